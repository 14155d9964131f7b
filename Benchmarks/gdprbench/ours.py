"""GDPRbench's operations as calls of Scruple's API."""

import base64
import datetime
import json
import time
import uuid

import operations
import policy
import wire
import world as facts

PROOF = '"proof":{"method":"form","reference":"benchmark"}'
LOG_LINES = 100


class Unexpected(Exception):
    """An answer that no operation may get."""


class Client:
    """One connection; knows the ids under which the server keeps people and records."""

    def __init__(self, context):
        self.wire = wire.Wire(context["port"])
        self.units = context["units"]
        self.desk = context["desk"]
        self.subjects = context["subjects"]
        self.records = context["records"]
        self.loaded = context.get("loaded")
        self.removals = {}
        self.can_correct_records = context["can_correct_records"]
        self.can_decide_at_once = context["can_decide_at_once"]

    def close(self):
        self.wire.close()

    def ids(self):
        return self.subjects, self.records

    def call(self, method, path, key, body=None, expected=(200,)):
        status, data = self.wire.ask(method, path, key, body)
        if status not in expected:
            raise Unexpected(f"{method} {path.split('?')[0]} answered {status}: {data[:300]!r}")
        return status, data

    def unit(self, kind):
        return self.units[facts.group_of(facts.purpose_of(kind))]

    # Loading.

    def load(self, world, users):
        digest = json.loads(self.call("GET", "/v1/policy", self.desk)[1])["digest"]
        for user in users:
            body = (f'{{"data":{{"email":"user{user}@people.example"}},"acceptance":'
                    f'{{"policy":"{digest}","method":"form","reference":"user{user}"}}}}')
            _, data = self.call("POST", "/v1/subjects", self.desk, body, (201,))
            self.subjects[user] = json.loads(data)["subject"]
            for purpose in sorted({world.records[key].purpose for key in world.keys_of[user]}):
                standard = facts.basis_of(purpose) != "consent"
                if world.allows(user, purpose) != standard:
                    self.choose(user, purpose, not standard)
            for key in world.keys_of[user]:
                kind = world.records[key].kind
                self.create(key, user, kind, world.value(key), None)

    # What a client of the operator does.

    def create(self, key, user, kind, value, _):
        provenance = facts.provenance_of(facts.purpose_of(kind))
        status, data = self.call(
            "POST", f"/v1/subjects/{self.subjects[user]}/records/{policy.category_id(kind)}",
            self.unit(kind), f'{{"value":"{value}","provenance":"{provenance}"}}', (201,))
        at = data.index(b'"record":"') + 10
        self.records[key] = data[at:at + 36].decode()
        return status

    def read_by_key(self, key, user, kind):
        """The page of one record before the next possible id: exactly that record."""
        record = self.records[key]
        before = uuid.UUID(int=uuid.UUID(record).int + 1)
        purpose = policy.purpose_id(facts.purpose_of(kind))
        status, data = self.call(
            "GET", f"/v1/subjects/{self.subjects[user]}/records/{policy.category_id(kind)}"
            f"?purpose={purpose}&before={before}&limit=1", self.unit(kind), None, (200, 403, 404))
        return record, status, data

    def read_by_user_and_purpose(self, user, purpose):
        return self.call(
            "GET", f"/v1/subjects/{self.subjects[user]}/data?purpose={policy.purpose_id(purpose)}",
            self.units[facts.group_of(purpose)], None, (200, 403, 404))

    def list(self, purpose, is_whole):
        _, data = self.call("GET", f"/v1/subjects?purpose={policy.purpose_id(purpose)}",
                            self.units[facts.group_of(purpose)])
        last = data[data.rfind(b"\n", 0, -1) + 1:]
        if b'"complete":true' not in last:
            raise Unexpected("a list is not complete")
        return data.count(b'"value":'), data if is_whole else None

    def read_data_of_user(self, user):
        return self.call("GET", f"/v1/subjects/{self.subjects[user]}/export", self.desk, None,
                         (200, 404))

    read_metadata_of_user = read_data_of_user

    def correct(self, key, user, kind, value):
        record, category = self.records[key], policy.category_id(kind)
        path = f"/v1/subjects/{self.subjects[user]}/records/{category}"
        if self.can_correct_records:
            provenance = facts.provenance_of(facts.purpose_of(kind))
            return self.call(
                "PUT", f"{path}/{record}", self.unit(kind),
                f'{{"value":"{value}","provenance":"{provenance}"}}', (200, 404))[0]
        status, _ = self.call("DELETE", f"{path}/{record}", self.unit(kind), None, (200, 404))
        if status == 200:
            self.create(key, user, kind, value, None)
        return status

    def erase_record(self, key, user, kind):
        status, data = self.call(
            "DELETE", f"/v1/subjects/{self.subjects[user]}/records/{policy.category_id(kind)}"
            f"/{self.records[key]}", self.unit(kind), None, (200, 404))
        if status == 200:
            self.removals[key] = json.loads(data)["entry"]
        return status

    def delete_by_user(self, user, count):
        status, data = self.call("DELETE", f"/v1/subjects/{self.subjects[user]}", self.desk)
        self.removals["person", user] = json.loads(data)["entry"]
        return status

    def delete_by_purpose(self, user, purpose, kinds):
        return [self.erase_record(key, user, kind) for key, kind in kinds]

    def delete_by_expiry(self, user, kind):
        """The server removes what is past its retention by itself: only a look that it did."""
        purpose = policy.purpose_id(facts.purpose_of(kind))
        return self.call(
            "GET", f"/v1/subjects/{self.subjects[user]}/records/{policy.category_id(kind)}"
            f"?purpose={purpose}&limit=100", self.unit(kind), None, (200, 403))

    def update(self, user, value, purposes, is_allowed, count):
        if len(purposes) == 1 or not self.can_decide_at_once:
            return [self.choose(user, purpose, is_allowed) for purpose in purposes]
        decisions = ",".join(
            f'"{policy.purpose_id(purpose)}":{self.decision(purpose, is_allowed)}'
            for purpose in purposes)
        return self.call("PUT", f"/v1/subjects/{self.subjects[user]}/consents", self.desk,
                         f'{{"decisions":{{{decisions}}}}}')[0]

    update_by_purpose = update_by_user = update_by_sharing = update

    def choose(self, user, purpose, is_allowed):
        return self.call(
            "PUT", f"/v1/subjects/{self.subjects[user]}/consents/{policy.purpose_id(purpose)}",
            self.desk, self.decision(purpose, is_allowed))[0]

    def decision(self, purpose, is_allowed):
        if facts.basis_of(purpose) == "consent":
            word = "give" if is_allowed else "withdraw"
        else:
            word = "allow" if is_allowed else "object"
        proof = "," + PROOF if is_allowed else ""
        return f'{{"decision":"{word}"{proof}}}'

    def read_logs(self, share):
        start, end = self.loaded
        begin = start + share * max(end - start - 1, 0)
        return begin, self.call(
            "GET", f"/v1/ledger?from={moment(begin)}&to={moment(begin + 1)}&limit={LOG_LINES}",
            self.desk)[1]

    def verify_deletion_of_record(self, key, user, kind):
        """A receipt that it was taken back, and a look that it is not given any more."""
        receipt = self.call(
            "GET", f"/v1/subjects/{self.subjects[user]}/receipts/{self.removals[key]}",
            self.desk)[1]
        return self.removals[key], receipt, self.read_by_key(key, user, kind)

    def verify_deletion_of_person(self, key, user, kind):
        """The entry of the erasure, and a look that nobody of that id is held."""
        entry = self.removals["person", user]
        # Entries of several writers do not stand in the order of their numbers to the place.
        _, log = self.call("GET", f"/v1/ledger?before={entry + 9}&limit=40", self.desk)
        status, _ = self.call("GET", f"/v1/subjects/{self.subjects[user]}/uses", self.desk, None,
                              (200, 404))
        return entry, log, status


