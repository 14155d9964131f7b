import pathlib
import re
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Postgres"))

from contract import Contract  # noqa: E402, I001
from service import ROOT, Service  # noqa: E402
from stores import (  # noqa: E402, F401
    cluster, new_store, pytest_collection_modifyitems, pytest_configure)

KEYS = {"shop": ["shop"], "club": ["club"], "no-rights": ["shop", "--no-rights"]}


@pytest.fixture(scope="module")
def service(tmp_path_factory, new_store):  # noqa: F811
    """A server of an invented garden shop, one for each file of tests."""
    policy = (ROOT / "Tests/Policies/minimal.yaml").read_text("utf-8")
    # The server does not start under a policy with statutory periods, which it cannot hold yet.
    policy = re.sub(r"(?m)^statutory:\n(?:[ -].*\n)+", "statutory: []\n", policy)
    folder = tmp_path_factory.mktemp("service")
    running = Service(folder, policy, KEYS, new_store(folder))
    yield running
    running.stop()


@pytest.fixture(scope="module")
def document(service):
    answer = service.send("GET", "/openapi.json", key=None)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.fixture(scope="module")
def contract(document):
    return Contract(document)
