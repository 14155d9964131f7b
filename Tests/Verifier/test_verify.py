"""What the verifier accepts, and that it refuses everything else."""

import base64
import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import entries
import merkle
import notes
import verify
from refusal import Refusal
from samples import (
    EVIDENCE, LEDGER, PROBES, PROMISE, RECEIPT, VKEY, checkpoint, promise, promised, sign)


def test_the_key_is_that_of_the_seed():
    assert sign(LEDGER["checkpoints"]["5"].split("\n\n")[0] + "\n") == LEDGER["checkpoints"]["5"]


def test_the_entries_and_their_hashes():
    for text, leaf in zip(LEDGER["entries"], LEDGER["leafHashes"], strict=True):
        entries.read_entry(text.encode())
        assert merkle.leaf_hash(text.encode()) == notes.base64_bytes(leaf)


def test_the_checkpoints_and_the_consistency_between_them():
    key = notes.VerifierKey(VKEY)
    leaves = [notes.base64_bytes(leaf) for leaf in LEDGER["leafHashes"]]
    heads = {}
    for size in (3, 5):
        data = LEDGER["checkpoints"][str(size)].encode()
        assert notes.open_checkpoint(data, key)[1:] == (size, merkle.root(leaves[:size]))
        heads[size] = merkle.root(leaves[:size])
    proof = [notes.base64_bytes(value) for value in LEDGER["consistency"]]
    merkle.verify_consistency(3, 5, heads[3], heads[5], proof)
    for position in range(len(proof)):
        bad = list(proof)
        bad[position] = bytes(32)
        with pytest.raises(Refusal):
            merkle.verify_consistency(3, 5, heads[3], heads[5], bad)


def test_the_proof():
    entry = LEDGER["entries"][2].encode()
    assert notes.verify_log_proof(LEDGER["proof"].encode(), entry, notes.VerifierKey(VKEY)) == 2
    with pytest.raises(Refusal):
        notes.verify_log_proof(
            LEDGER["proof"].encode(), entry + b" ", notes.VerifierKey(VKEY))


def test_the_roots():
    leaves = [merkle.leaf_hash(str(number).encode()) for number in range(65_536)]
    for size, root in LEDGER["roots"].items():
        assert merkle.root(leaves[:int(size)]) == notes.base64_bytes(root)


def test_the_tile_and_the_bundle():
    leaves = [notes.base64_bytes(leaf) for leaf in LEDGER["leafHashes"]]
    assert LEDGER["tile"]["path"] == "tile/0/000.p/5"
    assert notes.base64_bytes(LEDGER["tile"]["bytes"]) == b"".join(leaves)
    assert LEDGER["bundle"]["path"] == "tile/entries/000.p/5"
    bundle = verify.read_bundle(notes.base64_bytes(LEDGER["bundle"]["bytes"]), 5)
    assert bundle == [text.encode() for text in LEDGER["entries"]]


def test_the_box():
    box = notes.base64_bytes(LEDGER["box"]["box"])
    key = entries.box_key(box, bytes.fromhex(LEDGER["box"]["personKey"]))
    assert key.hex() == LEDGER["box"]["boxKey"]
    assert box[:16].hex() == LEDGER["box"]["salt"]
    assert box[16:28].hex() == LEDGER["box"]["nonce"]
    assert entries.canonical(entries.open_box(box, key)).decode() == LEDGER["box"]["plaintext"]


def test_the_receipt():
    said = verify.verify_receipt(RECEIPT["file"].encode(), RECEIPT["verifierKey"])
    assert entries.canonical(said["content"]).decode() == RECEIPT["content"]
    assert said["index"] == 2 and "promisedBy" not in said


def test_the_receipt_with_a_promise():
    """Made again from the seed, the entry and the person's key, as the page says."""
    read = json.loads(LEDGER["entries"][2])
    box = notes.base64_bytes(read["subjects"][1])
    key = entries.box_key(box, bytes.fromhex(LEDGER["box"]["personKey"]))
    receipt = {
        "box": 1, "boxKey": base64.b64encode(key).decode(), "format": "scruple/receipt/1",
        "entry": base64.b64encode(LEDGER["entries"][2].encode()).decode(),
        "promise": promise(LEDGER["entries"][2].encode())}
    assert read["at"] == "2026-11-23T00:00:02.120Z"
    assert entries.canonical(receipt).decode() == PROMISE["file"]
    said = verify.verify_receipt(PROMISE["file"].encode(), PROMISE["verifierKey"])
    assert entries.canonical(said["content"]).decode() == PROMISE["content"]
    assert said["promisedBy"] == PROMISE["by"] == "2026-11-24T00:00:02.120Z"
    assert "index" not in said


# Tampering


def test_every_changed_bit_of_a_checkpoint_is_refused():
    key = notes.VerifierKey(VKEY)
    data = LEDGER["checkpoints"]["5"].encode()
    for position in range(len(data)):
        for bit in range(8):
            bad = bytearray(data)
            bad[position] ^= 1 << bit
            with pytest.raises(Refusal):
                notes.open_checkpoint(bytes(bad), key)


