package import PolicyLanguage
package import Primitives

/// One thing that differs between two versions of a policy.
///
/// What it means for people hangs on its kind alone: see ``Kind/direction`` and
/// ``Kind/isMaterial``. Documentation/formats/difference.md lists the kinds.
package struct Change: Hashable, Sendable {
    /// What becomes of people's data, and of their say.
    package enum Direction: String, Sendable, CaseIterable {
        /// More is done with data about people, or they have less say.
        case more
        /// Less is done, or they have more say.
        case less
        case neutral
    }

    /// Which part of the policy it is about.
    package enum Part: String, Sendable, CaseIterable {
        case policy, acceptance, controller, affiliate, service, category, purpose, recipient
        case ground, statutory, hold, cookie, counter, decision, measure, right, dispute
        case assurance, children, unused, signal, law, contact, clause
    }

    package let kind: Kind
    package let part: Part
    /// The id of what it is about, nil for parts that are there once.
    package let id: String?
    /// What else the change names: the purpose that a category serves now, the service that may
    /// use data now, the key whose words changed.
    package let item: Item?
    package let old: Value?
    package let new: Value?
    /// The clause of the old version that says it; nil where the old version says nothing.
    package let oldClause: ClauseID?
    /// The clause of the new version that says it; nil where the new version says nothing.
    package let newClause: ClauseID?
    /// The purposes for which the change counts when a consent is asked whether it still holds.
    package let purposes: Reach

    package var direction: Direction { kind.direction }
    package var isMaterial: Bool { kind.isMaterial }
}

extension Change {
    /// What a change names beside what it is about.
    package enum Item: Hashable, Sendable {
        case service(ServiceID)
        case category(CategoryID)
        case purpose(PurposeID)
        case ground(Ground.Kind)
        case language(Language)
        case country(String)
        case way(Right.Way)
        case audience(AudienceMeasurement.Condition)
        case person(PersonKind)
        /// Words that name it, as the language has them in which they bind.
        case words(Text, Language)
        /// A host, a value of a choice: as it is written.
        case written(String)
        /// A key of the policy file: `name`, `description`.
        case key(String)

        /// As the policy file writes it.
        package var text: String {
            switch self {
            case .service(let id): id.text
            case .category(let id): id.text
            case .purpose(let id): id.text
            case .ground(let kind): kind.rawValue
            case .language(let language): language.tag
            case .way(let way): way.rawValue
            case .audience(let condition): condition.rawValue
            case .person(let person): person.rawValue
            case .words(let text, let language): text[language]
            case .country(let text), .written(let text), .key(let text): text
            }
        }
    }

    /// What stood or stands there.
    package enum Value: Hashable, Sendable {
        case text(Text)
        case line(String)
        case number(Int)
        case date(CalendarDate)
        case period(Period)
        case lifetime(Period)
        case retention(Retention)
        case basis(LegalBasis)
        case source(Category.Source)
        case mode(Acceptance.Mode)
        case entity(EntityID)
        case purpose(PurposeID)
        case country(String)
        case safeguard(Transfer.Safeguard)
        case recipient(RecipientID)
        case condition(Category.Condition)
        case role(Recipient.Role)
        case storage(Cookie.Storage)
        case decision(Decision.Basis)
        case clause(ClauseID)
        case list([String])
        /// What this program compares without knowing what it means.
        case other(JSONValue)
    }

    /// For which purposes something counts.
    package enum Reach: Hashable, Sendable {
        case none
        case all
        case some([PurposeID])

        package func includes(_ purpose: PurposeID) -> Bool {
            switch self {
            case .none: false
            case .all: true
            case .some(let purposes): purposes.contains(purpose)
            }
        }
    }
}
