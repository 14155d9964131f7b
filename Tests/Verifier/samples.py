"""Vectors and makers that the tests of the verifier share."""

import base64
import json
import pathlib

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import merkle
import notes

ROOT = pathlib.Path(__file__).resolve().parents[2]
VECTORS = ROOT / "Documentation" / "formats" / "vectors"
PROBES = ROOT.parent / "shared" / "vectors" / "merkle"
LEDGER = json.loads((VECTORS / "ledger.json").read_text("utf-8"))
RECEIPT = json.loads((VECTORS / "ledger-receipt.json").read_text("utf-8"))
PROMISE = json.loads((VECTORS / "ledger-promise.json").read_text("utf-8"))
VKEY = LEDGER["verifierKey"]
EVIDENCE = {"proof": RECEIPT["file"], "promise": PROMISE["file"]}


def sign(text, seed=bytes.fromhex(LEDGER["seed"]), name="log.example.org/ledger"):
    private = Ed25519PrivateKey.from_private_bytes(seed)
    material = b"\x01" + private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    key_id = notes.hashlib.sha256(name.encode() + b"\n" + material).digest()[:4]
    signature = base64.b64encode(key_id + private.sign(text.encode())).decode()
    return f"{text}\n\u2014 {name} {signature}\n"


def checkpoint(leaves, name="log.example.org/ledger"):
    root = base64.b64encode(merkle.root(leaves)).decode()
    return sign(f"{name}\n{len(leaves)}\n{root}\n")


def promise(entry, by="2026-11-24T00:00:02.120Z", origin="log.example.org/ledger"):
    leaf = base64.b64encode(merkle.leaf_hash(entry)).decode()
    return sign(f"scruple/promise/1\n{origin}\n{leaf}\n{by}\n")


def promised(note):
    """The receipt of the vector with another promise."""
    return json.dumps({**json.loads(PROMISE["file"]), "promise": note}).encode()
