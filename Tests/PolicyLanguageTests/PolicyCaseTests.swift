import Foundation
import PolicyLanguage
import Primitives
import Testing

struct PolicyCaseTests {
    @Test(arguments: PolicyCase.all)
    func `every case file gives the diagnostics that it expects`(_ each: PolicyCase) throws {
        let (policy, diagnostics) = Fixture.read(try each.policy())
        let actual = diagnostics.map { $0.text + "\n" }.joined()
        #expect((policy == nil) == diagnostics.contains { $0.severity == .error })
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        if isRecording || each.expected == nil { try each.record(actual) }
        if !isRecording { #expect(actual == each.expected) }
    }

    @Test func `there are case files`() {
        #expect(PolicyCase.all.count > 60)
    }
}
