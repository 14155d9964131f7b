"""Accounts that nobody uses end by themselves, on the running program."""

import pathlib
import time

import pytest
from test_clock import LIBRARY, faked

import program
from program import command
from test_erasure import rows_about, wait_for_sweep
from visitor import Browser

pytestmark = pytest.mark.skipif(
    LIBRARY is None, reason="libfaketime is not installed (apt install libfaketime)")
RULE = 'unused: {clause: "3.1", period: P40D, warning: P5D}\n\ncontact:'


@pytest.fixture
def policy(tmp_path):
    text = pathlib.Path(program.OPTIPIC).read_text()
    assert text.count("\ncontact:") == 1
    path = tmp_path / "policy.yaml"
    path.write_text(text.replace("\ncontact:", "\n" + RULE))
    return path


@pytest.fixture
def server(serve, policy):
    return serve(policy=policy)


def passing(server, days):
    """Starts the server again and again, so that it walks at least once a week.

    Under the library's clock it does what it does by itself once a start.
    """
    for day in days:
        server.restart(environment=faked(day))
        until(lambda: walked_on(server) >= int(time.time() // 86_400) + day)
        time.sleep(1)


def walked_on(server):
    """The day of the last walk, as the store has it; 0 before the first."""
    rows = server.sql("SELECT value FROM store WHERE name = 'unused-walk'")
    return int.from_bytes(bytes(rows[0][0])[:8], "big") if rows else 0


def until(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to that"
        time.sleep(0.1)


def erasures(client, since):
    return [
        (entry["kind"], entry["actor"], entry["clauses"])
        for entry in client.entries(since) if entry["kind"] == "erasure"]


def test_an_account_ends_on_its_day_and_one_that_is_used_does_not(server):
    app = server.client()
    gone, kept = app.registered("left@example.org"), app.registered("stayed@example.org")
    start = app.end()
    passing(server, (7, 14, 20))
    assert app.post(f"/v1/subjects/{kept}/activity", {}).status == 204
    assert app.read(gone, "improvement").status == 200, "to be read is no use"
    passing(server, (27, 34, 40))
    assert erasures(app, start) == []
    assert app.get(f"/v1/subjects/{gone}/activity").status == 200
    passing(server, (41,))
    until(lambda: erasures(app, start))
    assert erasures(app, start) == [("erasure", "server", ["3.1"])]
    assert app.get(f"/v1/subjects/{gone}/activity").status == 404
    assert app.get(f"/v1/subjects/{kept}/activity").status == 200
    passing(server, (41,))
    wait_for_sweep(server)
    assert rows_about(server, gone) == {}
    said = b"".join(log.read_bytes() for log in server.logs)
    assert b"accounts ended for want of use" in said
    assert gone.encode() not in said and b"left@example.org" not in said
    server.verify()


def test_a_program_that_was_off_for_long_ends_nobody_at_once(server):
    app = server.client()
    subject = app.registered("away@example.org")
    start = app.end()
    passing(server, (200,))
    assert erasures(app, start) == []
    passing(server, (205,))
    assert erasures(app, start) == []
    passing(server, (206,))
    until(lambda: erasures(app, start))
    assert [each[0] for each in erasures(app, start)] == ["erasure"]
    assert app.get(f"/v1/subjects/{subject}/activity").status == 404


def test_a_restored_backup_counts_every_account_anew(server):
    app = server.client()
    app.registered("back@example.org")
    server.fetch("/checkpoint")
    server.store.backup("before.db")
    app.registered("later@example.org")
    server.fetch("/checkpoint")
    server.stop()
    server.store.restore("before.db")
    # Uses since then are not known; the last one that is known was long ago.
    server.sql("UPDATE subject SET used_on = used_on - 40")
    before = int(time.time() // 86_400)
    assert command("ledger", "continue", *server.store.arguments).returncode == 0
    days = [day for (day,) in server.sql("SELECT used_on FROM subject")]
    assert len(days) == 1 and before <= days[0] <= before + 1


def test_whoever_signs_in_is_told_the_day_in_their_account(server):
    browser = Browser(server).registered("ada@example.org")
    assert "Your account ends by itself on" in browser.open("account").text
