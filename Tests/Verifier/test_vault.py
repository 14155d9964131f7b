"""Holds the vectors of the vault's formats against an implementation of their page alone."""

import json
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidTag

import vault

PATH = Path(__file__).parents[2] / "Documentation/formats/vectors/vault.json"
VECTORS = json.loads(PATH.read_text("utf-8"))
ROOT = bytes.fromhex(VECTORS["root"]["key"])
PERSON = VECTORS["person"]
KEY = bytes.fromhex(PERSON["key"])


def test_root_key_derives_a_wrapping_key_and_a_check_value():
    assert vault.wrapping_key(ROOT).hex() == VECTORS["root"]["wrapping"]
    assert vault.check_value(ROOT).hex() == VECTORS["root"]["check"]
    assert VECTORS["root"]["file"] == ROOT.hex() + "\n"


def test_person_key_is_wrapped_and_bound_to_the_person():
    context = vault.person_key_context(PERSON["subject"])
    wrapped = bytes.fromhex(PERSON["wrapped"])
    nonce = bytes.fromhex(PERSON["nonce"])
    assert len(wrapped) == 60
    assert vault.seal(vault.wrapping_key(ROOT), nonce, KEY, context) == wrapped
    with pytest.raises(InvalidTag):
        other = vault.person_key_context("00000000-0000-7000-8000-000000000000")
        vault.open_(vault.wrapping_key(ROOT), wrapped, other)


@pytest.mark.parametrize("secret", VECTORS["secrets"], ids=lambda secret: secret["name"])
def test_secret_of_the_server_is_wrapped_and_bound_to_its_name(secret):
    context = vault.secret_context(secret["name"])
    wrapped = bytes.fromhex(secret["wrapped"])
    opened = vault.open_(vault.wrapping_key(ROOT), wrapped, context)
    assert opened.hex() == secret["secret"]
    with pytest.raises(InvalidTag):
        vault.open_(vault.wrapping_key(ROOT), wrapped, vault.secret_context("other"))


@pytest.mark.parametrize("value", VECTORS["values"], ids=lambda value: value["category"])
def test_value_opens_only_where_it_belongs(value):
    subject, category, record = PERSON["subject"], value["category"], value["record"]
    sealed = bytes.fromhex(value["sealed"])
    context = vault.value_context(subject, category, record)
    plain = vault.open_(KEY, sealed, context)
    assert plain.decode() == value["value"]
    assert len(sealed) == len(plain) + 28
    assert vault.seal(KEY, bytes.fromhex(value["nonce"]), plain, context) == sealed
    elsewhere = [
        vault.value_context(subject, "other", record),
        vault.value_context(subject, category, "00000000-0000-7000-8000-000000000001"),
        vault.value_context("00000000-0000-7000-8000-000000000000", category, record),
    ]
    for context in elsewhere:
        with pytest.raises(InvalidTag):
            vault.open_(KEY, sealed, context)


@pytest.mark.parametrize("named", VECTORS["named"], ids=lambda named: named["name"])
def test_named_secret_of_a_person_opens(named):
    context = vault.named_context(PERSON["subject"], named["name"])
    assert vault.open_(KEY, bytes.fromhex(named["sealed"]), context).hex() == named["value"]


def test_blind_index_and_digests():
    key = bytes.fromhex(VECTORS["blindIndex"]["key"])
    for one in VECTORS["blindIndex"]["values"]:
        assert vault.blind(key, one["category"], one["text"]).hex() == one["blind"]
    for one in VECTORS["blindIndex"]["digests"]:
        assert vault.digest(key, one["use"], one["text"]).hex() == one["digest"]


@pytest.mark.parametrize("one", VECTORS["passwords"], ids=lambda one: one["password"])
def test_password_hash(one):
    kept = bytes.fromhex(one["kept"])
    assert len(kept) == 52
    version, log2_n, r, p = kept[:4]
    assert version == 1
    assert vault.password_hash(one["password"], kept[4:20], log2_n, r, p) == kept


@pytest.mark.parametrize("one", VECTORS["tokens"], ids=lambda one: one["prefix"])
def test_token(one):
    assert one["prefix"] in ("scruple_optipic-app_", PERSON["subject"] + ".")
    assert vault.token(one["prefix"], bytes.fromhex(one["random"])) == one["text"]
    assert vault.token_hash(one["text"]).hex() == one["hash"]
