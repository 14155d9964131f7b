/// A country of the European Economic Area, with what a policy says of it.
package struct Country: Sendable {
    /// ISO 3166-1.
    package let code: String
    /// The supervisory authority in its own words; nil where it depends on the place.
    let authority: String?
    /// From which age on children consent by themselves (GDPR article 8(1) and its national law).
    let age: Int

    private init(_ code: String, _ authority: String?, _ age: Int) {
        self.code = code
        self.authority = authority
        self.age = age
    }

    var name: Phrase { Phrase("country." + code) }

    package static func of(_ code: String) -> Country? { all.first { $0.code == code } }

    package static let all: [Country] = [
        Country("AT", "Datenschutzbehörde", 14),
        Country("BE", "Autorité de protection des données", 13),
        Country("BG", nil, 14),
        Country("CY", nil, 14),
        Country("CZ", nil, 15),
        Country("DE", nil, 16),
        Country("DK", "Datatilsynet", 15),
        Country("EE", nil, 13),
        Country("ES", "Agencia Española de Protección de Datos", 14),
        Country("FI", "Tietosuojavaltuutettu", 13),
        Country("FR", "Commission nationale de l’informatique et des libertés (CNIL)", 15),
        Country("GR", nil, 15),
        Country("HR", nil, 16),
        Country("HU", nil, 16),
        Country("IE", "Data Protection Commission", 16),
        Country("IS", nil, 13),
        Country("IT", "Garante per la protezione dei dati personali", 14),
        Country("LI", nil, 16),
        Country("LT", nil, 14),
        Country("LU", "Commission nationale pour la protection des données", 16),
        Country("LV", nil, 13),
        Country("MT", nil, 13),
        Country("NL", "Autoriteit Persoonsgegevens", 16),
        Country("NO", "Datatilsynet", 13),
        Country("PL", nil, 16),
        Country("PT", "Comissão Nacional de Proteção de Dados", 13),
        Country("RO", nil, 16),
        Country("SE", "Integritetsskyddsmyndigheten", 13),
        Country("SI", nil, 15),
        Country("SK", nil, 16),
    ]
}
