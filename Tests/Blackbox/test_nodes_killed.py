"""Three nodes on one database, killed and started again under load."""

import contextlib
import random
import subprocess
import threading
import time

import entries
import pytest
import verify

import program
from lives import Wanderer, check, heal

ROUNDS = 12
THREADS = 8

pytestmark = pytest.mark.only("postgres")


def sequencing(store, seconds=2):
    """The name of the node that puts entries into the tree at this moment; None: not seen."""
    end = time.monotonic() + seconds
    with contextlib.closing(store.connect()) as connection:
        while time.monotonic() < end:
            found = connection.execute(
                "SELECT application_name FROM pg_locks JOIN pg_stat_activity USING (pid)"
                " WHERE locktype = 'advisory' AND granted AND datname = current_database()"
            ).fetchall()
            if found:
                return found[0][0]
    return None


def said(entry):
    return tuple(entry[key] or "" for key in ("at", "kind", "outcome", "reason", "purpose"))


def in_the_tree(server, size):
    """What each leaf of the tree says, in order."""
    found = []
    for path, _, width in verify.tiles(size, 0):
        bundle = server.fetch(f"/tile/entries/{path}").body
        found += [said(entries.read_entry(leaf)) for leaf in verify.read_bundle(bundle, width)]
    return found


def places(store):
    """By person, the numbers of their entries in the order of the tree."""
    found = {}
    for subject, number in store.sql(
            "SELECT s.subject_id, s.entry FROM subject_entry s"
            " JOIN ledger_entry l ON l.number = s.entry ORDER BY l.entry"):
        found.setdefault(subject, []).append(number)
    return found


def check_ledger(servers, answered):
    """Each entry that was answered is in the tree, once, and all nodes say the same."""
    here = servers[0]
    app, key = here.client(), here.verifier_key()
    size = here.sequenced()
    told = app.entries()
    numbers = [entry["entry"] for entry in told]
    assert numbers == sorted(set(numbers)) and len(numbers) == size
    kinds = {entry["entry"]: entry["kind"] for entry in told}
    lost = {number: kind for number, kind in answered.items() if kinds.get(number) != kind}
    assert lost == {}
    assert sorted(in_the_tree(here, size)) == sorted(map(said, told))
    for _, found in places(here.store).items():
        assert found == sorted(found)
    assert len({server.fetch("/checkpoint").body for server in servers}) == 1
    for server in servers:
        assert verify.verify_log(f"http://127.0.0.1:{server.port}", key) == size


def kill_and_start(servers, chance, names):
    """Kills a node, every other time the one that sequences; starts it after a while."""
    wanted = sequencing(servers[0].store) if chance.random() < 0.5 else None
    victim = names.get(wanted) or chance.choice(servers)
    victim.kill()
    time.sleep(chance.random() * 0.5)
    victim.start()
    return wanted is not None


def test_nothing_that_any_node_answered_is_lost(server, nodes):
    seed = random.SystemRandom().getrandbits(32)
    print("seed", seed)
    chance = random.Random(seed)
    names = {name: nodes(name) for name in ("one", "two", "three")}
    servers = list(names.values())
    clients = [(node.client(), node.client("optipic-site")) for node in servers]
    server.stop()
    stop = threading.Event()
    workers = [
        Wanderer(number, chance.random(), clients, [], stop) for number in range(THREADS)]
    for worker in workers:
        worker.start()
    try:
        hits = sum(kill_and_start(servers, chance, names) for _ in range(ROUNDS))
        time.sleep(1)
    finally:
        stop.set()
        for worker in workers:
            worker.join()
    assert hits, "the node that sequences was never caught at it"
    assert [worker.wrong for worker in workers] == [[]] * THREADS
    answered = {
        number: kind for worker in workers for number, kind in worker.entries.items()}
    assert len(answered) == sum(len(worker.entries) for worker in workers)
    assert len(answered) > ROUNDS * 20
    check_ledger(servers, answered)
    for worker in workers:
        for person in worker.people:
            app, site = chance.choice(clients)
            check(app, site, person)
            if person.erased is None or person.consent is None:
                heal(app, site, person)
    assert [node.stop() for node in servers] == [0, 0, 0]
    server.verify()


def test_entries_are_put_into_the_tree_though_nobody_looks(server):
    app = server.client()
    subject = app.registered("unseen@example.org")
    for _ in range(3):
        assert app.read(subject, "identification").status == 200
        end = time.monotonic() + 3
        while server.store.waiting():
            assert time.monotonic() < end
            time.sleep(0.02)


def test_three_first_starts_at_once_make_one_store(new_store, tmp_path):
    store = new_store(tmp_path)
    store.root_key.write_text("5c" * 32 + "\n")
    store.root_key.chmod(0o600)
    started = [
        subprocess.Popen(
            [program.binary(), "serve", "--policy", program.OPTIPIC, *store.arguments, "--init",
             "--listen", "127.0.0.1:0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)]
    try:
        lines = [process.stdout.readline() for process in started]
        errors = [process.stderr.read() for process in started if process.poll() is not None]
        assert all(line.startswith("listening on ") for line in lines), errors
    finally:
        for process in started:
            process.terminate()
        told = [process.communicate(timeout=20) for process in started]
        store_key = program.command("ledger", "key", *store.arguments)
        whole = program.command("ledger", "verify", *store.arguments)
        store.remove()
    assert [error for _, error in told] == [""] * 3
    assert store_key.returncode == 0 and whole.returncode == 0, whole


@pytest.mark.parametrize("moment", [0.0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3])
def test_killed_in_its_very_first_start_it_starts_again(new_store, tmp_path, moment):
    store = new_store(tmp_path)
    arguments = [
        program.binary(), "serve", "--policy", program.OPTIPIC, *store.arguments,
        "--listen", "127.0.0.1:0", "--init"]
    process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(moment)
    process.kill()
    process.wait()
    server = program.Server(tmp_path, store=store)
    try:
        assert server.client().registered("first@example.org")
        server.verify()
    finally:
        server.kill()
        store.remove()
