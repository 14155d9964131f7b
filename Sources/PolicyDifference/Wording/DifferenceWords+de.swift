import PolicyLanguage

extension DifferenceWords {
    package static let german = DifferenceWords(
        language: Language("de"), quote: { "„" + $0 + "“" }, key: { germanKeys[$0] ?? $0 },
        part: { part in
            switch part {
            case .acceptance: "die Annahme"
            case .law: "das Recht"
            case .contact: "der Kontakt"
            case .children: "der Schutz von Kindern"
            case .signal: "das Signal des Browsers"
            case .clause: "die Ziffern"
            default: "die Datenschutzerklärung"
            }
        },
        sentences: [
            .policyOther: "Dies ist eine andere Datenschutzerklärung: {new} statt {old}.",
            .controllerChanged: "Ein anderer Verantwortlicher: {new} statt {old}.",
            .affiliateAdded: "Was Sie akzeptieren, gilt auch für {name}.",
            .affiliateRemoved: "Was Sie akzeptieren, gilt nicht mehr für {name}.",
            .affiliateChanged: "Ein anderes verbundenes Unternehmen: {new} statt {old}.",
            .entityContactChanged: "{name}: geändert ({item}).",
            .serviceAdded: "Ein Dienst kommt hinzu: {name}.",
            .serviceRemoved: "Ein Dienst entfällt: {name}.",
            .serviceEntityChanged: "{name} wird von {new} betrieben, nicht mehr von {old}.",
            .hostAdded: "{name} sendet Daten auch von {item}.",
            .hostRemoved: "{name} sendet keine Daten mehr von {item}.",
            .cookiesRequired: "{name} lässt sich ohne Cookies nicht mehr nutzen.",
            .cookiesOptional: "{name} lässt sich ohne Cookies nutzen.",
            .placeChanged: "Die Daten von {name} liegen woanders: {new}; bisher: {old}.",
            .accessChanged: "Andere haben Zugriff auf die Daten von {name}: {new}; bisher: {old}.",
            .actsForAdded: "Bei {name} entscheidet jemand anderes über Ihre Daten: {new}",
            .actsForRemoved: "Bei {name} entscheiden wir selbst über Ihre Daten; bisher: {old}",
            .actsForChanged:
                "Bei {name} entscheidet jemand anderes über Ihre Daten: {new} Bisher: {old}",
            .acceptanceWeaker: "Die Nutzung eines Dienstes gilt als Annahme; Sie werden nicht mehr "
                + "gefragt.",
            .acceptanceStronger: "Sie werden gefragt; die Nutzung eines Dienstes gilt nicht mehr "
                + "als Annahme.",
            .noticeShorter: "Änderungen werden Ihnen kürzere Zeit vorher angekündigt.",
            .noticeLonger: "Änderungen werden Ihnen längere Zeit vorher angekündigt.",
            .noticeRewritten: "Die Frist der Ankündigung ist anders geschrieben: {new}.",
            .minorNoticeShorter:
                "Unwesentliche Änderungen werden Ihnen kürzere Zeit vorher angekündigt.",
            .minorNoticeLonger:
                "Unwesentliche Änderungen werden Ihnen längere Zeit vorher angekündigt.",
            .minorNoticeRewritten:
                "Die Frist der Ankündigung unwesentlicher Änderungen ist anders geschrieben.",
            .graceLonger: "Nach einer Änderung zählt eine frühere Annahme länger.",
            .graceShorter: "Nach einer Änderung zählt eine frühere Annahme kürzer.",
            .graceRewritten: "Wie lange eine frühere Annahme zählt, ist anders geschrieben: {new}.",
            .silenceCounts: "Wenn Sie zu einer Änderung schweigen, haben Sie sie akzeptiert.",
            .silenceCountsNoLonger: "Wenn Sie zu einer Änderung schweigen, haben Sie sie nicht "
                + "akzeptiert.",
            .representativeAdded: "{new} vertritt {name} in der Europäischen Union.",
            .representativeRemoved: "{old} vertritt {name} nicht mehr in der Europäischen Union.",
            .britishRepresentativeAdded: "{new} vertritt {name} im Vereinigten Königreich.",
            .britishRepresentativeRemoved:
                "{old} vertritt {name} nicht mehr im Vereinigten Königreich.",
            .officerAdded: "Es gibt einen Datenschutzbeauftragten: {new}.",
            .officerRemoved: "Es gibt keinen Datenschutzbeauftragten mehr.",
            .countryOutsideEEA: "{name}: außerhalb des Europäischen Wirtschaftsraums, Land {new}.",
            .countryUnknown: "{name}: Es wird kein Land mehr genannt.",
            .countryInsideEEA: "{name}: innerhalb des Europäischen Wirtschaftsraums, Land {new}.",
            .countryChanged: "{name}: ein anderes Land des Europäischen Wirtschaftsraums, {new}.",
            .countryLeft: "{name}: nicht mehr im Land {old}.",
            .countriesRewritten: "{name}: Die Länder sind anders geschrieben und bleiben.",
            .safeguardWeaker: "{name}: Ihre Daten sind im Ausland weniger geschützt.",
            .safeguardStronger: "{name}: Schutz Ihrer Daten im Ausland durch {new}.",
            .safeguardChanged: "{name}: Etwas anderes schützt Ihre Daten im Ausland.",
            .categoryAdded: "Mehr Daten über Sie: {name}. Speicherdauer: {new}.",
            .categoryRemoved: "Weniger Daten über Sie: {name} wird nicht mehr erhoben.",
            .sourceWider: "{name} hat eine andere Herkunft: {new}; bisher: {old}.",
            .sourceNarrower: "{name} kommt nur noch von Ihnen.",
            .originChanged: "{name} kommt von jemand anderem: {new}; bisher: {old}.",
            .collectorChanged: "{name} wird von {new} erhoben, nicht mehr von {old}.",
            .derivedFromAdded: "{name} wird auch aus {item} abgeleitet.",
            .derivedFromRemoved: "{name} wird nicht mehr aus {item} abgeleitet.",
            .consequenceChanged: "Was folgt, wenn Sie {name} nicht angeben: {new}",
            .conditionWeaker: "{name}, besonders geschützt, wird aus einem anderen Grund "
                + "gespeichert als: {old}.",
            .conditionStronger: "{name}, besonders geschützt, braucht Ihre ausdrückliche "
                + "Einwilligung.",
            .conditionSaid: "{name}, besonders geschützt: Der Grund der Speicherung wird genannt, "
                + "{new}.",
            .storingServiceAdded: "{item} darf {name} auch speichern.",
            .storingServiceRemoved: "{item} darf {name} nicht mehr speichern.",
            .storingRewritten:
                "Welche Dienste {name} speichern, ist anders geschrieben und bleibt.",
            .manyValues: "Von {name} werden alle Werte gespeichert, nicht nur der letzte.",
            .singleValue: "Von {name} wird nur der letzte Wert gespeichert.",
            .formWider: "In {name} kann anderes stehen.",
            .formNarrower: "In {name} kann weniger stehen.",
            .choiceValueAdded: "{name} kann auch {item} sein.",
            .choiceValueRemoved: "{name} kann nicht mehr {item} sein.",
            .sizeLarger: "Ein Wert von {name} darf länger sein: {new} statt {old} Bytes.",
            .sizeSmaller: "Ein Wert von {name} muss kürzer sein: {new} statt {old} Bytes.",
            .becameMandatory: "Ohne {name} können Sie sich nicht mehr registrieren.",
            .becameOptional: "Sie können sich ohne {name} registrieren.",
            .becameSensitive: "{name} ist jetzt besonders geschützt.",
            .sensitiveNoLonger: "{name} gilt nicht mehr als besonders geschützt.",
            .lookupAdded: "Sie können anhand von {name} gefunden werden.",
            .lookupRemoved: "Sie können nicht mehr anhand von {name} gefunden werden.",
            .publishableAdded: "Sie können {name} veröffentlichen.",
            .publishableRemoved: "Sie können {name} nicht mehr veröffentlichen.",
            .becamePublic: "Alle sehen {name} von Anfang an.",
            .publicNoLonger: "{name} ist nicht mehr von Anfang an öffentlich.",
            .staysPublic: "{name} bleibt öffentlich, wenn Ihr Konto endet.",
            .staysPublicNoLonger: "{name} bleibt nicht mehr öffentlich, wenn Ihr Konto endet.",
            .aboutAdded: "{name} betrifft auch: {item}.",
            .aboutRemoved: "{name} betrifft nicht mehr: {item}.",
            .aboutRewritten: "Wen {name} betrifft, ist anders geschrieben und bleibt.",
            .categoryPurposeAdded: "{name} dient auch dem Zweck {item}.",
            .categoryPurposeRemoved: "{name} dient nicht mehr dem Zweck {item}.",
            .retentionLonger: "{name} wird länger gespeichert: {new}; bisher: {old}.",
            .retentionShorter: "{name} wird kürzer gespeichert: {new}; bisher: {old}.",
            .retentionRewritten: "Die Speicherdauer von {name} ist anders geschrieben und bleibt: "
                + "{new}.",
            .backupsLonger:
                "Kopien von {name} bleiben länger in Sicherungen: {new} nach der Löschung.",
            .backupsShorter:
                "Kopien von {name} bleiben kürzer in Sicherungen; bisher: {old} nach der "
                + "Löschung.",
            .backupsRewritten:
                "Wie lange Kopien von {name} in Sicherungen bleiben, ist "
                + "anders geschrieben und bleibt.",
            .deletionLater:
                "Was Sie von {name} löschen, verschwindet später: Frist {new}.",
            .deletionSooner:
                "Was Sie von {name} löschen, verschwindet früher; bisher: Frist {old}.",
            .deletionRewritten:
                "Wie bald verschwindet, was Sie von {name} löschen, ist anders geschrieben und "
                + "bleibt.",
            .aggregatesStay:
                "Wenn {name} gelöscht wird, können Zählungen ohne Personenbezug bleiben.",
            .aggregatesGo: "Wenn {name} gelöscht wird, bleiben auch keine Zählungen.",
            .purposeAdded: "Daten dienen einem weiteren Zweck: {name}. Rechtsgrundlage: {new}.",
            .purposeRemoved: "Daten dienen nicht mehr dem Zweck {name}.",
            .choiceWeaker: "Bei {name} entscheiden Sie weniger. Rechtsgrundlage: {new}; bisher: "
                + "{old}.",
            .choiceStronger: "Bei {name} entscheiden Sie mehr. Rechtsgrundlage: {new}; bisher: "
                + "{old}.",
            .purposeBasisChanged: "{name} hat eine andere Rechtsgrundlage: {new}; bisher: {old}.",
            .interestChanged: "{name} verfolgt ein anderes Interesse: {new} Bisher: {old}",
            .obligationChanged: "{name} beruht auf einer anderen Pflicht: {new} Bisher: {old}",
            .purposeServiceAdded: "{item} darf Daten auch für {name} verwenden.",
            .purposeServiceRemoved: "{item} darf Daten nicht mehr für {name} verwenden.",
            .depersonalisedNoLonger: "{name} verwendet Daten, die auf Sie zurückführen.",
            .becameDepersonalised: "{name} verwendet nur Ergebnisse ohne Personenbezug.",
            .groundAdded: "Ein weiterer Grund, Daten an andere zu geben: {name}.",
            .groundRemoved: "Ein Grund weniger, Daten an andere zu geben: {name}.",
            .groundNoticeShorter:
                "Bevor Daten aus diesem Grund weitergegeben werden, erfahren "
                + "Sie es kürzere Zeit vorher: {name}.",
            .groundNoticeLonger:
                "Bevor Daten aus diesem Grund weitergegeben werden, erfahren "
                + "Sie es längere Zeit vorher: {name}.",
            .groundNoticeRewritten:
                "{name}: Die Frist, in der Sie es vorher erfahren, ist "
                + "anders geschrieben und bleibt.",
            .recipientAdded: "Ein weiterer Empfänger kann Daten erhalten: {name}.",
            .recipientRemoved: "{name} erhält keine Daten mehr.",
            .recipientGroundAdded: "{name} kann aus einem weiteren Grund Daten erhalten: {item}.",
            .recipientGroundRemoved: "{name} erhält aus dem Grund {item} keine Daten mehr.",
            .recipientPurposeAdded: "{name} kann Daten auch für {item} erhalten.",
            .recipientPurposeRemoved: "{name} erhält für {item} keine Daten mehr.",
            .recipientGetsMore: "{name} kann auch {item} erhalten.",
            .recipientGetsLess: "{name} erhält {item} nicht mehr.",
            .roleWider: "{name} bestimmt mehr über Ihre Daten.",
            .roleNarrower: "{name} bestimmt weniger über Ihre Daten: {new}.",
            .roleSaid: "Die Rolle von {name} ist anders beschrieben.",
            .saleAdded: "Daten über Sie werden an {name} verkauft.",
            .saleRemoved: "Daten über Sie werden nicht mehr an {name} verkauft.",
            .advertisingAdded: "{name} verwendet Daten über Sie für websiteübergreifende Werbung.",
            .advertisingRemoved:
                "{name} verwendet Daten über Sie nicht mehr für websiteübergreifende Werbung.",
            .statutoryAdded: "Das Gesetz bewahrt mehr auf: {name}, {new}.",
            .statutoryRemoved: "Das Gesetz bewahrt {name} nicht mehr auf.",
            .statutoryCategoryAdded: "{name}: Auch {item} wird kraft Gesetzes aufbewahrt.",
            .statutoryCategoryRemoved: "{name}: {item} wird nicht mehr kraft Gesetzes aufbewahrt.",
            .statutoryLonger: "{name}: längere gesetzliche Frist, {new}; bisher: {old}.",
            .statutoryShorter: "{name}: kürzere gesetzliche Frist, {new}; bisher: {old}.",
            .statutoryRewritten: "{name}: Die Frist ist anders geschrieben und bleibt: {new}.",
            .statutorySourceChanged: "{name}: eine andere Vorschrift, {new}; bisher: {old}.",
            .cookieAdded: "Ein weiteres Cookie: {name}, für {item}. Dauer: {new}.",
            .cookieRemoved: "Ein Cookie weniger: {name}.",
            .cookiePurposeChanged: "Das Cookie {name} dient {new}, nicht mehr {old}.",
            .cookieContentChanged: "Das Cookie {name} enthält anderes: {new} Bisher: {old}",
            .cookieLonger: "Das Cookie {name} bleibt länger: {new}; bisher: {old}.",
            .cookieShorter: "Das Cookie {name} bleibt kürzer: {new}; bisher: {old}.",
            .cookieRewritten: "Die Dauer von Cookie {name} ist anders geschrieben: {new}.",
            .cookieWithoutAsking: "Das Cookie {name} wird gesetzt, ohne dass Sie gefragt werden.",
            .cookieAsksFirst: "Das Cookie {name} gilt nicht mehr als notwendig.",
            .cookieRoleChanged: "Das Cookie {name} hat eine andere Aufgabe.",
            .cookieRenewed: "Jeder Besuch lässt die Dauer von Cookie {name} neu beginnen.",
            .cookieRenewedNoLonger: "Besuche verlängern die Dauer von Cookie {name} nicht mehr.",
            .cookieServiceAdded: "{item} darf das Cookie {name} auch setzen.",
            .cookieServiceRemoved: "{item} setzt das Cookie {name} nicht mehr.",
            .cookieServicesRewritten:
                "Welche Dienste das Cookie {name} setzen, ist anders geschrieben und bleibt.",
            .storageChanged: "{name} erkennt Ihr Gerät auf andere Weise: {new}; bisher: {old}.",
            .partyAdded: "{new} ist an {name} beteiligt.",
            .partyRemoved: "{old} ist an {name} nicht mehr beteiligt.",
            .audienceExempted: "{name} fragt nicht nach Einwilligung, weil nur die Reichweite "
                + "gemessen wird.",
            .audienceLimitsDropped: "{name} ist nicht mehr auf die Messung der Reichweite "
                + "beschränkt.",
            .audienceConditionAdded: "{name} hält eine weitere Grenze ein: {item}.",
            .audienceConditionRemoved: "{name} hält eine Grenze weniger ein: {item}.",
            .audienceLonger: "Was {name} erhebt, wird länger gespeichert: {new}; bisher: {old}.",
            .audienceShorter: "Was {name} erhebt, wird kürzer gespeichert: {new}; bisher: {old}.",
            .audienceRewritten: "Wie lange bleibt, was {name} erhebt, ist anders geschrieben: "
                + "{new}.",
            .audienceObjectionAdded: "Sie können {name} ablehnen: {new}",
            .audienceObjectionRemoved: "Wie Sie {name} ablehnen, steht nicht mehr da.",
            .counterAdded: "Ein weiterer Zähler: {name}, für {item}.",
            .counterRemoved: "Ein Zähler weniger: {name}.",
            .counterPurposeChanged: "Der Zähler {name} dient {new}, nicht mehr {old}.",
            .counterCategoryAdded: "Der Zähler {name} zählt auch {item}.",
            .counterCategoryRemoved: "Der Zähler {name} zählt {item} nicht mehr.",
            .decisionAdded: "Ein Programm entscheidet allein: {name}, für {item}.",
            .decisionRemoved: "Kein Programm entscheidet mehr allein: {name}.",
            .decisionPurposeChanged: "Die Entscheidung {name} dient {new}, nicht mehr {old}.",
            .decisionCategoryAdded: "Die Entscheidung {name} beruht auch auf {item}.",
            .decisionCategoryRemoved: "Die Entscheidung {name} beruht nicht mehr auf {item}.",
            .decisionBasisChanged: "Die Entscheidung {name} hat eine andere Grundlage: {new}; "
                + "bisher: {old}.",
            .decisionAsksFirst: "Die Entscheidung {name} braucht Ihre Einwilligung.",
            .decisionLogicChanged: "Die Entscheidung {name} wird anders getroffen: {new} Bisher: "
                + "{old}",
            .decisionConsequencesChanged: "Aus der Entscheidung {name} folgt anderes: {new} "
                + "Bisher: {old}",
            .decisionSafeguardsAdded: "Sie können die Entscheidung {name} anfechten: {new}",
            .decisionSafeguardsRemoved: "Wie Sie die Entscheidung {name} anfechten, steht nicht "
                + "mehr da.",
            .measureAdded: "Eine weitere Maßnahme. {name}: {new}",
            .measureRemoved: "Eine Maßnahme weniger. {name}: {old}",
            .rightAdded: "Sie können mehr tun: {name}.",
            .rightRemoved: "Sie können weniger tun: {name}.",
            .rightWayAdded: "{name}: auch {item}.",
            .rightWayRemoved: "{name}: nicht mehr {item}.",
            .responseAdded: "{name}: Antwortfrist {new}.",
            .responseRemoved: "{name}: Die Antwortfrist wird nicht mehr genannt; bisher: {old}.",
            .responseLonger: "{name}: längere Antwortfrist, {new}; bisher: {old}.",
            .responseShorter: "{name}: kürzere Antwortfrist, {new}; bisher: {old}.",
            .responseRewritten:
                "{name}: Die Antwortfrist ist anders geschrieben und bleibt: {new}.",
            .rightRegionAdded: "{name}: jetzt auch in der Region {item}.",
            .rightRegionRemoved: "{name}: nicht mehr in der Region {item}, nur noch hier: {new}.",
            .rightEverywhere: "{name}: jetzt überall, nicht mehr nur hier: {old}.",
            .rightEverywhereNoLonger: "{name}: nicht mehr überall, nur noch hier: {new}.",
            .rightRegionsRewritten: "{name}: Wo das gilt, ist anders geschrieben und bleibt.",
            .assuranceAdded: "Ein Versprechen mehr: {name}.",
            .assuranceRemoved: "Ein Versprechen wird zurückgenommen: {name}.",
            .childrenAdded: "Das Alter, ab dem man selbst entscheidet, wird genannt: {new} Jahre.",
            .childrenRemoved: "Das Alter, ab dem man selbst entscheidet, wird nicht mehr genannt.",
            .childrenAgeLower: "Kinder entscheiden ab {new} Jahren selbst; bisher: {old}.",
            .childrenAgeHigher: "Kinder entscheiden erst ab {new} Jahren selbst; bisher: {old}.",
            .signalAdded: "Das Ablehnungssignal Ihres Browsers zählt.",
            .signalRemoved: "Das Ablehnungssignal Ihres Browsers zählt nicht mehr.",
            .signalPurposeAdded: "Das Signal Ihres Browsers lehnt auch {item} ab.",
            .signalPurposeRemoved: "Das Signal Ihres Browsers lehnt {item} nicht mehr ab.",
            .doNotTrackSaid: "Was das Signal Do Not Track bewirkt, wird gesagt.",
            .doNotTrackUnsaid: "Was das Signal Do Not Track bewirkt, wird nicht mehr gesagt.",
            .doNotTrackPurposeAdded: "Das Signal Do Not Track lehnt auch {item} ab.",
            .doNotTrackPurposeRemoved: "Das Signal Do Not Track lehnt {item} nicht mehr ab.",
            .lawChanged: "Es gilt anderes Recht: {new} Bisher: {old}",
            .authorityAdded: "Eine Aufsichtsbehörde wird genannt: {new}.",
            .authorityRemoved: "Die Aufsichtsbehörde wird nicht mehr genannt: {old}.",
            .authorityChanged: "Eine andere Aufsichtsbehörde wird genannt: {new}; bisher: {old}.",
            .contactChanged: "Fragen gehen an {new}; bisher: {old}.",
            .languageAdded: "Den Text gibt es in einer weiteren Sprache: {item}.",
            .languageRemoved: "Den Text gibt es in einer Sprache nicht mehr: {item}.",
            .authenticLanguageChanged: "Eine andere Sprache ist maßgeblich: {item}.",
            .versionChanged: "Die Fassung heißt {new}; bisher: {old}.",
            .publishedChanged: "Veröffentlicht am {new}; bisher: {old}.",
            .effectiveChanged: "In Kraft ab {new}; bisher: {old}.",
            .addressChanged: "Der Text steht unter {new}; bisher: {old}.",
            .clauseAdded: "Ziffer {name} ist neu.",
            .clauseRemoved: "Ziffer {name} ist entfallen.",
            .clauseRenumbered: "Ziffer {old} hat die Nummer {new}.",
            .clauseCited: "{name}: steht in Ziffer {new}; bisher: {old}.",
            .wordsChanged: "{name}: andere Worte ({item}).",
            .translationChanged: "{name}: eine andere Übersetzung ({item}).",
            .orderChanged: "{name}: eine andere Reihenfolge ({item}).",
            .unknownChanged: "{name}: {item} hat sich geändert, von {old} zu {new}.",
        ],
        page: .german)
}

