"""The pages over HTTP, as an opponent with a browser's abilities and without its manners."""

import html
import re
import time

import pytest

from program import command
from visitor import PASSWORD, Browser

EVIL = '"><script>alert(1)</script>'


@pytest.fixture(scope="module")
def app(shared):
    return shared.client()


@pytest.fixture
def browser(shared):
    return Browser(shared)


@pytest.fixture(scope="module")
def signed_in(shared):
    """Somebody signed in, for tests that leave them as they are."""
    return Browser(shared).registered("signed-in@example.org", **{"data.name": "Ada"})


PAGES = [
    "confidential/", "register", "sign-in", "refused", "account", "account/erase",
    "account/receipts/1", "account/receipts/x", "account/download"]


@pytest.mark.parametrize("path", PAGES)
def test_every_page_has_the_headers_that_keep_it_to_itself(browser, signed_in, path):
    for visitor in (browser, signed_in):
        for language in ("fr", "en"):
            answer = visitor.send("GET", f"/{language}/{path}")
            assert answer.status < 500
            policy = answer.headers["Content-Security-Policy"]
            assert policy.startswith("default-src 'none';") and "unsafe" not in policy
            for word in ("frame-ancestors 'none'", "form-action 'self'", "base-uri 'none'"):
                assert word in policy
            assert answer.headers["X-Content-Type-Options"] == "nosniff"
            assert answer.headers["Referrer-Policy"] == "same-origin"
            if path != "confidential/":
                assert answer.headers["Cache-Control"] == "no-store"
            if answer.headers.get("Content-Type", "").startswith("text/html"):
                assert f'<html lang="{language}">' in answer.text
                assert "<script" not in answer.text and "style=" not in answer.text
                assert " on" not in re.sub(r">[^<]*<", "><", answer.text).replace(" one", "")


def test_registering_signs_in_with_the_declared_cookie_only(shared, app, browser):
    with app.ledger_gets("registration done", "acceptance done"):
        answer = browser.register("cookie@example.org", **{"data.name": "Ada"})
    assert answer.status == 303
    [line] = browser.set_cookies
    name, *attributes = [part.strip() for part in line.split(";")]
    assert re.fullmatch(r"scruple-session=[0-9a-f-]{36}\.[A-Za-z0-9_-]{43}", name)
    assert set(attributes) == {"Max-Age=43200", "Path=/", "HttpOnly", "Secure", "SameSite=Lax"}
    page = browser.open("account").text
    assert 'value="cookie@example.org"' in page and 'value="Ada"' in page
    assert app.newest()["actor"] == "subject"


def test_pages_set_no_cookie_before_somebody_signs_in(browser):
    for path in PAGES:
        browser.open(path)
    browser.register("bad")
    browser.sign_in("nobody@example.org")
    assert browser.set_cookies == []


def test_a_session_ends_for_good(shared, browser):
    browser.registered("ends@example.org")
    old = browser.cookie
    assert browser.post("sign-out", {"token": browser.token()}).status == 303
    assert browser.cookie is None and "Max-Age=0" in browser.set_cookies[-1]
    browser.cookie = old
    assert browser.open("account").status == 303
    assert browser.post("account/choices", {
        "purpose": "advertising", "choice": "give", "token": "x"}).status == 401


@pytest.mark.parametrize("cookie", ["", "x", "a" * 43, "a" * 5000, "%00", "'; --", "é"])
def test_a_made_up_session_is_none(browser, cookie):
    browser.cookie = cookie.encode().decode("latin-1")
    answer = browser.open("account")
    assert answer.status in (303, 401) and b"example.org" not in answer.body


FORMS = [
    ("account/data", {"data.email": "changed@example.org"}),
    ("account/choices", {"purpose": "advertising", "choice": "give"}),
    ("account/erase", {"password": PASSWORD}), ("sign-out", {}),
    ("account/acceptance", {"accept": "0" * 64}),
]


