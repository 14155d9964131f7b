"""Commands as people type them: stdout, stderr, exit code."""

import base64
import http.client
import json
import pathlib
import random
import re
import signal
import subprocess
import time

import pytest

import program
from program import MINIMAL, OPTIPIC, ROOT, command

PROBES = ROOT.parent / "shared/vectors/merkle"

BROKEN = """\
scruple: 1
policy: broken
version: "1"
published: 2026-01-01
languages: [fr, en]
title: {fr: Politique}
address: /{language}/p/
acceptance:
  mode: explicit
  clause: "0.1"
  statement: {fr: Oui, en: Yes}
controller: {id: c, name: C, site: "https://c.example", clause: "0.1"}
affiliates: []
services: []
categories:
  - id: email
    name: {fr: A, en: A}
    clause: "1.1"
    source: provided
    mandatry: true
    purposes: [gossip]
  - id: email
    name: {fr: A, en: A}
    clause: "1.1"
    source: provided
    purposes: []
"""


def says(found, stdout, stderr, code):
    assert (found.stdout, found.stderr, found.returncode) == (stdout, stderr, code)


def test_check_of_a_good_policy_says_what_it_has():
    found = command("check", MINIMAL)
    assert (found.stderr, found.returncode) == ("", 0)
    assert re.fullmatch(
        r"ok: \d+ clauses, 13 categories, 7 purposes, digest [0-9a-f]{64}",
        found.stdout.splitlines()[-1])


def test_check_prints_every_problem_at_once(tmp_path):
    file = tmp_path / "broken.yaml"
    file.write_text(BROKEN)
    found = command("check", "--short", file)
    assert found.returncode == 1
    lines = found.stdout.splitlines()
    errors = [line for line in lines if ": error: " in line]
    assert len(errors) >= 6
    for line in lines:
        assert re.match(rf"{re.escape(str(file))}:\d+:\d+: (error|warning): |    hint: ", line)
    for words in (
            '"mandatry"', 'did you mean "mandatory"?', '"gossip"', "(clause 1.1)", "en"):
        assert words in found.stdout, words
    assert found.stderr == f"{len(errors)} errors\n"


def test_check_shows_the_line_with_marks_below_the_place(tmp_path):
    file = tmp_path / "broken.yaml"
    file.write_text(BROKEN)
    found = command("check", file)
    short = command("check", "--short", file)
    lines = found.stdout.splitlines()
    at = next(index for index, line in enumerate(lines) if '"mandatry"' in line)
    number = BROKEN.splitlines().index("    mandatry: true") + 1
    assert lines[at].startswith(f"{file}:{number}:5: error: ")
    assert lines[at + 1:at + 4] == [
        f"    {number} |     mandatry: true", "       |     ^^^^^^^^",
        '    hint: did you mean "mandatory"?']
    kept = [line for line in lines if not re.match(r" +\d* \| ", line)]
    assert kept == short.stdout.splitlines() and len(kept) < len(lines)


@pytest.mark.parametrize("name", ["none.yaml", ""])
def test_check_of_no_file(tmp_path, name):
    path = tmp_path / name if name else tmp_path
    says(command("check", path), "", f"Error: cannot read the policy {path}\n", 1)


HOSTILE_FILES = {
    "empty": b"", "zeros": b"\0" * 4096, "not UTF-8": b"\xff\xfe\xfd", "binary": bytes(range(256)),
    "deep flow": b"[" * 100_000, "deep block": b"".join(b" " * n + b"a:\n" for n in range(3000)),
    "laughs": b"a: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{','.join(['*' + chr(97 + n)] * 9)}]\n".encode()
        for n in range(20)),
    "self alias": b"a: &a [*a]\n", "merge": b"<<: *x\n", "tag": b"!!python/object:os.system x\n",
    "many documents": b"---\na: 1\n" * 1000, "tabs": b"\ta:\n\t\tb: c\n",
    "long line": b"a: " + b"x" * 3_000_000, "many keys": b"".join(
        b"k%d: v\n" % n for n in range(200_000)),
    "anchors": b"".join(b"k%d: &a%d {x: 1}\n" % (n, n) for n in range(20_000)),
    "number": b"scruple: " + b"9" * 10_000, "bidi": "scruple: 1\npolicy: \u202eevil\n".encode(),
    "quote": b'a: "' + b"\\x41" * 100_000,
}


