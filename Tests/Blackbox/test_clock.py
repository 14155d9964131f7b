"""The operating system's clock is faked from outside: time passes, and is set back."""

import datetime
import glob
import os
import subprocess

import pytest

from program import binary, command

LIBRARY = next(iter(glob.glob("/usr/lib/*/faketime/libfaketime.so.1")), None)
DAY = 86_400

pytestmark = pytest.mark.skipif(
    LIBRARY is None, reason="libfaketime is not installed (apt install libfaketime)")


def faked(days):
    return {
        "LD_PRELOAD": LIBRARY, "FAKETIME": f"{days * DAY:+d}", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        "DONT_FAKE_MONOTONIC": "1"}


def year(client):
    return int(client.entries()[-1]["at"][:4])


@pytest.fixture
def lived(server):
    """Somebody with a record kept for a year and an address kept for six months."""
    app = server.client()
    subject = app.registered("clock@example.org")
    path = f"/v1/subjects/{subject}/records"
    assert app.post(f"{path}/image-job", {"value": {"n": 1}}).status == 201
    assert app.post(f"{path}/ip-address", {"value": "192.0.2.7"}).status == 201
    return server, app, subject


def held(app, subject):
    answer = app.read(subject, "improvement")
    assert answer.status == 200, answer
    return set(answer.json["data"])


def test_what_is_past_its_retention_is_given_to_nobody(lived):
    server, app, subject = lived
    assert held(app, subject) == {"image-job", "ip-address"}
    for days, left in (
            (180, {"image-job", "ip-address"}), (190, {"image-job"}), (364, {"image-job"}),
            (367, set()), (3000, set())):
        server.stop()
        server.start(environment=faked(days))
        assert held(app, subject) == left, days
        listed = app.get("/v1/subjects?purpose=improvement").text
        assert ("192.0.2.7" in listed) == ("ip-address" in left)
        page = app.get(
            f"/v1/subjects/{subject}/records/image-job?purpose=contract-performance").json
        assert ("image-job" in page["data"]) == ("image-job" in left)
    assert set(app.read(subject, "identification", "email").json["data"]) == {"email"}
    server.stop()
    server.verify()


def test_a_value_says_until_when_it_is_kept(lived):
    _, app, subject = lived
    job = app.read(subject, "improvement").json["data"]["image-job"][0]
    collected = datetime.datetime.fromisoformat(job["collectedAt"])
    # A year counts 366 days, a month 31: never less than the calendar's.
    assert datetime.datetime.fromisoformat(job["keepUntil"]) == (
        collected + datetime.timedelta(days=366))


def test_a_clock_set_back_leaves_a_ledger_that_verifies(lived):
    server, app, subject = lived
    here = year(app)
    for days in (800, -300, 0):
        server.stop()
        server.start(environment=faked(days))
        # A key that was found is known for two seconds of the clock that is.
        assert app.read(subject, "identification").status == 200
        assert app.decide(subject, "personalisation", "give").status == 200
        assert app.registered(f"at{days}@example.org")
        server.fetch("/checkpoint")
    server.stop()
    server.start()
    years = {int(entry["at"][:4]) for entry in app.entries()}
    assert max(years) >= here + 2
    server.verify()
    found = command("ledger", "verify", *server.store.arguments, environment=faked(-5000))
    assert found.returncode == 0, found


def test_before_the_policy_is_in_force_nobody_can_accept_it(server):
    """The policy is of 2017; the clock says 2016."""
    app = server.client()
    days = (datetime.date(2016, 6, 1) - datetime.date.today()).days
    subject = app.registered("early@example.org")
    server.stop()
    server.start(environment=faked(days))
    with app.ledger_gets("use refused"):
        refused = app.register("too-early@example.org")
        assert (refused.status, refused.json["type"]) == (
            409, "urn:scruple:problem:not-in-force")
        assert app.read(subject, "identification").json["reason"] == "not-accepted"


def test_a_clock_that_is_faked_directly_leaves_the_arguments():
    found = subprocess.run(
        [binary(), "--version"], capture_output=True, text=True, check=False,
        env={**os.environ, **faked(1)})
    assert found.stdout.count("\n") == 1
