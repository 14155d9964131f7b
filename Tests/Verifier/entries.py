"""Entries and boxes of the ledger (Documentation/formats/ledger.md)."""

import json
import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

import notes
from refusal import Refusal

SIZE_MAX = 65_535
INTEGER_MAX = (1 << 53) - 1
LABEL = b"scruple/entry-box/1"
KEYS = {
    "actor", "at", "categories", "clauses", "format", "kind", "outcome", "policy", "purpose",
    "reason", "service", "subjects",
}
KINDS = {
    "acceptance", "consent", "correction", "erasure", "explanation", "export", "inspection",
    "listing", "objection", "policy", "record", "registration", "service-key", "use",
    "withdrawal",
}
NAME = re.compile(r"[A-Za-z0-9._/-]{1,64}")


def _members(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise Refusal("the JSON repeats a key")
    return members


def _integer(text):
    if len(text) > 17 or abs(int(text)) > INTEGER_MAX:
        raise Refusal("the JSON has a number of more than 53 bits")
    return int(text)


def _no_fraction(_):
    raise Refusal("the JSON has a number that is no integer")


def read_json(data):
    """RFC 8259: UTF-8, no key twice, integers only."""
    try:
        value = json.loads(
            data.decode("utf-8"), object_pairs_hook=_members, parse_int=_integer,
            parse_float=_no_fraction, parse_constant=_no_fraction)
        canonical(value)
    except (UnicodeError, ValueError, RecursionError) as error:
        raise Refusal("the text is not JSON") from error
    return value


def canonical(value):
    """RFC 8785 for values without fractions."""
    if isinstance(value, dict):
        ordered = sorted(value.items(), key=lambda member: member[0].encode("utf-16-be"))
        return b"{" + b",".join(canonical(k) + b":" + canonical(v) for k, v in ordered) + b"}"
    if isinstance(value, list):
        return b"[" + b",".join(canonical(item) for item in value) + b"]"
    return json.dumps(value, ensure_ascii=False).encode("utf-8")


def _check(holds, key):
    if not holds:
        raise Refusal(f"the entry's {key} is not in its form")


def _is_name(value):
    return isinstance(value, str) and NAME.fullmatch(value) is not None


def read_entry(data):
    """An entry in its one spelling, as an object."""
    if len(data) > SIZE_MAX:
        raise Refusal("the entry is too long")
    entry = read_json(data)
    if not isinstance(entry, dict) or set(entry) != KEYS:
        raise Refusal("the entry does not have exactly its keys")
    if canonical(entry) != data:
        raise Refusal("the entry is not in canonical form")
    _check(entry["format"] == "scruple/entry/1", "format")
    actor = entry["actor"]
    _check(
        isinstance(actor, str)
        and (actor in ("operator", "server", "subject")
             or (actor.startswith("service:") and _is_name(actor[len("service:"):]))), "actor")
    _check(notes.is_time(entry["at"]), "at")
    for key in ("categories", "clauses", "subjects"):
        _check(isinstance(entry[key], list), key)
    for key in ("categories", "clauses"):
        _check(all(map(_is_name, entry[key])), key)
    _check(entry["categories"] == sorted(set(entry["categories"])), "categories")
    for key in ("kind", "outcome", "policy"):
        _check(isinstance(entry[key], str), key)
    _check(entry["kind"] in KINDS, "kind")
    _check(entry["outcome"] in ("granted", "refused", "done"), "outcome")
    _check(re.fullmatch("[0-9a-f]{64}", entry["policy"]), "policy")
    for key in ("purpose", "reason", "service"):
        _check(entry[key] == "" or _is_name(entry[key]), key)
    _check((entry["outcome"] == "refused") == (entry["reason"] != ""), "reason")
    _check(len(entry["subjects"]) <= 256, "subjects")
    for box in entry["subjects"]:
        _check(isinstance(box, str) and len(notes.base64_bytes(box)) >= 44, "subjects")
    return entry


def box_key(box, person_key):
    return HKDFExpand(hashes.SHA256(), 32, LABEL + box[:16]).derive(person_key)


def open_box(box, key):
    """What a box says: a JSON object in canonical form."""
    if len(key) != 32 or len(box) < 44:
        raise Refusal("the box or its key has the wrong length")
    try:
        plaintext = AESGCM(key).decrypt(box[16:28], box[28:], LABEL)
    except InvalidTag as error:
        raise Refusal("the key does not open the box, or the box was changed") from error
    content = read_json(plaintext)
    if not isinstance(content, dict) or canonical(content) != plaintext:
        raise Refusal("the box does not hold a canonical JSON object")
    return content
