"""Where a server under test keeps its data: SQLite in a folder, or a database of PostgreSQL.

Tests that take `new_store` run on both. SCRUPLE_TEST_STORE=sqlite or =postgres chooses one, and
`@pytest.mark.only("postgres")` says that a test makes sense on one alone.
"""

import contextlib
import copy
import os
import pathlib
import shutil
import sqlite3
import subprocess

import cluster as postgres
import psycopg
import pytest

KINDS = ("sqlite", "postgres")


class SQLite:
    """Two files and the root key in one folder."""

    kind = "sqlite"

    def __init__(self, folder):
        self.data = pathlib.Path(folder) / "data"
        self.root_key = self.data / "root.key"

    @property
    def arguments(self):
        """What each command is told."""
        return ["--data", str(self.data)]

    def named(self, name):
        """The same store, for one more server."""
        return self

    def sql(self, statement, *arguments, file="scruple.db"):
        """What the operator could do with sqlite3."""
        with contextlib.closing(sqlite3.connect(self.data / file, timeout=20)) as connection:
            with connection:
                return connection.execute(statement, arguments).fetchall()

    def waiting(self):
        """How many entries are not in the tree yet."""
        return 0

    def counts(self):
        """Rows of every table."""
        found = {}
        for file in ("scruple.db", "vault.db"):
            names = self.sql("SELECT name FROM sqlite_master WHERE type = 'table'", file=file)
            for (name,) in names:
                found[name] = self.sql(f"SELECT count(*) FROM {name}", file=file)[0][0]
        return found

    def places(self, dead=True):
        """Everything that is kept: name and bytes. Of deleted rows nothing is."""
        return [
            (str(file), file.read_bytes()) for file in self.data.iterdir() if file.is_file()]

    def copy(self, folder):
        """Another store with the same content; nobody may use this one meanwhile."""
        other = SQLite(folder)
        subprocess.run(["cp", "-a", self.data, other.data], check=True)
        return other

    def backup(self, name):
        """A copy of the data without the keys, as `sqlite3 scruple.db .backup` makes it."""
        source = sqlite3.connect(self.data / "scruple.db")
        target = sqlite3.connect(self.data.parent / name)
        with contextlib.closing(source), contextlib.closing(target), target:
            source.backup(target)

    def restore(self, name):
        for file in ("scruple.db-wal", "scruple.db-shm"):
            (self.data / file).unlink(missing_ok=True)
        shutil.copyfile(self.data.parent / name, self.data / "scruple.db")

    def remove(self):
        """The folder goes with the test's."""


