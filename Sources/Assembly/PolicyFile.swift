package import PolicyEngine
package import PolicyLanguage
package import Primitives

/// Reads a policy from its file.
package enum PolicyFile {
    /// What the file says and all that is wrong with it.
    /// - Throws: ``StartError/policyUnreadable(path:)``.
    package static func check(_ path: String) throws
        -> (policy: Policy?, diagnostics: [Diagnostic])
    {
        // The reader has its own limit; one byte more lets it say so.
        guard let bytes = Files.read(path, limit: 16 * 1_048_576) else {
            throw StartError.policyUnreadable(path: path)
        }
        return PolicyReader.read(bytes, file: path)
    }

    /// The compiled rules of a file without errors.
    package static func rules(_ path: String) throws -> Rules {
        let (policy, diagnostics) = try check(path)
        guard let policy, let digest = PolicyDigest(bytes: policy.digest) else {
            throw StartError.policyInvalid(diagnostics.filter { $0.severity == .error })
        }
        return Rules(compiling: policy, digest: digest)
    }
}
