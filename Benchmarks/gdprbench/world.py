"""The records of GDPRbench and what they say, as facts that every store must hold alike."""

import dataclasses
import hashlib
import random

PURPOSES = 25
KINDS = 50
GROUPS = 10
# GDPRbench has 30 s, 10,000 s to 24,000 s, and 1,000,000 s. A policy counts whole hours, so that
# each is rounded up, for every store.
TTL_HOURS = (1, 3, 4, 4, 5, 5, 6, 7, 7, 278)
PROVENANCES = ("declared", "verified", "observed", "imported")
OBJECTING_SHARE = 0.1
CONSENTING_SHARE = 0.5


def purpose_of(kind):
    return kind % PURPOSES


def ttl_hours(kind):
    return TTL_HOURS[kind % len(TTL_HOURS)]


def group_of(purpose):
    """Who may use it (ACL), who gets it (SHR), where it comes from (SRC), what it is (CAT)."""
    return purpose % GROUPS


def basis_of(purpose):
    if purpose < 10:
        return "legitimate-interest"
    return "consent" if purpose < 20 else "contract"


def has_choice(purpose):
    return basis_of(purpose) != "contract"


def provenance_of(purpose):
    return PROVENANCES[group_of(purpose) % len(PROVENANCES)]


def kinds_of(purpose):
    return range(purpose, KINDS, PURPOSES)


@dataclasses.dataclass(slots=True)
class Record:
    user: int
    kind: int
    version: int = 0
    is_live: bool = True

    @property
    def purpose(self):
        return purpose_of(self.kind)


class World:
    """What is true: who is there, which records they have, and what they decided.

    The key of a record is its place in `records`. `choices` has a decision for a person and a
    purpose where there is one: whether the use is allowed.
    """

    def __init__(self, seed, records, users, value_bytes):
        chance = random.Random(f"{seed}/world")
        self.seed = seed
        self.value_bytes = value_bytes
        self.users = users
        self.is_gone = [False] * users
        self.records = [
            Record(chance.randrange(users), chance.randrange(KINDS)) for _ in range(records)]
        self.keys_of = [[] for _ in range(users)]
        self.choices = {}
        self.known_lists = {}
        for key, record in enumerate(self.records):
            self.keys_of[record.user].append(key)
            pair = (record.user, record.purpose)
            if pair in self.choices:
                continue
            if basis_of(record.purpose) == "consent":
                self.choices[pair] = chance.random() < CONSENTING_SHARE
            elif basis_of(record.purpose) == "legitimate-interest":
                self.choices[pair] = chance.random() >= OBJECTING_SHARE

    def value(self, key, version=None):
        """The value of a record: fixed by the seed, another for each correction."""
        version = self.records[key].version if version is None else version
        text = hashlib.blake2b(f"{self.seed}/{key}/{version}".encode()).hexdigest()
        return (text * (self.value_bytes // len(text) + 1))[:self.value_bytes]

    def allows(self, user, purpose):
        return self.choices.get((user, purpose), basis_of(purpose) != "consent")

    def live_keys(self, user):
        return [key for key in self.keys_of[user] if self.records[key].is_live]

    def live_of(self, user, purpose):
        return [key for key in self.live_keys(user) if self.records[key].purpose == purpose]

    # What happens to it.

    def create(self, user, kind):
        self.records.append(Record(user, kind))
        key = len(self.records) - 1
        self.keys_of[user].append(key)
        return key

    def remove(self, keys):
        for key in keys:
            self.records[key].is_live = False

    def erase_person(self, user):
        self.remove(self.live_keys(user))
        self.is_gone[user] = True

    def choose(self, user, purposes, is_allowed):
        for purpose in purposes:
            self.choices[user, purpose] = is_allowed

    # What a store must answer.

    def data_of(self, user):
        return sorted(
            (self.records[key].purpose, self.value(key)) for key in self.live_keys(user))

    def metadata_of(self, user):
        found = []
        for key in self.live_keys(user):
            record = self.records[key]
            found.append((
                record.purpose, ttl_hours(record.kind), group_of(record.purpose),
                self.allows(user, record.purpose)))
        return sorted(found)
