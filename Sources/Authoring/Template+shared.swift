import PolicyLanguage

/// What every template has.
extension TemplateCategory {
    static func email(_ purposes: [String]) -> TemplateCategory {
        TemplateCategory(
            id: "email", name: Phrase("category.email"),
            description: Phrase("category.email.description"),
            remark: Phrase("category.email.remark"),
            kind: "email", sizeMax: 254, isMandatory: true, isLookup: true, purposes: purposes)
    }

    static func name(_ purposes: [String], isMandatory: Bool = true) -> TemplateCategory {
        TemplateCategory(
            id: "name", name: Phrase("category.name"),
            description: Phrase("category.name.description"),
            sizeMax: 200, isMandatory: isMandatory, purposes: purposes)
    }

    static func address(_ purposes: [String]) -> TemplateCategory {
        TemplateCategory(
            id: "postal-address", name: Phrase("category.postal-address"),
            sizeMax: 500, purposes: purposes)
    }

    static func phone(_ purposes: [String]) -> TemplateCategory {
        TemplateCategory(
            id: "phone", name: Phrase("category.phone"),
            description: Phrase("category.phone.description"),
            kind: "phone", sizeMax: 32, purposes: purposes, isOptional: true)
    }

    static let message = TemplateCategory(
        id: "message", name: Phrase("category.message"),
        description: Phrase("category.message.description"),
        source: .service, isMany: true, sizeMax: 16_384, purposes: ["support"], period: "P1Y",
        isFromCollection: true)

    static let logs: [TemplateCategory] = [
        TemplateCategory(
            id: "ip-address", name: Phrase("category.ip-address"),
            remark: Phrase("category.ip-address.remark"),
            source: .automatic, isMany: true, sizeMax: 45, purposes: ["security"], period: "P6M",
            isFromCollection: true),
        TemplateCategory(
            id: "requests",
            name: Phrase("category.requests"),
            source: .automatic, isMany: true, kind: "json", sizeMax: 4_000,
            purposes: ["security"], period: "P6M", isFromCollection: true),
    ]

    static let pageViews = TemplateCategory(
        id: "page-views", name: Phrase("category.page-views"),
        description: Phrase("category.page-views.description"),
        source: .automatic, isMany: true, kind: "json", sizeMax: 4_000, purposes: ["statistics"],
        period: "P13M", isFromCollection: true)
}

extension TemplatePurpose {
    static func account(_ text: Phrase) -> TemplatePurpose {
        TemplatePurpose(
            id: "account", name: Phrase("purpose.account"), text: text,
            basis: .contract)
    }

    static let support = TemplatePurpose(
        id: "support",
        name: Phrase("purpose.support"),
        text: Phrase("purpose.support.text"),
        basis: .contract)

    static let security = TemplatePurpose(
        id: "security", name: Phrase("purpose.security"),
        text: Phrase("purpose.security.text"),
        basis: .legitimateInterest,
        interest: Phrase("purpose.security.interest"))

    static func news(_ text: Phrase) -> TemplatePurpose {
        TemplatePurpose(
            id: "newsletter",
            name: Phrase("purpose.newsletter"), text: text,
            basis: .consent,
            remark: Phrase("purpose.newsletter.remark"))
    }

    static let statistics = TemplatePurpose(
        id: "statistics",
        name: Phrase("purpose.statistics"),
        text: Phrase("purpose.statistics.text"),
        basis: .consent)
}

extension TemplateRecipient {
    static func host(_ purposes: [String], _ categories: [String]) -> TemplateRecipient {
        TemplateRecipient(
            id: "host", name: Phrase("recipient.host"),
            purposes: purposes, categories: categories,
            remark: Phrase("recipient.host.remark"))
    }
}
