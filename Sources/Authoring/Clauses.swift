/// The words of a drafted policy that are the same for every kind of service.
enum Clauses {
    static let title = Phrase(
        "Politique de confidentialité", "Privacy policy", "Datenschutzerklärung")
    static let statement = Phrase(
        "J’ai lu la politique de confidentialité et je l’accepte.",
        "I have read the privacy policy and accept it.",
        "Ich habe die Datenschutzerklärung gelesen und akzeptiere sie.")

    static let scopeTitle = Phrase("De quoi il s’agit", "What this is about", "Worum es geht")
    static func scope(_ name: String, _ site: String) -> Phrase {
        Phrase(
            "\(name) exploite \(site) et répond de vos données. Cette politique dit lesquelles "
                + "nous traitons, pourquoi, combien de temps, et ce que vous pouvez faire.",
            "\(name) runs \(site) and is responsible for your data. This policy says which data we "
                + "process, why, for how long, and what you can do.",
            "\(name) betreibt \(site) und ist für Ihre Daten verantwortlich. Diese Erklärung sagt, "
                + "welche Daten wir verarbeiten, warum, wie lange, und was Sie tun können.")
    }

    static let dataTitle = Phrase("Vos données", "Your data", "Ihre Daten")
    static let provided = Phrase(
        "Vous nous dites ce qui suit. Ce qui est marqué comme obligatoire est nécessaire au "
            + "compte ; le reste dépend de vous.",
        "You tell us what follows. What is marked as mandatory is needed for the account; the "
            + "rest is up to you.",
        "Sie teilen uns das Folgende mit. Was als Pflichtangabe bezeichnet ist, wird für das Konto "
            + "gebraucht; alles andere steht Ihnen frei.")
    static let automatic = Phrase(
        "Votre appareil envoie ce qui suit quand vous ouvrez nos pages.",
        "Your device sends what follows when you open our pages.",
        "Ihr Gerät sendet das Folgende, wenn Sie unsere Seiten aufrufen.")

    static let purposesTitle = Phrase(
        "À quoi servent les données", "What the data is for", "Wofür die Daten dienen")

    static let keepingTitle = Phrase(
        "Où et combien de temps", "Where and for how long", "Wo und wie lange")
    static let security = Phrase(
        "Vos données sont scellées sous une clé qui n’est qu’à vous. Chaque usage est inscrit dans "
            + "un registre que vous pouvez consulter.",
        "Your data is sealed under a key of your own. Each use is written into a ledger that you "
            + "can look at.",
        "Ihre Daten sind mit einem eigenen Schlüssel versiegelt. Jede Verwendung wird in einem "
            + "Verzeichnis festgehalten, das Sie einsehen können.")
    static let keeping = Phrase(
        "À côté de chaque donnée se trouve la durée pendant laquelle nous la gardons. Quand vous "
            + "effacez votre compte, la clé de vos données est détruite, et avec elle les données.",
        "Beside each kind of data stands how long we keep it. When you erase your account, the key "
            + "to your data is destroyed, and the data with it.",
        "Bei jeder Angabe steht, wie lange wir sie speichern. Wenn Sie Ihr Konto löschen, wird der "
            + "Schlüssel zu Ihren Daten vernichtet und mit ihm die Daten.")

    static let recipientsTitle = Phrase(
        "Qui d’autre reçoit des données", "Who else gets data", "Wer außer uns Daten erhält")
    static let recipients = Phrase(
        "Nous ne vendons pas de données. Ceux qui suivent en reçoivent ce dont ils ont besoin, et "
            + "rien de plus ; ceux qui agissent pour nous sont tenus par un contrat.",
        "We do not sell data. Those who follow get what they need and nothing more; those who act "
            + "for us are bound by a contract.",
        "Wir verkaufen keine Daten. Die Folgenden erhalten, was sie brauchen, und nicht mehr; wer "
            + "in unserem Auftrag handelt, ist durch einen Vertrag gebunden.")
    static let necessity = Phrase(
        "Nécessaire au service", "Needed for the service", "Für den Dienst notwendig")

