package import PolicyLanguage
package import Primitives

extension Policy {
    /// What `/.well-known/gpc.json` says (Global Privacy Control, section 4, GPC Support Resource):
    /// whether the signal is honored, and since when that statement stands.
    package var gpc: JSONValue {
        ["gpc": .bool(privacyControl != nil), "lastUpdate": .string(published.text)]
    }
}
