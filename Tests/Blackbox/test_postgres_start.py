"""What the program refuses to start on with a database, and how it is let in."""

import pathlib

import cluster as postgres
import pytest

import program
from program import OPTIPIC, command

PASSWORD = postgres.PASSWORD

pytestmark = pytest.mark.only("postgres")


def serve(*arguments, environment=None):
    return command(
        "serve", "--policy", OPTIPIC, "--listen", "127.0.0.1:0", *arguments, timeout=30,
        environment=environment)


def refuses(found, words):
    assert (found.stdout, found.returncode) == ("", 1), found
    assert found.stderr.startswith("Error: ") and words in found.stderr, found.stderr
    assert PASSWORD not in found.stderr


@pytest.fixture
def empty(new_store, tmp_path):
    store = new_store(tmp_path)
    yield store
    store.remove()


@pytest.fixture(scope="module")
def made(serve_long):
    server = serve_long()
    server.client().registered("one@example.org")
    server.stop()
    return server.store


@pytest.fixture
def store(made, tmp_path):
    copy = made.copy(tmp_path)
    yield copy
    copy.remove()


@pytest.fixture
def guarded(store, cluster):
    """A store whose owner comes in with a password and over TLS only."""
    cluster.sql(f'ALTER DATABASE "{store.database}" OWNER TO {postgres.GUARDED}')
    cluster.sql(f"REASSIGN OWNED BY {postgres.OWNER} TO {postgres.GUARDED}", store.database)
    yield store
    cluster.sql(f"REASSIGN OWNED BY {postgres.GUARDED} TO {postgres.OWNER}", store.database)


def guarded_url(store, *, authority="ca.crt", password=None, **more):
    cluster = store.cluster
    return cluster.url(
        store.database, user=postgres.GUARDED, host="localhost", password=password,
        sslmode="verify-full", sslrootcert=cluster.folder / authority, **more)


def url_file(folder, url, mode=0o600):
    file = folder / "database.url"
    file.write_text(url + "\n")
    file.chmod(mode)
    return file


@pytest.mark.parametrize("options", [(), ("--init",)])
def test_a_database_that_is_not_there(store, options):
    url = f"postgres://scruple@127.0.0.1:{postgres.free_port()}/scruple"
    refuses(
        serve("--database", url, "--root-key", store.root_key, *options),
        "the database cannot be reached")
    assert "postgres://" not in serve("--database", url, "--root-key", store.root_key).stderr


def test_a_database_without_a_store(empty):
    empty.root_key.write_text("ab" * 32)
    empty.root_key.chmod(0o600)
    words = "there is no store in the database; to make a new one start with --init"
    refuses(serve(*empty.arguments), words)
    refuses(command("ledger", "verify", *empty.arguments), words)
    refuses(
        command("service-key", "create", "optipic-app", "--policy", OPTIPIC, *empty.arguments),
        words)
    assert empty.tables() == []


def test_a_database_needs_a_root_key(store):
    refuses(serve(*store.arguments[:2]), "--root-key FILE")


def test_only_one_store_is_named(store, tmp_path):
    """Two of them, or none, are a command line that is not understood."""
    for named in ([*store.arguments, "--data", tmp_path / "data"], []):
        for found in (serve(*named), command("ledger", "verify", *named)):
            assert (found.stdout, found.returncode) == ("", 64), found
            assert "only one of them" in found.stderr and PASSWORD not in found.stderr


@pytest.mark.parametrize("url", [
    "", "x", "http://127.0.0.1/scruple", "host=127.0.0.1 dbname=scruple", "/var/lib/scruple"])
def test_an_address_that_is_none(store, url):
    refuses(serve("--database", url, "--root-key", store.root_key), "postgres://")


@pytest.mark.parametrize("url", ["postgres://[::1/x", "postgres://u@h:port/x", "postgres://%zz"])
def test_an_address_that_libpq_does_not_read(store, url):
    found = serve("--database", url, "--root-key", store.root_key)
    assert (found.stdout, found.returncode) == ("", 1)
    assert found.stderr.startswith("Error: ") and "unexpected" not in found.stderr


