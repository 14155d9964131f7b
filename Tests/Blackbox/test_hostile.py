"""Hostile input: a clear 4xx, nothing repeated of it, nothing changed by it."""

import json
import socket
import time

import pytest

BIDI = "\u202eevil\u202c"
MARK = "hostile-marker-7731"
NOBODY = "0190a1b2-0000-7000-8000-000000000000"


@pytest.fixture(scope="module")
def app(shared):
    return shared.client()


@pytest.fixture(scope="module")
def subject(app):
    return app.registered("target@example.org", name="Target")


@pytest.fixture(scope="module", autouse=True)
def nothing_changes(shared, app, subject):
    """After all that this file does the store has the same rows as before."""
    before = shared.store.counts()
    held = app.get(f"/v1/subjects/{subject}/export").json["values"]
    yield
    after = shared.store.counts()
    assert changes(before, after) == {}
    assert app.get(f"/v1/subjects/{subject}/export").json["values"] == held
    assert shared.process.poll() is None
    shared.verify()


def changes(before, after):
    """Tables with other numbers of rows; but reads are on the ledger."""
    return {
        table: (before.get(table), after[table]) for table in after
        if before.get(table) != after[table] and not table.startswith("ledger_")
        and table not in ("subject_entry", "pending_entry", "sweep")}


def refused(app, answer, *statuses):
    assert answer.status in (statuses or range(400, 500)), answer
    assert answer.headers["Content-Type"] == "application/problem+json"
    told = answer.json
    assert told["status"] == answer.status and told["title"] and told["detail"]
    assert MARK not in answer.text and "evil" not in answer.text
    assert "Optional(" not in answer.text and ".swift" not in answer.text
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


TEXTS = {
    "nul": "a\0b", "bell": "a\u0007b", "escape": "a\x1b[31mb", "delete": "a\x7fb",
    "c1": "a\u0085b", "bidi override": BIDI, "bidi isolate": "\u2067x\u2069",
    "arabic letter mark": "a\u061cb", "zero width": "a\u200bb", "bom": "\ufeffab",
    "line separator": "a\u2028b", "tag": "a\U000e0041b", "noncharacter": "a\uffffb",
    "noncharacter of plane 16": "a\U0010ffffb", "interlinear": "a\ufff9b", "empty": "",
    "blank": " \t\n ", "too long": MARK * 20, "much too long": MARK * 10_000,
}


@pytest.mark.parametrize("name", TEXTS)
def test_texts_that_no_field_takes(app, subject, name):
    text = TEXTS[name]
    with app.ledger_gets():
        refused(app, app.put(f"/v1/subjects/{subject}/data/name", {"value": text}), 422)
        refused(app, app.register(f"{name.replace(' ', '-')}@example.org", name=text), 422)
        if name != "empty":
            refused(app, app.register(f"x{text}@example.org"), 422)
        if name != "too long":
            refused(app, app.put(
                f"/v1/subjects/{subject}/consents/personalisation",
                {"decision": "give", "proof": {"method": text, "reference": "r"}}), 422)


@pytest.mark.parametrize(("category", "value"), [
    ("name", 7), ("name", None), ("name", ["Ada"]), ("name", {"x": "y"}), ("name", True),
    ("email", "no-at-sign"), ("email", "a@b@c.example"), ("email", "a b@example.org"),
    ("email", "é@example.org"), ("email", "a@localhost"), ("email", "a@-.."), ("email", "@a.b"),
    ("email", "x" * 65 + "@example.org"), ("email", "a@" + "b" * 64 + ".org"),
    ("email", "a@example.org, b@example.org"), ("email", "<a@example.org>"),
    ("email", "a@example.org\nBcc: b@example.org"), ("phone", "call me"), ("phone", "1; DROP"),
    ("website", "javascript:alert(1)"), ("website", "ftp://example.org"),
    ("website", 'https://e.org/"><script>'), ("language", "de"), ("language", "FR"),
])
def test_values_that_do_not_fit_their_category(app, subject, category, value):
    with app.ledger_gets():
        answer = app.put(f"/v1/subjects/{subject}/data/{category}", {"value": value})
        refused(app, answer, 422)
        assert answer.json["fields"][0]["field"] == "value"


@pytest.mark.parametrize("category", [
    "image-job", "ip-address", "shoe-size", "NAME", "name ", "", "__proto__", "a" * 500,
    "'; DROP TABLE subject; --", "<script>alert(1)</script>", "../../etc/passwd", "email\0",
], ids=lambda category: ascii(category)[:40])
def test_registrations_with_categories_that_people_do_not_provide(app, category):
    with app.ledger_gets():
        answer = app.register("cat@example.org", **{category: "x"})
        refused(app, answer, 400, 422)
        assert len(answer.body) < 1000


