import ArgumentParser

/// What `make bench` runs besides the server: loading, yardsticks and the micro-benchmark.
@main
struct ScrupleBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scruple-bench",
        subcommands: [Load.self, Decide.self, Check.self, Constant.self, Rows.self])
}
