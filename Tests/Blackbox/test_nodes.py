"""What one node answered is so for every other, from the next request on."""

import json
import random
import threading
import time

import pytest

from program import OPTIPIC, Client, command
from versions import later_version
from visitor import PASSWORD, Browser

PEOPLE = 12
ROUNDS = 15

pytestmark = pytest.mark.only("postgres")


@pytest.fixture
def three(server, nodes):
    return [server, nodes("two"), nodes("three")]


@pytest.fixture
def sites(three):
    return [node.client("optipic-site") for node in three]


@pytest.fixture
def apps(three):
    return [node.client() for node in three]


def uses_in_order(store, person):
    """What the tree says of a person's consent and advertising, in its order."""
    rows = store.sql(
        "SELECT l.bytes FROM subject_entry s JOIN ledger_entry l ON l.number = s.entry"
        " WHERE s.subject_id = ? ORDER BY l.entry", bytes.fromhex(person.replace("-", "")))
    found = [json.loads(row) for (row,) in rows]
    return [
        (entry["kind"], entry["outcome"]) for entry in found if entry["purpose"] == "advertising"]


def contradictions(told):
    """Uses granted while consent was withdrawn, and refused while it was given.

    A listing is about those alone whose data it gave out.
    """
    consent = False
    wrong = []
    for place, (kind, outcome) in enumerate(told):
        if kind in ("consent", "withdrawal"):
            consent = kind == "consent"
        elif kind in ("use", "listing") and (outcome == "granted") != consent:
            wrong.append((place, told[max(0, place - 3):place + 2]))
    return wrong


def test_a_withdrawal_answered_by_one_node_counts_at_the_others(three, sites):
    """Also while others read: nothing was granted after the withdrawal in the ledger's order."""
    seed = random.SystemRandom().getrandbits(32)
    print("seed", seed)
    chance = random.Random(seed)
    people = [sites[0].registered(f"w{number}@example.org") for number in range(PEOPLE)]
    assert [sites[1].visit(person).status for person in people] == [201] * PEOPLE
    stop = threading.Event()
    wrong = []

    def reads(number):
        own = random.Random(seed + number)
        while not stop.is_set():
            site = own.choice(sites)
            if own.random() < 0.1:
                answer = site.get("/v1/subjects?purpose=advertising")
            else:
                answer = site.read(own.choice(people), "advertising")
            if answer.status not in (200, 403):
                wrong.append(answer)

    readers = [threading.Thread(target=reads, args=(number,)) for number in range(4)]
    for reader in readers:
        reader.start()
    try:
        for _ in range(ROUNDS):
            for person in people:
                here, there, last = chance.sample(sites, 3)
                for decision, status in (("give", 200), ("withdraw", 403)):
                    answer = here.decide(person, "advertising", decision)
                    assert answer.status == 200, answer
                    for site in (there, last):
                        assert site.read(person, "advertising").status == status
    finally:
        stop.set()
        for reader in readers:
            reader.join()
    assert wrong == []
    three[0].sequenced()
    for person in people:
        told = uses_in_order(three[0].store, person)
        assert [kind for kind, _ in told].count("withdrawal") == ROUNDS
        assert contradictions(told) == []
        assert ("listing", "granted") in told
    three[0].verify()


