"""Holds answers of the server against its OpenAPI document."""

import json
import re

import referencing
from jsonschema import Draft202012Validator

BASE = "urn:scruple:openapi"
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


def pointer(*parts):
    return "".join("/" + part.replace("~", "~0").replace("/", "~1") for part in parts)


class Contract:
    def __init__(self, document):
        self.document = document
        resource = referencing.Resource(
            contents=document, specification=referencing.jsonschema.DRAFT202012)
        self.registry = referencing.Registry().with_resource(BASE, resource)

    def operations(self):
        """Every (method, path, operation)."""
        for path, item in self.document["paths"].items():
            for method in METHODS:
                if method in item:
                    yield method, path, item[method]

    def resolved(self, value):
        """What a reference points to, or the value itself."""
        if "$ref" not in value:
            return value
        found = self.document
        for part in value["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        return found

    def parameters(self, operation, place):
        found = [self.resolved(each) for each in operation.get("parameters", [])]
        return [each for each in found if each["in"] == place]

    def validator(self, *parts):
        """Of the schema at that place of the document."""
        return Draft202012Validator(
            {"$ref": f"{BASE}#{pointer(*parts)}"}, registry=self.registry)

    def problems_of(self, operation):
        """Every (status, code) that the operation documents."""
        return {
            (status, code)
            for status, response in operation["responses"].items()
            for code in response.get("content", {})
            .get("application/problem+json", {}).get("examples", {})}

    def operation_of(self, method, path):
        """The template of a path; one without a variable goes before one with."""
        path = path.split("?")[0]
        found = []
        for template, item in self.document["paths"].items():
            pattern = re.sub(r"\\\{\w+\\\}", "[^/]*", re.escape(template))
            if re.fullmatch(pattern, path) and method.lower() in item:
                found.append((template.count("{"), -len(template), template))
        assert found, f"{method} {path} is not documented"
        return min(found)[2]

    def check(self, method, path, answer):
        """Fails unless the answer is one that the document foresees; gives (operation, code)."""
        template = self.operation_of(method, path)
        operation = self.document["paths"][template][method.lower()]
        name = f"{operation['operationId']} {answer.status_code} {answer.text[:500]}"
        status = str(answer.status_code)
        assert status in operation["responses"], f"status not documented: {name}"
        response = operation["responses"][status]
        if "content" not in response:
            assert answer.content == b"" and "Content-Type" not in answer.headers, name
            self._check_headers(response, answer, name)
            return operation["operationId"], None
        type = answer.headers["Content-Type"]
        assert type in response["content"], f"content type {type} not documented: {name}"
        place = ("paths", template, method.lower(), "responses", status, "content", type)
        self._check_headers(response, answer, name)
        self._check_body(place, response["content"][type], type, answer, name)
        code = None
        if type == "application/problem+json":
            problem = answer.json()
            code = problem["type"].removeprefix("urn:scruple:problem:")
            example = self.resolved(response["content"][type]["examples"][code])["value"]
            assert problem["title"] == example["title"], name
        return operation["operationId"], code

    def _check_headers(self, response, answer, name):
        for header, described in response["headers"].items():
            described = self.resolved(described)
            assert header in answer.headers, f"header {header} is missing: {name}"
            value = answer.headers[header]
            schema = self.resolved(described["schema"])
            if schema.get("type") == "integer":
                value = int(value)
            Draft202012Validator(schema, registry=self.registry).validate(value)

    def _check_body(self, place, media, type, answer, name):
        if type.endswith("json") and not type.endswith("ndjson"):
            value = json.loads(answer.content)
            errors = sorted(self.validator(*place, "schema").iter_errors(value), key=str)
            assert not errors, f"{name}: {errors[0].json_path} {errors[0].message}"
        elif "x-line-schema" in media:
            validator = self.validator(*place, "x-line-schema")
            for line in answer.text.splitlines():
                validator.validate(json.loads(line))
