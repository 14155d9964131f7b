import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Verifier"))

import program  # noqa: E402


@pytest.fixture
def serve(tmp_path):
    """Starts servers in folders of the test; stops them at its end."""
    started = []

    def start(name="one", policy=program.OPTIPIC, **options):
        server = program.Server(tmp_path / name, policy, **options)
        started.append(server)
        return server

    yield start
    for server in started:
        if server.process and server.process.poll() is None:
            server.kill()


@pytest.fixture
def server(serve):
    return serve()


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """One server for the tests of a file that do not disturb each other."""
    server = program.Server(tmp_path_factory.mktemp("shared"))
    yield server
    if server.process.poll() is None:
        server.kill()
