#!/usr/bin/env python3
"""Checks ledgers, proofs and receipts offline, from the specifications alone.

    verify.py receipt FILE VKEY
    verify.py proof FILE VKEY --entry FILE
    verify.py log URL VKEY [--since FILE]
    verify.py probes FOLDER

VKEY is the text of a verifier key. Prints what holds and ends with 0, or what does not and ends
with 1. Formats: Documentation/formats/ledger.md and receipt.md.
"""

import argparse
import json
import pathlib
import sys
import urllib.error
import urllib.request

import entries
import merkle
import notes
from refusal import Refusal

RECEIPT_SIZE_MAX = 1_048_576
ENTRY_SIZE_MAX = 65_535


def verify_receipt(data, vkey):
    """What a receipt says: the entry and the opened box as objects, and what vouches for them:
    the entry's index in the log, or by when at the latest it has one."""
    key = notes.VerifierKey(vkey)
    if len(data) > RECEIPT_SIZE_MAX:
        raise Refusal("the receipt is too long")
    receipt = entries.read_json(data)
    if not isinstance(receipt, dict):
        raise Refusal("the receipt is no object")
    evidence = "promise" if "promise" in receipt else "proof"
    if set(receipt) != {"format", "entry", evidence, "box", "boxKey"}:
        raise Refusal("the receipt does not have its five members")
    if receipt["format"] != "scruple/receipt/1":
        raise Refusal("the receipt has another format")
    for name in ("entry", evidence, "boxKey"):
        if not isinstance(receipt[name], str):
            raise Refusal(f"the receipt's {name} is no text")
    number = receipt["box"]
    if not isinstance(number, int) or isinstance(number, bool) or not 0 <= number <= 255:
        raise Refusal("the receipt's box is no number from 0 to 255")
    entry = notes.base64_bytes(receipt["entry"])
    text = receipt[evidence].encode("utf-8")
    if evidence == "promise":
        vouching = {"promisedBy": notes.verify_promise(text, entry, key)}
    else:
        vouching = {"index": notes.verify_log_proof(text, entry, key)}
    read = entries.read_entry(entry)
    if number >= len(read["subjects"]):
        raise Refusal("the entry does not have that box")
    box = notes.base64_bytes(read["subjects"][number])
    content = entries.open_box(box, notes.base64_bytes(receipt["boxKey"]))
    return {"entry": read, "content": content, **vouching}


def verify_probe(data):
    """One document of transparency-dev/merkle; raises where it proves nothing."""
    probe = json.loads(data)
    proof = [notes.base64_bytes(text) for text in probe["proof"] or []]
    if "leafIdx" in probe:
        merkle.verify_inclusion(
            probe["leafIdx"], probe["treeSize"], notes.base64_bytes(probe["leafHash"]), proof,
            notes.base64_bytes(probe["root"]))
    else:
        merkle.verify_consistency(
            probe["size1"], probe["size2"], notes.base64_bytes(probe["root1"]),
            notes.base64_bytes(probe["root2"]), proof)


def verify_probes(folder):
    """How many probes got the verdict that they ask for; raises at the first that did not."""
    files = sorted(pathlib.Path(folder).rglob("*.json"))
    if not files:
        raise Refusal("the folder has no probes")
    for file in files:
        data = file.read_bytes()
        refused = False
        try:
            verify_probe(data)
        except Refusal:
            refused = True
        if refused != json.loads(data)["wantErr"]:
            raise Refusal(f"{file} got the wrong verdict")
    return len(files)


class Log:
    """A log behind a URL."""

    def __init__(self, prefix):
        if not prefix.startswith(("http://", "https://")):
            raise Refusal("the address of a log starts with http:// or https://")
        self.prefix = prefix.rstrip("/")

    def fetch(self, path, size_max):
        request = urllib.request.Request(
            f"{self.prefix}/{path}", headers={"Accept-Encoding": "identity"})
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                data = response.read(size_max + 1)
        except (urllib.error.URLError, OSError, ValueError) as error:
            raise Refusal(f"{path} cannot be fetched: {error}") from error
        if len(data) > size_max:
            raise Refusal(f"{path} is too long")
        return data


def tile_number(index):
    groups = [f"{index % 1000:03d}"]
    while index >= 1000:
        index //= 1000
        groups.insert(0, f"x{index % 1000:03d}")
    return "/".join(groups)


