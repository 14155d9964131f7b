"""GDPRbench's operations on a plain PostgreSQL that was made compliant by hand."""

import psycopg

import operations
import world as facts

LOG_LINES = 100
# The key is random and long, so that stretching it (the default) would only cost time.
SEALING = "cipher-algo=aes256, compress-algo=0, s2k-mode=1"
KEY = "current_setting('yardstick.key')"
COLUMNS = ("pur", "expires", "usr", "obj", "dec", "acl", "shr", "src", "cat")

SCHEMA = [
    "CREATE EXTENSION pgcrypto",
    """
    CREATE TABLE record (
        key text PRIMARY KEY, value bytea NOT NULL, pur text NOT NULL, ttl integer NOT NULL,
        expires timestamptz NOT NULL, usr text NOT NULL, obj text NOT NULL, dec text NOT NULL,
        acl text NOT NULL, shr text NOT NULL, src text NOT NULL, cat text NOT NULL)
    """,
    *(f"CREATE INDEX ON record ({column})" for column in COLUMNS),
    """
    CREATE TABLE log (
        at timestamptz NOT NULL DEFAULT clock_timestamp(), actor text NOT NULL DEFAULT session_user,
        op text NOT NULL, key text NOT NULL, usr text NOT NULL, pur text NOT NULL,
        obj text NOT NULL, dec text NOT NULL)
    """,
    "CREATE INDEX ON log (at)",
    "CREATE INDEX ON log (key)",
    """
    CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE r public.record%ROWTYPE;
    BEGIN
        IF TG_OP = 'DELETE' THEN r := OLD; ELSE r := NEW; END IF;
        INSERT INTO log (op, key, usr, pur, obj, dec)
        VALUES (TG_OP, r.key, r.usr, r.pur, r.obj, r.dec);
        RETURN NULL;
    END $$
    """,
    """
    CREATE TRIGGER note AFTER INSERT OR UPDATE OR DELETE ON record
    FOR EACH ROW EXECUTE FUNCTION note()
    """,
]
SWEEP = "DELETE FROM record WHERE expires <= now()"
ALLOWED = {
    "consent": "AND dec = 'dec1'", "legitimate-interest": "AND obj <> pur", "contract": ""}


def connect(context):
    return psycopg.connect(context["conninfo"], autocommit=True, prepare_threshold=0)


