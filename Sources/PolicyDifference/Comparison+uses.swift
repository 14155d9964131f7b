import PolicyLanguage
import Primitives

/// Purposes, recipients and grounds.
extension Comparison {
    mutating func comparePurposes() {
        let purposes = compareDeclarations(
            old.purposes, new.purposes, .purpose, key: "purposes", id: \.id)
        for purpose in purposes.added {
            add(
                .purposeAdded,
                Place(part: .purpose, id: purpose.id.text, newClause: purpose.clause),
                new: .basis(purpose.basis), reach: .some([purpose.id]))
        }
        for purpose in purposes.removed {
            add(
                .purposeRemoved,
                Place(part: .purpose, id: purpose.id.text, oldClause: purpose.clause),
                old: .basis(purpose.basis), reach: .some([purpose.id]))
        }
        for (before, after) in purposes.kept { compare(before, after) }
    }

    private mutating func compare(_ before: Purpose, _ after: Purpose) {
        let place = Place(
            part: .purpose, id: after.id.text, oldClause: before.clause, newClause: after.clause)
        let reach = Change.Reach.some([after.id])
        compareWords("name", place, before.name, after.name)
        compareWords("description", place, before.description, after.description)
        compareCited(place)
        compareBasis(before, after, place, reach: reach)
        compareTold(before.told, after.told, place, reach: reach)
        compareStatement(before.statement, after.statement, place, reach: reach)
        let services = compareList(before.services, after.services, place, key: "services")
        for service in services.added {
            add(.purposeServiceAdded, place, item: .service(service), reach: reach)
        }
        for service in services.removed {
            add(.purposeServiceRemoved, place, item: .service(service))
        }
        if before.isDepersonalised != after.isDepersonalised {
            add(
                after.isDepersonalised ? .becameDepersonalised : .depersonalisedNoLonger, place,
                reach: reach)
        }
    }

    private mutating func compareTold(
        _ before: Text?, _ after: Text?, _ place: Place, reach: Change.Reach = .none
    ) {
        compareSaid(
            (.toldAdded, .toldRemoved, .toldChanged), "told", place, before, after, reach: reach)
    }

    /// What stands at its address no file of a policy knows, so only whether there is one counts.
    private mutating func compareStatement(
        _ before: Statement?, _ after: Statement?, _ place: Place, reach: Change.Reach
    ) {
        switch (before, after) {
        case (nil, let later?): add(.statementAdded, place, new: .line(later.address))
        case (let earlier?, nil):
            add(.statementRemoved, place, old: .line(earlier.address), reach: reach)
        case (let earlier?, let later?):
            compareWords("statement.name", place, earlier.name, later.name)
            guard earlier.address != later.address else { return }
            add(
                .statementMoved, place, old: .line(earlier.address), new: .line(later.address))
        case (nil, nil): break
        }
    }

    /// Interest and obligation come and go with the basis; only where it stays are they told apart.
    private mutating func compareBasis(
        _ before: Purpose, _ after: Purpose, _ place: Place, reach: Change.Reach
    ) {
        if before.declaredBasis == after.declaredBasis {
            compareReasons(before, after, place, reach: reach)
        }
        guard before.basis != after.basis else {
            return compareConsentRegions(before, after, place, reach: reach)
        }
        let (earlier, later) = (before.basis.choice.strength, after.basis.choice.strength)
        let kind: Change.Kind =
            later < earlier
            ? .choiceWeaker : later > earlier ? .choiceStronger : .purposeBasisChanged
        add(kind, place, old: .basis(before.basis), new: .basis(after.basis), reach: reach)
    }

    private mutating func compareReasons(
        _ before: Purpose, _ after: Purpose, _ place: Place, reach: Change.Reach
    ) {
        compareDeclared(
            .interestChanged, "interest", place, before.interest, after.interest, reach: reach)
        if before.law == nil || after.law == nil {
            compareWords("law", place, before.law, after.law)
        } else {
            compareDeclared(
                .obligationChanged, "law", place, before.law, after.law, reach: reach)
        }
    }

    /// Everybody is asked before and after, and where people are owed the question may differ.
    private mutating func compareConsentRegions(
        _ before: Purpose, _ after: Purpose, _ place: Place, reach: Change.Reach
    ) {
        if !before.consentIn.isEmpty, !after.consentIn.isEmpty,
            before.declaredBasis != after.declaredBasis
        {
            add(
                .elsewhereBasisChanged, place, old: .basis(before.declaredBasis),
                new: .basis(after.declaredBasis), reach: reach)
        }
        compareRegions(
            before.consentIn, after.consentIn, place, .consent, key: "consent-in", loss: reach)
    }

    mutating func compareRecipients() {
        let recipients = compareDeclarations(
            old.recipients, new.recipients, .recipient, key: "recipients", id: \.id)
        for recipient in recipients.added {
            add(
                .recipientAdded,
                Place(part: .recipient, id: recipient.id.text, newClause: recipient.clause),
                reach: .some(recipient.purposes))
        }
        for recipient in recipients.removed {
            add(
                .recipientRemoved,
                Place(part: .recipient, id: recipient.id.text, oldClause: recipient.clause))
        }
        for (before, after) in recipients.kept { compare(before, after) }
    }