def test_every_changed_byte_of_a_proof_is_refused():
    key = notes.VerifierKey(VKEY)
    data = LEDGER["proof"].encode()
    for position in range(len(data)):
        bad = bytearray(data)
        bad[position] ^= 1
        with pytest.raises(Refusal):
            notes.verify_log_proof(bytes(bad), LEDGER["entries"][2].encode(), key)


@pytest.mark.parametrize("file", EVIDENCE.values(), ids=EVIDENCE)
def test_every_changed_byte_of_a_receipt_is_refused(file):
    data = file.encode()
    for position in range(len(data)):
        bad = bytearray(data)
        bad[position] ^= 1
        with pytest.raises(Refusal):
            verify.verify_receipt(bytes(bad), VKEY)


def test_every_changed_byte_of_an_entry_box_is_refused():
    box = notes.base64_bytes(LEDGER["box"]["box"])
    key = bytes.fromhex(LEDGER["box"]["boxKey"])
    for position in range(16, len(box)):
        bad = bytearray(box)
        bad[position] ^= 1
        with pytest.raises(Refusal):
            entries.open_box(bytes(bad), key)


@pytest.mark.parametrize("evidence", EVIDENCE)
@pytest.mark.parametrize("name", ["format", "entry", "evidence", "box", "boxKey"])
@pytest.mark.parametrize("value", [None, "", "*", -1, 0, 2, 256, True, [], {}, "remove"])
def test_another_member_of_a_receipt_is_refused(evidence, name, value):
    receipt = json.loads(EVIDENCE[evidence])
    name = evidence if name == "evidence" else name
    if value == "remove":
        del receipt[name]
    else:
        receipt[name] = value
    with pytest.raises(Refusal):
        verify.verify_receipt(json.dumps(receipt).encode(), VKEY)


def test_a_receipt_has_one_kind_of_evidence_under_its_own_name():
    proof, note = json.loads(RECEIPT["file"])["proof"], json.loads(PROMISE["file"])["promise"]
    rest = {name: value for name, value in json.loads(RECEIPT["file"]).items() if name != "proof"}
    for evidence in (
            {"proof": proof, "promise": note}, {"proof": note}, {"promise": proof}, {},
            {"promise": LEDGER["checkpoints"]["5"]}, {"proof": proof, "promise": None}):
        with pytest.raises(Refusal):
            verify.verify_receipt(json.dumps({**rest, **evidence}).encode(), VKEY)


def test_a_promise_of_another_entry_log_or_key_is_refused():
    entry = LEDGER["entries"][2].encode()
    verify.verify_receipt(promised(promise(entry)), VKEY)
    stranger = sign(promise(entry).split("\n\n")[0] + "\n", seed=bytes(32))
    for note in (
            promise(LEDGER["entries"][1].encode()), promise(entry, origin="else.example"),
            promise(entry).replace("2026-", "2027-", 1), stranger, promise(entry) + "x"):
        with pytest.raises(Refusal):
            verify.verify_receipt(promised(note), VKEY)


@pytest.mark.parametrize("line", range(4))
@pytest.mark.parametrize("change", ["{} ", " {}", "", "x", "{}\nmore", "{}\n"])
def test_another_line_of_a_promise_is_refused_though_it_is_signed(line, change):
    lines = promise(LEDGER["entries"][2].encode()).split("\n\n")[0].split("\n")
    lines[line] = change.format(lines[line])
    with pytest.raises(Refusal):
        verify.verify_receipt(promised(sign("\n".join(lines) + "\n")), VKEY)


@pytest.mark.parametrize("by", [
    "2026-11-24T00:00:02Z", "2026-11-24T00:00:02.12Z", "2026-11-24t00:00:02.120z",
    "2026-11-24T00:00:02.120+00:00", "2026-02-30T00:00:00.000Z", "0000-01-01T00:00:00.000Z",
    "2026-11-24T00:00:60.000Z", "2026-11-24T24:00:00.000Z", "1800000000000",
])
def test_another_spelling_of_the_time_of_a_promise_is_refused(by):
    with pytest.raises(Refusal):
        verify.verify_receipt(promised(promise(LEDGER["entries"][2].encode(), by=by)), VKEY)


@pytest.mark.parametrize("name", ["scruple/promise/1", "5", "log.example.org/ledger"])
def test_no_promise_is_a_checkpoint_and_no_checkpoint_a_promise(name):
    """Whatever the log is called."""
    leaf = base64.b64encode(merkle.leaf_hash(b"entry")).decode()
    seed = bytes.fromhex(LEDGER["seed"])
    material = b"\x01" + Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes(
        Encoding.Raw, PublicFormat.Raw)
    key_id = notes.hashlib.sha256(name.encode() + b"\n" + material).hexdigest()[:8]
    key = notes.VerifierKey(f"{name}+{key_id}+{base64.b64encode(material).decode()}")
    word = sign(f"scruple/promise/1\n{name}\n{leaf}\n2026-11-24T00:00:02.120Z\n", name=name)
    state = sign(f"{name}\n5\n{leaf}\n2026-11-24T00:00:02.120Z\n", name=name)
    assert notes.open_promise(word.encode(), key)[1] == "2026-11-24T00:00:02.120Z"
    assert notes.open_checkpoint(state.encode(), key)[1] == 5
    with pytest.raises(Refusal):
        notes.open_checkpoint(word.encode(), key)
    with pytest.raises(Refusal):
        notes.open_promise(state.encode(), key)


