import pathlib
import sys

import pytest
from selenium import webdriver

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Blackbox"))

import program  # noqa: E402, I001
from stores import (  # noqa: E402, F401
    cluster, new_store, pytest_collection_modifyitems, pytest_configure)


def chromium(downloads, *, scripts):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in (
            "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu",
            "--window-size=1200,900", "--disable-background-networking",
            "--force-prefers-reduced-motion"):
        options.add_argument(argument)
    options.add_experimental_option("prefs", {
        "profile.managed_default_content_settings.javascript": 1 if scripts else 2,
        "download.default_directory": str(downloads), "download.prompt_for_download": False,
        "credentials_enable_service": False,
    })
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(
        options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    driver.set_page_load_timeout(60)
    driver.downloads = downloads
    return driver


@pytest.fixture(scope="session")
def server(tmp_path_factory, new_store):  # noqa: F811
    folder = tmp_path_factory.mktemp("browser")
    server = program.Server(folder, store=new_store(folder))
    yield server
    server.kill()
    server.store.remove()


@pytest.fixture(scope="session")
def started(tmp_path_factory):
    """One browser without JavaScript for all tests."""
    driver = chromium(tmp_path_factory.mktemp("downloads"), scripts=False)
    yield driver
    driver.quit()


@pytest.fixture
def browser(started):
    started.delete_all_cookies()
    started.get_log("browser")
    started.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
    return started


@pytest.fixture(scope="session")
def scripted(tmp_path_factory):
    """The checker for accessibility is a script that is put into the page."""
    driver = chromium(tmp_path_factory.mktemp("more-downloads"), scripts=True)
    yield driver
    driver.quit()
