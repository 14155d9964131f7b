"""A database in trouble: 503, nothing half done, and all well afterwards without a restart."""

import contextlib
import http.client
import json
import random
import threading
import time

import cluster as postgres
import psycopg
import pytest
import verify

import program
import stores
from lives import Worker, check, heal
from test_nodes_killed import check_ledger

RECOVERY_SECONDS = 15
# PostgreSQL's numbers of the office that only one node has: "scr" in ASCII, and 1.
SEQUENCING = (0x736372, 1)

pytestmark = pytest.mark.only("postgres")


@pytest.fixture(scope="module")
def own():
    """A PostgreSQL that the tests of this file may stop."""
    running = postgres.Cluster.made()
    yield running
    running.close()


@pytest.fixture
def troubled(own, tmp_path):
    """A server on it."""
    server = program.Server(tmp_path, store=stores.Postgres(tmp_path, own))
    yield server
    server.kill()
    if not own.is_running:
        own.start()
    server.store.remove()


def is_trouble(answer, *codes):
    """A 503 that says when to come back and gives nothing out."""
    if answer.status != 503:
        return False
    code = answer.json["type"].removeprefix("urn:scruple:problem:")
    assert code in (codes or ("store-unavailable", "overloaded")), answer
    assert int(answer.headers["Retry-After"]) > 0
    assert "data" not in answer.json and b"@" not in answer.body
    return True


def wait_until(holds, seconds=RECOVERY_SECONDS):
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "it does not recover"
        time.sleep(0.1)


class Troubled(Worker):
    """Goes on through answers of 503, after which it does not know what was done."""

    def __init__(self, number, seed, server, stop, codes):
        super().__init__(
            number, seed, server.client(), server.client("optipic-site"), [])
        self.stop = stop
        self.codes = codes
        self.troubles = 0

    def run(self):
        try:
            while not self.stop.is_set():
                self.step()
        except (OSError, http.client.HTTPException) as error:
            self.wrong.append(error)

    def expect(self, answer, status):
        if is_trouble(answer, *self.codes):
            self.troubles += 1
            return False
        return super().expect(answer, status)


@contextlib.contextmanager
def life(server, *codes, threads=6):
    """While the block lasts people live; afterwards nothing that was answered is lost."""
    seed = random.SystemRandom().getrandbits(32)
    print("seed", seed)
    stop = threading.Event()
    workers = [
        Troubled(number, seed + number, server, stop, codes) for number in range(threads)]
    for worker in workers:
        worker.start()
    try:
        yield workers
    finally:
        stop.set()
        for worker in workers:
            worker.join()
    assert [worker.wrong for worker in workers] == [[]] * threads
    answered = {
        number: kind for worker in workers for number, kind in worker.entries.items()}
    check_ledger([server], answered)
    for worker in workers:
        for person in worker.people:
            check(worker.app, worker.site, person)
            if person.erased is None or person.consent is None:
                heal(worker.app, worker.site, person)
    server.verify()


@pytest.mark.parametrize("mode", ["fast", "immediate"])
def test_a_database_that_stops_and_starts_again(troubled, own, mode):
    with life(troubled) as workers:
        time.sleep(0.7)
        own.stop(mode)
        time.sleep(1)
        app, site = workers[0].app, workers[0].site
        subject = workers[0].people[0].subject
        for answer in (
                app.read(subject, "identification"), app.register("late@example.org"),
                site.decide(subject, "advertising", "withdraw"), app.erase(subject),
                app.get("/v1/subjects?purpose=identification"), app.get("/v1/ledger")):
            assert is_trouble(answer), answer
        assert troubled.fetch("/health").status == 503
        own.start()
        wait_until(lambda: app.register(f"{time.monotonic()}@example.org").status == 201)
        assert troubled.fetch("/health").status == 200
        time.sleep(0.7)
    assert sum(worker.troubles for worker in workers) > 0
    assert troubled.client().register("late@example.org").status == 201
    assert troubled.stop() == 0


