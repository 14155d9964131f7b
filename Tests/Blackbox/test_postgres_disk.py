"""A PostgreSQL whose disk is full: 503, nothing given out, and all well afterwards."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile

import cluster as postgres
import pytest

import program
import stores
from test_full_disk import fill, is_full, until_full
from test_postgres_trouble import is_trouble, wait_until

MEBIBYTE = 1_048_576

pytestmark = pytest.mark.only("postgres")


@contextlib.contextmanager
def disk(size):
    """A small file system of which PostgreSQL's user can make use."""
    if os.geteuid() != 0:
        pytest.fail("only root can mount the small disk that this test fills")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="scruple-disk-"))
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0755", "tmpfs", folder],
        capture_output=True, text=True, check=False)
    if mounted.returncode != 0:
        folder.rmdir()
        pytest.fail(f"mounting is not permitted here: {mounted.stderr.strip()}")
    try:
        owner = postgres.owner()
        os.chown(folder, owner.pw_uid, owner.pw_gid)
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)
        shutil.rmtree(folder)


@pytest.fixture
def small(cluster, tmp_path):
    """A database on a small disk; PostgreSQL's own log is on a large one."""
    with disk(24 * MEBIBYTE) as folder:
        place = folder / "space"
        place.mkdir()
        shutil.chown(place, postgres.owner().pw_uid, postgres.owner().pw_gid)
        cluster.sql(f"CREATE TABLESPACE small LOCATION '{place}'")
        store = stores.Postgres(tmp_path, cluster)
        cluster.sql(f'ALTER DATABASE "{store.database}" SET TABLESPACE small')
        try:
            yield store, folder
        finally:
            store.remove()
            cluster.sql("CHECKPOINT")
            cluster.sql("DROP TABLESPACE small")


def test_a_full_disk_refuses_reads_and_writes_and_recovers(small, tmp_path):
    store, folder = small
    server = program.Server(tmp_path, store=store)
    try:
        app, site = server.client(), server.client("optipic-site")
        people = [app.registered(f"p{number}@example.org") for number in range(10)]
        site.decide(people[0], "advertising", "give")
        site.decide(people[1], "advertising", "give")
        end = app.end()
        ballast = fill(folder)
        answered = []

        def read(_):
            answer = app.read(people[2], "identification")
            answered.append(answer.status == 200)
            return answer

        until_full(read, 200, tries=5000)
        refused = [
            app.register("late@example.org", name="n" * 400), app.register("later@example.org")]
        assert any(is_full(answer) for answer in refused) or {
            answer.status for answer in refused} == {201}
        assert app.get("/v1/policy").status == 200
        ballast.unlink()
        made = sum(answer.status == 201 for answer in refused)
        wait_until(lambda: app.read(people[2], "identification").status == 200)
        # What was given out is on the ledger, and nothing else is.
        uses = [entry for entry in app.entries(end) if entry["kind"] == "use"]
        assert len(uses) >= sum(answered) + 1
        registered = [entry for entry in app.entries(end) if entry["kind"] == "registration"]
        assert len(registered) == made
        assert site.decide(people[1], "advertising", "withdraw").status == 200
        assert site.read(people[1], "advertising").status == 403
        assert site.read(people[0], "advertising").status == 200
        assert app.erase(people[3]).status == 200
        server.verify()
        assert server.stop() == 0
        server.start()
        assert app.read(people[2], "identification").status == 200
    finally:
        server.kill()


def test_a_store_is_not_made_where_there_is_no_room(small):
    store, folder = small
    # The first connection to a database writes a file of PostgreSQL's own.
    store.sql("SELECT 1")
    ballast = fill(folder)
    found = program.command(
        "serve", "--policy", program.OPTIPIC, *store.arguments, "--init",
        "--listen", "127.0.0.1:0", timeout=30)
    assert (found.stdout, found.returncode) == ("", 1)
    assert found.stderr.startswith("Error: the disk of the store is full"), found.stderr
    ballast.unlink()
    server = program.Server(store.folder, store=store)
    assert server.client().registered("first@example.org")
    server.kill()


def test_no_room_for_the_log_of_postgresql(tmp_path):
    """PostgreSQL gives up; the server waits until somebody has made room and started it."""
    small_settings = {"max_wal_size": "4MB", "min_wal_size": "2MB", "shared_buffers": "16MB"}
    with disk(96 * MEBIBYTE) as folder:
        running = postgres.Cluster.made(
            parent=folder, initdb=["--wal-segsize=1"], settings=small_settings)
        server = program.Server(tmp_path, store=stores.Postgres(tmp_path, running))
        try:
            app = server.client()
            subject = app.registered("log@example.org")
            ballast = fill(folder)
            granted = []

            def is_down():
                answer = app.read(subject, "identification")
                if answer.status == 200:
                    granted.append(answer.json["entry"])
                    return False
                return is_trouble(answer, "store-full", "store-unavailable", "overloaded")

            wait_until(is_down, 60)
            assert is_trouble(app.register("late@example.org"), "store-full", "store-unavailable")
            ballast.unlink()
            restart(running)
            wait_until(lambda: app.read(subject, "identification").status == 200, 30)
            numbers = {entry["entry"] for entry in app.entries()}
            assert granted and set(granted) <= numbers
            assert app.register("late@example.org").status == 201
            server.verify()
        finally:
            server.kill()
            running.close()


def restart(running):
    """As whoever is on call would: whether or not PostgreSQL came to its senses by itself."""
    with contextlib.suppress(postgres.Failure):
        running.stop("immediate")
    running.start()
