package import Custody
package import Primitives

extension Name: ExpressibleByStringLiteral {
    package init(stringLiteral text: String) { self.init(text) }
}

extension Answer {
    /// What was given; nil for a refusal.
    package var granted: Value? {
        if case .granted(let value) = self { value } else { nil }
    }

    package var refused: Refused? {
        if case .refused(let refused) = self { refused } else { nil }
    }
}

extension Disclosed {
    /// The values as text of JSON, by category, in the order given.
    package var texts: [String: [String]] {
        Dictionary(grouping: values, by: \.category.text).mapValues { values in
            values.map { String(decoding: $0.value.canonicalBytes, as: UTF8.self) }
        }
    }
}
