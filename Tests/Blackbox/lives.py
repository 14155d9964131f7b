"""People whose lives go on while the server is killed, and what must be true of them after."""

import http.client
import random
import threading
import time


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


class Wanderer(Worker):
    """Asks one node, then another, until it is told to stop; lives with nodes that are gone."""

    def __init__(self, number, seed, clients, people, stop):
        super().__init__(number, seed, None, None, people)
        self.clients = clients
        self.stop = stop

    def run(self):
        while not self.stop.is_set():
            self.app, self.site = self.random.choice(self.clients)
            try:
                self.step()
            except (OSError, http.client.HTTPException):
                time.sleep(0.02)


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


def heal(app, site, person):
    """What was asked for and never answered can be asked for again."""
    if person.erased is None:
        assert app.erase(person.subject).status in (200, 404)
        assert app.read(person.subject, "identification").status == 403
    elif person.erased is False:
        assert site.decide(person.subject, "advertising", "withdraw").status == 200
        assert site.read(person.subject, "advertising").status == 403
