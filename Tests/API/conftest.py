import re

import pytest

from contract import Contract
from service import ROOT, Service

KEYS = {"shop": ["shop"], "club": ["club"], "no-rights": ["shop", "--no-rights"]}


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    """A server of an invented garden shop, one for each file of tests."""
    policy = (ROOT / "Tests/Policies/minimal.yaml").read_text("utf-8")
    # The server does not start under a policy with statutory periods, which it cannot hold yet.
    policy = re.sub(r"(?m)^statutory:\n(?:[ -].*\n)+", "statutory: []\n", policy)
    running = Service(tmp_path_factory.mktemp("service"), policy, KEYS)
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
