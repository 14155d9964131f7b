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
            var generator = SystemRandomNumberGenerator()
            return [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
                while filled < count {
                    let word = generator.next()
                    for shift in 0..<min(8, count - filled) {
                        buffer[filled + shift] = UInt8(truncatingIfNeeded: word >> UInt64(8 * shift))
                    }
                    filled = min(count, filled + 8)
                }
            }
        })
}
