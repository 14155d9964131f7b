"""What PostgreSQL keeps of somebody who was erased."""

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
    [(pages,)] = server.sql(
        "SELECT pg_relation_size('vault.person_key') / current_setting('block_size')::int")
    return [
        bytes(row) for page in range(pages) for (row,) in server.sql(
            "SELECT t_data FROM heap_page_items(get_raw_page('vault.person_key', ?))"
            " WHERE t_data IS NOT NULL", page)]


def pages_of_keys(server):
    """The table's file as it lies on the disk."""
    cluster = server.store.cluster
    cluster.sql("CHECKPOINT")
    path = cluster.sql("SELECT pg_relation_filepath('vault.person_key')", server.store.database)
    return (cluster.data / path).read_bytes()


def test_an_erased_persons_key_is_no_row_and_no_dead_row(server):
    """Dead rows are removed within seconds, without waiting for autovacuum."""
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


def test_no_byte_of_a_destroyed_key_stays_in_the_tables_file(server):
    app = server.client()
    people = [app.registered(f"p{number}@example.org") for number in range(40)]
    everybody = wrapped_keys(server)
    for subject in people[:25]:
        assert app.erase(subject).status == 200
    keys = [everybody[bytes_of(subject)] for subject in people[:25]]
    end = time.monotonic() + VACUUM_SECONDS
    while left := [key for key in keys if key in pages_of_keys(server)]:
        assert time.monotonic() < end, f"{len(left)} of {len(keys)} keys are in the file"
        time.sleep(0.5)
