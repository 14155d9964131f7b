"""The JSON Schema of the policy language against the reader's own cases."""

import json
import re

import jsonschema
import pytest
import yaml

from conftest import POLICIES, ROOT, scruple

# Messages of the reader about one map by itself; the schema has to find these too.
BY_ITSELF = re.compile(
    r"has the unknown key|lacks the key|cannot be \"|is neither true nor false|is no period"
    r"|is no date|is no name for|is no language tag|which is no host|is in no language"
    r"|has no service$|is (a list|a map|a single value), not|has no legal basis|has no purpose"
    r"|has no ground|names no category|keeps nothing|has no end|has neither title nor text"
    r"|\" is empty|is no path|which has no step|no format that can be read")
# What looks like it and is not: these need more than the map, or more than YAML keeps.
NOT_BY_ITSELF = {
    "address-reserved.case": "names of the server's own are no form",
    "date.case": "a day that never was has the form of one",
}


class Editor(yaml.SafeLoader):
    """YAML as editors read it (1.2, core schema): no dates, and only true and false are flags."""


Editor.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", list("-+.0123456789")),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
]:
    Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)


@pytest.fixture(scope="module")
def validator():
    schema = json.loads(scruple("schema"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


def errors(validator, text):
    return [
        f"{error.json_path}: {error.message[:200]}"
        for error in validator.iter_errors(yaml.load(text, Editor))]


def cases():
    for file in sorted((ROOT / "Tests/Policies").glob("*.case")):
        parts = re.split(r"(?m)^=== (\w+)\n", file.read_text("utf-8"))
        sections = list(zip(parts[1::2], parts[2::2]))
        text = POLICIES[0].read_text("utf-8")
        for title, body in sections:
            if title == "policy":
                text = body
        old = None
        for title, body in sections:
            if title == "replace":
                old = body
            elif title == "with":
                assert text.count(old) == 1, file
                text = text.replace(old, body)
        expected = dict(sections).get("expect", "")
        yield pytest.param(text, expected, id=file.name)


def test_every_policy_is_valid(validator, policy):
    assert errors(validator, policy.read_text("utf-8")) == []


@pytest.mark.parametrize("text, expected", cases())
def test_a_case_is_judged_as_by_the_reader(validator, request, text, expected):
    lines = [line for line in expected.splitlines() if ": error: " in line]
    name = request.node.callspec.id
    try:
        found = errors(validator, text)
    except (yaml.YAMLError, ValueError):
        assert lines, "an editor cannot read what the reader takes"
        return
    if not lines:
        assert found == [], expected
    elif name not in NOT_BY_ITSELF and any(BY_ITSELF.search(line) for line in lines):
        assert found, expected


def test_many_cases_are_of_the_schema():
    by_itself = [
        case.id for case in cases()
        if any(BY_ITSELF.search(line) for line in case.values[1].splitlines() if "error" in line)]
    assert len(by_itself) > 40


def test_every_key_is_described(validator):
    def walk(schema, path):
        for key, value in schema.get("properties", {}).items():
            assert len(value.get("description", "")) > 4, f"{path}.{key}"
    walk(validator.schema, "policy")
    for name, schema in validator.schema["$defs"].items():
        walk(schema, name)
        assert schema["description"]


def test_a_file_may_name_its_schema(tmp_path):
    """Editors look for this line; the reader takes it for the comment that it is."""
    text = "# yaml-language-server: $schema=policy.schema.json\n" + POLICIES[0].read_text("utf-8")
    file = tmp_path / "policy.yaml"
    file.write_text(text, "utf-8")
    assert b"digest" in scruple("check", file)