    static let cookiesTitle = Phrase("Cookies", "Cookies", "Cookies")
    static let cookiesNecessary = Phrase(
        "Un cookie vous garde connecté. Nous n’en posons pas d’autre.",
        "One cookie keeps you signed in. We set no other.",
        "Ein Cookie hält Sie angemeldet. Andere setzen wir nicht.")
    static let cookiesStatistics = Phrase(
        "Un cookie vous garde connecté. Un autre sert à compter les visites, et n’est posé que si "
            + "vous l’acceptez.",
        "One cookie keeps you signed in. Another counts visits, and is set only if you agree.",
        "Ein Cookie hält Sie angemeldet. Ein weiteres zählt Besuche und wird nur mit Ihrer "
            + "Einwilligung gesetzt.")

    static let rightsTitle = Phrase("Vos droits", "Your rights", "Ihre Rechte")
    static let rights = Phrase(
        "Votre compte vous donne accès à ces droits à tout moment et sans frais. Vous pouvez aussi "
            + "nous écrire ; nous répondons en un mois au plus.",
        "Your account gives you these rights at any time and free of charge. You can also write to "
            + "us; we answer within a month.",
        "In Ihrem Konto üben Sie diese Rechte jederzeit und kostenlos aus. Sie können uns auch "
            + "schreiben; wir antworten innerhalb eines Monats.")
    static let childrenText = Phrase(
        "Les plus jeunes ont besoin de l’accord d’un parent pour ce qui repose sur le "
            + "consentement.",
        "Younger people need a parent’s agreement for what rests on consent.",
        "Jüngere brauchen für alles, was auf Einwilligung beruht, die Zustimmung der Eltern.")

    static let changesTitle = Phrase("Changements", "Changes", "Änderungen")
    static let changes = Phrase(
        "Nous annonçons les changements importants à l’avance. Vos données ne sont utilisées selon "
            + "une nouvelle version qu’après que vous l’avez acceptée. Toutes les versions restent "
            + "lisibles.",
        "We announce changes that matter in advance. Your data is used under a new version only "
            + "after you accepted it. All versions stay readable.",
        "Wesentliche Änderungen kündigen wir an. Nach einer neuen Fassung werden Ihre Daten erst "
            + "verwendet, wenn Sie sie akzeptiert haben. Alle Fassungen bleiben lesbar.")

    static let lawTitle = Phrase("Droit et contact", "Law and contact", "Recht und Kontakt")
    static func law(_ country: Phrase) -> Phrase {
        Phrase(
            "Le règlement (UE) 2016/679 (RGPD) et le droit du pays : \(country.french)",
            "Regulation (EU) 2016/679 (GDPR) and the law of this country: \(country.english)",
            "Die Verordnung (EU) 2016/679 (DSGVO) und das Recht dieses Landes: \(country.german)")
    }
    static func contact(_ name: String) -> Phrase {
        Phrase(
            "\(name), protection des données", "\(name), data protection", "\(name), Datenschutz")
    }
    static func place(_ country: Phrase) -> Phrase {
        Phrase(
            "Les serveurs de notre hébergeur (\(country.french))",
            "The servers of our hosting provider (\(country.english))",
            "Die Server unseres Hosters (\(country.german))")
    }
    static let session = Phrase(
        "Un numéro tiré au hasard, qui vous garde connecté",
        "A random number that keeps you "
            + "signed in", "Eine Zufallszahl, die Sie angemeldet hält")
    static let visitor = Phrase(
        "Un numéro tiré au hasard, qui reconnaît un visiteur",
        "A random number that recognizes a visitor",
        "Eine Zufallszahl, die einen Besucher wiedererkennt")
    static let consequence = Phrase(
        "Sans elle, nous ne pouvons pas ouvrir de compte.", "Without it we cannot open an account.",
        "Ohne diese Angabe können wir kein Konto eröffnen.")
}