def moment(seconds):
    return datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc).strftime(
        "%Y-%m-%dT%H:%M:%S.%f")[:23] + "Z"


# What the answers say, in the words of the world; after the clock has stopped.


def answer(name, arguments, raw):
    return ANSWERS.get(name, done)(arguments, raw)


def done(arguments, raw):
    return all(status in (200, 201) for status in raw) if isinstance(raw, list) else raw < 300


def one_value(arguments, raw):
    record, status, data = raw
    if status != 200:
        return None
    for values in json.loads(data)["data"].values():
        for held in values:
            if held["record"] == record:
                return held["value"]
    return None


def values_of_purpose(arguments, raw):
    status, data = raw
    if status != 200:
        return []
    found = json.loads(data)["data"].values()
    return sorted(held["value"] for values in found for held in values)


def listed(arguments, raw):
    count, data = raw
    if data is None:
        return count, None
    found = []
    for line in data.splitlines():
        for values in json.loads(line).get("data", {}).values():
            found += [held["value"] for held in values]
    return count, operations.value_sum(found)


def exported(raw):
    status, data = raw
    if status != 200:
        return {}, []
    found = json.loads(data)
    choices = {choice["purpose"]: choice["decision"] for choice in found["choices"]}
    return choices, [v for v in found["values"] if v["category"] != "email"]


