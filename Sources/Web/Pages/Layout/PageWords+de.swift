import Ledger
import PolicyLanguage
import Primitives

extension PageWords {
    static let german = PageWords(
        language: Language("de"), form: .german, register: .german, signIn: .german,
        account: .german, erase: .german, refused: .german, versions: .german,
        problem: { cause in
            switch cause {
            case .malformed:
                (
                    "Das kam nicht richtig an", "Die Anfrage konnte nicht gelesen werden.",
                    "Gehen Sie zurück, laden Sie die Seite neu und wiederholen Sie den Schritt."
                )
            case .formExpired:
                (
                    "Dieses Formular gilt nicht mehr",
                    "Es war zu lange geöffnet oder wurde zweimal gesendet.",
                    "Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch "
                        + "einmal. Es wurde nichts geändert."
                )
            case .signInNeeded:
                (
                    "Bitte melden Sie sich an", "Diese Seite gehört zu einem Konto.",
                    "Melden Sie sich an und öffnen Sie die Seite dann erneut."
                )
            case .forbidden:
                (
                    "Kein Zugriff", "Dies gehört jemand anderem oder ist geschlossen.",
                    "Wenn Sie meinen, dass es Ihnen gehört, fragen Sie bei dem unten genannten "
                        + "Kontakt nach."
                )
            case .notFound:
                (
                    "Diese Seite gibt es nicht", "Unter dieser Adresse liegt nichts.",
                    "Prüfen Sie die Adresse, oder beginnen Sie bei der Datenschutzerklärung."
                )
            case .conflict:
                (
                    "Inzwischen hat sich etwas geändert",
                    "Ihre Änderung traf auf eine andere.",
                    "Laden Sie die Seite neu, um den jetzigen Stand zu sehen, und wiederholen Sie "
                        + "dann den Schritt."
                )
            case .tooLarge:
                (
                    "Das war zu viel auf einmal",
                    "Was gesendet wurde, ist größer, als wir annehmen.",
                    "Kürzen Sie es und senden Sie es noch einmal."
                )
            case .tooMany:
                (
                    "Einen Augenblick, bitte",
                    "Von Ihnen kamen in kurzer Zeit zu viele Anfragen.",
                    "Warten Sie eine Minute und versuchen Sie es dann erneut."
                )
            case .cookiesNeeded:
                (
                    "Dieser Dienst braucht Cookies",
                    "Ihr Browser hat kein Cookie zurückgesendet, und ohne Cookie kann niemand "
                        + "angemeldet bleiben.",
                    "Erlauben Sie in den Einstellungen Ihres Browsers Cookies für diese Website "
                        + "und versuchen Sie es erneut. Die Datenschutzerklärung lässt sich auch "
                        + "ohne Cookies lesen."
                )
            case .unavailable:
                (
                    "Zurzeit nicht verfügbar",
                    "Der Dienst startet gerade, wird beendet oder ist überlastet.",
                    "Versuchen Sie es in einigen Minuten erneut. Es wurde nichts geändert."
                )
            case .unexpected:
                (
                    "Hier ist ein Fehler aufgetreten", "Der Fehler liegt bei uns.",
                    "Versuchen Sie es später erneut. Wenn es wieder geschieht, nennen Sie uns die "
                        + "Nummer unten."
                )
            }
        },
        requestID: "Nummer dieser Anfrage",
        moment: { date, time in "\(date), \(time)\u{A0}Uhr\u{A0}UTC" })
}