@pytest.mark.parametrize("name", HOSTILE_FILES)
def test_a_file_of_any_content_gives_diagnostics(tmp_path, name):
    file = tmp_path / "hostile.yaml"
    file.write_bytes(HOSTILE_FILES[name])
    start = time.monotonic()
    found = command("check", file, timeout=60)
    assert found.returncode == 1, found
    assert ": error: " in found.stdout and len(found.stdout) < 500_000
    assert "\u202e" not in found.stdout and "\0" not in found.stdout
    assert time.monotonic() - start < 30


def test_a_mutated_policy_never_crashes_the_checker(tmp_path):
    seed = random.SystemRandom().getrandbits(32)
    print("seed", seed)
    chance = random.Random(seed)
    lines = MINIMAL.read_text().splitlines()
    file = tmp_path / "mutated.yaml"
    for _ in range(25):
        changed = list(lines)
        for _ in range(chance.randint(1, 4)):
            place = chance.randrange(len(changed))
            deed = chance.choice(["drop", "double", "cut", "indent", "swap", "noise"])
            if deed == "drop":
                del changed[place]
            elif deed == "double":
                changed.insert(place, changed[place])
            elif deed == "cut":
                changed[place] = changed[place][:chance.randint(0, len(changed[place]))]
            elif deed == "indent":
                changed[place] = " " * chance.randint(1, 5) + changed[place]
            elif deed == "swap":
                other = chance.randrange(len(changed))
                changed[place], changed[other] = changed[other], changed[place]
            else:
                changed[place] += chance.choice(
                    ["]", "}", ": &a", " *a", "\0", "!!", '"', "\u2028"])
        file.write_text("\n".join(changed))
        found = command("check", file)
        assert found.returncode in (0, 1), (seed, found)
        assert (": error: " in found.stdout) == (found.returncode == 1), (seed, found)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_render_gives_the_very_bytes_that_are_served(shared, language):
    rendered = subprocess.run(
        [program.binary(), "render", OPTIPIC, "--language", language],
        capture_output=True, check=True)
    served = shared.fetch(f"/{language}/confidential/")
    assert served.status == 200 and served.body == rendered.stdout
    assert served.headers["Content-Language"] == language
    for clause in ("0.1", "1.1.1", "2.2.5", "3.3.6", "5.1", "8.1", "9.1"):
        assert f'id="{clause}"' in served.text


def test_render_in_a_language_that_the_policy_has_not():
    says(
        command("render", OPTIPIC, "--language", "de"), "",
        "Error: the policy is not written in de; its languages are fr, en\n", 1)


def test_diff_says_what_changes_and_whether_it_is_material(tmp_path):
    old = pathlib.Path(MINIMAL).read_text()
    longer = tmp_path / "longer.yaml"
    longer.write_text(old.replace("period: P3Y", "period: P4Y"))
    found = command("diff", MINIMAL, longer, "--language", "en")
    assert (found.stderr, found.returncode) == ("", 2)
    assert "“Orders” is kept longer: 4 years" in found.stdout
    assert "[material]" in found.stdout and "You are asked again" in found.stdout
    back = command("diff", longer, MINIMAL)
    assert (back.stderr, back.returncode) == ("", 0)
    assert "conservation plus courte" in back.stdout
    form = command("diff", MINIMAL, longer, "--json")
    assert (form.stderr, form.returncode) == ("", 2)
    difference = json.loads(form.stdout)
    assert (difference["material"], difference["acceptance-carries"]) == (True, False)
    assert [change["kind"] for change in difference["changes"]] == ["retention-longer"]
    assert difference["consents"] == [
        {"carries": True, "purpose": purpose, "reasons": []}
        for purpose in ("newsletter", "personalisation")]


def test_diff_tries_a_version_on_a_store(shared, tmp_path):
    longer = tmp_path / "longer.yaml"
    text = pathlib.Path(OPTIPIC).read_text()
    longer.write_text(text.replace("\n  mode: by-use", "\n  mode: explicit"))
    found = command("diff", OPTIPIC, longer, "--language", "en", *shared.store.arguments)
    assert found.stderr == "" and found.returncode in (0, 2)
    assert "On this store" in found.stdout
    assert re.search(r"people who must accept again: \d+", found.stdout)
    form = command("diff", OPTIPIC, longer, "--json", *shared.store.arguments)
    impact = json.loads(form.stdout)["impact"]
    assert set(impact) == {
        "carried", "must-accept", "unaccepted", "uses", "consents", "refusals"}


