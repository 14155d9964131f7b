#!/usr/bin/env python3
"""A PostgreSQL for tests: made in a temporary folder, gone with the program that asked for it.

    python3 Tests/Postgres/cluster.py run -- COMMAND...

runs a command that finds a fresh PostgreSQL at $SCRUPLE_TEST_POSTGRES, as its superuser, and ends
with the command's exit code. Needs Debian's package postgresql and openssl, and no others.
"""

import argparse
import contextlib
import glob
import itertools
import json
import os
import pathlib
import pwd
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import urllib.parse

import certificates

VARIABLE = "SCRUPLE_TEST_POSTGRES"
SUPERUSER = "postgres"
# Owns the databases of tests, and may do nothing else: as the documents advise.
OWNER = "scruple"
# May come in over TLS only, and with its password.
GUARDED = "guarded"
PASSWORD = "gull-thatch-ember-40"

SETTINGS = {
    "listen_addresses": "127.0.0.1", "max_connections": 500, "shared_buffers": "64MB",
    "max_wal_senders": 4, "wal_level": "replica", "max_wal_size": "256MB", "timezone": "UTC",
    "ssl": "on", "ssl_cert_file": "../server.crt", "ssl_key_file": "../server.key",
    "ssl_ca_file": "../ca.crt", "unix_socket_directories": "..", "jit": "off",
}
ACCESS = f"""\
local   all          {SUPERUSER},{OWNER}                trust
local   replication  {SUPERUSER}                        trust
host    all          {SUPERUSER},{OWNER}  127.0.0.1/32  trust
host    replication  {SUPERUSER}          127.0.0.1/32  trust
hostssl all          {GUARDED}            127.0.0.1/32  scram-sha-256
"""
numbers = itertools.count()


class Failure(Exception):
    """What keeps PostgreSQL from running, in words for whoever runs the tests."""


def tool(name):
    """The newest PostgreSQL that Debian has installed, or the one on the path."""
    folders = sorted(
        glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))
    found = shutil.which(name, path=folders[-1] if folders else None)
    if found is None:
        raise Failure(
            f"PostgreSQL is not installed: there is no {name}; apt install postgresql")
    return found


def owner():
    """The user that PostgreSQL runs as: it refuses to run as root."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        raise Failure("PostgreSQL does not run as root, and there is no user postgres") from None


def as_owner(*arguments, folder, timeout=60):
    """Runs a program of PostgreSQL's to its end; gives what it printed."""
    prefix = [] if owner() is None else ["runuser", "-u", "postgres", "--"]
    # pg_ctl leaves a server behind that keeps its output open, so it goes to a file.
    with tempfile.TemporaryFile() as output:
        done = subprocess.run(
            [*prefix, *map(str, arguments)], stdout=output, stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL, cwd=folder, timeout=timeout, check=False)
        output.seek(0)
        text = output.read().decode("utf-8", "replace")
    if done.returncode != 0:
        raise Failure(f"{pathlib.Path(arguments[0]).name} failed: {text.strip()}")
    return text


def free_port():
    """A port that nobody listens on, below those that the system gives to connections.

    One of the latter could be taken between being found free and being listened on, also while
    the server restarts.
    """
    for _ in range(200):
        port = random.randrange(15_000, 32_000)
        with socket.socket() as probe, contextlib.suppress(OSError):
            probe.bind(("127.0.0.1", port))
            return port
    raise Failure("no port is free between 15000 and 32000")


