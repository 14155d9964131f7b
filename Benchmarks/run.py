"""Measures the optimised program and prints one table. Called by `make bench`."""

import argparse
import http.client
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "Benchmarks/gdprbench"))

import cluster  # noqa: E402

from large_policy import large_policy  # noqa: E402

HERE = ROOT / "Benchmarks"
POLICY = ROOT / "Policies/optipic/policy.yaml"
TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def resident_mib(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def output(command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def median(values):
    return statistics.median(values)


class Served:
    """A program of ours that listens, stopped at the end."""

    def __init__(self, command, port):
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=sys.stderr)
        self.port = port
        deadline = time.monotonic() + 60
        while True:
            try:
                http.client.HTTPConnection("127.0.0.1", port, timeout=1).connect()
                return
            except OSError:
                if time.monotonic() > deadline or self.process.poll() is not None:
                    raise SystemExit(f"{command[0]} does not listen on {port}")
                time.sleep(0.1)

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=60)

    def load(self, path, script, arguments, connections, seconds):
        """One run of wrk; requests a second, latencies in ms, CPU of the server a request."""
        before = cpu_seconds(self.process.pid)
        output = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-s",
             str(HERE / script), f"http://127.0.0.1:{self.port}{path}", "--", *arguments],
            check=True, capture_output=True, text=True).stdout
        used = cpu_seconds(self.process.pid) - before
        line = [line for line in output.splitlines() if line.startswith("RESULT")][0]
        requests, micros, p50, p99, refused, failed = map(int, line.split()[1:])
        if refused or failed:
            raise SystemExit(f"{refused} answers were not 2xx and {failed} failed:\n{output}")
        return {"rate": requests / micros * 1e6, "p50": p50 / 1e3, "p99": p99 / 1e3,
                "cpu": used / requests * 1e6, "requests": requests}


def medians(runs):
    return {key: median([run[key] for run in runs]) for key in runs[0]}


def row(name, value, goal=""):
    print(f"{name:<64} {value:>26}  {goal}", flush=True)


def shown(run):
    return f"{run['rate']:,.0f}/s p50 {run['p50']:.2f} p99 {run['p99']:.2f} ms"


