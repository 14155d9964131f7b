"""A version is published while the server runs, and takes force by itself."""

import datetime
import threading
import time

import pytest

from program import command
from test_clock import LIBRARY
from versions import later_version

needs_clock = pytest.mark.skipif(
    LIBRARY is None, reason="libfaketime is not installed (apt install libfaketime)")


def publish(server, file, *options, environment=None):
    return command(
        "publish", file, *server.store.arguments, *options, environment=environment)


def before_midnight(seconds):
    """The environment in which the clock says that so many seconds are left of this day (UTC)."""
    now = datetime.datetime.now(datetime.timezone.utc)
    midnight = datetime.datetime.combine(
        now.date() + datetime.timedelta(days=1), datetime.time(), datetime.timezone.utc)
    offset = (midnight - now).total_seconds() - seconds
    return {
        "LD_PRELOAD": LIBRARY, "FAKETIME": f"{offset:+.3f}", "DONT_FAKE_MONOTONIC": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


@needs_clock
def test_a_version_takes_force_at_midnight_on_every_node_of_itself(
        server, nodes, tmp_path):
    file = later_version(tmp_path / "next.yaml", "2", days=1)
    person = server.client().registered("midnight@example.org")
    server.stop()
    # What the library does to sleeping keeps a node from looking around, so that both learn of the
    # version when they start; from then on there is only the clock.
    clock = before_midnight(15)
    done = publish(server, file, environment=clock)
    assert done.returncode == 0, done.stderr
    assert "T00:00:00.000Z" in done.stdout
    server.environment = clock
    server.start()
    two = nodes("two")
    before = server.digest
    for node in (server, two):
        assert "Version 2 takes force on" in node.fetch("/en/confidential/").text
    stop = threading.Event()
    seen = []

    def reads(node):
        app = node.client()
        while not stop.is_set():
            seen.append((app.read(person, "identification").status, app.entries()[-1]["policy"]))

    threads = [threading.Thread(target=reads, args=(node,)) for node in (server, two)]
    for thread in threads:
        thread.start()
    end = time.monotonic() + 30
    while time.monotonic() < end and len({digest for _, digest in seen}) < 2:
        time.sleep(0.2)
    time.sleep(2)
    stop.set()
    for thread in threads:
        thread.join()
    # The change is one of the label only, so nobody is asked anything. A read that was under way
    # at the very moment is told to ask again; no more of them than there are readers.
    told = [status for status, _ in seen if status != 200]
    assert told in ([], [503], [503, 503]), seen
    digests = {digest for _, digest in seen}
    assert len(digests) == 2 and before in digests
    for node in (server, two):
        assert "Version 2 takes force on" not in node.fetch("/en/confidential/").text
    digests = [entry["policy"] for entry in server.client().entries() if entry["kind"] == "use"]
    changes = [place for place in range(1, len(digests)) if digests[place] != digests[place - 1]]
    assert len(changes) == 1, "no use under the old version stands behind one under the new"


def test_who_publishes_is_told_what_is_wrong_and_nothing_changes(server, tmp_path):
    good = later_version(tmp_path / "good.yaml", "2", days=3)
    broken = tmp_path / "broken.yaml"
    broken.write_text(good.read_text("utf-8").replace("basis: contract", "basis: whim"), "utf-8")
    cases = [
        (broken, (), "the policy has errors"),
        (tmp_path / "none.yaml", (), "cannot read the policy"),
        (good, ("--effective", "2020-01-01"), "from a day that is over"),
        (server.policy, (), "is published already"),
        (later_version(tmp_path / "label.yaml", "1", days=3), (), 'published as "1"'),
    ]
    for file, options, words in cases:
        refused = publish(server, file, *options)
        assert refused.returncode == 1, (file, refused.stdout)
        assert words in refused.stderr
    assert publish(server, good, "--effective", "soon").returncode == 64
    listed = command("versions", *server.store.arguments).stdout
    assert listed.count("version 1, in force") == 1 and "version 2" not in listed


def test_of_publishers_at_once_one_wins(server, tmp_path):
    files = [later_version(tmp_path / f"{n}.yaml", str(n), days=n) for n in range(2, 6)]
    outcomes = []

    def run(file):
        outcomes.append(publish(server, file))

    threads = [threading.Thread(target=run, args=(file,)) for file in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    won = [outcome for outcome in outcomes if outcome.returncode == 0]
    assert won, [outcome.stderr for outcome in outcomes]
    for outcome in outcomes:
        if outcome.returncode:
            assert any(words in outcome.stderr for words in (
                "somebody else published", "has to come after")), outcome.stderr
    versions = server.client().get("/v1/policy/versions").json["versions"]
    end = time.monotonic() + 5
    while len(versions) != len(won) + 1 and time.monotonic() < end:
        time.sleep(0.2)
        versions = server.client().get("/v1/policy/versions").json["versions"]
    effective = [version["effective"] for version in versions]
    assert len(versions) == len(won) + 1 and effective == sorted(effective, reverse=True)


def test_a_person_answers_ahead_and_the_operator_counts(server, tmp_path):
    app = server.client()
    people = [app.registered(f"answer{n}@example.org") for n in range(3)]
    file = later_version(tmp_path / "joins.yaml", "2", days=5, joins=True)
    done = publish(server, file)
    digest = done.stdout.split("digest ")[1].split()[0]
    time.sleep(1.5)
    answers = [
        {"policy": digest, "method": "checkbox", "reference": "letter 4"},
        {"decision": "refuse", "policy": digest},
    ]
    for person, answer in zip(people, answers):
        assert app.put(f"/v1/subjects/{person}/acceptance", answer).status == 200
    assert [app.read(person, "identification").status for person in people] == [200] * 3
    listed = command("versions", *server.store.arguments).stdout
    assert "3 people" in listed and "accepted: 3" in listed
    assert "1 accepted ahead, 1 refused" in listed
    assert "example.org" not in listed


def test_a_start_without_a_file_goes_on_with_the_store(server, tmp_path):
    app = server.client()
    person = app.registered("nofile@example.org")
    server.stop()
    server.policy = None
    server.start()
    assert app.read(person, "identification").status == 200
    empty = command("serve", "--data", tmp_path / "nothing")
    assert empty.returncode == 1