    private mutating func compare(_ before: Recipient, _ after: Recipient) {
        let place = Place(
            part: .recipient, id: after.id.text, oldClause: before.clause, newClause: after.clause)
        let reach = Change.Reach.some(after.purposes)
        compareWords("name", place, before.name, after.name)
        compareCited(place)
        let grounds = compareList(before.grounds, after.grounds, place, key: "grounds")
        for ground in grounds.added {
            add(.recipientGroundAdded, place, item: .ground(ground), reach: reach)
        }
        for ground in grounds.removed { add(.recipientGroundRemoved, place, item: .ground(ground)) }
        let purposes = compareList(before.purposes, after.purposes, place, key: "purposes")
        for purpose in purposes.added {
            add(
                .recipientPurposeAdded, place, item: .purpose(purpose), reach: .some([purpose]))
        }
        for purpose in purposes.removed {
            add(.recipientPurposeRemoved, place, item: .purpose(purpose))
        }
        let categories = compareList(before.categories, after.categories, place, key: "categories")
        for category in categories.added {
            add(.recipientGetsMore, place, item: .category(category), reach: reach)
        }
        for category in categories.removed {
            add(.recipientGetsLess, place, item: .category(category))
        }
        comparePlaces(before, after, place, reach: reach)
        compareRole(before.role, after.role, place, reach: reach)
        compareExchange(before.exchange, after.exchange, place, reach: reach)
    }

    private mutating func comparePlaces(
        _ before: Recipient, _ after: Recipient, _ place: Place, reach: Change.Reach
    ) {
        let places = after.places
        if before.countries.isEmpty, after.countries.isEmpty {
            compareCountry(before.country, after.country, place, reach: reach)
        } else if before.places != places {
            compareCountries(before.places, places, place, reach: reach)
        } else if before.country != after.country || before.countries != after.countries {
            add(.countriesRewritten, place)
        }
        compareTransfer(
            before.transfer, after.transfer, place, reach: reach,
            isInside: !places.isEmpty && places.allSatisfy(EconomicArea.includes))
    }

    /// One exchange for another is the end of one and the beginning of the other.
    private mutating func compareExchange(
        _ before: Exchange?, _ after: Exchange?, _ place: Place, reach: Change.Reach
    ) {
        guard before != after else { return }
        switch before {
        case .sale: add(.saleRemoved, place)
        case .advertising: add(.advertisingRemoved, place)
        case nil: break
        }
        switch after {
        case .sale: add(.saleAdded, place, reach: reach)
        case .advertising: add(.advertisingAdded, place, reach: reach)
        case nil: break
        }
    }

    /// A recipient whose role is not said is taken for one that decides for itself.
    private mutating func compareRole(
        _ before: Recipient.Role?, _ after: Recipient.Role?, _ place: Place, reach: Change.Reach
    ) {
        guard before != after else { return }
        let (earlier, later) = (before.independence, after.independence)
        add(
            later > earlier ? .roleWider : later < earlier ? .roleNarrower : .roleSaid, place,
            old: before.map { .role($0) }, new: after.map { .role($0) }, reach: reach)
    }

    mutating func compareGrounds() {
        let grounds = compareDeclarations(
            old.grounds, new.grounds, .ground, key: "grounds", id: \.kind)
        for ground in grounds.added {
            add(
                .groundAdded,
                Place(part: .ground, id: ground.kind.rawValue, newClause: ground.clause))
        }
        for ground in grounds.removed {
            add(
                .groundRemoved,
                Place(part: .ground, id: ground.kind.rawValue, oldClause: ground.clause))
        }
        for (before, after) in grounds.kept {
            let place = Place(
                part: .ground, id: after.kind.rawValue, oldClause: before.clause,
                newClause: after.clause)
            compareWords("name", place, before.name, after.name)
            compareCited(place)
            compareLength(
                before.notice, after.notice, place,
                (.groundNoticeLonger, .groundNoticeShorter, .groundNoticeRewritten))
            compareTold(before.told, after.told, place)
        }
    }
}

extension Recipient {
    /// Where it works, each country once.
    fileprivate var places: [String] {
        (country.map { [$0] } ?? []) + countries.filter { $0 != country }
    }
}

extension LegalBasis.Choice {
    /// How much say a person has: none, to object, to be asked first.
    fileprivate var strength: Int {
        switch self {
        case .none: 0
        case .objection: 1
        case .consent: 2
        }
    }
}

extension Recipient.Role? {
    /// How far the operator is from having a say in what is done with the data.
    fileprivate var independence: Int {
        switch self {
        case .processor: 0
        case .jointController: 1
        case .controller, .authority, nil: 2
        }
    }
}
