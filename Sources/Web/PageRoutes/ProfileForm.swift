internal import Custody
internal import PolicyLanguage
internal import Primitives

/// What a person wrote into the fields that the policy's categories make.
struct ProfileForm: Sendable {
    /// As written, for showing the form again.
    let entered: [CategoryID: String]
    /// As values; empty fields are left out.
    let data: [CategoryID: JSONValue]
    /// Fields that were sent empty.
    let cleared: Set<CategoryID>
    private let faults: [FieldError]
    private let missing: [FieldError]

    init(_ form: Form, _ policy: Policy) {
        var entered: [CategoryID: String] = [:]
        var data: [CategoryID: JSONValue] = [:]
        var cleared: Set<CategoryID> = []
        var faults: [FieldError] = []
        var missing: [FieldError] = []
        for category in policy.categories
        where category.source == .provided && category.cardinality == .single {
            let name = "data." + category.id.text
            guard let text = form.fields[name] ?? (category.kind == .boolean ? "false" : nil),
                !text.trimmed.isEmpty
            else {
                if form.fields[name] != nil { cleared.insert(category.id) }
                if category.isMandatory { missing.append(FieldError(field: name, kind: .missing)) }
                continue
            }
            entered[category.id] = text
            guard let value = Self.value(text, category.kind) else {
                faults.append(FieldError(field: name, kind: FieldError.malformed(category.kind)))
                continue
            }
            switch ValueCheck.check(value, category) {
            case .success(let value): data[category.id] = value
            case .failure(let fault):
                faults.append(FieldError(field: name, kind: Self.kind(fault.fault, category)))
            }
        }
        self.entered = entered
        self.data = data
        self.cleared = cleared
        self.faults = faults
        self.missing = missing
    }

    func errors(mandatory: Bool) -> [FieldError] { faults + (mandatory ? missing : []) }

    static func error(_ problem: FieldProblem, _ policy: Policy) -> FieldError {
        let category = policy.categories.first { $0.id.text == problem.field }
        return FieldError(
            field: category == nil ? problem.field : "data." + problem.field,
            kind: category.map { kind(problem.fault, $0) } ?? .malformed)
    }

    private static func kind(
        _ fault: FieldProblem.Fault, _ category: Category
    ) -> FieldError.Kind {
        switch fault {
        case .missing: .missing
        case .tooLarge(let limit): .tooLong(bytes: limit)
        case .tooShort(let limit): .passwordTooShort(characters: limit)
        default: FieldError.malformed(category.kind)
        }
    }

    private static func value(_ text: String, _ kind: Category.Kind) -> JSONValue? {
        switch kind {
        case .boolean: .bool(text == "true")
        case .number:
            Int64(text.trimmed).flatMap {
                abs($0) <= JSONValue.integerMax ? .integer($0) : nil
            }
        case .json: try? JSONValue(reading: Array(text.utf8))
        case .text, .email, .phone, .url, .date, .choice: .string(text)
        }
    }
}
