import Primitives

/// A YAML document as it was written: words, lists and maps, each with its place.
///
/// Scalars stay the words of the file: `no` is no boolean, `5.10` no number, `2017-05-10` no date
/// until the schema asks for one.
struct Tree {
    enum Content {
        /// Plain means without quotes; only such a scalar can be a number or a boolean.
        case scalar(String, isPlain: Bool)
        case list([Tree])
        case map([Member])
        /// What was reported already; nothing more is said about it.
        case unread
    }

    struct Member {
        let key: String
        let keyPosition: Position
        let value: Tree
    }

    /// How a single value was written: without quotes, with quotes, as a block of text after `|`
    /// or after `>`.
    enum Style { case plain, quoted, literal, folded }

    let content: Content
    let position: Position
    var style: Style = .plain

    /// For messages.
    var kind: String {
        switch content {
        case .scalar: "a single value"
        case .list: "a list"
        case .map: "a map"
        case .unread: "unread"
        }
    }
}

/// How large a file may be.
struct TreeLimits {
    var bytes = 8 << 20
    var nodes = 400_000
    var depth = 32
    var scalarBytes = 64 << 10

    static let file = TreeLimits()
    /// The canonical form spells out what a file leaves to the defaults.
    static let canonical = TreeLimits(bytes: 32 << 20, nodes: 1_600_000)
}
