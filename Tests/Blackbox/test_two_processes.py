"""Several processes on one store: commands beside a server, and two servers."""

import random
import threading
import time

import verify

import program
from program import OPTIPIC, command


def test_commands_work_beside_a_server(server):
    app = server.client()
    subject = app.registered("beside@example.org")
    with app.ledger_gets("service-key done"):
        made = command(
            "service-key", "create", "optipic-support", "--policy", OPTIPIC,
            *server.store.arguments)
        assert made.returncode == 0 and made.stderr == ""
        server.verify()
    support = program.Client(server, made.stdout.strip())
    assert support.read(subject, "communication").status == 200
    with app.ledger_gets("service-key done"):
        revoked = command(
            "service-key", "revoke", "optipic-support", "--policy", OPTIPIC,
            *server.store.arguments)
    assert (revoked.stdout, revoked.returncode) == ("revoked 1 key\n", 0)
    # A key that was found is known for two seconds.
    time.sleep(2.1)
    assert support.read(subject, "communication").status == 401
    server.verify()


def test_a_decision_at_one_server_is_in_force_at_the_other(server, nodes):
    site = server.client("optipic-site")
    there = nodes("two").client("optipic-site")
    subject = site.registered("both@example.org")
    for _ in range(20):
        assert site.decide(subject, "advertising", "give").status == 200
        assert there.read(subject, "advertising").status == 200
        assert site.decide(subject, "advertising", "withdraw").status == 200
        assert there.read(subject, "advertising").status == 403
    assert there.server.client().erase(subject).status == 200
    assert site.read(subject, "advertising").status == 403
    server.verify()


def test_two_servers_write_one_ledger(server, nodes):
    here = server.client()
    other = nodes("two")
    there = other.client()
    subjects = [here.registered(f"p{number}@example.org") for number in range(4)]
    indices = []
    wrong = []

    def use(client, seed):
        chance = random.Random(seed)
        for _ in range(60):
            answer = client.read(chance.choice(subjects), "identification")
            if answer.status == 200:
                indices.append(answer.json["entry"])
            else:
                wrong.append(answer)

    threads = [
        threading.Thread(target=use, args=(client, seed))
        for seed, client in enumerate([here, there] * 3)]
    end = here.end()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    entries = [entry["entry"] for entry in here.entries()]
    assert len(indices) == 360
    assert sorted(indices) == [entry for entry in entries if entry >= end]
    size = server.sequenced()
    key = server.verifier_key()
    for port in (server.port, other.port):
        assert verify.verify_log(f"http://127.0.0.1:{port}", key) == size
    assert other.stop() == 0
    server.verify()
