/// Words that stayed, came or went between two wordings of a text.
package struct WordRun: Hashable, Sendable {
    package enum Fate: Sendable {
        case kept, inserted, deleted
    }

    package let fate: Fate
    /// Words with a space between them.
    package let text: String

    package init(fate: Fate, text: String) {
        self.fate = fate
        self.text = text
    }

    /// The later wording with what went before it; what is deleted stands before what is inserted.
    ///
    /// Texts that have little in common are shown whole, one after the other: so are long ones of
    /// which more than a thousand words might have to be told apart.
    package static func runs(from old: String, to new: String) -> [WordRun] {
        let before = words(old)
        let after = words(new)
        let start = zip(before, after).prefix { $0 == $1 }.count
        let end = zip(before.dropFirst(start).reversed(), after.dropFirst(start).reversed())
            .prefix { $0 == $1 }.count
        let gone = Array(before[start..<(before.count - end)])
        let come = Array(after[start..<(after.count - end)])
        var builder = Builder()
        builder.add(.kept, after.prefix(start))
        if gone.count > wordsMax || come.count > wordsMax {
            builder.add(.deleted, gone[...])
            builder.add(.inserted, come[...])
        } else {
            builder.add(from: gone, to: come)
        }
        builder.add(.kept, after.suffix(end))
        return builder.runs
    }

    private static let wordsMax = 1_000

    private static func words(_ text: String) -> [Substring] {
        text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    }

    private struct Builder {
        var runs: [WordRun] = []

        mutating func add(_ fate: Fate, _ words: ArraySlice<Substring>) {
            guard !words.isEmpty else { return }
            runs.append(WordRun(fate: fate, text: words.joined(separator: " ")))
        }

        /// Walks both in step along what an edit script says of them.
        mutating func add(from old: [Substring], to new: [Substring]) {
            let script = new.difference(from: old)
            let removed = Set(script.removals.map(Self.offset))
            let inserted = Set(script.insertions.map(Self.offset))
            var (left, right) = (0, 0)
            while left < old.count || right < new.count {
                let from = (left, right)
                while removed.contains(left) { left += 1 }
                while inserted.contains(right) { right += 1 }
                add(.deleted, old[from.0..<left])
                add(.inserted, new[from.1..<right])
                let start = right
                while right < new.count, left < old.count, !removed.contains(left),
                    !inserted.contains(right)
                {
                    left += 1
                    right += 1
                }
                add(.kept, new[start..<right])
            }
        }

        private static func offset(_ change: CollectionDifference<Substring>.Change) -> Int {
            switch change {
            case .insert(let offset, _, _), .remove(let offset, _, _): offset
            }
        }
    }
}
