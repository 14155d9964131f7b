internal import Database
import ArgumentParser
import Assembly
import Custody
import Ledger
import Primitives

struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "The record of every use.",
        subcommands: [Key.self, Verify.self, Continue.self])

    struct Key: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Print the public key that verifies checkpoints and receipts.")
        @OptionGroup var store: StoreOptions

        func run() async throws {
            let key = try await Failure.catching {
                let opened = try await OpenedStore.open(
                    try store.place(), rootKey: store.rootKey, initializing: false, origin: "",
                    edge: .system)
                defer { try? opened.store.close() }
                return opened.log.verifierKey
            }
            Console.print(key.text)
        }
    }

    struct Continue: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Go on with restored data as a new log.",
            discussion: """
                For data that is older than what was signed last: the log gets a new name, and so \
                a new public key, because the old name must not sign a second history.
                """)
        @OptionGroup var store: StoreOptions

        func run() async throws {
            let name = try await Failure.catching {
                try await OpenedStore.continueRestored(
                    try store.place(), rootKey: store.rootKey, edge: .system)
            }
            Console.print("the log goes on as \(name); tell those who verify it")
        }
    }

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Compute the whole ledger anew and compare it with all that was signed.",
            discussion: "Exit code 0: it is whole. 1: it is not, or cannot be read.")
        @OptionGroup var store: StoreOptions

        func run() async throws {
            var waiting: Int64 = 0
            let audit = try await Failure.catching {
                let opened = try await OpenedStore.open(
                    try store.place(), rootKey: store.rootKey, initializing: false, origin: "",
                    edge: .system,
                    auditing: true)
                defer { try? opened.store.close() }
                waiting = try await opened.log.counts().waiting
                return try await opened.log.audit()
            }
            Console.print(
                "\(audit.entries) entries, \(audit.tiles) tiles, \(audit.checkpoints) checkpoints,"
                    + " root \(audit.root.base64)")
            guard audit.faults.isEmpty else {
                for fault in audit.faults { Console.error("error: " + fault.words) }
                throw ExitCode(1)
            }
            if waiting > 0 {
                Console.print("\(waiting) further entries wait to be put into the tree")
            }
            Console.print("ok: the ledger is whole")
        }
    }
}

extension LedgerAudit.Fault {
    fileprivate var words: String {
        switch self {
        case .entryMissing(let index): "entry \(index) is missing"
        case .entryMalformed(let index): "entry \(index) is not as the format demands"
        case .tileWrong(let level, let tile):
            "tile \(tile) of level \(level) differs from the entries"
        case .entryChanged(let index): "entry \(index) is not the one that was recorded"
        case .checkpointWrong(let size, let since):
            "the entries from \(since) to \(Int64(size) - 1) are not those that the checkpoint of"
                + " size \(size) was signed over"
        case .signatureWrong(let size): "the checkpoint of size \(size) has no valid signature"
        case .witnessContradicted:
            "the ledger contradicts the last checkpoint that the vault remembers"
        }
    }
}
