internal import Custody
internal import Ledger
internal import PolicyEngine
internal import Primitives

/// Schemas of the ledger, and of problems.
extension Schema {
    static let ledger: [String: JSONValue] = [
        "Entry": object("A ledger entry; what it says of people is sealed and left out.", entry),
        "PersonalEntry": object(
            "A ledger entry about a person.",
            entry.merging(["details": details]) { first, _ in first }),
        "Entries": page("A page of the ledger, the newest first.", of: ref("Entry")),
        "PersonalEntries": page(
            "A page of the entries about a person, the newest first.", of: ref("PersonalEntry")),
        "Receipt": object(
            "A receipt (Documentation/formats/receipt.md). Who holds it can read what the entry"
                + " says of the person.",
            [
                "format": constant(.string(Receipt.format)),
                "entry": text("The bytes of the entry, in base 64.", pattern: base64),
                "proof": text("A tlog-proof (c2sp.org/tlog-proof).", max: Receipt.sizeMax),
                "promise": text(
                    "A signed promise that the entry will be in the tree, in place of a proof.",
                    max: Receipt.sizeMax),
                "box": integer("Which of the entry's boxes is opened.", in: 0...255),
                "boxKey": text("The key of that box, 32 bytes in base 64.", min: 44, max: 44),
            ], optional: ["proof", "promise"]),
    ]

    private static let base64 = "^[A-Za-z0-9+/]+={0,2}$"

    private static let entry: [String: JSONValue] = [
        "entry": ref("EntryNumber"),
        "index": orNull(
            ref("Index"), "Its place in the tree; null for the moment until it is put there."),
        "at": ref("Time"),
        "kind": word("What happened.", of: Entry.Kind.allCases.map(\.rawValue).sorted()),
        "outcome": word("How it ended.", of: Entry.Outcome.allCases.map(\.rawValue)),
        "actor": text(
            "Who acted.", pattern: "^(operator|server|subject|service:[a-z0-9-]{1,64})$"),
        "service": orNull(ref("Name"), "Which service it was about; null: none."),
        "purpose": orNull(ref("Name"), "What for; null: no purpose, or none that is declared."),
        "categories": list("Of which categories.", of: ref("Name")),
        "clauses": clauses("Which clauses made it so."),
        "reason": orNull(ref("Reason"), "Why it was refused; null: it was not."),
        "policy": ref("Digest", "The version in force."),
        "people": integer(
            "How many people it is about.", in: 0...Int64(Entry.subjectsMax)),
    ]

    private static let details = object(
        "What the entry's box says of the person, as far as the kind has it.",
        [
            "decision": word("Of a choice.", of: ChoiceDecision.allCases.map(\.word)),
            "entities": list("Legal entities that an acceptance extends to.", of: ref("Name")),
            "provenance": ref("Provenance"), "record": ref("ID"),
            "removed": truth("That a value was taken back."),
        ], optional: ["decision", "entities", "provenance", "record", "removed"])

    private static func page(_ says: String, of item: JSONValue) -> JSONValue {
        object(
            says,
            [
                "entries": list("Entries.", of: item, max: EntryQuery.limitMax),
                "next": orNull(
                    ref("EntryNumber"),
                    "What to give as before for the next page; null: this is the last."),
            ])
    }

    static let problems: [String: JSONValue] = [
        "Problem": object("A problem (RFC 9457).", problem),
        "FieldsProblem": object(
            "A problem with fields.",
            problem.merging([
                "fields": list(
                    "Everything that is wrong, at once.",
                    of: object(
                        "What is wrong with one field.",
                        [
                            "field": text("The category, purpose or member.", max: 64),
                            "message": text("What is wrong, and so what to do."),
                        ]), min: 1)
            ]) { first, _ in first }),
        "RefusalProblem": object(
            "A use or a storing that the policy or the person refuses.",
            problem.merging([
                "reason": ref("Reason"), "entry": ref("EntryNumber", "The entry that records it."),
                "clauses": list(
                    "The clauses that say so.",
                    of: object(
                        "A clause.",
                        [
                            "clause": ref("Clause"),
                            "text": text("Its text, or its title where it has none."),
                        ]), min: 1),
            ]) { first, _ in first }),
    ]

    private static let problem: [String: JSONValue] = [
        "type": text("Names the problem.", pattern: "^urn:scruple:problem:[a-z-]{1,64}$"),
        "title": text("The same for every problem of this type."),
        "status": integer("The status, once more.", in: 400...599),
        "detail": text("What is wrong here and what to do."),
        "request": ref("ID", "The id under which the log has the cause of a 500."),
    ]
}