private let germanKeys = [
    "name": "Name", "title": "Titel", "description": "Beschreibung", "statement": "Erklärung",
    "text": "Text", "place": "Ort", "access": "Zugriff", "interest": "Interesse",
    "content": "Inhalt", "origin": "Herkunft", "consequence": "Folge", "law": "Pflicht",
    "transfer": "Garantie", "site": "Website", "address": "Anschrift", "logic": "Verfahren",
    "consequences": "Folgen", "safeguards": "Garantien", "officer": "Datenschutzbeauftragter",
    "representative": "Vertreter", "audience.objection": "Ablehnung", "services": "Dienste",
    "categories": "Daten", "purposes": "Zwecke", "clauses": "Ziffern", "recipients": "Empfänger",
    "grounds": "Gründe", "cookies": "Cookies", "counters": "Zähler", "measures": "Maßnahmen",
    "rights": "Rechte", "hosts": "Hosts", "choices": "Werte", "languages": "Sprachen",
    "affiliates": "verbundene Unternehmen", "ways": "Wege", "statutory": "gesetzliche Fristen",
    "decisions": "Entscheidungen", "countries": "Länder", "derived-from": "Quellen",
    "audience.conditions": "Grenzen",
    "uk-representative": "Vertreter im Vereinigten Königreich",
    "acts-for": "wer entscheidet",
    "about": "betroffene Personen",
    "regions": "Regionen",
    "assurances": "Versprechen",
]