@pytest.mark.parametrize(("path", "fields"), FORMS, ids=[path for path, _ in FORMS])
def test_a_form_that_is_not_from_our_page_changes_nothing(shared, app, signed_in, path, fields):
    right = signed_in.token()
    other = Browser(shared).registered(f"{path.replace('/', '-')}@example.org").token()
    with app.ledger_gets():
        for token in ("", "x", right[:-1], right + "A", other):
            answer = signed_in.post(path, {**fields, "token": token})
            assert 400 <= answer.status < 500, answer
        assert signed_in.post(path, fields).status in range(400, 500)
        for headers in (
                {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"},
                {"Origin": "https://evil.example"}, {"Origin": "null"},
                {"Origin": f"http://127.0.0.1:{shared.port}.evil.example"}):
            answer = signed_in.post(path, {**fields, "token": right}, headers)
            assert 400 <= answer.status < 500, (headers, answer)
    assert signed_in.open("account").status == 200


@pytest.mark.parametrize("path", ["register", "sign-in"])
def test_nobody_is_registered_or_signed_in_from_elsewhere(shared, app, browser, path):
    fields = {
        "data.email": "signed-in@example.org" if path == "sign-in" else "csrf@example.org",
        "password": PASSWORD, "accept": shared.digest}
    with app.ledger_gets():
        for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.example"}):
            assert browser.post(path, fields, headers).status in range(400, 500)
    assert browser.set_cookies == []


def test_sign_in_is_limited_by_address(shared, browser):
    browser.registered("limited@example.org")
    other = Browser(shared)
    statuses = [
        other.sign_in(address, "wrong password") for address in
        ["limited@example.org", "LIMITED@example.org", " limited@example.org "] * 4]
    found = [answer.status for answer in statuses]
    assert found == [422] * 10 + [429] * 2
    assert int(statuses[-1].headers["Retry-After"]) > 0
    assert other.sign_in("limited@example.org").status == 429
    assert other.cookie is None
    assert other.sign_in("signed-in@example.org").status == 303


def test_a_wrong_password_and_an_unknown_address_are_not_told_apart(shared, signed_in):
    told = {}
    took = {}
    for email in ("signed-in@example.org", "unknown-one@example.org"):
        start = time.monotonic()
        answer = Browser(shared).sign_in(email, "wrong password")
        took[email] = time.monotonic() - start
        told[email] = (answer.status, answer.text.replace(email, "X"))
    assert told["signed-in@example.org"] == told["unknown-one@example.org"]
    assert 0.3 < took["signed-in@example.org"] / took["unknown-one@example.org"] < 3


def test_the_right_password_signs_in_again(shared, browser):
    browser.registered("again@example.org")
    other = Browser(shared, "fr")
    assert other.sign_in("Again@Example.org ").status == 303
    assert other.open("account").status == 200
    assert other.cookie != browser.cookie
    assert other.open("sign-in").headers["Location"] == "/fr/account"


def test_errors_are_shown_and_the_password_is_not_repeated(app, browser):
    with app.ledger_gets():
        answer = browser.post("register", {
            "data.email": EVIL, "data.name": EVIL, "password": "hush-hush"})
    assert answer.status == 422
    assert "hush-hush" not in answer.text
    assert EVIL not in answer.text and html.escape(EVIL, quote=True) in answer.text.replace(
        "&#34;", "&quot;")
    for field in ("data.email", "password", "accept"):
        assert f'id="{field}-error"' in answer.text


def test_markup_in_values_is_shown_as_text(shared, app, browser):
    browser.registered("markup@example.org", **{"data.name": EVIL, "data.company": "{{name}}"})
    text = browser.open("account").text
    assert "<script" not in text and "{{name}}" in text
    found = app.post("/v1/subjects/lookup", {
        "category": "email", "value": "markup@example.org", "purpose": "identification"})
    subject = found.json["subject"]
    app.post(f"/v1/subjects/{subject}/records/image-job", {"value": {EVIL: EVIL}})
    assert "<script" not in browser.open("account").text


def test_a_taken_address_changes_nothing(app, browser):
    browser.registered("taken-one@example.org", **{"data.company": "Before"})
    with app.ledger_gets():
        answer = browser.register("Taken-One@example.org")
        assert answer.status == 422


def test_a_form_with_one_value_that_is_taken_saves_none_of_it(shared, app, browser):
    Browser(shared).registered("occupied@example.org")
    browser.registered("partial@example.org", **{"data.company": "Before"})
    token = browser.token()
    with app.ledger_gets():
        answer = browser.post("account/data", {
            "token": token, "data.email": "occupied@example.org", "data.company": "After"})
        assert answer.status == 422
    assert 'value="Before"' in browser.open("account").text


@pytest.mark.parametrize(("body", "kind"), [
    (b"data.email=a%40example.org&data.email=b%40example.org", None), (b"a=%", None),
    (b"a=%GG", None), (b"a=%FF", None), (b"a=" + b"x" * 200_000, None),
    (b"&".join(b"a%d=1" % n for n in range(300)), None), (b"{}", "application/json"),
    (b"x", "text/plain"), (b"--x\r\n\r\n--x--", "multipart/form-data; boundary=x"), (b"", ""),
    (b"data.email=a%00%40example.org&password=aaaaaaaaaaaaaaaa", None),
    ("data.email=\u202ea@example.org".encode(), None),
], ids=range(12))
def test_forms_that_are_not_read(shared, app, browser, body, kind):
    headers = {"Content-Type": "application/x-www-form-urlencoded" if kind is None else kind}
    with app.ledger_gets():
        for path in ("register", "sign-in"):
            answer = browser.send("POST", f"/en/{path}", body, headers)
            assert 400 <= answer.status < 500, answer
            assert answer.headers["Content-Type"].startswith("text/html")


def test_choices_on_the_page_count_for_the_next_read(shared, app, browser):
    site = shared.client("optipic-site")
    browser.registered("chooser@example.org")
    subject = app.post("/v1/subjects/lookup", {
        "category": "email", "value": "chooser@example.org",
        "purpose": "identification"}).json["subject"]
    token = browser.token()
    for choice, kind, status in (
            ("give", "consent", 200), ("withdraw", "withdrawal", 403), ("give", "consent", 200)):
        with app.ledger_gets(f"{kind} done"):
            answer = browser.post("account/choices", {
                "token": token, "purpose": "advertising", "choice": choice})
            assert answer.status == 303
        assert site.read(subject, "advertising").status == status
    with app.ledger_gets():
        for purpose, choice in (
                ("identification", "withdraw"), ("gossip", "give"), ("advertising", "object"),
                ("advertising", ""), ("", "give"), ("../x", "give")):
            answer = browser.post("account/choices", {
                "token": token, "purpose": purpose, "choice": choice})
            assert 400 <= answer.status < 500


def test_the_account_shows_uses_and_hands_out_receipts_of_ones_own(shared, app, browser, signed_in):
    browser.registered("viewer@example.org")
    subject = app.post("/v1/subjects/lookup", {
        "category": "email", "value": "viewer@example.org",
        "purpose": "identification"}).json["subject"]
    index = app.read(subject, "identification", "name").json["entry"]
    shared.sequenced()
    with app.ledger_gets():
        page = browser.open("account").text
        assert f"/en/account/receipts/{index}" in page and "OptiPic application" in page
        receipt = browser.open(f"account/receipts/{index}")
        assert signed_in.open(f"account/receipts/{index}").status == 404
        assert browser.open("account/receipts/999999").status == 404
    file = shared.folder / "page-receipt.json"
    file.write_bytes(receipt.body)
    assert command("receipt", "verify", file, "--key", shared.verifier_key()).returncode == 0
    with app.ledger_gets("export done"):
        export = browser.open("account/download")
    assert export.json["values"][0]["held"]["value"] == "viewer@example.org"
    assert export.headers["Content-Disposition"].startswith("attachment;")


def test_erasing_needs_the_password_and_is_for_good(shared, app, browser):
    browser.registered("leaver@example.org")
    elsewhere = Browser(shared)
    elsewhere.sign_in("leaver@example.org")
    token = browser.token()
    with app.ledger_gets():
        for password in ("", "wrong password", PASSWORD + "x"):
            answer = browser.post("account/erase", {"token": token, "password": password})
            assert answer.status == 422
    with app.ledger_gets("erasure done"):
        answer = browser.post("account/erase", {"token": token, "password": PASSWORD})
        assert answer.status == 303
    assert browser.cookie is None
    assert elsewhere.open("account").status == 303
    assert Browser(shared).sign_in("leaver@example.org").status == 422


def test_no_session_token_and_no_password_is_in_any_file(shared, signed_in):
    for name, content in shared.places():
        assert signed_in.cookie.encode() not in content, name
        assert PASSWORD.encode() not in content, name
        assert b"signed-in@example.org" not in content, name


def test_the_style_sheet_is_the_only_other_thing_that_a_page_loads(browser):
    for path in ("confidential/", "register", "sign-in"):
        text = browser.open(path).text
        loaded = re.findall(r'<(?:link rel="stylesheet" href|img src|script src)="([^"]+)"', text)
        assert loaded == ["/assets/style.css"]
    sheet = browser.send("GET", "/assets/style.css")
    assert sheet.headers["Content-Type"].startswith("text/css")
    assert "url(" not in sheet.text and "@import" not in sheet.text


def test_the_policy_is_not_sent_again_to_who_has_it(browser):
    first = browser.open("confidential/")
    again = browser.open("confidential/", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status, again.body) == (304, b"")
    other = browser.send(
        "GET", "/fr/confidential/", headers={"If-None-Match": first.headers["ETag"]})
    assert other.status == 200


def test_the_front_door_leads_to_the_policy_in_ones_language(browser):
    for accepted, path in (("en", "/en/confidential/"), ("de", "/fr/confidential/")):
        answer = browser.send("GET", "/", headers={"Accept-Language": accepted})
        assert (answer.status, answer.headers["Location"]) == (303, path)
