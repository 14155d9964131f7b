"""GDPRbench against Scruple and against a PostgreSQL made compliant by hand; prints one table."""

import argparse
import copy
import os
import pathlib
import shutil
import statistics
import sys
import tempfile
import time

import clients
import operations
import stores
import world as facts


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=pathlib.Path, default=pathlib.Path(".build/release"),
                        help="the program, or the folder that it is in")
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--operations", type=int, default=10_000)
    parser.add_argument("--users", type=int, help="a tenth of the records, 10,000 at most")
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--stores", default="sqlite,yardstick",
                        help="of: " + ",".join(stores.STORES))
    parser.add_argument("--workloads", default="controller,customer,processor,regulator",
                        help="of: " + ",".join(operations.WORKLOADS))
    parser.add_argument("--mix", choices=("paper", "source"), default="paper")
    parser.add_argument("--value-bytes", type=int, default=10)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--yardstick-tls", choices=("on", "off"), default="on")
    parser.add_argument("--detail", action="store_true", help="also each kind of operation")
    parser.add_argument("--folder", help="where the stores are made; temporary unless given")
    options = parser.parse_args()
    options.bin = options.bin / "scruple" if options.bin.is_dir() else options.bin
    options.users = options.users or max(options.clients, min(10_000, options.records // 10))
    options.stores = chosen(parser, options.stores, stores.STORES)
    options.workloads = chosen(parser, options.workloads, operations.WORKLOADS)
    return options


def chosen(parser, text, known):
    names = text.split(",")
    for name in names:
        if name not in known:
            parser.error(f"{name!r} is none of {', '.join(known)}")
    return names


def main():
    options = arguments()
    print(f"GDPRbench: {options.records:,} records of {options.value_bytes} bytes, "
          f"{options.users:,} people, {options.operations:,} operations, "
          f"{options.clients} clients, mix of the {options.mix}, seed {options.seed}, "
          f"{options.runs} runs, {os.cpu_count()} processors, clients among them\n", flush=True)
    folder = pathlib.Path(tempfile.mkdtemp(prefix="gdprbench-", dir=options.folder))
    folder.chmod(0o755)
    results, weights = {}, {}
    try:
        # In turn, so that the machine's drift falls on all stores alike.
        for run in range(options.runs):
            for name in options.stores:
                measure(options, name, folder / f"{name}-{run}", results, weights)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    table(options, results, weights)
    if options.detail:
        detail(options, results)
    return complain(results)


def measure(options, name, folder, results, weights):
    store = stores.STORES[name](folder, options)
    world = facts.World(options.seed, options.records, options.users, options.value_bytes)
    try:
        store.make()
        seconds, cpu, loaded = clients.load(store, world, options.clients)
        progress(f"{name}: loaded in {seconds:.1f} s")
        weights.setdefault(name, []).append(
            store.sizes() | {"seconds": seconds, "cpu": cpu})
        store.keep()
        for workload in options.workloads:
            plans = planned(options, world, workload)
            store.bring_back()
            store.start()
            outcome = clients.run(store, plans, loaded)
            store.stop()
            progress(f"{name}: {workload} in {outcome.seconds:.1f} s")
            results.setdefault((workload, name), []).append(outcome)
    finally:
        store.stop()
        shutil.rmtree(folder, ignore_errors=True)


def planned(options, world, workload):
    world = copy.deepcopy(world)
    plans = []
    for client in range(options.clients):
        generator = operations.Generator(
            world, workload, options.mix, client, options.clients)
        count = options.operations // options.clients
        count += client < options.operations % options.clients
        before = generator.before()
        plans.append((before, generator.timed(count), generator.after()))
    return plans


def progress(text):
    print(f"{time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def table(options, results, weights):
    print(f"{'workload':<18} {'store':<14} {'seconds':>9} {'per second':>11} {'server CPU s':>13} "
          f"{'clients':>8} {'correct':>9} {'to yardstick':>13}")
    for workload in options.workloads:
        for name in options.stores:
            runs = results[workload, name]
            seconds = median(runs, "seconds")
            right = sum(run.right for run in runs) / sum(run.asked for run in runs)
            print(f"{workload:<18} {name:<14} {seconds:>9.2f} "
                  f"{options.operations / seconds:>11,.0f} {median(runs, 'cpu'):>13.2f} "
                  f"{median(runs, 'client_cpu'):>8.2f} "
                  f"{right:>9.2%} {ratio(results, workload, name, seconds):>13}")
    print(f"\n{'loading':<18} {'store':<14} {'seconds':>9} {'records/s':>11} {'server CPU s':>13} "
          f"{'space':>9} {'bytes/record':>13} {'log apart':>10}")
    for name in options.stores:
        runs = weights[name]
        seconds, kept, wal, cpu = (
            statistics.median(run[key] for run in runs)
            for key in ("seconds", "kept", "wal", "cpu"))
        each = kept / options.records
        print(f"{'':<18} {name:<14} {seconds:>9.2f} {options.records / seconds:>11,.0f} "
              f"{cpu:>13.2f} {each / options.value_bytes:>8.1f}x {each:>13,.0f} "
              f"{wal / options.records:>10,.0f}")
    print("\nclients: their CPU s, taken from the same processors; to yardstick: how many times "
          "faster\nthan it; space: bytes kept per byte of value; log apart: bytes of the "
          "write-ahead log a record,\nnot in the space")


def median(runs, key):
    return statistics.median(getattr(run, key) for run in runs)


def ratio(results, workload, name, seconds):
    if name == "yardstick" or (workload, "yardstick") not in results:
        return ""
    return f"{median(results[workload, 'yardstick'], 'seconds') / seconds:.2f}x"


def detail(options, results):
    print(f"\n{'workload':<18} {'store':<14} {'operation':<26} {'count':>7} {'mean ms':>9} "
          f"{'p50 ms':>9} {'p99 ms':>9} {'share':>7}")
    for (workload, name), runs in results.items():
        times = {}
        for run in runs:
            for operation, some in run.times.items():
                times.setdefault(operation, []).extend(some)
        total = sum(map(sum, times.values()))
        for operation, some in sorted(times.items(), key=lambda item: -sum(item[1])):
            some.sort()
            print(f"{workload:<18} {name:<14} {operation:<26} {len(some):>7} "
                  f"{statistics.fmean(some) * 1e3:>9.2f} {some[len(some) // 2] * 1e3:>9.2f} "
                  f"{some[int(len(some) * 0.99)] * 1e3:>9.2f} {sum(some) / total:>7.1%}")


def complain(results):
    """Names what failed or was answered otherwise than the world demands."""
    failed = False
    for (workload, name), runs in results.items():
        errors = [text for run in runs for text in run.errors]
        wrong = [text for run in runs for text in run.wrong]
        for kind, texts in (("failed", errors), ("wrong", wrong)):
            if texts:
                print(f"\n{workload} on {name}: {len(texts)} {kind}, such as", file=sys.stderr)
                print("\n".join(f"  {text[:600]}" for text in texts[:5]), file=sys.stderr)
        failed = failed or bool(errors)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
