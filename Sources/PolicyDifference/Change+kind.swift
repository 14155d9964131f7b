extension Change {
    /// What has changed, as one word; stable, so that programs may rely on it.
    package enum Kind: String, Sendable, CaseIterable {
        // Who
        case policyOther = "policy-other"
        case controllerChanged = "controller-changed"
        case affiliateAdded = "affiliate-added"
        case affiliateRemoved = "affiliate-removed"
        case affiliateChanged = "affiliate-changed"
        case entityContactChanged = "entity-contact-changed"
        case serviceAdded = "service-added"
        case serviceRemoved = "service-removed"
        case serviceEntityChanged = "service-entity-changed"
        case hostAdded = "host-added"
        case hostRemoved = "host-removed"
        case cookiesRequired = "cookies-required"
        case cookiesOptional = "cookies-optional"
        case placeChanged = "place-changed"
        case accessChanged = "access-changed"
        case actsForAdded = "acts-for-added"
        case actsForRemoved = "acts-for-removed"
        case actsForChanged = "acts-for-changed"
        case acceptanceWeaker = "acceptance-weaker"
        case acceptanceStronger = "acceptance-stronger"

        case noticeShorter = "notice-shorter"
        case noticeLonger = "notice-longer"
        case noticeRewritten = "notice-rewritten"
        case minorNoticeShorter = "minor-notice-shorter"
        case minorNoticeLonger = "minor-notice-longer"
        case minorNoticeRewritten = "minor-notice-rewritten"
        case commentsLonger = "comments-longer"
        case commentsShorter = "comments-shorter"
        case commentsRewritten = "comments-rewritten"
        case commentsLanguageAdded = "comments-language-added"
        case commentsLanguageRemoved = "comments-language-removed"
        case commentsLanguagesMore = "comments-languages-more"
        case commentsLanguagesFewer = "comments-languages-fewer"
        case graceLonger = "grace-longer"
        case graceShorter = "grace-shorter"
        case graceRewritten = "grace-rewritten"
        case silenceCounts = "silence-counts"
        case silenceCountsNoLonger = "silence-counts-no-longer"
        case representativeAdded = "representative-added"
        case representativeRemoved = "representative-removed"
        case britishRepresentativeAdded = "uk-representative-added"
        case britishRepresentativeRemoved = "uk-representative-removed"
        case officerAdded = "officer-added"
        case officerRemoved = "officer-removed"

        // Where
        case countryOutsideEEA = "country-outside-eea"
        case countryUnknown = "country-unknown"
        case countryInsideEEA = "country-inside-eea"
        case countryChanged = "country-changed"
        case countryLeft = "country-left"
        case countriesRewritten = "countries-rewritten"
        case safeguardWeaker = "safeguard-weaker"
        case safeguardStronger = "safeguard-stronger"
        case safeguardChanged = "safeguard-changed"

        // What
        case categoryAdded = "category-added"
        case categoryRemoved = "category-removed"
        case sourceWider = "source-wider"
        case sourceNarrower = "source-narrower"
        case originChanged = "origin-changed"
        case collectorChanged = "collector-changed"
        case derivedFromAdded = "derived-from-added"
        case derivedFromRemoved = "derived-from-removed"
        case consequenceChanged = "consequence-changed"
        case conditionWeaker = "condition-weaker"
        case conditionStronger = "condition-stronger"
        case conditionSaid = "condition-said"
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
        case becamePublic = "became-public"
        case publicNoLonger = "public-no-longer"
        case staysPublic = "stays-public"
        case staysPublicNoLonger = "stays-public-no-longer"
        case aboutAdded = "about-added"
        case aboutRemoved = "about-removed"
        case aboutRewritten = "about-rewritten"
        case categoryPurposeAdded = "category-purpose-added"
        case categoryPurposeRemoved = "category-purpose-removed"
        case retentionLonger = "retention-longer"
        case retentionShorter = "retention-shorter"
        case retentionRewritten = "retention-rewritten"
        case criteriaAdded = "criteria-added"
        case criteriaRemoved = "criteria-removed"
        case criteriaChanged = "criteria-changed"
        case backupsLonger = "backups-longer"
        case backupsShorter = "backups-shorter"
        case backupsRewritten = "backups-rewritten"
        case deletionLater = "deletion-later"
        case deletionSooner = "deletion-sooner"
        case deletionRewritten = "deletion-rewritten"
        case trashLonger = "trash-longer"
        case trashShorter = "trash-shorter"
        case trashRewritten = "trash-rewritten"
        case aggregatesStay = "aggregates-stay"
        case aggregatesGo = "aggregates-go"

        // What for
        case purposeAdded = "purpose-added"
        case purposeRemoved = "purpose-removed"
        case choiceWeaker = "choice-weaker"
        case choiceStronger = "choice-stronger"
        case purposeBasisChanged = "purpose-basis-changed"
        case consentEverywhere = "consent-everywhere"
        case consentEverywhereNoLonger = "consent-everywhere-no-longer"
        case consentRegionAdded = "consent-region-added"
        case consentRegionRemoved = "consent-region-removed"
        case consentRegionsRewritten = "consent-regions-rewritten"
        case elsewhereBasisChanged = "elsewhere-basis-changed"
        case interestChanged = "interest-changed"
        case obligationChanged = "obligation-changed"
        case purposeServiceAdded = "purpose-service-added"
        case purposeServiceRemoved = "purpose-service-removed"
        case depersonalisedNoLonger = "depersonalised-no-longer"
        case becameDepersonalised = "became-depersonalised"
        case statementAdded = "statement-added"
        case statementRemoved = "statement-removed"
        case statementMoved = "statement-moved"

        // Who else
        case groundAdded = "ground-added"
        case groundRemoved = "ground-removed"
        case groundNoticeShorter = "ground-notice-shorter"
        case groundNoticeLonger = "ground-notice-longer"
        case groundNoticeRewritten = "ground-notice-rewritten"
        case toldAdded = "told-added"
        case toldRemoved = "told-removed"
        case toldChanged = "told-changed"
        case recipientAdded = "recipient-added"
        case recipientRemoved = "recipient-removed"
        case recipientGroundAdded = "recipient-ground-added"
        case recipientGroundRemoved = "recipient-ground-removed"
        case recipientPurposeAdded = "recipient-purpose-added"
        case recipientPurposeRemoved = "recipient-purpose-removed"
        case recipientGetsMore = "recipient-gets-more"
        case recipientGetsLess = "recipient-gets-less"
        case roleWider = "role-wider"
        case roleNarrower = "role-narrower"
        case roleSaid = "role-said"
        case saleAdded = "sale-added"
        case saleRemoved = "sale-removed"
        case advertisingAdded = "advertising-added"
        case advertisingRemoved = "advertising-removed"

        // By law, cookies, counters
        case statutoryAdded = "statutory-added"
        case statutoryRemoved = "statutory-removed"
        case statutoryCategoryAdded = "statutory-category-added"
        case statutoryCategoryRemoved = "statutory-category-removed"
        case statutoryLonger = "statutory-longer"
        case statutoryShorter = "statutory-shorter"
        case statutoryRewritten = "statutory-rewritten"
        case statutorySourceChanged = "statutory-source-changed"
        case holdAdded = "hold-added"
        case holdRemoved = "hold-removed"
        case holdChanged = "hold-changed"
        case holdCategoryAdded = "hold-category-added"
        case holdCategoryRemoved = "hold-category-removed"
        case holdCategoriesRewritten = "hold-categories-rewritten"
        case holdLonger = "hold-longer"
        case holdShorter = "hold-shorter"
        case holdRewritten = "hold-rewritten"
        case holdLimitAdded = "hold-limit-added"
        case holdLimitRemoved = "hold-limit-removed"
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
        case cookieRenewed = "cookie-renewed"
        case cookieRenewedNoLonger = "cookie-renewed-no-longer"
        case cookieCaseLonger = "cookie-case-longer"
        case cookieCaseShorter = "cookie-case-shorter"
        case cookieCaseRewritten = "cookie-case-rewritten"
        case cookieServiceAdded = "cookie-service-added"
        case cookieServiceRemoved = "cookie-service-removed"
        case cookieServicesRewritten = "cookie-services-rewritten"
        case counterAdded = "counter-added"
        case counterRemoved = "counter-removed"
        case counterPurposeChanged = "counter-purpose-changed"
        case counterCategoryAdded = "counter-category-added"
        case counterCategoryRemoved = "counter-category-removed"

        case storageChanged = "storage-changed"
        case partyAdded = "party-added"
        case partyRemoved = "party-removed"
        case audienceExempted = "audience-exempted"
        case audienceLimitsDropped = "audience-limits-dropped"
        case audienceConditionAdded = "audience-condition-added"
        case audienceConditionRemoved = "audience-condition-removed"
        case audienceLonger = "audience-longer"
        case audienceShorter = "audience-shorter"
        case audienceRewritten = "audience-rewritten"
        case audienceObjectionAdded = "audience-objection-added"
        case audienceObjectionRemoved = "audience-objection-removed"

        // Decisions of programs
        case decisionAdded = "decision-added"
        case decisionRemoved = "decision-removed"
        case decisionPurposeChanged = "decision-purpose-changed"
        case decisionCategoryAdded = "decision-category-added"
        case decisionCategoryRemoved = "decision-category-removed"
        case decisionBasisChanged = "decision-basis-changed"
        case decisionAsksFirst = "decision-asks-first"
        case decisionLogicChanged = "decision-logic-changed"
        case decisionConsequencesChanged = "decision-consequences-changed"
        case decisionSafeguardsAdded = "decision-safeguards-added"
        case decisionSafeguardsRemoved = "decision-safeguards-removed"

        // What people get in return
        case measureAdded = "measure-added"
        case measureRemoved = "measure-removed"
        case rightAdded = "right-added"
        case rightRemoved = "right-removed"
        case rightWayAdded = "right-way-added"
        case rightWayRemoved = "right-way-removed"
        case responseAdded = "response-added"
        case responseRemoved = "response-removed"
        case responseLonger = "response-longer"
        case responseShorter = "response-shorter"
        case responseRewritten = "response-rewritten"
        case extensionLonger = "extension-longer"
        case extensionShorter = "extension-shorter"
        case extensionRewritten = "extension-rewritten"
        case freeRequestsAdded = "free-requests-added"
        case freeRequestsRemoved = "free-requests-removed"
        case freeRequestsMore = "free-requests-more"
        case freeRequestsFewer = "free-requests-fewer"
        case agentAdded = "agent-added"
        case agentRemoved = "agent-removed"
        case agentChanged = "agent-changed"
        case rightRegionAdded = "right-region-added"
        case rightRegionRemoved = "right-region-removed"
        case rightEverywhere = "right-everywhere"
        case rightEverywhereNoLonger = "right-everywhere-no-longer"
        case rightRegionsRewritten = "right-regions-rewritten"
        case disputeAdded = "dispute-added"
        case disputeRemoved = "dispute-removed"
        case disputeChanged = "dispute-changed"
        case disputeBinding = "dispute-binding"
        case disputeBindingNoLonger = "dispute-binding-no-longer"
        case disputeFree = "dispute-free"
        case disputeFreeNoLonger = "dispute-free-no-longer"
        case disputeRegionAdded = "dispute-region-added"
        case disputeRegionRemoved = "dispute-region-removed"
        case disputeEverywhere = "dispute-everywhere"
        case disputeEverywhereNoLonger = "dispute-everywhere-no-longer"
        case disputeRegionsRewritten = "dispute-regions-rewritten"
        case assuranceAdded = "assurance-added"
        case assuranceRemoved = "assurance-removed"
        case childrenAdded = "children-added"
        case childrenRemoved = "children-removed"
        case childrenAgeLower = "children-age-lower"
        case childrenAgeHigher = "children-age-higher"
        case unusedAdded = "unused-added"
        case unusedRemoved = "unused-removed"
        case unusedShorter = "unused-shorter"
        case unusedLonger = "unused-longer"
        case unusedRewritten = "unused-rewritten"
        case unusedTextChanged = "unused-text-changed"
        case unusedWarningShorter = "unused-warning-shorter"
        case unusedWarningLonger = "unused-warning-longer"
        case unusedWarningRewritten = "unused-warning-rewritten"
        case signalAdded = "signal-added"
        case signalRemoved = "signal-removed"
        case signalPurposeAdded = "signal-purpose-added"
        case signalPurposeRemoved = "signal-purpose-removed"
        case doNotTrackSaid = "dnt-said"
        case doNotTrackUnsaid = "dnt-unsaid"
        case doNotTrackPurposeAdded = "dnt-purpose-added"
        case doNotTrackPurposeRemoved = "dnt-purpose-removed"
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
    package var direction: Change.Direction { isNeutral ? .neutral : isLess ? .less : .more }

    /// Whether people must be asked again because of it: all that is more, but for what changes
    /// neither the kind of data nor who has it, what for or how long.
    package var isMaterial: Bool {
        switch self {
        case .hostAdded, .choiceValueAdded, .sizeLarger, .publishableAdded: false
        default: direction == .more
        }
    }

    /// A kind that nobody put in one of these two lists is more, and so material.
    private var isLess: Bool {
        switch self {
        case .affiliateRemoved, .serviceRemoved, .hostRemoved, .cookiesOptional,
            .acceptanceStronger, .noticeLonger, .minorNoticeLonger, .graceShorter,
            .silenceCountsNoLonger, .representativeAdded, .britishRepresentativeAdded,
            .officerAdded, .publicNoLonger, .staysPublicNoLonger, .aboutRemoved, .criteriaAdded,
            .backupsShorter, .deletionSooner, .trashShorter, .aggregatesGo, .groundNoticeLonger,
            .toldAdded, .statementAdded, .saleRemoved, .advertisingRemoved,
            .cookieRenewedNoLonger, .cookieServiceRemoved, .responseAdded,
            .cookieCaseShorter, .commentsLonger, .commentsLanguageAdded, .commentsLanguagesMore,
            .responseShorter, .extensionShorter, .freeRequestsAdded, .freeRequestsMore,
            .agentAdded, .rightRegionAdded, .rightEverywhere, .disputeAdded, .disputeFree,
            .disputeRegionAdded, .disputeEverywhere, .assuranceAdded,
            .doNotTrackPurposeAdded, .countryInsideEEA, .countryLeft,
            .safeguardStronger, .categoryRemoved, .sourceNarrower, .derivedFromRemoved,
            .conditionStronger, .storingServiceRemoved, .singleValue, .formNarrower,
            .choiceValueRemoved, .sizeSmaller, .becameOptional, .lookupRemoved,
            .publishableRemoved, .categoryPurposeRemoved, .retentionShorter, .purposeRemoved,
            .choiceStronger, .consentEverywhere, .consentRegionAdded, .purposeServiceRemoved,
            .becameDepersonalised, .groundRemoved,
            .recipientRemoved, .recipientGroundRemoved, .recipientPurposeRemoved,
            .recipientGetsLess, .roleNarrower, .statutoryRemoved, .statutoryCategoryRemoved,
            .statutoryShorter, .holdRemoved, .holdCategoryRemoved, .holdShorter,
            .holdLimitAdded, .cookieRemoved, .cookieShorter, .cookieAsksFirst, .counterRemoved,
            .counterCategoryRemoved, .partyRemoved, .audienceConditionAdded, .audienceShorter,
            .audienceObjectionAdded, .decisionRemoved, .decisionCategoryRemoved,
            .decisionAsksFirst, .decisionSafeguardsAdded, .measureAdded, .rightAdded,
            .rightWayAdded, .childrenAdded, .childrenAgeHigher, .unusedWarningLonger,
            .signalAdded, .signalPurposeAdded, .authorityAdded, .languageAdded:
            true
        default: false
        }
    }

    private var isNeutral: Bool {
        switch self {
        case .minorNoticeRewritten, .countriesRewritten, .aboutRewritten, .backupsRewritten,
            .deletionRewritten, .trashRewritten, .groundNoticeRewritten, .cookieServicesRewritten,
            .extensionRewritten, .disputeRegionsRewritten, .cookieCaseRewritten,
            .commentsRewritten, .unusedRewritten, .unusedWarningRewritten,
            .responseRewritten, .rightRegionsRewritten, .consentRegionsRewritten, .doNotTrackSaid,
            .doNotTrackUnsaid,
            .entityContactChanged, .noticeRewritten, .graceRewritten, .countryChanged,
            .safeguardChanged, .conditionSaid, .storingRewritten, .retentionRewritten, .roleSaid,
            .statementMoved, .holdCategoriesRewritten, .holdRewritten,
            .statutoryRewritten, .statutorySourceChanged, .cookieRewritten, .cookieRoleChanged,
            .audienceRewritten, .authorityChanged, .contactChanged, .authenticLanguageChanged,
            .versionChanged, .publishedChanged, .effectiveChanged, .addressChanged,
            .clauseAdded, .clauseRemoved, .clauseRenumbered, .clauseCited, .wordsChanged,
            .translationChanged, .orderChanged:
            true
        default: false
        }
    }
}
