package import Languages

/// What the newer version would do on a store, in one language: lines with counts.
package struct ImpactWords: Sendable {
    package let title: String
    package let carried: @Sendable (_ people: Int64) -> String
    package let mustAccept: @Sendable (_ people: Int64) -> String
    package let unaccepted: @Sendable (_ people: Int64) -> String
    package let consents: @Sendable (_ purpose: String, _ carried: Int64, _ fallen: Int64) -> String
    /// Uses of the last 30 days.
    package let uses: @Sendable (_ count: Int64) -> String
    /// For no purpose: something would have been stored.
    package let refused:
        @Sendable (
            _ service: String, _ purpose: String?, _ data: String, _ count: Int64, _ reason: String,
            _ clauses: String
        ) -> String

    package init(_ catalogue: Catalogue) {
        title = catalogue["impact.title"]
        carried = { catalogue.text("impact.carried", ["count": String($0)]) }
        mustAccept = { catalogue.text("impact.must-accept", ["count": String($0)]) }
        unaccepted = { catalogue.text("impact.unaccepted", ["count": String($0)]) }
        consents = { purpose, carried, fallen in
            catalogue.text(
                "impact.consents",
                ["purpose": purpose, "carried": String(carried), "fallen": String(fallen)])
        }
        uses = { catalogue.text("impact.uses", ["count": String($0)]) }
        refused = { service, purpose, data, count, reason, clauses in
            var parts = [
                "service": service, "data": data, "count": String(count), "reason": reason,
                "clauses": clauses,
            ]
            parts["purpose"] = purpose
            return catalogue.text(
                purpose == nil ? "impact.refused-storing" : "impact.refused", parts)
        }
    }
}
