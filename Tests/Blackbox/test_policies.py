"""Policies of other operators than the first: each is served, and somebody lives under it."""

import dataclasses

import pytest
from program import ROOT
from visitor import PASSWORD, Browser


@dataclasses.dataclass
class Life:
    """What one invented person does with one service of an operator."""

    policy: str
    service: str
    person: dict
    # A record that the service stores, and the purpose that it may be read for.
    category: str
    value: object
    purpose: str
    clause: str
    # Another service of the same operator, a purpose that waits for consent, and its clause.
    other: str
    consent: str
    consent_clause: str
    # A purpose of which the first service is no part.
    foreign: str
    # What a third party collects for itself.
    elsewhere: str
    # Where people read the policy, and a sentence of it.
    page: str
    sentence: str

    def __str__(self):
        return self.policy


LIVES = [
    Life(
        "basecamp", "basecamp", {"email": "nora@example.org", "name": "Nora Fjell"},
        "content", {"to-do": "water the ferns"}, "provision", "1.3",
        "outreach", "newsletter", "1.1", "billing", "card-number",
        "/en/policies/privacy/", "has sold nobody’s data"),
    Life(
        "github", "platform", {"email": "nora@example.org", "handle": "nora-fjell"},
        "user-content", {"file": "ferns.swift"}, "provision", "2.6",
        "enterprise-pages", "advertising", "15.4.4", "billing", "social-buttons",
        "/en/site-policy/privacy-statement/", "not meant for anyone under 13"),
    Life(
        "wikimedia", "wikis", {"username": "NoraFjell"},
        "contribution", {"page": "Fern", "added": 12}, "publication", "1.1",
        "messages", "news", "2.3", "legal", "host-statistics",
        "/en/wiki/privacy-policy/", "can be seen and used by all"),
]


@pytest.fixture(params=LIVES, ids=str)
def life(request):
    return request.param


@pytest.fixture
def operator(serve, life):
    return serve(policy=ROOT / "Policies" / life.policy / "policy.yaml")


def registered(client, life):
    answer = client.post("/v1/subjects", {
        "data": life.person,
        "acceptance": {"policy": client.server.digest, "method": "checkbox"}})
    assert answer.status == 201, answer
    return answer.json["subject"]


def test_a_person_lives_under_the_policy_of_another_operator(life, operator):
    client, other = operator.client(life.service), operator.client(life.other)
    with client.ledger_gets("registration done", "acceptance done"):
        subject = registered(client, life)
    path = f"/v1/subjects/{subject}/records/{life.category}"
    with client.ledger_gets("record done", "record refused"):
        assert client.post(path, {"value": life.value}).status == 201
        foreign = other.post(path, {"value": life.value})
        assert (foreign.status, foreign.json["reason"]) == (403, "category-not-of-service")
    with client.ledger_gets("use granted"):
        answer = client.read(subject, life.purpose, life.category)
        assert answer.status == 200
        assert [value["value"] for value in answer.json["data"][life.category]] == [life.value]
        assert answer.json["clauses"][0] == life.clause
    with client.ledger_gets("use refused"):
        refused = client.read(subject, life.foreign)
        assert (refused.status, refused.json["reason"]) == (403, "purpose-not-of-service")
        assert "data" not in refused.json
    with client.ledger_gets("use refused", "consent done", "use granted", "withdrawal done",
                            "use refused"):
        waits = other.read(subject, life.consent)
        assert (waits.status, waits.json["reason"]) == (403, "no-consent")
        assert waits.json["clauses"][0]["clause"] == life.consent_clause
        assert other.decide(subject, life.consent, "give").status == 200
        assert other.read(subject, life.consent).status == 200
        assert other.decide(subject, life.consent, "withdraw", proof=False).status == 200
        assert other.read(subject, life.consent).status == 403
    with client.ledger_gets("erasure done", "use refused"):
        assert client.erase(subject).status == 200
        gone = client.read(subject, life.purpose)
        assert (gone.status, gone.json["reason"]) == (403, "unknown-subject")
    operator.verify()


def test_what_a_third_party_collects_for_itself_is_never_stored(life, operator):
    client = operator.client(life.service)
    subject = registered(client, life)
    value = {"value": "4111 1111"}
    for refused in (
            client.post(f"/v1/subjects/{subject}/records/{life.elsewhere}", value),
            client.put(f"/v1/subjects/{subject}/data/{life.elsewhere}", value)):
        assert refused.status in (403, 404, 422), refused
    export = client.get(f"/v1/subjects/{subject}/export").json
    assert {value["category"] for value in export["values"]} == set(life.person)


def test_whoever_erases_an_account_reads_what_stays_public(life, operator):
    browser = Browser(operator)
    fields = {f"data.{name}": value for name, value in life.person.items()}
    made = browser.post(
        "register", {**fields, "password": PASSWORD, "accept": operator.digest})
    assert made.status == 303, made
    page = browser.open("account/erase")
    assert page.status == 200
    assert ("stays public" in page.text) == (life.policy == "wikimedia")


def test_people_read_it_and_find_its_forms(life, operator):
    page = operator.fetch(life.page)
    assert (page.status, life.sentence in page.text) == (200, True)
    french = operator.fetch(life.page.replace("/en/", "/fr/"))
    assert french.status == 200 and life.sentence not in french.text
    form = operator.fetch("/en/register")
    assert form.status == 200, form
    for field in life.person:
        assert f'name="data.{field}"' in form.text
