package import Primitives

/// Reads a policy file, or its canonical form, into a ``Policy``.
///
/// Total: any bytes give either a policy or at least one error, within limits of time and memory
/// that the size of the file sets (Documentation/formats/policy.md, Limits).
package enum PolicyReader {
    /// - Parameters:
    ///   - bytes: the file, UTF-8, at most 8 MiB.
    ///   - file: its name as diagnostics show it.
    /// - Returns: the policy, nil exactly where a diagnostic is an error; and all diagnostics in
    ///   the order of the file, at most 200 and one that counts the others.
    package static func read(_ bytes: [UInt8], file: String)
        -> (policy: Policy?, diagnostics: [Diagnostic])
    {
        read(bytes, file: file, limits: .file)
    }

    /// Reads back what ``Policy/canonicalBytes`` wrote, of at most 32 MiB.
    package static func readCanonical(_ bytes: [UInt8])
        -> (policy: Policy?, diagnostics: [Diagnostic])
    {
        read(bytes, file: "canonical form", limits: .canonical)
    }

    private static func read(_ bytes: [UInt8], file: String, limits: TreeLimits)
        -> (policy: Policy?, diagnostics: [Diagnostic])
    {
        var findings = Findings(file: file)
        guard let tree = TreeReader.read(bytes, limits: limits, findings: &findings) else {
            return (nil, findings.report)
        }
        var decoding = PolicyDecoding(findings: findings)
        let draft = decoding.policy(tree)
        guard let draft else { return (nil, decoding.findings.report) }
        var checks = PolicyChecks(
            draft: draft, declared: decoding.declared, findings: decoding.findings)
        checks.run(references: decoding.references)
        let policy = checks.findings.hasErrors ? nil : draft.policy
        return (policy, checks.findings.report)
    }
}
