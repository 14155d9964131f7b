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

    /// What the layout of a file is worth.
    package enum Layout: Sendable {
        /// It is as it should be.
        case kept
        /// It was changed, or would be.
        case changed
        /// It has errors, and was left alone.
        case refused([Diagnostic])
    }

    /// Gives a file its layout (Documentation/formats/policy.md, The layout).
    /// - Parameter writes: whether the file is replaced, or only looked at.
    package static func format(_ path: String, writes: Bool) throws(FileError) -> Layout {
        guard let bytes = Files.read(path, limit: 16 * 1_048_576) else {
            throw .unreadable(path: path)
        }
        switch PolicyFormatter.format(bytes, file: path) {
        case .refused(let diagnostics): return .refused(diagnostics)
        case .formatted(let text):
            guard Array(text.utf8) != bytes else { return .kept }
            if writes { try Files.replace(path, Array(text.utf8)) }
            return .changed
        }
    }

    /// The compiled rules of a file without errors.
    /// - Parameter effective: the day from which it is to be in force, in place of the file's own.
    package static func rules(_ path: String, effective: CalendarDate? = nil) throws -> Rules {
        let (found, diagnostics) = try check(path)
        guard var policy = found else {
            throw StartError.policyInvalid(diagnostics.filter { $0.severity == .error })
        }
        if let effective { policy.effective = effective }
        guard let digest = PolicyDigest(bytes: policy.digest) else { throw StartError.storeDamaged }
        return Rules(compiling: policy, digest: digest)
    }

    /// The same, of a policy that a server can keep.
    package static func servable(_ path: String, effective: CalendarDate? = nil) throws -> Rules {
        let rules = try rules(path, effective: effective)
        guard rules.policy.statutoryPeriods.isEmpty else {
            throw StartError.statutoryPeriodsNotHeld
        }
        return rules
    }
}