extension DifferenceWords.PageWords {
    fileprivate static let german = Self(
        title: "Was sich ändert", between: { "Von \($0) zu \($1)" },
        version: { "Fassung \($0) vom \($1)" }, same: "Beide Fassungen besagen dasselbe.",
        more: "Es geschieht mehr, oder Sie entscheiden weniger",
        less: "Es geschieht weniger, oder Sie entscheiden mehr",
        neutral: "Worte und Reihenfolge", nothing: "Nichts.", material: "wesentlich",
        clause: { "Ziffer \($0)" }, withoutClause: "Die ganze Datenschutzerklärung",
        consequences: "Was für Sie daraus folgt",
        acceptAgain: "Sie werden erneut gefragt: Die Annahme der vorigen Fassung genügt nicht.",
        acceptanceCarries: "Nichts Wesentliches ändert sich: Wer die vorige Fassung akzeptiert "
            + "hat, braucht nichts zu tun.",
        consentsFall: { "Diese Einwilligungen entfallen, und Sie werden erneut gefragt: \($0)." },
        consentsCarry: "Alle Einwilligungen bleiben.", words: "Die Worte, Ziffer für Ziffer",
        wordsNote: "Was entfällt, ist durchgestrichen; was hinzukommt, ist unterstrichen.",
        added: "neu", removed: "entfallen", moved: { "bisher \($0)" }, before: "Vorher",
        after: "Nachher")
}
