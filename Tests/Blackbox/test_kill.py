"""kill -9 at random moments under load: nothing that was answered is lost."""

import random
import subprocess
import time

import pytest
import verify

import program
from lives import Worker, check, heal

ROUNDS = 15
THREADS = 6


def test_nothing_that_was_answered_is_lost(server):
    seed = random.SystemRandom().getrandbits(32)
    print("seed", seed)
    chance = random.Random(seed)
    app, site = server.client(), server.client("optipic-site")
    key = server.verifier_key()
    people = [[] for _ in range(THREADS)]
    checkpoint = None
    answered = 0
    for number in range(ROUNDS):
        workers = [
            Worker(index, chance.random(), app, site, people[index]) for index in range(THREADS)]
        for worker in workers:
            worker.start()
        time.sleep(0.1 + chance.random() * 0.6)
        if number % 3 == 0:
            checkpoint = server.fetch("/checkpoint").body
        server.kill()
        for worker in workers:
            worker.join()
        server.verify()
        server.start()
        server.sequenced()
        size = verify.verify_log(f"http://127.0.0.1:{server.port}", key, since=checkpoint)
        kinds = {entry["entry"]: entry["kind"] for entry in app.entries()}
        assert len(kinds) == size
        for worker in workers:
            assert worker.wrong == []
            for index, kind in worker.entries.items():
                assert kinds[index] == kind
            answered += len(worker.entries)
            for person in worker.people[-40:]:
                check(app, site, person)
        checkpoint = server.fetch("/checkpoint").body
    assert answered > ROUNDS * 10
    for group in people:
        for person in group:
            check(app, site, person)
            if person.erased is None or person.consent is None:
                heal(app, site, person)
    assert server.stop() == 0
    server.verify()


@pytest.mark.only("sqlite")
@pytest.mark.parametrize("moment", [0.0, 0.02, 0.05, 0.1, 0.2])
def test_killed_in_its_very_first_start_it_starts_again_or_says_why_not(tmp_path, moment):
    """The store is made before the address answers, so nothing can have been answered."""
    data = tmp_path / "data"
    arguments = [
        program.binary(), "serve", "--policy", program.OPTIPIC, "--data", data,
        "--listen", "127.0.0.1:0", "--init"]
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(moment)
    process.kill()
    process.wait()
    again = subprocess.Popen(
        arguments if not (data / "vault.db").exists() else arguments[:-1],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        output, errors = again.communicate(timeout=2)
        assert again.returncode == 1 and output == "" and errors.startswith("Error: "), errors
    except subprocess.TimeoutExpired:
        again.terminate()
        output, errors = again.communicate(timeout=20)
        assert "listening on" in output, errors