def data_of_user(arguments, raw):
    return sorted(
        (facts.purpose_of(int(value["category"].removeprefix("kind-"))), value["held"]["value"])
        for value in exported(raw)[1])


def metadata_of_user(arguments, raw):
    choices, values = exported(raw)
    found = []
    for value in values:
        held = value["held"]
        purpose = int(value["purposes"][0].removeprefix("purpose-"))
        hours = (datetime.datetime.fromisoformat(held["keepUntil"])
                 - datetime.datetime.fromisoformat(held["collectedAt"])).total_seconds() / 3600
        standard = "withdraw" if facts.basis_of(purpose) == "consent" else "allow"
        decision = choices.get(policy.purpose_id(purpose), standard)
        group = int(held["service"].removeprefix("unit-"))
        if held["provenance"] != facts.provenance_of(purpose):
            group = held["provenance"]
        found.append((purpose, hours, group, decision in ("give", "allow")))
    return sorted(found)


def nothing_overdue(arguments, raw):
    status, data = raw
    if status == 403:
        return True
    now = moment(time.time())
    return all(held["keepUntil"] > now
               for values in json.loads(data)["data"].values() for held in values)


def logs(arguments, raw):
    begin, data = raw
    entries = json.loads(data)["entries"]
    times = [entry["at"] for entry in entries]
    return (0 < len(times) <= LOG_LINES
            and all(moment(begin) <= at < moment(begin + 1) for at in times))


def record_is_gone(arguments, raw):
    index, receipt, read = raw
    found = json.loads(receipt)
    entry = json.loads(base64.b64decode(found["entry"]))
    is_proven = entry["kind"] == "correction" and ("proof" in found or "promise" in found)
    return is_proven and read[1] == 200 and one_value(None, read) is None


def person_is_gone(arguments, raw):
    entry, log, status = raw
    found = json.loads(log)["entries"]
    return status == 404 and (entry, "erasure") in [(e["entry"], e["kind"]) for e in found]


ANSWERS = {
    "read_by_key": one_value, "read_by_user_and_purpose": values_of_purpose, "list": listed,
    "read_data_of_user": data_of_user, "read_metadata_of_user": metadata_of_user,
    "delete_by_expiry": nothing_overdue, "read_logs": logs,
    "verify_deletion_of_record": record_is_gone, "verify_deletion_of_person": person_is_gone,
}