def test_diff_of_files_that_are_no_policies(tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text(BROKEN)
    for pair in ((MINIMAL, broken), (broken, MINIMAL)):
        found = command("diff", *pair)
        assert (found.stdout, found.returncode) == ("", 1)
        assert "error:" in found.stderr
    assert command("diff", MINIMAL, tmp_path / "none.yaml").returncode == 1
    says(
        command("diff", MINIMAL, MINIMAL, "--language", "it"), "",
        "Error: the newer version is not written in it; its languages are fr, en\n", 1)


def test_a_key_for_a_service_that_the_policy_has_not(shared):
    says(
        command("service-key", "create", "optipic-spy", "--policy", OPTIPIC,
                *shared.store.arguments), "",
        "Error: the policy declares no service optipic-spy; it has"
        " optipic-site, optipic-app, optipic-support\n", 1)


def test_a_key_is_shown_once_and_alone(shared):
    found = command(
        "service-key", "create", "optipic-app", "--policy", OPTIPIC, *shared.store.arguments)
    assert re.fullmatch(r"scruple_optipic-app_[A-Za-z0-9_-]{43}\n", found.stdout)
    assert (found.stderr, found.returncode) == ("", 0)


def test_ledger_key_and_verify(shared):
    found = command("ledger", "key", *shared.store.arguments)
    assert re.fullmatch(
        r"optipic\.io/optipic/ledger\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}\n", found.stdout)
    shared.verify()


def test_the_ledger_goes_on_only_with_data_that_was_restored(server):
    server.fetch("/checkpoint")
    server.stop()
    says(
        command("ledger", "continue", *server.store.arguments), "",
        "Error: the ledger contains the last checkpoint that was signed;"
        " there is nothing to continue\n", 1)


@pytest.mark.parametrize("content", [
    b"", b"{}", b"null", b"[]", b"\xff", b"[" * 100_000, b'{"format": "scruple/receipt/1"}',
    b'{"box":0,"boxKey":"","entry":"","format":"scruple/receipt/1","proof":""}',
    b"x" * 2_000_000, b'{"box":-1,"boxKey":"AA==","entry":"AA==","format":"scruple/receipt/1",'
    b'"proof":"c2sp.org/tlog-proof@v1"}',
], ids=range(10))
def test_a_receipt_that_is_none(shared, tmp_path, content):
    file = tmp_path / "receipt"
    file.write_bytes(content)
    found = command("receipt", "verify", file, "--key", shared.verifier_key())
    assert (found.stdout, found.returncode) == ("", 1)
    assert found.stderr.startswith("Error: ") and "unexpected" not in found.stderr


@pytest.mark.parametrize("key", ["", "x", "a+b+c", "optipic.io/x+00000000+AQ==", "\u202e+1+2"])
def test_a_public_key_that_is_none(shared, tmp_path, key):
    app = shared.client()
    subject = app.registered(f"key{abs(hash(key))}@example.org")
    entry = app.newest()["entry"]
    file = tmp_path / "receipt"
    file.write_bytes(app.receipt(subject, entry).body)
    found = command("receipt", "verify", file, "--key", key)
    assert (found.stdout, found.returncode) == ("", 1) and found.stderr.startswith("Error: ")
    other = "optipic.io/optipic/ledger+342a20ad+AQGZN29E0XeZOY5T7nn5bR5Kwpt6S/5j3p/7v4IgadOv"
    assert command("receipt", "verify", file, "--key", other).returncode == 1


@pytest.mark.skipif(not PROBES.is_dir(), reason=f"there are no probes at {PROBES}")
def test_the_probes_get_the_verdict_that_they_ask_for():
    files = sorted(PROBES.rglob("*.json"))
    assert len(files) == 196
    for file in files:
        refused = json.loads(file.read_bytes())["wantErr"]
        found = command("proof", "verify", file)
        assert (found.stdout, found.returncode) == (
            ("reject\n", 1) if refused else ("accept\n", 0)), file
        assert bool(found.stderr) == refused


def test_a_proof_with_its_entry_verifies_and_with_another_does_not(shared, tmp_path):
    app = shared.client()
    subject = app.registered("proof@example.org")
    receipt = app.receipt(subject, app.newest()["entry"]).json
    (tmp_path / "proof").write_text(receipt["proof"])
    entry = base64.b64decode(receipt["entry"])
    key = shared.verifier_key()

    def verdict(content):
        (tmp_path / "entry").write_bytes(content)
        found = command(
            "proof", "verify", tmp_path / "proof", "--entry", tmp_path / "entry", "--key", key)
        return found.stdout, found.returncode

    assert verdict(entry) == ("accept\n", 0)
    assert verdict(entry + b" ") == ("reject\n", 1)
    assert verdict(b"") == ("reject\n", 1)


@pytest.mark.parametrize("arguments", [
    ["bogus"], ["check"], ["serve"], ["serve", "--policy"], ["ledger", "verify"],
    ["service-key", "create"], ["receipt", "verify", "x"], ["check", "a", "b"], ["--bogus"]])
def test_commands_that_are_incomplete(arguments):
    found = command(*arguments)
    assert (found.stdout, found.returncode) == ("", 64)
    assert found.stderr.startswith("Error: ") and "Usage: scruple" in found.stderr


def test_the_demo_tells_its_story_and_cleans_up(tmp_path):
    before = set(pathlib.Path("/tmp").glob("scruple-demo-*"))
    out = tmp_path / "out"
    with open(out, "w") as stdout:
        process = subprocess.Popen(
            [program.binary(), "demo", "--listen", "127.0.0.1:0"], cwd=ROOT, stdout=stdout,
            stderr=subprocess.PIPE, text=True)
    try:
        end = time.monotonic() + 30
        while "Serving until interrupted" not in out.read_text() and time.monotonic() < end:
            time.sleep(0.05)
        told = out.read_text()
        for words in ("granted under clause", "refused, no-consent", "is erased", "receipt verify"):
            assert words in told
        [made] = set(pathlib.Path("/tmp").glob("scruple-demo-*")) - before
        receipt, key = re.search(r"receipt verify (\S+) \\\n +--key '(\S+)'", told).groups()
        assert command("receipt", "verify", receipt, "--key", key).returncode == 0
        for address in re.findall(r"http://127\.0\.0\.1:(\d+)(/\S*)", told):
            port, path = address
            connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=10)
            connection.request("GET", path)
            assert connection.getresponse().status in (200, 303), path
            connection.close()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=20)
        assert (process.returncode, errors) == (0, "")
        assert not made.exists()
    finally:
        process.kill()


