/// German; how to write this is in CONTRIBUTING.md, Languages.
let de = #"""
    # The language: its tag (BCP 47), and its name in itself.
    language.tag = de
    language.name = Deutsch

    # Which numbers take which form, as in the plural rules of the Unicode CLDR: zero, one, two,
    # few, many. What no rule takes is [other]. Texts with a count have each of the forms.
    plural.one = n = 1

    # Where no line may break in what policies say: each item, parted by |, with the spaces that
    # it shall have.
    typography = {nbsp}– | §{nbsp} | Art.{nbsp} | Artikel{nbsp} | Abs.{nbsp} | Absatz{nbsp} |
        Nr.{nbsp} | Buchst.{nbsp} | z.{nnbsp}B. | d.{nnbsp}h. | u.{nnbsp}a. | i.{nnbsp}S.

    # Dates; date.first is for the first of a month.
    month.1 = Januar
    month.2 = Februar
    month.3 = März
    month.4 = April
    month.5 = Mai
    month.6 = Juni
    month.7 = Juli
    month.8 = August
    month.9 = September
    month.10 = Oktober
    month.11 = November
    month.12 = Dezember
    date = {day}.{nbsp}{month} {year}
    date.first = {day}.{nbsp}{month} {year}

    # Lengths of time.
    period.minutes[one] = {count} Minute
    period.minutes[other] = {count} Minuten
    period.hours[one] = {count} Stunde
    period.hours[other] = {count} Stunden
    period.days[one] = {count} Tag
    period.days[other] = {count} Tage
    period.months[one] = {count} Monat
    period.months[other] = {count} Monate
    period.years[one] = {count} Jahr
    period.years[other] = {count} Jahre

    # Around every page.
    site.skip = Zum Inhalt
    site.navigation = Hauptnavigation
    site.languages = Sprache
    site.policy = Datenschutzerklärung
    site.register = Registrieren
    site.account = Mein Konto
    site.questions = Fragen:
    site.versions = Alle Fassungen
    site.footer = {title}, Fassung {version} vom {date}

    # On the page of the policy: headings and labels.
    policy.contents = Inhalt
    policy.version = Fassung
    policy.published = Veröffentlicht am
    policy.effective = In Kraft ab
    policy.address = Stets zu finden unter
    policy.controller = Verantwortlicher
    policy.affiliates = Verbundene Unternehmen
    policy.acceptance = Annahme
    policy.services = Erfasste Dienste
    policy.regulations = Wie die einzelnen Dienste Daten aufbewahren
    policy.categories = Die Daten im Einzelnen
    policy.purposes = Was das bedeutet
    policy.ground = Grund
    policy.recipients = Wer Daten erhalten kann
    policy.statutory = Gesetzliche Aufbewahrungsfristen
    policy.cookies = Die Cookies
    policy.counters = Die Zähler
    policy.measures = Maßnahmen
    policy.rights = Was Sie tun können
    policy.law = Recht
    policy.authority = Aufsichtsbehörde
    policy.contact = Kontakt
    policy.label.source = Herkunft
    policy.label.purpose = Zweck
    policy.label.purposes = Zwecke
    policy.label.data = Daten
    policy.label.services = Dienste
    policy.label.kept = Speicherdauer
    policy.label.visibility = Sichtbar für
    policy.label.lookup = Anmeldung
    policy.label.values = Mögliche Werte
    policy.label.basis = Rechtsgrundlage
    policy.label.interest = Verfolgtes Interesse
    policy.label.choice = Ihre Wahl
    policy.label.grounds = Aus diesem Grund
    policy.label.country = Land
    policy.label.entity = Betrieben von
    policy.label.hosts = Hosts
    policy.label.cookies = Cookies
    policy.label.place = Ort
    policy.label.access = Zugriff hat
    policy.label.article = Artikel
    policy.label.name = Name
    policy.label.content = Inhalt
    policy.label.lifetime = Bleibt
    policy.label.necessary = Notwendig

    # What a policy can declare. term.retention.account-end is how long data stays after the
    # account ends, .zero is no longer than the account.
    term.mandatory = Pflichtangabe
    term.sensitive = besonders geschützt
    term.depersonalised = ohne Personenbezug
    term.yes = Ja
    term.no = Nein
    term.until-browser-closes = bis der Browser geschlossen wird
    term.signs-in = Damit melden Sie sich an
    term.cookies-required = Erforderlich
    term.retention.collection.zero = gar nicht
    term.retention.collection = {period} ab der Erhebung
    term.retention.account-end.zero = solange Ihr Konto besteht
    term.retention.account-end = {period} nach dem Ende Ihres Kontos
    term.acceptance.explicit = Durch Ihre Erklärung
    term.acceptance.by-use = Durch die Nutzung der Dienste
    term.source.provided = Sie selbst
    term.source.automatic = Ihr Gerät
    term.source.service = der Dienst
    term.source.third-party = Dritte
    term.source.derived = unsere eigenen Schlüsse
    term.source.elsewhere = Dritte, bei denen es bleibt
    term.visibility.private = niemanden außerhalb
    term.visibility.publishable = niemanden außerhalb, sofern Sie es nicht selbst veröffentlichen
    term.visibility.public = alle, von Anfang an
    term.basis.consent = Ihre Einwilligung
    term.basis.contract = Ein Vertrag mit Ihnen
    term.basis.legal-obligation = Eine rechtliche Verpflichtung
    term.basis.vital-interest = Lebenswichtige Interessen
    term.basis.public-task = Eine Aufgabe im öffentlichen Interesse
    term.basis.legitimate-interest = Ein berechtigtes Interesse
    term.choice.consent = Nur mit Ihrer Einwilligung; Sie können sie jederzeit widerrufen
    term.choice.objection = Sie können jederzeit widersprechen
    term.choice.none = Keine: Ohne dies kommt der Dienst nicht aus
    term.threat.access = Gegen unbefugten Zugriff
    term.threat.destruction = Gegen Vernichtung
    term.threat.change = Gegen Veränderung
    term.threat.blocking = Gegen Sperrung
    term.threat.copying = Gegen unbefugtes Kopieren
    term.threat.distribution = Gegen Verbreitung
    term.right.access = Auskunft über Ihre Daten
    term.right.rectification = Ihre Daten berichtigen
    term.right.erasure = Ihre Daten löschen
    term.right.restriction = Die Verarbeitung einschränken
    term.right.portability = Ihre Daten mitnehmen
    term.right.objection = Widersprechen
    term.right.withdrawal = Eine Einwilligung widerrufen
    term.right.complaint = Sich beschweren
    term.right.information = Wissen, was geschieht
    term.right.automated-decision = Keine Entscheidung durch ein Programm allein
    term.right.non-discrimination = Keine Nachteile deswegen
    term.right.appeal = Eine Ablehnung anfechten
    term.right.opt-out = Verkauf und Weitergabe ablehnen
    term.article = Art.{nbsp}{article} DSGVO
    term.article.paragraph = Art.{nbsp}{article} Abs.{nbsp}{paragraph} DSGVO
    term.article.letter = Art.{nbsp}{article} Abs.{nbsp}{paragraph} Buchst.{nbsp}{letter} DSGVO

    # What protects people: conditions, roles, transfers, decisions, trackers, ways to use a
    # right.
    protection.label.address = Anschrift
    protection.label.representative = Vertreter in der Europäischen Union
    protection.label.officer = Datenschutzbeauftragter
    protection.label.notice = Ankündigung von Änderungen
    protection.label.grace = Frist für die Annahme
    protection.label.silence = Schweigen
    protection.label.countries = Land der Daten
    protection.label.transfer = Schutz im Ausland
    protection.label.origin = Erhalten von
    protection.label.derived-from = Abgeleitet aus
    protection.label.condition = Zulässig durch
    protection.label.consequence = Wenn Sie es nicht angeben
    protection.label.law = Aufgrund von
    protection.label.role = Rolle
    protection.label.party = Von
    protection.label.storage = Art
    protection.label.audience = Reichweitenmessung
    protection.label.objection = So lehnen Sie ab
    protection.label.ways = So geht es
    protection.label.age = Sie entscheiden selbst
    protection.label.logic = Verfahren
    protection.label.consequences = Folgen
    protection.label.safeguards = Was Sie tun können
    protection.label.refuses = Lehnt ab
    protection.children = Kinder
    protection.decisions = Entscheidungen, die ein Programm allein trifft
    protection.signals = Signale Ihres Browsers
    protection.privacy-control = Global Privacy Control (GPC)
    protection.silent = Wer rechtzeitig benachrichtigt wurde und nicht abgelehnt hat, hat akzeptiert
    protection.condition.explicit-consent = Ihre ausdrückliche Einwilligung
    protection.condition.employment = Das Arbeitsrecht und das Recht des Sozialschutzes
    protection.condition.vital-interest = Lebenswichtige Interessen einer Person, die nicht
        einwilligen kann
    protection.condition.association = Die Mitgliedschaft in einer Vereinigung mit einem solchen
        Ziel
    protection.condition.made-public = Sie haben die Angabe selbst öffentlich gemacht
    protection.condition.legal-claims = Rechtsansprüche
    protection.condition.public-interest = Ein erhebliches öffentliches Interesse, das ein Gesetz
        nennt
    protection.condition.health-care = Die Versorgung im Gesundheits- oder Sozialbereich
    protection.condition.public-health = Die öffentliche Gesundheit
    protection.condition.research = Archive, Forschung oder Statistik auf gesetzlicher Grundlage
    protection.role.processor = handelt in unserem Auftrag und auf unsere Weisung
    protection.role.controller = entscheidet selbst, was mit den Daten geschieht
    protection.role.joint-controller = entscheidet gemeinsam mit uns
    protection.role.authority = eine Behörde
    protection.safeguard.adequacy = Ein Angemessenheitsbeschluss der Europäischen Kommission
    protection.safeguard.contractual-clauses = Standardvertragsklauseln der Europäischen Kommission
    protection.safeguard.binding-rules = Verbindliche interne Datenschutzvorschriften
    protection.safeguard.code-of-conduct = Genehmigte Verhaltensregeln
    protection.safeguard.certification = Eine genehmigte Zertifizierung
    protection.safeguard.derogation = Eine gesetzliche Ausnahme
    protection.decision-basis.contract = Der Vertrag mit Ihnen erfordert sie
    protection.decision-basis.law = Das Gesetz lässt sie zu
    protection.decision-basis.consent = Sie haben ausdrücklich eingewilligt
    protection.storage.cookie = Cookie
    protection.storage.pixel = Unsichtbares Bild
    protection.storage.fingerprint = Merkmale des Geräts
    protection.storage.identifier = Kennnummer des Geräts
    protection.storage.local-storage = Lokaler Speicher
    protection.storage.session-storage = Sitzungsspeicher
    protection.storage.indexed-db = Datenbank des Browsers
    protection.audience.measurement-only = dient nur der Reichweitenmessung
    protection.audience.publisher-only = nur für uns
    protection.audience.anonymous = liefert nur anonyme Statistiken
    protection.audience.unmatched = wird nicht mit anderen Daten zusammengeführt
    protection.audience.untransferred = nichts über einzelne Personen geht an andere
    protection.audience.single-site = verfolgt niemanden über mehrere Websites
    protection.audience.not-extended = spätere Besuche verlängern es nicht
    protection.audience.cut-address = IP-Adressen werden gekürzt
    protection.way.account = in Ihrem Konto
    protection.way.page = auf einer Seite, ohne Anmeldung
    protection.way.email = per E-Mail
    protection.way.phone = per Telefon
    protection.way.post = per Post
    protection.age = ab {age} Jahren

    # What the operator does: backups, notices, sales, assurances.
    practice.label.criteria = Über die Dauer entscheidet
    practice.label.backups = In Sicherungen
    practice.label.deleted = Verschwindet nach dem Löschen
    practice.label.trash = In unserem Papierkorb, wenn Sie es dorthin löschen
    practice.label.longest = Wie lange
    practice.label.afterwards = Danach
    practice.label.collector = Erhoben nicht von uns, sondern von
    practice.label.about = Betrifft
    practice.label.acts-for = Handelt für
    practice.label.notice = Sie werden benachrichtigt
    practice.label.consent-in = Stattdessen Ihre Einwilligung
    practice.label.minor-notice = Ankündigung kleiner Änderungen
    practice.label.told = Wie Sie davon erfahren
    practice.label.statement = Eigene Erklärung
    practice.label.comments = Ihre Stellungnahme zu wesentlichen Änderungen
    practice.label.response = Antwort
    practice.label.free = Kostenlos
    practice.label.agent = Durch andere
    practice.label.regions = In
    practice.label.countries = Arbeitet in
    practice.label.exchange = Im Gegenzug
    practice.label.british-representative = Vertreter im Vereinigten Königreich
    practice.label.ends = Frist
    practice.assurances = Was nie geschieht
    practice.disputes = Wohin Sie sich im Streitfall wenden können
    practice.binding = ihre Entscheidung bindet beide Seiten
    practice.free-of-charge = kostenlos
    practice.holds = Fälle, in denen Daten länger bleiben dürfen
    practice.all = alle
    practice.do-not-track = Do Not Track (DNT)
    practice.nothing = nichts
    practice.aggregates = Zahlen, die auf niemanden hinweisen, können bleiben
    practice.stays = Es bleibt öffentlich, wenn Ihr Konto endet
    practice.renewed = ab Ihrem letzten Besuch
    practice.case = {when}: {period}
    practice.otherwise = sonst
    practice.comments = für {period} ab der Ankündigung
    practice.languages = Sprachen: {languages}
    practice.languages-min[one] = in mindestens {count} Sprache
    practice.languages-min[other] = in mindestens {count} Sprachen
    practice.unused = Unbenutzte Konten
    practice.ends-unused = Ihr Konto endet von selbst
    practice.unused-for = {period} ohne Benutzung
    practice.warned = {period} vorher
    practice.longer = {period} länger
    practice.within = binnen {period}
    practice.before = mindestens {period} vorher, soweit das Gesetz es erlaubt
    practice.extended = bis zu {period} länger, wo es nötig ist
    practice.free[one] = {count} Anfrage im Jahr
    practice.free[other] = {count} Anfragen im Jahr
    practice.consent-in = in {regions}; gefragt werden alle, wo sie auch sind
    practice.at-most = höchstens {period}
    practice.person.user = Sie, wenn Sie angenommen haben
    practice.person.visitor = Besucher ohne Konto
    practice.person.other = Menschen, die andere nennen
    practice.exchange.sale = Daten werden ihm verkauft
    practice.exchange.advertising = er nutzt Daten für Werbung über mehrere Websites
    practice.assurance.no-sale = Ihre Daten werden nicht verkauft
    practice.assurance.no-sharing = Ihre Daten dienen keiner Werbung über mehrere Websites
    practice.assurance.no-incentive = Für Ihre Daten wird weder Geld noch Vorteil geboten
    practice.assurance.no-automated-decision = Kein Programm entscheidet allein über Gewichtiges

    # What changes between two versions, a sentence for each kind: {name} is what it is about,
    # {item} what else it names, {old} and {new} what stood and stands there.
    change.key.name = Name
    change.key.title = Titel
    change.key.description = Beschreibung
    change.key.statement = Erklärung
    change.key.text = Text
    change.key.place = Ort
    change.key.access = Zugriff
    change.key.interest = Interesse
    change.key.retention.criteria = Kriterien
    change.key.told = wie Sie davon erfahren
    change.key.statement.name = Name der eigenen Erklärung
    change.key.content = Inhalt
    change.key.origin = Herkunft
    change.key.consequence = Folge
    change.key.law = Pflicht
    change.key.transfer = Garantie
    change.key.site = Website
    change.key.address = Anschrift
    change.key.logic = Verfahren
    change.key.consequences = Folgen
    change.key.safeguards = Garantien
    change.key.officer = Datenschutzbeauftragter
    change.key.representative = Vertreter
    change.key.audience.objection = Ablehnung
    change.key.services = Dienste
    change.key.categories = Daten
    change.key.purposes = Zwecke
    change.key.clauses = Ziffern
    change.key.recipients = Empfänger
    change.key.grounds = Gründe
    change.key.cases = Fälle
    change.key.comments = Stellungnahmen
    change.key.cookies = Cookies
    change.key.counters = Zähler
    change.key.measures = Maßnahmen
    change.key.rights = Rechte
    change.key.hosts = Hosts
    change.key.choices = Werte
    change.key.languages = Sprachen
    change.key.affiliates = verbundene Unternehmen
    change.key.ways = Wege
    change.key.statutory = gesetzliche Fristen
    change.key.holds = Fälle längerer Speicherung
    change.key.decisions = Entscheidungen
    change.key.countries = Länder
    change.key.derived-from = Quellen
    change.key.audience.conditions = Grenzen
    change.key.uk-representative = Vertreter im Vereinigten Königreich
    change.key.acts-for = wer entscheidet
    change.key.about = betroffene Personen
    change.key.agent = Antrag durch andere
    change.key.regions = Regionen
    change.key.consent-in = Regionen der Einwilligung
    change.key.assurances = Versprechen
    change.key.disputes = Stellen für Streitfälle
    change.policy-other = Dies ist eine andere Datenschutzerklärung: {new} statt {old}.
    change.controller-changed = Ein anderer Verantwortlicher: {new} statt {old}.
    change.affiliate-added = Was Sie akzeptieren, gilt auch für {name}.
    change.affiliate-removed = Was Sie akzeptieren, gilt nicht mehr für {name}.
    change.affiliate-changed = Ein anderes verbundenes Unternehmen: {new} statt {old}.
    change.entity-contact-changed = {name}: geändert ({item}).
    change.service-added = Ein Dienst kommt hinzu: {name}.
    change.service-removed = Ein Dienst entfällt: {name}.
    change.service-entity-changed = {name} wird von {new} betrieben, nicht mehr von {old}.
    change.host-added = {name} sendet Daten auch von {item}.
    change.host-removed = {name} sendet keine Daten mehr von {item}.
    change.cookies-required = {name} lässt sich ohne Cookies nicht mehr nutzen.
    change.cookies-optional = {name} lässt sich ohne Cookies nutzen.
    change.place-changed = Die Daten von {name} liegen woanders: {new}; bisher: {old}.
    change.access-changed = Andere haben Zugriff auf die Daten von {name}: {new}; bisher: {old}.
    change.acts-for-added = Bei {name} entscheidet jemand anderes über Ihre Daten: {new}
    change.acts-for-removed = Bei {name} entscheiden wir selbst über Ihre Daten; bisher: {old}
    change.acts-for-changed = Bei {name} entscheidet jemand anderes über Ihre Daten: {new} Bisher:
        {old}
    change.acceptance-weaker = Die Nutzung eines Dienstes gilt als Annahme; Sie werden nicht mehr
        gefragt.
    change.acceptance-stronger = Sie werden gefragt; die Nutzung eines Dienstes gilt nicht mehr als
        Annahme.
    change.notice-shorter = Änderungen werden Ihnen kürzere Zeit vorher angekündigt.
    change.notice-longer = Änderungen werden Ihnen längere Zeit vorher angekündigt.
    change.notice-rewritten = Die Frist der Ankündigung ist anders geschrieben: {new}.
    change.minor-notice-shorter = Unwesentliche Änderungen werden Ihnen kürzere Zeit vorher
        angekündigt.
    change.minor-notice-longer = Unwesentliche Änderungen werden Ihnen längere Zeit vorher
        angekündigt.
    change.minor-notice-rewritten = Die Frist der Ankündigung unwesentlicher Änderungen ist anders
        geschrieben.
    change.comments-longer = Zu wesentlichen Änderungen können Sie vor Inkrafttreten länger Stellung
        nehmen: {new}.
    change.comments-shorter = Zu wesentlichen Änderungen können Sie vor Inkrafttreten weniger lange
        Stellung nehmen; bisher: {old}.
    change.comments-rewritten = Wie lange Sie zu wesentlichen Änderungen Stellung nehmen können, ist
        anders geschrieben und bleibt: {new}.
    change.comments-language-added = Stellungnahmen zu wesentlichen Änderungen werden auch in dieser
        Sprache angenommen: {item}.
    change.comments-language-removed = Dass Stellungnahmen zu wesentlichen Änderungen in dieser
        Sprache angenommen werden, wird nicht mehr versprochen: {item}.
    change.comments-languages-more = Stellungnahmen zu wesentlichen Änderungen werden in mehr
        Sprachen angenommen, mindestens {new}; bisher: {old}.
    change.comments-languages-fewer = Stellungnahmen zu wesentlichen Änderungen werden in weniger
        Sprachen angenommen, mindestens {new}; bisher: {old}.
    change.grace-longer = Nach einer Änderung zählt eine frühere Annahme länger.
    change.grace-shorter = Nach einer Änderung zählt eine frühere Annahme kürzer.
    change.grace-rewritten = Wie lange eine frühere Annahme zählt, ist anders geschrieben: {new}.
    change.silence-counts = Wenn Sie zu einer Änderung schweigen, haben Sie sie akzeptiert.
    change.silence-counts-no-longer = Wenn Sie zu einer Änderung schweigen, haben Sie sie nicht
        akzeptiert.
    change.representative-added = {new} vertritt {name} in der Europäischen Union.
    change.representative-removed = {old} vertritt {name} nicht mehr in der Europäischen Union.
    change.uk-representative-added = {new} vertritt {name} im Vereinigten Königreich.
    change.uk-representative-removed = {old} vertritt {name} nicht mehr im Vereinigten Königreich.
    change.officer-added = Es gibt einen Datenschutzbeauftragten: {new}.
    change.officer-removed = Es gibt keinen Datenschutzbeauftragten mehr.
    change.country-outside-eea = {name}: außerhalb des Europäischen Wirtschaftsraums, Land {new}.
    change.country-unknown = {name}: Es wird kein Land mehr genannt.
    change.country-inside-eea = {name}: innerhalb des Europäischen Wirtschaftsraums, Land {new}.
    change.country-changed = {name}: ein anderes Land des Europäischen Wirtschaftsraums, {new}.
    change.country-left = {name}: nicht mehr im Land {old}.
    change.countries-rewritten = {name}: Die Länder sind anders geschrieben und bleiben.
    change.safeguard-weaker = {name}: Ihre Daten sind im Ausland weniger geschützt.
    change.safeguard-stronger = {name}: Schutz Ihrer Daten im Ausland durch {new}.
    change.safeguard-changed = {name}: Etwas anderes schützt Ihre Daten im Ausland.
    change.category-added = Mehr Daten über Sie: {name}. Speicherdauer: {new}.
    change.category-removed = Weniger Daten über Sie: {name} wird nicht mehr erhoben.
    change.source-wider = {name} hat eine andere Herkunft: {new}; bisher: {old}.
    change.source-narrower = {name} kommt nur noch von Ihnen.
    change.origin-changed = {name} kommt von jemand anderem: {new}; bisher: {old}.
    change.collector-changed = {name} wird von {new} erhoben, nicht mehr von {old}.
    change.derived-from-added = {name} wird auch aus {item} abgeleitet.
    change.derived-from-removed = {name} wird nicht mehr aus {item} abgeleitet.
    change.consequence-changed = Was folgt, wenn Sie {name} nicht angeben: {new}
    change.condition-weaker = {name}, besonders geschützt, wird aus einem anderen Grund gespeichert
        als: {old}.
    change.condition-stronger = {name}, besonders geschützt, braucht Ihre ausdrückliche
        Einwilligung.
    change.condition-said = {name}, besonders geschützt: Der Grund der Speicherung wird genannt,
        {new}.
    change.storing-service-added = {item} darf {name} auch speichern.
    change.storing-service-removed = {item} darf {name} nicht mehr speichern.
    change.storing-rewritten = Welche Dienste {name} speichern, ist anders geschrieben und bleibt.
    change.many-values = Von {name} werden alle Werte gespeichert, nicht nur der letzte.
    change.single-value = Von {name} wird nur der letzte Wert gespeichert.
    change.form-wider = In {name} kann anderes stehen.
    change.form-narrower = In {name} kann weniger stehen.
    change.choice-value-added = {name} kann auch {item} sein.
    change.choice-value-removed = {name} kann nicht mehr {item} sein.
    change.size-larger = Ein Wert von {name} darf länger sein: {new} statt {old} Bytes.
    change.size-smaller = Ein Wert von {name} muss kürzer sein: {new} statt {old} Bytes.
    change.became-mandatory = Ohne {name} können Sie sich nicht mehr registrieren.
    change.became-optional = Sie können sich ohne {name} registrieren.
    change.became-sensitive = {name} ist jetzt besonders geschützt.
    change.sensitive-no-longer = {name} gilt nicht mehr als besonders geschützt.
    change.lookup-added = Sie können anhand von {name} gefunden werden.
    change.lookup-removed = Sie können nicht mehr anhand von {name} gefunden werden.
    change.publishable-added = Sie können {name} veröffentlichen.
    change.publishable-removed = Sie können {name} nicht mehr veröffentlichen.
    change.became-public = Alle sehen {name} von Anfang an.
    change.public-no-longer = {name} ist nicht mehr von Anfang an öffentlich.
    change.stays-public = {name} bleibt öffentlich, wenn Ihr Konto endet.
    change.stays-public-no-longer = {name} bleibt nicht mehr öffentlich, wenn Ihr Konto endet.
    change.about-added = {name} betrifft auch: {item}.
    change.about-removed = {name} betrifft nicht mehr: {item}.
    change.about-rewritten = Wen {name} betrifft, ist anders geschrieben und bleibt.
    change.category-purpose-added = {name} dient auch dem Zweck {item}.
    change.category-purpose-removed = {name} dient nicht mehr dem Zweck {item}.
    change.retention-longer = {name} wird länger gespeichert: {new}; bisher: {old}.
    change.retention-shorter = {name} wird kürzer gespeichert: {new}; bisher: {old}.
    change.retention-rewritten = Die Speicherdauer von {name} ist anders geschrieben und bleibt:
        {new}.
    change.criteria-added = Nach welchen Kriterien {name} gespeichert bleibt, wird gesagt: {new}
    change.criteria-removed = Nach welchen Kriterien {name} gespeichert bleibt, wird nicht mehr
        gesagt; bisher: {old}
    change.criteria-changed = Andere Kriterien entscheiden, wie lange {name} gespeichert bleibt:
        {new} Bisher: {old}
    change.backups-longer = Kopien von {name} bleiben länger in Sicherungen: {new} nach der
        Löschung.
    change.backups-shorter = Kopien von {name} bleiben kürzer in Sicherungen; bisher: {old} nach der
        Löschung.
    change.backups-rewritten = Wie lange Kopien von {name} in Sicherungen bleiben, ist anders
        geschrieben und bleibt.
    change.deletion-later = Was Sie von {name} löschen, verschwindet später: Frist {new}.
    change.deletion-sooner = Was Sie von {name} löschen, verschwindet früher; bisher: Frist {old}.
    change.deletion-rewritten = Wie bald verschwindet, was Sie von {name} löschen, ist anders
        geschrieben und bleibt.
    change.trash-longer = Was Sie von {name} löschen, bleibt länger im Papierkorb: {new}.
    change.trash-shorter = Was Sie von {name} löschen, bleibt kürzer im Papierkorb; bisher: {old}.
    change.trash-rewritten = Wie lange im Papierkorb bleibt, was Sie von {name} löschen, ist anders
        geschrieben und bleibt.
    change.aggregates-stay = Wenn {name} gelöscht wird, können Zählungen ohne Personenbezug bleiben.
    change.aggregates-go = Wenn {name} gelöscht wird, bleiben auch keine Zählungen.
    change.purpose-added = Daten dienen einem weiteren Zweck: {name}. Rechtsgrundlage: {new}.
    change.purpose-removed = Daten dienen nicht mehr dem Zweck {name}.
    change.choice-weaker = Bei {name} entscheiden Sie weniger. Rechtsgrundlage: {new}; bisher:
        {old}.
    change.choice-stronger = Bei {name} entscheiden Sie mehr. Rechtsgrundlage: {new}; bisher: {old}.
    change.purpose-basis-changed = {name} hat eine andere Rechtsgrundlage: {new}; bisher: {old}.
    change.consent-everywhere = {name} beruht überall auf Ihrer Einwilligung, nicht mehr nur hier:
        {old}.
    change.consent-everywhere-no-longer = {name} beruht nicht mehr überall auf Ihrer Einwilligung,
        nur noch hier: {new}.
    change.consent-region-added = {name} beruht jetzt auch in der Region {item} auf Ihrer
        Einwilligung.
    change.consent-region-removed = {name} beruht in der Region {item} nicht mehr auf Ihrer
        Einwilligung, nur noch hier: {new}.
    change.consent-regions-rewritten = {name}: Wo das auf Ihrer Einwilligung beruht, ist anders
        geschrieben und bleibt.
    change.elsewhere-basis-changed = {name} hat dort, wo es nicht auf Ihrer Einwilligung beruht,
        eine andere Rechtsgrundlage: {new}; vorher: {old}.
    change.interest-changed = {name} verfolgt ein anderes Interesse: {new} Bisher: {old}
    change.obligation-changed = {name} beruht auf einer anderen Pflicht: {new} Bisher: {old}
    change.purpose-service-added = {item} darf Daten auch für {name} verwenden.
    change.purpose-service-removed = {item} darf Daten nicht mehr für {name} verwenden.
    change.depersonalised-no-longer = {name} verwendet Daten, die auf Sie zurückführen.
    change.became-depersonalised = {name} verwendet nur Ergebnisse ohne Personenbezug.
    change.statement-added = {name} hat eine eigene Erklärung: {new}
    change.statement-removed = {name} hat keine eigene Erklärung mehr; bisher: {old}
    change.statement-moved = Die eigene Erklärung zu {name} steht unter einer anderen Adresse:
        {new}; bisher: {old}
    change.ground-added = Ein weiterer Grund, Daten an andere zu geben: {name}.
    change.ground-removed = Ein Grund weniger, Daten an andere zu geben: {name}.
    change.ground-notice-shorter = Bevor Daten aus diesem Grund weitergegeben werden, erfahren Sie
        es kürzere Zeit vorher: {name}.
    change.ground-notice-longer = Bevor Daten aus diesem Grund weitergegeben werden, erfahren Sie es
        längere Zeit vorher: {name}.
    change.ground-notice-rewritten = {name}: Die Frist, in der Sie es vorher erfahren, ist anders
        geschrieben und bleibt.
    change.told-added = {name}: Wie Sie davon erfahren, wird gesagt: {new}
    change.told-removed = {name}: Wie Sie davon erfahren, wird nicht mehr gesagt; bisher: {old}
    change.told-changed = {name}: Sie erfahren davon auf andere Weise: {new} Bisher: {old}
    change.recipient-added = Ein weiterer Empfänger kann Daten erhalten: {name}.
    change.recipient-removed = {name} erhält keine Daten mehr.
    change.recipient-ground-added = {name} kann aus einem weiteren Grund Daten erhalten: {item}.
    change.recipient-ground-removed = {name} erhält aus dem Grund {item} keine Daten mehr.
    change.recipient-purpose-added = {name} kann Daten auch für {item} erhalten.
    change.recipient-purpose-removed = {name} erhält für {item} keine Daten mehr.
    change.recipient-gets-more = {name} kann auch {item} erhalten.
    change.recipient-gets-less = {name} erhält {item} nicht mehr.
    change.role-wider = {name} bestimmt mehr über Ihre Daten.
    change.role-narrower = {name} bestimmt weniger über Ihre Daten: {new}.
    change.role-said = Die Rolle von {name} ist anders beschrieben.
    change.sale-added = Daten über Sie werden an {name} verkauft.
    change.sale-removed = Daten über Sie werden nicht mehr an {name} verkauft.
    change.advertising-added = {name} verwendet Daten über Sie für websiteübergreifende Werbung.
    change.advertising-removed = {name} verwendet Daten über Sie nicht mehr für websiteübergreifende
        Werbung.
    change.statutory-added = Das Gesetz bewahrt mehr auf: {name}, {new}.
    change.statutory-removed = Das Gesetz bewahrt {name} nicht mehr auf.
    change.statutory-category-added = {name}: Auch {item} wird kraft Gesetzes aufbewahrt.
    change.statutory-category-removed = {name}: {item} wird nicht mehr kraft Gesetzes aufbewahrt.
    change.statutory-longer = {name}: längere gesetzliche Frist, {new}; bisher: {old}.
    change.statutory-shorter = {name}: kürzere gesetzliche Frist, {new}; bisher: {old}.
    change.statutory-rewritten = {name}: Die Frist ist anders geschrieben und bleibt: {new}.
    change.statutory-source-changed = {name}: eine andere Vorschrift, {new}; bisher: {old}.
    change.hold-added = In einem weiteren Fall dürfen Daten länger bleiben: {name}.
    change.hold-removed = In einem Fall weniger dürfen Daten länger bleiben: {name}.
    change.hold-changed = {name}: Wann Daten länger bleiben dürfen, ist anders: {new} Bisher: {old}
    change.hold-category-added = {name}: Auch {item} darf länger bleiben.
    change.hold-category-removed = {name}: {item} darf nicht mehr länger bleiben.
    change.hold-categories-rewritten = {name}: Welche Daten länger bleiben dürfen, ist anders
        geschrieben und bleibt.
    change.hold-longer = {name}: höchstens {new}; bisher: {old}.
    change.hold-shorter = {name}: nur noch höchstens {new}; bisher: {old}.
    change.hold-rewritten = {name}: Die längste Dauer ist anders geschrieben und bleibt: {new}.
    change.hold-limit-added = {name}: höchstens {new}; bisher war keine längste Dauer gesagt.
    change.hold-limit-removed = {name}: Eine längste Dauer wird nicht mehr gesagt; bisher: {old}.
    change.cookie-added = Ein weiteres Cookie: {name}, für {item}. Dauer: {new}.
    change.cookie-removed = Ein Cookie weniger: {name}.
    change.cookie-purpose-changed = Das Cookie {name} dient {new}, nicht mehr {old}.
    change.cookie-content-changed = Das Cookie {name} enthält anderes: {new} Bisher: {old}
    change.cookie-longer = Das Cookie {name} bleibt länger: {new}; bisher: {old}.
    change.cookie-shorter = Das Cookie {name} bleibt kürzer: {new}; bisher: {old}.
    change.cookie-rewritten = Die Dauer von Cookie {name} ist anders geschrieben: {new}.
    change.cookie-without-asking = Das Cookie {name} wird gesetzt, ohne dass Sie gefragt werden.
    change.cookie-asks-first = Das Cookie {name} gilt nicht mehr als notwendig.
    change.cookie-role-changed = Das Cookie {name} hat eine andere Aufgabe.
    change.cookie-renewed = Jeder Besuch lässt die Dauer von Cookie {name} neu beginnen.
    change.cookie-renewed-no-longer = Besuche verlängern die Dauer von Cookie {name} nicht mehr.
    change.cookie-case-longer = Cookie {name} bleibt im Fall {item} länger: {new}; bisher: {old}.
    change.cookie-case-shorter = Cookie {name} bleibt im Fall {item} kürzer: {new}; bisher: {old}.
    change.cookie-case-rewritten = Wie lange Cookie {name} im Fall {item} bleibt, ist anders
        geschrieben und bleibt: {new}.
    change.cookie-service-added = {item} darf das Cookie {name} auch setzen.
    change.cookie-service-removed = {item} setzt das Cookie {name} nicht mehr.
    change.cookie-services-rewritten = Welche Dienste das Cookie {name} setzen, ist anders
        geschrieben und bleibt.
    change.counter-added = Ein weiterer Zähler: {name}, für {item}.
    change.counter-removed = Ein Zähler weniger: {name}.
    change.counter-purpose-changed = Der Zähler {name} dient {new}, nicht mehr {old}.
    change.counter-category-added = Der Zähler {name} zählt auch {item}.
    change.counter-category-removed = Der Zähler {name} zählt {item} nicht mehr.
    change.storage-changed = {name} erkennt Ihr Gerät auf andere Weise: {new}; bisher: {old}.
    change.party-added = {new} ist an {name} beteiligt.
    change.party-removed = {old} ist an {name} nicht mehr beteiligt.
    change.audience-exempted = {name} fragt nicht nach Einwilligung, weil nur die Reichweite
        gemessen wird.
    change.audience-limits-dropped = {name} ist nicht mehr auf die Messung der Reichweite
        beschränkt.
    change.audience-condition-added = {name} hält eine weitere Grenze ein: {item}.
    change.audience-condition-removed = {name} hält eine Grenze weniger ein: {item}.
    change.audience-longer = Was {name} erhebt, wird länger gespeichert: {new}; bisher: {old}.
    change.audience-shorter = Was {name} erhebt, wird kürzer gespeichert: {new}; bisher: {old}.
    change.audience-rewritten = Wie lange bleibt, was {name} erhebt, ist anders geschrieben: {new}.
    change.audience-objection-added = Sie können {name} ablehnen: {new}
    change.audience-objection-removed = Wie Sie {name} ablehnen, steht nicht mehr da.
    change.decision-added = Ein Programm entscheidet allein: {name}, für {item}.
    change.decision-removed = Kein Programm entscheidet mehr allein: {name}.
    change.decision-purpose-changed = Die Entscheidung {name} dient {new}, nicht mehr {old}.
    change.decision-category-added = Die Entscheidung {name} beruht auch auf {item}.
    change.decision-category-removed = Die Entscheidung {name} beruht nicht mehr auf {item}.
    change.decision-basis-changed = Die Entscheidung {name} hat eine andere Grundlage: {new};
        bisher: {old}.
    change.decision-asks-first = Die Entscheidung {name} braucht Ihre Einwilligung.
    change.decision-logic-changed = Die Entscheidung {name} wird anders getroffen: {new} Bisher:
        {old}
    change.decision-consequences-changed = Aus der Entscheidung {name} folgt anderes: {new} Bisher:
        {old}
    change.decision-safeguards-added = Sie können die Entscheidung {name} anfechten: {new}
    change.decision-safeguards-removed = Wie Sie die Entscheidung {name} anfechten, steht nicht mehr
        da.
    change.measure-added = Eine weitere Maßnahme. {name}: {new}
    change.measure-removed = Eine Maßnahme weniger. {name}: {old}
    change.right-added = Sie können mehr tun: {name}.
    change.right-removed = Sie können weniger tun: {name}.
    change.right-way-added = {name}: auch {item}.
    change.right-way-removed = {name}: nicht mehr {item}.
    change.response-added = {name}: Antwortfrist {new}.
    change.response-removed = {name}: Die Antwortfrist wird nicht mehr genannt; bisher: {old}.
    change.response-longer = {name}: längere Antwortfrist, {new}; bisher: {old}.
    change.response-shorter = {name}: kürzere Antwortfrist, {new}; bisher: {old}.
    change.response-rewritten = {name}: Die Antwortfrist ist anders geschrieben und bleibt: {new}.
    change.extension-longer = {name}: Wo es nötig ist, darf die Antwort noch länger dauern: {new}
        mehr.
    change.extension-shorter = {name}: Die Antwort wird weniger lange aufgeschoben; bisher: {old}
        mehr.
    change.extension-rewritten = {name}: Der Aufschub der Antwort ist anders geschrieben und bleibt:
        {new}.
    change.free-requests-added = {name}: kostenlose Anfragen im Jahr: {new}.
    change.free-requests-removed = {name}: Wie viele Anfragen kostenlos sind, wird nicht mehr
        gesagt; bisher: {old} im Jahr.
    change.free-requests-more = {name}: mehr kostenlose Anfragen im Jahr, {new}; bisher: {old}.
    change.free-requests-fewer = {name}: weniger kostenlose Anfragen im Jahr, {new}; bisher: {old}.
    change.agent-added = {name}: Jemand anderes kann für Sie fragen: {new}
    change.agent-removed = {name}: Niemand anderes kann mehr für Sie fragen.
    change.agent-changed = {name}: Jemand anderes fragt für Sie auf andere Weise: {new} Bisher:
        {old}
    change.right-region-added = {name}: jetzt auch in der Region {item}.
    change.right-region-removed = {name}: nicht mehr in der Region {item}, nur noch hier: {new}.
    change.right-everywhere = {name}: jetzt überall, nicht mehr nur hier: {old}.
    change.right-everywhere-no-longer = {name}: nicht mehr überall, nur noch hier: {new}.
    change.right-regions-rewritten = {name}: Wo das gilt, ist anders geschrieben und bleibt.
    change.dispute-added = Eine Stelle mehr für den Streitfall: {name}.
    change.dispute-removed = An {name} können Sie sich im Streitfall nicht mehr wenden.
    change.dispute-changed = Womit Sie sich an {name} wenden können, ist anders: {new} Bisher: {old}
    change.dispute-binding = Was {name} entscheidet, bindet jetzt beide Seiten.
    change.dispute-binding-no-longer = Was {name} entscheidet, bindet niemanden mehr.
    change.dispute-free = {name} kostet Sie nichts mehr.
    change.dispute-free-no-longer = Dass {name} Sie nichts kostet, wird nicht mehr gesagt.
    change.dispute-region-added = An {name} können Sie sich jetzt auch in {item} wenden.
    change.dispute-region-removed = An {name} können Sie sich in {item} nicht mehr wenden, nur noch
        in {new}.
    change.dispute-everywhere = An {name} können Sie sich jetzt überall wenden, nicht nur in {old}.
    change.dispute-everywhere-no-longer = An {name} können Sie sich nicht mehr überall wenden, nur
        in {new}.
    change.dispute-regions-rewritten = Wo Sie sich an {name} wenden können, ist anders geschrieben
        und bleibt.
    change.assurance-added = Ein Versprechen mehr: {name}.
    change.assurance-removed = Ein Versprechen wird zurückgenommen: {name}.
    change.children-added = Das Alter, ab dem man selbst entscheidet, wird genannt: {new} Jahre.
    change.children-removed = Das Alter, ab dem man selbst entscheidet, wird nicht mehr genannt.
    change.children-age-lower = Kinder entscheiden ab {new} Jahren selbst; bisher: {old}.
    change.children-age-higher = Kinder entscheiden erst ab {new} Jahren selbst; bisher: {old}.
    change.unused-added = Konten enden von selbst, wenn sie so lange unbenutzt sind: {new}.
    change.unused-removed = Unbenutzte Konten enden nicht mehr von selbst; bisher nach: {old}.
    change.unused-shorter = Konten enden nach kürzerer Zeit ohne Benutzung: {new}; bisher: {old}.
    change.unused-longer = Konten enden erst nach längerer Zeit ohne Benutzung: {new}; bisher:
        {old}.
    change.unused-rewritten = Die Zeit ohne Benutzung, nach der Konten enden, ist anders
        geschrieben: {new}.
    change.unused-text-changed = Was sonst über unbenutzte Konten gesagt wird, ist anders: {new}
        Bisher: {old}
    change.unused-warning-shorter = Sie werden kürzere Zeit vor dem Ende Ihres unbenutzten Kontos
        gewarnt.
    change.unused-warning-longer = Sie werden längere Zeit vor dem Ende Ihres unbenutzten Kontos
        gewarnt.
    change.unused-warning-rewritten = Die Frist der Warnung vor dem Ende eines unbenutzten Kontos
        ist anders geschrieben: {new}.
    change.signal-added = Das Ablehnungssignal Ihres Browsers zählt.
    change.signal-removed = Das Ablehnungssignal Ihres Browsers zählt nicht mehr.
    change.signal-purpose-added = Das Signal Ihres Browsers lehnt auch {item} ab.
    change.signal-purpose-removed = Das Signal Ihres Browsers lehnt {item} nicht mehr ab.
    change.dnt-said = Was das Signal Do Not Track bewirkt, wird gesagt.
    change.dnt-unsaid = Was das Signal Do Not Track bewirkt, wird nicht mehr gesagt.
    change.dnt-purpose-added = Das Signal Do Not Track lehnt auch {item} ab.
    change.dnt-purpose-removed = Das Signal Do Not Track lehnt {item} nicht mehr ab.
    change.law-changed = Es gilt anderes Recht: {new} Bisher: {old}
    change.authority-added = Eine Aufsichtsbehörde wird genannt: {new}.
    change.authority-removed = Die Aufsichtsbehörde wird nicht mehr genannt: {old}.
    change.authority-changed = Eine andere Aufsichtsbehörde wird genannt: {new}; bisher: {old}.
    change.contact-changed = Fragen gehen an {new}; bisher: {old}.
    change.language-added = Den Text gibt es in einer weiteren Sprache: {item}.
    change.language-removed = Den Text gibt es in einer Sprache nicht mehr: {item}.
    change.authentic-language-changed = Eine andere Sprache ist maßgeblich: {item}.
    change.version-changed = Die Fassung heißt {new}; bisher: {old}.
    change.published-changed = Veröffentlicht am {new}; bisher: {old}.
    change.effective-changed = In Kraft ab {new}; bisher: {old}.
    change.address-changed = Der Text steht unter {new}; bisher: {old}.
    change.clause-added = Ziffer {name} ist neu.
    change.clause-removed = Ziffer {name} ist entfallen.
    change.clause-renumbered = Ziffer {old} hat die Nummer {new}.
    change.clause-cited = {name}: steht in Ziffer {new}; bisher: {old}.
    change.words-changed = {name}: andere Worte ({item}).
    change.translation-changed = {name}: eine andere Übersetzung ({item}).
    change.order-changed = {name}: eine andere Reihenfolge ({item}).
    change.unknown-changed = {name}: {item} hat sich geändert, von {old} zu {new}.
    change.part.acceptance = die Annahme
    change.part.law = das Recht
    change.part.contact = der Kontakt
    change.part.children = der Schutz von Kindern
    change.part.unused = das Ende unbenutzter Konten
    change.part.signal = das Signal des Browsers
    change.part.clause = die Ziffern
    change.part.policy = die Datenschutzerklärung

    # Around the changes, on their page and in what the command prints.
    difference.quote = „{text}“
    difference.title = Was sich ändert
    difference.same = Beide Fassungen besagen dasselbe.
    difference.more = Es geschieht mehr, oder Sie entscheiden weniger
    difference.less = Es geschieht weniger, oder Sie entscheiden mehr
    difference.neutral = Worte und Reihenfolge
    difference.nothing = Nichts.
    difference.material = wesentlich
    difference.without-clause = Die ganze Datenschutzerklärung
    difference.consequences = Was für Sie daraus folgt
    difference.accept-again = Sie werden erneut gefragt: Die Annahme der vorigen Fassung genügt
        nicht.
    difference.acceptance-carries = Nichts Wesentliches ändert sich: Wer die vorige Fassung
        akzeptiert hat, braucht nichts zu tun.
    difference.consents-carry = Alle Einwilligungen bleiben.
    difference.words = Die Worte, Ziffer für Ziffer
    difference.words-note = Was entfällt, ist durchgestrichen; was hinzukommt, ist unterstrichen.
    difference.added = neu
    difference.removed = entfallen
    difference.before = Vorher
    difference.after = Nachher
    difference.between = Von {from} zu {to}
    difference.version = Fassung {version} vom {date}
    difference.clause = Ziffer {clause}
    difference.consents-fall = Diese Einwilligungen entfallen, und Sie werden erneut gefragt:
        {purposes}.
    difference.moved = bisher {from}

    # Problem pages: what they say, what is wrong, what to do.
    problem.malformed.title = Das kam nicht richtig an
    problem.malformed.wrong = Die Anfrage konnte nicht gelesen werden.
    problem.malformed.remedy = Gehen Sie zurück, laden Sie die Seite neu und wiederholen Sie den
      Schritt.
    problem.form-expired.title = Dieses Formular gilt nicht mehr
    problem.form-expired.wrong = Es war zu lange geöffnet oder wurde zweimal gesendet.
    problem.form-expired.remedy = Gehen Sie zurück, laden Sie die Seite neu und senden Sie das
      Formular noch einmal. Es wurde nichts geändert.
    problem.sign-in-needed.title = Bitte melden Sie sich an
    problem.sign-in-needed.wrong = Diese Seite gehört zu einem Konto.
    problem.sign-in-needed.remedy = Melden Sie sich an und öffnen Sie die Seite dann erneut.
    problem.forbidden.title = Kein Zugriff
    problem.forbidden.wrong = Dies gehört jemand anderem oder ist geschlossen.
    problem.forbidden.remedy = Wenn Sie meinen, dass es Ihnen gehört, fragen Sie bei dem unten
      genannten Kontakt nach.
    problem.not-found.title = Diese Seite gibt es nicht
    problem.not-found.wrong = Unter dieser Adresse liegt nichts.
    problem.not-found.remedy = Prüfen Sie die Adresse, oder beginnen Sie bei der
      Datenschutzerklärung.
    problem.conflict.title = Inzwischen hat sich etwas geändert
    problem.conflict.wrong = Ihre Änderung traf auf eine andere.
    problem.conflict.remedy = Laden Sie die Seite neu, um den jetzigen Stand zu sehen, und
      wiederholen Sie dann den Schritt.
    problem.too-large.title = Das war zu viel auf einmal
    problem.too-large.wrong = Was gesendet wurde, ist größer, als wir annehmen.
    problem.too-large.remedy = Kürzen Sie es und senden Sie es noch einmal.
    problem.too-many.title = Einen Augenblick, bitte
    problem.too-many.wrong = Von Ihnen kamen in kurzer Zeit zu viele Anfragen.
    problem.too-many.remedy = Warten Sie eine Minute und versuchen Sie es dann erneut.
    problem.cookies-needed.title = Dieser Dienst braucht Cookies
    problem.cookies-needed.wrong = Ihr Browser hat kein Cookie zurückgesendet, und ohne Cookie kann
      niemand angemeldet bleiben.
    problem.cookies-needed.remedy = Erlauben Sie in den Einstellungen Ihres Browsers Cookies für
      diese Website und versuchen Sie es erneut. Die Datenschutzerklärung lässt sich auch ohne
      Cookies lesen.
    problem.unavailable.title = Zurzeit nicht verfügbar
    problem.unavailable.wrong = Der Dienst startet gerade, wird beendet oder ist überlastet.
    problem.unavailable.remedy = Versuchen Sie es in einigen Minuten erneut. Es wurde nichts
      geändert.
    problem.unexpected.title = Hier ist ein Fehler aufgetreten
    problem.unexpected.wrong = Der Fehler liegt bei uns.
    problem.unexpected.remedy = Versuchen Sie es später erneut. Wenn es wieder geschieht, nennen Sie
      uns die Nummer unten.
    page.request-id = Nummer dieser Anfrage
    page.moment = {date}, {time}{nbsp}Uhr{nbsp}UTC

    # In every form.
    form.mandatory = Pflichtangabe
    form.password = Passwort
    form.password-hint = Mindestens 12 Zeichen.
    form.choose-nothing = Keine Angabe
    form.errors-title = Bitte prüfen Sie Ihre Eingaben
    form.error.missing = Diese Angabe wird benötigt.
    form.error.malformed-email = Schreiben Sie die Adresse wie name@example.org.
    form.error.malformed-url = Schreiben Sie die Adresse wie https://example.org.
    form.error.malformed-phone = Schreiben Sie Ziffern, mit der Landesvorwahl zuerst: +33 1 23 45 67
      89.
    form.error.malformed-date = Schreiben Sie den Tag wie 2017-05-10.
    form.error.malformed-number = Schreiben Sie eine Zahl.
    form.error.malformed = Diese Angabe ist nicht lesbar.
    form.error.not-a-choice = Wählen Sie einen der angebotenen Werte.
    form.error.too-long = Das ist zu lang; höchstens {bytes} Zeichen.
    form.error.taken = Dazu gibt es bereits ein Konto. Melden Sie sich stattdessen an.
    form.error.password-too-short = Verwenden Sie mindestens {count} Zeichen.
    form.error.wrong-credentials = Diese beiden Angaben gehören nicht zusammen.
    form.error.wrong-password = Das ist nicht Ihr Passwort.
    form.error.not-accepted = Setzen Sie hier ein Häkchen, um fortzufahren, oder wählen Sie „Ich bin
      nicht einverstanden“.

    # Registration.
    register.title = Registrieren
    register.intro = Füllen Sie die Pflichtangaben aus. Alles Übrige steht Ihnen frei, jetzt oder
      später.
    register.your-data = Zu Ihrer Person
    register.your-password = Ihr Passwort
    register.agreement = Die Datenschutzerklärung
    register.read-policy = Datenschutzerklärung lesen
    register.submit = Konto anlegen
    register.disagree = Ich bin nicht einverstanden
    register.have-account = Sie haben bereits ein Konto?
    register.sign-in = Anmelden

    # Sign-in.
    sign-in.title = Anmelden
    sign-in.submit = Anmelden
    sign-in.no-account = Noch kein Konto?
    sign-in.register = Registrieren

    # The account.
    account.title = Mein Konto
    account.intro = Alles, was über Sie gespeichert ist, warum, und wer es verwendet hat.
    account.on-this-page = Auf dieser Seite
    account.pending-title = Eine Fassung der Datenschutzerklärung
    account.pending.asked = Die Datenschutzerklärung hat sich geändert. Solange Sie Fassung
      {version} nicht akzeptieren, wird nichts von Ihnen verwendet.
    account.pending.grace = Die Datenschutzerklärung hat sich geändert. Bitte antworten Sie bis zum
      {day}; bis dahin dienen Ihre Daten nur dem, was nicht erweitert wurde.
    account.pending.silent = Die Datenschutzerklärung hat sich geändert. Sie haben Fassung {version}
      nicht abgelehnt, daher gilt sie für Sie. Sie können sie noch ablehnen.
    account.pending.refused = Sie haben Fassung {version} nicht akzeptiert. Nichts von Ihnen wird
      verwendet. Sie können Ihre Daten mitnehmen, löschen lassen oder sich anders entscheiden.
    account.pending.ahead = Fassung {version} der Datenschutzerklärung tritt am {day} in Kraft. Sie
      können jetzt schon antworten.
    account.pending.accepted-ahead = Fassung {version} der Datenschutzerklärung tritt am {day} in
      Kraft. Sie haben sie akzeptiert.
    account.pending.refused-ahead = Fassung {version} der Datenschutzerklärung tritt am {day} in
      Kraft. Sie haben sie abgelehnt: Von da an wird nichts von Ihnen verwendet.
    account.what-changed = Was sich geändert hat
    account.pending-submit = Diese Fassung akzeptieren
    account.read-policy = Datenschutzerklärung lesen
    account.disagree = Ich bin nicht einverstanden
    account.data-title = Was Sie uns mitgeteilt haben
    account.data-intro = Sie können es jederzeit ändern. Leeren Sie ein Feld, um seinen Wert
      zurückzunehmen.
    account.save = Änderungen speichern
    account.records-title = Was aufgezeichnet wurde
    account.records-intro = Von Ihrem Gerät gesendet oder von einem Dienst gespeichert, den Sie
      genutzt haben.
    account.records-none = Bisher nichts.
    account.choices-title = Wofür es verwendet werden darf
    account.choices-intro = Was Sie entscheiden, gilt ab der nächsten Verwendung.
    account.uses-title = Wer es verwendet hat
    account.uses-intro = Jede Verwendung und jede Ablehnung. Eine Quittung beweist, dass sie
      verzeichnet ist.
    account.uses-none = Bisher niemand.
    account.uses-when = Wann
    account.uses-who = Wer
    account.uses-purpose = Wofür
    account.uses-data = Daten
    account.uses-answer = Antwort
    account.uses-receipt = Quittung
    account.receipt = Quittung
    account.receipt-number = Quittung Nummer{nbsp}{number}
    account.older = Frühere Verwendungen
    account.newest = Letzte Verwendungen
    account.acceptances-title = Was Sie akzeptiert haben
    account.acceptances-none = Bisher nichts.
    account.leave-title = Mitnehmen oder gehen
    account.download-intro = Alles, was auf dieser Seite steht, in einer Form, die andere Programme
      lesen können.
    account.download = Meine Daten herunterladen
    account.sign-out = Abmelden
    account.erase-intro = Endgültig. Sie werden noch einmal gefragt.
    account.ends = Ihr Konto endet von selbst am {day}, wenn Sie es bis dahin nicht benutzen.
    account.erase = Mein Konto löschen …
    account.notice.registered = Willkommen. Ihr Konto ist eröffnet.
    account.notice.saved = Ihre Änderungen sind gespeichert.
    account.notice.chosen = Ihre Entscheidung gilt.
    account.notice.accepted = Vielen Dank. Ihre Annahme ist verzeichnet.
    account.notice.refused = Ihre Antwort ist festgehalten. Unter dieser Fassung wird nichts von
      Ihnen verwendet.
    account.source = Herkunft: {source}
    account.purposes = für: {purposes}
    account.collected = seit {moment}
    account.confirmed = bestätigt am {moment}
    account.kept = Speicherdauer: {period}
    account.state.consent.allowed = Sie haben eingewilligt
    account.state.consent.not-allowed = Keine Einwilligung erteilt
    account.state.objection.allowed = Erlaubt; Sie haben nicht widersprochen
    account.state.objection.not-allowed = Sie haben widersprochen
    account.state.none = Teil des Dienstes
    account.since = seit {moment}
    account.action.give = Einwilligen
    account.action.withdraw = Einwilligung widerrufen
    account.action.object = Widersprechen
    account.action.allow = Wieder erlauben
    account.who.subject = Sie
    account.who.operator = Der Betreiber
    account.who.server = Das Programm selbst
    account.what.registration = Registrierung
    account.what.acceptance = Datenschutzerklärung akzeptiert
    account.what.consent = Erlaubnis erteilt
    account.what.withdrawal = Einwilligung widerrufen
    account.what.objection = Widerspruch
    account.what.use = Daten gelesen
    account.what.listing = In einer Liste gelesen
    account.what.explanation = Anfrage, was erlaubt ist
    account.what.inspection = Einsicht in dieses Verzeichnis
    account.what.correction = Daten geändert
    account.what.record = Daten aufgezeichnet
    account.what.export = Alle Daten herausgegeben
    account.what.erasure = Löschung
    account.what.policy = Datenschutzerklärung veröffentlicht
    account.what.service-key = Schlüssel eines Dienstes
    account.answer.granted = Gewährt
    account.answer.refused = Abgelehnt
    account.answer.done = Erledigt
    account.acceptance.explicit = Fassung {version}, durch Setzen des Häkchens
    account.acceptance.by-use = Fassung {version}, durch Nutzung eines Dienstes
    account.declined = Fassung {version}: nicht akzeptiert
    account.records[one] = {count} Eintrag
    account.records[other] = {count} Einträge

    # Erasure.
    erase.title = Mein Konto löschen
    erase.wrong = Dies lässt sich nicht rückgängig machen.
    erase.gone = Der Schlüssel zu Ihren Daten wird vernichtet. Danach kann sie niemand mehr lesen,
      weder im Speicher noch in einer Sicherungskopie.
    erase.kept = Was das Gesetz aufzubewahren vorschreibt, bleibt für die vorgeschriebene Zeit
      versiegelt und verschwindet dann.
    erase.public-stays = Was Sie vor aller Augen veröffentlicht haben, bleibt öffentlich; die
      Erklärung nennt es.
    erase.cannot-undo = Sie werden überall abgemeldet, und die Dienste kennen Sie nicht mehr.
    erase.download-first = Möchten Sie vorher eine Kopie?
    erase.download = Meine Daten herunterladen
    erase.confirm = Ihr Passwort, damit feststeht, dass Sie es sind
    erase.submit = Alles löschen
    erase.back = Nein, zurück zu meinem Konto

    # For people who do not agree.
    refused.title = Sie sind nicht einverstanden
    refused.wrong = Die Dienste von {site} kann nur nutzen, wer die Datenschutzerklärung akzeptiert
      (Ziffer{nbsp}{clause}). Sie bleiben Ihnen verschlossen; weitere Folgen hat es nicht.
    refused.nothing-stored = Nichts von dem, was Sie hier geschrieben haben, wurde gespeichert.
    refused.signed-in = Solange Sie nicht akzeptieren, werden Ihre Daten nicht verwendet. Wenn Sie
      früher akzeptiert und es sich anders überlegt haben, löschen Sie Ihr Konto; Ihre Daten können
      Sie vorher mitnehmen.
    refused.download = Meine Daten herunterladen
    refused.erase = Mein Konto löschen …
    refused.reconsider = Sie können es sich jederzeit anders überlegen.
    refused.read-policy = Datenschutzerklärung lesen
    refused.register = Registrieren

    # The versions of the policy.
    versions.title = Fassungen der Datenschutzerklärung
    versions.intro = Alle veröffentlichten Fassungen, die neueste zuerst, und was jede geändert hat.
    versions.current = Die geltende Fassung
    versions.version = Fassung {version}
    versions.since = In Kraft seit dem {date}
    versions.from = Tritt am {date} in Kraft
    versions.between = In Kraft vom {start} bis zum {end}
    versions.published = Veröffentlicht am {date}
    versions.digest = Prüfsumme
    versions.read = Lesen
    versions.read-version = Fassung {version} lesen
    versions.changes = Was sich seit Fassung {version} geändert hat
    versions.what-changes = Was sich ändert
    versions.compare = Vergleichen mit
    versions.coming = Fassung {version} tritt am {date} in Kraft.
    versions.not-yet = Diese Fassung gilt noch nicht. Sie tritt am {date} in Kraft.
    versions.replaced = Diese Fassung gilt nicht mehr. Sie wurde am {date} ersetzt.
    versions.comments-open = Sie können bis zum {date} Stellung nehmen
    versions.comments-over = Stellungnahmen wurden bis zum {date} angenommen
    versions.comment-to = Schreiben an {contact}

    # Standard forms: how long a consent holds, and the records of processing activities, with the
    # letters of GDPR article 30(1).
    consent-record.validity = bis zum Widerruf oder bis das Konto endet
    record.title = Verzeichnis von Verarbeitungstätigkeiten
    record.subtitle = {name}, nach Version {version} der Datenschutzerklärung vom {date}. DSGVO,
      Artikel 30 Absatz 1.
    record.contents = Inhalt
    record.responsible = Wer verantwortlich ist
    record.activities = Zwecke
    record.measures = Wie Daten geschützt sind
    record.record = Eintrag
    record.controller = Verantwortlicher (a)
    record.contact = Kontakt (a)
    record.joint-controllers = Gemeinsam Verantwortliche (a)
    record.representative = Vertreter (a)
    record.officer = Datenschutzbeauftragter (a)
    record.purpose = Zweck (b)
    record.basis = Rechtsgrundlage
    record.service = Dienst
    record.people = Kategorien von Personen (c)
    record.data = Kategorien von Daten (c)
    record.recipients = Empfänger (d)
    record.transfers = Übermittlungen außerhalb des EWR (e)
    record.time-limits = Löschfristen (f)
    record.security = Sicherheitsmaßnahmen (g)
    record.version = Version
    record.clause = Ziffer
    record.users = Personen, die nutzen: {service}
    record.special-category = besondere Kategorie
    record.cookie = Cookie {name}
    record.none = nichts angegeben
    record.not-outside-eea = keine
    record.no-safeguard = keine Garantie angegeben
    record.law-keeps = {period} nach dem Gesetz, {source}
    record.place = Ort
    record.access = Wer Zugriff hat
    record.basis-name.consent = Einwilligung
    record.basis-name.contract = Vertrag
    record.basis-name.legal-obligation = rechtliche Verpflichtung
    record.basis-name.vital-interest = lebenswichtige Interessen
    record.basis-name.public-task = Aufgabe im öffentlichen Interesse
    record.basis-name.legitimate-interest = berechtigtes Interesse
    record.retention.account-end.zero = bis das Konto endet
    record.retention.account-end = {period}, nachdem das Konto endet
    record.retention.collection.zero = nicht aufbewahrt
    record.retention.collection = {period} ab der Erhebung
    record.pair = {name}: {more}

    # Drafts of `init`: `note` and `remark` are comments for the operator, the rest stands in the
    # policy. A word in signs like `these` is of the policy language, and stays.
    draft.note.head = Eine Datenschutzerklärung, die ausgeführt wird: Scruple veröffentlicht sie und
      gewährt nur, was darin steht. Lesen Sie sie ganz, berichtigen Sie, was bei Ihnen nicht
      zutrifft, und prüfen Sie die Datei mit `scruple check`. „Zu ergänzen“ bezeichnet, was nur Sie
      wissen. Diese Vorlage ist keine Rechtsberatung.
    draft.note.version = Ändern Sie Bezeichnung und Datum mit jeder neuen Fassung.
    draft.note.acceptance = Eine wesentliche Änderung wird dreißig Tage vor ihrem Inkrafttreten
      angekündigt.
    draft.note.controller = Zu ergänzen: die Anschrift, etwa `address: Beispielweg 1, 10115 Berlin`;
      und, wenn es einen gibt, der Datenschutzbeauftragte (`officer`).
    draft.note.regulation = Zu ergänzen: wo die Daten wirklich liegen, und wer darauf zugreifen
      kann.
    draft.note.categories = Was keine Kategorie ist, kann nicht gespeichert werden.
    draft.note.purposes = Bei `consent` ist die Antwort nein, bis die Person ja sagt; bei
      `legitimate-interest` ist sie ja, bis die Person widerspricht.
    draft.note.cookies = Das Sitzungscookie ist das von Scruple; ergänzen Sie die Ihrer Dienste.
    draft.note.statistics = Erst nach einem Ja gesetzt. Höchstens dreizehn Monate, wie die
      französische Aufsichtsbehörde rät.
    draft.note.measures = Jede Maßnahme begegnet einer Gefahr; behalten Sie, was zutrifft, und
      nennen Sie Ihre eigenen.
    draft.note.children = Das Alter hängt vom Land ab (Artikel 8 DSGVO); prüfen Sie es.
    draft.note.authority = Zu ergänzen: `authority`, der Name der für Sie zuständigen
      Aufsichtsbehörde.
    draft.clause.title = Datenschutzerklärung
    draft.clause.statement = Ich habe die Datenschutzerklärung gelesen und akzeptiere sie.
    draft.clause.scope-title = Worum es geht
    draft.clause.scope = {name} betreibt {site} und ist für Ihre Daten verantwortlich. Diese
      Erklärung sagt, welche Daten wir verarbeiten, warum, wie lange, und was Sie tun können.
    draft.clause.data-title = Ihre Daten
    draft.clause.provided = Sie teilen uns das Folgende mit. Was als Pflichtangabe bezeichnet ist,
      wird für das Konto gebraucht; alles andere steht Ihnen frei.
    draft.clause.automatic = Ihr Gerät sendet das Folgende, wenn Sie unsere Seiten aufrufen.
    draft.clause.purposes-title = Wofür die Daten dienen
    draft.clause.keeping-title = Wo und wie lange
    draft.clause.security = Ihre Daten sind mit einem eigenen Schlüssel versiegelt. Jede Verwendung
      wird in einem Verzeichnis festgehalten, das Sie einsehen können.
    draft.clause.keeping = Bei jeder Angabe steht, wie lange wir sie speichern. Wenn Sie Ihr Konto
      löschen, wird der Schlüssel zu Ihren Daten vernichtet und mit ihm die Daten.
    draft.clause.recipients-title = Wer außer uns Daten erhält
    draft.clause.recipients = Wir verkaufen keine Daten. Die Folgenden erhalten, was sie brauchen,
      und nicht mehr; wer in unserem Auftrag handelt, ist durch einen Vertrag gebunden.
    draft.clause.necessity = Für den Dienst notwendig
    draft.clause.cookies-title = Cookies
    draft.clause.cookies-necessary = Ein Cookie hält Sie angemeldet. Andere setzen wir nicht.
    draft.clause.cookies-statistics = Ein Cookie hält Sie angemeldet. Ein weiteres zählt Besuche und
      wird nur mit Ihrer Einwilligung gesetzt.
    draft.clause.rights-title = Ihre Rechte
    draft.clause.rights = In Ihrem Konto üben Sie diese Rechte jederzeit und kostenlos aus. Sie
      können uns auch schreiben; wir antworten innerhalb eines Monats.
    draft.clause.children-text = Jüngere brauchen für alles, was auf Einwilligung beruht, die
      Zustimmung der Eltern.
    draft.clause.changes-title = Änderungen
    draft.clause.changes = Wesentliche Änderungen kündigen wir an. Nach einer neuen Fassung werden
      Ihre Daten erst verwendet, wenn Sie sie akzeptiert haben. Alle Fassungen bleiben lesbar.
    draft.clause.law-title = Recht und Kontakt
    draft.clause.law = Die Verordnung (EU) 2016/679 (DSGVO) und das Recht dieses Landes: {country}
    draft.clause.contact = {name}, Datenschutz
    draft.clause.place = Die Server unseres Hosters ({country})
    draft.clause.session = Eine Zufallszahl, die Sie angemeldet hält
    draft.clause.visitor = Eine Zufallszahl, die einen Besucher wiedererkennt
    draft.clause.consequence = Ohne diese Angabe können wir kein Konto eröffnen.
    draft.measure.access = Jeder Zugriff wird geprüft und verzeichnet; Konten haben ein Passwort.
    draft.measure.destruction = Tägliche Sicherungen, deren Wiederherstellung erprobt wird.
    draft.measure.change = Ein Verzeichnis, das sich nicht unbemerkt umschreiben lässt.
    draft.measure.blocking = Überwachung der Verfügbarkeit und Wiederanlauf nach einem Ausfall.
    draft.measure.copying = Daten sind am Speicherort und bei der Übertragung verschlüsselt.
    draft.measure.distribution = Nur die hier genannten Personen haben Zugriff; sie sind zur
      Verschwiegenheit verpflichtet.
    draft.right.access = Ihr Konto zeigt alles, was wir über Sie gespeichert haben, und wer es
      verwendet hat.
    draft.right.rectification = Berichtigen Sie Ihre Daten im Konto, oder schreiben Sie uns.
    draft.right.erasure = Löschen Sie Ihr Konto: Ihre Daten werden sofort unlesbar.
    draft.right.restriction = Schreiben Sie uns, damit Ihre Daten aufbewahrt, aber nicht verwendet
      werden.
    draft.right.portability = Laden Sie Ihre Daten in einem Format herunter, das andere Programme
      lesen.
    draft.right.objection = Widersprechen Sie im Konto dem, was auf einem berechtigten Interesse
      beruht.
    draft.right.withdrawal = Widerrufen Sie eine Einwilligung im Konto so einfach, wie Sie sie
      erteilt haben.
    draft.right.complaint = Sie können sich bei der Aufsichtsbehörde beschweren.
    draft.country.AT = Österreich
    draft.country.BE = Belgien
    draft.country.BG = Bulgarien
    draft.country.CY = Zypern
    draft.country.CZ = Tschechien
    draft.country.DE = Deutschland
    draft.country.DK = Dänemark
    draft.country.EE = Estland
    draft.country.ES = Spanien
    draft.country.FI = Finnland
    draft.country.FR = Frankreich
    draft.country.GR = Griechenland
    draft.country.HR = Kroatien
    draft.country.HU = Ungarn
    draft.country.IE = Irland
    draft.country.IS = Island
    draft.country.IT = Italien
    draft.country.LI = Liechtenstein
    draft.country.LT = Litauen
    draft.country.LU = Luxemburg
    draft.country.LV = Lettland
    draft.country.MT = Malta
    draft.country.NL = Niederlande
    draft.country.NO = Norwegen
    draft.country.PL = Polen
    draft.country.PT = Portugal
    draft.country.RO = Rumänien
    draft.country.SE = Schweden
    draft.country.SI = Slowenien
    draft.country.SK = Slowakei
    draft.shop.service = Der Shop
    draft.shop.access = Die Personen, die Bestellungen bearbeiten und Kundenfragen beantworten
    draft.shop.category.company = Firma
    draft.shop.category.order = Bestellungen
    draft.shop.category.order.description = Was Sie wann zu welchem Preis bestellt haben, und was
      daraus wurde.
    draft.shop.category.order.remark = Fünf Jahre: die Verjährungsfrist des französischen
      Zivilgesetzbuchs (Artikel 2224); andere Länder haben andere.
    draft.shop.purpose.account.text = Im Konto liegen Ihre Angaben und Ihre Bestellungen; dort sehen
      Sie alles, was wir über Sie gespeichert haben.
    draft.shop.purpose.orders = Ihre Bestellungen
    draft.shop.purpose.orders.text = Wir bearbeiten, liefern und berechnen, was Sie bestellen, und
      wickeln Rückgaben und Gewährleistung ab.
    draft.shop.purpose.newsletter.text = Wir senden Ihnen Neuigkeiten und Angebote, wenn Sie das
      möchten.
    draft.shop.recipient.carrier = Das Versandunternehmen
    draft.shop.recipient.carrier.remark = Zu ergänzen: der Name jedes Versandunternehmens.
    draft.shop.recipient.payment = Der Zahlungsdienstleister
    draft.shop.recipient.payment.remark = Zu ergänzen: der Name des Dienstleisters. Kartennummern
      laufen nicht durch den Shop; wenn doch, ergänzen Sie eine Kategorie.
    draft.shop.recorded = Der Shop verzeichnet Ihre Bestellungen und die Nachrichten, die Sie uns
      schreiben.
    draft.shop.keeping = Rechnungen bleiben außerdem so lange in unserer Buchhaltung, wie es das
      Gesetz verlangt; dort dienen sie keinem anderen Zweck.
    draft.newsletter.service = Der Newsletter
    draft.newsletter.access = Die Redaktion des Newsletters
    draft.newsletter.category.first-name = Vorname
    draft.newsletter.category.first-name.description = Um Sie mit Namen zu begrüßen.
    draft.newsletter.category.topics = Gewählte Themen
    draft.newsletter.category.topics.description = Um Ihnen nur zu senden, was Sie interessiert.
    draft.newsletter.category.issues-sent = Versandte Ausgaben
    draft.newsletter.category.issues-sent.description = Wann eine Ausgabe versandt wurde, und ob die
      Zustellung scheiterte.
    draft.newsletter.purpose.account.text = Mit dem Konto bestellen Sie den Newsletter, bestellen
      ihn ab und sehen alles, was wir über Sie gespeichert haben.
    draft.newsletter.purpose.newsletter.text = Wir senden Ihnen den Newsletter, solange Sie
      einwilligen. In jeder Ausgabe steht, wie Sie ihn abbestellen.
    draft.newsletter.recipient.mailer = Der Versanddienstleister
    draft.newsletter.recipient.mailer.remark = Zu ergänzen: der Name des Dienstleisters; zu
      streichen, wenn Sie selbst versenden.
    draft.newsletter.recorded = Der Dienst verzeichnet die Ausgaben, die an Sie versandt wurden, und
      die Nachrichten, die Sie uns schreiben.
    draft.newsletter.keeping = Wer abbestellt, erhält ab der nächsten Ausgabe nichts mehr.
    draft.association.service = Der Verein
    draft.association.access = Die Vorstandsmitglieder, die das Mitgliederverzeichnis führen
    draft.association.category.birth-date = Geburtsdatum
    draft.association.category.birth-date.description = Für Beiträge oder Angebote, die vom Alter
      abhängen.
    draft.association.category.skills = Kenntnisse und Interessen
    draft.association.category.skills.description = Wenn Sie mithelfen möchten.
    draft.association.category.membership-record = Mitgliedschaft und Beiträge
    draft.association.category.membership-record.remark = Drei Jahre nach dem letzten Beitrag: was
      die französische Aufsichtsbehörde empfiehlt.
    draft.association.purpose.account.text = Mit dem Konto halten Sie Ihre Angaben aktuell und sehen
      alles, was wir über Sie gespeichert haben.
    draft.association.purpose.membership = Mitgliedschaft
    draft.association.purpose.membership.text = Wir führen das Mitgliederverzeichnis, erheben
      Beiträge und laden zu Versammlungen ein, wie es die Satzung verlangt.
    draft.association.purpose.life = Vereinsleben
    draft.association.purpose.life.text = Wir informieren Mitglieder über Angebote und suchen
      Helfer.
    draft.association.purpose.life.interest = Das Vereinsleben mit den Mitgliedern zu gestalten
    draft.association.purpose.newsletter.text = Wir senden den Newsletter des Vereins an alle, die
      ihn wünschen.
    draft.association.recorded = Der Verein verzeichnet Mitgliedschaften und Beiträge.
    draft.association.keeping = Belege wie Spendenquittungen bleiben außerdem so lange in unserer
      Buchhaltung, wie es das Gesetz verlangt.
    draft.web-service.service = Der Dienst
    draft.web-service.access = Die Personen, die den Dienst betreiben und seinen Nutzern helfen
    draft.web-service.category.company = Firma
    draft.web-service.category.content = Ihre Inhalte
    draft.web-service.category.content.description = Was Sie dem Dienst anvertrauen. Es bleibt
      Ihnen.
    draft.web-service.category.settings = Einstellungen
    draft.web-service.purpose.account.text = Am Konto erkennen wir Sie; dort sehen Sie alles, was
      wir über Sie gespeichert haben.
    draft.web-service.purpose.delivery = Der Dienst selbst
    draft.web-service.purpose.delivery.text = Wir speichern und verarbeiten Ihre Inhalte so, wie Sie
      es verlangen, und nicht anders.
    draft.web-service.purpose.newsletter.text = Wir schreiben Ihnen, wenn der Dienst etwas Neues
      kann, wenn Sie das möchten.
    draft.web-service.recorded = Der Dienst speichert die Inhalte, die Sie ihm anvertrauen, Ihre
      Einstellungen und die Nachrichten, die Sie uns schreiben.
    draft.web-service.keeping = Rechnungen eines bezahlten Abonnements bleiben außerdem so lange in
      unserer Buchhaltung, wie es das Gesetz verlangt.
    draft.statutory = Der Schlüssel `statutory` würde hier versiegeln, was das Gesetz aufzubewahren
      vorschreibt; der Server startet damit noch nicht. Bewahren Sie solche Belege in Ihrer
      Buchhaltung auf.
    draft.category.email = E-Mail-Adresse
    draft.category.email.description = Zum Anmelden und um Ihnen zu schreiben.
    draft.category.email.remark = An dieser Adresse werden Personen erkannt; jede hat genau eine.
    draft.category.name = Name
    draft.category.name.description = Wie wir Sie ansprechen sollen.
    draft.category.postal-address = Anschrift
    draft.category.phone = Telefon
    draft.category.phone.description = Wenn wir Sie anrufen sollen.
    draft.category.message = Nachrichten
    draft.category.message.description = Was Sie uns schreiben, und unsere Antworten.
    draft.category.ip-address = IP-Adresse
    draft.category.ip-address.remark = Die französische Aufsichtsbehörde rät, Protokolle sechs
      Monate bis ein Jahr zu behalten.
    draft.category.requests = Aufgerufene Seiten, Datum und Uhrzeit
    draft.category.page-views = Angesehene Seiten
    draft.category.page-views.description = Nur wenn Sie in die Statistik einwilligen.
    draft.purpose.account = Ihr Konto
    draft.purpose.support = Ihre Fragen
    draft.purpose.support.text = Wir lesen Ihre Nachrichten und beantworten sie.
    draft.purpose.security = Sicherheit
    draft.purpose.security.text = Wir führen ein Zugriffsprotokoll, um Störungen, Betrug und
      Angriffe zu erkennen.
    draft.purpose.security.interest = Den Dienst und seine Nutzer zu schützen
    draft.purpose.newsletter = Newsletter
    draft.purpose.newsletter.remark = Ohne Einwilligung wird nichts gesendet: Die Antwort ist nein,
      bis jemand ja sagt.
    draft.purpose.statistics = Nutzungsstatistik
    draft.purpose.statistics.text = Wir zählen Besuche und sehen, welche Seiten gelesen werden, um
      die Website zu verbessern. Nur mit Ihrer Einwilligung.
    draft.recipient.host = Unser Hoster
    draft.recipient.host.remark = Zu ergänzen: Name und Land des Hosters. Ein Land außerhalb des
      Europäischen Wirtschaftsraums braucht den Schlüssel `transfer`.

    # What the newer version would do on a store, as `diff` prints it.
    impact.title = In diesem Bestand
    impact.carried = Personen, deren Annahme weiter gilt: {count}
    impact.must-accept = Personen, die erneut akzeptieren müssen: {count}
    impact.unaccepted = Personen, die keine Fassung akzeptiert haben: {count}
    impact.consents = Einwilligungen in {purpose}: {carried} gelten weiter, {fallen} entfallen
    impact.uses = Verwendungen der letzten 30 Tage: {count}
    impact.refused = würde abgelehnt: {service} für {purpose}, {data}, {count}-mal: {reason} (Ziffer
      {clauses})
    impact.refused-storing = würde abgelehnt: {service} beim Speichern, {data}, {count}-mal:
      {reason} (Ziffer {clauses})
    """#
