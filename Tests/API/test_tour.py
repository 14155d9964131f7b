"""A tour through every operation and every problem that it documents.

Each answer is held against the document: status, headers, content type, body. The last test asks
that nothing documented was left out, so what the document promises has been seen to happen.
"""

import json
import time
import uuid

import pytest

from tour import Tour
from unreadable import filled, unreadable

UNKNOWN = "019a3c5e-0000-7000-8000-000000000000"
# What the shop may store, and what only the club may.
DATA = {
    "email": "ada.marsh@example.org", "display-name": "Ada Marsh", "phone": "+33 1 99 00 00 00",
    "garden-size": 140, "wants-catalog": True}
CLUB_DATA = {
    "homepage": "https://ada.example/", "birth-date": "1987-04-12", "soil": "clay",
    "allergies": "nettles"}
# What takes a broken store, a flood or a fault that nobody foresaw.
NOT_PROVOKED = {
    "unexpected", "store-full", "overloaded", "store-unavailable",
    "store-read-only", "policy-superseded", "store-moving"}


@pytest.fixture(scope="module")
def tour(service, contract):
    return Tour(service, contract)


@pytest.fixture(scope="module")
def ada(tour):
    path = tour.person(**DATA)
    for category, value in CLUB_DATA.items():
        tour.done("PUT", f"{path}/data/{category}", key="club", json={"value": value})
    return path


def test_the_open_addresses_answer(tour):
    assert tour.get("/health", key=None) == {"status": "ok"}
    tour.get("/openapi.json", key=None)
    policy = tour.get("/v1/policy", key=None, headers={"Accept-Language": "en-GB, fr;q=0.4"})
    assert policy["services"][0]["name"] == "Garden tool shop"
    tour.fails("unknown-parameter", "GET", "/v1/policy?verbose=1", key=None)
    versions = tour.get("/v1/policy/versions", key=None)
    assert versions["inForce"] == policy["digest"] == versions["versions"][0]["digest"]
    text = tour.get(f"/v1/policy/versions/{policy['digest']}", key=None)
    assert text["policy"] == policy["policy"]
    tour.fails("unknown-version", "GET", f"/v1/policy/versions/{'0' * 64}", key=None)
    tour.fails("malformed-id", "GET", "/v1/policy/versions/1", key=None)
    assert tour.get("/v1/policy/dpv.jsonld", key=None)["@graph"]
    assert tour.done("GET", "/v1/policy/dpv.ttl", key=None).text.startswith("@prefix")
    assert tour.get("/.well-known/gpc.json", key=None)["gpc"] in (True, False)
    for path in ("/v1/policy/dpv.jsonld", "/v1/policy/dpv.ttl", "/.well-known/gpc.json"):
        tour.fails("unknown-parameter", "GET", f"{path}?verbose=1", key=None)


def test_people_are_taken_in(tour, ada):
    registration = tour.registration(email="ben@example.org")
    registration |= {"language": "en", "password": "nine green garden gates"}
    tour.done("POST", "/v1/subjects", 201, json=registration)
    tour.fails("already-registered", "POST", "/v1/subjects", json=registration)
    for change, code in [
        ({"language": "de"}, "unknown-language"),
        ({"language": 3}, "malformed-member"),
        ({"acceptance": {**tour.acceptance(), "policy": "0" * 64}}, "not-in-force"),
        ({"acceptance": {**tour.acceptance(), "policy": "new"}}, "malformed-member"),
        ({"acceptance": {**tour.acceptance(), "mood": "glad"}}, "unknown-member"),
        ({"acceptance": {"policy": tour.digest}}, "missing-member"),
        ({"acceptance": tour.acceptance(method=" ")}, "invalid-fields"),
        ({"acceptance": tour.acceptance(method="use")}, "use-is-no-acceptance"),
        ({"acceptance": tour.acceptance(method="x" * 501)}, "invalid-fields"),
        ({"data": {f"kind-{number}": 1 for number in range(201)}}, "too-many-categories"),
        ({"data": {"email": "nobody"}}, "invalid-fields"),
        ({"data": {"email": "eve@example.org", "soil": "clay"}}, "invalid-fields"),
        ({"password": "too short"}, "invalid-fields"),
    ]:
        tour.fails(code, "POST", "/v1/subjects", json=tour.registration() | change)


def test_every_wrong_field_is_listed_at_once(tour):
    data = {
        "phone": "none", "garden-size": "wide", "wants-catalog": 1, "ip": "192.0.2.1",
        "nickname": "Ada", "display-name": "a\u202eb", "allergies": "nettles"}
    registration = {"data": data, "acceptance": tour.acceptance()}
    problem = tour.fails("invalid-fields", "POST", "/v1/subjects", json=registration)
    assert [each["field"] for each in problem["fields"]] == sorted([*data, "email"])


