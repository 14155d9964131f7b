"""The workloads: which operations a client does, and what each must answer.

An operation is a tuple of its name, its arguments, and the answer that the world demands. All are
made before the clock starts. Users are shared out among the clients, and a client only touches its
own, so that each answer is decided by the operations of one client, in their order.
"""

import random
import zlib

import distributions
import world as facts

MIXES = {
    "paper": {
        "controller": [
            (25, "create"), (25 / 3, "delete_by_purpose"), (25 / 3, "delete_by_expiry"),
            (25 / 3, "delete_by_user"), (50 / 3, "update_by_purpose"), (50 / 3, "update_by_user"),
            (50 / 3, "update_by_sharing")],
        "customer": [
            (20, "read_data_of_user"), (20, "read_metadata_of_user"), (20, "correct"),
            (20, "update_by_purpose"), (20, "erase_record")],
        "processor": [
            (80, "read_by_key"), (20 / 3, "list_by_purpose"), (20 / 3, "list_by_objection"),
            (20 / 3, "list_by_decision")],
        "regulator": [
            (46, "read_metadata_of_user"), (31, "read_logs"), (23, "verify_deletion")],
    },
    "source": {
        "controller": [
            (25, "create"), (25, "erase_record"), (25, "update_by_purpose"),
            (25, "update_by_user")],
        "customer": [
            (20, "read_by_key"), (10, "read_by_user_and_purpose"), (10, "read_metadata_of_user"),
            (20, "correct"), (10, "update_by_purpose"), (10, "update_by_user"),
            (20, "erase_record")],
        "processor": [
            (20, "read_by_key"), (40, "list_by_purpose"), (40, "read_by_user_and_purpose")],
    },
}
# The source has no regulator of its own.
MIXES["source"]["regulator"] = MIXES["paper"]["regulator"]

DISTRIBUTIONS = {
    "paper": {"controller": "uniform", "customer": "zipf", "processor": "zipf",
              "processor-uniform": "uniform", "regulator": "zipf"},
    "source": {"controller": "uniform", "customer": "zipf", "processor": "uniform",
               "processor-uniform": "uniform", "regulator": "zipf"},
}
WORKLOADS = tuple(DISTRIBUTIONS["paper"])
DELETED_RECORDS_SHARE = 0.05
DELETED_PEOPLE_SHARE = 0.02
LISTS_CHECKED_WHOLE = 5
PEOPLE_CHECKED_AFTER = 40


