internal import Custody
internal import Database
internal import Ledger
internal import Primitives
internal import Sealing

/// Compares a copy with its source: every row of every table, the ledger computed anew, and values
/// evenly spread that the keys of their people open.
struct CopyCheck: Sendable {
    let sides: CopySides
    let limits: CopyLimits
    let edge: Edge

    /// - Throws: ``CopyError`` with what differs.
    func run(_ report: (CopyProgress) async throws -> Void) async throws -> CopySummary {
        var rows: Int64 = 0
        var opened = 0
        var sealed = 0
        for table in Schema.tables {
            let total = try await sides.count(.source, table)
            let stride = max(1, (total + limits.samplesMax - 1) / limits.samplesMax)
            try await compare(table, total, report) { start, page in
                guard table.name == "record" else { return }
                let sample = page.enumerated().filter { (start + Int64($0.offset)) % stride == 0 }
                let found = try await open(sample.map(\.element))
                opened += found.opened
                sealed += found.sealed
            }
            rows += total
        }
        guard sealed == 0 else { throw CopyError.valuesSealed(count: sealed) }
        let audit = try await audit()
        return CopySummary(
            tables: Schema.tables.count, rows: rows, entries: audit.entries,
            root: audit.root.base64, opened: opened)
    }

    private func compare(
        _ table: StoredTable, _ total: Int64, _ report: (CopyProgress) async throws -> Void,
        _ each: (_ start: Int64, _ page: [[SQLValue]]) async throws -> Void
    ) async throws {
        var done: Int64 = 0
        var last: [SQLValue]?
        while true {
            try await report(
                CopyProgress(step: .comparing, table: table.name, done: done, total: total))
            let place = last
            let page = try await sides.reading(.source) {
                try $0.page(of: table, after: place, limits)
            }
            // One more where the source has no more, for rows that the source never had.
            let count = max(1, page.count)
            let copy = try await sides.reading(.target) {
                let query = table.query(after: place, limit: count)
                return try $0.all(query.sql, query.arguments, table.values)
            }
            guard page == copy else {
                let same = zip(page, copy).prefix { $0 == $1 }.count
                throw CopyError.tableDiffers(table: table.name, row: done + Int64(same))
            }
            guard let end = page.last else { return }
            try await each(done, page)
            done += Int64(page.count)
            last = table.key(of: end)
        }
    }

    /// Opens values of the target. Whoever has no key was erased, and is swept there.
    private func open(_ rows: [[SQLValue]]) async throws -> (opened: Int, sealed: Int) {
        let values = rows.compactMap(SampledValue.init)
        var keys: [[UInt8]: (version: Int64, wrapped: [UInt8])] = [:]
        let found = try await sides.reading(.target) { snapshot in
            try values.compactMap { value in
                try snapshot.first(
                    "SELECT root_version, wrapped FROM vault.person_key WHERE subject_id = ?1",
                    [.blob(value.subject.bytes)]
                ) { (value.subject.bytes, $0.integer(0), $0.blob(1)) }
            }
        }
        for (subject, version, wrapped) in found { keys[subject] = (version, wrapped) }
        var opened = 0
        for value in values {
            guard let key = keys[value.subject.bytes] else { continue }
            if value.opens(with: key.wrapped, key.version, sides.source.keys.root) { opened += 1 }
        }
        let tried = values.count { keys[$0.subject.bytes] != nil }
        return (opened, tried - opened + rows.count - values.count)
    }

    private func audit() async throws -> LedgerAudit {
        let last = try await sides.reading(.source) { try $0.newestCheckpoint() }
        let log = try await CopySides.at(.target) {
            try await OpenedStore.on(
                sides.target, sides.source.keys.root, path: sides.rootKey, edge: edge
            ).log
        }
        let audit = try await CopySides.at(.target) { try await log.audit() }
        let signed = try? Checkpoint.open(last, by: sides.source.log.verifierKey)
        guard audit.faults.isEmpty, log.verifierKey.text == sides.source.log.verifierKey.text,
            signed?.size == audit.entries, signed?.root == audit.root
        else { throw CopyError.ledgerDiffers(faults: audit.faults.count) }
        return audit
    }
}

extension Snapshot {
    fileprivate func newestCheckpoint() throws -> [UInt8] {
        try first("SELECT note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1") { $0.blob(0) }
            ?? []
    }
}

/// A value of a person, as the table `record` has it.
private struct SampledValue: Sendable {
    let subject: SubjectID
    private let category: CategoryID
    private let record: RecordID
    private let sealed: [UInt8]

    /// - Parameter row: with the columns of ``Schema/tables``; nil where it is no value's.
    init?(_ row: [SQLValue]) {
        guard row.count > 3, case .blob(let subject) = row[0], case .text(let category) = row[1],
            case .blob(let record) = row[2], case .blob(let sealed) = row[3],
            let subject = SubjectID(bytes: subject), let record = RecordID(bytes: record)
        else { return nil }
        self.subject = subject
        self.category = CategoryID(category)
        self.record = record
        self.sealed = sealed
    }

    func opens(with wrapped: [UInt8], _ version: Int64, _ root: RootKey) -> Bool {
        guard version == root.version, let key = try? root.unwrap(wrapped, of: subject) else {
            return false
        }
        let opened = try? PersonKey(key, of: subject).open(
            sealed, category: category, record: record)
        return opened != nil
    }
}
