"""People's way through the pages in a real browser with JavaScript switched off."""

import json
import time

import pytest
from page import PASSWORD, Page
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

from program import command

LANGUAGES = ["fr", "en"]
PUBLIC = ["confidential/", "register", "sign-in", "refused"]
OWN = ["account", "account/erase"]


@pytest.fixture(params=LANGUAGES)
def page(request, browser, server):
    return Page(browser, server, request.param)


@pytest.fixture(scope="session")
def services(server):
    return server.client(), server.client("optipic-site")


def subject_of(services, email):
    found = services[0].post("/v1/subjects/lookup", {
        "category": "email", "value": email, "purpose": "identification"})
    return found.json["subject"]


def test_scripts_are_really_off(browser):
    browser.get("data:text/html,<title>off</title><script>document.title='on'</script>")
    assert browser.title == "off"


def test_the_policy_is_read_and_its_clauses_are_addresses(page):
    page.open("confidential/")
    assert page.find("html").get_attribute("lang") == page.language
    assert len(page.all("h1")) == 1
    cookies = page.text
    for name in ("scruple-session", "optipic-preference", "optipic-advertising"):
        assert name in cookies
    for clause in ("2.2.5", "9.1", "1.1.1"):
        page.open(f"confidential/#{clause}")
        target = page.find(f'[id="{clause}"]')
        assert target.is_displayed() and clause in target.text
        page.settles(target)
    assert page.complaints() == []
    assert page.driver.get_cookies() == []


def test_the_policy_leads_to_the_other_language_and_to_registration(page):
    page.open("confidential/")
    other = "en" if page.language == "fr" else "fr"
    page.press(page.find(f'.site-languages a[hreflang="{other}"]'))
    assert page.driver.current_url == f"{page.base}/{other}/confidential/"
    page.press(page.find(f'a[href="/{other}/register"]'))
    assert page.driver.current_url == f"{page.base}/{other}/register"


def test_a_life_on_the_pages(page, services):
    driver, language = page.driver, page.language
    email = f"life-{language}@example.org"

    page.open("register")
    page.without_checks()
    page.write("data.email", "no address")
    page.write("data.name", "Ada Example")
    page.write("password", "short")
    page.submit("register")
    for field in ("data.email", "password", "accept"):
        error = page.find(f'[id="{field}-error"]')
        assert error.is_displayed() and error.text
        assert page.named(field).get_attribute("aria-invalid") == "true"
        assert f"{field}-error" in page.named(field).get_attribute("aria-describedby").split()
    assert page.named("data.name").get_attribute("value") == "Ada Example"
    assert page.named("password").get_attribute("value") == ""
    assert page.complaints(422) == []

    page.register(email)
    assert page.named("data.email").get_attribute("value") == email
    assert page.named("data.name").get_attribute("value") == "Ada Example"
    [cookie] = driver.get_cookies()
    assert (cookie["name"], cookie["httpOnly"], cookie["secure"], cookie["sameSite"]) == (
        "scruple-session", True, True, "Lax")
    page.submit("sign-out")
    page.at("confidential/")
    assert driver.get_cookies() == []

    page.sign_in(email).at("account")
    page.write("data.name", "Ada Lovelace")
    Select(page.named("data.language")).select_by_value("en")
    page.submit("account/data")
    page.at("account")
    assert page.named("data.name").get_attribute("value") == "Ada Lovelace"
    page.write("data.name", "")
    page.submit("account/data")
    assert page.at("account").named("data.name").get_attribute("value") == ""

    app, site = services
    subject = subject_of(services, email)
    assert site.read(subject, "advertising").status == 403
    page.open("account").choose("advertising", "give")
    assert site.read(subject, "advertising").status == 200
    page.choose("advertising", "withdraw")
    assert site.read(subject, "advertising").status == 403
    page.choose("improvement", "object")
    assert app.read(subject, "improvement").status == 403

    page.open("account")
    uses = page.find("#uses").text
    assert "OptiPic" in uses and "2.2.5" in uses
    assert app.server.policy.exists() and email not in uses

    page.find('a[href$="/account/download"]').click()
    export = downloaded(driver)
    held = {value["category"]: value["held"]["value"] for value in export["values"]}
    assert held == {"email": email, "language": "en"}
    assert {choice["purpose"]: choice["decision"] for choice in export["choices"]} == {
        "advertising": "withdraw", "improvement": "object"}

    page.open("account").press(page.find('a[href$="/account/erase"]'))
    page.write("password", "not my password")
    page.submit("account/erase")
    assert page.find("#password-error").is_displayed()
    page.write("password", PASSWORD)
    page.submit("account/erase")
    page.at("confidential/")
    assert driver.get_cookies() == []
    page.sign_in(email).at("sign-in")
    assert page.find("#password-error").is_displayed()
    assert app.read(subject, "identification").status == 403
    assert page.complaints(422) == []


