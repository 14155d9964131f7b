import Primitives
import Testing

struct IdentifierTests {
    // RFC 9562 appendix A.6.
    @Test func `the example of RFC 9562 is made`() {
        let id = SubjectID(
            now: Instant(milliseconds: 0x017F_22E2_79B0),
            random: [0x0C, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F])
        #expect(id.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    }

    @Test func `version and variant hold whatever is random`() throws {
        for byte: UInt8 in [0, 0xFF] {
            let id = SubjectID(
                now: Instant(milliseconds: 1), random: [UInt8](repeating: byte, count: 10))
            #expect(id.bytes[6] >> 4 == 7)
            #expect(id.bytes[8] >> 6 == 2)
            #expect(SubjectID(text: id.description) == id)
            #expect(SubjectID(bytes: id.bytes) == id)
        }
    }

    @Test func `upper case is read`() throws {
        let id = try #require(SubjectID(text: "017F22E2-79B0-7CC3-98C4-DC0C0C07398F"))
        #expect(id.description == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
    }

    @Test(arguments: [
        "", "017f22e279b07cc398c4dc0c0c07398f", "017f22e2-79b0-7cc3-98c4-dc0c0c07398",
        "017f22e2-79b0-7cc3-98c4-dc0c0c07398g", "017f22e2+79b0-7cc3-98c4-dc0c0c07398f",
        "{17f22e2-79b0-7cc3-98c4-dc0c0c07398f", "017f22e2-79b0-7cc3-98c4dc0c0c07398f--",
    ])
    func `what is no UUID is refused`(text: String) {
        #expect(SubjectID(text: text) == nil)
    }

    @Test func `sixteen bytes make an identifier, no other number`() {
        #expect(RecordID(bytes: [UInt8](repeating: 1, count: 15)) == nil)
        #expect(RecordID(bytes: [UInt8](repeating: 1, count: 17)) == nil)
    }

    @Test func `later identifiers sort after earlier ones`() {
        let ids = (0..<100).map { step in
            SubjectID(
                now: Instant(milliseconds: Int64(step) * 997),
                random: [UInt8](repeating: UInt8(255 - step), count: 10)
            ).bytes
        }
        #expect(zip(ids, ids.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    }

    @Test func `an edge makes identifiers of its moment`() {
        let edge = Edge(
            now: { Instant(milliseconds: 7) }, random: { [UInt8](repeating: 0, count: $0) })
        let id = edge.identifier(RecordID.self)
        #expect(id.description == "00000000-0007-7000-8000-000000000000")
    }
}

struct DiagnosticTests {
    @Test func `a diagnostic names file, line, column, clause and a hint`() {
        let diagnostic = Diagnostic(
            .error, file: "policy.yaml", position: Position(line: 3, column: 5),
            clause: ClauseID("2.1"), message: "the category email has no purpose",
            hint: "add purposes")
        #expect(
            diagnostic.text == """
                policy.yaml:3:5: error: the category email has no purpose (clause 2.1)
                    hint: add purposes
                """)
    }

    @Test func `clause and hint may lack`() {
        let diagnostic = Diagnostic(.warning, file: "a", position: .start, message: "weak")
        #expect(diagnostic.text == "a:1:1: warning: weak")
    }

    @Test func `places sort by line, then column`() {
        let places = [(2, 1), (1, 9), (1, 2)].map { Position(line: $0.0, column: $0.1) }
        #expect(places.sorted().map(\.column) == [2, 9, 1])
    }
}
