"""Clients as processes: they load a store, or do the operations that were made for them."""

import dataclasses
import multiprocessing
import multiprocessing.connection
import os
import time
import traceback

import yardstick

FORK = multiprocessing.get_context("fork")
# After untimed deletions, until the ledger's next checkpoint covers them.
SETTLING_SECONDS = 3


@dataclasses.dataclass
class Outcome:
    """What one client, or all of them together, did."""

    seconds: float = 0.0
    cpu: float = 0.0
    client_cpu: float = 0.0
    right: int = 0
    asked: int = 0
    errors: list = dataclasses.field(default_factory=list)
    wrong: list = dataclasses.field(default_factory=list)
    # By operation: seconds of each call.
    times: dict = dataclasses.field(default_factory=dict)


def run_all(jobs):
    """Runs each job in a process of its own; returns what they send back, in order.

    A job takes a connection, on which it may wait for and send what it likes.
    """
    running = []
    for job in jobs:
        here, there = FORK.Pipe()
        process = FORK.Process(target=guarded, args=(job, there), daemon=True)
        process.start()
        there.close()
        running.append((process, here))
    return running


def guarded(job, pipe):
    try:
        job(pipe)
    except Exception:
        pipe.send(("failed", traceback.format_exc()))


def receive(running, word):
    """The next message of each process, all of which must begin with the word."""
    found = []
    for _, pipe in running:
        try:
            got, value = pipe.recv()
        except EOFError:
            got, value = "failed", "a client ended without a word"
        if got != word:
            raise SystemExit(f"a client failed:\n{value}")
        found.append(value)
    return found


def finish(running):
    for process, pipe in running:
        process.join(timeout=60)
        pipe.close()


class Sweeper:
    """The yardstick's removal of what is past its time, while a block runs."""

    def __init__(self, store):
        self.is_needed = store.client is yardstick.Client
        self.context = store.context()

    def __enter__(self):
        if self.is_needed:
            self.stop = FORK.Event()
            self.process = FORK.Process(
                target=yardstick.sweep, args=(self.context, self.stop), daemon=True)
            self.process.start()

    def __exit__(self, *error):
        if self.is_needed:
            self.stop.set()
            self.process.join(timeout=60)


def load(store, world, count):
    """Loads the world with so many clients, one call a record; returns seconds and CPU."""
    def job(index):
        def work(pipe):
            client = store.client(store.context())
            client.load(world, range(index, world.users, count))
            pipe.send(("loaded", client.ids()))
        return work

    with Sweeper(store):
        before, start, clock = store.cpu(), time.monotonic(), time.time()
        running = run_all([job(index) for index in range(count)])
        done = receive(running, "loaded")
        seconds = time.monotonic() - start
        finish(running)
    for ids in done:
        store.take_ids(*ids)
    return seconds, store.cpu() - before, (clock, time.time())


def run(store, plans, loaded):
    """Does the plans, one a client; a plan is what comes before, is timed, and comes after."""
    context = store.context() | {"loaded": loaded}

    def job(plan):
        return lambda pipe: perform(store, context, plan, pipe)

    with Sweeper(store):
        running = run_all([job(plan) for plan in plans])
        receive(running, "ready")
        if any(plan[0] for plan in plans):
            time.sleep(SETTLING_SECONDS)
        before, start = store.cpu(), time.monotonic()
        for _, pipe in running:
            pipe.send("go")
        ends = receive(running, "done")
        total = Outcome(seconds=max(ends) - start, cpu=store.cpu() - before)
        for _, pipe in running:
            pipe.send("check")
        for part in receive(running, "checked"):
            total.client_cpu += part.client_cpu
            total.right += part.right
            total.asked += part.asked
            total.errors += part.errors
            total.wrong += part.wrong
            for name, times in part.times.items():
                total.times.setdefault(name, []).extend(times)
        finish(running)
    return total


def perform(store, context, plan, pipe):
    before, timed, after = plan
    client = store.client(context)
    outcome = Outcome()
    raws = [attempt(client, operation, outcome) for operation in before]
    pipe.send(("ready", os.getpid()))
    pipe.recv()
    clock, used = time.perf_counter, time.process_time()
    for operation in timed:
        start = clock()
        raws.append(attempt(client, operation, outcome))
        outcome.times.setdefault(operation[0], []).append(clock() - start)
    outcome.client_cpu = time.process_time() - used
    pipe.send(("done", time.monotonic()))
    pipe.recv()
    raws += [attempt(client, operation, outcome) for operation in after]
    client.close()
    for operation, raw in zip(before + timed + after, raws):
        check(store, operation, raw, outcome)
    pipe.send(("checked", outcome))


def attempt(client, operation, outcome):
    """What the client brings back; nil where it failed."""
    try:
        return getattr(client, operation[0])(*operation[1])
    except Exception as error:
        outcome.errors.append(f"{operation[0]}: {type(error).__name__}: {error}")
        return None


def check(store, operation, raw, outcome):
    name, arguments, expected = operation
    outcome.asked += 1
    try:
        answer = None if raw is None else store.answer(name, arguments, raw)
    except Exception as error:
        answer = f"{type(error).__name__}: {error}"
    if raw is not None and answer == expected:
        outcome.right += 1
    else:
        outcome.wrong.append(f"{name}: expected {expected!r:.200}, got {answer!r:.200}")
