/// What only the edge of the program can know: the time and chance. Handed down as values, so
/// that tests fix both.
package struct Edge: Sendable {
    package let now: @Sendable () -> Instant
    /// As many bytes as asked for, from a generator fit for keys.
    package let random: @Sendable (_ count: Int) -> [UInt8]

    package init(
        now: @escaping @Sendable () -> Instant,
        random: @escaping @Sendable (_ count: Int) -> [UInt8]
    ) {
        self.now = now
        self.random = random
    }

    /// A new identifier of this moment.
    package func identifier<Tag>(_ type: Identifier<Tag>.Type = Identifier<Tag>.self)
        -> Identifier<Tag>
    {
        Identifier(now: now(), random: random(10))
    }
}
