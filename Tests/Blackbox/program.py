"""Runs the built program as its operator would, and speaks to it as a service would."""

import base64
import contextlib
import http.client
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import threading
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Postgres"))

import stores  # noqa: E402

OPTIPIC = ROOT / "Policies/optipic/policy.yaml"
MINIMAL = ROOT / "Tests/Policies/minimal.yaml"

START_SECONDS = 30
STOP_SECONDS = 20
# An answer comes within this time whatever happens; a silent database is given up before.
ANSWER_SECONDS = 40
# How soon an entry is in the tree, with time to spare for a busy machine.
SEQUENCE_SECONDS = 3


def binary():
    """The program under test; there is no excuse for not having one."""
    named = os.environ.get("SCRUPLE_BIN")
    candidates = [named] if named else [
        ROOT / ".build/debug/scruple", ROOT / ".build/release/scruple"]
    for candidate in candidates:
        if os.access(candidate, os.X_OK):
            return str(candidate)
    raise AssertionError(f"no program to test at {candidates}; run swift build, or set SCRUPLE_BIN")


def invocation(environment):
    """The program as it is started with these variables.

    A preloaded library that sets variables of its own moves the environment, and a Swift program
    then finds no arguments. A program in between, which the library sets them in, prevents it.
    """
    return ["/usr/bin/env", binary()] if "LD_PRELOAD" in environment else [binary()]


def command(*arguments, timeout=60, environment=None, stdin=""):
    """Runs one command to its end: exit code, stdout, stderr."""
    environment = environment or {}
    return subprocess.run(
        [*invocation(environment), *map(str, arguments)], capture_output=True, text=True,
        timeout=timeout, input=stdin, env={**os.environ, **environment}, check=False)


class Answer:
    """One answer over HTTP, read to its end."""

    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def text(self):
        return self.body.decode("utf-8")

    def __repr__(self):
        return f"<{self.status} {self.body[:300]!r}>"


