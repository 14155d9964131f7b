/// The known name that a mistyped one was probably meant to be; nil where none is close.
///
/// Close is at most a third of the letters wrong, and never more than three. At most 2,000 known
/// names are looked at.
func nearest(to name: String, among known: some Sequence<String>) -> String? {
    let letters = Array(name.utf8.prefix(64))
    let limit = min(3, max(1, letters.count / 3))
    var best: (distance: Int, name: String)?
    for candidate in known.prefix(2_000) {
        let other = Array(candidate.utf8.prefix(64))
        guard abs(other.count - letters.count) <= limit else { continue }
        let distance = editDistance(letters, other)
        guard distance <= limit else { continue }
        if let found = best, (found.distance, found.name) <= (distance, candidate) { continue }
        best = (distance, candidate)
    }
    return best?.name
}

/// Letters inserted, removed, replaced or swapped with their neighbor (optimal string alignment).
private func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in 0..<left.count {
        var current = [row + 1]
        for column in 0..<right.count {
            let isSame = left[row] == right[column]
            var cost = min(
                last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
            if row > 0, column > 0, left[row] == right[column - 1],
                left[row - 1] == right[column]
            {
                cost = min(cost, beforeLast[column - 1] + 1)
            }
            current.append(cost)
        }
        beforeLast = last
        last = current
    }
    return last[right.count]
}
