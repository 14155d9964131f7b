"""One person's life with a service: what is answered, and what the ledger gets for it."""

import base64
import json
import subprocess
import sys

import entries
import pytest
import verify

from program import ROOT, command

NOBODY = "0190a1b2-0000-7000-8000-000000000000"


@pytest.fixture(scope="module")
def app(shared):
    return shared.client("optipic-app")


@pytest.fixture(scope="module")
def site(shared):
    return shared.client("optipic-site")


@pytest.fixture(scope="module")
def support(shared):
    return shared.client("optipic-support")


def values(answer, category):
    return [value["value"] for value in answer.json["data"].get(category, [])]


def test_registering_needs_the_mandatory_field_and_the_version_in_force(app):
    with app.ledger_gets():
        without = app.post("/v1/subjects", {
            "data": {"name": "Ada"}, "acceptance": {"policy": app.server.digest, "method": "x"}})
        assert without.status == 422
        assert without.json["fields"] == [
            {"field": "email", "message": "is required and missing or empty"}]
        assert without.headers["Content-Type"] == "application/problem+json"
        stale = app.post("/v1/subjects", {
            "data": {"email": "a1@example.org"},
            "acceptance": {"policy": "0" * 64, "method": "checkbox"}})
        assert (stale.status, stale.json["type"]) == (409, "urn:scruple:problem:not-in-force")
    with app.ledger_gets("registration done", "acceptance done"):
        made = app.register("a1@example.org", name="Ada")
    assert made.status == 201
    assert made.headers["Location"] == f"/v1/subjects/{made.json['subject']}"
    with app.ledger_gets():
        again = app.register("A1@Example.ORG")
        assert (again.status, again.json["type"]) == (409, "urn:scruple:problem:already-registered")


def test_a_person_is_found_by_e_mail_for_a_purpose_only(app):
    subject = app.registered("find@example.org")
    asked = {"category": "email", "value": "Find@example.org", "purpose": "identification"}
    with app.ledger_gets("use granted"):
        assert app.post("/v1/subjects/lookup", asked).json == {"subject": subject}
    with app.ledger_gets("use refused"):
        other = app.post("/v1/subjects/lookup", {**asked, "value": "nobody@example.org"})
        assert (other.status, other.json["reason"]) == (403, "unknown-subject")
    with app.ledger_gets():
        lacking = app.post("/v1/subjects/lookup", {"category": "email", "value": "x"})
        assert lacking.status == 400
        named = app.post("/v1/subjects/lookup", {**asked, "category": "name"})
        assert named.status == 404


def test_a_read_gives_what_the_purpose_needs_and_no_more(app, support):
    subject = app.registered("read@example.org", name="Ada", phone="+33 1 02 03 04 05")
    with app.ledger_gets("use granted"):
        answer = app.read(subject, "identification")
    assert answer.status == 200
    assert values(answer, "email") == ["read@example.org"]
    assert set(answer.json["data"]) == {"email", "name"}
    assert answer.json["clauses"][0] == "2.2.1"
    with support.ledger_gets("use granted"):
        assert set(support.read(subject, "communication").json["data"]) == {
            "email", "name", "phone"}
    with app.ledger_gets("use granted"):
        assert set(app.read(subject, "identification", "name").json["data"]) == {"name"}
    entry = app.newest()
    assert (entry["service"], entry["purpose"], entry["categories"], entry["people"]) == (
        "optipic-app", "identification", ["name"], 1)


def test_a_read_without_a_purpose_is_no_read(app):
    subject = app.registered("purpose@example.org")
    with app.ledger_gets():
        for query in ("", "?purpose=", "?categories=email"):
            answer = app.get(f"/v1/subjects/{subject}/data{query}")
            assert (answer.status, answer.json["type"]) == (
                400, "urn:scruple:problem:purpose-required")


@pytest.mark.parametrize(("client", "purpose", "categories", "reason", "clause"), [
    ("site", "advertising", None, "no-consent", "2.2.5"),
    ("app", "personalisation", None, "no-consent", "2.2.2"),
    ("app", "advertising", None, "purpose-not-of-service", "2.2.5"),
    ("app", "identification", "phone", "category-not-for-purpose", "1.1.1"),
    ("app", "identification", "shoe-size", "unknown-category", "3.1"),
    ("app", "gossip", None, "unknown-purpose", "3.1"),
    ("site", "statistics", None, "depersonalised-only", "2.2.6"),
])
def test_a_refusal_cites_its_clause_and_is_on_the_ledger(
        app, site, client, purpose, categories, reason, clause):
    client = {"app": app, "site": site}[client]
    subject = client.registered(f"{reason}-{purpose}@example.org")
    with client.ledger_gets("use refused"):
        answer = client.read(subject, purpose, categories)
    assert answer.status == 403
    assert "data" not in answer.json
    assert (answer.json["type"], answer.json["reason"]) == (
        "urn:scruple:problem:refused", reason)
    assert answer.json["clauses"][0]["clause"] == clause
    entry = client.newest()
    assert (answer.json["entry"], reason) == (entry["entry"], entry["reason"])