def test_a_server_can_be_stopped_while_its_database_is_gone(troubled, own):
    troubled.client().registered("stays@example.org")
    own.stop("immediate")
    start = time.monotonic()
    assert troubled.stop() in (0, 1)
    assert time.monotonic() - start < program.STOP_SECONDS
    own.start()
    troubled.start()
    assert troubled.client().register("stays@example.org").status == 409
    troubled.verify()


def test_a_database_that_only_reads_for_a_while(troubled, own):
    app = troubled.client()
    subject = app.registered("reads@example.org")
    end = app.end()

    def only_reads(is_so):
        own.sql(f'ALTER DATABASE "{troubled.store.database}"'
                f" SET default_transaction_read_only = {is_so}")
        cut(troubled.store)

    only_reads("on")
    for answer in (
            app.read(subject, "identification"), app.register("late@example.org"),
            app.erase(subject), app.get(f"/v1/subjects/{subject}/export")):
        assert is_trouble(answer, "store-read-only"), answer
    assert app.get("/v1/ledger?limit=1").status == 200
    only_reads("off")
    wait_until(lambda: app.read(subject, "identification").status == 200)
    assert [entry["kind"] for entry in app.entries(end)] == ["use"]
    assert app.register("late@example.org").status == 201
    troubled.verify()


def cut(store, share=1.0, how="terminate"):
    """Cuts connections to a database, or cancels what runs on them; gives how many."""
    rows = store.sql(
        f"SELECT pg_{how}_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND application_name <> 'tests'"
        f" AND random() < {share}")
    return len(rows)


@pytest.mark.parametrize("how", ["terminate", "cancel"])
def test_connections_cut_and_statements_cancelled_under_load(troubled, how):
    """What was answered is done; what was not is done whole or not at all."""
    hits = 0
    with life(troubled) as workers:
        end = time.monotonic() + 6
        while time.monotonic() < end:
            hits += cut(troubled.store, 0.4, how)
            time.sleep(0.05)
    assert hits > 50 and sum(len(worker.entries) for worker in workers) > 100
    assert troubled.fetch("/health").status == 200


def test_no_room_for_connections(troubled, own):
    """The lanes that are there go on; those that are lost come back when there is room."""
    app = troubled.client()
    subject = app.registered("room@example.org")
    own.sql(f'ALTER DATABASE "{troubled.store.database}" CONNECTION LIMIT 0')
    assert app.read(subject, "identification").status == 200
    cut(troubled.store)
    for _ in range(3):
        assert is_trouble(app.read(subject, "identification"), "overloaded")
    own.sql(f'ALTER DATABASE "{troubled.store.database}" CONNECTION LIMIT -1')
    wait_until(lambda: app.read(subject, "identification").status == 200)
    troubled.verify()


def test_a_node_takes_no_more_connections_than_it_is_told(own, tmp_path):
    server = program.Server(
        tmp_path, store=stores.Postgres(tmp_path, own), more=["--database-connections", "3"])
    try:
        with life(server, threads=12):
            for _ in range(20):
                [(count,)] = server.sql(
                    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    " AND application_name <> 'tests'")
                assert count <= 4
                time.sleep(0.1)
    finally:
        server.kill()
        server.store.remove()


def test_a_person_whom_somebody_else_holds_stops_nobody_else(troubled):
    """A transaction that an operator left open in psql."""
    app = troubled.client()
    held, free = app.registered("held@example.org"), app.registered("free@example.org")
    slow = []
    with contextlib.closing(troubled.store.connect()) as operator:
        operator.execute("BEGIN")
        operator.execute("SELECT 1 FROM subject WHERE subject_id = %s FOR UPDATE",
                         [bytes.fromhex(held.replace("-", ""))])
        waits = [
            threading.Thread(target=lambda: slow.append(app.read(held, "identification")))
            for _ in range(3)]
        for thread in waits:
            thread.start()
        time.sleep(0.3)
        start = time.monotonic()
        for _ in range(10):
            assert app.read(free, "identification").status == 200
        assert time.monotonic() - start < 5
        for thread in waits:
            thread.join()
        operator.execute("ROLLBACK")
    assert len(slow) == 3 and all(is_trouble(answer) for answer in slow)
    assert app.read(held, "identification").status == 200