extension FormWords {
    fileprivate static let german = FormWords(
        mandatory: "Pflichtangabe", password: "Passwort",
        passwordHint: "Mindestens 12 Zeichen.",
        chooseNothing: "Keine Angabe", errorsTitle: "Bitte prüfen Sie Ihre Eingaben",
        error: { kind in
            switch kind {
            case .missing: "Diese Angabe wird benötigt."
            case .malformedEmail: "Schreiben Sie die Adresse wie name@example.org."
            case .malformedURL: "Schreiben Sie die Adresse wie https://example.org."
            case .malformedPhone:
                "Schreiben Sie Ziffern, mit der Landesvorwahl zuerst: +33 1 23 45 67 89."
            case .malformedDate: "Schreiben Sie den Tag wie 2017-05-10."
            case .malformedNumber: "Schreiben Sie eine Zahl."
            case .malformed: "Diese Angabe ist nicht lesbar."
            case .notAChoice: "Wählen Sie einen der angebotenen Werte."
            case .tooLong(let bytes): "Das ist zu lang; höchstens \(bytes) Zeichen."
            case .taken: "Dazu gibt es bereits ein Konto. Melden Sie sich stattdessen an."
            case .passwordTooShort(let count): "Verwenden Sie mindestens \(count) Zeichen."
            case .wrongCredentials: "Diese beiden Angaben gehören nicht zusammen."
            case .wrongPassword: "Das ist nicht Ihr Passwort."
            case .notAccepted:
                "Setzen Sie hier ein Häkchen, um fortzufahren, oder wählen Sie „Ich bin nicht "
                    + "einverstanden“."
            }
        })
}

extension RegisterWords {
    fileprivate static let german = RegisterWords(
        title: "Registrieren",
        intro: "Füllen Sie die Pflichtangaben aus. Alles Übrige steht Ihnen frei, jetzt oder "
            + "später.",
        yourData: "Zu Ihrer Person", yourPassword: "Ihr Passwort",
        agreement: "Die Datenschutzerklärung",
        readPolicy: "Datenschutzerklärung lesen", submit: "Konto anlegen",
        disagree: "Ich bin nicht einverstanden",
        haveAccount: "Sie haben bereits ein Konto?", signIn: "Anmelden")
}

extension SignInWords {
    fileprivate static let german = SignInWords(
        title: "Anmelden", submit: "Anmelden", noAccount: "Noch kein Konto?",
        register: "Registrieren")
}

