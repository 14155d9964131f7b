import Crypto
package import Primitives

/// One entry, the proof that the ledger holds it or the promise that it will, and the key to what
/// it says of one person.
///
/// Good offline for anyone who has the ledger's verifier key. Whoever holds the file can read
/// that one box and no other. Format: Documentation/formats/receipt.md.
package struct Receipt: Hashable, Sendable {
    /// The bytes that were logged.
    package let entry: [UInt8]
    package let evidence: Evidence
    /// Which of the entry's boxes, from 0.
    package let box: Int
    /// 32 bytes.
    package let boxKey: [UInt8]

    /// What vouches for the entry.
    package enum Evidence: Hashable, Sendable {
        /// A tlog-proof.
        case proof(String)
        /// A signed promise, where the entry waited to be put into the tree.
        case promise(String)
    }

    package static let format = "scruple/receipt/1"
    package static let sizeMax = 1_048_576

    package init(entry: [UInt8], evidence: Evidence, box: Int, boxKey: [UInt8]) {
        self.entry = entry
        self.evidence = evidence
        self.box = box
        self.boxKey = boxKey
    }

    /// The file: canonical JSON.
    package var encoded: [UInt8] {
        var members: [String: JSONValue] = [
            "box": .integer(Int64(box)), "boxKey": .string(Base64.text(boxKey)),
            "entry": .string(Base64.text(entry)), "format": .string(Self.format),
        ]
        switch evidence {
        case .proof(let text): members["proof"] = .string(text)
        case .promise(let note): members["promise"] = .string(note)
        }
        return JSONValue.object(members).canonicalBytes
    }

    /// Reads a file. White space and the order of its members do not matter; the rest does.
    package init(reading file: [UInt8]) throws(LedgerError) {
        guard file.count <= Self.sizeMax else { throw .receiptTooLong(limit: Self.sizeMax) }
        guard let members = (try? JSONValue(reading: file, depthMax: 1))?.object,
            members.count == 5, members["format"] == .string(Self.format),
            let entry = members["entry"]?.string.flatMap(Base64.bytes),
            let evidence = Self.evidence(members),
            let box = members["box"]?.integer, (0..<Int64(Entry.subjectsMax)).contains(box),
            let boxKey = members["boxKey"]?.string.flatMap(Base64.bytes)
        else { throw .receiptMalformed }
        guard entry.count <= Entry.sizeMax else { throw .entryTooLong(limit: Entry.sizeMax) }
        guard boxKey.count == EntryBox.keyByteCount else { throw .boxKeyWrong }
        self.init(entry: entry, evidence: evidence, box: Int(box), boxKey: boxKey)
    }

    private static func evidence(_ members: [String: JSONValue]) -> Evidence? {
        if let text = members["proof"]?.string { return .proof(text) }
        return members["promise"]?.string.map(Evidence.promise)
    }
}

extension Receipt {
    /// What a receipt that holds says.
    package struct Reading: Sendable {
        package let entry: Entry
        package let vouching: Vouching
        /// What the entry says of the person.
        package let content: JSONValue
    }

    /// What the ledger says of the entry.
    package enum Vouching: Sendable {
        /// It is in the ledger at an index, as a signed state of it shows.
        case included(index: UInt64, checkpoint: Checkpoint)
        /// It will be.
        case promised(Promise)

        package var origin: String {
            switch self {
            case .included(_, let checkpoint): checkpoint.origin
            case .promised(let promise): promise.origin
            }
        }
    }

    /// Checks the ledger's signature and origin, the entry's place in it, or that it is the one
    /// that was promised, and its form, and opens the box.
    package func verify(by key: VerifierKey) throws(LedgerError) -> Reading {
        let vouching = try vouching(by: key)
        let entry = try Entry(reading: entry)
        guard entry.subjects.indices.contains(box) else { throw .receiptBoxMissing }
        let content = try EntryBox.open(
            entry.subjects[box], boxKey: SymmetricKey(data: boxKey))
        guard let json = try? JSONValue(reading: content), json.object != nil,
            json.canonicalBytes == content
        else { throw .boxContentMalformed }
        return Reading(entry: entry, vouching: vouching, content: json)
    }

    private func vouching(by key: VerifierKey) throws(LedgerError) -> Vouching {
        switch evidence {
        case .proof(let text):
            let proof = try LogProof(reading: Array(text.utf8))
            let checkpoint = try proof.verify(entry: entry, by: key)
            return .included(index: proof.index, checkpoint: checkpoint)
        case .promise(let note):
            let promise = try Promise.open(note, by: key)
            guard promise.leaf == MerkleTree.leafHash(of: entry) else {
                throw .promiseOfAnotherEntry
            }
            return .promised(promise)
        }
    }
}
