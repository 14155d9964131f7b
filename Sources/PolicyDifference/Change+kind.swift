extension Change {
    /// What has changed, as one word; stable, so that programs may rely on it.
    package enum Kind: String, Sendable, CaseIterable {
        // Who
        case policyOther = "policy-other"
        case controllerChanged = "controller-changed"
        case affiliateAdded = "affiliate-added"
        case affiliateRemoved = "affiliate-removed"
        case affiliateChanged = "affiliate-changed"
        case siteChanged = "site-changed"
        case serviceAdded = "service-added"
        case serviceRemoved = "service-removed"
        case serviceEntityChanged = "service-entity-changed"
        case hostAdded = "host-added"
        case hostRemoved = "host-removed"
        case cookiesRequired = "cookies-required"
        case cookiesOptional = "cookies-optional"
        case placeChanged = "place-changed"
        case accessChanged = "access-changed"
        case acceptanceWeaker = "acceptance-weaker"
        case acceptanceStronger = "acceptance-stronger"

        // What
        case categoryAdded = "category-added"
        case categoryRemoved = "category-removed"
        case sourceWider = "source-wider"
        case sourceNarrower = "source-narrower"
        case storingServiceAdded = "storing-service-added"
        case storingServiceRemoved = "storing-service-removed"
        case storingRewritten = "storing-rewritten"
        case manyValues = "many-values"
        case singleValue = "single-value"
        case formWider = "form-wider"
        case formNarrower = "form-narrower"
        case choiceValueAdded = "choice-value-added"
        case choiceValueRemoved = "choice-value-removed"
        case sizeLarger = "size-larger"
        case sizeSmaller = "size-smaller"
        case becameMandatory = "became-mandatory"
        case becameOptional = "became-optional"
        case becameSensitive = "became-sensitive"
        case sensitiveNoLonger = "sensitive-no-longer"
        case lookupAdded = "lookup-added"
        case lookupRemoved = "lookup-removed"
        case publishableAdded = "publishable-added"
        case publishableRemoved = "publishable-removed"
        case categoryPurposeAdded = "category-purpose-added"
        case categoryPurposeRemoved = "category-purpose-removed"
        case retentionLonger = "retention-longer"
        case retentionShorter = "retention-shorter"
        case retentionRewritten = "retention-rewritten"

        // What for
        case purposeAdded = "purpose-added"
        case purposeRemoved = "purpose-removed"
        case choiceWeaker = "choice-weaker"
        case choiceStronger = "choice-stronger"
        case purposeBasisChanged = "purpose-basis-changed"
        case interestChanged = "interest-changed"
        case purposeServiceAdded = "purpose-service-added"
        case purposeServiceRemoved = "purpose-service-removed"
        case depersonalisedNoLonger = "depersonalised-no-longer"
        case becameDepersonalised = "became-depersonalised"

        // Who else
        case groundAdded = "ground-added"
        case groundRemoved = "ground-removed"
        case recipientAdded = "recipient-added"
        case recipientRemoved = "recipient-removed"
        case recipientGroundAdded = "recipient-ground-added"
        case recipientGroundRemoved = "recipient-ground-removed"
        case recipientPurposeAdded = "recipient-purpose-added"
        case recipientPurposeRemoved = "recipient-purpose-removed"
        case recipientGetsMore = "recipient-gets-more"
        case recipientGetsLess = "recipient-gets-less"
        case recipientOutsideEEA = "recipient-outside-eea"
        case recipientCountryUnknown = "recipient-country-unknown"
        case recipientInsideEEA = "recipient-inside-eea"
        case recipientCountryChanged = "recipient-country-changed"

        // By law, cookies, counters
        case statutoryAdded = "statutory-added"
        case statutoryRemoved = "statutory-removed"
        case statutoryCategoryAdded = "statutory-category-added"
        case statutoryCategoryRemoved = "statutory-category-removed"
        case statutoryLonger = "statutory-longer"
        case statutoryShorter = "statutory-shorter"
        case statutoryRewritten = "statutory-rewritten"
        case statutorySourceChanged = "statutory-source-changed"
        case cookieAdded = "cookie-added"
        case cookieRemoved = "cookie-removed"
        case cookiePurposeChanged = "cookie-purpose-changed"
        case cookieContentChanged = "cookie-content-changed"
        case cookieLonger = "cookie-longer"
        case cookieShorter = "cookie-shorter"
        case cookieRewritten = "cookie-rewritten"
        case cookieWithoutAsking = "cookie-without-asking"
        case cookieAsksFirst = "cookie-asks-first"
        case cookieRoleChanged = "cookie-role-changed"
        case counterAdded = "counter-added"
        case counterRemoved = "counter-removed"
        case counterPurposeChanged = "counter-purpose-changed"
        case counterCategoryAdded = "counter-category-added"
        case counterCategoryRemoved = "counter-category-removed"

        // What people get in return
        case measureAdded = "measure-added"
        case measureRemoved = "measure-removed"
        case rightAdded = "right-added"
        case rightRemoved = "right-removed"
        case lawChanged = "law-changed"
        case authorityAdded = "authority-added"
        case authorityRemoved = "authority-removed"
        case authorityChanged = "authority-changed"
        case contactChanged = "contact-changed"

        // The text
        case languageAdded = "language-added"
        case languageRemoved = "language-removed"
        case authenticLanguageChanged = "authentic-language-changed"
        case versionChanged = "version-changed"
        case publishedChanged = "published-changed"
        case effectiveChanged = "effective-changed"
        case addressChanged = "address-changed"
        case clauseAdded = "clause-added"
        case clauseRemoved = "clause-removed"
        case clauseRenumbered = "clause-renumbered"
        case clauseCited = "clause-cited"
        case wordsChanged = "words-changed"
        case translationChanged = "translation-changed"
        case orderChanged = "order-changed"
        case unknownChanged = "unknown-changed"
    }
}

