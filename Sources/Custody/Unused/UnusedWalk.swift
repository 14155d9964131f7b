internal import Database
internal import Primitives

/// What the store knows of the walk that ends unused accounts, for all nodes.
///
/// The row `unused-walk` of the table `store`: two numbers of 8 bytes, big-endian, in days since
/// 1970-01-01.
struct UnusedWalk: Hashable, Sendable {
    /// A clock that moves on by more days at once leapt, or nobody could use anything meanwhile.
    static let leapDays = 7

    /// The day on which it walked last.
    let walkedOn: CalendarDate
    /// Nothing ends before this day.
    let resumesOn: CalendarDate

    init(walkedOn: CalendarDate, resumesOn: CalendarDate) {
        self.walkedOn = walkedOn
        self.resumesOn = resumesOn
    }

    /// The same walk today. After a leap in either direction it waits, so that people are warned
    /// and what clock and store say of the time can be mended before anybody loses anything.
    ///
    /// Nodes have midnight at about the same time: a day back is no leap.
    func going(on today: CalendarDate, waiting days: Int) -> UnusedWalk {
        let passed = today.daysSinceEpoch - walkedOn.daysSinceEpoch
        switch passed {
        case -1, 0: return self
        case 1...Self.leapDays: return UnusedWalk(walkedOn: today, resumesOn: resumesOn)
        default: return UnusedWalk(walkedOn: today, resumesOn: today.adding(days: days + 1))
        }
    }

    func rests(on today: CalendarDate) -> Bool { today < resumesOn }

    static let query = SQLQuery("SELECT value FROM store WHERE name = 'unused-walk'")

    init(_ row: any ResultRow) throws {
        let bytes = row.blob(0)
        guard bytes.count == 16 else { throw StoreError.schema(.damaged) }
        let days = [bytes[..<8], bytes[8...]].map { part in
            Int(Int64(bitPattern: part.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }))
        }
        self.init(
            walkedOn: CalendarDate(daysSinceEpoch: days[0]),
            resumesOn: CalendarDate(daysSinceEpoch: days[1]))
    }

    var bytes: [UInt8] {
        [walkedOn, resumesOn].flatMap { day in
            let number = UInt64(bitPattern: Int64(day.daysSinceEpoch))
            return (0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - 8 * $0)) }
        }
    }
}

extension Snapshot {
    func unusedWalk() throws -> UnusedWalk? {
        try all(UnusedWalk.query, UnusedWalk.init).first
    }
}

extension Transaction {
    /// Takes the walk to today; nodes take turns.
    func goOnWalking(on today: CalendarDate, waiting days: Int) throws -> UnusedWalk {
        try pin("SELECT 1 FROM store WHERE name = 'unused-walk'", [], shared: false)
        let walk = try unusedWalk()
        let next =
            walk?.going(on: today, waiting: days) ?? UnusedWalk(walkedOn: today, resumesOn: today)
        if next != walk {
            try run(
                """
                INSERT INTO store (name, value) VALUES ('unused-walk', ?1)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """, [.blob(next.bytes)])
        }
        return next
    }
}