def downloaded(driver):
    end = time.monotonic() + 20
    while time.monotonic() < end:
        for file in driver.downloads.glob("*.json"):
            content = json.loads(file.read_text())
            file.unlink()
            return content
        time.sleep(0.1)
    raise AssertionError("nothing was downloaded")


def test_a_receipt_can_be_taken_home(browser, server, services):
    page = Page(browser, server, "en").register("receipt-page@example.org")
    page.choose("advertising", "give")
    services[0].server.sequenced()
    page.open("account").find('#uses a[href*="/account/receipts/"]').click()
    content = downloaded(browser)
    assert content["format"] == "scruple/receipt/1"
    file = server.folder / "taken-home.json"
    file.write_text(json.dumps(content))
    assert command("receipt", "verify", file, "--key", server.verifier_key()).returncode == 0


def test_who_does_not_agree_is_told_what_that_means(page):
    page.open("register").press(page.find(f'a[href="/{page.language}/refused"]'))
    assert page.at("refused").find("h1").text
    assert page.driver.get_cookies() == []


def test_the_keyboard_alone_registers(page):
    page.open("register")
    email = f"keyboard-{page.language}@example.org"
    page.find("body").send_keys(Keys.TAB)
    first = page.driver.switch_to.active_element
    assert first.get_attribute("class") == "skip" and first.is_displayed()
    page.tab_to("data.email").send_keys(email)
    page.tab_to("password").send_keys(PASSWORD)
    page.tab_to("accept").send_keys(Keys.SPACE)
    page.tab_to("submit").send_keys(Keys.ENTER)
    page.at("account")
    assert page.named("data.email").get_attribute("value") == email


def test_on_a_phone_nothing_scrolls_sideways(browser, server):
    page = Page(browser, server, "fr").register("phone@example.org")
    page.phone()
    for language in LANGUAGES:
        page.language = language
        for path in OWN + PUBLIC:
            if path in ("register", "sign-in"):
                continue
            page.open(path)
            content, viewport = page.widths()
            assert (content, viewport) == (390, 390), path
    browser.delete_all_cookies()
    for path in ("register", "sign-in"):
        page.open(path)
        assert page.widths() == (390, 390), path
    page.open("register").without_checks()
    page.submit("register")
    assert page.widths() == (390, 390)


def test_on_a_phone_what_is_pressed_is_large_enough(browser, server):
    """24 by 24 pixels at least (WCAG 2.2, 2.5.8); links within sentences are free of it."""
    page = Page(browser, server, "en").register("thumb@example.org")
    page.phone()
    page.open("account")
    for target in page.all("button, input:not([type=hidden]), select, a.button"):
        box = target.rect
        if target.get_attribute("type") != "checkbox":
            assert box["height"] >= 24 and box["width"] >= 24, target.get_attribute("outerHTML")


def test_the_console_does_not_miss_an_icon(page):
    page.open("confidential/")
    page.driver.get(f"{page.base}/favicon.ico")
    told = [entry["message"] for entry in page.driver.get_log("browser")]
    assert [message for message in told if "favicon" in message] == []


def test_a_page_that_is_not_there_says_so_kindly(page):
    page.open("account/erase")
    assert page.find("h1").text
    page.open("account/receipts/12")
    assert page.find("h1").text
    assert page.complaints(401, 404) == []
