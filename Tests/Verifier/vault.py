"""Seals and opens what Documentation/formats/vault.md describes, from that page alone."""

import base64
import hashlib
import hmac
import uuid

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


def derived(root: bytes, info: bytes, length: int) -> bytes:
    return HKDF(algorithm=SHA256(), length=length, salt=None, info=info).derive(root)


def wrapping_key(root: bytes) -> bytes:
    return derived(root, b"scruple/root/wrapping/1", 32)


def check_value(root: bytes) -> bytes:
    return derived(root, b"scruple/root/check/1", 16)


def seal(key: bytes, nonce: bytes, plain: bytes, context: bytes) -> bytes:
    assert len(key) == 32 and len(nonce) == 12
    return nonce + AESGCM(key).encrypt(nonce, plain, context)


def open_(key: bytes, sealed: bytes, context: bytes) -> bytes:
    return AESGCM(key).decrypt(sealed[:12], sealed[12:], context)


def person_key_context(subject: str) -> bytes:
    return b"scruple/person-key/1/" + uuid.UUID(subject).bytes


def secret_context(name: str) -> bytes:
    return b"scruple/secret/1/" + name.encode()


def value_context(subject: str, category: str, record: str) -> bytes:
    ids = uuid.UUID(subject).bytes + uuid.UUID(record).bytes
    return b"scruple/value/1/" + ids + category.encode()


def named_context(subject: str, name: str) -> bytes:
    return b"scruple/value/1/" + uuid.UUID(subject).bytes + b"=" + name.encode()


def blind(key: bytes, category: str, text: str) -> bytes:
    message = b"scruple/blind-index/1/" + category.encode() + b"/" + text.encode()
    return hmac.digest(key, message, "sha256")


def digest(key: bytes, use: str, text: str) -> bytes:
    message = b"scruple/digest/1/" + use.encode() + b"/" + text.encode()
    return hmac.digest(key, message, "sha256")


def password_hash(password: str, salt: bytes, log2_n: int = 15, r: int = 8, p: int = 3) -> bytes:
    assert len(salt) == 16
    key = hashlib.scrypt(
        password.encode(), salt=salt, n=1 << log2_n, r=r, p=p, dklen=32, maxmem=1 << 28
    )
    return bytes([1, log2_n, r, p]) + salt + key


def token(prefix: str, random: bytes) -> str:
    assert len(random) == 32
    return prefix + base64.urlsafe_b64encode(random).decode().rstrip("=")


def token_hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