def test_each_kind_of_value_is_checked(tour, ada):
    for category, value in [
        ("homepage", "ftp://ada.example"), ("birth-date", "1987-02-30"), ("soil", "moon"),
        ("garden-size", True), ("allergies", "x" * 1_001), ("email", "a@b"), ("email", " "),
    ]:
        path = f"{ada}/data/{category}"
        problem = tour.fails("invalid-fields", "PUT", path, key="club", json={"value": value})
        assert [each["field"] for each in problem["fields"]] == ["value"]


def test_people_are_found(tour, ada):
    search = {"category": "email", "value": "Ada.Marsh@example.org", "purpose": "orders"}
    path = "/v1/subjects/lookup"
    for value in (search["value"], f" {search['value']}\t"):
        found = tour.done("POST", path, json=search | {"value": value}).json()
        assert ada.endswith(found["subject"])
    tour.refused("unknown-subject", "POST", path, json=search | {"value": "eve@example.org"})
    tour.refused("no-consent", "POST", path, json=search | {"purpose": "newsletter"})
    tour.fails("undeclared", "POST", path, json=search | {"category": "phone"})


def test_data_is_used_and_explained(tour, ada):
    read = tour.get(f"{ada}/data?purpose=orders")
    assert read["data"]["email"][0]["value"] == "ada.marsh@example.org"
    assert set(tour.get(f"{ada}/data?purpose=account&categories=email")["data"]) == {"email"}
    for purpose, key, reason in [
        ("gossip", "shop", "unknown-purpose"), ("membership", "shop", "purpose-not-of-service"),
        ("newsletter", "shop", "no-consent"), ("research", "shop", "depersonalised-only"),
        ("orders&categories=soil", "shop", "category-not-for-purpose"),
        ("orders&categories=shoes", "shop", "unknown-category"),
    ]:
        tour.refused(reason, "GET", f"{ada}/data?purpose={purpose}", key=key)
        verdict = tour.get(f"{ada}/explain?purpose={purpose}", key=key)
        assert (verdict["verdict"], verdict["reason"]) == ("refused", reason)
    tour.refused("unknown-subject", "GET", f"/v1/subjects/{UNKNOWN}/data?purpose=orders")
    assert tour.get(f"{ada}/explain?purpose=orders")["verdict"] == "granted"


def test_values_are_corrected_and_taken_back(tour, ada):
    other = tour.person()
    new = {"value": "Ada Marsh-Rivers", "provenance": "verified"}
    tour.done("PUT", f"{ada}/data/display-name", json=new)
    held = tour.get(f"{ada}/data?purpose=account&categories=display-name")
    assert held["data"]["display-name"][0]["value"] == "Ada Marsh-Rivers"
    tour.fails("invalid-fields", "PUT", f"{ada}/data/display-name", json={"value": 7})
    tour.fails("undeclared", "PUT", f"{ada}/data/nickname", json={"value": "A"})
    tour.fails("undeclared", "PUT", f"{ada}/data/order", json={"value": "A"})
    tour.refused("category-not-of-service", "PUT", f"{ada}/data/allergies", json={"value": "A"})
    tour.fails(
        "unknown-subject", "PUT", f"/v1/subjects/{UNKNOWN}/data/display-name", json=new)
    tour.fails(
        "already-registered", "PUT", f"{other}/data/email", json={"value": DATA["email"]})
    tour.done("DELETE", f"{ada}/data/phone")
    tour.fails("unknown-record", "DELETE", f"{ada}/data/phone")
    tour.fails("mandatory", "DELETE", f"{ada}/data/email")
    tour.fails("undeclared", "DELETE", f"{ada}/data/nickname")
    tour.refused("category-not-of-service", "DELETE", f"{ada}/data/allergies")
    tour.fails("unknown-subject", "DELETE", f"/v1/subjects/{UNKNOWN}/data/phone")


