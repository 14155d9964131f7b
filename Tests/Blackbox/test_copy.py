"""A store is moved to the other kind of database and back, and killed on the way."""

import json
import random
import shutil
import signal
import subprocess
import threading
import time

import pytest
import verify

import stores
from lives import Worker, check
from program import OPTIPIC, Client, Server, binary, bytes_of, command

# Needs both kinds.
pytestmark = pytest.mark.only("postgres")

MOVING = "urn:scruple:problem:store-moving"
TABLES = [
    "store", "policy_version", "service_key", "subject", "lookup", "record", "choice", "evidence",
    "subject_entry", "ledger_entry", "ledger_tile", "ledger_checkpoint", "vault.person_key",
    "vault.secret", "vault.root", "vault.witness"]


@pytest.fixture
def place(tmp_path, cluster):
    """Makes places for stores; all have the root key of the first."""
    made = []

    def make(kind, name):
        folder = tmp_path / name
        folder.mkdir()
        if kind == "sqlite":
            store = stores.SQLite(folder)
        else:
            store = stores.Postgres(folder, cluster)
        if made:
            store.root_key.parent.mkdir(exist_ok=True)
            shutil.copy(made[0].root_key, store.root_key)
        made.append(store)
        return store

    yield make
    for store in made:
        store.remove()


@pytest.fixture
def serve_on(tmp_path):
    started = []

    def start(name, store, **options):
        server = Server(tmp_path / f"serve-{name}", OPTIPIC, store=store, **options)
        started.append(server)
        return server

    yield start
    for server in started:
        server.kill()


def side(word, store):
    if store.kind == "sqlite":
        return [f"--{word}-data", str(store.data)]
    return [f"--{word}-database", store.url]


def arguments(source, target):
    return [
        "database", "copy", *side("from", source), *side("to", target), "--root-key",
        str(source.root_key)]


def copy(source, target):
    found = command(*arguments(source, target), timeout=300)
    assert (found.stderr, found.returncode) == ("", 0), found
    last = found.stdout.splitlines()[-1]
    assert last.startswith("ok: ") and "tables are the same in both" in last
    return found.stdout