def erasures(port, key, subjects):
    connection = http.client.HTTPConnection("127.0.0.1", port)
    took = []
    for subject in subjects:
        start = time.perf_counter()
        connection.request(
            "DELETE", f"/v1/subjects/{subject}", headers={"Authorization": f"Bearer {key}"})
        answer = connection.getresponse()
        answer.read()
        took.append((time.perf_counter() - start) * 1e3)
        if answer.status != 200:
            raise SystemExit(f"erasure answered {answer.status}")
    return took


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", default=str(ROOT / ".build/release"))
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=5)
    parser.add_argument("--erase", default="10,1000,100000")
    parser.add_argument("--each", type=int, default=5)
    parser.add_argument("--folder", help="where the store is made; a temporary folder unless given")
    options = parser.parse_args()
    scruple, bench = f"{options.bin}/scruple", f"{options.bin}/scruple-bench"
    folder = pathlib.Path(tempfile.mkdtemp(prefix="scruple-bench-", dir=options.folder))
    try:
        measure(options, scruple, bench, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Place:
    """Where a store is: in a folder, or in a database of a cluster that is made for it."""

    def __init__(self, name, arguments):
        self.name = name
        self.arguments = [str(argument) for argument in arguments]

    def row(self, name, value, goal=""):
        row(f"{self.name}: {name}", value, goal)


def in_folder(path):
    return Place("SQLite", ["--data", path])


def in_database(running, name, folder):
    """`fsync` is on, and all settings but those of memory are PostgreSQL's own."""
    running.administrate(f"CREATE DATABASE {name} OWNER scruple")
    key = folder / f"{name}.key"
    return Place("PostgreSQL", [
        "--database", f"postgres://scruple@127.0.0.1:{running.port}/{name}", "--root-key", key])


def measure(options, scruple, bench, folder):
    print(f"{options.people:,} people; medians of {options.runs} runs of {options.seconds} s; "
          f"{os.cpu_count()} processors, load generator among them\n")
    row("decision", f"{float(output([bench, 'decide', '--policy', POLICY])):.0f} ns",
        "goal: under 200 ns")
    large(bench, folder / "large.yaml")
    constant(options, bench)
    data = folder / "store"
    ids = loaded(options, bench, in_folder(data), folder / "ids", options.people)
    size = sum(file.stat().st_size for file in data.iterdir())
    row("SQLite: on disk a person (profile, lookup, key, 2 entries)",
        f"{size / options.people:,.0f} bytes")
    rows = float(subprocess.run([bench, "rows", "--data", data, "--ids", ids], check=True,
                                capture_output=True, text=True).stdout)
    row("yardstick: SQLite reading the same rows", f"{rows:,.0f}/s")
    governed(options, scruple, in_folder(data), ids)
    erased(options, scruple, bench, in_folder(folder / "erasure"), folder / "erasure-ids")
    on_postgres(options, scruple, bench, folder)


def large(bench, path):
    """A policy of 5,000 categories and 500 purposes."""
    minimal = ROOT / "Tests/Policies/minimal.yaml"
    path.write_text(large_policy(minimal.read_text()))
    millis = float(output([bench, "check", "--policy", path]))
    row(f"checking a policy of 5,000 categories, {path.stat().st_size / 1e6:.1f} MB",
        f"{millis:.0f} ms", "goal: under 1 s")
    small, large, all_of_large = (
        f"{float(output([bench, 'decide', '--policy', *arguments])):.0f} ns"
        for arguments in ([minimal], [path, "--like", minimal], [path]))
    row("decision under the small policy that it grew from", small)
    row("the same decisions under the large one", large, "goal: as under the small one")
    row("decisions about all 500 purposes of the large one", all_of_large)


def on_postgres(options, scruple, bench, folder):
    folder.chmod(0o755)
    running = cluster.Cluster(folder / "postgres", {})
    running.make()
    running.start()
    try:
        running.administrate("CREATE ROLE scruple LOGIN")
        place = in_database(running, "people", folder)
        ids = loaded(options, bench, place, folder / "postgres-ids", options.people)
        size = running.table_bytes("people")
        place.row("on disk a person, without its log", f"{size / options.people:,.0f} bytes")
        governed(options, scruple, place, ids)
        place = in_database(running, "erasure", folder)
        erased(options, scruple, bench, place, folder / "postgres-erasure-ids")
    finally:
        running.stop()


def loaded(options, bench, place, ids, people, *more):
    start = time.monotonic()
    subprocess.run([bench, "load", "--policy", POLICY, *place.arguments, "--people", str(people),
                    "--ids", ids, *more], check=True)
    if people == options.people:
        place.row("loading, in process, 256 at a time",
                  f"{people / (time.monotonic() - start):,.0f} people/s")
    return ids


def constant(options, bench):
    server = Served([bench, "constant", "--port", "8971"], 8971)
    for connections in (1, 16, 64):
        run = medians([server.load("/constant", "constant.lua", [], connections,
                                   options.seconds) for _ in range(options.runs)])
        row(f"yardstick: constant answer, {connections} connections", shown(run),
            f"CPU {run['cpu']:.0f} µs")
        options.constant_cpu = run["cpu"]
    server.stop()


def service_key(scruple, place):
    return output([scruple, "service-key", "create", "optipic-site", "--policy", POLICY,
                   *place.arguments])


def served(scruple, place, port):
    server = Served([scruple, "serve", "--policy", POLICY, *place.arguments, "--listen",
                     f"127.0.0.1:{port}"], port)
    time.sleep(3)
    return server


def governed(options, scruple, place, ids):
    key = service_key(scruple, place)
    server = served(scruple, place, 8972)
    place.row("resident memory, idle", f"{resident_mib(server.process.pid):.1f} MiB",
              "goal: under 64 MiB")
    query = "purpose=identification&categories=email,name"
    for connections in (1, 16, 64):
        run = medians([server.load("/", "read.lua", [str(ids), key, query], connections,
                                   options.seconds) for _ in range(options.runs)])
        goal = f"CPU {run['cpu']:.0f} µs"
        if connections == 64:
            ratio = run["cpu"] / options.constant_cpu
            goal += f", {ratio:.1f} times the constant's; goals: 10,000/s, p99 20 ms, 3 times"
        place.row(f"governed read, durable, {connections} connections", shown(run), goal)
    digest = json.loads(subprocess.run(
        ["curl", "-s", "http://127.0.0.1:8972/v1/policy"], check=True,
        capture_output=True, text=True).stdout)["digest"]
    runs = [server.load("/v1/subjects", "register.lua", [key, digest, f"run{number}x"], 64,
                        options.seconds) for number in range(options.runs)]
    run = medians(runs)
    place.row("registration, 64 connections", shown(run), f"CPU {run['cpu']:.0f} µs")
    place.row("resident memory, loaded", f"{resident_mib(server.process.pid):.1f} MiB")
    server.stop()
    start = time.monotonic()
    subprocess.run([scruple, "ledger", "verify", *place.arguments], check=True,
                   stdout=subprocess.DEVNULL)
    place.row("verifying the whole ledger", f"{time.monotonic() - start:.1f} s")


def erased(options, scruple, bench, place, ids):
    loaded(options, bench, place, ids, 1000, "--records", options.erase, "--each",
           str(options.each))
    subjects = ids.read_text().split()
    key = service_key(scruple, place)
    counts = [int(count) for count in options.erase.split(",")]
    groups = [subjects[1000 + step * options.each:][:options.each] for step in range(len(counts))]
    server = served(scruple, place, 8973)
    erasures(8973, key, subjects[:20])
    took = {count: [] for count in counts}
    # In turn, so that the machine's drift falls on all sizes alike.
    for copy in range(options.each):
        for count, group in zip(counts, groups):
            took[count] += erasures(8973, key, group[copy:copy + 1])
            time.sleep(0.5)
    for count in counts:
        place.row(f"erasure of a person with {count:,} records", f"{median(took[count]):.1f} ms",
                  f"from {min(took[count]):.1f} to {max(took[count]):.1f}")
    server.stop()


if __name__ == "__main__":
    main()
