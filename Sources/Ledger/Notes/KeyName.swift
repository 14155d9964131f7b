/// What a key may be called (c2sp.org/signed-note v1.0.0, Format).
enum KeyName {
    /// Longer names are refused; the specification sets no limit.
    static let sizeMax = 255

    static func isValid(_ name: some StringProtocol) -> Bool {
        guard !name.isEmpty, name.utf8.count <= sizeMax else { return false }
        return name.unicodeScalars.allSatisfy { scalar in
            scalar.value >= 0x20 && scalar.value != 0x7F && scalar != "+"
                && !scalar.properties.isWhitespace
        }
    }
}

/// Texts are told apart by their bytes; Swift's own `==` takes other spellings of an accented
/// letter for the same.
func sameBytes(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
}