extension Change.Kind {
    package var direction: Change.Direction {
        switch self {
        case .policyOther, .controllerChanged, .affiliateAdded, .affiliateChanged, .serviceAdded,
            .serviceEntityChanged, .hostAdded, .cookiesRequired, .placeChanged, .accessChanged,
            .acceptanceWeaker, .categoryAdded, .sourceWider, .storingServiceAdded, .manyValues,
            .formWider, .choiceValueAdded, .sizeLarger, .becameMandatory, .becameSensitive,
            .sensitiveNoLonger, .lookupAdded, .publishableAdded, .categoryPurposeAdded,
            .retentionLonger, .purposeAdded, .choiceWeaker, .purposeBasisChanged,
            .interestChanged, .purposeServiceAdded, .depersonalisedNoLonger, .groundAdded,
            .recipientAdded, .recipientGroundAdded, .recipientPurposeAdded, .recipientGetsMore,
            .recipientOutsideEEA, .recipientCountryUnknown, .statutoryAdded,
            .statutoryCategoryAdded, .statutoryLonger,
            .cookieAdded, .cookiePurposeChanged, .cookieContentChanged, .cookieLonger,
            .cookieWithoutAsking, .counterAdded, .counterPurposeChanged, .counterCategoryAdded,
            .measureRemoved, .rightRemoved, .lawChanged, .authorityRemoved, .languageRemoved,
            .unknownChanged:
            .more
        case .affiliateRemoved, .serviceRemoved, .hostRemoved, .cookiesOptional,
            .acceptanceStronger, .categoryRemoved, .sourceNarrower, .storingServiceRemoved,
            .singleValue, .formNarrower, .choiceValueRemoved, .sizeSmaller, .becameOptional,
            .lookupRemoved, .publishableRemoved, .categoryPurposeRemoved, .retentionShorter,
            .purposeRemoved, .choiceStronger, .purposeServiceRemoved, .becameDepersonalised,
            .groundRemoved, .recipientRemoved, .recipientGroundRemoved, .recipientPurposeRemoved,
            .recipientGetsLess, .recipientInsideEEA, .statutoryRemoved,
            .statutoryCategoryRemoved, .statutoryShorter, .cookieRemoved, .cookieShorter,
            .cookieAsksFirst, .counterRemoved, .counterCategoryRemoved, .measureAdded,
            .rightAdded, .authorityAdded, .languageAdded:
            .less
        case .siteChanged, .storingRewritten, .retentionRewritten, .recipientCountryChanged,
            .statutoryRewritten,
            .statutorySourceChanged, .cookieRewritten, .cookieRoleChanged, .authorityChanged,
            .contactChanged, .authenticLanguageChanged, .versionChanged, .publishedChanged,
            .effectiveChanged, .addressChanged, .clauseAdded, .clauseRemoved, .clauseRenumbered,
            .clauseCited, .wordsChanged, .translationChanged, .orderChanged:
            .neutral
        }
    }

    /// Whether people must be asked again because of it: all that is more, but for what changes
    /// neither the kind of data nor who has it, what for or how long.
    package var isMaterial: Bool {
        switch self {
        case .hostAdded, .choiceValueAdded, .sizeLarger, .publishableAdded: false
        default: direction == .more
        }
    }
}
