import Custody
import Database
import Ledger
import PolicyEngine
import PolicyLanguage
import Primitives
import TestSupport
import Testing

/// A version of the policy comes into force once, and stays readable.
struct EstablishTests {
    @Test func `the first entry is the version in force`() async throws {
        let house = try await House.open()
        #expect(
            try await house.entries().map(House.line) == [
                "policy done by operator under 0.2 about 0"
            ])
        let first = try #require(try await house.entries().first)
        #expect(first.policy.bytes == house.rules.digest.bytes)
        #expect(first.at == TestClock.start)
    }

    @Test func `a version is established once, a changed one anew`() async throws {
        let first = try await House.open()
        try await first.expectEntries([]) { _ = try await first.custodian.establish() }
        try first.store.close()
        let same = try await House.open(after: first)
        #expect(try await same.size() == 1)
        try same.store.close()
        let second = try await House.open(policy: try House.secondVersion(), after: same)
        #expect(try await second.size() == 2)
        let kept = try await second.store.read { snapshot in
            try snapshot.all("SELECT canonical FROM policy_version ORDER BY first_entry") {
                $0.blob(0)
            }
        }
        #expect(kept == [first.rules.policy.canonicalBytes, second.rules.policy.canonicalBytes])
    }
}
