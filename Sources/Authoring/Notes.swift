/// Comments for the operator that stand in every drafted policy.
enum Notes {
    static let head = Phrase(
        "Une politique de confidentialité qui s’exécute : Scruple la publie et n’accorde que ce "
            + "qu’elle dit. Lisez-la en entier, corrigez ce qui n’est pas vrai chez vous, puis "
            + "lancez `scruple check` sur ce fichier. « À compléter » marque ce que vous seul "
            + "savez. Ce modèle n’est pas un conseil juridique.",
        "A privacy policy that runs: Scruple publishes it and grants only what it says. Read all "
            + "of it, correct what is not true for you, then run `scruple check` on this file. "
            + "\"To complete\" marks what only you know. This template is no legal advice.",
        "Eine Datenschutzerklärung, die ausgeführt wird: Scruple veröffentlicht sie und gewährt "
            + "nur, was darin steht. Lesen Sie sie ganz, berichtigen Sie, was bei Ihnen nicht "
            + "zutrifft, und prüfen Sie die Datei mit `scruple check`. „Zu ergänzen“ bezeichnet, "
            + "was nur Sie wissen. Diese Vorlage ist keine Rechtsberatung.")
    static let version = Phrase(
        "Changez l’étiquette et la date à chaque nouvelle version.",
        "Change the label and the date with each new version.",
        "Ändern Sie Bezeichnung und Datum mit jeder neuen Fassung.")
    static let acceptance = Phrase(
        "Un changement important est annoncé trente jours avant de prendre effet.",
        "A change that matters is announced thirty days before it takes effect.",
        "Eine wesentliche Änderung wird dreißig Tage vor ihrem Inkrafttreten angekündigt.")
    static let controller = Phrase(
        "À compléter : l’adresse postale, par exemple `address: 1 rue de l’Exemple, 75000 Paris` ; "
            + "et si vous en avez un, le délégué à la protection des données (`officer`).",
        "To complete: the postal address, such as `address: 1 Example Street, Dublin`; and if you "
            + "have one, the data protection officer (`officer`).",
        "Zu ergänzen: die Anschrift, etwa `address: Beispielweg 1, 10115 Berlin`; und, wenn es "
            + "einen gibt, der Datenschutzbeauftragte (`officer`).")
    static let regulation = Phrase(
        "À compléter : où se trouvent vraiment les données, et qui y a accès.",
        "To complete: where the data really lies, and who has access.",
        "Zu ergänzen: wo die Daten wirklich liegen, und wer darauf zugreifen kann.")
    static let categories = Phrase(
        "Ce qui n’est pas une catégorie ne peut pas être enregistré.",
        "What is no category cannot be stored.",
        "Was keine Kategorie ist, kann nicht gespeichert werden.")
    static let purposes = Phrase(
        "Avec `consent`, la réponse est non tant que la personne n’a pas dit oui ; avec "
            + "`legitimate-interest`, elle est oui tant que la personne ne s’oppose pas.",
        "With `consent` the answer is no until the person says yes; with `legitimate-interest` it "
            + "is yes until the person objects.",
        "Bei `consent` ist die Antwort nein, bis die Person ja sagt; bei `legitimate-interest` ist "
            + "sie ja, bis die Person widerspricht.")
    static let cookies = Phrase(
        "Le cookie de session est celui de Scruple ; ajoutez ceux que posent vos services.",
        "The session cookie is Scruple’s own; add those that your services set.",
        "Das Sitzungscookie ist das von Scruple; ergänzen Sie die Ihrer Dienste.")
    static let statistics = Phrase(
        "Posé seulement après un oui. Treize mois au plus, comme le conseille la CNIL.",
        "Set only after a yes. Thirteen months at most, as the French authority advises.",
        "Erst nach einem Ja gesetzt. Höchstens dreizehn Monate, wie die französische "
            + "Aufsichtsbehörde rät.")
    static let measures = Phrase(
        "Chaque mesure répond à une menace ; gardez celles qui sont vraies, dites les vôtres.",
        "Each measure answers a threat; keep those that are true, and say your own.",
        "Jede Maßnahme begegnet einer Gefahr; behalten Sie, was zutrifft, und nennen Sie Ihre "
            + "eigenen.")
    static let children = Phrase(
        "L’âge dépend du pays (RGPD, article 8) ; vérifiez-le.",
        "The age depends on the country (GDPR article 8); verify it.",
        "Das Alter hängt vom Land ab (Artikel 8 DSGVO); prüfen Sie es.")
    static let authority = Phrase(
        "À compléter : `authority`, le nom de l’autorité de contrôle compétente pour vous.",
        "To complete: `authority`, the name of the supervisory authority in charge of you.",
        "Zu ergänzen: `authority`, der Name der für Sie zuständigen Aufsichtsbehörde.")
}
