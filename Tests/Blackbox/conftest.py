import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "Verifier"))

import program  # noqa: E402, I001
from stores import (  # noqa: E402, F401
    cluster, new_store, pytest_collection_modifyitems, pytest_configure)


@pytest.fixture
def serve(tmp_path, new_store):  # noqa: F811
    """Starts servers in folders of the test, each with a store; stops them at its end."""
    started = []

    def start(name="one", policy=program.OPTIPIC, **options):
        folder = tmp_path / name
        folder.mkdir()
        server = program.Server(folder, policy, store=new_store(folder), **options)
        started.append(server)
        return server

    yield start
    for server in started:
        end(server)


@pytest.fixture
def nodes(server):
    """Starts further servers with the store of `server`; stops them at its end."""
    started = []

    def start(name, **changes):
        started.append(server.another(name, **changes))
        return started[-1]

    yield start
    for each in started:
        each.kill()


@pytest.fixture(scope="module")
def serve_long(tmp_path_factory, new_store):  # noqa: F811
    """As `serve`, for a whole file of tests."""
    started = []

    def start(**options):
        folder = tmp_path_factory.mktemp("long")
        server = program.Server(folder, store=new_store(folder), **options)
        started.append(server)
        return server

    yield start
    for server in started:
        end(server)


def end(server):
    if server.process and server.process.poll() is None:
        server.kill()
    server.store.remove()


@pytest.fixture
def server(serve):
    return serve()


@pytest.fixture(scope="module")
def shared(serve_long):
    """One server for the tests of a file that do not disturb each other."""
    return serve_long()