class Client:
    """Calls the API with one service's key; keeps one connection a thread."""

    def __init__(self, server, token):
        self.server = server
        self.token = token
        self.local = threading.local()

    def send(self, method, path, body=None, headers=None, timeout=ANSWER_SECONDS):
        """Sends bytes or JSON, never twice; raises OSError or HTTPException if no answer came."""
        sent = dict(headers or {})
        if self.token is not None:
            sent.setdefault("Authorization", f"Bearer {self.token}")
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            sent.setdefault("Content-Type", "application/json")
        connection = self._connection(timeout)
        try:
            connection.request(method, path, body=body, headers=sent)
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        except (OSError, http.client.HTTPException):
            self._drop()
            raise
        if sent.get("Connection") == "close":
            self._drop()
        self.server.heard(method, path, answer)
        return answer

    def get(self, path, **options):
        return self.send("GET", path, **options)

    def post(self, path, body, **options):
        return self.send("POST", path, body, **options)

    def put(self, path, body, **options):
        return self.send("PUT", path, body, **options)

    def delete(self, path, **options):
        return self.send("DELETE", path, **options)

    def _connection(self, timeout):
        connection = getattr(self.local, "connection", None)
        if connection is None or connection.port != self.server.port:
            connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=timeout)
            self.local.connection = connection
        return connection

    def _drop(self):
        self.local.connection.close()
        self.local.connection = None

    # What services do.

    def register(self, email, *, password=None, language=None, **data):
        body = {
            "data": {"email": email, **data},
            "acceptance": {
                "policy": self.server.digest, "method": "checkbox", "reference": "form 7"},
        }
        if password is not None:
            body["password"] = password
        if language is not None:
            body["language"] = language
        return self.post("/v1/subjects", body)

    def registered(self, email, **options):
        answer = self.register(email, **options)
        assert answer.status == 201, answer
        return answer.json["subject"]

    def read(self, subject, purpose, categories=None, **options):
        query = f"?purpose={purpose}" + (f"&categories={categories}" if categories else "")
        return self.get(f"/v1/subjects/{subject}/data{query}", **options)

    def decide(self, subject, purpose, decision, proof=True):
        body = {"decision": decision}
        if proof:
            body["proof"] = {"method": "button", "reference": "banner 3"}
        return self.put(f"/v1/subjects/{subject}/consents/{purpose}", body)

    def visit(self, subject):
        """Records a page that the person asked for: something that advertising is about."""
        return self.post(
            f"/v1/subjects/{subject}/records/pages", {"value": "https://optipic.io/prices"})

    def erase(self, subject):
        return self.delete(f"/v1/subjects/{subject}")

    def entries(self, since=0):
        """All ledger entries from a number on, in the order of their numbers.

        The server gives them by time; whole pages of smaller numbers end the search.
        """
        self.server.settle()
        found = []
        before = None
        while True:
            query = "?limit=200" + (f"&before={before}" if before is not None else "")
            page = self.get(f"/v1/ledger{query}").json
            wanted = [entry for entry in page["entries"] if entry["entry"] >= since]
            found += wanted
            before = page["next"]
            if before is None or not wanted:
                break
        found.sort(key=lambda entry: entry["entry"])
        numbers = [entry["entry"] for entry in found]
        assert len(set(numbers)) == len(numbers), "an entry is on two pages"
        return found

    def end(self):
        """The number that the next entry has at least; not how many there are."""
        self.server.settle()
        newest = self.get("/v1/ledger?limit=200").json["entries"]
        return max((entry["entry"] + 1 for entry in newest), default=0)

    def newest(self):
        self.server.settle()
        return self.get("/v1/ledger?limit=1").json["entries"][0]

    def receipt(self, subject, entry):
        """The receipt with its proof; asked for once the entry is in the tree."""
        self.server.sequenced()
        answer = self.get(f"/v1/subjects/{subject}/receipts/{entry}")
        assert answer.status == 200 and "proof" in answer.json, answer
        return answer

    @contextlib.contextmanager
    def ledger_gets(self, *expected):
        """The block puts exactly these entries on the ledger, each told as `kind outcome`."""
        start = self.end()
        yield
        found = [f"{entry['kind']} {entry['outcome']}" for entry in self.entries(start)]
        assert found == list(expected)


