internal import Ledger
internal import PolicyLanguage
internal import PolicyEngine
import ArgumentParser
import Assembly
import Custody
import Logging
import Primitives

#if canImport(Glibc)
    import Glibc
#endif

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Run a policy with a store in a temporary folder and three invented people.",
        discussion: "Keeps serving until it is interrupted, then removes the folder.")

    @Option(help: "The policy's file.") var policy = "Policies/optipic/policy.yaml"
    @Option(help: "Where to listen, HOST:PORT; port 0 for any.") var listen = "127.0.0.1:8080"

    func run() async throws {
        guard let address = Address(text: listen) else {
            throw Failure(StartError.address(listen).message)
        }
        let folder = try temporaryFolder()
        defer { remove(folder) }
        var logger = Logger(
            label: "scruple", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .warning
        let options = ServeOptions(
            policy: policy, place: .folder(folder), rootKey: nil, initializes: true,
            listen: address,
            metrics: nil)
        let server = try await Failure.catching {
            try await Server(options, edge: .system, logger: logger)
        }
        let story = try await Failure.catching {
            try await Demo(server.custodian, say: { Console.print($0) }).play()
        }
        let receipt = folder + "/receipt.json"
        try write(story.receipt, to: receipt)
        try await Failure.catching {
            try await server.run { port, _ in
                tell(server, "http://\(address.host):\(port)", story.key, receipt)
            }
        }
    }

    private func tell(_ server: Server, _ base: String, _ key: String, _ receipt: String) {
        let policy = server.custodian.rules.policy
        Console.print("")
        for language in policy.languages {
            let path = policy.address.replacing("{language}", with: language.tag)
            Console.print("The policy     \(base)\(path)")
            Console.print("The account    \(base)/\(language.tag)/account")
        }
        Console.print("               sign in as ada@example.org, password: \(Demo.password)")
        Console.print("The API        \(base)/openapi.json")
        Console.print("               Authorization: Bearer \(key)")
        Console.print("The ledger     \(base)/checkpoint")
        Console.print("A receipt      \(receipt)")
        Console.print("               scruple receipt verify \(receipt) \\")
        Console.print("                 --key '\(server.custodian.log.verifierKey.text)'")
        Console.print("")
        Console.print("Serving until interrupted (Ctrl-C); then all of it is removed.")
    }

    private func temporaryFolder() throws -> String {
        var template = Array("/tmp/scruple-demo-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw Failure(StartError.folderNotWritable(folder: "/tmp").message)
        }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else {
            throw Failure(StartError.folderNotWritable(folder: path).message)
        }
        defer { close(file) }
        _ = Glibc.write(file, bytes, bytes.count)
    }

    /// The folder has files only, all of them the demo's own.
    private func remove(_ folder: String) {
        for name in ["scruple.db", "vault.db"].flatMap({ [$0, $0 + "-wal", $0 + "-shm"] })
            + ["root.key", "receipt.json"]
        {
            unlink(folder + "/" + name)
        }
        rmdir(folder)
    }
}
