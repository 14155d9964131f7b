"""What the program refuses to start on, in its own words: stdout, stderr, exit code."""

import os
import socket
import subprocess

import pytest

import program
from program import MINIMAL, OPTIPIC, command, stores


@pytest.fixture(scope="module")
def made(serve_long):
    """A store with a person in it, stopped."""
    server = serve_long()
    client = server.client()
    client.registered("one@example.org")
    server.stop()
    return server.store


@pytest.fixture
def store(made, tmp_path):
    """A copy to spoil."""
    copy = made.copy(tmp_path)
    yield copy
    copy.remove()


def serve(store, *more, policy=OPTIPIC):
    return command(
        "serve", "--policy", policy, *store.arguments, "--listen", "127.0.0.1:0", *more,
        timeout=20)


def refuses(found, words):
    assert (found.stdout, found.stderr, found.returncode) == ("", f"Error: {words}\n", 1)


def test_a_root_key_that_others_can_read(store):
    key = store.root_key
    for mode in (0o644, 0o640, 0o604, 0o620, 0o601):
        key.chmod(mode)
        words = (
            f"the root key at {key} can be read by others than its owner; run chmod 600 on it,"
            " and think about who may have read it")
        refuses(serve(store), words)
        refuses(command("ledger", "verify", *store.arguments), words)
        refuses(command("ledger", "key", *store.arguments), words)


def test_a_root_key_of_another_store(store):
    key = store.root_key
    key.write_text("ab" * 32 + "\n")
    refuses(serve(store), f"the root key at {key} is not the one of this store")
    refuses(
        command("ledger", "key", *store.arguments),
        f"the root key at {key} is not the one of this store")


@pytest.mark.parametrize("content", [
    b"", b"\n", b"ab" * 31 + b"\n", b"ab" * 33 + b"\n", b"g" * 64, b"\xff" * 64, b"ab" * 5000,
    b" " + b"ab" * 32, b"0x" + b"ab" * 31, "é".encode() * 32,
], ids=range(10))
def test_a_root_key_that_is_none(store, content):
    key = store.root_key
    key.write_bytes(content)
    refuses(
        serve(store),
        f"the root key at {key} is not 64 hexadecimal digits; restore it from its backup")


def test_a_root_key_that_is_missing_is_never_made_anew(store):
    key = store.root_key
    key.unlink()
    words = f"there is no root key at {key}; restore it from its backup"
    refuses(serve(store), words)
    assert serve(store, "--init").returncode == 1
    assert not key.exists()


def test_a_root_key_elsewhere(store, tmp_path):
    elsewhere = tmp_path / "elsewhere.key"
    store.root_key.rename(elsewhere)
    where = store.arguments[:2]
    found = command("ledger", "key", *where, "--root-key", elsewhere)
    assert found.returncode == 0 and found.stdout.startswith("optipic.io/optipic/ledger+")
    refuses(
        command("ledger", "key", *where, "--root-key", tmp_path / "none"),
        f"there is no root key at {tmp_path / 'none'}; restore it from its backup")


@pytest.mark.only("sqlite")
def test_no_store_without_init(tmp_path):
    nowhere = stores.SQLite(tmp_path / "nowhere")
    words = f"there is no store in {nowhere.data}; to make a new one start with --init"
    refuses(serve(nowhere), words)
    refuses(command("ledger", "verify", *nowhere.arguments), words)
    refuses(
        command("service-key", "create", "optipic-app", "--policy", OPTIPIC, *nowhere.arguments),
        words)
    assert not nowhere.data.exists()


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("missing", ["scruple.db", "vault.db"])
def test_init_makes_no_half_of_a_store(store, missing):
    folder = store.data
    os.unlink(folder / missing)
    before = sorted(file.name for file in folder.iterdir())
    refuses(
        serve(store, "--init"),
        f"part of a store is in {folder} already, so --init does not make a new one;"
        " restore what is missing: scruple.db, vault.db or the root key")
    refuses(serve(store), f"there is no store in {folder}; to make a new one start with --init")
    assert sorted(file.name for file in folder.iterdir()) == before


def test_init_where_a_store_is_keeps_it(serve_until_ready, store):
    assert serve_until_ready(store, "--init")
    assert store.sql("SELECT count(*) FROM subject") == [(1,)]