def test_records_are_added_used_and_taken_back(tour, ada):
    orders = f"{ada}/records/order"
    added = [
        tour.done("POST", orders, 201, json={"value": {"number": number}}).json()["record"]
        for number in range(3)]
    tour.fails("undeclared", "POST", f"{ada}/records/email", json={"value": "A"})
    tour.fails("invalid-fields", "POST", f"{ada}/records/page", json={"value": "nowhere"})
    tour.fails("invalid-fields", "POST", orders, json={"value": "x" * 17_000})
    tour.refused("category-not-of-service", "POST", orders, key="club", json={"value": 1})
    elsewhere = f"/v1/subjects/{UNKNOWN}/records/order"
    tour.fails("unknown-subject", "POST", elsewhere, json={"value": 1})
    page = tour.get(f"{orders}?purpose=orders&limit=2")
    assert [each["record"] for each in page["data"]["order"]] == added[:0:-1]
    assert page["truncated"] == ["order"]
    rest = tour.get(f"{orders}?purpose=orders&before={added[1]}")
    assert [each["record"] for each in rest["data"]["order"]] == added[:1]
    tour.fails("undeclared", "GET", f"{ada}/records/email?purpose=orders")
    tour.refused("category-not-for-purpose", "GET", f"{orders}?purpose=account")
    corrected = tour.done("PUT", f"{orders}/{added[1]}", json={"value": {"number": 40}})
    assert corrected.json()["record"] == added[1]
    page = tour.get(f"{orders}?purpose=orders&limit=2")
    assert [each["value"] for each in page["data"]["order"]] == [{"number": 2}, {"number": 40}]
    tour.fails("undeclared", "PUT", f"{ada}/records/email/{added[1]}", json={"value": "A"})
    tour.fails("invalid-fields", "PUT", f"{orders}/{added[1]}", json={"value": "x" * 17_000})
    tour.refused(
        "category-not-of-service", "PUT", f"{orders}/{added[1]}", key="club", json={"value": 1})
    tour.fails(
        "unknown-subject", "PUT", f"/v1/subjects/{UNKNOWN}/records/order/{added[1]}",
        json={"value": 1})
    tour.done("DELETE", f"{orders}/{added[0]}")
    tour.fails("unknown-record", "PUT", f"{orders}/{added[0]}", json={"value": 1})
    tour.fails("unknown-record", "DELETE", f"{orders}/{added[0]}")
    tour.fails("mandatory", "DELETE", f"{ada}/records/email/{added[1]}")
    tour.fails("undeclared", "DELETE", f"{ada}/records/nickname/{added[1]}")
    tour.refused("category-not-of-service", "DELETE", f"{orders}/{added[1]}", key="club")
    tour.fails(
        "unknown-subject", "DELETE", f"/v1/subjects/{UNKNOWN}/records/order/{added[1]}")


def test_people_decide_and_it_counts(tour, ada):
    consent = f"{ada}/consents/newsletter"
    proof = {"method": "checkbox", "reference": "form 8"}
    tour.fails("invalid-fields", "PUT", consent, json={"decision": "give"})
    tour.fails("malformed-member", "PUT", consent, json={"decision": "maybe"})
    for change in ({"method": " "}, {"reference": "x" * 501}, {"reference": "a\u0000b"}):
        for decision in ("give", "withdraw"):
            body = {"decision": decision, "proof": proof | change}
            tour.fails("invalid-fields", "PUT", consent, json=body)
    tour.fails(
        "unknown-member", "PUT", consent,
        json={"decision": "give", "proof": proof | {"mood": "glad"}})
    tour.done("PUT", consent, json={"decision": "give", "proof": proof})
    assert "email" in tour.get(f"{ada}/data?purpose=newsletter")["data"]
    lines = tour.done("GET", "/v1/subjects?purpose=newsletter").text.splitlines()
    assert [json.loads(line).get("subject") for line in lines] == [ada.split("/")[-1], None]
    assert json.loads(lines[-1]) == {"complete": True, "subjects": 1}
    tour.refused("purpose-not-of-service", "GET", "/v1/subjects?purpose=membership")
    tour.done("PUT", consent, json={"decision": "withdraw"})
    tour.refused("no-consent", "GET", f"{ada}/data?purpose=newsletter")
    for form in ("record", "receipt"):
        assert "ConsentWithdrawn" in tour.done("GET", f"{consent}/{form}").text
        tour.fails("may-not-act", "GET", f"{consent}/{form}", key="no-rights")
        tour.fails("unknown-consent", "GET", f"{ada}/consents/personalisation/{form}")
        tour.fails("undeclared", "GET", f"{ada}/consents/gossip/{form}")
        tour.fails(
            "unknown-subject", "GET", f"/v1/subjects/{UNKNOWN}/consents/newsletter/{form}")
    tour.fails("no-such-choice", "PUT", consent, json={"decision": "object"})
    tour.fails("no-such-choice", "PUT", f"{ada}/consents/orders", json={"decision": "withdraw"})
    tour.done("PUT", f"{ada}/consents/security", json={"decision": "object"})
    tour.refused("objected", "GET", f"{ada}/data?purpose=security")
    for form in ("record", "receipt"):
        tour.fails("no-such-choice", "GET", f"{ada}/consents/security/{form}")
    tour.done("PUT", f"{ada}/consents/security", json={"decision": "allow", "proof": proof})
    tour.get(f"{ada}/data?purpose=security")
    tour.fails("undeclared", "PUT", f"{ada}/consents/gossip", json={"decision": "give"})
    tour.fails(
        "unknown-subject", "PUT", f"/v1/subjects/{UNKNOWN}/consents/newsletter",
        json={"decision": "withdraw"})


