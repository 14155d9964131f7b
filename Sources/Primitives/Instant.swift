/// A moment in time in milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
///
/// Nothing below Assembly reads a clock: instants are handed in.
package struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since the Unix epoch.
    package let milliseconds: Int64

    package init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// The calendar date in UTC.
    package var date: CalendarDate {
        CalendarDate(daysSinceEpoch: Int(milliseconds.flooringQuotient(by: 86_400_000)))
    }

    /// The instant `days` times 24 hours later.
    package func adding(days: Int) -> Instant {
        Instant(milliseconds: milliseconds + Int64(days) * 86_400_000)
    }

    package func adding(milliseconds more: Int64) -> Instant {
        Instant(milliseconds: milliseconds + more)
    }

    /// RFC 3339 in UTC with milliseconds, always 24 characters, for the years 0 to 9999:
    /// `2026-11-23T09:05:00.120Z`.
    package var rfc3339: String {
        let day = date
        let (year, month, dayOfMonth) = day.components
        let left = Int(milliseconds - Int64(day.daysSinceEpoch) * 86_400_000)
        return String(unsafeUninitializedCapacity: 24) { buffer in
            put(year, 4, buffer, at: 0)
            buffer[4] = UInt8(ascii: "-")
            put(month, 2, buffer, at: 5)
            buffer[7] = UInt8(ascii: "-")
            put(dayOfMonth, 2, buffer, at: 8)
            buffer[10] = UInt8(ascii: "T")
            put(left / 3_600_000, 2, buffer, at: 11)
            buffer[13] = UInt8(ascii: ":")
            put(left / 60_000 % 60, 2, buffer, at: 14)
            buffer[16] = UInt8(ascii: ":")
            put(left / 1_000 % 60, 2, buffer, at: 17)
            buffer[19] = UInt8(ascii: ".")
            put(left % 1_000, 3, buffer, at: 20)
            buffer[23] = UInt8(ascii: "Z")
            return 24
        }
    }

    /// Reads what ``rfc3339`` writes, with or without the milliseconds; nil for anything else.
    package init?(rfc3339 text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20 || bytes.count == 24, bytes.last == UInt8(ascii: "Z"),
            bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"),
            let day = CalendarDate(text: String(decoding: bytes[0..<10], as: UTF8.self)),
            let hour = digits(bytes[11..<13]), let minute = digits(bytes[14..<16]),
            let second = digits(bytes[17..<19]), hour < 24, minute < 60, second < 60
        else { return nil }
        var fraction = 0
        if bytes.count == 24 {
            guard bytes[19] == UInt8(ascii: "."), let read = digits(bytes[20..<23]) else {
                return nil
            }
            fraction = read
        }
        let seconds =
            Int64(day.daysSinceEpoch) * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        milliseconds = seconds * 1_000 + Int64(fraction)
    }
}

/// A day of the proleptic Gregorian calendar, without a time zone.
package struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    package let daysSinceEpoch: Int

    package init(daysSinceEpoch: Int) {
        self.daysSinceEpoch = daysSinceEpoch
    }

    /// Reads `YYYY-MM-DD` (ISO 8601 calendar date), nil for anything else or a day that never was.
    package init?(text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = digits(bytes[0..<4]), let month = digits(bytes[5..<7]),
            let day = digits(bytes[8..<10]), year > 0, (1...12).contains(month), day > 0
        else { return nil }
        // Days from civil, with March as the first month so that the leap day comes last.
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        daysSinceEpoch = era * 146_097 + dayOfEra - 719_468
        guard components == (year, month, day) else { return nil }
    }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.daysSinceEpoch < right.daysSinceEpoch
    }

    /// Midnight UTC at which the day starts.
    package var start: Instant { Instant(milliseconds: Int64(daysSinceEpoch) * 86_400_000) }

    package var components: (year: Int, month: Int, day: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = shifted.flooringQuotient(by: 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        )
    }

    /// `YYYY-MM-DD`.
    package var text: String {
        let (year, month, day) = components
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }
}

extension FixedWidthInteger {
    fileprivate func flooringQuotient(by divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

private func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

/// Writes the last `width` decimal digits of a number that is not negative.
private func put(
    _ number: Int, _ width: Int, _ buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
) {
    var left = number
    for position in stride(from: start + width - 1, through: start, by: -1) {
        buffer[position] = 48 + UInt8(left % 10)
        left /= 10
    }
}

private func digits(_ bytes: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for byte in bytes {
        guard byte >= 48, byte <= 57 else { return nil }
        number = number * 10 + Int(byte - 48)
    }
    return number
}
