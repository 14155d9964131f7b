/// What is to be said of a proof: it holds, or why not.
package enum ProofVerdict: Hashable, Sendable {
    case accepted
    case rejected(LedgerError)
}

/// Checks proofs that came as text: all that `scruple proof verify` does.
package enum ProofCheck {
    /// That a log holds an entry.
    /// - Parameters:
    ///   - proof: the bytes of a `.tlog-proof` file.
    ///   - entry: the bytes that were logged.
    ///   - key: the log's verifier key as text.
    package static func log(proof: [UInt8], entry: [UInt8], key: String) -> ProofVerdict {
        verdict { () throws(LedgerError) in
            let key = try VerifierKey(text: key)
            _ = try LogProof(reading: proof).verify(entry: entry, by: key)
        }
    }

    /// A bare proof in JSON.
    package static func document(_ json: [UInt8]) -> ProofVerdict {
        verdict { () throws(LedgerError) in try ProofDocument(reading: json).verify() }
    }

    /// A bare inclusion proof: decimal numbers, hashes in base 64.
    package static func inclusion(
        index: String, size: String, leaf: String, root: String, hashes: [String]
    ) -> ProofVerdict {
        verdict { () throws(LedgerError) in
            try ProofDocument(index: index, size: size, leaf: leaf, root: root, hashes: hashes)
                .verify()
        }
    }

    /// A bare consistency proof: decimal numbers, hashes in base 64.
    package static func consistency(
        size1: String, size2: String, root1: String, root2: String, hashes: [String]
    ) -> ProofVerdict {
        verdict { () throws(LedgerError) in
            try ProofDocument(
                size1: size1, size2: size2, root1: root1, root2: root2, hashes: hashes
            ).verify()
        }
    }

    private static func verdict(_ check: () throws(LedgerError) -> Void) -> ProofVerdict {
        do throws(LedgerError) {
            try check()
            return .accepted
        } catch {
            return .rejected(error)
        }
    }
}