def test_a_user_or_a_database_that_is_not_there(store):
    for url in (
            store.cluster.url("nowhere", user=postgres.OWNER),
            store.cluster.url(store.database, user="nobody")):
        refuses(serve("--database", url, "--root-key", store.root_key), "does not let us in")


def test_a_user_who_may_not_write(store, cluster):
    cluster.sql("CREATE ROLE reader LOGIN")
    try:
        with open(cluster.data / "pg_hba.conf", "a") as file:
            file.write("host all reader 127.0.0.1/32 trust\n")
        cluster.sql("SELECT pg_reload_conf()")
        url = cluster.url(store.database, user="reader")
        refuses(serve("--database", url, "--root-key", store.root_key), "the user's rights")
    finally:
        cluster.sql("DROP ROLE reader")


def test_a_root_key_is_never_made_for_a_store_that_is_there(store):
    store.root_key.unlink()
    assert serve(*store.arguments, "--init").returncode == 1
    assert not store.root_key.exists()


def test_the_root_key_that_is_made_is_its_owners_alone(empty):
    server = program.Server(empty.folder, store=empty)
    server.kill()
    assert empty.root_key.stat().st_mode & 0o777 == 0o600


def test_a_schema_of_a_newer_version(store):
    store.sql("UPDATE schema_version SET version = 999, usable_from = 999")
    for arguments in (("ledger", "verify"), ("ledger", "key")):
        refuses(command(*arguments, *store.arguments), "written by a newer version of scruple")
    refuses(serve(*store.arguments), "written by a newer version of scruple")


def test_a_newer_schema_that_older_programs_can_use(store):
    """So that nodes are brought to a new version one after the other."""
    [(version,)] = store.sql("SELECT version FROM schema_version")
    store.sql("UPDATE schema_version SET version = 999")
    server = program.Server(store.folder, store=store, init=False)
    assert server.stop() == 0
    assert store.sql("SELECT usable_from <= ? FROM schema_version", version) == [(True,)]
    assert store.sql("SELECT version FROM schema_version") == [(999,)]


@pytest.mark.parametrize("table", [
    "schema_version", "subject", "ledger_entry", "vault.secret", "vault.root", "store"])
def test_a_store_that_lacks_a_table(store, table):
    store.sql(f"DROP TABLE {table} CASCADE")
    for more in ((), ("--init",)):
        found = serve(*store.arguments, *more)
        assert (found.stdout, found.returncode) == ("", 1), (more, found)
        assert found.stderr.startswith("Error: ") and "unexpected" not in found.stderr


def test_a_database_that_only_reads(store, cluster):
    cluster.sql(f'ALTER DATABASE "{store.database}" SET default_transaction_read_only = on')
    refuses(serve(*store.arguments), "the store only reads")


def test_a_standby_is_not_served_from(cluster, store):
    standby = cluster.standby()
    try:
        url = standby.url(store.database, user=postgres.OWNER)
        refuses(serve("--database", url, "--root-key", store.root_key), "the store only reads")
        whole = command("ledger", "verify", "--database", url, "--root-key", store.root_key)
        assert whole.returncode == 0, whole
    finally:
        standby.stop("immediate")


def test_a_database_that_takes_no_more_connections(store, cluster):
    cluster.sql(f'ALTER DATABASE "{store.database}" CONNECTION LIMIT 0')
    refuses(serve(*store.arguments), "the database takes no more connections")


# How it is let in.


def test_by_a_unix_socket(store, cluster):
    url = cluster.socket_url(store.database, user=postgres.OWNER)
    found = command("ledger", "verify", "--database", url, "--root-key", store.root_key)
    assert found.returncode == 0, found


