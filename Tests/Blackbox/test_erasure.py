"""What is left of somebody who was erased, in the store and after a backup is restored."""

import random
import time

import pytest

from program import bytes_of, command

TAIL = slice(-16, None)


def wrapped_keys(server):
    return dict(server.sql("SELECT subject_id, wrapped FROM person_key", file="vault.db"))


def keys_left(server, wrapped):
    """Names of places that have a wrapped key, or a half of one, in bytes or in hexadecimal."""
    return [
        (name, subject.hex()) for name, content in server.places(dead=False)
        for subject, key in wrapped.items() for piece in (key, key[:30], key[30:], key[TAIL])
        if piece in content or piece.hex().encode() in content]


def wait_for_sweep(server):
    end = time.monotonic() + 15
    while server.sql("SELECT count(*) FROM sweep")[0][0]:
        assert time.monotonic() < end, "the sweep does not end"
        time.sleep(0.1)


def test_no_byte_of_the_key_is_left_when_the_erasure_is_answered(server):
    app = server.client()
    subject = app.registered("key@example.org")
    wrapped = {bytes_of(subject): wrapped_keys(server)[bytes_of(subject)]}
    assert keys_left(server, wrapped), "the search must find a key that is there"
    assert app.erase(subject).status == 200
    assert keys_left(server, wrapped) == []


def test_no_key_is_left_in_a_vault_whose_pages_were_split_and_merged(server):
    app = server.client()
    people = [app.registered(f"p{number}@example.org") for number in range(120)]
    everybody = wrapped_keys(server)
    gone = random.Random(20261123).sample(people, 90)
    for subject in gone:
        assert app.erase(subject).status == 200
    wrapped = {bytes_of(subject): everybody[bytes_of(subject)] for subject in gone}
    assert keys_left(server, wrapped) == []
    server.stop()
    assert keys_left(server, wrapped) == []


def test_the_sweep_removes_every_row_of_the_erased(server):
    app, site = server.client(), server.client("optipic-site")
    subject = app.registered("swept@example.org", name="Ada")
    for number in range(30):
        app.post(f"/v1/subjects/{subject}/records/image-job", {"value": {"image": number}})
    site.decide(subject, "advertising", "give")
    assert app.erase(subject).status == 200
    wait_for_sweep(server)
    assert rows_about(server, subject) == {}


def rows_about(server, subject):
    found = {}
    for table in ("subject", "lookup", "record", "choice", "evidence", "session", "subject_entry"):
        [(count,)] = server.sql(
            f"SELECT count(*) FROM {table} WHERE subject_id = ?", bytes_of(subject))
        if count:
            found[table] = count
    for (table,) in [("person_key",)]:
        [(count,)] = server.sql(
            f"SELECT count(*) FROM {table} WHERE subject_id = ?", bytes_of(subject),
            file="vault.db")
        if count:
            found[table] = count
    return found


def test_older_data_with_a_newer_vault_is_refused(server):
    app = server.client()
    app.registered("old@example.org")
    server.fetch("/checkpoint")
    server.store.backup("old.db")
    app.registered("new@example.org")
    server.fetch("/checkpoint")
    server.stop()
    server.store.restore("old.db")
    for arguments in (
            ("serve", "--policy", server.policy, "--listen", "127.0.0.1:0"), ("ledger", "key")):
        refused = command(*arguments, *server.store.arguments, timeout=20)
        assert refused.returncode == 1 and refused.stdout == ""
        assert refused.stderr.startswith(
            "Error: the ledger does not contain the last checkpoint that was signed:")
        assert refused.stderr.endswith(" run scruple ledger continue\n")
        if server.store.kind == "sqlite":
            assert (
                ": scruple.db is older than vault.db, or was changed; restore the newest"
                " scruple.db, or, if there is none newer, run") in refused.stderr


@pytest.mark.parametrize("way", ["ledger continue", "witness forgets"])
def test_a_restored_backup_does_not_bring_the_erased_back(server, way):
    app, site = server.client(), server.client("optipic-site")
    subject = app.registered("revenant@example.org", name="Ada")
    stays = app.registered("stays@example.org")
    site.visit(subject)
    site.decide(subject, "advertising", "give")
    assert subject in site.get("/v1/subjects?purpose=advertising").text
    server.store.backup("before.db")
    assert app.erase(subject).status == 200
    server.stop()
    server.store.restore("before.db")
    if way == "ledger continue":
        old = server.verifier_key()
        found = command("ledger", "continue", *server.store.arguments)
        assert (found.stdout, found.stderr, found.returncode) == (
            "the log goes on as optipic.io/optipic/ledger/2; tell those who verify it\n", "", 0)
        assert server.verifier_key() != old
    else:
        # The operator makes the vault forget that the ledger was longer.
        server.sql("DELETE FROM witness", file="vault.db")
    assert rows_about(server, subject)
    server.start()
    answer = app.read(subject, "identification")
    assert (answer.status, answer.json["reason"]) == (403, "unknown-subject")
    assert app.get(f"/v1/subjects/{subject}/export").status == 404
    assert subject not in site.get("/v1/subjects?purpose=advertising").text
    assert app.read(stays, "identification").status == 200
    wait_for_sweep(server)
    assert rows_about(server, subject) == {}
    app.registered("revenant@example.org")
    server.verify()


def test_a_key_whose_person_is_not_in_the_data_goes_at_the_next_start(server):
    """As a crash between the commits of the two files leaves it, in an erasure never answered."""
    app = server.client()
    subject = app.registered("half@example.org")
    wrapped = {bytes_of(subject): wrapped_keys(server)[bytes_of(subject)]}
    assert app.erase(subject).status == 200
    server.stop()
    server.sql(
        "INSERT INTO person_key VALUES (?, 1, ?)", *[*wrapped.items()][0], file="vault.db")
    server.start()
    assert bytes_of(subject) not in wrapped_keys(server)
    assert keys_left(server, wrapped) == []


def test_erasure_is_one_entry_whatever_there_was(server):
    app = server.client()
    subject = app.registered("once@example.org")
    with app.ledger_gets("erasure done"):
        app.erase(subject)
        time.sleep(1.5)
    assert app.newest()["people"] == 1
    server.verify()