class Server:
    """`scruple serve` with a folder of its own for its logs and, unless given, its store."""

    def __init__(
            self, folder, policy=OPTIPIC, *, store=None, init=True, environment=None, more=()):
        self.folder = pathlib.Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.store = store or stores.SQLite(self.folder)
        self.policy = policy
        self.environment = environment or {}
        self.more = list(more)
        self.process = None
        self.port = None
        self.metrics_port = None
        self.problems = []
        self.logs = []
        self.tokens = {}
        self.start(init=init)

    def another(self, name, **changes):
        """One more server with the same store and the same keys of services."""
        other = Server(
            self.folder / name, changes.pop("policy", self.policy), store=self.store.named(name),
            init=False, environment=self.environment, **changes)
        other.tokens = self.tokens
        return other

    def start(self, init=False, environment=None):
        number = len(self.logs)
        out = self.folder / f"serve-{number}.out"
        err = self.folder / f"serve-{number}.err"
        self.logs += [out, err]
        environment = {**self.environment, **(environment or {})}
        with open(out, "wb") as stdout, open(err, "wb") as stderr:
            self.process = subprocess.Popen(
                [*invocation(environment), "serve",
                 *(["--policy", str(self.policy)] if self.policy else []),
                 *self.store.arguments, "--listen", "127.0.0.1:0",
                 "--metrics-listen", "127.0.0.1:0", *self.more,
                 *(["--init"] if init else [])],
                stdout=stdout, stderr=stderr, stdin=subprocess.DEVNULL,
                env={**os.environ, **environment})
        self.port = self._listening(out, err)
        metrics = re.search(r"metrics on http://127\.0\.0\.1:(\d+)/", out.read_text())
        self.metrics_port = int(metrics[1])
        self.digest = json.loads(self.fetch("/v1/policy").body)["digest"]

    def _listening(self, out, err):
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end:
            found = re.search(r"listening on http://127\.0\.0\.1:(\d+)", out.read_text())
            if found:
                return int(found[1])
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise AssertionError(
            f"the server did not start ({self.process.poll()}): {err.read_text()}")

    def stop(self):
        """Asks it to stop; gives the exit code."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(STOP_SECONDS)
            except subprocess.TimeoutExpired:
                self.kill()
                raise
        return self.process.returncode

    def kill(self):
        self.process.kill()
        self.process.wait()

    def restart(self, **options):
        self.stop()
        self.start(**options)

    def fetch(self, path, port=None):
        """Asks as nobody in particular."""
        connection = http.client.HTTPConnection("127.0.0.1", port or self.port, timeout=30)
        try:
            connection.request("GET", path)
            response = connection.getresponse()
            return Answer(response.status, response.headers, response.read())
        finally:
            connection.close()

    def metrics(self):
        return self.fetch("/metrics", self.metrics_port).text

    def heard(self, method, path, answer):
        """Keeps what errors said, for the search for what they must not say."""
        if answer.status >= 400:
            self.problems.append((method, path, answer))

    def client(self, service="optipic-app", *, rights=True):
        if (service, rights) not in self.tokens:
            made = command(
                "service-key", "create", service, "--policy", self.policy,
                *self.store.arguments, *([] if rights else ["--no-rights"]))
            assert made.returncode == 0, made
            self.tokens[service, rights] = made.stdout.strip()
        return Client(self, self.tokens[service, rights])

    def verifier_key(self):
        return command("ledger", "key", *self.store.arguments).stdout.strip()

    def verify(self):
        """`ledger verify` finds the ledger whole."""
        found = command("ledger", "verify", *self.store.arguments, timeout=120)
        assert found.returncode == 0, found
        assert found.stdout.endswith("ok: the ledger is whole\n"), found

    def checkpoint_size(self):
        return int(self.fetch("/checkpoint").text.splitlines()[1])

    def settle(self):
        """Waits until no entry waits to be put into the tree; who looks at it hurries that."""
        end = time.monotonic() + SEQUENCE_SECONDS
        while (count := self.store.waiting()):
            assert time.monotonic() < end, f"{count} entries still wait to be put into the tree"
            self.fetch("/checkpoint")

    def sequenced(self):
        """Waits until a checkpoint covers all entries that there are; gives their number."""
        self.settle()
        [(count,)] = self.sql("SELECT count(*) FROM ledger_entry")
        end = time.monotonic() + SEQUENCE_SECONDS
        while self.checkpoint_size() < count:
            assert time.monotonic() < end, f"{self.checkpoint_size()} of {count} are in the tree"
            time.sleep(0.05)
        return count

    def sql(self, statement, *arguments, file="scruple.db"):
        """What the operator could do with sqlite3 or psql; without asking the server."""
        return self.store.sql(statement, *arguments, file=file)

    def places(self, *, dead=True):
        """Everything that this server leaves behind or shows: name and bytes.

        `dead`: also rows that were deleted and that PostgreSQL has not cleared away yet.
        """
        return self.store.places(dead) + [(str(log), log.read_bytes()) for log in self.logs]


def bytes_of(subject):
    return bytes.fromhex(subject.replace("-", ""))


def forms(secret):
    """A text as it could stand in a file: as it is, in hex, base 64, percent encoding, UTF-16."""
    raw = secret.encode()
    found = {
        raw, raw.lower(), raw.hex().encode(), urllib.parse.quote(secret, safe="").encode(),
        secret.encode("utf-16-le"), json.dumps(secret)[1:-1].encode(),
    }
    for shift in range(3):
        text = base64.b64encode(b"\0" * shift + raw).rstrip(b"=")
        # The characters that mix with what stands before and behind are left out.
        core = text[(shift * 8 + 5) // 6:-1]
        found |= {core, core.replace(b"+", b"-").replace(b"/", b"_")}
    return {form for form in found if len(form) >= 6}
