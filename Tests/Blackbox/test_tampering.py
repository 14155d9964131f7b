"""Whoever can write to the store can change the ledger, but not unnoticed."""

import json

import merkle
import pytest
import verify

import program
from program import command

LENGTH = 300
PLACE = 131


@pytest.fixture(scope="module")
def made(serve_long):
    """A ledger with one full tile and a beginning of the next, and the newest checkpoint."""
    server = serve_long()
    app = server.client()
    subject = app.registered("ledger@example.org")
    for length in (PLACE + 5, LENGTH):
        for _ in range(length - len(app.entries())):
            assert app.read(subject, "identification").status == 200
        server.sequenced()
    server.stop()
    return server


@pytest.fixture
def store(made, tmp_path):
    copy = made.store.copy(tmp_path)
    yield copy
    copy.remove()


def change(store, index, old=b"identification", new=b"communication"):
    [(entry,)] = store.sql("SELECT bytes FROM ledger_entry WHERE entry = ?", index)
    assert old in entry
    store.sql(
        "UPDATE ledger_entry SET bytes = ? WHERE entry = ?", entry.replace(old, new), index)


def audit(store):
    found = command("ledger", "verify", *store.arguments)
    assert found.returncode == 1, found
    assert "ok: " not in found.stdout
    return found.stderr


def test_a_whole_ledger_is_said_to_be_whole(store):
    found = command("ledger", "verify", *store.arguments)
    assert found.returncode == 0 and found.stdout.startswith(f"{LENGTH} entries, ")


def test_a_changed_entry_in_a_full_tile_is_named(store):
    change(store, PLACE)
    assert f"entry {PLACE} " in audit(store)


def test_a_changed_entry_after_the_last_full_tile_is_narrowed_down(store):
    change(store, LENGTH - 3)
    assert "the checkpoint of size" in audit(store)


def test_a_changed_entry_with_its_tile_changed_too_does_not_pass(store):
    change(store, PLACE)
    rows = store.sql("SELECT bytes FROM ledger_entry WHERE entry < 256 ORDER BY entry")
    leaves = [merkle.leaf_hash(entry) for (entry,) in rows]
    store.sql("UPDATE ledger_tile SET hashes = ? WHERE level = 0", b"".join(leaves))
    store.sql("UPDATE ledger_tile SET hashes = ? WHERE level = 1", merkle.root(leaves))
    assert "the checkpoint of size" in audit(store)
    started = command(
        "serve", "--policy", program.OPTIPIC, *store.arguments, "--listen", "127.0.0.1:0",
        timeout=20)
    assert started.returncode == 1
    assert started.stderr.startswith(
        "Error: the ledger does not contain the last checkpoint that was signed")


@pytest.mark.parametrize("index", [0, PLACE, LENGTH - 2])
def test_a_missing_entry_is_named(store, index):
    store.sql("DELETE FROM ledger_entry WHERE entry = ?", index)
    assert f"entry {index} is missing" in audit(store)


def test_a_ledger_cut_short_contradicts_the_vault(store):
    store.sql("DELETE FROM ledger_entry WHERE entry >= ?", LENGTH - 10)
    assert "the vault remembers" in audit(store)


def test_a_ledger_cut_short_with_its_checkpoints_contradicts_the_vault(store):
    store.sql("DELETE FROM ledger_entry WHERE entry >= ?", LENGTH - 10)
    store.sql("DELETE FROM ledger_checkpoint WHERE size > ?", LENGTH - 10)
    assert "the vault remembers" in audit(store)


def test_an_entry_that_is_no_entry_is_named(store):
    store.sql("UPDATE ledger_entry SET bytes = ? WHERE entry = ?", b"{}", PLACE)
    assert f"entry {PLACE} " in audit(store)


def test_a_checkpoint_that_we_did_not_sign_is_named(store):
    [(size, note)] = store.sql(
        "SELECT size, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1")
    forged = note.replace(f"\n{size}\n", f"\n{size - 1}\n")
    store.sql("UPDATE ledger_checkpoint SET note = ? WHERE size = ?", forged, size)
    assert f"the checkpoint of size {size} has no valid signature" in audit(store)


def test_a_server_over_a_changed_ledger_convinces_nobody_who_kept_a_checkpoint(
        made, store, tmp_path):
    """Even with every trace in the vault gone: the older checkpoint contradicts the new one."""
    [(_, note)] = made.sql(
        "SELECT size, note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1")
    key = made.verifier_key()
    change(store, LENGTH - 3)
    store.sql("DELETE FROM ledger_checkpoint")
    store.sql("DELETE FROM witness", file="vault.db")
    server = program.Server(tmp_path, store=store, init=False)
    try:
        url = f"http://127.0.0.1:{server.port}"
        assert verify.verify_log(url, key) == LENGTH
        with pytest.raises(verify.Refusal):
            verify.verify_log(url, key, since=note.encode())
    finally:
        server.kill()


def test_an_entry_without_the_box_that_it_should_have_stops_nobody_else(made, store, tmp_path):
    """The one whose entry was spoiled gets an error; the server goes on."""
    made_server = program.Server(tmp_path, store=store, init=False)
    try:
        made_server.tokens = dict(made.tokens)
        app = made_server.client()
        subject = app.registered("victim@example.org")
        index = app.read(subject, "identification").json["entry"]
        made_server.sequenced()
        [(entry,)] = made_server.sql("SELECT bytes FROM ledger_entry WHERE number = ?", index)
        spoiled = json.loads(entry)
        spoiled["subjects"] = []
        made_server.sql(
            "UPDATE ledger_entry SET bytes = ? WHERE number = ?",
            json.dumps(spoiled, separators=(",", ":"), sort_keys=True).encode(), index)
        assert app.get(f"/v1/subjects/{subject}/uses").status in (500, 503)
        assert app.get(f"/v1/subjects/{subject}/receipts/{index}").status in (500, 503)
        assert app.get("/v1/policy").status == 200
        assert made_server.process.poll() is None
    finally:
        made_server.kill()
