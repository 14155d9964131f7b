"""A log as it is served, checked from its first entry to its last checkpoint."""

import copy
import functools
import http.server
import json
import threading

import pytest

import entries
import merkle
import verify
from refusal import Refusal
from samples import LEDGER, VKEY, checkpoint


def entry(number):
    read = json.loads(LEDGER["entries"][number % 5])
    read["at"] = f"2026-11-24T{number // 3600:02d}:{number // 60 % 60:02d}:{number % 60:02d}.000Z"
    return entries.canonical(read)


def write_log(folder, logged):
    leaves = [merkle.leaf_hash(data) for data in logged]
    (folder / "checkpoint").write_text(checkpoint(leaves), "utf-8")
    hashes, level = leaves, 0
    while hashes:
        for path, start, width in verify.tiles(len(logged), level):
            file = folder / "tile" / str(level) / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(b"".join(hashes[start:start + width]))
            if level == 0:
                file = folder / "tile" / "entries" / path
                file.parent.mkdir(parents=True, exist_ok=True)
                bundle = logged[start:start + width]
                file.write_bytes(b"".join(len(e).to_bytes(2, "big") + e for e in bundle))
        hashes = [merkle.root(hashes[i:i + 256]) for i in range(0, len(hashes) - 255, 256)]
        level += 1
    return leaves


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def served(tmp_path):
    handler = functools.partial(Quiet, directory=str(tmp_path))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield tmp_path, f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("size", [0, 1, 255, 256, 257, 600])
def test_a_log_is_accepted(served, size):
    folder, url = served
    write_log(folder, [entry(number) for number in range(size)])
    assert verify.verify_log(url, VKEY) == size


def test_a_log_extends_its_older_checkpoints_only(served):
    folder, url = served
    leaves = write_log(folder, [entry(number) for number in range(300)])
    for size in (0, 1, 256, 299, 300):
        verify.verify_log(url, VKEY, checkpoint(leaves[:size]).encode())
    for other in (leaves[1:100], leaves + leaves[:1]):
        with pytest.raises(Refusal):
            verify.verify_log(url, VKEY, checkpoint(other).encode())


def test_every_changed_file_of_a_log_is_refused(served):
    folder, url = served
    write_log(folder, [entry(number) for number in range(300)])
    files = [file for file in folder.rglob("*") if file.is_file()]
    assert len(files) == 6
    for file in files:
        good = file.read_bytes()
        for bad in (good[:-1], good + b"\x00", bytes([good[0] ^ 1]) + good[1:],
                    good[:-1] + bytes([good[-1] ^ 1])):
            file.write_bytes(bad)
            with pytest.raises(Refusal):
                verify.verify_log(url, VKEY)
        file.unlink()
        with pytest.raises(Refusal):
            verify.verify_log(url, VKEY)
        file.write_bytes(good)
    assert verify.verify_log(url, VKEY) == 300


def test_an_entry_that_is_none_is_refused_though_it_is_signed(served):
    folder, url = served
    extra = copy.deepcopy(json.loads(LEDGER["entries"][0]))
    extra["name"] = "someone"
    write_log(folder, [entry(0), entries.canonical(extra)])
    with pytest.raises(Refusal, match="entry 1"):
        verify.verify_log(url, VKEY)


# The command
