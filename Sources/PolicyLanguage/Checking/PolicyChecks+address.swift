import Primitives

/// The address at which the policy always is must be one, and must be free.
extension PolicyChecks {
    /// First steps of paths that the server keeps for itself.
    static let reservedSteps: Set = [
        "v1", "health", "tile", "checkpoint", "openapi.json", "account", "assets",
    ]

    mutating func checkAddress() {
        let address = draft.address
        guard !address.isEmpty else { return }
        let position = draft.head.position("address")
        guard address.hasPrefix("/"), address.hasSuffix("/"), address.utf8.count > 1 else {
            findings.error(
                "the address \(quoted(address)) is no path", at: position,
                hint: "begin and end it with a slash: /{language}/privacy/")
            return
        }
        let steps = address.dropFirst().dropLast().split(
            separator: "/", omittingEmptySubsequences: false
        ).map(String.init)
        guard address.utf8.count <= 200, steps.allSatisfy(isStep) else {
            findings.error(
                "the address \(quoted(address)) has a step that cannot be in a path",
                at: position, hint: "steps are of a-z, 0-9, -, or just {language}")
            return
        }
        if let first = steps.first, Self.reservedSteps.contains(first) {
            findings.error(
                "the address \(quoted(address)) is one of the server's own", at: position,
                hint: "begin with another step than "
                    + Self.reservedSteps.sorted().joined(separator: ", "))
        }
        let count = steps.filter { $0 == "{language}" }.count
        if count > 1 || (count == 0 && draft.languages.count > 1) {
            findings.error(
                "the address \(quoted(address)) does not tell the languages apart", at: position,
                hint: "write {language} once, where the tag goes: /{language}/privacy/")
        }
    }

    private func isStep(_ step: String) -> Bool {
        if step == "{language}" || Self.reservedSteps.contains(step) { return true }
        return !step.isEmpty
            && step.utf8.allSatisfy {
                (97...122).contains($0) || (48...57).contains($0) || $0 == 45
            }
    }
}
