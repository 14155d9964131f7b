"""Requests that a generator makes up from the document, good and bad, in great number.

The run starts from the same seed each time; SEED=<number> makes another. Half of the good requests
get people who exist and names that are declared, so that they come further than the first check.
"""

import itertools
import os

import hypothesis
import pytest
import schemathesis
from schemathesis import GenerationMode, checks
from schemathesis.config import SchemathesisConfig
from schemathesis.specs.openapi import checks as openapi

SEED = int(os.environ.get("SEED", "20261123"))
EXAMPLES = 40
CHECKS = [
    checks.not_a_server_error, openapi.status_code_conformance, openapi.content_type_conformance,
    openapi.response_headers_conformance, openapi.response_schema_conformance,
    openapi.negative_data_rejection, openapi.ignored_auth]
# 404 is the answer to a bad part of an address.
REJECTED = ["400", "401", "403", "404", "409", "413", "415", "422"]


@pytest.fixture(scope="module")
def api(service):
    print(f"SEED={SEED}")
    config = SchemathesisConfig.from_dict({
        "generation": {"mode": "all"},
        "checks": {"negative_data_rejection": {"expected-statuses": REJECTED}}})
    return schemathesis.openapi.from_url(f"{service.url}/openapi.json", config=config)


class Crowd:
    """People who exist, for requests that ask about somebody."""

    def __init__(self, service):
        self.service = service
        policy = service.send("GET", "/v1/policy").json()
        self.digest = policy["digest"]
        self.categories = itertools.cycle(each["category"] for each in policy["categories"])
        self.purposes = itertools.cycle(each["purpose"] for each in policy["purposes"])
        self.calls = 0
        self.subject = self.person()

    def person(self):
        answer = self.service.send("POST", "/v1/subjects", json={
            "data": {"email": f"fuzz{self.calls}@example.org"},
            "acceptance": {"policy": self.digest, "method": "checkbox"}})
        assert answer.status_code == 201, answer.text
        return answer.json()["subject"]

    def lend(self, case):
        """Puts what exists into every other request that is not bad on purpose."""
        self.calls += 1
        if case.meta.generation.mode is not GenerationMode.POSITIVE or self.calls % 2:
            return
        lent = {
            "subject": self.subject, "category": next(self.categories),
            "purpose": next(self.purposes), "policy": self.digest}
        for part in (case.path_parameters, case.query, case.body):
            if isinstance(part, dict):
                part.update({name: lent[name] for name in part.keys() & lent.keys()})
        if case.operation.definition.raw["operationId"] == "register":
            case.body["acceptance"]["policy"] = self.digest
            case.body["data"] = {"email": f"fuzz{self.calls}@example.org"}

    def replace_if_gone(self, answer, case):
        if case.operation.definition.raw["operationId"] == "erase" and answer.status_code == 200:
            self.subject = self.person()


@pytest.fixture(scope="module")
def crowd(service):
    crowd = Crowd(service)
    yield crowd
    print(f"{crowd.calls} requests")


schema = schemathesis.pytest.from_fixture("api")


@schema.parametrize()
@hypothesis.seed(SEED)
@hypothesis.settings(
    max_examples=EXAMPLES, deadline=None, database=None, derandomize=False,
    suppress_health_check=list(hypothesis.HealthCheck))
def test_every_answer_is_as_documented(case, service, crowd):
    crowd.lend(case)
    key = {"Authorization": f"Bearer {service.keys['shop']}"}
    answer = case.call(headers=key, timeout=30)
    crowd.replace_if_gone(answer, case)
    case.validate_response(answer, checks=CHECKS, headers=key)