extension AccountWords {
    fileprivate static let german = AccountWords(
        title: "Mein Konto",
        intro: "Alles, was über Sie gespeichert ist, warum, und wer es verwendet hat.",
        onThisPage: "Auf dieser Seite",
        pendingTitle: "Eine Fassung der Datenschutzerklärung",
        pending: { version, state, day in
            switch state {
            case .asked:
                "Die Datenschutzerklärung hat sich geändert. Solange Sie Fassung \(version) nicht "
                    + "akzeptieren, wird nichts von Ihnen verwendet."
            case .grace(let end):
                "Die Datenschutzerklärung hat sich geändert. Bitte antworten Sie bis zum "
                    + "\(day(end)); bis dahin dienen Ihre Daten nur dem, was nicht erweitert wurde."
            case .silent:
                "Die Datenschutzerklärung hat sich geändert. Sie haben Fassung \(version) nicht "
                    + "abgelehnt, daher gilt sie für Sie. Sie können sie noch ablehnen."
            case .refused:
                "Sie haben Fassung \(version) nicht akzeptiert. Nichts von Ihnen wird "
                    + "verwendet. Sie "
                    + "können Ihre Daten mitnehmen, löschen lassen oder sich anders entscheiden."
            case .ahead(let start):
                "Fassung \(version) der Datenschutzerklärung tritt am \(day(start)) in Kraft. Sie "
                    + "können jetzt schon antworten."
            case .acceptedAhead(let start):
                "Fassung \(version) der Datenschutzerklärung tritt am \(day(start)) in Kraft. Sie "
                    + "haben sie akzeptiert."
            case .refusedAhead(let start):
                "Fassung \(version) der Datenschutzerklärung tritt am \(day(start)) in Kraft. Sie "
                    + "haben sie abgelehnt: Von da an wird nichts von Ihnen verwendet."
            }
        },
        whatChanged: "Was sich geändert hat",
        pendingSubmit: "Diese Fassung akzeptieren", readPolicy: "Datenschutzerklärung lesen",
        disagree: "Ich bin nicht einverstanden",
        dataTitle: "Was Sie uns mitgeteilt haben",
        dataIntro: "Sie können es jederzeit ändern. Leeren Sie ein Feld, um seinen Wert "
            + "zurückzunehmen.",
        save: "Änderungen speichern",
        recordsTitle: "Was aufgezeichnet wurde",
        recordsIntro: "Von Ihrem Gerät gesendet oder von einem Dienst gespeichert, den Sie genutzt "
            + "haben.",
        recordsNone: "Bisher nichts.",
        choicesTitle: "Wofür es verwendet werden darf",
        choicesIntro: "Was Sie entscheiden, gilt ab der nächsten Verwendung.",
        usesTitle: "Wer es verwendet hat",
        usesIntro: "Jede Verwendung und jede Ablehnung. Eine Quittung beweist, dass sie "
            + "verzeichnet ist.",
        usesNone: "Bisher niemand.",
        usesWhen: "Wann", usesWho: "Wer", usesPurpose: "Wofür", usesData: "Daten",
        usesAnswer: "Antwort", usesReceipt: "Quittung", receipt: "Quittung",
        receiptNumber: { "Quittung Nummer\u{A0}\($0)" }, older: "Frühere Verwendungen",
        newest: "Letzte Verwendungen",
        acceptancesTitle: "Was Sie akzeptiert haben", acceptancesNone: "Bisher nichts.",
        leaveTitle: "Mitnehmen oder gehen",
        downloadIntro: "Alles, was auf dieser Seite steht, in einer Form, die andere Programme "
            + "lesen können.",
        download: "Meine Daten herunterladen", signOut: "Abmelden",
        eraseIntro: "Endgültig. Sie werden noch einmal gefragt.", erase: "Mein Konto löschen …",
        notice: { notice in
            switch notice {
            case .registered: "Willkommen. Ihr Konto ist eröffnet."
            case .saved: "Ihre Änderungen sind gespeichert."
            case .chosen: "Ihre Entscheidung gilt."
            case .accepted: "Vielen Dank. Ihre Annahme ist verzeichnet."
            case .refused:
                "Ihre Antwort ist festgehalten. Unter dieser Fassung wird nichts von "
                    + "Ihnen verwendet."
            }
        },
        source: { "Herkunft: \($0)" }, purposes: { "für: \($0)" }, collected: { "seit \($0)" },
        confirmed: { "bestätigt am \($0)" }, kept: { "Speicherdauer: \($0)" },
        state: { choice, isAllowed in
            switch (choice, isAllowed) {
            case (.consent, true): "Sie haben eingewilligt"
            case (.consent, false): "Keine Einwilligung erteilt"
            case (.objection, true): "Erlaubt; Sie haben nicht widersprochen"
            case (.objection, false): "Sie haben widersprochen"
            case (.none, _): "Teil des Dienstes"
            }
        },
        since: { "seit \($0)" },
        action: { action in
            switch action {
            case .give: "Einwilligen"
            case .withdraw: "Einwilligung widerrufen"
            case .object: "Widersprechen"
            case .allow: "Wieder erlauben"
            }
        },
        who: { actor in
            switch actor {
            case .service(let id): id.text
            case .subject: "Sie"
            case .operator: "Der Betreiber"
            case .server: "Das Programm selbst"
            }
        },
        what: { kind in
            switch kind {
            case .registration: "Registrierung"
            case .acceptance: "Datenschutzerklärung akzeptiert"
            case .consent: "Erlaubnis erteilt"
            case .withdrawal: "Einwilligung widerrufen"
            case .objection: "Widerspruch"
            case .use: "Daten gelesen"
            case .listing: "In einer Liste gelesen"
            case .explanation: "Anfrage, was erlaubt ist"
            case .inspection: "Einsicht in dieses Verzeichnis"
            case .correction: "Daten geändert"
            case .record: "Daten aufgezeichnet"
            case .export: "Alle Daten herausgegeben"
            case .erasure: "Löschung"
            case .policy: "Datenschutzerklärung veröffentlicht"
            case .serviceKey: "Schlüssel eines Dienstes"
            }
        },
        answer: { outcome in
            switch outcome {
            case .granted: "Gewährt"
            case .refused: "Abgelehnt"
            case .done: "Erledigt"
            }
        },
        acceptance: { version, mode in
            switch mode {
            case .explicit: "Fassung \(version), durch Setzen des Häkchens"
            case .byUse: "Fassung \(version), durch Nutzung eines Dienstes"
            }
        },
        declined: { "Fassung \($0): nicht akzeptiert" },
        records: { $0 == 1 ? "1 Eintrag" : "\($0) Einträge" })
}

