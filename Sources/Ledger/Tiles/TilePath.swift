/// The path of one tile or entry bundle below a log's prefix (c2sp.org/tlog-tiles v0.1.0).
///
/// `tile/<L>/<N>[.p/<W>]` or `tile/entries/<N>[.p/<W>]`; each has one spelling.
package struct TilePath: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case entries
        /// Hashes of a level, 0 to 63.
        case hashes(level: Int)
    }

    package let kind: Kind
    /// Which tile of its level, from 0.
    package let index: UInt64
    /// How many hashes or entries it holds, 1 to 256; 256 is a full one.
    package let width: Int

    package static let widthFull = 256
    /// The last index whose hashes can still be counted.
    package static let indexMax = UInt64.max >> 8

    /// Nil where level, index or width are out of range.
    package init?(_ kind: Kind, index: UInt64, width: Int = TilePath.widthFull) {
        if case .hashes(let level) = kind, !(0...63).contains(level) { return nil }
        guard index <= Self.indexMax, (1...Self.widthFull).contains(width) else { return nil }
        self.kind = kind
        self.index = index
        self.width = width
    }

    package var isPartial: Bool { width < Self.widthFull }

    /// The level of the hashes; entry bundles go with those of level 0.
    package var level: Int {
        if case .hashes(let level) = kind { level } else { 0 }
    }

    /// Whether a tree of that size has all that the tile holds.
    package func isWithin(size: UInt64) -> Bool {
        let count = size >> UInt64(8 * level)
        return index < count >> 8 || (index == count >> 8 && width <= Int(count & 255))
    }

    /// The tile of a level that a tree of that size has at an index; nil where it has none.
    package init?(_ kind: Kind, index: UInt64, size: UInt64) {
        guard let full = TilePath(kind, index: index) else { return nil }
        let count = size >> UInt64(8 * full.level)
        guard index <= count >> 8 else { return nil }
        let width = index < count >> 8 ? Self.widthFull : Int(count & 255)
        self.init(kind, index: index, width: width)
    }
}

extension TilePath: CustomStringConvertible {
    /// Without a slash in front.
    package var description: String {
        var text = "tile/"
        switch kind {
        case .entries: text += "entries/"
        case .hashes(let level): text += "\(level)/"
        }
        text += Self.groups(of: index)
        return isPartial ? text + ".p/\(width)" : text
    }

    /// Reads a path without a slash in front; nil for all but the one spelling.
    package init?(text: String) {
        guard text.utf8.count <= 64 else { return nil }
        var parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count >= 3, parts.removeFirst() == "tile" else { return nil }
        let first = parts.removeFirst()
        let named: Kind? = first == "entries" ? .entries : Decimal.int(first).map(Kind.hashes)
        guard let kind = named else { return nil }
        var width = Self.widthFull
        if parts.count > 1, parts[parts.count - 2].hasSuffix(".p") {
            guard let read = Decimal.int(parts.removeLast()), read < width else { return nil }
            width = read
            parts[parts.count - 1].removeLast(2)
        }
        let digits = parts.map { $0.hasPrefix("x") ? $0.dropFirst() : $0 }.joined()
        let significant = digits.drop { $0 == "0" }
        guard let index = Decimal.unsigned(significant.isEmpty ? "0" : significant) else {
            return nil
        }
        self.init(kind, index: index, width: width)
        guard text.utf8.elementsEqual(description.utf8) else { return nil }
    }

    /// Groups of three digits, all but the last behind an `x`: 1234067 is `x001/x234/067`.
    private static func groups(of index: UInt64) -> String {
        let group = String(index % 1_000)
        var text = String(repeating: "0", count: 3 - group.utf8.count) + group
        var left = index / 1_000
        while left > 0 {
            let group = String(left % 1_000)
            text = "x" + String(repeating: "0", count: 3 - group.utf8.count) + group + "/" + text
            left /= 1_000
        }
        return text
    }
}