def test_the_clause_of_a_refusal_comes_in_the_language_asked_for(site):
    subject = site.registered("tongue@example.org")
    said = {}
    for language in ("fr", "en", "en-GB;q=0.9, fr;q=0.1", "de"):
        answer = site.read(subject, "advertising", headers={"Accept-Language": language})
        said[language] = answer.json["clauses"][0]["text"]
        assert answer.headers["Content-Language"] == language[:2].replace("de", "fr")
    assert said["fr"] != said["en"] and said["fr"] == said["de"]
    assert said["en"] == said["en-GB;q=0.9, fr;q=0.1"]
    page = site.server.fetch("/fr/confidential/")
    if page.status == 200:
        assert said["fr"].split(".")[0] in page.text


def test_consent_counts_at_once_and_so_does_its_withdrawal(site):
    subject = site.registered("consent@example.org")
    with site.ledger_gets(
            "use refused", "consent done", "use granted", "withdrawal done", "use refused"):
        assert site.read(subject, "advertising").status == 403
        assert site.decide(subject, "advertising", "give").status == 200
        assert site.read(subject, "advertising").status == 200
        assert site.decide(subject, "advertising", "withdraw", proof=False).status == 200
        assert site.read(subject, "advertising").status == 403
    with site.ledger_gets():
        unproven = site.decide(subject, "advertising", "give", proof=False)
        assert unproven.status == 422
        wrong = site.decide(subject, "identification", "withdraw")
        assert (wrong.status, wrong.json["type"]) == (409, "urn:scruple:problem:no-such-choice")
        assert site.decide(subject, "gossip", "give").status == 404
        assert site.decide(NOBODY, "advertising", "give").status == 404


def test_an_objection_counts_at_once_and_can_be_lifted(app):
    subject = app.registered("object@example.org")
    with app.ledger_gets(
            "use granted", "objection done", "use refused", "consent done", "use granted"):
        assert app.read(subject, "improvement").status == 200
        assert app.decide(subject, "improvement", "object", proof=False).status == 200
        refused = app.read(subject, "improvement")
        assert (refused.status, refused.json["reason"]) == (403, "objected")
        assert app.decide(subject, "improvement", "allow").status == 200
        assert app.read(subject, "improvement").status == 200


def test_records_are_stored_and_listed_by_the_service_that_collects_them(app, site):
    subject = app.registered("records@example.org")
    path = f"/v1/subjects/{subject}/records/image-job"
    with app.ledger_gets(*["record done"] * 5):
        made = [app.post(path, {"value": {"image": number}}) for number in range(5)]
    assert {answer.status for answer in made} == {201}
    with app.ledger_gets("use granted", "use granted"):
        first = app.get(f"{path}?purpose=contract-performance&limit=3")
        assert values(first, "image-job") == [{"image": 4}, {"image": 3}, {"image": 2}]
        assert first.json["truncated"] == ["image-job"]
        last = first.json["data"]["image-job"][-1]["record"]
        rest = app.get(f"{path}?purpose=contract-performance&before={last}")
        assert values(rest, "image-job") == [{"image": 1}, {"image": 0}]
    with site.ledger_gets("record refused"):
        foreign = site.post(path, {"value": {"image": 9}})
        assert (foreign.status, foreign.json["reason"]) == (403, "category-not-of-service")
    with app.ledger_gets("correction done"):
        assert app.delete(f"{path}/{last}").status == 200
    with app.ledger_gets():
        assert app.delete(f"{path}/{last}").status == 404
        assert app.post(f"/v1/subjects/{subject}/records/name", {"value": "x"}).status == 404
        assert app.post(
            f"/v1/subjects/{NOBODY}/records/image-job", {"value": {}}).status == 404


