internal import PolicyLanguage

extension FormWords {
    static let english = FormWords(
        language: Language("en"),
        validity: "until it is withdrawn, or the account ends",
        records: RecordWords(
            title: "Records of processing activities",
            subtitle: { name, version, date in
                "\(name), under version \(version) of its policy, of \(date). GDPR article 30(1)."
            },
            contents: "Contents", responsible: "Who is responsible", activities: "Purposes",
            measures: "How data is protected", record: "Record", controller: "Controller (a)",
            contact: "Contact (a)", jointControllers: "Joint controllers (a)",
            representative: "Representative (a)", officer: "Data protection officer (a)",
            purpose: "Purpose (b)", basis: "Legal basis", service: "Service",
            people: "Categories of people (c)", data: "Categories of data (c)",
            recipients: "Recipients (d)", transfers: "Transfers outside the EEA (e)",
            timeLimits: "Time limits for erasure (f)", security: "Security measures (g)",
            version: "Version", clause: "Clause",
            basisName: { basis in
                switch basis {
                case .consent: "consent"
                case .contract: "contract"
                case .legalObligation: "legal obligation"
                case .vitalInterest: "vital interests"
                case .publicTask: "task in the public interest"
                case .legitimateInterest: "legitimate interest"
                }
            },
            retention: { start, period in
                switch (start, period) {
                case (.accountEnd, nil): "until the account ends"
                case (.accountEnd, let period?): "\(period) after the account ends"
                case (.collection, nil): "not kept"
                case (.collection, let period?): "\(period) from collection"
                }
            },
            users: { "people who use \($0)" }, specialCategory: "special category",
            cookie: { "cookie \($0)" }, colon: ": ", none: "none declared",
            notOutsideEEA: "none",
            noSafeguard: "no safeguard declared",
            lawKeeps: { source, period in "\(period) by law, \(source)" }, place: "Where",
            access: "Who has access"))
}
