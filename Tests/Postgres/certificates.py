"""An authority that signs the server's certificate, and another that does not."""

import os
import subprocess

EXTENSIONS = "subjectAltName=DNS:localhost,IP:127.0.0.1\n"


def openssl(folder, *arguments):
    subprocess.run(
        ["openssl", *arguments], cwd=folder, check=True, capture_output=True, timeout=30)


def authority(folder, name):
    openssl(
        folder, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
        "-nodes", "-days", "2", "-subj", f"/CN={name}", "-keyout", f"{name}.key",
        "-out", f"{name}.crt")


def write(folder, owner):
    """Makes ca.crt, other-ca.crt, server.crt and server.key, which belongs to the owner."""
    authority(folder, "ca")
    authority(folder, "other-ca")
    openssl(
        folder, "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
    (folder / "extensions").write_text(EXTENSIONS, "utf-8")
    openssl(
        folder, "x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key",
        "-CAcreateserial", "-days", "2", "-extfile", "extensions", "-out", "server.crt")
    for name in ("ca.crt", "other-ca.crt", "server.crt", "server.key"):
        if owner is not None:
            os.chown(folder / name, owner.pw_uid, owner.pw_gid)
    (folder / "server.key").chmod(0o600)
