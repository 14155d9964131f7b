package import Primitives

/// Writes a policy file anew in the one layout that this page knows: keys in their order, one
/// indentation, quotes where they are needed, comments where they belong.
///
/// What the file says stays what it was: the result is read back, and its digest is that of the
/// file, or it is not handed out. Formatting a second time changes nothing
/// (Documentation/formats/policy.md, The layout).
package enum PolicyFormatter {
    /// A line is broken where it would have more columns, if it can be broken.
    static let width = 100

    /// What became of a file.
    package enum Outcome: Sendable {
        case formatted(String)
        /// With its errors; what cannot be read is left alone.
        case refused([Diagnostic])
    }

    /// - Parameter bytes: the file, within the limits of ``PolicyReader``.
    package static func format(_ bytes: [UInt8], file: String) -> Outcome {
        var findings = Findings(file: file)
        guard let source = SourceText(bytes, sizeMax: TreeLimits.file.bytes, findings: &findings)
        else { return .refused(findings.report) }
        let (policy, diagnostics) = PolicyReader.read(bytes, file: file)
        guard let policy,
            let tree = TreeReader.read(bytes, limits: .file, findings: &findings)
        else { return .refused(diagnostics) }
        var decoding = PolicyDecoding(findings: findings)
        _ = decoding.policy(tree)
        var pieces = Pieces(tree, lines: source.lines)
        pieces.place(CommentScan.comments(of: pieces, lines: source.lines))
        let writer = PieceWriter(pieces: pieces, orders: decoding.keyOrders)
        let text = writer.document.joined(separator: "\n") + "\n"
        let again = PolicyReader.read(Array(text.utf8), file: file).policy
        guard again?.digestHex == policy.digestHex else {
            findings.error(
                "the layout of this file cannot be changed without changing what it says",
                at: .start, hint: "the file was left as it is; please report this with the file")
            return .refused(findings.report)
        }
        return .formatted(text)
    }
}

extension SourceText {
    /// Without their ends; still masked.
    var lines: [[Unicode.Scalar]] {
        masked.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
            .map(Array.init)
    }
}
