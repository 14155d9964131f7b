import ArgumentParser
import Assembly
import Ledger
import Primitives

struct ReceiptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "receipt", abstract: "Receipts that people take with them.",
        subcommands: [Verify.self])

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a receipt with nothing but the ledger's public key.",
            discussion: "Exit code 0: it holds. 1: it does not. Needs neither store nor network.")
        @Argument(help: "The receipt's file.") var file: String
        @Option(help: "The ledger's public key, as scruple ledger key prints it.") var key: String

        func run() throws {
            let reading = try Failure.catching {
                let bytes = try Input.bytes(file, limit: Receipt.sizeMax)
                return try Receipt(reading: bytes).verify(by: try VerifierKey(text: key))
            }
            let entry = reading.entry
            switch reading.vouching {
            case .included(let index, let checkpoint):
                Console.print("ok: entry \(index) of \(checkpoint.origin)")
            case .promised(let promise):
                Console.print("ok: promised to be an entry of \(promise.origin)")
                Console.print("  by        \(promise.by.rfc3339)")
            }
            Console.print("  when      \(entry.at.rfc3339)")
            Console.print("  what      \(entry.kind.rawValue), \(entry.outcome.rawValue)")
            if let service = entry.service { Console.print("  service   \(service)") }
            if let purpose = entry.purpose { Console.print("  purpose   \(purpose)") }
            if !entry.categories.isEmpty {
                let names = entry.categories.map(\.text).joined(separator: ", ")
                Console.print("  data      \(names)")
            }
            Console.print("  clauses   " + entry.clauses.map(\.text).joined(separator: ", "))
            if !entry.reason.isEmpty { Console.print("  reason    \(entry.reason)") }
            Console.print("  policy    \(entry.policy.hex)")
            Console.print("  about     \(reading.content["subject"]?.string ?? "nobody")")
        }
    }
}

struct ProofCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof", abstract: "Proofs of any transparency log.",
        subcommands: [Verify.self])

    struct Verify: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Say accept or reject of a proof.",
            discussion: """
                Takes a c2sp.org/tlog-proof file with --entry and --key, or a JSON file with \
                index, size, root and hashes (Documentation/formats/ledger.md, Proof documents). \
                Exit code 0: accept. 1: reject.
                """)
        @Argument(help: "The proof's file.") var file: String
        @Option(help: "The file of the entry that the proof is about.") var entry: String?
        @Option(help: "The log's public key (vkey).") var key: String?

        func run() throws {
            let verdict = try Failure.catching {
                let proof = try Input.bytes(file, limit: LogProof.sizeMax)
                guard let entry else {
                    guard key == nil else { throw Failure("--key goes with --entry") }
                    return ProofCheck.document(proof)
                }
                guard let key else { throw Failure("--entry goes with --key") }
                let bytes = try Input.bytes(entry, limit: Entry.sizeMax)
                return ProofCheck.log(proof: proof, entry: bytes, key: key)
            }
            switch verdict {
            case .accepted: Console.print("accept")
            case .rejected(let error):
                Console.print("reject")
                Console.error(error.message)
                throw ExitCode(1)
            }
        }
    }
}

/// Files that a command is given.
enum Input {
    static func bytes(_ path: String, limit: Int) throws -> [UInt8] {
        guard let bytes = Files.read(path, limit: limit) else {
            throw Failure("cannot read \(path), or it has more than \(limit) bytes")
        }
        return bytes
    }
}
