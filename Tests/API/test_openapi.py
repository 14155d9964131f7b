"""The OpenAPI document is valid, complete and says nothing that is not so."""

import json
import re

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from service import ROOT

WEB = ROOT / "Sources/Web"
ROUTE = re.compile(r'(\w+)\.(get|put|post|delete|patch|head)\(\s*"([^"]*)"')
# The pages are not of the API; /metrics is on an address of its own.
NOT_OF_THE_API = {("get", "/metrics")}


def routes():
    """Every (method, path) that the sources register."""
    found = set()
    for file in sorted(WEB.rglob("*.swift")):
        if {"PageRoutes", "Pages"} & set(file.relative_to(WEB).parts):
            continue
        prefix = "/v1/" if file.parent.name == "API" else "/"
        for variable, method, path in ROUTE.findall(file.read_text("utf-8")):
            if variable == "router":
                found.add((method, prefix + re.sub(r":(\w+)", r"{\1}", path)))
    return found - NOT_OF_THE_API


def test_the_document_is_valid(document):
    OpenAPIV31SpecValidator(document).validate()


def test_the_document_is_canonical_json(service):
    answer = service.send("GET", "/openapi.json", key=None)
    canonical = json.dumps(
        answer.json(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert answer.content.decode("utf-8") == canonical


def test_every_route_is_documented_and_every_documented_one_is_a_route(contract):
    documented = {
        (method, "/tile/**" if path.startswith("/tile/") else path)
        for method, path, _ in contract.operations()}
    assert documented == routes()


def test_every_documented_operation_is_answered_by_the_server(service, contract):
    for method, path, operation in contract.operations():
        filled = path
        for parameter in contract.parameters(operation, "path"):
            filled = filled.replace("{%s}" % parameter["name"], str(parameter["example"]))
        if path.startswith("/tile/") and ".p/" not in path:
            continue  # A full tile takes 256 entries; the tour makes them.
        answer = service.send(method, filled)
        known = answer.status_code == 200 or "not-found" not in answer.text
        assert answer.status_code != 405 and known, f"{method} {filled}: {answer.text}"


@pytest.mark.parametrize("method", ["PATCH", "OPTIONS", "TRACE", "POST", "HEAD"])
def test_a_method_that_is_not_documented_is_not_found(service, method):
    answer = service.send(method, "/v1/policy")
    assert answer.status_code == 404
    if method != "HEAD":
        assert answer.json()["type"] == "urn:scruple:problem:not-found"


def test_operation_ids_are_unique_and_tags_are_declared(contract):
    operations = [operation for _, _, operation in contract.operations()]
    ids = [operation["operationId"] for operation in operations]
    assert len(ids) == len(set(ids))
    declared = {tag["name"] for tag in contract.document["tags"]}
    assert {tag for operation in operations for tag in operation["tags"]} == declared


def test_every_object_schema_is_closed(contract):
    def walk(value, path):
        if isinstance(value, dict):
            if value.get("type") == "object" and "properties" in value:
                assert value.get("additionalProperties") is False, path
            for key, part in value.items():
                walk(part, f"{path}/{key}")
        elif isinstance(value, list):
            for index, part in enumerate(value):
                walk(part, f"{path}/{index}")

    walk(contract.document["components"]["schemas"], "")


def test_every_component_is_used(contract):
    text = json.dumps(contract.document)
    for kind in ("schemas", "parameters", "headers", "examples"):
        for name in contract.document["components"][kind]:
            assert f'"#/components/{kind}/{name}"' in text, f"{kind}/{name} is used by nothing"


def test_examples_fit_their_schemas(contract):
    checked = 0
    for method, path, operation in contract.operations():
        places = [("responses", status) for status in operation["responses"]]
        places += [("requestBody",)] if "requestBody" in operation else []
        for place in places:
            part = operation
            for key in place:
                part = part[key]
            for type, media in part.get("content", {}).items():
                examples = [contract.resolved(each)["value"]
                            for each in media.get("examples", {}).values()]
                examples += [media["example"]] if "example" in media else []
                at = ("paths", path, method, *place, "content", type, "schema")
                for example in examples:
                    contract.validator(*at).validate(example)
                    checked += 1
    for name, parameter in contract.document["components"]["parameters"].items():
        if "example" in parameter:
            contract.validator("components", "parameters", name, "schema").validate(
                parameter["example"])
            checked += 1
    assert checked > 100
