"""A disk without room: 503 for reads and writes, nothing given out, and all well afterwards."""

import contextlib
import os
import subprocess

import pytest

import program

SIZE = 6 * 1_048_576

pytestmark = pytest.mark.only("sqlite")


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={SIZE},mode=0700", "tmpfs", folder],
        capture_output=True, text=True, check=False)
    if mounted.returncode != 0:
        # A disk can only be made small by whoever may mount one; Swift tests fill a file instead.
        pytest.skip(f"mounting is not permitted here: {mounted.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def fill(folder):
    """Takes all the room that is left."""
    ballast = folder / "ballast"
    with open(ballast, "ab", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(b"\0" * 4096)
    return ballast


def is_full(answer):
    if answer.status != 503:
        return False
    assert answer.json["type"] == "urn:scruple:problem:store-full"
    assert int(answer.headers["Retry-After"]) > 0
    assert "data" not in answer.json and b"@" not in answer.body
    return True


def until_full(deed, expected, tries=2000):
    """Room that the files had already may be used first."""
    for number in range(tries):
        answer = deed(number)
        if is_full(answer):
            return
        assert answer.status == expected, answer
    raise AssertionError("the disk was never full")


def test_a_full_disk_refuses_reads_and_writes_and_recovers(small_disk, tmp_path):
    server = program.Server(small_disk)
    try:
        app, site = server.client(), server.client("optipic-site")
        people = [app.registered(f"p{number}@example.org") for number in range(10)]
        site.decide(people[0], "advertising", "give")
        site.decide(people[1], "advertising", "give")
        end = app.end()
        ballast = fill(small_disk)
        answered = []

        def read(_):
            answer = app.read(people[2], "identification")
            answered.append(answer.status == 200)
            return answer

        until_full(read, 200)
        # What was given out is on the ledger, and nothing else is.
        assert len(app.entries(end)) == sum(answered)
        for _ in range(3):
            assert is_full(app.read(people[2], "identification"))
            assert is_full(app.register("late@example.org"))
            assert is_full(site.decide(people[0], "advertising", "withdraw"))
            assert is_full(app.erase(people[3]))
            assert is_full(app.get("/v1/subjects?purpose=identification"))
        assert app.get("/v1/policy").status == 200
        ballast.unlink()
        # Nothing of what was refused has happened.
        assert len(app.entries(end)) == sum(answered)
        assert app.read(people[3], "identification").status == 200
        assert site.read(people[0], "advertising").status == 200
        assert app.register("late@example.org").status == 201
        assert site.decide(people[1], "advertising", "withdraw").status == 200
        assert site.read(people[1], "advertising").status == 403
        assert app.erase(people[3]).status == 200
        server.verify()
        assert server.stop() == 0
        server.start()
        assert app.read(people[2], "identification").status == 200
        server.verify()
    finally:
        server.kill()


def test_killed_on_a_full_disk_it_starts_when_there_is_room(small_disk):
    server = program.Server(small_disk)
    try:
        app = server.client()
        subject = app.registered("p@example.org")
        ballast = fill(small_disk)
        until_full(lambda _: app.read(subject, "identification"), 200)
        server.kill()
        started = program.command(
            "ledger", "verify", *server.store.arguments, timeout=60)
        assert started.returncode in (0, 1), started
        ballast.unlink()
        server.start()
        assert app.read(subject, "identification").status == 200
        server.verify()
    finally:
        server.kill()


def test_a_store_is_not_made_where_there_is_no_room(small_disk):
    ballast = fill(small_disk)
    made = program.command(
        "serve", "--policy", program.OPTIPIC, "--data", small_disk / "data", "--init",
        "--listen", "127.0.0.1:0", timeout=20)
    assert made.returncode == 1 and made.stdout == ""
    assert made.stderr.startswith("Error: "), made.stderr
    os.unlink(ballast)
