"""kill -9 at random moments under load: nothing that was answered is lost."""

import http.client
import random
import subprocess
import threading
import time

import pytest
import verify

import program

ROUNDS = 15
THREADS = 6


class Person:
    """What one worker knows of one person; None: asked for, never answered."""

    def __init__(self, subject, email):
        self.subject = subject
        self.email = email
        self.consent = False
        self.erased = False
        self.records = []


class Worker(threading.Thread):
    """Lives through people until the server is gone; notes each answer, and what had none."""

    def __init__(self, number, seed, app, site, people):
        super().__init__()
        self.random = random.Random(seed)
        self.number = number
        self.app = app
        self.site = site
        self.people = people
        self.entries = {}
        self.wrong = []

    def run(self):
        try:
            while True:
                self.step()
        except (OSError, http.client.HTTPException):
            pass

    def step(self):
        alive = [person for person in self.people if person.erased is False]
        deed = self.random.choice(
            ["register", "consent", "consent", "read", "read", "record", "erase"])
        if deed == "register" or len(alive) < 4:
            self.register()
        else:
            getattr(self, deed)(self.random.choice(alive))

    def register(self):
        email = f"w{self.number}-{self.random.getrandbits(60):x}@example.org"
        answer = self.app.register(email)
        if self.expect(answer, 201):
            self.note(answer.json["acceptance"], "acceptance")
            self.people.append(Person(answer.json["subject"], email))

    def consent(self, person):
        wanted, person.consent = not person.consent, None
        answer = self.site.decide(
            person.subject, "advertising", "give" if wanted else "withdraw")
        if self.expect(answer, 200):
            person.consent = wanted
            self.note(answer.json["entry"], "consent" if wanted else "withdrawal")

    def read(self, person):
        answer = self.site.read(person.subject, "advertising")
        if person.consent is not None and self.expect(answer, 200 if person.consent else 403):
            self.note(answer.json["entry"], "use")

    def record(self, person):
        answer = self.app.post(
            f"/v1/subjects/{person.subject}/records/image-job", {"value": {"n": 1}})
        if self.expect(answer, 201):
            person.records.append(answer.json["record"])
            self.note(answer.json["entry"], "record")

    def erase(self, person):
        person.erased = None
        answer = self.app.erase(person.subject)
        if self.expect(answer, 200):
            person.erased = True
            self.note(answer.json["entry"], "erasure")

    def expect(self, answer, status):
        if answer.status != status:
            self.wrong.append(answer)
        return answer.status == status

    def note(self, index, kind):
        self.entries[index] = kind


def check(app, site, person):
    if person.erased is None:
        return
    answer = app.read(person.subject, "identification")
    if person.erased:
        assert (answer.status, answer.json["reason"]) == (403, "unknown-subject")
        return
    assert answer.json["data"]["email"][0]["value"] == person.email
    if person.consent is not None:
        wanted = 200 if person.consent else 403
        assert site.read(person.subject, "advertising").status == wanted
    held = app.read(person.subject, "contract-performance", "image-job").json["data"]
    found = {value["record"] for value in held.get("image-job", [])}
    assert set(person.records[-50:]) <= found


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


def heal(app, site, person):
    """What was asked for and never answered can be asked for again."""
    if person.erased is None:
        assert app.erase(person.subject).status in (200, 404)
        assert app.read(person.subject, "identification").status == 403
    elif person.erased is False:
        assert site.decide(person.subject, "advertising", "withdraw").status == 200
        assert site.read(person.subject, "advertising").status == 403


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
