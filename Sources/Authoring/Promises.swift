import PolicyLanguage

/// What a drafted policy gives people in return: measures against each threat, and rights.
enum Promises {
    static let measures: [(Measure.Threat, Phrase)] = [
        (
            .access,
            Phrase(
                "Chaque accès est décidé et inscrit ; les comptes ont un mot de passe.",
                "Each access is decided and recorded; accounts have a password.",
                "Jeder Zugriff wird geprüft und verzeichnet; Konten haben ein Passwort.")
        ),
        (
            .destruction,
            Phrase(
                "Des sauvegardes quotidiennes, dont la reprise est essayée.",
                "Daily backups, from which recovery is rehearsed.",
                "Tägliche Sicherungen, deren Wiederherstellung erprobt wird.")
        ),
        (
            .change,
            Phrase(
                "Un registre qu’on ne peut pas réécrire sans que cela se voie.",
                "A ledger that cannot be rewritten unnoticed.",
                "Ein Verzeichnis, das sich nicht unbemerkt umschreiben lässt.")
        ),
        (
            .blocking,
            Phrase(
                "Une surveillance de la disponibilité, et une reprise après panne.",
                "Monitoring of availability, and recovery after a failure.",
                "Überwachung der Verfügbarkeit und Wiederanlauf nach einem Ausfall.")
        ),
        (
            .copying,
            Phrase(
                "Les données sont chiffrées là où elles sont gardées et pendant leur transport.",
                "Data is encrypted where it is kept and on its way.",
                "Daten sind am Speicherort und bei der Übertragung verschlüsselt.")
        ),
        (
            .distribution,
            Phrase(
                "Seules les personnes nommées ici y ont accès, et elles sont tenues au secret.",
                "Only the people named here have access, and they are bound to secrecy.",
                "Nur die hier genannten Personen haben Zugriff; sie sind zur Verschwiegenheit "
                    + "verpflichtet.")
        ),
    ]

    static let rights: [(Right.Kind, Phrase)] = [
        (
            .access,
            Phrase(
                "Votre compte montre tout ce que nous détenons sur vous et qui s’en est servi.",
                "Your account shows all that we hold about you and who used it.",
                "Ihr Konto zeigt alles, was wir über Sie gespeichert haben, und wer es verwendet "
                    + "hat.")
        ),
        (
            .rectification,
            Phrase(
                "Corrigez vos données dans votre compte, ou écrivez-nous.",
                "Correct your data in your account, or write to us.",
                "Berichtigen Sie Ihre Daten im Konto, oder schreiben Sie uns.")
        ),
        (
            .erasure,
            Phrase(
                "Effacez votre compte : vos données deviennent illisibles aussitôt.",
                "Erase your account: your data becomes unreadable at once.",
                "Löschen Sie Ihr Konto: Ihre Daten werden sofort unlesbar.")
        ),
        (
            .restriction,
            Phrase(
                "Écrivez-nous pour que vos données soient gardées sans être utilisées.",
                "Write to us to have your data kept without being used.",
                "Schreiben Sie uns, damit Ihre Daten aufbewahrt, aber nicht verwendet werden.")
        ),
        (
            .portability,
            Phrase(
                "Téléchargez vos données dans un format que d’autres programmes lisent.",
                "Download your data in a format that other programs read.",
                "Laden Sie Ihre Daten in einem Format herunter, das andere Programme lesen.")
        ),
        (
            .objection,
            Phrase(
                "Opposez-vous, dans votre compte, à ce qui repose sur un intérêt légitime.",
                "Object in your account to what rests on a legitimate interest.",
                "Widersprechen Sie im Konto dem, was auf einem berechtigten Interesse beruht.")
        ),
        (
            .withdrawal,
            Phrase(
                "Retirez un consentement dans votre compte aussi facilement que vous l’avez donné.",
                "Withdraw consent in your account as easily as you gave it.",
                "Widerrufen Sie eine Einwilligung im Konto so einfach, wie Sie sie erteilt haben.")
        ),
        (
            .complaint,
            Phrase(
                "Vous pouvez vous plaindre auprès de l’autorité de contrôle.",
                "You can complain to the supervisory authority.",
                "Sie können sich bei der Aufsichtsbehörde beschweren.")
        ),
    ]

    /// How each right can be used, as the policy language has it.
    static func ways(_ kind: Right.Kind) -> [String] {
        switch kind {
        case .complaint: []
        case .restriction: ["email"]
        default: ["account", "email"]
        }
    }
}
