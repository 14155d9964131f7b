/// Where to listen: `HOST:PORT`.
package struct Address: Hashable, Sendable, CustomStringConvertible {
    package let host: String
    /// 0 lets the system choose.
    package let port: Int

    /// Nil unless there is a host and a port from 0 to 65535.
    package init?(text: String) {
        guard let colon = text.lastIndex(of: ":"), colon > text.startIndex,
            let port = Int(text[text.index(after: colon)...]), (0...65_535).contains(port)
        else { return nil }
        host = String(text[..<colon].filter { $0 != "[" && $0 != "]" })
        self.port = port
    }

    /// As it is written: `127.0.0.1:8080`, `[::1]:8080`.
    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

    /// The same host with the port that the system chose.
    package func with(port: Int) -> Address { Address(host: host, port: port) }

    private init(host: String, port: Int) {
        self.host = host
        self.port = port
    }
}
