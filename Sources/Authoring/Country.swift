/// A country of the European Economic Area, with what a policy says of it.
package struct Country: Sendable {
    /// ISO 3166-1.
    package let code: String
    let name: Phrase
    /// The supervisory authority in its own words; nil where it depends on the place.
    let authority: String?
    /// From which age on children consent by themselves (GDPR article 8(1) and its national law).
    let age: Int

    private init(_ code: String, _ name: Phrase, _ authority: String?, _ age: Int) {
        self.code = code
        self.name = name
        self.authority = authority
        self.age = age
    }

    package static func of(_ code: String) -> Country? { all.first { $0.code == code } }

    package static let all: [Country] = [
        Country("AT", Phrase("Autriche", "Austria", "Österreich"), "Datenschutzbehörde", 14),
        Country(
            "BE", Phrase("Belgique", "Belgium", "Belgien"), "Autorité de protection des données",
            13),
        Country("BG", Phrase("Bulgarie", "Bulgaria", "Bulgarien"), nil, 14),
        Country("CY", Phrase("Chypre", "Cyprus", "Zypern"), nil, 14),
        Country("CZ", Phrase("Tchéquie", "Czechia", "Tschechien"), nil, 15),
        Country("DE", Phrase("Allemagne", "Germany", "Deutschland"), nil, 16),
        Country("DK", Phrase("Danemark", "Denmark", "Dänemark"), "Datatilsynet", 15),
        Country("EE", Phrase("Estonie", "Estonia", "Estland"), nil, 13),
        Country(
            "ES", Phrase("Espagne", "Spain", "Spanien"), "Agencia Española de Protección de Datos",
            14),
        Country("FI", Phrase("Finlande", "Finland", "Finnland"), "Tietosuojavaltuutettu", 13),
        Country(
            "FR", Phrase("France", "France", "Frankreich"),
            "Commission nationale de l’informatique et des libertés (CNIL)", 15),
        Country("GR", Phrase("Grèce", "Greece", "Griechenland"), nil, 15),
        Country("HR", Phrase("Croatie", "Croatia", "Kroatien"), nil, 16),
        Country("HU", Phrase("Hongrie", "Hungary", "Ungarn"), nil, 16),
        Country("IE", Phrase("Irlande", "Ireland", "Irland"), "Data Protection Commission", 16),
        Country("IS", Phrase("Islande", "Iceland", "Island"), nil, 13),
        Country(
            "IT", Phrase("Italie", "Italy", "Italien"),
            "Garante per la protezione dei dati personali", 14),
        Country("LI", Phrase("Liechtenstein", "Liechtenstein", "Liechtenstein"), nil, 16),
        Country("LT", Phrase("Lituanie", "Lithuania", "Litauen"), nil, 14),
        Country(
            "LU", Phrase("Luxembourg", "Luxembourg", "Luxemburg"),
            "Commission nationale pour la protection des données", 16),
        Country("LV", Phrase("Lettonie", "Latvia", "Lettland"), nil, 13),
        Country("MT", Phrase("Malte", "Malta", "Malta"), nil, 13),
        Country(
            "NL", Phrase("Pays-Bas", "Netherlands", "Niederlande"), "Autoriteit Persoonsgegevens",
            16),
        Country("NO", Phrase("Norvège", "Norway", "Norwegen"), "Datatilsynet", 13),
        Country("PL", Phrase("Pologne", "Poland", "Polen"), nil, 16),
        Country(
            "PT", Phrase("Portugal", "Portugal", "Portugal"),
            "Comissão Nacional de Proteção de Dados", 13),
        Country("RO", Phrase("Roumanie", "Romania", "Rumänien"), nil, 16),
        Country(
            "SE", Phrase("Suède", "Sweden", "Schweden"), "Integritetsskyddsmyndigheten", 13),
        Country("SI", Phrase("Slovénie", "Slovenia", "Slowenien"), nil, 15),
        Country("SK", Phrase("Slovaquie", "Slovakia", "Slowakei"), nil, 16),
    ]
}