def test_decisions_about_one_person_at_several_nodes_have_one_order(three, sites):
    """The last one on the ledger is the one that counts."""
    person = sites[0].registered("torn@example.org")
    answers = []

    def decides(number):
        for step in range(25):
            decision = "give" if (number + step) % 2 else "withdraw"
            answers.append(sites[number % 3].decide(person, "advertising", decision).status)
            answers.append(sites[(number + 1) % 3].read(person, "advertising").status)

    threads = [threading.Thread(target=decides, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(answers) <= {200, 403}
    three[0].sequenced()
    told = uses_in_order(three[0].store, person)
    assert contradictions(told) == []
    last = [kind for kind, _ in told if kind in ("consent", "withdrawal")][-1]
    assert sites[2].read(person, "advertising").status == (200 if last == "consent" else 403)


def test_an_erasure_answered_by_one_node_is_so_at_the_others(apps, sites):
    chance = random.Random(20261123)
    for number in range(30):
        email = f"gone{number}@example.org"
        here, there, last = chance.sample(apps, 3)
        person = here.registered(email, name="Ada")
        assert there.read(person, "identification").status == 200
        assert last.erase(person).status == 200
        for app in (here, there):
            answer = app.read(person, "identification")
            assert (answer.status, answer.json["reason"]) == (403, "unknown-subject")
            assert app.get(f"/v1/subjects/{person}/export").status == 404
            assert app.erase(person).status == 404
            assert app.decide(person, "personalisation", "give").status == 404
        assert person not in there.get("/v1/subjects?purpose=identification").text
        again = there.registered(email)
        assert set(here.read(again, "identification").json["data"]) == {"email"}


def test_of_erasures_and_registrations_at_all_nodes_at_once_one_each_counts(three, apps):
    for number in range(8):
        email = f"race{number}@example.org"
        made = at_once([lambda app=app: app.register(email) for app in apps * 2])
        assert sorted(answer.status for answer in made) == [201] + [409] * 5
        [person] = [answer.json["subject"] for answer in made if answer.status == 201]
        gone = at_once([lambda app=app: app.erase(person) for app in apps * 2])
        assert sorted(answer.status for answer in gone) == [200] + [404] * 5
    assert three[0].sql("SELECT count(*) FROM person_key") == [(0,)]


def at_once(deeds):
    barrier = threading.Barrier(len(deeds))
    found = []

    def run(deed):
        barrier.wait()
        # What failed is missing from the result; pytest shows why.
        found.append(deed())

    threads = [threading.Thread(target=run, args=(deed,)) for deed in deeds]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return found


def test_a_session_is_one_at_all_nodes(three, apps):
    visitor = Browser(three[0]).registered("session@example.org")
    visitor.server = three[1]
    assert 'value="session@example.org"' in visitor.open("account").text
    token = visitor.token()
    visitor.server = three[2]
    answer = visitor.post("account/choices", {
        "token": token, "purpose": "advertising", "choice": "give"})
    assert answer.status == 303
    old = visitor.cookie
    assert visitor.post("sign-out", {"token": token}).status == 303
    for node in three:
        visitor.server, visitor.cookie = node, old
        assert visitor.open("account").status == 303


def test_an_erasure_ends_sessions_at_all_nodes(three):
    here = Browser(three[0]).registered("ended@example.org")
    there = Browser(three[1])
    assert there.sign_in("ended@example.org").status == 303
    answer = here.post("account/erase", {"token": here.token(), "password": PASSWORD})
    assert answer.status == 303
    for node in three:
        there.server = node
        assert there.open("account").status == 303
    assert Browser(three[2]).sign_in("ended@example.org").status == 422


def test_sign_in_attempts_are_counted_over_all_nodes(three):
    Browser(three[0]).registered("limited@example.org")
    found = [
        Browser(three[number % 3]).sign_in("limited@example.org", "wrong password").status
        for number in range(12)]
    assert found == [422] * 10 + [429] * 2
    for node in three:
        answer = Browser(node).sign_in("limited@example.org")
        assert answer.status == 429 and int(answer.headers["Retry-After"]) > 0


def test_a_key_that_is_revoked_ends_at_all_nodes(three, apps):
    person = apps[0].registered("revoked@example.org")
    assert [app.read(person, "identification").status for app in apps] == [200] * 3
    revoked = command(
        "service-key", "revoke", "optipic-app", "--policy", OPTIPIC, *three[0].store.arguments)
    assert revoked.returncode == 0
    time.sleep(2.1)
    assert [app.read(person, "identification").status for app in apps] == [401] * 3


# Another version of the policy.


@pytest.fixture
def newer(tmp_path):
    """Another version, from today on: an affiliate joined, so people are asked again."""
    return later_version(tmp_path / "newer.yaml", "2", joins=True)


def test_a_newer_version_comes_into_force_at_all_nodes(server, nodes, newer):
    """Nodes of the older one give nothing out under it, and then follow."""
    old = server.client()
    person = old.registered("version@example.org")
    stop = threading.Event()
    answers = []

    def reads():
        while not stop.is_set():
            answers.append(old.read(person, "identification"))

    threads = [threading.Thread(target=reads) for _ in range(3)]
    for thread in threads:
        thread.start()
    two = nodes("two", policy=newer)
    new = two.client()
    assert new.read(person, "identification").json["reason"] == "not-accepted"
    late = old.read(person, "identification")
    assert late.status in (403, 503), late
    time.sleep(3)
    stop.set()
    for thread in threads:
        thread.join()
    told = {(answer.status, answer.json.get("type"), answer.json.get("reason"))
            for answer in answers if answer.status != 200}
    assert told <= {
        (503, "urn:scruple:problem:policy-superseded", None),
        (403, "urn:scruple:problem:refused", "not-accepted")}
    for answer in answers:
        assert answer.status != 503 or int(answer.headers["Retry-After"]) > 0
    assert_one_version_after_the_other(server)
    accept(new, person, two.digest)
    assert new.read(person, "identification").status == 200
    assert old.read(person, "identification").status in (200, 503)


def accept(app, person, digest):
    answer = app.put(f"/v1/subjects/{person}/acceptance", {
        "policy": digest, "method": "checkbox", "reference": "form 8"})
    assert answer.status == 200, answer


def assert_one_version_after_the_other(server):
    """No entry under the old version stands behind one under the new one."""
    server.sequenced()
    digests = [
        json.loads(row)["policy"]
        for (row,) in server.sql("SELECT bytes FROM ledger_entry ORDER BY entry")]
    changes = [place for place in range(1, len(digests)) if digests[place] != digests[place - 1]]
    assert len(changes) == 1, [digests[place][:8] for place in changes]


def test_several_nodes_start_with_a_newer_version_at_once(server, nodes, newer):
    server.client().registered("rolling@example.org")
    started = at_once([
        lambda name=name: nodes(name, policy=newer) for name in ("two", "three", "four")])
    assert len(started) == 3
    assert {node.digest for node in started} == {started[0].digest} != {server.digest}


def test_an_older_version_is_not_started_again(server, nodes, newer):
    app = server.client()
    person = app.registered("older@example.org")
    two = nodes("two", policy=newer)
    server.stop()
    with pytest.raises(AssertionError) as refused:
        server.start()
    assert "another version of the policy came into force after this one" in str(refused.value)
    assert server.process.returncode == 1
    new = Client(two, app.token)
    accept(new, person, two.digest)
    assert new.read(person, "identification").status == 200
    server.policy = newer
    server.start()
    assert app.read(person, "identification").status == 200


def test_a_person_who_is_known_to_one_node_is_known_to_all(apps, sites):
    person = apps[0].registered("known@example.org")
    for app in apps:
        found = app.post("/v1/subjects/lookup", {
            "category": "email", "value": "known@example.org", "purpose": "identification"})
        assert found.json == {"subject": person}
    record = apps[1].post(
        f"/v1/subjects/{person}/records/image-job", {"value": {"n": 1}}).json["record"]
    held = apps[2].read(person, "contract-performance", "image-job").json["data"]
    assert [value["record"] for value in held["image-job"]] == [record]
    assert sites[0].visit(person).status == 201
    assert sites[1].decide(person, "advertising", "give").status == 200
    assert person in sites[2].get("/v1/subjects?purpose=advertising").text
