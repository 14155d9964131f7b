"""A database that says nothing any more, though its connections stay open."""

import contextlib
import http.client
import os
import pathlib
import signal
import threading
import time

import pytest

import program
from test_postgres_trouble import is_trouble, life, own, troubled, wait_until  # noqa: F401

# What needs no database is answered all the while.
AT_ONCE_SECONDS = 5

pytestmark = pytest.mark.only("postgres")


def postmaster(own):  # noqa: F811
    return int((own.data / "postmaster.pid").read_text().split()[0])


def children(parent):
    """The processes that another one started and that still are."""
    found = []
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            if int(stat.read_text().rpartition(")")[2].split()[1]) == parent:
                found.append(int(stat.parent.name))
    return found


@contextlib.contextmanager
def standing_still(*pids):
    """Processes are stopped where they are, and go on after the block."""
    try:
        for pid in pids:
            os.kill(pid, signal.SIGSTOP)
        yield
    finally:
        for pid in pids:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGCONT)


@contextlib.contextmanager
def silence(own):  # noqa: F811
    """All of a PostgreSQL stands still; what wants to connect gets no answer either."""
    first = postmaster(own)
    with standing_still(first), standing_still(*children(first)):
        yield


def timed(deed):
    start = time.monotonic()
    answer = deed()
    return answer, time.monotonic() - start


def at_once(deeds):
    """Does everything at the same time; gives the answers and how long each took."""
    found = [None] * len(deeds)

    def run(number, deed):
        # Who had no answer in time is missing, and that is told below.
        with contextlib.suppress(OSError):
            found[number] = timed(deed)

    threads = [
        threading.Thread(target=run, args=(number, deed)) for number, deed in enumerate(deeds)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert None not in found, "some had no answer in time"
    return found


def needs_no_database(server):
    answer, seconds = timed(lambda: server.fetch("/v1/policy"))
    assert answer.status == 200 and seconds < AT_ONCE_SECONDS


@pytest.mark.parametrize("threads", [12, 160])
def test_everybody_is_told_when_the_database_stands_still(troubled, own, threads):  # noqa: F811
    """503 within `program.ANSWER_SECONDS`; then all goes on, and nothing answered is lost.

    Of many, several share a connection and a commit.
    """
    with life(troubled, threads=threads) as workers:
        time.sleep(0.7)
        with silence(own):
            end = time.monotonic() + program.ANSWER_SECONDS
            before = [worker.troubles for worker in workers]
            while any(
                    worker.troubles == count and not worker.wrong
                    for worker, count in zip(workers, before)):
                needs_no_database(troubled)
                assert time.monotonic() < end, "somebody still waits"
                time.sleep(0.5)
            assert troubled.fetch("/health").status == 503
        app = troubled.client()
        wait_until(lambda: app.register(f"{time.monotonic()}@example.org").status == 201)
        assert troubled.fetch("/health").status == 200
        time.sleep(0.7)
    assert troubled.stop() == 0


def test_each_kind_of_request_is_told(troubled, own):  # noqa: F811
    app, site = troubled.client(), troubled.client("optipic-site")
    subject, gone = app.registered("still@example.org"), app.registered("gone@example.org")
    deeds = [
        lambda: app.read(subject, "identification"),
        lambda: app.register("late@example.org"),
        lambda: site.decide(subject, "advertising", "give"),
        lambda: app.erase(gone),
        lambda: app.get("/v1/subjects?purpose=identification"),
        lambda: app.get("/v1/ledger?limit=1"),
        lambda: app.get(f"/v1/subjects/{subject}/export"),
        lambda: app.get(f"/v1/subjects/{subject}/uses"),
    ]
    with silence(own):
        # More than there are connections, and again when the connections are known to be lost.
        for answer, _ in at_once(deeds * 3) + at_once(deeds):
            assert is_trouble(answer), answer
    wait_until(lambda: app.read(subject, "identification").status == 200)
    assert app.register("late@example.org").status in (201, 409)
    assert app.erase(gone).status in (200, 404)
    assert app.read(gone, "identification").status == 403
    troubled.verify()


def test_who_goes_away_meanwhile_holds_up_nobody(troubled, own):  # noqa: F811
    """Clients that hang up while the database stands still, as those who have waited do."""
    app = troubled.client()
    subject = app.registered("stays@example.org")
    with silence(own):
        for number in range(24):
            asked = http.client.HTTPConnection("127.0.0.1", troubled.port, timeout=10)
            asked.request(
                "GET", f"/v1/subjects/{subject}/data?purpose=identification",
                headers={"Authorization": f"Bearer {app.token}"})
            time.sleep(0.05)
            asked.close()
            needs_no_database(troubled)
        assert is_trouble(app.read(subject, "identification"))
        needs_no_database(troubled)
    wait_until(lambda: app.read(subject, "identification").status == 200)
    troubled.verify()
    assert troubled.stop() == 0


def test_connections_that_went_silent_are_replaced(troubled, own):  # noqa: F811
    """The database answers, though not on the connections that there are."""
    app = troubled.client()
    subject = app.registered("replaced@example.org")
    troubled.settle()
    rows = troubled.sql(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
        " AND application_name <> 'tests'")
    with standing_still(*[pid for (pid,) in rows]):
        for answer, _ in at_once([lambda: app.read(subject, "identification")] * 24):
            assert answer.status == 200 or is_trouble(answer), answer
        wait_until(lambda: app.register(f"{time.monotonic()}@example.org").status == 201)
        for answer, seconds in at_once([lambda: app.read(subject, "identification")] * 24):
            assert answer.status == 200 and seconds < AT_ONCE_SECONDS, (answer, seconds)
        troubled.verify()


def test_commands_give_up(troubled, own):  # noqa: F811
    with silence(own):
        found = program.command(
            "ledger", "verify", *troubled.store.arguments, timeout=program.ANSWER_SECONDS)
    assert (found.stdout, found.returncode) == ("", 1)
    assert "the database cannot be reached" in found.stderr
