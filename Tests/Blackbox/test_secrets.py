"""What must not be readable anywhere: not in files, logs, metrics, the ledger or error answers."""

import base64

import pytest
import verify

from program import bytes_of, forms

PERSON = {
    "email": "zephyrine.quillfeather@leak.example", "name": "Zéphyrine Quillfeather",
    "company": "Quillfeather & Filles <SARL>", "phone": "+33 1 98 76 54 32",
    "website": "https://zephyrine-quill.example/jardin",
}
CORRECTED = "Zorro-Zephyrine Plumedoie"
PASSWORD = "moth-lantern-quarry-77"
JOB = {"picture": "quillfeather-in-the-bath.webp"}
REFERENCE = "letter from Quillfeather of Tuesday"
PROBES = [*PERSON.values(), CORRECTED, PASSWORD, JOB["picture"], REFERENCE]


@pytest.fixture(scope="module")
def lived(shared):
    """A life with every kind of request, good and bad, with these strings in it."""
    app, site = shared.client(), shared.client("optipic-site")
    data = {key: value for key, value in PERSON.items() if key != "email"}
    subject = app.registered(PERSON["email"], password=PASSWORD, **data)
    app.register(PERSON["email"], password=PASSWORD, **data)
    app.post("/v1/subjects/lookup", {
        "category": "email", "value": PERSON["email"], "purpose": "identification"})
    app.post("/v1/subjects/lookup", {
        "category": "email", "value": PERSON["email"], "purpose": "advertising"})
    app.read(subject, "identification")
    site.read(subject, "advertising")
    proof = {"method": REFERENCE, "reference": REFERENCE}
    site.put(f"/v1/subjects/{subject}/consents/advertising", {"decision": "give", "proof": proof})
    site.get("/v1/subjects?purpose=advertising")
    app.put(f"/v1/subjects/{subject}/data/name", {"value": CORRECTED})
    app.post(f"/v1/subjects/{subject}/records/image-job", {"value": JOB})
    app.get(f"/v1/subjects/{subject}/export")
    app.get(f"/v1/subjects/{subject}/uses")
    bad_requests(app, subject)
    shared.restart()
    app.read(subject, "identification")
    return subject


def bad_requests(app, subject):
    for secret in PROBES:
        app.put(f"/v1/subjects/{subject}/data/phone", {"value": secret + "?"})
        app.put(f"/v1/subjects/{subject}/data/language", {"value": secret})
        app.put(f"/v1/subjects/{subject}/data/email", {"value": secret + " "})
        app.put(f"/v1/subjects/{subject}/data/name", {"value": secret + "\u202e"})
        app.put(f"/v1/subjects/{subject}/data/name", {"value": secret, "provenance": secret})
        app.put(f"/v1/subjects/{subject}/data/name", {"value": secret, secret: 1})
        app.put(f"/v1/subjects/{subject}/data/name", b'{"value": "' + secret.encode())
        app.post("/v1/subjects/lookup", {
            "category": secret, "value": secret, "purpose": secret})
        app.post("/v1/subjects", {
            "data": {"email": secret + "\0"}, "password": "short",
            "language": secret, "acceptance": {"policy": secret, "method": secret}})
        app.post("/v1/subjects", {
            "data": {"email": secret + "\0", "name": secret * 9}, "password": "short",
            "acceptance": {"policy": app.server.digest, "method": secret}})
        hexed = secret.encode().hex()
        for path in (
                f"/v1/subjects/{hexed}/data", f"/v1/subjects/{subject}/data?purpose={hexed}",
                f"/v1/subjects/{subject}/data?{hexed}=1",
                f"/v1/subjects/{subject}/data?purpose=identification&categories={hexed[:40]}",
                f"/v1/{hexed}", f"/{hexed}"):
            app.get(path)


def occurrences(places):
    return [
        f"{secret!r} in {name}" for name, content in places
        for secret in PROBES for form in forms(secret) if form in content]


def test_the_search_finds_what_is_there():
    for secret in PROBES:
        for content in (
                secret.encode(), base64.b64encode(b"ab" + secret.encode() + b"cde"),
                secret.encode().hex().encode(), secret.encode("utf-16-le")):
            assert occurrences([("x", b"..." + content + b"...")]), (secret, content)


def test_no_file_and_no_log_has_values_passwords_or_evidence(shared, lived):
    names = [name for name, _ in shared.places()]
    written = {"sqlite": "scruple.db-wal", "postgres": "dump"}[shared.store.kind]
    assert any(name.endswith(written) for name in names)
    assert any(name.endswith(".err") for name in names)
    assert occurrences(shared.places()) == []


def test_no_file_and_no_log_has_the_key_of_a_service(shared, lived):
    for token in shared.tokens.values():
        for name, content in shared.places():
            assert token.encode() not in content and token[-43:].encode() not in content, name


def test_logs_have_no_ids_of_people(shared, lived):
    for log in shared.logs:
        assert lived.encode() not in log.read_bytes()


def test_error_answers_repeat_nothing_that_was_sent(shared, lived):
    bodies = [
        (f"{method} {answer.status}", answer.body + str(answer.headers).encode())
        for method, _, answer in shared.problems]
    assert len(bodies) > 100
    assert occurrences(bodies) == []


def test_metrics_have_labels_of_ours_only(shared, lived):
    text = shared.metrics()
    assert 'scruple_refusals_total{reason="no-consent"}' in text
    assert occurrences([("metrics", text.encode())]) == [] and lived not in text
    public = shared.fetch("/metrics")
    assert public.status == 404


def test_the_ledger_has_no_values_and_no_ids(shared, lived):
    size = shared.sequenced()
    bundles = [
        (path, shared.fetch(f"/tile/entries/{path}").body)
        for path, _, _ in verify.tiles(size, 0)]
    assert occurrences(bundles) == []
    for _, bundle in bundles:
        assert lived.encode() not in bundle and bytes_of(lived) not in bundle
    entries = str(shared.client().entries()).encode()
    assert occurrences([("ledger", entries)]) == [] and lived.encode() not in entries


def test_keys_and_data_are_for_their_owner_only(shared, lived):
    assert shared.store.root_key.stat().st_mode & 0o077 == 0
    if shared.store.kind == "sqlite":
        assert shared.store.data.stat().st_mode & 0o077 == 0
