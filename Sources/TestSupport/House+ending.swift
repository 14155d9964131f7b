extension House {
    /// The shared policy in which accounts end after 60 days without use, 10 days after a warning.
    /// - Parameter text: another policy with the same parts.
    package static func ending(
        _ period: String = "P60D", warning: String? = "P10D", in text: String? = nil
    ) throws -> String {
        let warning = warning.map { "\n  warning: \($0)" } ?? ""
        return try (text ?? minimal()).replacing(
            "\ncontact:\n",
            with: "\nunused:\n  clause: \"3.2\"\n  period: \(period)\(warning)\ncontact:\n")
    }

    /// A house under it.
    package static func ending() async throws -> House {
        try await House.open(policy: try ending())
    }
}