def test_check_holds_a_policy_against_laws_and_breaches_end_with_2():
    plain = command("check", OPTIPIC)
    found = command("check", OPTIPIC, "--rules", "gdpr,eprivacy")
    assert (plain.returncode, found.returncode, found.stderr) == (0, 2, "")
    report = (ROOT / "Documentation/optipic-report.md").read_text().split("```")[1]
    assert found.stdout == report.removeprefix("text\n") + plain.stdout
    lawful = command("check", ROOT / "Tests/Rules/lawful.yaml", "--rules", "eprivacy,gdpr")
    assert lawful.returncode == 0
    assert lawful.stdout.startswith("rules eprivacy, gdpr: 0 breaches, 0 of advice\nok: ")


def test_check_tells_programs_the_same(tmp_path):
    found = command("check", OPTIPIC, "--rules", "gdpr", "--json")
    told = json.loads(found.stdout)
    assert found.returncode == 2 and set(told) == {"diagnostics", "digest", "findings"}
    assert {finding["rule"] for finding in told["findings"]} >= {"gdpr-4-11-by-use"}
    broken = tmp_path / "broken.yaml"
    broken.write_text(BROKEN)
    told = json.loads(command("check", broken, "--json").stdout)
    assert set(told) == {"diagnostics"} and told["diagnostics"][0]["severity"] == "error"


def test_check_knows_its_rule_sets():
    found = command("check", OPTIPIC, "--rules", "gdpr,ccpa")
    assert found.returncode == 64 and 'there are no rules "ccpa"' in found.stderr
