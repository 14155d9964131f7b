#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif
internal import Primitives
internal import Sealing

#if canImport(Glibc)
    internal import Glibc
#endif

/// The file that holds the root key: 64 hexadecimal digits and a line end, readable by its owner
/// only.
enum RootKeyFile {
    static func read(_ path: String) throws -> RootKey {
        guard let mode = Files.mode(path) else { throw StartError.rootKeyMissing(path: path) }
        guard mode & 0o077 == 0 else {
            throw StartError.rootKeyReadableByOthers(path: path)
        }
        guard let text = Files.read(path, limit: 200),
            let bytes = Hex.bytes(String(decoding: text, as: UTF8.self).filter { !$0.isNewline }),
            let key = try? RootKey(bytes: bytes, version: 1)
        else { throw StartError.rootKeyMalformed(path: path) }
        return key
    }

    /// Makes a new key; never overwrites.
    static func create(_ path: String, edge: Edge) throws {
        try put(Array((Hex.text(edge.random(RootKey.byteCount)) + "\n").utf8), at: path)
    }

    /// Copies a key; never overwrites.
    static func copy(_ path: String, to other: String) throws {
        guard let text = Files.read(path, limit: 200) else {
            throw StartError.rootKeyMissing(path: path)
        }
        try put(text, at: other)
    }

    private static func put(_ text: [UInt8], at path: String) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
        guard file >= 0 else { throw StartError.folderNotWritable(folder: path) }
        defer { close(file) }
        guard write(file, text, text.count) == text.count, fsync(file) == 0 else {
            throw StartError.storeFull
        }
    }
}

/// The few things that are asked of the file system directly.
package enum Files {
    /// The bytes of a file, nil if it cannot be read or has more than `limit`.
    package static func read(_ path: String, limit: Int) -> [UInt8]? {
        let file = open(path, O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let capacity = chunk.count
            #if canImport(Glibc)
                let count = Glibc.read(file, &chunk, capacity)
            #else
                let count = Darwin.read(file, &chunk, capacity)
            #endif
            guard count >= 0 else { return nil }
            guard count > 0 else { return bytes }
            bytes.append(contentsOf: chunk[..<count])
            guard bytes.count <= limit else { return nil }
        }
    }

    /// From here on, files that the program makes are its owner's alone.
    static func keepPrivate() { umask(0o077) }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Who may do what with a file; nil if there is none.
    static func mode(_ path: String) -> Int? {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        return attributes?[.posixPermissions] as? Int
    }

    /// Makes a folder that only its owner can enter, unless it is there.
    static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
            throw StartError.folderNotWritable(folder: path)
        }
    }
}
