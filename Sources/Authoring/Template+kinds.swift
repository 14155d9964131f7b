import PolicyLanguage

/// The kinds of services for which there is a template.
package enum TemplateKind: String, CaseIterable, Sendable {
    case shop, newsletter, association
    case webService = "web-service"

    /// For a list of choices.
    package var summary: String {
        switch self {
        case .shop: "an online shop with accounts and orders"
        case .newsletter: "a newsletter that people subscribe to"
        case .association: "an association with members and dues"
        case .webService: "a service on the web that people sign in to"
        }
    }

    /// The kinds of data that are collected only where the operator says so.
    package var optionalCategories: [String] {
        template.categories.filter(\.isOptional).map(\.id)
    }

    var template: Template {
        switch self {
        case .shop: .shop
        case .newsletter: .newsletter
        case .association: .association
        case .webService: .webService
        }
    }
}

extension Template {
    static let shop = Template(
        service: "shop", serviceName: Phrase("shop.service"),
        access: Phrase("shop.access"),
        categories: [
            .email(["account", "orders", "support", "newsletter"]),
            .name(["account", "orders", "support"]), .address(["orders"]),
            .phone(["orders", "support"]),
            TemplateCategory(
                id: "company", name: Phrase("shop.category.company"), sizeMax: 200,
                purposes: ["orders"], isOptional: true),
            TemplateCategory(
                id: "order", name: Phrase("shop.category.order"),
                description: Phrase("shop.category.order.description"),
                remark: Phrase("shop.category.order.remark"),
                source: .service, isMany: true, kind: "json", sizeMax: 16_384,
                purposes: ["orders"], period: "P5Y", isFromCollection: true),
            .message,
        ],
        purposes: [
            .account(Phrase("shop.purpose.account.text")),
            TemplatePurpose(
                id: "orders", name: Phrase("shop.purpose.orders"),
                text: Phrase("shop.purpose.orders.text"),
                basis: .contract),
            .support,
            .news(Phrase("shop.purpose.newsletter.text")),
        ],
        recipients: [
            TemplateRecipient(
                id: "carrier",
                name: Phrase("shop.recipient.carrier"),
                purposes: ["orders"], categories: ["name", "postal-address"],
                remark: Phrase("shop.recipient.carrier.remark")),
            TemplateRecipient(
                id: "payment",
                name: Phrase("shop.recipient.payment"),
                purposes: ["orders"], categories: ["name", "email", "order"],
                remark: Phrase("shop.recipient.payment.remark")),
        ],
        recorded: Phrase("shop.recorded"),
        keeping: Phrase("shop.keeping"),
        keepingRemark: .statutory)

    static let newsletter = Template(
        service: "newsletter",
        serviceName: Phrase("newsletter.service"),
        access: Phrase("newsletter.access"),
        categories: [
            .email(["account", "newsletter", "support"]),
            TemplateCategory(
                id: "first-name", name: Phrase("newsletter.category.first-name"),
                description: Phrase("newsletter.category.first-name.description"),
                sizeMax: 100, purposes: ["newsletter"], isOptional: true),
            TemplateCategory(
                id: "topics", name: Phrase("newsletter.category.topics"),
                description: Phrase("newsletter.category.topics.description"),
                sizeMax: 500, purposes: ["newsletter"], isOptional: true),
            TemplateCategory(
                id: "issues-sent",
                name: Phrase("newsletter.category.issues-sent"),
                description: Phrase("newsletter.category.issues-sent.description"),
                source: .service, isMany: true, sizeMax: 500, purposes: ["newsletter"],
                period: "P1Y", isFromCollection: true),
            .message,
        ],
        purposes: [
            .account(Phrase("newsletter.purpose.account.text")),
            .news(Phrase("newsletter.purpose.newsletter.text")),
            .support,
        ],
        recipients: [
            TemplateRecipient(
                id: "mailer",
                name: Phrase("newsletter.recipient.mailer"),
                purposes: ["newsletter"], categories: ["email", "issues-sent"],
                remark: Phrase("newsletter.recipient.mailer.remark"))
        ],
        recorded: Phrase("newsletter.recorded"),
        keeping: Phrase("newsletter.keeping"),
        keepingRemark: nil)

    static let association = Template(
        service: "association",
        serviceName: Phrase("association.service"),
        access: Phrase("association.access"),
        categories: [
            .email(["account", "membership", "life", "newsletter"]),
            .name(["account", "membership", "life"]), .address(["membership"]),
            .phone(["membership", "life"]),
            TemplateCategory(
                id: "birth-date",
                name: Phrase("association.category.birth-date"),
                description: Phrase("association.category.birth-date.description"),
                kind: "date", sizeMax: 10, purposes: ["membership"], isOptional: true),
            TemplateCategory(
                id: "skills",
                name: Phrase("association.category.skills"),
                description: Phrase("association.category.skills.description"),
                sizeMax: 1_000, purposes: ["life"], isOptional: true),
            TemplateCategory(
                id: "membership-record",
                name: Phrase("association.category.membership-record"),
                remark: Phrase("association.category.membership-record.remark"),
                source: .service, isMany: true, kind: "json", sizeMax: 4_000,
                purposes: ["membership"], period: "P3Y", isFromCollection: true),
        ],
        purposes: [
            .account(Phrase("association.purpose.account.text")),
            TemplatePurpose(
                id: "membership", name: Phrase("association.purpose.membership"),
                text: Phrase("association.purpose.membership.text"),
                basis: .contract),
            TemplatePurpose(
                id: "life",
                name: Phrase("association.purpose.life"),
                text: Phrase("association.purpose.life.text"),
                basis: .legitimateInterest,
                interest: Phrase("association.purpose.life.interest")),
            .news(Phrase("association.purpose.newsletter.text")),
        ],
        recipients: [],
        recorded: Phrase("association.recorded"),
        keeping: Phrase("association.keeping"),
        keepingRemark: .statutory)
}
