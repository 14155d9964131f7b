package import Languages
internal import PolicyLanguage

extension FormWords {
    package init(_ catalogue: Catalogue) {
        language = Language(catalogue.tag)
        terms = Words(catalogue)
        validity = catalogue["consent-record.validity"]
        records = RecordWords(catalogue)
    }
}

extension RecordWords {
    fileprivate init(_ catalogue: Catalogue) {
        title = catalogue["record.title"]
        subtitle = { name, version, date in
            catalogue.text("record.subtitle", ["name": name, "version": version, "date": date])
        }
        contents = catalogue["record.contents"]
        responsible = catalogue["record.responsible"]
        activities = catalogue["record.activities"]
        measures = catalogue["record.measures"]
        record = catalogue["record.record"]
        controller = catalogue["record.controller"]
        contact = catalogue["record.contact"]
        jointControllers = catalogue["record.joint-controllers"]
        representative = catalogue["record.representative"]
        officer = catalogue["record.officer"]
        purpose = catalogue["record.purpose"]
        basis = catalogue["record.basis"]
        service = catalogue["record.service"]
        people = catalogue["record.people"]
        data = catalogue["record.data"]
        recipients = catalogue["record.recipients"]
        transfers = catalogue["record.transfers"]
        timeLimits = catalogue["record.time-limits"]
        security = catalogue["record.security"]
        version = catalogue["record.version"]
        clause = catalogue["record.clause"]
        basisName = catalogue.cases(of: "record.basis-name")
        retention = { start, period in
            let key = "record.retention." + start.rawValue
            return period.map { catalogue.text(key, ["period": $0]) } ?? catalogue[key + ".zero"]
        }
        users = catalogue.filling("record.users", "service")
        specialCategory = catalogue["record.special-category"]
        cookie = catalogue.filling("record.cookie", "name")
        pair = { name, more in catalogue.text("record.pair", ["name": name, "more": more]) }
        none = catalogue["record.none"]
        notOutsideEEA = catalogue["record.not-outside-eea"]
        noSafeguard = catalogue["record.no-safeguard"]
        lawKeeps = { source, period in
            catalogue.text("record.law-keeps", ["source": source, "period": period])
        }
        place = catalogue["record.place"]
        access = catalogue["record.access"]
    }
}
