package import Primitives

#if canImport(Glibc)
    internal import Glibc
#endif

extension Edge {
    /// The clock of the operating system and its generator of random bytes.
    package static let system = Edge(
        now: {
            var time = timespec()
            clock_gettime(CLOCK_REALTIME, &time)
            return Instant(
                milliseconds: Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000)
        },
        random: { count in
            [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                // getentropy(3) gives at most 256 bytes a call, and fails only without a system to
                // ask.
                while filled < count, let start = buffer.baseAddress {
                    let wanted = min(256, count - filled)
                    precondition(getentropy(start + filled, wanted) == 0, "no random bytes")
                    filled += wanted
                }
            }
        })
}
