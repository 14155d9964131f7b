"""The stores that are measured: how each is made, started, stopped, copied and weighed."""

import http.client
import json
import os
import pathlib
import subprocess
import sys
import time

import cluster
import ours
import policy
import world as facts
import yardstick

TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid):
    """Of a process, its children that ended, and its children that run."""
    try:
        text = pathlib.Path(f"/proc/{pid}/stat").read_text()
    except FileNotFoundError:
        return 0.0
    fields = text.rsplit(")", 1)[1].split()
    total = sum(map(int, fields[11:15])) / TICKS
    children = pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return total + sum(cpu_seconds(child) for child in children)


class Scruple:
    """Our server over SQLite. Its folder holds the store and the root key."""

    client = ours.Client
    answer = staticmethod(ours.answer)

    def __init__(self, folder, options):
        self.home = folder
        self.folder = folder / "now"
        self.program = str(options.bin)
        self.policy = folder / "policy.yaml"
        self.value_bytes = options.value_bytes
        self.subjects, self.records = {}, {}
        self.process = None

    def make(self):
        self.home.mkdir()
        self.folder.mkdir()
        self.policy.write_text(policy.text(self.value_bytes), "utf-8")
        self.start("--init")

    def store(self):
        return ["--data", self.folder / "data"]

    def start(self, *more):
        self.port = cluster.free_port()
        self.process = subprocess.Popen(
            [self.program, "serve", "--policy", self.policy, *self.store(), *more, "--listen",
             f"127.0.0.1:{self.port}"], stdout=subprocess.DEVNULL, stderr=sys.stderr)
        deadline = time.monotonic() + 120
        while True:
            try:
                paths = json.loads(self.get("/openapi.json"))["paths"]
                break
            except (OSError, http.client.HTTPException):
                if time.monotonic() > deadline or self.process.poll() is not None:
                    raise SystemExit(f"{self.program} does not listen on {self.port}")
                time.sleep(0.1)
        record = paths.get("/v1/subjects/{subject}/records/{category}/{record}", {})
        self.can_correct_records = "put" in record
        self.can_decide_at_once = "/v1/subjects/{subject}/consents" in paths
        if more:
            self.desk = self.key("desk")
            self.units = [self.key(policy.unit_id(group)) for group in range(facts.GROUPS)]

    def get(self, path):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", path)
        return connection.getresponse().read()

    def key(self, service):
        return subprocess.run(
            [self.program, "service-key", "create", service, "--policy", self.policy,
             *self.store()], check=True, capture_output=True, text=True).stdout.strip()

    def stop(self):
        if self.process is not None:
            self.process.terminate()
            self.process.wait(timeout=300)
            self.process = None

    def keep(self):
        """Keeps the loaded store, which is stopped, for workloads to start from."""
        cluster.copy(self.folder, self.home / "loaded")

    def bring_back(self):
        cluster.copy(self.home / "loaded", self.folder)

    def context(self):
        return {"port": self.port, "desk": self.desk, "units": self.units,
                "subjects": self.subjects, "records": self.records,
                "can_correct_records": self.can_correct_records,
                "can_decide_at_once": self.can_decide_at_once}

    def take_ids(self, subjects, records):
        self.subjects |= subjects
        self.records |= records

    def cpu(self):
        return cpu_seconds(self.process.pid)

    def wal_bytes(self):
        files = (self.folder / "data").iterdir()
        return sum(file.stat().st_size for file in files if "-wal" in file.name)

    def sizes(self):
        """Before and after a clean stop: what is kept, and the write-ahead log apart."""
        wal = self.wal_bytes()
        self.stop()
        return {"kept": cluster.folder_bytes(self.folder) - self.wal_bytes(), "wal": wal}


class ScrupleOnPostgres(Scruple):
    """Our server over PostgreSQL, on a cluster of its own."""

    def make(self):
        self.home.mkdir()
        self.home.chmod(0o755)
        self.folder = self.home / "now"
        self.cluster = cluster.Cluster(self.folder, {})
        self.cluster.make()
        self.policy.write_text(policy.text(self.value_bytes), "utf-8")
        self.cluster.start()
        self.cluster.administrate(
            "CREATE ROLE scruple LOGIN", "CREATE DATABASE scruple OWNER scruple")
        super().start("--init")

    def store(self):
        return ["--database", f"postgres://scruple@127.0.0.1:{self.cluster.port}/scruple",
                "--root-key", self.home / "root.key"]

    def start(self, *more):
        self.cluster.start()
        super().start(*more)

    def stop(self):
        super().stop()
        self.cluster.stop()

    def cpu(self):
        return super().cpu() + cpu_seconds(self.cluster.postmaster)

    def sizes(self):
        kept = self.cluster.table_bytes("scruple") + (self.home / "root.key").stat().st_size
        wal = self.cluster.wal_bytes()
        self.stop()
        return {"kept": kept, "wal": wal}


class Yardstick:
    """PostgreSQL with a plain table, made compliant by hand: statements and answers are logged."""

    log_answers = True
    client = yardstick.Client
    answer = staticmethod(yardstick.answer)

    def __init__(self, folder, options):
        self.home = folder
        self.folder = folder / "now"
        self.encrypts = options.yardstick_tls == "on"
        self.cluster = cluster.Cluster(self.folder, {
            "logging_collector": "on", "log_directory": "../log", "log_statement": "all",
            "log_line_prefix": "%m %u %p ", "log_file_mode": "0644",
            "yardstick.key": os.urandom(32).hex()})

    def make(self):
        self.home.mkdir()
        self.home.chmod(0o755)
        self.cluster.make()
        self.cluster.start()
        self.cluster.administrate(
            f"CREATE ROLE app LOGIN PASSWORD '{self.cluster.password}'",
            "CREATE DATABASE app OWNER app")
        self.cluster.administrate(
            *yardstick.SCHEMA, "ALTER TABLE record OWNER TO app", "ALTER TABLE log OWNER TO app",
            database="app")
        if not self.encrypts:
            access = self.cluster.data / "pg_hba.conf"
            access.write_text(access.read_text().replace("hostssl", "host"), "utf-8")
            self.cluster.administrate("SELECT pg_reload_conf()")

    def start(self):
        self.cluster.start()

    def stop(self):
        self.cluster.stop()

    keep, bring_back = Scruple.keep, Scruple.bring_back

    def context(self):
        security = "sslmode=disable"
        if self.encrypts:
            security = f"sslmode=verify-full sslrootcert={self.folder / 'server.crt'}"
        return {"conninfo": f"host=127.0.0.1 port={self.cluster.port} dbname=app user=app "
                            f"password={self.cluster.password} {security}",
                "log_answers": self.log_answers}

    def take_ids(self):
        pass

    def cpu(self):
        return cpu_seconds(self.cluster.postmaster)

    def sizes(self):
        """The statement log counts: it is part of what makes this compliant."""
        kept = self.cluster.table_bytes("app") + cluster.folder_bytes(self.folder / "log")
        wal = self.cluster.wal_bytes()
        self.stop()
        return {"kept": kept, "wal": wal}


class LeanYardstick(Yardstick):
    """The same without the answers: whoever was given a record cannot be found by a query."""

    log_answers = False


STORES = {"sqlite": Scruple, "postgres": ScrupleOnPostgres, "yardstick": Yardstick,
          "lean-yardstick": LeanYardstick}
