"""Lists of the people whose data a purpose may use."""

import json


def test_a_list_has_only_those_who_consent_and_says_that_it_is_complete(server):
    app, site = server.client(), server.client("optipic-site")
    people = [app.registered(f"list{number}@example.org") for number in range(6)]
    for subject in people:
        assert site.visit(subject).status == 201
    for subject in people[:4]:
        site.decide(subject, "advertising", "give")
    site.decide(people[0], "advertising", "withdraw")
    app.erase(people[1])
    with site.ledger_gets("listing granted"):
        answer = site.get("/v1/subjects?purpose=advertising")
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert answer.headers["Content-Type"] == "application/x-ndjson"
    assert [line.get("subject") for line in lines] == sorted(people[2:4]) + [None]
    assert lines[-1] == {"complete": True, "subjects": 2}
    assert site.newest()["people"] == 2
    with app.ledger_gets("listing refused"):
        assert app.get("/v1/subjects?purpose=advertising").status == 403


def test_a_long_list_has_an_entry_for_each_page_of_people(server):
    app = server.client()
    people = {app.registered(f"page{number}@example.org") for number in range(205)}
    with app.ledger_gets("listing granted", "listing granted"):
        answer = app.get("/v1/subjects?purpose=identification&categories=email")
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert lines[-1] == {"complete": True, "subjects": 205}
    assert {line["subject"] for line in lines[:-1]} == people
    assert [entry["people"] for entry in app.entries()[-2:]] == [200, 5]
