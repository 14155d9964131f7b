internal import Sealing

/// Where the root key of a copy lies: both stores have the same.
enum CopyRootKey {
    /// - Parameter named: as the command line says; nil for `root.key` in the folder of a side.
    static func path(_ named: String?, _ from: StorePlace, _ to: StorePlace) throws -> String {
        if let named { return named }
        guard let folder = from.folder ?? to.folder else { throw StartError.rootKeyUnnamed }
        return folder + "/root.key"
    }

    /// Copies the key's file into the folder of the target, readable by its owner only, unless it
    /// lies there.
    /// - Throws: ``CopyError/failed(_:_:)`` where another key lies there.
    static func put(_ path: String, into place: StorePlace, of root: RootKey) throws {
        guard let folder = place.folder, folder + "/root.key" != path else { return }
        let copy = folder + "/root.key"
        do {
            if !Files.exists(copy) { try RootKeyFile.copy(path, to: copy) }
            guard try RootKeyFile.read(copy).checkValue == root.checkValue else {
                throw StartError.rootKeyWrong(path: copy)
            }
        } catch let error as StartError {
            throw CopyError.failed(.target, error)
        }
    }
}