def test_a_correction_is_read_from_then_on(app):
    subject = app.registered("wrong@example.org", name="Adda")
    with app.ledger_gets("correction done", "correction done"):
        assert app.put(
            f"/v1/subjects/{subject}/data/name",
            {"value": "Ada", "provenance": "verified"}).status == 200
        assert app.put(
            f"/v1/subjects/{subject}/data/email", {"value": "right@example.org"}).status == 200
    held = app.read(subject, "identification").json["data"]
    assert (held["name"][0]["value"], held["name"][0]["provenance"]) == ("Ada", "verified")
    asked = {"category": "email", "purpose": "identification"}
    assert app.post(
        "/v1/subjects/lookup", {**asked, "value": "right@example.org"}).status == 200
    assert app.post(
        "/v1/subjects/lookup", {**asked, "value": "wrong@example.org"}).status == 403
    app.registered("wrong@example.org")
    with app.ledger_gets():
        taken = app.put(f"/v1/subjects/{subject}/data/email", {"value": "wrong@example.org"})
        assert taken.status == 409
        assert app.delete(f"/v1/subjects/{subject}/data/email").status == 409
    with app.ledger_gets("correction done"):
        assert app.delete(f"/v1/subjects/{subject}/data/name").status == 200


def test_an_export_has_all_that_is_held(app):
    subject = app.registered("export@example.org", name="Ada", language="en")
    app.post(f"/v1/subjects/{subject}/records/image-job", {"value": {"image": 1}})
    app.decide(subject, "personalisation", "give")
    with app.ledger_gets("export done"):
        answer = app.get(f"/v1/subjects/{subject}/export")
    held = [(value["category"], value["held"]["value"]) for value in answer.json["values"]]
    assert held == [
        ("email", "export@example.org"), ("image-job", {"image": 1}), ("name", "Ada")]
    assert answer.json["language"] == "en"
    assert [(c["purpose"], c["decision"]) for c in answer.json["choices"]] == [
        ("personalisation", "give")]


def test_a_verdict_without_data_is_on_the_ledger_too(site):
    subject = site.registered("explain@example.org")
    with site.ledger_gets("explanation refused", "consent done", "explanation granted"):
        no = site.get(f"/v1/subjects/{subject}/explain?purpose=advertising")
        site.decide(subject, "advertising", "give")
        yes = site.get(f"/v1/subjects/{subject}/explain?purpose=advertising")
    assert (no.status, no.json["verdict"], no.json["reason"]) == (200, "refused", "no-consent")
    assert (yes.json["verdict"], yes.json["categories"]) == ("granted", ["cookies", "pages"])
    assert no.json["clauses"][0] == "2.2.5"


def test_the_uses_of_a_person_name_who_for_what_and_why(app, support):
    subject = app.registered("uses@example.org")
    app.registered("other-uses@example.org")
    support.read(subject, "communication")
    with app.ledger_gets("inspection done"):
        found = app.get(f"/v1/subjects/{subject}/uses?limit=2").json
    assert [entry["kind"] for entry in found["entries"]] == ["inspection", "use"]
    use = found["entries"][1]
    assert (use["actor"], use["purpose"]) == ("service:optipic-support", "communication")
    assert use["clauses"][0] == "2.2.3"
    older = app.get(f"/v1/subjects/{subject}/uses?before={found['next']}").json
    kinds = [entry["kind"] for entry in older["entries"]]
    assert kinds == ["acceptance", "registration"] and older["next"] is None
    assert older["entries"][0]["details"] == {"entities": ["optipic"]}


def test_the_ledger_is_read_by_time(app):
    app.registered("time@example.org")
    newest = app.newest()
    at = newest["at"]
    assert newest in app.get(f"/v1/ledger?from={at}").json["entries"]
    assert newest not in app.get(f"/v1/ledger?to={at}").json["entries"]


def test_a_receipt_verifies_offline_by_two_verifiers(app, tmp_path):
    subject = app.registered("receipt@example.org")
    entry = app.decide(subject, "personalisation", "give").json["entry"]
    app.server.sequenced()
    with app.ledger_gets("inspection done"):
        answer = app.get(f"/v1/subjects/{subject}/receipts/{entry}")
    file = tmp_path / "receipt.json"
    file.write_bytes(answer.body)
    key = app.server.verifier_key()
    ours = command("receipt", "verify", file, "--key", key)
    assert ours.returncode == 0 and subject in ours.stdout, ours
    theirs = subprocess.run(
        [sys.executable, ROOT / "Tests/Verifier/verify.py", "receipt", file, key],
        capture_output=True, text=True, check=False)
    assert theirs.returncode == 0 and subject in theirs.stdout, theirs
    said = verify.verify_receipt(answer.body, key)
    assert said["content"] == {"details": {"decision": "give"}, "subject": subject}
    for old, new in (("personalisation", "communication"), ("consent", "withdrawal")):
        forged = json.loads(answer.body)
        text = base64.b64decode(forged["entry"]).replace(old.encode(), new.encode())
        forged["entry"] = base64.b64encode(text).decode()
        file.write_text(json.dumps(forged))
        assert command("receipt", "verify", file, "--key", key).returncode == 1


