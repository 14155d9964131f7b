"""A policy of 5,000 categories and 500 purposes, as large as the file may need to be."""

CATEGORY = """\
  - id: category-{0}
    name: {{fr: Donnée numéro {0}, en: Data number {0}}}
    description:
      fr: Ce que nous en faisons, en une phrase comme on en lit, pour la donnée {0}.
      en: What we do with it, in a sentence such as people read it, for data {0}.
    clause: "1.{1}"
    source: {2}
    services: [shop, club]
    cardinality: {3}
    size-max: 500
    purposes: [purpose-{4}, purpose-{5}]
    retention: {{from: collection, period: P{6}M, clause: "3.2"}}
"""
PURPOSE = """\
  - id: purpose-{0}
    name: {{fr: Finalité numéro {0}, en: Purpose number {0}}}
    description:
      fr: À quoi cela sert, en une phrase comme on en lit.
      en: What it is for, in a sentence such as people read it.
    clause: "2.{1}"
    basis: {2}
    services: [shop, club]
"""


def large_policy(minimal, categories=5000, purposes=500):
    """The text of Tests/Policies/minimal.yaml with so many more of both."""
    data = "".join(
        CATEGORY.format(
            n, n % 3 + 1, "service" if n % 2 else "provided", "many" if n % 2 else "single",
            n % purposes, (n + 1 + n // purposes) % purposes, n % 24 + 1)
        for n in range(categories))
    aims = "".join(
        PURPOSE.format(n, n % 5 + 1, "consent" if n % 2 else "contract") for n in range(purposes))
    return minimal.replace("categories:\n", "categories:\n" + data, 1).replace(
        "\npurposes:\n", "\npurposes:\n" + aims, 1)
