"""A PostgreSQL of the benchmark's own: made in a folder, run as a user who may run it, gone after.

`fsync` is on, as for every store here. Needs Debian's package postgresql and openssl.
"""

import os
import pathlib
import pwd
import secrets
import shutil
import socket
import subprocess
import time

import psycopg

BIN = pathlib.Path(os.environ.get("POSTGRES_BIN", "/usr/lib/postgresql/15/bin"))
SETTINGS = {
    "listen_addresses": "127.0.0.1", "unix_socket_directories": "", "fsync": "on",
    "synchronous_commit": "on", "full_page_writes": "on", "shared_buffers": "1GB",
    "max_wal_size": "4GB", "max_connections": 60, "timezone": "UTC", "jit": "off", "ssl": "on",
    "ssl_cert_file": "../server.crt", "ssl_key_file": "../server.key",
}
ACCESS = """\
host    all  postgres  127.0.0.1/32  trust
hostssl all  app       127.0.0.1/32  scram-sha-256
host    all  scruple   127.0.0.1/32  trust
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Cluster:
    """The cluster in `folder`, which belongs to the user postgres where we are root."""

    def __init__(self, folder, settings):
        self.folder = folder
        self.port = free_port()
        self.settings = SETTINGS | settings
        self.password = secrets.token_hex(16)
        self.process = None

    @property
    def data(self):
        return self.folder / "cluster"

    def command(self, *arguments):
        prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        return [*prefix, *map(str, arguments)]

    def make(self):
        self.folder.mkdir()
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
             "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj", "/CN=localhost",
             "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", self.folder / "server.key",
             "-out", self.folder / "server.crt"], check=True, capture_output=True)
        if os.geteuid() == 0:
            owner = pwd.getpwnam("postgres")
            for path in (self.folder, self.folder / "server.key", self.folder / "server.crt"):
                os.chown(path, owner.pw_uid, owner.pw_gid)
        subprocess.run(
            self.command(BIN / "initdb", "-D", self.data, "-U", "postgres", "-A", "trust",
                         "-E", "UTF8", "--locale", "C"),
            check=True, capture_output=True, cwd="/")
        lines = [f"{key} = '{value}'\n" for key, value in self.settings.items()]
        with (self.data / "postgresql.conf").open("a", encoding="utf-8") as file:
            file.writelines(lines)
        (self.data / "pg_hba.conf").write_text(ACCESS, "utf-8")

    def start(self):
        self.log = (self.folder / "start.log").open("ab")
        self.process = subprocess.Popen(
            self.command(BIN / "postgres", "-D", self.data, "-p", self.port),
            stdout=self.log, stderr=self.log, cwd="/")
        deadline = time.monotonic() + 120
        while True:
            try:
                self.administrate("SELECT 1")
                return
            except psycopg.OperationalError:
                if time.monotonic() > deadline or self.process.poll() is not None:
                    raise SystemExit(f"no PostgreSQL: {(self.folder / 'start.log').read_text()}")
                time.sleep(0.1)

    def stop(self):
        if self.process is None:
            return
        if self.process.poll() is None:
            subprocess.run(
                self.command(BIN / "pg_ctl", "stop", "-D", self.data, "-m", "fast", "-w",
                             "-t", "300"), check=True, capture_output=True, cwd="/")
            self.process.wait(timeout=60)
        self.process = None
        self.log.close()

    def administrate(self, *statements, database="postgres"):
        """Runs statements as the superuser and returns the rows of the last one."""
        with psycopg.connect(host="127.0.0.1", port=self.port, user="postgres", dbname=database,
                             sslmode="disable", autocommit=True) as connection:
            for text in statements:
                cursor = connection.execute(text)
            return cursor.fetchall() if cursor.description else []

    @property
    def postmaster(self):
        return int((self.data / "postmaster.pid").read_text().split()[0])

    def table_bytes(self, database):
        """Tables with their indexes and what is stored aside; without the write-ahead log."""
        return int(self.administrate(
            "VACUUM", "SELECT coalesce(sum(pg_total_relation_size(c.oid)), 0) FROM pg_class c "
            "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'm') "
            "AND n.nspname NOT IN ('pg_catalog', 'information_schema')", database=database)[0][0])

    def wal_bytes(self):
        return folder_bytes(self.data / "pg_wal")


def folder_bytes(folder):
    return sum(file.stat().st_size for file in pathlib.Path(folder).rglob("*") if file.is_file())


def copy(source, target):
    shutil.rmtree(target, ignore_errors=True)
    subprocess.run(["cp", "-a", "--reflink=auto", source, target], check=True)
