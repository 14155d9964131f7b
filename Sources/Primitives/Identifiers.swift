/// A name that a policy gives to something it declares: `email`, `newsletter`, `2.2.5`.
///
/// The tag keeps a category's name from being handed over as a purpose's. How a name may be
/// written is checked where it is read (Documentation/formats/policy.md, Kinds of values).
package struct Name<Tag>: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let text: String

    package init(_ text: String) {
        self.text = text
    }

    package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
    package var description: String { text }
}

package enum ClauseTag: Sendable {}
package enum EntityTag: Sendable {}
package enum ServiceTag: Sendable {}
package enum CategoryTag: Sendable {}
package enum PurposeTag: Sendable {}
package enum RecipientTag: Sendable {}

/// A clause's number as the policy writes it: `2.2.5`.
package typealias ClauseID = Name<ClauseTag>
/// A legal entity: the controller or one of its affiliates.
package typealias EntityID = Name<EntityTag>
/// A service of the operator that collects or uses personal data.
package typealias ServiceID = Name<ServiceTag>
/// A kind of personal data.
package typealias CategoryID = Name<CategoryTag>
/// What personal data is used for.
package typealias PurposeID = Name<PurposeTag>
/// A third party that may be given personal data.
package typealias RecipientID = Name<RecipientTag>

/// A UUID of version 7 (RFC 9562 section 5.7), tagged with what it names.
///
/// Its first 48 bits are the millisecond in which it was made, so that keys grow at one end of an
/// index; 74 bits are random, so that it cannot be guessed.
package struct Identifier<Tag>: Hashable, Sendable, CustomStringConvertible {
    private let high: UInt64
    private let low: UInt64

    /// Makes a new identifier.
    /// - Parameters:
    ///   - now: goes into the first 48 bits.
    ///   - random: 10 bytes that nobody can foresee; 74 of their bits are used.
    package init(now: Instant, random: [UInt8]) {
        precondition(random.count == 10, "a UUIDv7 takes 10 random bytes")
        var tail: UInt64 = 0
        for byte in random[2...] { tail = tail << 8 | UInt64(byte) }
        let head = (UInt64(random[0]) << 8 | UInt64(random[1])) & 0x0FFF
        high = UInt64(bitPattern: now.milliseconds) << 16 | 0x7000 | head
        low = tail & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    }

    /// The 16 bytes in network order; nil for any other length.
    package init?(bytes: [UInt8]) {
        guard bytes.count == 16 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for index in 0..<8 {
            high = high << 8 | UInt64(bytes[index])
            low = low << 8 | UInt64(bytes[index + 8])
        }
        self.high = high
        self.low = low
    }

    /// Reads the 36 characters of RFC 9562 section 4, lower or upper case; nil for anything else.
    package init?(text: String) {
        guard text.utf8.count == 36 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        var nibbles = 0
        for (offset, byte) in text.utf8.enumerated() {
            if offset == 8 || offset == 13 || offset == 18 || offset == 23 {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            guard let nibble = Hex.value(byte) else { return nil }
            if nibbles < 16 {
                high = high << 4 | UInt64(nibble)
            } else {
                low = low << 4 | UInt64(nibble)
            }
            nibbles += 1
        }
        self.high = high
        self.low = low
    }

    /// The millisecond in which it was made.
    package var instant: Instant { Instant(milliseconds: Int64(high >> 16)) }

    /// The 16 bytes in network order.
    package var bytes: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 16) { buffer, count in
            for index in 0..<8 {
                buffer[index] = UInt8(truncatingIfNeeded: high >> UInt64(56 - 8 * index))
                buffer[index + 8] = UInt8(truncatingIfNeeded: low >> UInt64(56 - 8 * index))
            }
            count = 16
        }
    }

    /// The 36 characters of RFC 9562 section 4, lower case.
    package var description: String {
        String(unsafeUninitializedCapacity: 36) { buffer in
            var position = 0
            for nibble in 0..<32 {
                if nibble == 8 || nibble == 12 || nibble == 16 || nibble == 20 {
                    buffer[position] = UInt8(ascii: "-")
                    position += 1
                }
                let word = nibble < 16 ? high : low
                let value = word >> UInt64(60 - 4 * (nibble & 15)) & 15
                buffer[position] = Hex.digit(UInt8(value))
                position += 1
            }
            return position
        }
    }
}

package enum SubjectTag: Sendable {}
package enum RecordTag: Sendable {}
package enum RequestTag: Sendable {}

/// A person whose data is held.
package typealias SubjectID = Identifier<SubjectTag>
/// One value in one category of one person.
package typealias RecordID = Identifier<RecordTag>
/// One request to the server, for support to find its trace.
package typealias RequestID = Identifier<RequestTag>
