"""What a person does with a page in a browser."""

import re

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

PASSWORD = "correct horse battery"


class Page:
    def __init__(self, driver, server, language):
        self.driver = driver
        self.base = f"http://127.0.0.1:{server.port}"
        self.language = language

    def open(self, path):
        self.driver.get(f"{self.base}/{self.language}/{path}")
        return self

    @property
    def path(self):
        return self.driver.current_url.removeprefix(f"{self.base}/{self.language}/")

    def at(self, path):
        """Waits until the address is this one, whatever the query and the fragment."""
        WebDriverWait(self.driver, 5).until(
            lambda _: re.split("[?#]", self.path)[0] == path, f"at {self.driver.current_url}")
        return self

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def named(self, name):
        return self.driver.find_element(By.NAME, name)

    def write(self, name, text):
        field = self.named(name)
        field.clear()
        field.send_keys(text)

    def submit(self, action):
        """Presses the button of the form that goes to this address; waits for what comes."""
        form = f'form[action="/{self.language}/{action}"]'
        self.press(self.find(f"{form} button[type=submit]"))

    def press(self, button):
        old = self.find("html")
        button.click()
        WebDriverWait(self.driver, 20).until(lambda _: is_gone(old))

    @property
    def text(self):
        return self.find("body").text

    def without_checks(self):
        """Sends the form past the browser's own checks, as older browsers do."""
        self.driver.execute_cdp_cmd("DOM.enable", {})
        root = self.driver.execute_cdp_cmd("DOM.getDocument", {"depth": 0})["root"]["nodeId"]
        found = self.driver.execute_cdp_cmd(
            "DOM.querySelectorAll", {"nodeId": root, "selector": "main form"})
        for node in found["nodeIds"]:
            self.driver.execute_cdp_cmd(
                "DOM.setAttributeValue", {"nodeId": node, "name": "novalidate", "value": ""})

    def fill_registration(self, email):
        self.open("register")
        self.write("data.email", email)
        self.write("data.name", "Ada Example")
        self.write("password", PASSWORD)
        self.named("accept").click()
        return self

    def register(self, email):
        self.fill_registration(email).submit("register")
        return self.at("account")

    def sign_in(self, email, password=PASSWORD):
        self.open("sign-in")
        self.write("data.email", email)
        self.write("password", password)
        self.submit("sign-in")
        return self

    def choose(self, purpose, choice):
        self.press(self.driver.find_element(
            By.XPATH, f'//form[.//input[@name="purpose" and @value="{purpose}"]]'
            f'//button[@value="{choice}"]'))
        return self.at("account")

    def tab_to(self, name):
        """Presses the tab key until a field or button has the focus."""
        for _ in range(60):
            focused = self.driver.switch_to.active_element
            if name in (focused.get_attribute("name"), focused.get_attribute("type")):
                return focused
            focused.send_keys(Keys.TAB)
        raise AssertionError(f"the tab key does not lead to {name}")

    def widths(self):
        metrics = self.driver.execute_cdp_cmd("Page.getLayoutMetrics", {})
        return metrics["cssContentSize"]["width"], metrics["cssLayoutViewport"]["clientWidth"]

    def settles(self, target):
        """Waits until the page has scrolled so that the element is at its top, or it at its end."""
        script = """
            const bottom = document.documentElement.scrollHeight - innerHeight - scrollY;
            return [arguments[0].getBoundingClientRect().top, bottom];"""

        def is_there(driver):
            top, bottom = driver.execute_script(script, target)
            return -2 <= top <= 100 or (bottom < 2 and top >= -2)

        WebDriverWait(self.driver, 5).until(is_there)

    def phone(self):
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": 390, "height": 844, "deviceScaleFactor": 3, "mobile": True})

    def complaints(self, *expected):
        """Errors on the console, but for statuses that the test asked for."""
        return [
            entry["message"] for entry in self.driver.get_log("browser")
            if entry["level"] == "SEVERE" and "/favicon.ico" not in entry["message"]
            and not any(f"status of {status}" in entry["message"] for status in expected)]


def is_gone(element):
    try:
        element.is_enabled()
        return False
    except WebDriverException:
        return True
