internal import Database
internal import Ledger
internal import PolicyEngine
internal import PolicyLanguage
package import Primitives
internal import Sealing

/// Data that was granted, opened.
package struct Disclosed: Sendable {
    package let subject: SubjectID
    package let grant: Grant
    package let values: [HeldValue]
    /// Categories of which there are more records than were given.
    package let truncated: [CategoryID]
}

extension Custodian {
    /// How many records of one category a read gives; more are asked for page by page.
    package static let recordsPerReadMax = 100

    /// Gives a service the data of one person that a purpose needs, or refuses.
    ///
    /// The entry is durable before this returns; values are opened only after that.
    /// - Parameter categories: nil for all that the purpose may use.
    package func read(
        _ subject: SubjectID, for purpose: PurposeID, categories: [CategoryID]?, by actor: Actor,
        service: ServiceID
    ) async throws -> Answer<Disclosed> {
        let limit = Self.recordsPerReadMax
        // Asked with the person, before it is known whether they are given: one trip for all.
        let queries = SealedValue.queries(
            of: subject, in: rules.categoriesAtMost(purpose, categories), limit: limit + 1)
        let answer = try await work { work -> Answer<(Person, Grant, [SealedValue])> in
            var sealed: [SealedValue] = []
            let person = try work.person(subject, with: queries) { _, row in
                sealed.append(try SealedValue(row))
            }
            let answer = try work.use(
                .use, by: actor, service: service, purpose: purpose, categories: categories,
                about: person)
            switch answer {
            case .refused(let refused): return .refused(refused)
            case .granted(let grant):
                guard let person else { throw CustodyError.unknownSubject }
                let granted = sealed.filter { grant.categories.contains($0.category) }
                return .granted((person, grant, granted.kept(rules, at: work.now)))
            }
        }
        switch answer {
        case .refused(let refused): return .refused(refused)
        case .granted(let (person, grant, sealed)):
            return .granted(try disclose(person, grant, sealed, limit: limit))
        }
    }

    /// Values that were granted, opened.
    func disclose(
        _ person: Person, _ grant: Grant, _ sealed: [SealedValue], limit: Int
    ) throws -> Disclosed {
        var counts: [CategoryID: Int] = [:]
        var values: [HeldValue] = []
        values.reserveCapacity(sealed.count)
        for value in sealed {
            counts[value.category, default: 0] += 1
            if counts[value.category, default: 0] <= limit {
                values.append(try value.opened(with: person.key, rules))
            }
        }
        return Disclosed(
            subject: person.id, grant: grant, values: values,
            truncated: counts.filter { $0.value > limit }.map(\.key).sorted())
    }

    /// The verdict on a use, without any data. Recorded too: it tells how a person decided.
    package func explain(
        _ subject: SubjectID, for purpose: PurposeID, categories: [CategoryID]?, by actor: Actor,
        service: ServiceID
    ) async throws -> Answer<Grant> {
        try await work { work in
            try work.use(
                .explanation, by: actor, service: service, purpose: purpose,
                categories: categories, about: try work.person(subject))
        }
    }
}

extension Rules {
    /// The categories that may be given for a purpose to somebody who may have all they ask for.
    /// - Parameter categories: nil for all that the purpose may use.
    fileprivate func categoriesAtMost(
        _ purpose: PurposeID, _ categories: [CategoryID]?
    ) -> [CategoryID] {
        guard let number = number(of: purpose) else { return [] }
        let serving = categoryIDs(self.categories(servingPurpose: number))
        guard let categories else { return serving }
        return serving.filter(categories.contains)
    }
}
