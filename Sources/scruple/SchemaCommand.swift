import ArgumentParser
import Primitives
import StandardForms

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema",
        abstract: "Print the JSON Schema of policy files, for editors to complete and check with.")

    func run() {
        Console.print(String(decoding: LanguageSchema.json.canonicalBytes, as: UTF8.self))
    }
}