def is_served(folder, arguments, environment=None):
    """Serves, reads, and finds the password in no place that others can read."""
    server = program.Server(
        folder, store=Told(arguments), init=False, environment=environment)
    try:
        told = pathlib.Path(f"/proc/{server.process.pid}/cmdline").read_bytes()
        assert PASSWORD.encode() not in told
        assert server.fetch("/health").status == 200
        assert server.stop() == 0
        for log in server.logs:
            assert PASSWORD.encode() not in log.read_bytes()
    finally:
        server.kill()


class Told:
    """A store of which only what the command line says of it is needed."""

    def __init__(self, arguments):
        self.arguments = arguments


def test_with_a_password_from_a_file(guarded, tmp_path):
    file = url_file(tmp_path, guarded_url(guarded, password=PASSWORD))
    is_served(tmp_path, ["--database-file", file, "--root-key", guarded.root_key])
    key = command("ledger", "key", "--database-file", file, "--root-key", guarded.root_key)
    assert key.returncode == 0, key


def test_with_a_password_from_the_environment(guarded, tmp_path):
    url = guarded_url(guarded, password=PASSWORD)
    is_served(tmp_path, ["--root-key", guarded.root_key], {"SCRUPLE_DATABASE": url})


def test_with_a_password_from_libpqs_own_file(guarded, tmp_path):
    file = tmp_path / "pgpass"
    file.write_text(f"localhost:*:*:{postgres.GUARDED}:{PASSWORD}\n")
    file.chmod(0o600)
    is_served(
        tmp_path, ["--database", guarded_url(guarded), "--root-key", guarded.root_key],
        {"PGPASSFILE": str(file)})


def test_another_password_or_none_is_refused(guarded, tmp_path):
    for password in ("wrong", None):
        file = url_file(tmp_path, guarded_url(guarded, password=password))
        refuses(
            serve("--database-file", file, "--root-key", guarded.root_key), "does not let us in")


def test_a_server_with_the_certificate_of_somebody_else_gets_no_password(guarded, tmp_path):
    file = url_file(
        tmp_path, guarded_url(guarded, authority="other-ca.crt", password=PASSWORD))
    refuses(serve("--database-file", file, "--root-key", guarded.root_key), "certificates")


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604, 0o660, 0o601])
def test_a_file_with_the_url_that_others_can_read(store, tmp_path, mode):
    file = url_file(tmp_path, store.url, mode)
    refuses(
        serve("--database-file", file, "--root-key", store.root_key),
        f"the file {file} can be read by others than its owner; run chmod 600 on it")


def test_a_file_with_the_url_that_is_not_there(store, tmp_path):
    file = tmp_path / "none"
    refuses(
        serve("--database-file", file, "--root-key", store.root_key),
        f"cannot read the database's URL from {file}")


@pytest.mark.parametrize("form", [
    "postgres://guarded:{0}@{1}", "postgresql://guarded:{0}@{1}", "postgres://:{0}@{1}",
    "postgres://guarded@{1}?password={0}", "postgres://guarded@{1}?sslmode=require&password={0}",
    "postgres://guarded@{1}?sslpassword={0}", "postgres://guarded@{1}?%70assword={0}",
    "postgres://guarded:{0}%40@{1}", "postgres://guarded:x?{0}@{1}", "postgres:///x?password={0}",
])
def test_a_password_on_the_command_line_is_refused(guarded, form):
    place = f"localhost:{guarded.cluster.port}/{guarded.database}"
    url = form.format(PASSWORD, place)
    words = "a password on the command line can be read by everybody on this machine"
    where = ("--database", url, "--root-key", guarded.root_key)
    refuses(command("ledger", "key", *where, timeout=30), words)
    refuses(serve(*where), words)


def test_the_programs_own_words_never_have_the_url(guarded):
    """Neither in --help, which has defaults, nor in an error."""
    environment = {"SCRUPLE_DATABASE": guarded_url(guarded, password=PASSWORD)}
    for arguments in (
            ("serve", "--help"), ("serve", "--bogus"), ("ledger", "key", "--root-key", "/x")):
        found = command(*arguments, environment=environment)
        assert PASSWORD not in found.stdout + found.stderr
