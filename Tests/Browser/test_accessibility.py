"""axe-core finds no violation of WCAG 2 A and AA on any page, by day and by night."""

import pathlib

import axe_core_python
import pytest
from page import Page

SCRIPT = (pathlib.Path(axe_core_python.__file__).parent / "axe.min.js").read_text()
RUN = """
    const done = arguments[arguments.length - 1];
    axe.run(document, arguments[0]).then(done, error => done({error: String(error)}));
"""
OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]},
    "preload": False,
}


def violations(page):
    page.driver.execute_script(SCRIPT)
    found = page.driver.execute_async_script(RUN, OPTIONS)
    assert found.get("passes"), found
    return [
        (rule["id"], node["target"], node["failureSummary"])
        for rule in found["violations"] for node in rule["nodes"]]


@pytest.fixture(scope="module", params=["fr", "en"])
def page(request, scripted, server):
    scripted.set_script_timeout(60)
    scripted.delete_all_cookies()
    page = Page(scripted, server, request.param)
    app, site = server.client(), server.client("optipic-site")
    email = f"axe-{request.param}@example.org"
    page.register(email)
    page.session = scripted.get_cookies()
    subject = app.post("/v1/subjects/lookup", {
        "category": "email", "value": email, "purpose": "identification"}).json["subject"]
    app.post(f"/v1/subjects/{subject}/records/image-job", {"value": {"image": "a.png"}})
    site.read(subject, "advertising")
    page.open("account").choose("advertising", "give")
    return page


@pytest.fixture(params=["light", "dark"], autouse=True)
def light(request, scripted):
    scripted.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "features": [{"name": "prefers-color-scheme", "value": request.param}]})


@pytest.fixture
def own(page):
    """The page of somebody signed in."""
    page.open("refused")
    for cookie in page.session:
        page.driver.add_cookie(cookie)
    return page


@pytest.fixture
def strange(page):
    """The page of somebody who is not."""
    page.driver.delete_all_cookies()
    return page


@pytest.mark.parametrize("path", [
    "confidential/", "refused", "account", "account/erase", "account/receipts/999999"])
def test_pages_of_somebody_signed_in(own, path):
    own.open(path)
    assert violations(own) == []


@pytest.mark.parametrize("path", ["register", "sign-in", "account/erase"])
def test_pages_of_a_stranger(strange, path):
    strange.open(path)
    assert violations(strange) == []


def test_the_registration_with_errors(strange):
    strange.open("register").without_checks()
    strange.submit("register")
    assert strange.find('[id="data.email-error"]')
    assert violations(strange) == []