def test_while_nobody_sequences_reads_go_on_and_receipts_promise(troubled):
    """The node that has the office hangs: its lock is held, and nothing is put into the tree."""
    app, key = troubled.client(), troubled.verifier_key()
    subject = app.registered("office@example.org")
    troubled.settle()
    size = troubled.checkpoint_size()
    file = troubled.folder / "receipt.json"
    with contextlib.closing(troubled.store.connect()) as operator:
        operator.execute("BEGIN")
        operator.execute("SELECT pg_advisory_xact_lock(%s, %s)", SEQUENCING)
        entry = app.decide(subject, "personalisation", "give").json["entry"]
        assert app.read(subject, "personalisation").status == 200
        promised = app.get(f"/v1/subjects/{subject}/receipts/{entry}")
        assert promised.status == 200 and "promise" in promised.json, promised
        uses = app.get(f"/v1/subjects/{subject}/uses").json["entries"]
        assert entry in [use["entry"] for use in uses]
        assert troubled.checkpoint_size() == size and troubled.store.waiting() >= 2
        operator.execute("ROLLBACK")
    proven = app.receipt(subject, entry)
    assert "promise" not in proven.json
    for answer in (promised, proven):
        assert holds(answer.json, subject, file, key)
        assert verify.verify_receipt(answer.body, key)["content"]["subject"] == subject
    spoiled = {**promised.json, "entry": proven.json["entry"], "promise": "x"}
    assert not holds(spoiled, subject, file, key)
    troubled.verify()


def holds(receipt, subject, file, key):
    file.write_text(json.dumps(receipt))
    found = program.command("receipt", "verify", file, "--key", key)
    return found.returncode == 0 and subject in found.stdout


def test_the_standby_becomes_the_database(own, tmp_path):
    """The address names both; where the first is gone the second is used, without a restart."""
    store = stores.Postgres(tmp_path, own)
    standby = own.standby()
    hosts = f"127.0.0.1:{own.port},127.0.0.1:{standby.port}"
    url = (f"postgres://{postgres.OWNER}@{hosts}/{store.database}"
           "?target_session_attrs=read-write")
    server = program.Server(
        tmp_path, store=Elsewhere(store, standby, url))
    try:
        app = server.client()
        subject = app.registered("failover@example.org")
        [(place,)] = store.sql("SELECT pg_current_wal_lsn()::text")
        wait_until(lambda: standby.sql(
            f"SELECT pg_last_wal_replay_lsn() >= '{place}'") == "t")
        own.stop("immediate")
        assert is_trouble(app.read(subject, "identification"))
        standby.sql("SELECT pg_promote()")
        wait_until(lambda: app.read(subject, "identification").status == 200)
        server.verify()
    finally:
        server.kill()
        standby.stop("immediate")
        own.start()
        store.remove()


class Elsewhere(stores.Postgres):
    """The same store, reached by another address and looked into at the standby."""

    def __init__(self, store, standby, url):
        self.__dict__.update(store.__dict__)
        self.cluster = standby
        self.address = url

    @property
    def url(self):
        return self.address


def test_a_database_that_is_dropped_is_no_store_any_more(own, tmp_path):
    server = program.Server(tmp_path, store=stores.Postgres(tmp_path, own))
    try:
        app = server.client()
        subject = app.registered("dropped@example.org")
        server.store.remove()
        assert is_trouble(app.read(subject, "identification"))
        assert server.fetch("/health").status == 503
        with pytest.raises(psycopg.OperationalError):
            server.store.sql("SELECT 1")
    finally:
        server.kill()
