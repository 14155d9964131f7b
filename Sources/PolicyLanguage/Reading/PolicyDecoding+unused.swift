import Primitives

/// Accounts that end for want of use.
extension PolicyDecoding {
    mutating func unused(_ head: Fields) -> Placed<UnusedAccounts>? {
        guard let tree = head.tree("unused") else { return nil }
        let fields = fields(
            tree, "the part about unused accounts", keys: ["clause", "period", "warning", "text"],
            naming: nil)
        return Placed(
            value: UnusedAccounts(
                clause: clause(in: fields),
                period: period(
                    "period", in: fields,
                    message: "the part about unused accounts does not say when they end"),
                warning: periodIfAny("warning", in: fields), text: textIfAny("text", in: fields)),
            fields: fields)
    }
}