extension EraseWords {
    fileprivate static let german = EraseWords(
        title: "Mein Konto löschen",
        wrong: "Dies lässt sich nicht rückgängig machen.",
        gone: "Der Schlüssel zu Ihren Daten wird vernichtet. Danach kann sie niemand mehr lesen, "
            + "weder im Speicher noch in einer Sicherungskopie.",
        kept: "Was das Gesetz aufzubewahren vorschreibt, bleibt für die vorgeschriebene Zeit "
            + "versiegelt und verschwindet dann.",
        publicStays:
            "Was Sie vor aller Augen veröffentlicht haben, "
            + "bleibt öffentlich; die Erklärung nennt es.",
        cannotUndo: "Sie werden überall abgemeldet, und die Dienste kennen Sie nicht mehr.",
        downloadFirst: "Möchten Sie vorher eine Kopie?", download: "Meine Daten herunterladen",
        confirm: "Ihr Passwort, damit feststeht, dass Sie es sind",
        submit: "Alles löschen", back: "Nein, zurück zu meinem Konto")
}

extension RefusedWords {
    fileprivate static let german = RefusedWords(
        title: "Sie sind nicht einverstanden",
        wrong: { site, clause in
            "Die Dienste von \(site) kann nur nutzen, wer die Datenschutzerklärung akzeptiert "
                + "(Ziffer\u{A0}\(clause)). Sie bleiben Ihnen verschlossen; weitere Folgen hat es "
                + "nicht."
        },
        nothingStored: "Nichts von dem, was Sie hier geschrieben haben, wurde gespeichert.",
        signedIn: "Solange Sie nicht akzeptieren, werden Ihre Daten nicht verwendet. Wenn Sie "
            + "früher akzeptiert und es sich anders überlegt haben, löschen Sie Ihr Konto; Ihre "
            + "Daten können Sie vorher mitnehmen.",
        download: "Meine Daten herunterladen", erase: "Mein Konto löschen …",
        reconsider: "Sie können es sich jederzeit anders überlegen.",
        readPolicy: "Datenschutzerklärung lesen", register: "Registrieren")
}

extension VersionWords {
    fileprivate static let german = VersionWords(
        title: "Fassungen der Datenschutzerklärung",
        intro: "Alle veröffentlichten Fassungen, die neueste zuerst, und was jede geändert hat.",
        current: "Die geltende Fassung",
        version: { "Fassung \($0)" }, since: { "In Kraft seit dem \($0)" },
        from: { "Tritt am \($0) in Kraft" }, between: { "In Kraft vom \($0) bis zum \($1)" },
        published: { "Veröffentlicht am \($0)" }, digest: "Prüfsumme", read: "Lesen",
        readVersion: { "Fassung \($0) lesen" },
        changes: { "Was sich seit Fassung \($0) geändert hat" },
        whatChanges: "Was sich ändert", compare: "Vergleichen mit",
        coming: { "Fassung \($0) tritt am \($1) in Kraft." },
        notYet: { "Diese Fassung gilt noch nicht. Sie tritt am \($0) in Kraft." },
        replaced: { "Diese Fassung gilt nicht mehr. Sie wurde am \($0) ersetzt." })
}
