internal import Primitives

extension Operation {
    static let ledger: [Operation] = [
        uses, receipt, entries, checkpoint,
        tile(
            "hashTile", "/tile/{level}/{index}", "A full tile of hashes",
            [.tileLevel, .tileIndex]),
        tile(
            "partialHashTile", "/tile/{level}/{index}.p/{width}",
            "A tile of hashes that is not full",
            [.tileLevel, .tileIndex, .tileWidth]),
        tile("entryTile", "/tile/entries/{index}", "A full bundle of entries", [.tileIndex]),
        tile(
            "partialEntryTile", "/tile/entries/{index}.p/{width}",
            "A bundle of entries that is not full", [.tileIndex, .tileWidth]),
    ]

    private static let uses = Operation(
        method: .get, path: "/v1/subjects/{subject}/uses", id: "uses", tag: .ledger,
        summary: "See what was done with a person's data",
        says: """
            The ledger entries about the person, with what they say of them. To look is an entry \
            too. Needs a key that may act for people.
            """,
        parameters: [.subject] + Parameter.entryPage,
        success: Success(
            says: "A page of entries.", schema: Schema.ref("PersonalEntries"),
            example: Example.personalEntries),
        problems: ["may-not-act", "unknown-subject"])

    private static let receipt = Operation(
        method: .get, path: "/v1/subjects/{subject}/receipts/{entry}", id: "receipt", tag: .ledger,
        summary: "Get a receipt of an entry about a person",
        says: """
            The entry, the proof that the ledger holds it, and the key to what it says of the \
            person; scruple receipt verify checks it without the server. Needs a key that may act \
            for people.
            """,
        parameters: [.subject, .entry],
        success: Success(says: "The receipt.", schema: Schema.ref("Receipt")),
        problems: ["may-not-act", "unknown-subject", "unknown-entry"])

    private static let entries = Operation(
        method: .get, path: "/v1/ledger", id: "entries", tag: .ledger,
        summary: "Read the ledger",
        says: "The entries about everybody, without what they say of people.",
        parameters: Parameter.entryPage,
        success: Success(
            says: "A page of entries.", schema: Schema.ref("Entries"), example: Example.entries))

    private static let checkpoint = Operation(
        method: .get, path: "/checkpoint", id: "checkpoint", tag: .ledger,
        summary: "Get the newest checkpoint",
        says: "The ledger's size and root hash, signed (c2sp.org/tlog-checkpoint). Open to all.",
        success: Success(
            says: "A signed note.", type: "text/plain; charset=utf-8",
            schema: Schema.text("A signed note."), headers: ["Cache-Control": "OneSecond"]),
        needsKey: false, isStrict: false)

    private static func tile(
        _ id: String, _ path: String, _ summary: String, _ parameters: [Parameter]
    ) -> Operation {
        Operation(
            method: .get, path: path, id: id, tag: .ledger, summary: summary,
            says: "As in c2sp.org/tlog-tiles. Open to all: what is in it about people is sealed.",
            parameters: parameters,
            success: Success(
                says: "The tile's bytes.", type: "application/octet-stream",
                schema: ["type": "string", "contentMediaType": "application/octet-stream"],
                headers: ["Cache-Control": "Forever"]),
            problems: ["not-found"], needsKey: false, isStrict: false)
    }
}
