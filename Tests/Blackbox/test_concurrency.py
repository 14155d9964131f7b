"""Many clients at once."""

import random
import threading
import time

import pytest


def together(count, deed):
    """Runs `deed(number)` in that many threads that start at the same moment."""
    barrier = threading.Barrier(count)
    results = [None] * count

    def run(number):
        barrier.wait()
        results[number] = deed(number)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


@pytest.mark.parametrize("clients", [16, 64])
def test_mixed_reads_and_writes_get_no_server_error(server, clients):
    app, site = server.client(), server.client("optipic-site")
    people = [app.registered(f"p{number}@example.org") for number in range(8)]
    end = app.end()

    def live(number):
        chance = random.Random(number)
        statuses = []
        for step in range(640 // clients):
            subject = chance.choice(people)
            statuses.append(chance.choice([
                lambda: app.read(subject, "identification"),
                lambda: site.read(subject, "advertising"),
                lambda: site.decide(subject, "advertising", chance.choice(["give", "withdraw"])),
                lambda: app.register(f"c{number}-{step}@example.org"),
                lambda: app.post(
                    f"/v1/subjects/{subject}/records/image-job", {"value": {"n": step}}),
                lambda: app.put(f"/v1/subjects/{subject}/data/name", {"value": f"N{step}"}),
                lambda: app.get(f"/v1/subjects/{subject}/uses?limit=5"),
            ])().status)
        return statuses

    found = sum(together(clients, live), [])
    assert set(found) <= {200, 201, 403}, sorted(found)[-5:]
    # A registration has two entries, every other request one.
    entries = app.entries(end)
    assert len(entries) == len(found) + sum(entry["kind"] == "registration" for entry in entries)
    server.verify()


def test_of_two_registrations_of_one_address_exactly_one_wins(server):
    app = server.client()
    for round_ in range(10):
        answers = together(8, lambda _, n=round_: app.register(f"race{n}@example.org"))
        assert sorted(answer.status for answer in answers) == [201] + [409] * 7
    assert server.sql("SELECT count(*) FROM subject") == [(10,)]
    assert server.sql("SELECT count(*) FROM person_key", file="vault.db") == [(10,)]


def test_of_two_erasures_of_one_person_exactly_one_counts(server):
    app = server.client()
    for number in range(5):
        subject = app.registered(f"twice{number}@example.org")
        with app.ledger_gets("erasure done"):
            answers = together(8, lambda _, s=subject: app.erase(s))
        assert sorted(answer.status for answer in answers) == [200] + [404] * 7


def test_no_read_that_starts_after_a_withdrawal_was_answered_gets_data(server):
    site = server.client("optipic-site")
    subject = site.registered("late@example.org")
    withdrawn = threading.Event()
    late = []

    def deed(number):
        if number == 0:
            time.sleep(0.05)
            assert site.decide(subject, "advertising", "withdraw").status == 200
            withdrawn.set()
            return
        for _ in range(60):
            after = withdrawn.is_set()
            answer = site.read(subject, "advertising")
            if after:
                late.append(answer.status)

    for _ in range(3):
        withdrawn.clear()
        assert site.decide(subject, "advertising", "give").status == 200
        together(8, deed)
    assert late and set(late) == {403}


def test_erasures_under_load_are_answered_and_leave_nothing(server):
    app = server.client()
    people = [app.registered(f"e{number}@example.org") for number in range(24)]
    stays = app.registered("stays@example.org")
    keys = dict(server.sql("SELECT subject_id, wrapped FROM person_key", file="vault.db"))

    def deed(number):
        if number < 4:
            return [app.erase(person).status for person in people[number::4]]
        return [app.read(stays, "identification").status for _ in range(40)]

    found = together(12, deed)
    assert {status for statuses in found for status in statuses} == {200}
    gone = [key for subject, key in keys.items() if subject.hex() != stays.replace("-", "")]
    for name, content in server.places(dead=False):
        assert not any(key in content or key.hex().encode() in content for key in gone), name