def test_people_decide_about_several_purposes_at_once(tour, ada):
    path = f"{ada}/consents"
    proof = {"method": "checkbox", "reference": "form 8"}
    given = {"decision": "give", "proof": proof}
    objected = {"decision": "object"}
    for code, decisions in [
        ("malformed-member", {}), ("malformed-member", {"security": "object"}),
        ("malformed-member", {f"p{number}": objected for number in range(101)}),
        ("malformed-name", {"No name": objected}),
        ("undeclared", {"security": objected, "gossip": objected}),
        ("no-such-choice", {"security": objected, "newsletter": objected}),
        ("invalid-fields", {"security": objected, "newsletter": {"decision": "give"}}),
        ("unknown-member", {"security": objected | {"mood": "glad"}}),
        ("missing-member", {"security": {"proof": proof}}),
    ]:
        tour.fails(code, "PUT", path, json={"decisions": decisions})
    tour.get(f"{ada}/data?purpose=security")
    entries = tour.done(
        "PUT", path, json={"decisions": {"newsletter": given, "security": objected}}
    ).json()["entries"]
    assert entries["newsletter"] < entries["security"]
    tour.refused("objected", "GET", f"{ada}/data?purpose=security")
    tour.get(f"{ada}/data?purpose=newsletter")
    tour.fails(
        "unknown-subject", "PUT", f"/v1/subjects/{UNKNOWN}/consents",
        json={"decisions": {"security": objected}})


def test_people_accept(tour, ada):
    path = f"{ada}/acceptance"
    tour.done("PUT", path, json=tour.acceptance())
    tour.fails("not-in-force", "PUT", path, json=tour.acceptance(policy="0" * 64))
    tour.fails("invalid-fields", "PUT", path, json=tour.acceptance(reference="a\u0000b"))
    tour.fails("use-is-no-acceptance", "PUT", path, json=tour.acceptance(method="use"))
    refusal = {"decision": "refuse", "policy": tour.digest}
    tour.done("PUT", path, json=refusal)
    tour.fails("refused", "GET", f"{ada}/data?purpose=orders")
    tour.fails("unknown-member", "PUT", path, json=refusal | {"method": "letter"})
    tour.fails("malformed-member", "PUT", path, json=refusal | {"decision": "perhaps"})
    tour.done("PUT", path, json=tour.acceptance() | {"decision": "accept"})
    tour.fails(
        "unknown-subject", "PUT", f"/v1/subjects/{UNKNOWN}/acceptance", json=tour.acceptance())


