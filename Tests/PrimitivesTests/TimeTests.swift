import Primitives
import Testing

struct InstantTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (951_782_399_999, "2000-02-28T23:59:59.999Z"),
        (951_782_400_000, "2000-02-29T00:00:00.000Z"),
        (1_795_424_700_120, "2026-11-23T09:05:00.120Z"),
        (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
    ])
    func `an instant is written and read as RFC 3339`(milliseconds: Int64, text: String) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(instant.rfc3339 == text)
        #expect(Instant(rfc3339: text) == instant)
    }

    @Test func `milliseconds may be left out`() {
        #expect(Instant(rfc3339: "1970-01-01T00:00:01Z") == Instant(milliseconds: 1_000))
    }

    @Test(arguments: [
        "", "1970-01-01", "1970-01-01T00:00:00", "1970-01-01 00:00:00Z", "1970-01-01T24:00:00Z",
        "1970-01-01T00:60:00Z", "1970-01-01T00:00:60Z", "1970-01-01T00:00:00.0Z",
        "1970-01-01T00:00:00+00:00", "1970-13-01T00:00:00Z", "2026-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z", "0000-01-01T00:00:00Z", "19７0-01-01T00:00:00Z",
    ])
    func `what is no instant is refused`(text: String) {
        #expect(Instant(rfc3339: text) == nil)
    }

    @Test func `a day has 24 hours`() {
        let start = Instant(milliseconds: 5)
        #expect(start.adding(days: 2).milliseconds == 172_800_005)
        #expect(start.adding(milliseconds: -6) < start)
    }
}

struct CalendarDateTests {
    @Test func `every day of four centuries follows the one before`() throws {
        let first = try #require(CalendarDate(text: "1900-01-01"))
        var (year, month, day) = (1900, 1, 1)
        for offset in 0..<146_097 {
            let date = CalendarDate(daysSinceEpoch: first.daysSinceEpoch + offset)
            #expect(date.components == (year, month, day))
            day += 1
            if day > Self.length(month, year) { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
        }
    }

    @Test func `a date starts at midnight of UTC`() throws {
        let date = try #require(CalendarDate(text: "2017-05-10"))
        #expect(date.start.rfc3339 == "2017-05-10T00:00:00.000Z")
        #expect(date.start.adding(milliseconds: 86_399_999).date == date)
        #expect(date.start.adding(milliseconds: -1).date < date)
    }

    @Test(arguments: [
        "2017-5-10", "2017-05-32", "2017-04-31", "2017-00-01", "10-05-2017", "2017-05-10 ",
    ])
    func `a day that never was is refused`(text: String) {
        #expect(CalendarDate(text: text) == nil)
    }

    private static func length(_ month: Int, _ year: Int) -> Int {
        switch month {
        case 2:
            year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
                ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
