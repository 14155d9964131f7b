import pytest

from contract import Contract
from service import Service


@pytest.fixture(scope="session")
def service(tmp_path_factory):
    running = Service(tmp_path_factory.mktemp("service"))
    yield running
    running.stop()


@pytest.fixture(scope="session")
def document(service):
    answer = service.send("GET", "/openapi.json", key=None)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.fixture(scope="session")
def contract(document):
    return Contract(document)
