internal import PolicyEngine
internal import Synchronization

/// Counts what the server does, for Prometheus. Labels are codes of ours, never anything of people.
package final class Metrics: Sendable {
    private struct Counts {
        var answers: [Int: Int] = [:]
        var refusals: [String: Int] = [:]
        var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
        var sum: Double = 0
        var total = 0
    }

    /// Upper bounds of the duration's buckets, in seconds.
    private static let bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10]

    private let counts = Mutex(Counts())

    package init() {}

    func answered(_ status: Int, took: Duration) {
        let (seconds, attoseconds) = took.components
        let time = Double(seconds) + Double(attoseconds) / 1e18
        counts.withLock { counts in
            counts.answers[status, default: 0] += 1
            counts.sum += time
            counts.total += 1
            if let bucket = Self.bounds.firstIndex(where: { time <= $0 }) {
                counts.buckets[bucket] += 1
            }
        }
    }

    func refused(_ refusal: Refusal) {
        counts.withLock { $0.refusals[refusal.code, default: 0] += 1 }
    }

    /// The text format of Prometheus, version 0.0.4.
    /// - Parameters:
    ///   - ledgerSize: how many entries the ledger's tree has.
    ///   - waiting: how many entries wait to be put into it.
    package func text(ledgerSize: UInt64, waiting: Int64) -> String {
        let counts = counts.withLock { $0 }
        var lines = [
            "# HELP scruple_http_answers_total Answers by status.",
            "# TYPE scruple_http_answers_total counter",
        ]
        for (status, count) in counts.answers.sorted(by: { $0.key < $1.key }) {
            lines.append("scruple_http_answers_total{status=\"\(status)\"} \(count)")
        }
        lines += [
            "# HELP scruple_refusals_total Uses refused by the policy, by reason.",
            "# TYPE scruple_refusals_total counter",
        ]
        for code in Refusal.codes {
            lines.append("scruple_refusals_total{reason=\"\(code)\"} \(counts.refusals[code] ?? 0)")
        }
        lines += [
            "# HELP scruple_http_duration_seconds Time until an answer was ready.",
            "# TYPE scruple_http_duration_seconds histogram",
        ]
        var sum = 0
        for (bound, count) in zip(Self.bounds, counts.buckets) {
            sum += count
            lines.append("scruple_http_duration_seconds_bucket{le=\"\(bound)\"} \(sum)")
        }
        lines += [
            "scruple_http_duration_seconds_bucket{le=\"+Inf\"} \(counts.total)",
            "scruple_http_duration_seconds_sum \(counts.sum)",
            "scruple_http_duration_seconds_count \(counts.total)",
            "# HELP scruple_ledger_entries Entries on the ledger.",
            "# TYPE scruple_ledger_entries gauge", "scruple_ledger_entries \(ledgerSize)",
            "# HELP scruple_ledger_waiting Entries that wait to be put into the tree.",
            "# TYPE scruple_ledger_waiting gauge", "scruple_ledger_waiting \(waiting)",
        ]
        return lines.joined(separator: "\n") + "\n"
    }
}
