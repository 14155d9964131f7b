"""GDPRbench's metadata as a policy file: the 25 purposes, 50 kinds of data, who may, who gets."""

import world as facts

HEAD = """\
scruple: 1
policy: gdprbench
version: "1"
published: 2026-01-01
languages: [en]
title: {en: Policy of a benchmark}
address: /privacy/
acceptance: {mode: explicit, clause: "1", statement: {en: I accept this policy.}}
controller: {id: controller, name: Controller, site: "https://bench.example", clause: "1"}
law: {clause: "1", text: {en: The law of the place.}}
contact: {name: {en: Desk}, address: desk@bench.example, clause: "1"}
clauses:
  - {id: "1", text: {en: What a benchmark needs to say.}}
rights:
"""

RIGHTS = ("access", "rectification", "erasure", "portability", "objection", "withdrawal")


def purpose_id(purpose):
    return f"purpose-{purpose}"


def category_id(kind):
    return f"kind-{kind}"


def unit_id(group):
    return f"unit-{group}"


def service(name):
    return (f'  - {{id: {name}, name: {{en: {name}}}, clause: "1", entity: controller, '
            'regulation: {clause: "1", place: {en: Here}, access: {en: Its people}}}')


def purpose(number):
    basis = facts.basis_of(number)
    interest = "interest: {en: To do it}, " if basis == "legitimate-interest" else ""
    return (f'  - {{id: {purpose_id(number)}, name: {{en: Purpose {number}}}, clause: "1", '
            f"basis: {basis}, {interest}"
            f"services: [{unit_id(facts.group_of(number))}, desk]}}")


def category(kind, value_bytes):
    number = facts.purpose_of(kind)
    return (f'  - {{id: {category_id(kind)}, name: {{en: Kind {kind}}}, clause: "1", '
            f"source: service, services: [{unit_id(facts.group_of(number))}, desk], "
            f"cardinality: many, size-max: {max(value_bytes, 100)}, "
            f"purposes: [{purpose_id(number)}], retention: {{from: collection, "
            f'period: PT{facts.ttl_hours(kind)}H, clause: "1"}}}}')


def recipient(group):
    purposes = [p for p in range(facts.PURPOSES) if facts.group_of(p) == group]
    kinds = [kind for p in purposes for kind in facts.kinds_of(p)]
    return (f'  - {{id: recipient-{group}, name: {{en: Recipient {group}}}, clause: "1", '
            f"grounds: [agreement], purposes: [{', '.join(map(purpose_id, purposes))}], "
            f"categories: [{', '.join(map(category_id, kinds))}]}}")


def text(value_bytes):
    lines = [f'  - {{kind: {kind}, clause: "1", text: {{en: Ask the desk.}}}}' for kind in RIGHTS]
    lines += ["services:", service("desk")]
    lines += [service(unit_id(group)) for group in range(facts.GROUPS)]
    lines += ["purposes:", '  - {id: account, name: {en: Account}, clause: "1", basis: contract, '
              "services: [desk]}"]
    lines += [purpose(number) for number in range(facts.PURPOSES)]
    lines += ["categories:", '  - {id: email, name: {en: E-mail}, clause: "1", source: provided, '
              "services: [desk], kind: email, size-max: 254, mandatory: true, lookup: true, "
              'purposes: [account], retention: {from: account-end, period: P0D, clause: "1"}}']
    lines += [category(kind, value_bytes) for kind in range(facts.KINDS)]
    lines += ["grounds:", '  - {kind: agreement, clause: "1", name: {en: You agreed}}']
    lines += ["recipients:"] + [recipient(group) for group in range(facts.GROUPS)]
    return HEAD + "\n".join(lines) + "\n"
