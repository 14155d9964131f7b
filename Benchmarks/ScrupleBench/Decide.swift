import ArgumentParser
import Assembly

import PolicyEngine
import PolicyLanguage
import Primitives

/// Times the decision engine alone: nanoseconds a decision, median of several runs.
struct Decide: AsyncParsableCommand {
    @Option var policy: String
    @Option var runs = 9
    @Option var decisions = 2_000_000
    @Option(help: "Decides only what this policy declares too, to compare like with like.")
    var like: String?

    func run() async throws {
        let rules = try PolicyFile.rules(policy)
        let now = Edge.system.now()
        let asked = try like.map { try PolicyFile.rules($0).policy } ?? rules.policy
        let uses = asked.services.flatMap { service in
            asked.purposes.map { purpose in
                rules.use(service: service.id, purpose: purpose.id, categories: nil)
            }
        }
        let standings = [
            Standing(accepted: rules.digest), Standing(accepted: nil),
            Standing(
                accepted: rules.digest, consents: Bits(0..<rules.policy.purposes.count)),
            Standing(
                accepted: rules.digest, objections: Bits(0..<rules.policy.purposes.count)),
        ]
        var nanoseconds: [Double] = []
        for _ in 0..<runs {
            var granted = 0
            let took = ContinuousClock().measure {
                for number in 0..<decisions {
                    let verdict = decide(
                        uses[number % uses.count], rules, standings[number % standings.count],
                        at: now)
                    if verdict.isGranted { granted += 1 }
                }
            }
            precondition(granted > 0 && granted < decisions, "the mix grants some and refuses some")
            let (seconds, attoseconds) = took.components
            nanoseconds.append(
                (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(decisions))
        }
        print(nanoseconds.sorted()[runs / 2])
    }
}