class Generator:
    """Makes the operations of one client and changes the world as they will."""

    def __init__(self, world, workload, mix, client, clients):
        self.world = world
        self.client, self.clients = client, clients
        self.chance = random.Random(f"{world.seed}/{workload}/{client}")
        self.draw_key = getattr(distributions, DISTRIBUTIONS[mix][workload])
        self.key_count = len(world.records)
        role = workload.removesuffix("-uniform")
        self.mix = MIXES[mix][role]
        self.deleted = []
        self.lists = 0

    def before(self):
        """Deletions of which the regulator will want proof; not timed."""
        if not any(name == "verify_deletion" for _, name in self.mix):
            return []
        done = []
        for user in range(self.client, self.world.users, self.clients):
            keys = self.world.live_keys(user)
            if keys and self.chance.random() < DELETED_PEOPLE_SHARE:
                self.deleted += [("person", user, key) for key in keys]
                done.append(self.delete_by_user(keys[0]))
                continue
            for key in keys:
                record = self.world.records[key]
                if (self.chance.random() < DELETED_RECORDS_SHARE
                        and self.world.allows(user, record.purpose)):
                    self.deleted.append(("record", user, key))
                    done.append(self.erase_record(key))
        if not self.deleted:
            raise SystemExit("too few records for each client to have some deleted")
        return done

    def timed(self, count):
        names = self.chance.choices(
            [name for _, name in self.mix], [share for share, _ in self.mix], k=count)
        return [self.operation(name) for name in names]

    def after(self):
        """A look at people's data when all is done; not timed, and part of the correctness."""
        users = range(self.client, self.world.users, self.clients)
        some = self.chance.sample(users, min(PEOPLE_CHECKED_AFTER, len(users)))
        return [
            operation for user in some
            for operation in (self.data_of(user), self.metadata_of(user))]

    def operation(self, name):
        while True:
            key = self.draw_key(self.chance, self.key_count)
            is_own = self.world.records[key].user % self.clients == self.client
            if not is_own and not name.startswith(("list_", "read_by_key")):
                continue
            if name == "read_by_key" and not is_own and self.writes:
                continue
            made = getattr(self, name)(key)
            if made is not None:
                return made

    @property
    def writes(self):
        return any(not name.startswith(("list_", "read_")) for _, name in self.mix)

    # Each takes a key that was drawn; nil where nothing can be done with it.

    def create(self, key):
        user = self.world.records[key].user
        if self.world.is_gone[user]:
            return None
        kind = self.chance.randrange(facts.KINDS)
        key = self.world.create(user, kind)
        purpose = facts.purpose_of(kind)
        return ("create", (key, user, kind, self.world.value(key),
                           self.world.allows(user, purpose)), True)

    def read_by_key(self, key):
        record = self.world.records[key]
        can = record.is_live and self.world.allows(record.user, record.purpose)
        return ("read_by_key", (key, record.user, record.kind),
                self.world.value(key) if can else None)

    def read_by_user_and_purpose(self, key):
        record = self.world.records[key]
        keys = self.world.live_of(record.user, record.purpose)
        can = self.world.allows(record.user, record.purpose)
        values = sorted(self.world.value(key) for key in keys) if can else []
        return ("read_by_user_and_purpose", (record.user, record.purpose), values)

    def list_by_purpose(self, key):
        return self.list(self.chance.randrange(facts.PURPOSES))

    def list_by_objection(self, key):
        return self.list(self.chance.randrange(10))

    def list_by_decision(self, key):
        return self.list(10 + self.chance.randrange(10))

    def list(self, purpose):
        """The first of each client's lists are checked value by value, the others counted."""
        self.lists += 1
        is_whole = self.lists <= LISTS_CHECKED_WHOLE
        return ("list", (purpose, is_whole), list_of(self.world, purpose, is_whole))

    def read_data_of_user(self, key):
        return self.data_of(self.world.records[key].user)

    def data_of(self, user):
        return ("read_data_of_user", (user,), self.world.data_of(user))

    def read_metadata_of_user(self, key):
        return self.metadata_of(self.world.records[key].user)

    def metadata_of(self, user):
        return ("read_metadata_of_user", (user,), self.world.metadata_of(user))

    def correct(self, key):
        record = self.world.records[key]
        if record.is_live:
            record.version += 1
        return ("correct", (key, record.user, record.kind, self.world.value(key)), record.is_live)

    def erase_record(self, key):
        record = self.world.records[key]
        was_live, record.is_live = record.is_live, False
        return ("erase_record", (key, record.user, record.kind), was_live)

    def delete_by_user(self, key):
        user = self.world.records[key].user
        if self.world.is_gone[user]:
            return None
        count = len(self.world.live_keys(user))
        self.world.erase_person(user)
        return ("delete_by_user", (user, count), True)

    def delete_by_purpose(self, key):
        record = self.world.records[key]
        if not record.is_live:
            return None
        keys = self.world.live_of(record.user, record.purpose)
        kinds = [(key, self.world.records[key].kind) for key in keys]
        self.world.remove(keys)
        return ("delete_by_purpose", (record.user, record.purpose, kinds), True)

    def delete_by_expiry(self, key):
        record = self.world.records[key]
        if not record.is_live:
            return None
        return ("delete_by_expiry", (record.user, record.kind), True)

    def update_by_purpose(self, key):
        record = self.world.records[key]
        if not facts.has_choice(record.purpose):
            return None
        count = len(self.world.live_of(record.user, record.purpose))
        return self.update("purpose", record.user, record.purpose, [record.purpose], count)

    def update_by_user(self, key):
        user = self.world.records[key].user
        keys = self.world.live_keys(user)
        return self.update("user", user, None, self.choosable(keys), len(keys))

    def update_by_sharing(self, key):
        record = self.world.records[key]
        recipient = facts.group_of(record.purpose)
        keys = [key for key in self.world.live_keys(record.user)
                if facts.group_of(self.world.records[key].purpose) == recipient]
        return self.update(
            "sharing", record.user, recipient, self.choosable(keys), len(keys))

    def update(self, condition, user, value, purposes, count):
        if self.world.is_gone[user] or not purposes:
            return None
        is_allowed = self.chance.random() < 0.5
        self.world.choose(user, purposes, is_allowed)
        return (f"update_by_{condition}", (user, value, purposes, is_allowed, count), True)

    def choosable(self, keys):
        purposes = {self.world.records[key].purpose for key in keys}
        return sorted(purpose for purpose in purposes if facts.has_choice(purpose))

    def read_logs(self, key):
        return ("read_logs", (self.chance.random(),), True)

    def verify_deletion(self, key):
        what, user, key = self.deleted[
            self.draw_key(self.chance, len(self.deleted))]
        return (f"verify_deletion_of_{what}", (key, user, self.world.records[key].kind), True)


def list_of(world, purpose, is_whole):
    """How many values a list of a purpose has, and a sum over them; remembered, for it is dear.

    Lists are only in workloads that change nothing, so that they are the same for all clients.
    """
    known = world.known_lists
    if purpose not in known:
        values = [
            world.value(key) for key, record in enumerate(world.records)
            if record.is_live and record.purpose == purpose
            and world.allows(record.user, purpose)]
        known[purpose] = (len(values), value_sum(values))
    count, total = known[purpose]
    return (count, total if is_whole else None)


def value_sum(values):
    return sum(zlib.crc32(value.encode()) for value in values)
