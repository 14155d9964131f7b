internal import HTTPTypes
internal import Hummingbird

extension Request {
    /// Whether the browser says for its user that data is not to be sold or shared: the header
    /// `Sec-GPC: 1` of the Global Privacy Control specification. Any other value says nothing.
    var signalsPrivacy: Bool {
        guard let name = HTTPField.Name("Sec-GPC") else { return false }
        return headers[values: name] == ["1"]
    }
}
