/// Where data may go, and on what: the European Economic Area and the Commission's decisions that
/// a country protects enough (GDPR article 45).
///
/// The one place of the program that knows. Newest decision that it holds: 26 January 2026
/// (Brazil). Whoever changes it checks the Commission's list and moves this date.
enum Countries {
    /// The members of the Union and Iceland, Liechtenstein and Norway (decision of the EEA Joint
    /// Committee 154/2018 of 6 July 2018).
    static let economicArea: Set = [
        "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
        "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ]

    /// A decision under article 45, or under article 25(6) of the directive before it.
    struct Adequacy: Sendable {
        /// The day of the decision.
        let date: String
        let decision: String
        /// Set where it covers only some of those who are there.
        var scope: String?
    }

    static let adequate: [String: Adequacy] = [
        "AD": Adequacy(date: "2010-10-19", decision: "2010/625/EU"),
        "AR": Adequacy(date: "2003-06-30", decision: "2003/490/EC"),
        "BR": Adequacy(date: "2026-01-26", decision: "(EU) 2026/179"),
        "CA": Adequacy(
            date: "2001-12-20", decision: "2002/2/EC",
            scope: "commercial organizations under PIPEDA"),
        "CH": Adequacy(date: "2000-07-26", decision: "2000/518/EC"),
        "FO": Adequacy(date: "2010-03-05", decision: "2010/146/EU"),
        // Renewed on 2025-12-19, until 2031-12-27.
        "GB": Adequacy(date: "2021-06-28", decision: "(EU) 2021/1772"),
        "GG": Adequacy(date: "2003-11-21", decision: "2003/821/EC"),
        "IL": Adequacy(date: "2011-01-31", decision: "2011/61/EU"),
        "IM": Adequacy(date: "2004-04-28", decision: "2004/411/EC"),
        "JE": Adequacy(date: "2008-05-08", decision: "2008/393/EC"),
        "JP": Adequacy(
            date: "2019-01-23", decision: "(EU) 2019/419",
            scope: "businesses under the act on the protection of personal information"),
        "KR": Adequacy(date: "2021-12-17", decision: "(EU) 2022/254"),
        "NZ": Adequacy(date: "2012-12-19", decision: "2013/65/EU"),
        "US": Adequacy(
            date: "2023-07-10", decision: "(EU) 2023/1795",
            scope: "organizations certified under the EU-US Data Privacy Framework"),
        "UY": Adequacy(date: "2012-08-21", decision: "2012/484/EU"),
    ]
}