class Cluster:
    """One running PostgreSQL, seen from the tests."""

    def __init__(self, data, port, guard=None):
        self.data = pathlib.Path(data)
        self.port = port
        self.guard = guard

    @classmethod
    def made(cls, *, parent=None, fsync=False, initdb=(), settings=None):
        """A new one, which ends with this program or with `close`."""
        asked = {
            "parent": parent and str(parent), "fsync": fsync, "initdb": list(initdb),
            "settings": settings or {}}
        guard = subprocess.Popen(
            [sys.executable, os.path.abspath(__file__), "hold", json.dumps(asked)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True)
        line = guard.stdout.readline()
        told = json.loads(line) if line else {"failure": "the guard of the cluster died"}
        if "failure" in told:
            guard.communicate()
            raise Failure(told["failure"])
        return cls(told["data"], told["port"], guard)

    @classmethod
    def at(cls, url):
        """One that somebody else started and will stop."""
        port = urllib.parse.urlsplit(url).port
        cluster = cls("/", port)
        cluster.data = pathlib.Path(cluster.sql("SHOW data_directory"))
        return cluster

    def close(self):
        """Stops what was started here, and removes the folder."""
        if self.guard is not None:
            self.guard.communicate(timeout=60)
            self.guard = None

    @property
    def folder(self):
        """Has ca.crt, other-ca.crt, the socket, the log and the folders of data."""
        return self.data.parent

    @property
    def log(self):
        return self.folder / f"{self.data.name}.log"

    # Addresses.

    def url(self, database="postgres", *, user=SUPERUSER, password=None, host="127.0.0.1", **more):
        word = "" if password is None else ":" + urllib.parse.quote(password, safe="")
        query = "?" + urllib.parse.urlencode(more, safe="/") if more else ""
        return f"postgres://{user}{word}@{host}:{self.port}/{database}{query}"

    def socket_url(self, database="postgres", *, user=SUPERUSER, **more):
        query = {"host": self.folder, "port": self.port, "user": user, **more}
        return f"postgres:///{database}?{urllib.parse.urlencode(query, safe='/')}"

    # Databases.

    def sql(self, statement, database="postgres"):
        """What psql prints for it; for what needs no parameters."""
        done = subprocess.run(
            [tool("psql"), "-XAtq", "-v", "ON_ERROR_STOP=1", "-d", self.url(database)],
            input=statement, capture_output=True, text=True, timeout=60, check=False)
        if done.returncode != 0:
            raise Failure(f"psql: {done.stderr.strip()}")
        return done.stdout.strip()

    def create_database(self, name=None, *, owner=OWNER, template="template0", more=""):
        name = name or f"test_{os.getpid()}_{next(numbers)}"
        self.sql(f'CREATE DATABASE "{name}" OWNER "{owner}" TEMPLATE "{template}" {more}')
        return name

    def drop_database(self, name):
        self.sql(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')

    def dump(self, database):
        """Everything in a database, as pg_dump writes it."""
        return subprocess.run(
            [tool("pg_dump"), "-d", self.url(database)], capture_output=True, check=True,
            timeout=120).stdout

    # The server as a whole.

    def start(self):
        start(self.data, self.port)

    def stop(self, mode="fast"):
        stop(self.data, mode)

    @property
    def is_running(self):
        return (self.data / "postmaster.pid").exists()

    def standby(self):
        """A copy that follows this one and can be read only; it stops with this one's folder."""
        data = self.folder / f"standby-{next(numbers)}"
        as_owner(
            tool("pg_basebackup"), "-D", data, "-R", "-X", "stream", "-c", "fast", "-d",
            self.url(), folder=self.folder)
        copy = Cluster(data, free_port())
        copy.start()
        return copy


def start(data, port):
    as_owner(
        tool("pg_ctl"), "start", "-w", "-t", "60", "-D", data, "-o", f"-p {port}",
        "-l", data.parent / f"{data.name}.log", folder=data.parent, timeout=90)


def stop(data, mode):
    as_owner(
        tool("pg_ctl"), "stop", "-w", "-t", "60", "-m", mode, "-D", data, folder=data.parent,
        timeout=90)


# The guard: a program of its own, which outlives whoever asked for the cluster just long enough.


def make(folder, asked):
    """Fills the folder with a running cluster; gives its folder of data and its port."""
    certificates.write(folder, owner())
    data = folder / "data"
    as_owner(
        tool("initdb"), "--no-sync", "--no-instructions", "--username", SUPERUSER,
        "--encoding=UTF8", "--locale=C", "--auth=reject", *asked["initdb"], "-D", data,
        folder=folder)
    settings = {**SETTINGS, **asked["settings"]}
    if not asked["fsync"]:
        settings |= {"fsync": "off", "full_page_writes": "off"}
    with open(data / "postgresql.conf", "a", encoding="utf-8") as file:
        file.writelines(f"{name} = '{value}'\n" for name, value in settings.items())
    (data / "pg_hba.conf").write_text(ACCESS, "utf-8")
    port = free_port()
    start(data, port)
    Cluster(data, port).sql(
        f"CREATE ROLE {OWNER} LOGIN; CREATE ROLE {GUARDED} LOGIN PASSWORD '{PASSWORD}';")
    return data, port


def hold(asked):
    """Makes a cluster, tells where it is, and removes it when standard input ends."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="scruple-postgres-", dir=asked["parent"]))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        if owner() is not None:
            os.chown(folder, owner().pw_uid, owner().pw_gid)
        data, port = make(folder, asked)
        print(json.dumps({"data": str(data), "port": port}), flush=True)
        sys.stdin.read()
    except (Failure, OSError, subprocess.SubprocessError) as failure:
        print(json.dumps({"failure": str(failure)}), flush=True)
    finally:
        for pid in folder.glob("*/postmaster.pid"):
            with contextlib.suppress(Failure, subprocess.SubprocessError):
                stop(pid.parent, "immediate")
        shutil.rmtree(folder, ignore_errors=True)


def run(command):
    """Runs a command beside a fresh cluster; gives its exit code."""
    if not command:
        raise Failure("no command to run")
    cluster = Cluster.made()
    try:
        process = subprocess.Popen(command, env={**os.environ, VARIABLE: cluster.url()})
        # The command decides what an interruption means; this program only waits for it.
        signal.signal(signal.SIGINT, lambda *_: None)
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda number, _: process.send_signal(number))
        code = process.wait()
        return code if code >= 0 else 128 - code
    finally:
        cluster.close()


def main():
    parser = argparse.ArgumentParser(description="A PostgreSQL for tests.")
    deeds = parser.add_subparsers(dest="deed", required=True)
    deeds.add_parser("run", help="run a command beside one").add_argument(
        "command", nargs=argparse.REMAINDER)
    deeds.add_parser("hold", help="what keeps one; run by the tests").add_argument("asked")
    asked = parser.parse_args()
    try:
        if asked.deed == "hold":
            return hold(json.loads(asked.asked))
        return run(asked.command[1:] if asked.command[:1] == ["--"] else asked.command)
    except Failure as failure:
        print(f"cluster.py: {failure}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
