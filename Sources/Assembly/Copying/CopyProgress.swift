/// How far a copy is.
package struct CopyProgress: Hashable, Sendable {
    package enum Step: String, Sendable {
        case copying
        case comparing
    }

    package let step: Step
    package let table: String
    /// Rows of the table that are done.
    package let done: Int64
    package let total: Int64

    package var percent: Int64 { total > 0 ? min(100, done * 100 / total) : 100 }
}

/// What a copy of a store came to.
package struct CopySummary: Hashable, Sendable {
    package let tables: Int
    package let rows: Int64
    package let entries: UInt64
    /// Of the ledger, in base 64.
    package let root: String
    /// How many values were opened with the keys of their people.
    package let opened: Int
}

/// How much of a store is taken at a time.
package struct CopyLimits: Sendable {
    /// Rows of a batch.
    package let rowsMax: Int
    /// Bytes of a batch, unless its first row has more.
    package let bytesMax: Int64
    /// How many values are opened at the end, evenly spread.
    package let samplesMax: Int64

    package init(rowsMax: Int = 500, bytesMax: Int64 = 1_048_576, samplesMax: Int64 = 1_000) {
        self.rowsMax = rowsMax
        self.bytesMax = bytesMax
        self.samplesMax = samplesMax
    }
}
