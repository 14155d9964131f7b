internal import Custody
internal import Database
internal import Primitives
internal import Sealing

/// The two stores of a copy, and what is agreed between them.
struct CopySides: Sendable {
    let source: OpenedStore
    let target: any Store
    let rootKey: String
    private let edge: Edge

    /// Opens the source, and the target with its tables; neither is changed otherwise.
    static func open(
        from: StorePlace, to: StorePlace, rootKey: String?, edge: Edge
    ) async throws -> CopySides {
        let path = try CopyRootKey.path(rootKey, from, to)
        let source = try await at(.source) {
            let opened = try await OpenedStore.openUnchecked(
                from, rootKey: path, initializing: false, origin: "", edge: edge,
                heeding: [.target])
            guard try await opened.log.holdsWitness() else { throw StartError.ledgerRewritten }
            return opened
        }
        do {
            let target = try await at(.target) { try to.openTarget() }
            if rootKey == nil { try CopyRootKey.put(path, into: to, of: source.keys.root) }
            return CopySides(source: source, target: target, rootKey: path, edge: edge)
        } catch {
            try? source.store.close()
            throw error
        }
    }

    private init(source: OpenedStore, target: any Store, rootKey: String, edge: Edge) {
        self.source = source
        self.target = target
        self.rootKey = rootKey
        self.edge = edge
    }

    func close() {
        // Whatever there was is durable; files that are not tidied are at the next opening.
        try? source.store.close()
        try? target.close()
    }

    /// Makes sure that the target is this copy's and no other, and keeps people's data in the
    /// source as it is from here on.
    /// - Returns: false where the copy was whole before.
    func agree() async throws -> Bool {
        let leaving = try await reading(.source) { try $0.copyMark(.source) }
        let arriving = try await reading(.target) { try $0.copyMark(.target) }
        if let leaving {
            guard let arriving, arriving.id == leaving.id else { throw CopyError.sourceElsewhere }
            return leaving.stage != .copied || arriving.stage != .copied
        }
        let id = try await claim(CopyMark(.copying, id: edge.random(CopyMark.idByteCount)))
        try await Self.at(.source) {
            try await source.store.changingMarks { transaction in
                guard try transaction.copyMark(.source) == nil else {
                    throw CopyError.sourceElsewhere
                }
                try transaction.setCopyMark(.source, CopyMark(.settling, id: id))
            }
        }
        return true
    }

    /// - Returns: the id of the copy: that of the mark, or of one that nothing came after.
    private func claim(_ mark: CopyMark) async throws -> [UInt8] {
        try await Self.at(.target) {
            try await target.changingMarks { transaction in
                let found = try transaction.copyMark(.target)
                guard try transaction.isEmpty() else {
                    throw found?.stage == .copying ? CopyError.sourceWentOn : CopyError.targetTaken
                }
                if let found, found.stage == .copying { return found.id }
                try transaction.setCopyMark(.target, mark)
                return mark.id
            }
        }
    }

    private static let settlingMax = 600

    /// Puts all entries that wait into the tree, signs the last checkpoint, and then lets nobody
    /// write in the source any more.
    func settle() async throws {
        for _ in 0..<Self.settlingMax {
            let isFrozen = try await Self.at(.source) {
                if try await source.store.read({ try $0.copyMark(.source)?.stage != .settling }) {
                    return true
                }
                while try await source.log.sequence() {}
                try await source.log.publish()
                return try await source.store.changingMarks { transaction in
                    guard let mark = try transaction.copyMark(.source), mark.stage == .settling,
                        try LedgerLog.isSettled(transaction)
                    else { return false }
                    try transaction.setCopyMark(.source, CopyMark(.copying, id: mark.id))
                    return true
                }
            }
            if isFrozen { return }
            // Another node puts entries into the tree.
            try await Task.sleep(for: .milliseconds(50))
        }
        throw CopyError.notSettled
    }

    /// Numbers that are drawn in the target are larger than all that were.
    func goOnBehindNumbers() async throws {
        // SQLite looks at the entries themselves.
        guard target.dialect == .postgres else { return }
        try await putting { transaction in
            let next = try LedgerLog.nextNumber(transaction)
            _ = try transaction.first(
                "SELECT setval('ledger_number', ?1, false)", [.integer(next)]
            ) { $0.integer(0) }
        }
    }

    /// The source is left for good, and only then the target can be used.
    func finish() async throws {
        try await Self.at(.source) {
            try await source.store.changingMarks { try $0.completeMark(.source) }
        }
        try await Self.at(.target) {
            try await target.changingMarks { try $0.completeMark(.target) }
        }
    }
}

extension Transaction {
    fileprivate func completeMark(_ side: CopyMark.Side) throws {
        guard let mark = try copyMark(side) else { throw CopyError.sourceWentOn }
        try setCopyMark(side, CopyMark(.copied, id: mark.id))
    }
}
