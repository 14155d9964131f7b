"""Signed notes, checkpoints and proofs in files (C2SP)."""

import base64
import binascii
import datetime
import hashlib
import re

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

import merkle
from refusal import Refusal

NOTE_SIZE_MAX = 524_288
PROOF_SIZE_MAX = NOTE_SIZE_MAX + 131_072
SIGNATURES_MAX = 64
HASHES_MAX = 64
EXTRA_SIZE_MAX = 65_535
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", re.ASCII)
PROMISE = "scruple/promise/1"


def base64_bytes(text):
    """RFC 4648 section 4, padded, one spelling."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error, ValueError) as error:
        raise Refusal("a text is not base 64") from error
    if base64.b64encode(data).decode("ascii") != text:
        raise Refusal("a text is not base 64 in its one spelling")
    return data


def decimal(text):
    """Digits without leading zeros, below 2^64."""
    if not text or len(text) > 20 or any(digit not in "0123456789" for digit in text):
        raise Refusal("a number is not decimal")
    if (text[0] == "0" and text != "0") or int(text) >= 1 << 64:
        raise Refusal("a number has leading zeros or is too large")
    return int(text)


def is_time(value):
    """RFC 3339 in UTC with milliseconds, of a moment that there is."""
    if not isinstance(value, str) or not TIME.fullmatch(value):
        return False
    try:
        datetime.datetime.strptime(value, "%Y-%m-%dT%H:%M:%S.%fZ")
    except ValueError:
        return False
    return int(value[17:19]) < 60


def check_name(name):
    bad = any(c.isspace() or c == "+" or ord(c) < 0x20 or ord(c) == 0x7F for c in name)
    if not name or bad or len(name.encode("utf-8")) > 255:
        raise Refusal("the name of a key is empty, too long, or has a space, plus or control")


class VerifierKey:
    """`<name>+<key ID>+<base 64 of 0x01 and the public key>`"""

    def __init__(self, text):
        parts = text.split("+", 2)
        if len(parts) != 3:
            raise Refusal("a verifier key has three parts")
        self.name = parts[0]
        check_name(self.name)
        material = base64_bytes(parts[2])
        if len(material) != 33 or material[0] != 1:
            raise Refusal("the verifier key is not of Ed25519")
        hashed = hashlib.sha256(self.name.encode("utf-8") + b"\n" + material).digest()
        self.id = hashed[:4]
        if self.id.hex() != parts[1]:
            raise Refusal("the verifier key's ID is not that of its key")
        self.public = Ed25519PublicKey.from_public_bytes(material[1:])


def open_note(data, key):
    """The text of a note that the key signed."""
    if len(data) > NOTE_SIZE_MAX:
        raise Refusal("the note is too long")
    try:
        note = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refusal("the note is not UTF-8") from error
    if any(ord(character) < 0x20 and character != "\n" for character in note):
        raise Refusal("the note has control characters")
    text, gap, below = note.rpartition("\n\n")
    if not gap or not below.endswith("\n"):
        raise Refusal("the note has no signatures")
    lines = below[:-1].split("\n")
    if len(lines) > SIGNATURES_MAX:
        raise Refusal("the note has too many signatures")
    text += "\n"
    verified = False
    for line in lines:
        parts = line.split(" ")
        if len(parts) != 3 or parts[0] != "\u2014":
            raise Refusal("a line below the note is no signature")
        check_name(parts[1])
        signature = base64_bytes(parts[2])
        if len(signature) < 5:
            raise Refusal("a signature of the note is too short")
        if parts[1] != key.name or signature[:4] != key.id:
            continue
        try:
            key.public.verify(signature[4:], text.encode("utf-8"))
        except InvalidSignature as error:
            raise Refusal("the signature of the note does not match its text") from error
        verified = True
    if not verified:
        raise Refusal("the note has no signature of the key")
    return text


def open_checkpoint(data, key):
    """Origin, size and root of a checkpoint that the key signed."""
    lines = open_note(data, key)[:-1].split("\n")
    if len(lines) < 3 or not all(lines):
        raise Refusal("the checkpoint does not have three lines")
    if lines[0] != key.name:
        raise Refusal("the checkpoint's origin is not the name of the key")
    size = decimal(lines[1])
    root = base64_bytes(lines[2])
    if len(root) != 32:
        raise Refusal("the checkpoint's root is not 32 bytes long")
    if size == 0 and root != merkle.root([]):
        raise Refusal("the empty tree has another root")
    return lines[0], size, root


def open_promise(data, key):
    """Leaf hash and time of a promise that the key signed."""
    lines = open_note(data, key)[:-1].split("\n")
    if len(lines) != 4 or lines[0] != PROMISE:
        raise Refusal("the promise does not have its four lines")
    if lines[1] != key.name:
        raise Refusal("the promise's origin is not the name of the key")
    leaf = base64_bytes(lines[2])
    if len(leaf) != 32:
        raise Refusal("the promise's hash is not 32 bytes long")
    if not is_time(lines[3]):
        raise Refusal("the promise's time is not in its form")
    return leaf, lines[3]


def verify_promise(data, entry, key):
    """Checks the log's word that it will hold the entry; gives until when at the latest."""
    leaf, by = open_promise(data, key)
    if leaf != merkle.leaf_hash(entry):
        raise Refusal("the promise is about another entry")
    return by


def _marked(line, mark):
    if not line.startswith(mark):
        raise Refusal("a line of the proof is missing")
    return line[len(mark):]


def verify_log_proof(data, entry, key):
    """Checks a tlog-proof; gives the index of the entry."""
    if len(data) > PROOF_SIZE_MAX:
        raise Refusal("the proof is too long")
    head, gap, checkpoint = data.partition(b"\n\n")
    if not gap:
        raise Refusal("the proof has no checkpoint")
    try:
        lines = head.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise Refusal("the proof is not UTF-8") from error
    if lines.pop(0) != "c2sp.org/tlog-proof@v1":
        raise Refusal("the proof does not start with its first line")
    if lines and lines[0].startswith("extra "):
        if len(base64_bytes(_marked(lines.pop(0), "extra "))) > EXTRA_SIZE_MAX:
            raise Refusal("the proof's extra data is too long")
    if not lines:
        raise Refusal("the proof has no index")
    index = decimal(_marked(lines.pop(0), "index "))
    if len(lines) > HASHES_MAX:
        raise Refusal("the proof has too many hashes")
    hashes = [base64_bytes(line) for line in lines]
    _, size, root = open_checkpoint(checkpoint, key)
    merkle.verify_inclusion(index, size, merkle.leaf_hash(entry), hashes, root)
    return index
