"""The standard forms, read by other people's parsers and held against other people's rules."""

import os
import pathlib
import subprocess

import pytest
import rdflib

ROOT = pathlib.Path(__file__).resolve().parents[2]
ONTOLOGY = ROOT.parent / "shared/vectors/dpv"
SHAPES = ROOT / "Documentation/formats/shapes"
VECTOR = ROOT / "Documentation/formats/vectors/consent-record.json"
POLICIES = [
    ROOT / "Tests/Policies/minimal.yaml", *sorted(ROOT.glob("Policies/*/policy.yaml"))]


def scruple(*arguments, code=0):
    """What the program prints, as bytes."""
    binary = os.environ.get("SCRUPLE_BIN", str(ROOT / ".build/debug/scruple"))
    found = subprocess.run([binary, *map(str, arguments)], capture_output=True, timeout=60)
    assert found.returncode == code, found.stderr.decode()
    return found.stdout


def graph(text, form):
    return rdflib.Graph().parse(data=text, format=form)


def shapes(*names):
    whole = rdflib.Graph()
    for name in names:
        whole.parse(SHAPES / f"{name}.ttl")
    return whole


@pytest.fixture(scope="session")
def ontology():
    """The terms that DPV declares, with all that is said of them."""
    if not ONTOLOGY.is_dir():
        # Made by others, and therefore beside the project instead of in it.
        pytest.skip(f"there is no ontology at {ONTOLOGY}")
    whole = rdflib.Graph()
    for name in ("dpv", "eu-gdpr", "tech"):
        whole.parse(ONTOLOGY / f"{name}.ttl")
    return whole


@pytest.fixture(scope="session", params=POLICIES, ids=lambda path: path.parent.name)
def policy(request):
    return request.param


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    """A policy whose words try to leave their quotes, in every form."""
    words = '=1+1 "quoted" \\n \\\\ <b>&amp; @fr ^^x \U0001f33f \u00e9'
    text = POLICIES[0].read_text("utf-8")
    old = "name: {fr: Nom affich\u00e9, en: Display name}"
    assert text.count(old) == 1
    block = "\n".join(["name:", "      fr: |", f"        {words}", "        two lines",
                       "      en: |", f"        {words}"])
    file = tmp_path_factory.mktemp("hostile") / "policy.yaml"
    file.write_text(text.replace(old, block), "utf-8")
    return file, words
