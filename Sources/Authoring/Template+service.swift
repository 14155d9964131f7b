import PolicyLanguage

extension Template {
    static let webService = Template(
        service: "service", serviceName: Phrase("web-service.service"),
        access: Phrase("web-service.access"),
        categories: [
            .email(["account", "delivery", "support", "newsletter"]),
            .name(["account", "support"], isMandatory: false),
            .phone(["support"]),
            TemplateCategory(
                id: "company", name: Phrase("web-service.category.company"), sizeMax: 200,
                purposes: ["account", "delivery"], isOptional: true),
            TemplateCategory(
                id: "content", name: Phrase("web-service.category.content"),
                description: Phrase("web-service.category.content.description"),
                source: .service, isMany: true, kind: "json", sizeMax: 65_536,
                purposes: ["delivery"]),
            TemplateCategory(
                id: "settings", name: Phrase("web-service.category.settings"),
                source: .service, kind: "json", sizeMax: 16_384, purposes: ["delivery"]),
            .message,
        ],
        purposes: [
            .account(Phrase("web-service.purpose.account.text")),
            TemplatePurpose(
                id: "delivery",
                name: Phrase("web-service.purpose.delivery"),
                text: Phrase("web-service.purpose.delivery.text"),
                basis: .contract),
            .support,
            .news(Phrase("web-service.purpose.newsletter.text")),
        ],
        recipients: [],
        recorded: Phrase("web-service.recorded"),
        keeping: Phrase("web-service.keeping"),
        keepingRemark: .statutory)
}

extension Phrase {
    /// Why no template uses the key `statutory`.
    static let statutory = Phrase("statutory")
}