@pytest.mark.parametrize("data", [
    b"", b"{}", b"[]", b"null", b"\xff", b"[" * 100_000, b'{"a":1,"a":1}', b'"\\ud800"', b"1.5",
    b"NaN", b"1e9", b"9007199254740992", b" " * (verify.RECEIPT_SIZE_MAX + 1),
    b"9" * 100_000,
])
def test_bad_files_are_refused(data):
    with pytest.raises(Refusal):
        verify.verify_receipt(data, VKEY)
    with pytest.raises(Refusal):
        notes.verify_log_proof(data, b"", notes.VerifierKey(VKEY))
    with pytest.raises(Refusal):
        notes.open_checkpoint(data, notes.VerifierKey(VKEY))
    with pytest.raises(Refusal):
        entries.read_entry(data)


@pytest.mark.parametrize("vkey", [
    "", "a", "a+b", "a+00000000+AQ==", VKEY[:-1], VKEY + "=", " " + VKEY, VKEY + "\n",
    VKEY.replace("ledger", "Ledger"), "+" + VKEY.split("+", 1)[1],
])
def test_bad_keys_are_refused(vkey):
    with pytest.raises(Refusal):
        verify.verify_receipt(RECEIPT["file"].encode(), vkey)


@pytest.mark.parametrize("old,new", [
    ('{"actor"', '{ "actor"'), ("]}", "]}\n"), ("]}", '],"zzz":1}'), ('"reason":"",', ""),
    ("scruple/entry/1", "scruple/entry/2"), ("service:optipic-app", "service:"),
    ("service:optipic-app", "Server"), ('["email","name"]', '["name","email"]'),
    ('["email","name"]', '["email","email"]'), ('["email","name"]', '"email"'),
    ('"email"', '"\\u0065mail"'), (".120Z", "Z"), (".120Z", ".12Z"), ("T", "t"),
    ("2026-", "0000-"), ("-11-", "-13-"), ('"granted"', '"Granted"'), ('"use"', '"abuse"'),
    ('"reason":""', '"reason":"held"'), ('"reason":""', '"reason":null'),
    ('"subjects":["', '"subjects":["AA==","'), ('"subjects":["', '"subjects":["*","'),
    ('"purpose":"', '"purpose":"a@b'), ('"kind":"use"', '"kind":[]'),
])
def test_another_spelling_of_an_entry_is_refused(old, new):
    text = LEDGER["entries"][2]
    assert old in text
    with pytest.raises(Refusal):
        entries.read_entry(text.replace(old, new, 1).encode())


def test_a_checkpoint_under_another_origin_is_refused():
    with pytest.raises(Refusal):
        notes.open_checkpoint(
            checkpoint([], name="other.example").replace(
                "\u2014 other.example", "\u2014 log.example.org/ledger").encode(),
            notes.VerifierKey(VKEY))
    foreign = sign(f"other.example\n0\n{base64.b64encode(merkle.root([])).decode()}\n")
    with pytest.raises(Refusal):
        notes.open_checkpoint(foreign.encode(), notes.VerifierKey(VKEY))


# The probes of others


@pytest.mark.skipif(not PROBES.is_dir(), reason="../shared/vectors/merkle is not there")
def test_the_probes():
    assert verify.verify_probes(PROBES) == 196


# A whole log


def test_the_command(tmp_path, capsys, monkeypatch):
    (tmp_path / "receipt").write_text(RECEIPT["file"], "utf-8")
    (tmp_path / "promised").write_text(PROMISE["file"], "utf-8")
    (tmp_path / "proof").write_text(LEDGER["proof"], "utf-8")
    (tmp_path / "entry").write_text(LEDGER["entries"][2], "utf-8")
    (tmp_path / "other").write_text(LEDGER["entries"][1], "utf-8")

    def run(*arguments):
        monkeypatch.setattr("sys.argv", ["verify.py", *map(str, arguments)])
        return verify.main()

    proof = tmp_path / "proof"
    assert run("receipt", tmp_path / "receipt", VKEY) == 0
    told = capsys.readouterr().out
    assert '"field": "email"' in told and '"index": 2' in told
    assert run("receipt", tmp_path / "promised", VKEY) == 0
    assert '"promisedBy": "2026-11-24T00:00:02.120Z"' in capsys.readouterr().out
    assert run("proof", proof, VKEY, "--entry", tmp_path / "entry") == 0
    assert capsys.readouterr().out == "accepted: entry 2\n"
    assert run("proof", proof, VKEY, "--entry", tmp_path / "other") == 1
    assert capsys.readouterr().err == "rejected: the proof does not lead to the root\n"
    assert run("proof", tmp_path / "none", VKEY, "--entry", tmp_path / "entry") == 2
    assert run("log", "file:///etc", VKEY) == 1