class Client:
    """One connection, over which every statement is prepared once."""

    def __init__(self, context):
        self.connection = connect(context)
        self.cursor = self.connection.cursor()
        self.logs_answers = context["log_answers"]
        self.loaded = context.get("loaded")

    def close(self):
        self.connection.close()

    def ids(self):
        return ()

    def rows(self, text, *arguments):
        return self.cursor.execute(text, arguments).fetchall()

    def change(self, text, *arguments):
        return self.cursor.execute(text, arguments).rowcount

    def select(self, columns, condition, *arguments):
        """Reads records; notes each in the log where answers are to be logged."""
        text = f"SELECT {columns} FROM record WHERE {condition} AND expires > now()"
        if self.logs_answers:
            text = f"""
                WITH found AS (SELECT * FROM record WHERE {condition} AND expires > now()),
                noted AS (INSERT INTO log (op, key, usr, pur, obj, dec)
                    SELECT 'READ', key, usr, pur, obj, dec FROM found)
                SELECT {columns} FROM found
                """
        return self.rows(text, *arguments)

    def load(self, world, users):
        for user in users:
            for key in world.keys_of[user]:
                record = world.records[key]
                self.create(key, user, record.kind, world.value(key),
                            world.allows(user, record.purpose))

    def create(self, key, user, kind, value, is_allowed):
        purpose = facts.purpose_of(kind)
        group = facts.group_of(purpose)
        objection = f"obj{facts.PURPOSES + key % 75}" if is_allowed else f"purpose{purpose}"
        return self.change(
            f"""
            INSERT INTO record (key, value, pur, ttl, expires, usr, obj, dec, acl, shr, src, cat)
            VALUES (%s, pgp_sym_encrypt(%s, {KEY}, '{SEALING}'), %s, %s::integer,
                now() + make_interval(hours => %s::integer), %s, %s, %s, %s, %s, %s, %s)
            """, f"key{key}", value, f"purpose{purpose}", facts.ttl_hours(kind),
            facts.ttl_hours(kind), f"user{user}", objection, f"dec{is_allowed:d}",
            f"acl{group}", f"shr{group}", f"src{group}", f"cat{group}")

    def values(self, condition, purpose, *arguments):
        """The values that a processor may have for a purpose."""
        return self.select(
            f"pgp_sym_decrypt(value, {KEY})",
            f"{condition} AND pur = %s AND acl = %s {ALLOWED[facts.basis_of(purpose)]}",
            *arguments, f"purpose{purpose}", f"acl{facts.group_of(purpose)}")

    def read_by_key(self, key, user, kind):
        return self.values("key = %s", facts.purpose_of(kind), f"key{key}")

    def read_by_user_and_purpose(self, user, purpose):
        return self.values("usr = %s", purpose, f"user{user}")

    def list(self, purpose, is_whole):
        rows = self.values("true", purpose)
        return len(rows), rows if is_whole else None

    def read_data_of_user(self, user):
        return self.select(f"pur, pgp_sym_decrypt(value, {KEY})", "usr = %s", f"user{user}")

    def read_metadata_of_user(self, user):
        return self.select("key, pur, ttl, expires, usr, obj, dec, acl, shr, src, cat",
                           "usr = %s", f"user{user}")

    def correct(self, key, user, kind, value):
        return self.change(
            f"UPDATE record SET value = pgp_sym_encrypt(%s, {KEY}, '{SEALING}') "
            "WHERE key = %s AND usr = %s", value, f"key{key}", f"user{user}")

    def erase_record(self, key, user, kind):
        return self.change(
            "DELETE FROM record WHERE key = %s AND usr = %s", f"key{key}", f"user{user}")

    def delete_by_user(self, user, count):
        return self.change("DELETE FROM record WHERE usr = %s", f"user{user}")

    def delete_by_purpose(self, user, purpose, kinds):
        return self.change("DELETE FROM record WHERE usr = %s AND pur = %s", f"user{user}",
                           f"purpose{purpose}")

    def delete_by_expiry(self, user, kind):
        return self.change(SWEEP)

    def update(self, condition, is_allowed, *arguments):
        """Consent lies in `dec`, an objection in `obj`; a purpose looks at the one it rests on."""
        objection = "'none'" if is_allowed else "pur"
        return self.change(
            f"UPDATE record SET dec = 'dec{is_allowed:d}', obj = {objection} "
            f"WHERE usr = %s {condition}", *arguments)

    def update_by_purpose(self, user, purpose, purposes, is_allowed, count):
        return self.update("AND pur = %s", is_allowed, f"user{user}", f"purpose{purpose}")

    def update_by_user(self, user, value, purposes, is_allowed, count):
        return self.update("", is_allowed, f"user{user}")

    def update_by_sharing(self, user, recipient, purposes, is_allowed, count):
        return self.update("AND shr = %s", is_allowed, f"user{user}", f"shr{recipient}")

    def read_logs(self, share):
        start, end = self.loaded
        begin = start + share * max(end - start - 1, 0)
        return begin, self.rows(
            "SELECT extract(epoch FROM at)::float8, actor, op, key, usr, pur, obj, dec FROM log "
            "WHERE at >= to_timestamp(%s::float8) AND at < to_timestamp(%s::float8) "
            f"ORDER BY at DESC LIMIT {LOG_LINES}", begin, begin + 1)

    def verify_deletion(self, key, user, kind):
        return self.rows(
            "SELECT (SELECT count(*) FROM record WHERE key = %s), "
            "(SELECT max(at) FROM log WHERE key = %s AND op = 'DELETE')", f"key{key}", f"key{key}")

    verify_deletion_of_record = verify_deletion_of_person = verify_deletion


def sweep(context, stop):
    """Removes what is past its time, every second, until told to stop."""
    with connect(context) as connection:
        while not stop.wait(1):
            connection.execute(SWEEP)


# What the answers say, in the words of the world; after the clock has stopped.


def number(text):
    return int(text.lstrip("abcdefghijklmnopqrstuvwxyz"))


def answer(name, arguments, raw):
    if name == "read_by_key":
        return raw[0][0] if raw else None
    if name == "read_by_user_and_purpose":
        return sorted(row[0] for row in raw)
    if name == "list":
        count, rows = raw
        return count, None if rows is None else operations.value_sum(row[0] for row in rows)
    if name == "read_data_of_user":
        return sorted((number(row[0]), row[1]) for row in raw)
    if name == "read_metadata_of_user":
        return sorted(metadata(row) for row in raw)
    if name == "read_logs":
        begin, rows = raw
        return 0 < len(rows) <= LOG_LINES and all(begin <= row[0] < begin + 1 for row in rows)
    if name.startswith("verify_deletion"):
        return raw[0][0] == 0 and raw[0][1] is not None
    return changed(name, arguments, raw)


def changed(name, arguments, count):
    if name == "delete_by_expiry":
        return True
    if name == "delete_by_purpose":
        return count == len(arguments[2])
    if name == "delete_by_user" or name.startswith("update"):
        return count == arguments[-1]
    return count == 1


def metadata(row):
    _, pur, ttl, _, _, obj, dec, acl, shr, src, cat = row
    purpose, group = number(pur), number(acl)
    is_allowed = {
        "consent": dec == "dec1", "legitimate-interest": obj != pur, "contract": True,
    }[facts.basis_of(purpose)]
    same = {number(text) for text in (shr, src, cat)} == {group}
    return purpose, ttl, group if same else -1, is_allowed
