internal import PolicyLanguage

/// The vocabularies that the graphs are written in.
enum Vocabulary {
    /// By prefix, sorted. DPV is version 2.3 (W3C Data Privacy Vocabularies and Controls CG).
    static let namespaces: KeyValuePairs = [
        "dct": "http://purl.org/dc/terms/",
        "dpv": "https://w3id.org/dpv#",
        "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
        "foaf": "http://xmlns.com/foaf/0.1/",
        "owl": "http://www.w3.org/2002/07/owl#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "tech": "https://w3id.org/dpv/tech#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    ]
}

/// A term of a vocabulary by its compact name: `dpv:Purpose`.
struct VocabularyTerm: Hashable, Sendable, ExpressibleByStringLiteral {
    let compact: String

    init(stringLiteral compact: String) { self.compact = compact }

    var prefix: String { String(compact.prefix { $0 != ":" }) }
}

extension LegalBasis {
    /// The term of GDPR article 6(1).
    var term: VocabularyTerm {
        switch self {
        case .consent: "eu-gdpr:A6-1-a"
        case .contract: "eu-gdpr:A6-1-b"
        case .legalObligation: "eu-gdpr:A6-1-c"
        case .vitalInterest: "eu-gdpr:A6-1-d"
        case .publicTask: "eu-gdpr:A6-1-e"
        case .legitimateInterest: "eu-gdpr:A6-1-f"
        }
    }
}

extension Right.Kind {
    /// The term of the GDPR's article.
    var term: VocabularyTerm {
        switch self {
        case .access: "eu-gdpr:A15"
        case .rectification: "eu-gdpr:A16"
        case .erasure: "eu-gdpr:A17"
        case .restriction: "eu-gdpr:A18"
        case .portability: "eu-gdpr:A20"
        case .objection: "eu-gdpr:A21"
        case .withdrawal: "eu-gdpr:A7-3"
        case .complaint: "eu-gdpr:A77"
        case .information: "eu-gdpr:A13"
        case .automatedDecision: "eu-gdpr:A22"
        case .nonDiscrimination, .appeal, .optOut: "dpv:DataSubjectRight"
        }
    }
}

extension Category.Source {
    /// What kind of personal data comes from there.
    var dataTerm: VocabularyTerm {
        switch self {
        case .provided: "dpv:ProvidedPersonalData"
        case .automatic: "dpv:ObservedPersonalData"
        case .service: "dpv:GeneratedPersonalData"
        case .thirdParty, .elsewhere: "dpv:CollectedPersonalData"
        case .derived: "dpv:InferredPersonalData"
        }
    }

    var sourceTerm: VocabularyTerm {
        switch self {
        case .provided, .automatic: "dpv:DataSubjectDataSource"
        case .service, .derived: "dpv:DataControllerDataSource"
        case .thirdParty, .elsewhere: "dpv:ThirdPartyDataSource"
        }
    }

    /// How it is obtained; nil where it never is.
    var processingTerm: VocabularyTerm? {
        switch self {
        case .provided: "dpv:Collect"
        case .automatic: "dpv:Observe"
        case .service: "dpv:Generate"
        case .thirdParty: "dpv:Obtain"
        case .derived: "dpv:Infer"
        case .elsewhere: nil
        }
    }
}

extension PolicyLanguage.Category.Condition {
    /// The term of GDPR article 9(2), letters a to j.
    var term: VocabularyTerm {
        switch self {
        case .explicitConsent: "eu-gdpr:A9-2-a"
        case .employment: "eu-gdpr:A9-2-b"
        case .vitalInterest: "eu-gdpr:A9-2-c"
        case .association: "eu-gdpr:A9-2-d"
        case .madePublic: "eu-gdpr:A9-2-e"
        case .legalClaims: "eu-gdpr:A9-2-f"
        case .publicInterest: "eu-gdpr:A9-2-g"
        case .healthCare: "eu-gdpr:A9-2-h"
        case .publicHealth: "eu-gdpr:A9-2-i"
        case .research: "eu-gdpr:A9-2-j"
        }
    }
}

extension Transfer.Safeguard {
    /// The tool of GDPR chapter V.
    var term: VocabularyTerm {
        switch self {
        case .adequacy: "eu-gdpr:AdequacyDecision"
        case .contractualClauses: "eu-gdpr:StandardContractualClauses"
        case .bindingRules: "eu-gdpr:BindingCorporateRules"
        case .codeOfConduct: "eu-gdpr:CodesOfConductForDataTransfers"
        case .certification: "eu-gdpr:CertificationMechanismsForDataTransfers"
        case .derogation: "dpv:DataTransferLegalBasis"
        }
    }
}

extension Recipient {
    /// What it is to the operator.
    var types: [VocabularyTerm] {
        switch role {
        case .processor: ["dpv:Recipient", "dpv:DataProcessor"]
        case .controller: ["dpv:Recipient", "dpv:ThirdParty", "dpv:DataController"]
        case .jointController: ["dpv:Recipient", "dpv:DataController", "dpv:JointDataControllers"]
        case .authority: ["dpv:Recipient", "dpv:ThirdParty", "dpv:Authority"]
        case nil: ["dpv:Recipient", "dpv:ThirdParty"]
        }
    }
}