def test_people_see_what_was_done(tour, ada):
    entries = []
    before = ""
    while before is not None:
        page = tour.get(f"{ada}/uses?limit=10{before}")
        entries += page["entries"]
        before = None if page["next"] is None else f"&before={page['next']}"
    kinds = {entry["kind"] for entry in entries}
    assert {"registration", "acceptance", "use", "consent", "objection", "listing"} <= kinds
    for entry in entries[:: max(1, len(entries) // 8)]:
        tour.get(f"{ada}/receipts/{entry['entry']}")
    export = tour.get(f"{ada}/export")
    assert {each["category"] for each in export["values"]} >= {"email", "order", "allergies"}
    for path in ("uses", "export", "receipts/0"):
        tour.fails("may-not-act", "GET", f"{ada}/{path}", key="no-rights")
        tour.fails("unknown-subject", "GET", f"/v1/subjects/{UNKNOWN}/{path}")
    tour.done("POST", f"{ada}/activity", status=204)
    assert tour.get(f"{ada}/activity")["endsOn"] is None
    for method in ("GET", "POST"):
        tour.fails("unknown-subject", method, f"/v1/subjects/{UNKNOWN}/activity")
    tour.fails("unknown-entry", "GET", f"{ada}/receipts/0")
    tour.fails("unknown-entry", "GET", f"{ada}/receipts/9007199254740991")


def test_the_ledger_is_read_and_its_tiles(tour, ada):
    while (tour.get("/v1/ledger?limit=1")["entries"][0]["index"] or 0) < 260:
        tour.service.send("GET", f"{ada}/explain?purpose=orders")
    page = tour.get("/v1/ledger?limit=200&from=2020-01-01T00:00:00Z&to=2999-01-01T00:00:00.000Z")
    assert len(page["entries"]) == 200 and page["next"] == page["entries"][-1]["entry"]
    assert tour.get("/v1/ledger?to=2020-01-01T00:00:00Z") == {"entries": [], "next": None}
    size = sequenced(tour)
    assert len(tour.done("GET", "/tile/0/000", key=None).content) == 256 * 32
    assert len(tour.done("GET", f"/tile/0/001.p/{size - 256}").content) == (size - 256) * 32
    tour.done("GET", "/tile/1/000.p/1", key=None)
    tour.done("GET", "/tile/entries/000", key=None)
    tour.done("GET", "/tile/entries/000.p/7", key=None)
    for path in ("0/900", "0/900.p/1", "entries/900", "entries/900.p/1", "9/000", "x/y"):
        tour.fails("not-found", "GET", f"/tile/{path}", key=None)


def sequenced(tour):
    """The tree's size once it has all entries that there were."""
    count = 0
    before = ""
    while before is not None:
        page = tour.get(f"/v1/ledger?limit=200{before}")
        count += len(page["entries"])
        before = None if page["next"] is None else f"&before={page['next']}"
    end = time.monotonic() + 3
    while True:
        size = int(tour.done("GET", "/checkpoint", key=None).text.splitlines()[1])
        if size >= count:
            return size
        assert time.monotonic() < end, f"{size} of {count} entries are in the tree"
        time.sleep(0.05)


def test_people_are_erased(tour):
    path = tour.person()
    tour.fails("may-not-act", "DELETE", path, key="no-rights")
    tour.done("DELETE", path)
    tour.fails("unknown-subject", "DELETE", path)
    tour.refused("unknown-subject", "GET", f"{path}/data?purpose=orders")


def test_what_cannot_be_read_is_refused_everywhere(tour):
    """The problems that follow from parameters and bodies, wherever they are documented."""
    for method, path, operation in tour.contract.operations():
        documented = {code for _, code in tour.contract.problems_of(operation)}
        plain = filled(tour.contract, path, operation)
        for code, options in unreadable(tour.contract, path, operation, plain):
            if code in documented:
                tour.fails(code, method.upper(), options.pop("path", plain), **options)


def test_members_of_the_wrong_type_are_refused(tour, ada):
    registration = tour.registration()
    for method, path, body in [
        ("POST", "/v1/subjects", registration | {"data": []}),
        ("POST", "/v1/subjects", registration | {"password": 123_456_789_012}),
        ("POST", "/v1/subjects/lookup", {"category": 1, "value": "a", "purpose": "orders"}),
        ("PUT", f"{ada}/data/display-name", {"value": "A", "provenance": "guessed"}),
        ("POST", f"{ada}/records/order", {"value": "A", "provenance": 1}),
        ("PUT", f"{ada}/records/order/{UNKNOWN}", {"value": "A", "provenance": 1}),
        ("PUT", f"{ada}/consents/newsletter", {"decision": "withdraw", "proof": "none"}),
        ("PUT", f"{ada}/acceptance", {"policy": tour.digest, "method": 1}),
    ]:
        tour.fails("malformed-member", method, path, json=body)


def test_no_problem_repeats_what_was_sent(tour, ada):
    secret = uuid.uuid4().hex
    for method, path, options in [
        ("GET", f"{ada}/data?purpose={secret}", {}),
        ("GET", f"{ada}/data?purpose=orders&categories={secret}", {}),
        ("GET", f"{ada}/data?purpose=orders&{secret}=1", {}),
        ("PUT", f"{ada}/data/{secret}", {"json": {"value": 1}}),
        ("PUT", f"{ada}/data/garden-size", {"json": {"value": secret}}),
        ("PUT", f"{ada}/data/garden-size", {"json": {"value": 1, secret: 1}}),
        ("POST", "/v1/subjects", {"json": tour.registration(email=secret)}),
        ("POST", "/v1/subjects", {"json": tour.registration() | {"language": secret}}),
    ]:
        assert secret not in tour.answer(method, path, **options).text


def test_nothing_documented_was_left_out(tour):
    """Runs last: what the document promises has all been answered."""
    for _, _, operation in tour.contract.operations():
        id = operation["operationId"]
        seen = {code for name, code in tour.seen if name == id}
        documented = {code for _, code in tour.contract.problems_of(operation)}
        assert documented - seen <= NOT_PROVOKED, f"{id} was never seen to answer with these"
        success = {status for name, status in tour.succeeded if name == id}
        assert success == {int(each) for each in operation["responses"] if each < "300"}, id
