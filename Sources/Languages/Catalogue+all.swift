extension Catalogue {
    /// What the other languages fall back on.
    package static let english = Catalogue(en)

    /// The languages that the program speaks. A new one is a file in `Catalogues`, and its name
    /// here.
    package static let all = [english] + [fr, de].map { Catalogue($0, over: english) }
}
