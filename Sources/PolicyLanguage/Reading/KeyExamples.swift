/// What can be written for a key, for hints: shown as it could stand in a file.
enum KeyExamples {
    /// `clause: "1.1"`; the key alone where no example would help.
    static func line(_ key: String) -> String {
        examples[key].map { "\(key): \($0)" } ?? "\(key):"
    }

    private static let examples: [String: String] = [
        "scruple": "1", "policy": "example-shop", "version": "\"1\"", "published": "2026-03-02",
        "languages": "[fr, en]", "address": "/{language}/privacy/",
        "acceptance": "{mode: explicit, clause: \"0.1\", statement: {en: I accept this policy.}}",
        "controller":
            "{id: example, name: Example, site: \"https://example.com\", clause: \"0.1\"}",
        "services": "[{id: shop, name: {en: The shop}, clause: \"0.1\", entity: example, ...}]",
        "categories": "[{id: email, name: {en: E-mail address}, clause: \"1.1\", ...}]",
        "purposes": "[{id: orders, name: {en: Orders}, clause: \"2.1\", basis: contract, ...}]",
        "law": "{clause: \"8.1\", text: {en: Regulation (EU) 2016/679 (GDPR)}}",
        "contact": "{name: {en: Data protection}, address: privacy@example.com, clause: \"8.1\"}",
        "clauses": "[{id: \"1\", title: {en: Your data}}]",
        "id": "order-history", "name": "Example", "clause": "\"1.1\"", "entity": "example",
        "site": "\"https://example.com\"", "mode": "explicit", "purpose": "orders",
        "basis": "contract", "source": "provided", "kind": "access", "threat": "access",
        "lifetime": "P13M", "period": "P1Y", "from": "collection", "country": "FR",
        "size-max": "254", "mandatory": "true",
    ]
}