def copy_until(source, target, line_start, deed):
    """Runs the copy, stops it when it says something, does a deed, and kills it."""
    process = subprocess.Popen(
        [binary(), *arguments(source, target)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True)
    try:
        for line in process.stdout:
            if line.startswith(line_start):
                process.send_signal(signal.SIGSTOP)
                deed()
                return True
        assert process.wait() == 0, process.stderr.read()
        return False
    finally:
        process.kill()
        process.communicate()


class Town:
    """People and what is known of them."""

    def __init__(self, server, people=40):
        self.key = server.verifier_key()
        app, site = server.client(), server.client("optipic-site")
        self.tokens = server.tokens
        self.alive, self.erased, self.receipts = {}, [], {}
        for number in range(people):
            email = f"p{number}@example.org"
            person = app.registered(email, name="Ada")
            site.decide(person, "advertising", "give")
            app.post(f"/v1/subjects/{person}/records/image-job", {"value": {"n": number}})
            if number % 4 == 0:
                assert app.erase(person).status == 200
                self.erased.append(person)
            else:
                self.alive[person] = email
        for person in list(self.alive)[:3]:
            entry = app.get(f"/v1/subjects/{person}/uses").json["entries"][-1]["entry"]
            self.receipts[person, entry] = app.receipt(person, entry).body

    def check(self, server, tmp_path):
        """All of it is so at this server too, and what was given out before is still true."""
        server.tokens = self.tokens
        app, site = Client(server, self.tokens["optipic-app", True]), Client(
            server, self.tokens["optipic-site", True])
        assert server.verifier_key() == self.key
        for person, email in self.alive.items():
            data = app.read(person, "identification").json["data"]
            assert data["email"][0]["value"] == email
            assert site.read(person, "advertising").status == 200
        for person in self.erased:
            answer = app.read(person, "identification")
            assert (answer.status, answer.json["reason"]) == (403, "unknown-subject")
            assert not server.sql(
                "SELECT 1 FROM person_key WHERE subject_id = ?", bytes_of(person),
                file="vault.db")
        for (person, entry), receipt in self.receipts.items():
            file = tmp_path / "receipt"
            file.write_bytes(receipt)
            found = command("receipt", "verify", file, "--key", self.key)
            assert found.returncode == 0, found
            again = app.receipt(person, entry).json
            assert again["entry"] == entry_of(receipt)
        return app


def entry_of(receipt):
    return json.loads(receipt)["entry"]


def refused(server):
    """Nothing is given out or taken."""
    app = server.client()
    for answer in (
            app.register("late@example.org"), app.read("0" * 8 + "-0000-7000-8000-" + "0" * 12,
                                                       "identification"),
            server.fetch("/health")):
        assert (answer.status, answer.json["type"]) == (503, MOVING), answer
        assert int(answer.headers["Retry-After"]) > 0


@pytest.mark.parametrize("kinds", [("sqlite", "postgres"), ("postgres", "sqlite")])
def test_there_and_back_killed_on_the_way(place, serve_on, tmp_path, kinds):
    seed = random.SystemRandom().getrandbits(32)
    print("seed", seed)
    chance = random.Random(seed)
    here, there = place(kinds[0], "here"), None
    server = serve_on("here", here)
    town = Town(server)
    checkpoint = server.fetch("/checkpoint").body
    there, back = place(kinds[1], "there"), place(kinds[0], "back")
    for source, target, name in ((here, there, "there"), (there, back, "back")):
        for table in sorted(chance.sample(TABLES, 4), key=TABLES.index):
            assert copy_until(
                source, target, f"copying {table}:", lambda: refused(server)), table
            start_refused(target, "the store is a copy that is not whole yet;")
        assert copy_until(source, target, f"comparing {chance.choice(TABLES)}:", lambda: None)
        copy(source, target)
        refused(server)
        assert server.stop() == 0
        start_refused(source, "the store was copied to another database, and goes on there;")
        server = serve_on(name, target, init=False)
        app = town.check(server, tmp_path)
        person = app.registered(f"{name}@example.org")
        town.alive[person] = f"{name}@example.org"
        Client(server, town.tokens["optipic-site", True]).decide(person, "advertising", "give")
        server.sequenced()
        size = verify.verify_log(
            f"http://127.0.0.1:{server.port}", town.key, since=checkpoint)
        assert size > int(checkpoint.split(b"\n")[1])
        checkpoint = server.fetch("/checkpoint").body
        server.verify()


def start_refused(store, words):
    found = command("serve", "--policy", OPTIPIC, *store.arguments, "--listen", "127.0.0.1:0")
    assert found.returncode == 1 and found.stdout == ""
    assert found.stderr.startswith("Error: " + words), found


@pytest.mark.parametrize("kinds", [("sqlite", "postgres"), ("postgres", "sqlite")])
def test_whatever_was_answered_before_the_copy_is_in_it(place, serve_on, kinds):
    here = place(kinds[0], "here")
    server = serve_on("here", here)
    there = place(kinds[1], "there")
    app, site = server.client(), server.client("optipic-site")
    workers = [Worker(number, number, app, site, []) for number in range(6)]
    for worker in workers:
        worker.start()
    time.sleep(1.5)
    output = []
    copying = threading.Thread(target=lambda: output.append(copy(here, there)))
    copying.start()
    copying.join()
    server.kill()
    for worker in workers:
        worker.join()
    assert output
    assert {(answer.status, answer.json["type"]) for worker in workers for answer in worker.wrong
            } == {(503, MOVING)}
    other = serve_on("there", there, init=False)
    other.tokens = server.tokens
    app, site = other.client(), other.client("optipic-site")
    kinds = {entry["entry"]: entry["kind"] for entry in app.entries()}
    answered = {
        number: kind for worker in workers for number, kind in worker.entries.items()}
    assert len(answered) > 50
    assert {number: kinds.get(number) for number in answered} == answered
    for worker in workers:
        for person in worker.people:
            check(app, site, person)
    other.verify()


def test_a_source_that_is_released_goes_on(place, serve_on):
    here = place("sqlite", "here")
    server = serve_on("here", here)
    there = place("postgres", "there")
    app = server.client()
    app.registered("a@example.org")
    assert copy_until(here, there, "copying record:", lambda: refused(server))
    found = command("database", "release", *here.arguments)
    assert (found.stdout, found.stderr, found.returncode) == (
        "the store takes work again\n", "", 0)
    app.registered("b@example.org")
    assert server.fetch("/health").status == 200
    found = command(*arguments(here, there))
    assert found.returncode == 1
    assert found.stderr == (
        "Error: the source took work again after this copy was begun; remove the target and begin"
        " anew\n")
    other = place("postgres", "other")
    copy(here, other)
    found = command("database", "release", *here.arguments)
    assert found.returncode == 1 and "--copy-removed" in found.stderr
    found = command("database", "release", *here.arguments, "--copy-removed")
    assert found.returncode == 0
    app.registered("c@example.org")
    found = command("database", "release", *here.arguments)
    assert found.returncode == 1
    assert found.stderr == "Error: the store is not being copied, and was not; it takes work\n"


def test_a_finished_copy_is_not_done_again(place, serve_on):
    here = place("sqlite", "here")
    serve_on("here", here).stop()
    there = place("postgres", "there")
    copy(here, there)
    found = command(*arguments(here, there))
    assert (found.stdout, found.returncode) == (
        "ok: the copy was whole before; nothing was done\n", 0)


@pytest.mark.parametrize("given, words", [
    ([], "name the store with one of --from-data"),
    (["--from-data", "a"], "name the store with one of --to-data"),
    (["--from-data", "a", "--from-database", "postgres://x/y", "--to-data", "b"],
     "name the store with one of --from-data"),
    (["--from-database", "postgres://x/y", "--to-database", "postgres://x/z"],
     "with a database, name the root key's file"),
    (["--from-database", "postgres://u:p@x/y", "--to-data", "b"], "a password on the command line"),
    (["--from-data", "/nowhere", "--to-data", "/nowhere/b"], "the source: there is no store in"),
])
def test_what_is_said_to_a_command_that_lacks_something(given, words):
    found = command("database", "copy", *given)
    assert found.returncode == 1 and found.stdout == ""
    assert found.stderr.startswith("Error: " + words), found
