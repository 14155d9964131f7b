import ArgumentParser
import Assembly
import PolicyLanguage

/// Times the check of a policy file from its bytes to its digest: milliseconds, median of several
/// runs.
struct Check: ParsableCommand {
    @Option var policy: String
    @Option var runs = 9

    func run() throws {
        var millis: [Double] = []
        for _ in 0..<runs {
            var digest: String?
            let took = try ContinuousClock().measure {
                digest = try PolicyFile.check(policy).policy?.digestHex
            }
            precondition(digest != nil, "the policy has no error")
            let (seconds, attoseconds) = took.components
            millis.append(Double(seconds) * 1e3 + Double(attoseconds) / 1e15)
        }
        print(millis.sorted()[runs / 2])
    }
}