def body_of(text):
    return text if isinstance(text, bytes) else text.encode()


BODIES = {
    "nothing": b"", "blank": b"  ", "no JSON": b"hello", "half": b'{"value": "x', "null": b"null",
    "array": b'[{"value": "x"}]', "string": b'"x"', "two values": b'{"value": "x"} {}',
    "trailing": b'{"value": "x"},', "trailing comma": b'{"value": "x",}',
    "single quotes": b"{'value': 'x'}", "comment": b'{"value": "x"} // x',
    "duplicate key": b'{"value": "x", "value": "y"}',
    "duplicate key escaped": b'{"value": "x", "\\u0076alue": "y"}',
    "unknown member": b'{"value": "x", "admin": true}', "no member": b"{}",
    "bad UTF-8": b'{"value": "\xff\xfe"}', "overlong UTF-8": b'{"value": "\xc0\xaf"}',
    "UTF-8 surrogate": b'{"value": "\xed\xa0\x80"}', "UTF-16": '{"value": "x"}'.encode("utf-16"),
    "BOM": b'\xef\xbb\xbf{"value": "x"}', "lone surrogate": b'{"value": "\\ud800"}',
    "low surrogate first": b'{"value": "\\udc00\\ud800"}', "raw NUL": b'{"value": "a\0b"}',
    "raw newline": b'{"value": "a\nb"}', "bad escape": b'{"value": "\\x41"}',
    "deep array": b'{"value": ' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    "deep object": b'{"value": ' + b'{"a":' * 20_000 + b"1" + b"}" * 20_000 + b"}",
    "huge number": b'{"value": 123456789012345678901234567890}',
    "float": b'{"value": 1.5}', "exponent": b'{"value": 1e400}', "minus zero": b'{"value": -0}',
    "leading zero": b'{"value": 007}', "plus": b'{"value": +1}', "NaN": b'{"value": NaN}',
    "hex": b'{"value": 0x10}', "infinity": b'{"value": -Infinity}',
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies_that_are_not_read(app, subject, name):
    with app.ledger_gets():
        answer = app.send(
            "PUT", f"/v1/subjects/{subject}/data/name", BODIES[name],
            {"Content-Type": "application/json"})
        refused(app, answer, *((400, 422) if name == "minus zero" else (400,)))


@pytest.mark.parametrize("kind", [
    None, "", "text/plain", "text/json", "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x", "application/xml", "application",
    "application/jsonp", "application/json-patch+json",
])
def test_bodies_of_another_type(app, subject, kind):
    headers = {} if kind is None else {"Content-Type": kind}
    with app.ledger_gets():
        answer = app.send(
            "PUT", f"/v1/subjects/{subject}/data/name", b'{"value": "x"}', headers)
        refused(app, answer, 415)


def test_bodies_that_are_too_large(app, subject):
    with app.ledger_gets():
        for size in (262_145, 2_000_000):
            body = b'{"value": "' + b"x" * size + b'"}'
            try:
                answer = app.send(
                    "PUT", f"/v1/subjects/{subject}/data/name", body,
                    {"Content-Type": "application/json"})
                refused(app, answer, 413)
            except OSError:
                # The server may hang up on the rest of the body.
                pass
        assert app.get("/v1/policy").status == 200


@pytest.mark.parametrize("members", [
    {"password": "x" * 11}, {"password": "x" * 1025}, {"password": 7}, {"password": None},
    {"language": "xx"}, {"language": 1}, {"data": []}, {"data": None}, {"acceptance": None},
    {"acceptance": {}}, {"acceptance": {"policy": "zz", "method": "x"}},
    {"acceptance": {"policy": "0" * 64}}, {"acceptance": {"policy": "0" * 64, "method": "x"}},
    {"acceptance": {"policy": "D", "method": ""}},
    {"acceptance": {"policy": "D", "method": "x" * 501}},
    {"acceptance": {"policy": "D", "method": "a\0"}},
    {"acceptance": {"policy": "D", "method": "m", "reference": "\u202e"}},
    {"acceptance": {"policy": "D", "method": "m", "more": 1}}, {"admin": True},
    {"data": {f"c{number}": "x" for number in range(300)}},
], ids=lambda members: str(members)[:40])
def test_registrations_that_are_not_taken(app, members):
    body = {
        "data": {"email": "members@example.org"},
        "acceptance": {"policy": app.server.digest, "method": "checkbox"}}
    text = json.dumps({**body, **members}).replace('"D"', json.dumps(app.server.digest))
    with app.ledger_gets():
        refused(app, app.post("/v1/subjects", json.loads(text)))


QUERIES = [
    "purpose=identification&purpose=identification", "purpose=identification&purpose=advertising",
    "purpose=identification&categories=name&categories=email", "purpose=identification&x=1",
    "purpose=identification&PURPOSE=identification", "purpose=identification&categories=name,name",
    "purpose=identification&categories=", "purpose=identification&categories=,",
    "purpose=identification&categories=name,", "purpose=identification%00", "purpose=%FF%FE",
    "purpose=%E2%80%AEevil", "purpose=identification%0d%0aX-Evil:%201", "purpose=<script>",
    "purpose=%3Cscript%3Ealert(1)%3C/script%3E", "purpose=%27%20OR%201=1--", "purpose[]=a",
    "purpose=" + "a" * 65, "purpose=" + "a" * 9000, "purpose=identification&" + "x&" * 2000,
    "purpose=identification&categories=" + ",".join(f"c{n}" for n in range(201)),
    "purpose=../../etc/passwd", "purpose=IDENTIFICATION", "purpose=identification%20",
    "purpose=${jndi:ldap://x}", "purpose", "=identification", "&&&", "%", "purpose=%",
    "purpose=%G0",
]


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query[:40])
def test_queries_that_are_not_read(app, subject, query):
    with app.ledger_gets():
        for path in (f"/v1/subjects/{subject}/data", "/v1/subjects"):
            refused(app, app.get(f"{path}?{query}"))


