import PolicyLanguage

/// What a drafted policy gives people in return: measures against each threat, and rights.
enum Promises {
    static let measures: [Measure.Threat] = [
        .access, .destruction, .change, .blocking, .copying, .distribution,
    ]

    static let rights: [Right.Kind] = [
        .access, .rectification, .erasure, .restriction, .portability, .objection, .withdrawal,
        .complaint,
    ]

    static func words(_ threat: Measure.Threat) -> Phrase { Phrase("measure." + threat.rawValue) }

    static func words(_ right: Right.Kind) -> Phrase { Phrase("right." + right.rawValue) }

    /// How each right can be used, as the policy language has it.
    static func ways(_ kind: Right.Kind) -> [String] {
        switch kind {
        case .complaint: []
        case .restriction: ["email"]
        default: ["account", "email"]
        }
    }
}
