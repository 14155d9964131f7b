"""What PostgreSQL keeps of somebody who was erased."""

import contextlib
import random
import time

import pytest

from program import bytes_of

VACUUM_SECONDS = 12

pytestmark = pytest.mark.only("postgres")


def wrapped_keys(server):
    return dict(server.sql("SELECT subject_id, wrapped FROM person_key"))


def dead_rows(server):
    """What is in the pages of the table of keys, whether or not anybody can see it."""
    server.sql("CREATE EXTENSION IF NOT EXISTS pageinspect")
    with contextlib.closing(server.store.connect()) as connection, connection.transaction():
        # Vacuum may cut the table off between its size and its pages, unless somebody holds it.
        connection.execute("LOCK TABLE vault.person_key IN ACCESS SHARE MODE")
        return [
            bytes(row) for (row,) in connection.execute(
                "SELECT t_data FROM generate_series(0, pg_relation_size('vault.person_key')"
                " / current_setting('block_size')::int - 1) AS page,"
                " heap_page_items(get_raw_page('vault.person_key', page::int))"
                " WHERE t_data IS NOT NULL")]


def test_an_erased_persons_key_is_no_row_and_no_dead_row(server):
    """Dead rows are removed within seconds, without waiting for autovacuum.

    The bytes may lie in the free room of a page until that is used again; that is told in
    Documentation/THREAT_MODEL.md.
    """
    app = server.client()
    people = [app.registered(f"p{number}@example.org") for number in range(40)]
    everybody = wrapped_keys(server)
    assert any(everybody[bytes_of(people[0])] in row for row in dead_rows(server))
    gone = random.Random(20261123).sample(people, 25)
    for subject in gone:
        assert app.erase(subject).status == 200
        assert bytes_of(subject) not in wrapped_keys(server)
    keys = [everybody[bytes_of(subject)] for subject in gone]
    end = time.monotonic() + VACUUM_SECONDS
    while left := [key for key in keys if any(key in row for row in dead_rows(server))]:
        assert time.monotonic() < end, f"{len(left)} keys are still in dead rows"
        time.sleep(0.3)
    kept = [everybody[bytes_of(subject)] for subject in people if subject not in gone]
    rows = dead_rows(server)
    assert all(any(key in row for row in rows) for key in kept)


def test_a_key_that_was_destroyed_alone_is_no_dead_row_either(server):
    """Nothing comes after it that would clear it away."""
    app = server.client()
    subject = app.registered("alone@example.org")
    key = wrapped_keys(server)[bytes_of(subject)]
    assert app.erase(subject).status == 200
    end = time.monotonic() + VACUUM_SECONDS
    while any(key in row for row in dead_rows(server)):
        assert time.monotonic() < end, "the key is still in a dead row"
        time.sleep(0.3)