@pytest.mark.parametrize("query", [
    "limit=0", "limit=-1", "limit=201", "limit=99999999999999999999", "limit=1e2", "limit=abc",
    "limit=", "before=-1", "before=9007199254740993", "before=x", "from=yesterday", "from=2026",
    "to=2026-13-01T00:00:00Z", "from=2026-02-30T00:00:00Z", "to=2026-01-01T25:00:00Z",
    "from=2026-01-01T00:00:00", "limit=1&limit=2", "offset=1", "from=%00",
])
def test_ledger_queries_that_are_not_read(app, query):
    with app.ledger_gets():
        refused(app, app.get(f"/v1/ledger?{query}"), 400)


@pytest.mark.parametrize("id_", [
    "1", "me", "null", "..", "%2e%2e", "%00", "%FF", NOBODY + "0", NOBODY[:-1],
    NOBODY.replace("-", ""), "{" + NOBODY + "}", "%7B" + NOBODY + "%7D", NOBODY + "%00",
    "'%20OR%201=1--", "%3Cscript%3E", "a" * 3000, "..%2f..%2fetc%2fpasswd", "%E2%80%AEevil",
], ids=lambda id_: id_[:40])
def test_ids_that_are_none(app, id_):
    with app.ledger_gets():
        for method, path in (
                ("GET", "data?purpose=identification"), ("GET", "export"), ("GET", "uses"),
                ("GET", "explain?purpose=identification"), ("GET", "receipts/1")):
            refused(app, app.send(method, f"/v1/subjects/{id_}/{path}"), 400, 404, 414)
        refused(app, app.delete(f"/v1/subjects/{id_}"), 400, 404, 405, 414)


@pytest.mark.parametrize("path", [
    "/../etc/passwd", "/..%2f..%2fetc/passwd", "/v1/../root.key", "/data/root.key", "/root.key",
    "/scruple.db", "//etc/passwd", "/tile/../root.key", "/tile/entries/../../x", "/tile/8/000",
    "/tile/0/x999/999", "/tile/0/000.p/0", "/tile/0/000.p/257", "/tile/-1/000", "/tile/entries/0",
    "/tile/0/000.p/255", "/tile/0/x999/x999/x999/x999/x999/999", "/tile/0/%00", "/tile/", "/tile",
    "/fr/confidential/../../x", "/v1", "/v1/", "/v2/subjects", "/.git/config", "/%00", "/%FF",
    "/v1/subjects/", "/v1/policy/x", "/fr/<script>", "/v1/ledger/../policy",
])
def test_paths_to_nowhere(app, path):
    answer = app.get(path)
    assert answer.status in (301, 308, 400, 404), answer
    assert b"root:" not in answer.body and b"SQLite" not in answer.body


