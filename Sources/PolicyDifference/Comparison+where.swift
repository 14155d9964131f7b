import PolicyLanguage
import Primitives

/// Where data is, and what protects it outside of the European Economic Area.
extension Comparison {
    mutating func compareCountry(
        _ before: String?, _ after: String?, _ place: Place, reach: Change.Reach
    ) {
        guard before != after else { return }
        let kind: Change.Kind =
            switch (before.map(EconomicArea.includes), after.map(EconomicArea.includes)) {
            case (_, nil): .countryUnknown
            case (_, false?): .countryOutsideEEA
            case (true?, true?): .countryChanged
            case (nil, true?), (false?, true?): .countryInsideEEA
            }
        add(
            kind, place, old: before.map { .country($0) }, new: after.map { .country($0) },
            reach: reach)
    }

    mutating func compareCountries(
        _ before: [String], _ after: [String], _ place: Place, reach: Change.Reach
    ) {
        let countries = compareList(before, after, place, key: "countries")
        for country in countries.added {
            let kind: Change.Kind =
                !EconomicArea.includes(country)
                ? .countryOutsideEEA : before.isEmpty ? .countryInsideEEA : .countryChanged
            add(kind, place, item: .country(country), new: .country(country), reach: reach)
        }
        if after.isEmpty, !before.isEmpty {
            add(.countryUnknown, place, old: .list(before), reach: reach)
        } else {
            for country in countries.removed {
                add(.countryLeft, place, item: .country(country), old: .country(country))
            }
        }
    }

    /// - Parameter isInside: whether the data stays within the area now, where no safeguard is
    ///   needed.
    mutating func compareTransfer(
        _ before: Transfer?, _ after: Transfer?, _ place: Place, reach: Change.Reach,
        isInside: Bool
    ) {
        if before?.safeguard != after?.safeguard {
            let (earlier, later) = (before.strength, after.strength)
            let kind: Change.Kind =
                later > earlier
                ? .safeguardStronger
                : later < earlier && !isInside ? .safeguardWeaker : .safeguardChanged
            add(
                kind, place, old: (before?.safeguard).map { .safeguard($0) },
                new: (after?.safeguard).map { .safeguard($0) }, reach: reach)
        }
        if before?.safeguard == .derogation, after?.safeguard == .derogation {
            compareDeclared(
                .safeguardWeaker, "transfer", place, before?.text, after?.text, reach: reach)
        } else {
            compareWords("transfer", place, before?.text, after?.text)
        }
    }
}

extension Transfer? {
    /// A decision of the Commission on the country, safeguards of the parties, an exception.
    fileprivate var strength: Int {
        switch self?.safeguard {
        case .adequacy: 3
        case .contractualClauses, .bindingRules, .codeOfConduct, .certification: 2
        case .derogation: 1
        case nil: 0
        }
    }
}

/// The European Economic Area: the 27 members of the Union, Iceland, Liechtenstein and Norway, by
/// ISO 3166-1 alpha-2. Data that leaves it is a transfer of GDPR chapter V.
enum EconomicArea {
    static func includes(_ country: String) -> Bool { countries.contains(country) }

    private static let countries: Set = [
        "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT",
        "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE", "IS", "LI", "NO",
    ]
}
