import Foundation
import PolicyDifference
import Testing

struct DifferenceCaseTests {
    @Test(arguments: DifferenceCase.all)
    func `every case file gives the changes that it expects`(_ each: DifferenceCase) throws {
        let actual = DifferenceCase.Expectation(try each.difference())
        let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
        if isRecording || each.expected == nil { try each.record(actual) }
        if !isRecording { #expect(actual == each.expected) }
    }

    @Test func `there are case files`() {
        #expect(DifferenceCase.all.count > 60)
    }
}
