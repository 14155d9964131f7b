/// Consecutive entries as outsiders fetch them: each behind its length in two bytes, big-endian
/// (c2sp.org/tlog-tiles, Log entries).
package enum EntryBundle {
    package static func encode(_ entries: [[UInt8]]) throws(LedgerError) -> [UInt8] {
        guard entries.count <= TilePath.widthFull else {
            throw .bundleTooLong(limit: TilePath.widthFull)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.reduce(0) { $0 + 2 + $1.count })
        for entry in entries {
            guard let length = UInt16(exactly: entry.count) else {
                throw .entryTooLong(limit: Entry.sizeMax)
            }
            bytes.append(UInt8(length >> 8))
            bytes.append(UInt8(length & 255))
            bytes.append(contentsOf: entry)
        }
        return bytes
    }

    package static func decode(_ bytes: [UInt8]) throws(LedgerError) -> [[UInt8]] {
        var entries: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard entries.count < TilePath.widthFull else {
                throw .bundleTooLong(limit: TilePath.widthFull)
            }
            guard let high = rest.popFirst(), let low = rest.popFirst() else {
                throw .bundleMalformed
            }
            let length = Int(high) << 8 | Int(low)
            guard length <= rest.count else { throw .bundleMalformed }
            entries.append(Array(rest.prefix(length)))
            rest.removeFirst(length)
        }
        return entries
    }
}
