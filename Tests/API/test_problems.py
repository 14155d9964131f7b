"""Every problem code is in the document and in the developers' page."""

import re

from service import ROOT

WEB = ROOT / "Sources/Web"
PAGE = ROOT / "Documentation/api.md"
# A problem is made with a status or by badRequest; its code is the first text that follows.
MADE = re.compile(
    r'(?:Problem\(|self\.init\()\s*\.\w+,\s*"([a-z-]+)"|badRequest\(\s*"([a-z-]+)"')
# Codes that no operation of the API answers: sign-in is a page's, and not-possible is what the
# HTTP layer cannot take.
NOT_OF_AN_OPERATION = {"sign-in-failed", "not-possible"}


def codes_in_sources():
    found = {"not-found", "not-possible"}  # Chosen by an expression in Middleware/Problems.swift.
    for file in WEB.rglob("*.swift"):
        for one, other in MADE.findall(file.read_text("utf-8")):
            found.add(one or other)
    return found


def described(heading):
    """By code, the cells of the rows of the tables below a heading."""
    section = PAGE.read_text("utf-8").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    rows = re.findall(r"(?m)^\| `([a-z-]+)` \|(.*)\|$", section)
    assert len(rows) == len({code for code, _ in rows}), "a code is there twice"
    return {code: [cell.strip() for cell in cells.split("|")] for code, cells in rows}


def test_the_sources_have_codes():
    assert len(codes_in_sources()) > 25


def test_every_code_is_in_the_document(contract):
    documented = {
        code for _, _, operation in contract.operations()
        for _, code in contract.problems_of(operation)}
    assert documented == codes_in_sources() - NOT_OF_AN_OPERATION


def test_every_code_is_on_the_page_and_no_other():
    assert set(described("Problems")) == codes_in_sources()


def test_the_page_has_the_status_of_every_code(contract):
    page = described("Problems")
    for _, _, operation in contract.operations():
        for status, code in contract.problems_of(operation):
            assert page[code][0] == status, code


def test_every_reason_of_a_refusal_is_on_the_page_and_no_other(contract):
    reasons = contract.document["components"]["schemas"]["Reason"]["enum"]
    assert set(described("Reasons of a refusal")) == set(reasons)


def test_every_operation_is_on_the_page(contract):
    text = PAGE.read_text("utf-8")
    for method, path, _ in contract.operations():
        if path.startswith("/tile/"):
            path = "/tile/..."
        assert f"`{method.upper()} {path}`" in text, f"{method} {path}"