def tiles(size, level):
    """The tiles of a level in a tree of that size: path below `tile/<L>/`, first hash, width."""
    count = size >> (8 * level)
    for start in range(0, count, 256):
        width = min(256, count - start)
        suffix = f".p/{width}" if width < 256 else ""
        yield tile_number(start // 256) + suffix, start, width


def read_bundle(data, width):
    """The entries of a bundle, each behind its length in two bytes."""
    read = []
    position = 0
    while position < len(data):
        if position + 2 > len(data):
            raise Refusal("an entry bundle breaks off")
        length = int.from_bytes(data[position:position + 2], "big")
        position += 2
        if position + length > len(data):
            raise Refusal("an entry bundle breaks off")
        read.append(data[position:position + length])
        position += length
    if len(read) != width:
        raise Refusal("an entry bundle holds another number of entries than its name says")
    return read


def verify_log(url, vkey, since=None):
    """Fetches a whole log and checks all of it; gives its size."""
    key = notes.VerifierKey(vkey)
    log = Log(url)
    origin_size_root = notes.open_checkpoint(log.fetch("checkpoint", notes.NOTE_SIZE_MAX), key)
    _, size, root = origin_size_root
    leaves = []
    for path, _, width in tiles(size, 0):
        bundle = log.fetch(f"tile/entries/{path}", 256 * (2 + ENTRY_SIZE_MAX))
        for entry in read_bundle(bundle, width):
            try:
                entries.read_entry(entry)
            except Refusal as refusal:
                raise Refusal(f"entry {len(leaves)}: {refusal}") from refusal
            leaves.append(merkle.leaf_hash(entry))
    if merkle.root(leaves) != root:
        raise Refusal("the entries do not give the root that the log signed")
    hashes = leaves
    level = 0
    while hashes:
        for path, start, width in tiles(size, level):
            tile = log.fetch(f"tile/{level}/{path}", 256 * 32)
            if tile != b"".join(hashes[start:start + width]):
                raise Refusal(f"tile/{level}/{path} is not what the entries give")
        hashes = [
            merkle.root(hashes[start:start + 256])
            for start in range(0, len(hashes) - 255, 256)
        ]
        level += 1
    if since is not None:
        _, old_size, old_root = notes.open_checkpoint(since, key)
        if old_size > size:
            raise Refusal("the log has become smaller since the older checkpoint")
        if merkle.root(leaves[:old_size]) != old_root:
            raise Refusal("the log was rewritten since the older checkpoint")
    return size


def run(arguments):
    parser = argparse.ArgumentParser(description="Checks ledgers, proofs and receipts.")
    commands = parser.add_subparsers(dest="command", required=True)
    receipt = commands.add_parser("receipt", help="a receipt that was handed out")
    receipt.add_argument("file", type=pathlib.Path)
    receipt.add_argument("vkey")
    proof = commands.add_parser("proof", help="that a log holds an entry")
    proof.add_argument("file", type=pathlib.Path)
    proof.add_argument("vkey")
    proof.add_argument("--entry", type=pathlib.Path, required=True)
    log = commands.add_parser("log", help="a whole log")
    log.add_argument("url")
    log.add_argument("vkey")
    log.add_argument("--since", type=pathlib.Path, help="an older checkpoint of the log")
    probes = commands.add_parser("probes", help="the probes of transparency-dev/merkle")
    probes.add_argument("folder", type=pathlib.Path)
    asked = parser.parse_args(arguments)
    if asked.command == "receipt":
        said = verify_receipt(asked.file.read_bytes(), asked.vkey)
        return json.dumps(said, indent=2, ensure_ascii=False, sort_keys=True)
    if asked.command == "proof":
        index = notes.verify_log_proof(
            asked.file.read_bytes(), asked.entry.read_bytes(), notes.VerifierKey(asked.vkey))
        return f"accepted: entry {index}"
    if asked.command == "log":
        since = asked.since.read_bytes() if asked.since else None
        return f"accepted: {verify_log(asked.url, asked.vkey, since)} entries"
    return f"{verify_probes(asked.folder)} probes got the verdict that they ask for"


def main():
    try:
        print(run(sys.argv[1:]))
    except Refusal as refusal:
        print(f"rejected: {refusal}", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"cannot read: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