class Postgres:
    """A database of its own, and the root key in a file."""

    kind = "postgres"

    def __init__(self, folder, cluster, template="template0"):
        self.folder = pathlib.Path(folder)
        self.cluster = cluster
        self.root_key = self.folder / "root.key"
        self.database = cluster.create_database(template=template)
        self.more = {}

    @property
    def url(self):
        return self.cluster.url(self.database, user=postgres.OWNER, **self.more)

    def named(self, name):
        """The same database, which knows this server by a name."""
        other = copy.copy(self)
        other.more = {"application_name": name}
        return other

    @property
    def arguments(self):
        return ["--database", self.url, "--root-key", str(self.root_key)]

    def connect(self, **options):
        """As the superuser, and with the tables of all schemas in reach."""
        connection = psycopg.connect(
            self.cluster.url(self.database, application_name="tests"), autocommit=True, **options)
        connection.execute(
            "SELECT set_config('search_path', string_agg(quote_ident(nspname), ', '), false)"
            " FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'")
        return connection

    def sql(self, statement, *arguments, file=None):
        """What the operator could do with psql."""
        with contextlib.closing(self.connect()) as connection:
            cursor = connection.execute(statement.replace("?", "%s"), arguments or None)
            return cursor.fetchall() if cursor.description else []

    def waiting(self):
        return self.sql("SELECT count(*) FROM pending_entry")[0][0]

    def tables(self, where="true"):
        return self.sql(
            "SELECT schemaname, tablename FROM pg_tables WHERE schemaname !~ '^pg_'"
            f" AND schemaname <> 'information_schema' AND {where} ORDER BY 1, 2")

    def counts(self):
        return {
            table: self.sql(f"SELECT count(*) FROM {schema}.{table}")[0][0]
            for schema, table in self.tables()}

    def places(self, dead=True):
        """The database as text; its files, what was written ahead, and PostgreSQL's log."""
        if not dead:
            return [("dump", self.cluster.dump(self.database))]
        self.cluster.sql("CHECKPOINT")
        number = self.cluster.sql(
            f"SELECT oid FROM pg_database WHERE datname = '{self.database}'")
        files = [*(self.cluster.data / "base" / number).iterdir(), self.cluster.log]
        files += [file for file in (self.cluster.data / "pg_wal").iterdir() if file.is_file()]
        found = [("dump", self.cluster.dump(self.database))]
        for file in files:
            with contextlib.suppress(FileNotFoundError):
                found.append((str(file), file.read_bytes()))
        return found

    def copy(self, folder):
        folder = pathlib.Path(folder)
        folder.mkdir(parents=True, exist_ok=True)
        other = Postgres(folder, self.cluster, template=self.database)
        shutil.copy(self.root_key, other.root_key)
        return other

    def backup(self, name):
        """A copy of everything; only what is not in the vault is restored from it."""
        (self.folder / name).write_bytes(self.cluster.dump(self.database))

    def restore(self, name):
        """The data of the copy with the vault that is."""
        with contextlib.closing(self.connect()) as connection:
            vault = {
                table: read_table(connection, table)
                for _, table in self.tables("schemaname = 'vault'")}
        old, self.database = self.database, self.cluster.create_database()
        self.cluster.sql((self.folder / name).read_text("utf-8"), self.database)
        self.cluster.drop_database(old)
        with contextlib.closing(self.connect()) as connection:
            for table, content in vault.items():
                connection.execute(f"TRUNCATE vault.{table}")
                with connection.cursor().copy(f"COPY vault.{table} FROM STDIN") as target:
                    target.write(content)

    def remove(self):
        self.cluster.drop_database(self.database)


def read_table(connection, table):
    with connection.cursor().copy(f"COPY vault.{table} TO STDOUT") as source:
        return b"".join(map(bytes, source))


# For conftest.py of each folder that runs on both.


def chosen():
    """The stores that this run is about."""
    named = os.environ.get("SCRUPLE_TEST_STORE")
    assert named is None or named in KINDS, f"SCRUPLE_TEST_STORE is one of {KINDS}"
    return KINDS if named is None else (named,)


@pytest.fixture(scope="session")
def cluster():
    """The PostgreSQL of `cluster.py run`, or one for this run of pytest."""
    url = os.environ.get(postgres.VARIABLE)
    running = postgres.Cluster.at(url) if url else postgres.Cluster.made()
    yield running
    running.close()


@pytest.fixture(scope="session", params=KINDS)
def new_store(request):
    """Makes an empty store for the server that lives in a folder."""
    if request.param == "sqlite":
        return SQLite
    cluster = request.getfixturevalue("cluster")
    return lambda folder: Postgres(folder, cluster)


def pytest_configure(config):
    config.addinivalue_line("markers", "only(kind): the test is about one kind of store")


def pytest_collection_modifyitems(config, items):
    """Leaves out what is about another store."""
    kept, left = [], []
    for item in items:
        kinds = [mark.args[0] for mark in item.iter_markers("only")]
        allowed = set(chosen()).intersection(kinds or KINDS)
        kind = getattr(item, "callspec", None) and item.callspec.params.get("new_store")
        (kept if (kind in allowed if kind else allowed) else left).append(item)
    items[:] = kept
    if left:
        config.hook.pytest_deselected(items=left)
