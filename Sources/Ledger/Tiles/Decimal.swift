/// Decimal numbers as the log formats write them: ASCII digits without leading zeros or signs.
enum Decimal {
    static func unsigned(_ text: some StringProtocol) -> UInt64? {
        let digits = text.utf8
        guard let first = digits.first, first != 48 || digits.count == 1 else { return nil }
        var number: UInt64 = 0
        for digit in digits {
            guard digit >= 48, digit <= 57 else { return nil }
            let (scaled, over) = number.multipliedReportingOverflow(by: 10)
            let (sum, beyond) = scaled.addingReportingOverflow(UInt64(digit - 48))
            guard !over, !beyond else { return nil }
            number = sum
        }
        return number
    }

    static func int(_ text: some StringProtocol) -> Int? {
        unsigned(text).flatMap { Int(exactly: $0) }
    }
}
