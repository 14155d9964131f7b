#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

#if canImport(Glibc)
    internal import Glibc
#endif

/// Why a file was not written.
package enum FileError: Error, Sendable {
    case unreadable(path: String)
    case exists(path: String)
    case notWritable(path: String)

    /// What is wrong and what to do.
    package var message: String {
        switch self {
        case .unreadable(let path): "cannot read \(path)"
        case .exists(let path):
            "\(path) is there already and is not overwritten; name another file"
        case .notWritable(let path):
            "cannot write \(path); is its folder there and writable, and is there room on the disk?"
        }
    }
}

extension Files {
    /// Makes a new file that survives a crash once this returns; never overwrites.
    package static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o644)
        guard file >= 0 else {
            throw errno == EEXIST ? .exists(path: path) : .notWritable(path: path)
        }
        guard put(bytes, file) else {
            unlink(path)
            throw .notWritable(path: path)
        }
        flushFolder(of: path)
    }

    /// Puts other content in place of a file's, all of it or nothing: written beside the file,
    /// flushed and renamed. Permissions and owner stay; a link stays one.
    package static func replace(_ path: String, _ bytes: [UInt8]) throws(FileError) {
        guard let resolved = realpath(path, nil) else { throw .unreadable(path: path) }
        defer { free(resolved) }
        let target = String(cString: resolved)
        guard let state = try? FileManager.default.attributesOfItem(atPath: target),
            let mode = state[.posixPermissions] as? Int
        else { throw .unreadable(path: path) }
        let draft = "\(target).\(getpid()).new"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw .notWritable(path: path) }
        // Only root can give a file away; everybody else owns what they write.
        if let owner = state[.ownerAccountID] as? Int,
            let group = state[.groupOwnerAccountID] as? Int
        {
            _ = fchown(file, UInt32(owner), UInt32(group))
        }
        let isReady = fchmod(file, UInt32(mode)) == 0
        guard put(bytes, file), isReady, rename(draft, target) == 0 else {
            unlink(draft)
            throw .notWritable(path: path)
        }
        flushFolder(of: target)
    }

    /// Writes all bytes, flushes them to the disk and closes the file.
    private static func put(_ bytes: [UInt8], _ file: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                close(file)
                return false
            }
            rest = rest.dropFirst(count)
        }
        let isDurable = fsync(file) == 0
        return close(file) == 0 && isDurable
    }

    private static func flushFolder(of path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        let folder = parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
        let file = open(folder, O_RDONLY)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }
}