@pytest.fixture
def serve_until_ready(tmp_path):
    def run(store, *more):
        process = subprocess.Popen(
            [program.binary(), "serve", "--policy", OPTIPIC, *store.arguments,
             "--listen", "127.0.0.1:0", *more], stdout=subprocess.PIPE, text=True)
        line = process.stdout.readline()
        process.terminate()
        process.stdout.read()
        process.stdout.close()
        assert process.wait(20) == 0
        return line.startswith("listening on http://127.0.0.1:")
    return run


def test_a_policy_with_errors_is_not_served(store, tmp_path):
    text = OPTIPIC.read_text()
    bad = tmp_path / "bad.yaml"
    bad.write_text(text.replace("basis: consent", "basis: whim").replace("mandatory:", "mandatry:"))
    found = serve(store, policy=bad)
    assert (found.stdout, found.returncode) == ("", 1)
    lines = found.stderr.splitlines()
    assert lines[-1] == "the policy has errors; mend them first"
    assert len([line for line in lines if f"{bad}:" in line and ": error: " in line]) >= 2


def test_a_policy_that_is_not_there(store, tmp_path):
    refuses(serve(store, policy=tmp_path / "no.yaml"), f"cannot read the policy {tmp_path}/no.yaml")


@pytest.mark.only("sqlite")
def test_a_policy_that_this_version_cannot_keep(tmp_path):
    store = stores.SQLite(tmp_path)
    refuses(
        serve(store, "--init", policy=MINIMAL),
        "the policy declares statutory periods, and this version cannot keep data sealed for"
        " them; it would erase what the law demands to be kept")
    assert not store.data.exists()


@pytest.mark.only("sqlite")
def test_a_store_of_a_newer_version(store):
    # The vault's number is the oldest version that can use the store.
    store.sql("PRAGMA user_version = 999")
    store.sql("PRAGMA user_version = 999", file="vault.db")
    refuses(
        serve(store), "the store was written by a newer version of scruple; update the program")


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("file", ["scruple.db", "vault.db"])
def test_a_file_that_is_no_database(store, file):
    overwrite(store.data / file, b"this was a database once\n" * 400)
    refuses(serve(store), "the store is damaged; restore it from its backup")


@pytest.mark.only("sqlite")
def test_a_store_without_its_tables(store):
    for file in ("scruple.db", "vault.db"):
        overwrite(store.data / file, b"")
    found = serve(store)
    assert (found.stdout, found.returncode) == ("", 1)
    assert found.stderr.startswith("Error: ") and "unexpected" not in found.stderr


def overwrite(file, content):
    file.write_bytes(content)
    for leftover in ("-wal", "-shm"):
        file.with_name(file.name + leftover).unlink(missing_ok=True)


@pytest.mark.parametrize("address", [
    "127.0.0.1", ":80", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:http", ""])
def test_an_address_that_is_none(store, address):
    found = command(
        "serve", "--policy", OPTIPIC, *store.arguments, "--listen", address, timeout=20)
    refuses(found, f"cannot listen on {address}; write it as HOST:PORT")


@pytest.fixture
def taken():
    """An address that another program listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield f"127.0.0.1:{listener.getsockname()[1]}"


@pytest.mark.parametrize("listen, metrics", [(None, "127.0.0.1:0"), ("127.0.0.1:0", None)])
def test_an_address_that_is_taken(store, taken, listen, metrics):
    """Also where only the metrics' is taken, nothing says that the server answers."""
    found = command(
        "serve", "--policy", OPTIPIC, *store.arguments, "--listen", listen or taken,
        "--metrics-listen", metrics or taken, timeout=20)
    refuses(
        found, f"cannot listen on {taken}: another program does; stop it, or name another port")


@pytest.mark.parametrize("address", ["192.0.2.1:8080", "[2001:db8::1]:8080", "scruple.invalid:80"])
def test_an_address_that_is_another_machine_s(store, address):
    found = command(
        "serve", "--policy", OPTIPIC, *store.arguments, "--listen", address, timeout=20)
    refuses(
        found, f"cannot listen on {address}: this machine does not have that address")


@pytest.mark.only("sqlite")
def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    found = serve(stores.SQLite(tmp_path / "file"), "--init")
    refuses(found, f"cannot write to {tmp_path}/file/data")
