import Crypto
package import Primitives

/// One entry, the proof that the ledger holds it, and the key to what it says of one person.
///
/// Good offline for anyone who has the ledger's verifier key. Whoever holds the file can read
/// that one box and no other. Format: Documentation/formats/receipt.md.
package struct Receipt: Hashable, Sendable {
    /// The bytes that were logged.
    package let entry: [UInt8]
    /// A tlog-proof.
    package let proof: String
    /// Which of the entry's boxes, from 0.
    package let box: Int
    /// 32 bytes.
    package let boxKey: [UInt8]

    package static let format = "scruple/receipt/1"
    package static let sizeMax = 1_048_576

    package init(entry: [UInt8], proof: String, box: Int, boxKey: [UInt8]) {
        self.entry = entry
        self.proof = proof
        self.box = box
        self.boxKey = boxKey
    }

    /// The file: canonical JSON.
    package var encoded: [UInt8] {
        let json: JSONValue = [
            "box": .integer(Int64(box)), "boxKey": .string(Base64.text(boxKey)),
            "entry": .string(Base64.text(entry)), "format": .string(Self.format),
            "proof": .string(proof),
        ]
        return json.canonicalBytes
    }

    /// Reads a file. White space and the order of its members do not matter; the rest does.
    package init(reading file: [UInt8]) throws(LedgerError) {
        guard file.count <= Self.sizeMax else { throw .receiptTooLong(limit: Self.sizeMax) }
        guard let members = (try? JSONValue(reading: file, depthMax: 1))?.object,
            members.count == 5, members["format"] == .string(Self.format),
            let entry = members["entry"]?.string.flatMap(Base64.bytes),
            let proof = members["proof"]?.string,
            let box = members["box"]?.integer, (0..<Int64(Entry.subjectsMax)).contains(box),
            let boxKey = members["boxKey"]?.string.flatMap(Base64.bytes)
        else { throw .receiptMalformed }
        guard entry.count <= Entry.sizeMax else { throw .entryTooLong(limit: Entry.sizeMax) }
        guard boxKey.count == EntryBox.keyByteCount else { throw .boxKeyWrong }
        self.init(entry: entry, proof: proof, box: Int(box), boxKey: boxKey)
    }
}

extension Receipt {
    /// What a receipt that holds says.
    package struct Reading: Sendable {
        package let entry: Entry
        /// Where in the ledger.
        package let index: UInt64
        /// The signed state of the ledger that vouches for it.
        package let checkpoint: Checkpoint
        /// What the entry says of the person.
        package let content: JSONValue
    }

    /// Checks the ledger's signature and origin, the entry's place in it and its form, and opens
    /// the box.
    package func verify(by key: VerifierKey) throws(LedgerError) -> Reading {
        let proof = try LogProof(reading: Array(proof.utf8))
        let checkpoint = try proof.verify(entry: entry, by: key)
        let entry = try Entry(reading: entry)
        guard entry.subjects.indices.contains(box) else { throw .receiptBoxMissing }
        let content = try EntryBox.open(
            entry.subjects[box], boxKey: SymmetricKey(data: boxKey))
        guard let json = try? JSONValue(reading: content), json.object != nil,
            json.canonicalBytes == content
        else { throw .boxContentMalformed }
        return Reading(entry: entry, index: proof.index, checkpoint: checkpoint, content: json)
    }
}