def test_a_receipt_is_given_for_ones_own_entries_only(app):
    one = app.registered("mine@example.org")
    other = app.registered("theirs@example.org")
    entry = app.decide(other, "personalisation", "give").json["entry"]
    with app.ledger_gets():
        assert app.get(f"/v1/subjects/{one}/receipts/{entry}").status == 404
        assert app.get(f"/v1/subjects/{one}/receipts/99999999").status == 404
        assert app.get(f"/v1/subjects/{one}/receipts/-1").status == 400


def test_a_key_without_rights_cannot_act_for_people(shared, app):
    limited = shared.client("optipic-app", rights=False)
    subject = app.registered("limited@example.org")
    with app.ledger_gets():
        for path in ("export", "uses", "receipts/0"):
            assert limited.get(f"/v1/subjects/{subject}/{path}").status == 403
        assert limited.erase(subject).status == 403
    assert limited.read(subject, "identification").status == 200


def test_who_is_erased_is_gone_from_everywhere(app, site):
    subject = app.registered("gone@example.org", name="Ada")
    record = app.post(f"/v1/subjects/{subject}/records/image-job", {"value": {"image": 1}})
    assert record.status == 201
    site.visit(subject)
    site.decide(subject, "advertising", "give")
    assert subject in site.get("/v1/subjects?purpose=advertising").text
    with app.ledger_gets("erasure done"):
        assert app.erase(subject).status == 200
    with app.ledger_gets("use refused", "use refused"):
        answer = app.read(subject, "identification")
        assert (answer.status, answer.json["reason"]) == (403, "unknown-subject")
        assert app.post("/v1/subjects/lookup", {
            "category": "email", "value": "gone@example.org",
            "purpose": "identification"}).status == 403
    with app.ledger_gets():
        assert app.erase(subject).status == 404
        assert app.get(f"/v1/subjects/{subject}/export").status == 404
        assert app.get(f"/v1/subjects/{subject}/receipts/1").status == 404
        assert app.put(f"/v1/subjects/{subject}/data/name", {"value": "x"}).status == 404
        assert app.decide(subject, "advertising", "give").status == 404
    assert subject not in site.get("/v1/subjects?purpose=advertising").text
    again = app.registered("gone@example.org")
    assert again != subject
    assert set(app.read(again, "identification").json["data"]) == {"email"}


def test_unknown_people_are_refused_on_the_ledger_without_a_trace_of_who(app):
    with app.ledger_gets("use refused"):
        answer = app.read(NOBODY, "identification")
    assert (answer.status, app.newest()["people"]) == (403, 0)


@pytest.mark.parametrize("authorization", [
    "", "Bearer", "Bearer ", "Bearer x", "Basic eDp5", "Token {token}", "Bearer {token}x",
    "Bearer {token}, Bearer {token}", "Bearer " + "a" * 5000,
], ids=lambda text: text[:30])
def test_nothing_is_answered_without_a_key(app, authorization):
    subject = app.registered(f"key{abs(hash(authorization))}@example.org")
    sent = authorization.replace("{token}", app.token)
    with app.ledger_gets():
        for method, path in (
                ("GET", f"/v1/subjects/{subject}/data?purpose=identification"),
                ("GET", "/v1/ledger"), ("DELETE", f"/v1/subjects/{subject}"),
                ("GET", "/v1/subjects?purpose=identification")):
            answer = app.send(method, path, headers={"Authorization": sent})
            assert answer.status == 401, (method, path, answer)
            assert answer.headers["WWW-Authenticate"] == 'Bearer realm="scruple"'


def test_the_tiles_hold_what_the_api_says_and_nothing_about_people(app):
    subject = app.registered("tiles-person@example.org", name="Wilhelmina")
    app.read(subject, "identification")
    server = app.server
    server.sequenced()
    told = app.entries()
    size = verify.verify_log(f"http://127.0.0.1:{server.port}", server.verifier_key())
    assert size == len(told)
    read = []
    for path, _, width in verify.tiles(len(told), 0):
        bundle = server.fetch(f"/tile/entries/{path}").body
        read += [entries.read_entry(entry) for entry in verify.read_bundle(bundle, width)]
    assert [(entry["at"], entry["kind"], entry["reason"] or None) for entry in read] == [
        (entry["at"], entry["kind"], entry["reason"]) for entry in told]
    for entry in read:
        assert subject not in json.dumps(entry) and "Wilhelmina" not in json.dumps(entry)