@pytest.mark.parametrize("method", [
    "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "EVIL"])
def test_methods_that_an_address_does_not_have(app, subject, method):
    with app.ledger_gets():
        # What follows CONNECT on its connection is no HTTP any more.
        answer = app.send(
            method, f"/v1/subjects/{subject}/export", headers={"Connection": "close"})
        assert answer.status in (400, 404, 405), answer


RAW = {
    "no HTTP": b"hello\r\n\r\n",
    "TLS": bytes.fromhex("16030100a5010000a1030300") + b"\0" * 40,
    "no version": b"GET /v1/policy\r\n\r\n",
    "bad version": b"GET /v1/policy HTTP/9.9\r\n\r\n",
    "two lengths": (
        b"PUT /v1/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"),
    "length and chunks": (
        b"POST /v1/subjects HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n"
        b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n"),
    "negative length": b"POST /v1/subjects HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
    "huge length": (
        b"POST /v1/subjects HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n"),
    "bad chunk": (
        b"POST /v1/subjects HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\nx\r\n"),
    "huge header": b"GET / HTTP/1.1\r\nHost: x\r\nX-A: " + b"a" * 200_000 + b"\r\n\r\n",
    "many headers": b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X-A: b\r\n" * 20_000 + b"\r\n",
    "NUL in header": b"GET /v1/policy HTTP/1.1\r\nHost: x\r\nX: a\0b\r\n\r\n",
    "folded header": b"GET /v1/policy HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n",
    "space before colon": b"GET /v1/policy HTTP/1.1\r\nHost : x\r\n\r\n",
    "long line": b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "half a request": b"GET /v1/policy HTTP/1.1\r\nHost:",
}


@pytest.mark.parametrize("name", RAW)
def test_bytes_that_are_no_request_hurt_nobody(app, name):
    with socket.create_connection(("127.0.0.1", app.server.port), timeout=10) as connection:
        connection.settimeout(3)
        try:
            connection.sendall(RAW[name])
            connection.shutdown(socket.SHUT_WR)
            answer = connection.recv(65_536)
        except OSError:
            answer = b""
    assert not answer.startswith((b"HTTP/1.1 5", b"HTTP/1.0 5")), answer
    if name.startswith(("two lengths", "length and", "bad chunk", "negative")):
        assert not answer.startswith(b"HTTP/1.1 2"), answer
    start = time.monotonic()
    assert app.get("/v1/policy").status == 200
    assert time.monotonic() - start < 2


@pytest.mark.parametrize("header", [
    "fr;q=nan", "en;q=inf", ",,,,;;;;q=", "*", "x" * 5000, "fr;q=" + "9" * 400, "\xff\xfe",
    ",".join(["de"] * 5000), "fr;q=-1", "fr;q=0",
], ids=range(10))
def test_strange_languages_get_an_answer(app, header):
    answer = app.send("GET", "/v1/policy", headers={"Accept-Language": header.encode("latin-1")})
    assert answer.status == 200


HARMLESS = [
    "Robert'); DROP TABLE subject; --", "<script>alert('evil')</script>",
    "{{7*7}} ${7*7} <%= 7 %>",
    "O'Brien & Söhne \"GmbH\"", "../../etc/passwd", "null", "名前", "%00%0a", "\\u0000", "𝒵𝒶𝓁𝑔ℴ",
    "-1 OR 1=1", "$(rm -rf /)", "=cmd|' /C calc'!A0",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_texts_that_only_look_dangerous_come_back_as_they_are(app, subject, text):
    assert app.put(f"/v1/subjects/{subject}/data/company", {"value": text}).status == 200
    held = app.read(subject, "identification", "company").json["data"]
    assert held["company"][0]["value"] == text
    job = {"text": text, text: [text, None, True, -9007199254740991]}
    made = app.post(f"/v1/subjects/{subject}/records/image-job", {"value": job})
    assert made.status == 201
    page = app.get(f"/v1/subjects/{subject}/records/image-job?purpose=contract-performance")
    assert page.json["data"]["image-job"][0]["value"] == job
    record = made.json["record"]
    assert app.delete(f"/v1/subjects/{subject}/records/image-job/{record}").status == 200
    assert app.delete(f"/v1/subjects/{subject}/data/company").status == 200


def test_a_slow_sender_does_not_keep_others_waiting(app):
    held = []
    for _ in range(50):
        connection = socket.create_connection(("127.0.0.1", app.server.port), timeout=5)
        connection.sendall(b"POST /v1/subjects HTTP/1.1\r\nHost: x\r\nContent-Length: 9000\r\n")
        held.append(connection)
    start = time.monotonic()
    assert app.get("/v1/policy").status == 200
    assert time.monotonic() - start < 2
    for connection in held:
        connection.close()
