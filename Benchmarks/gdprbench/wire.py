"""HTTP/1.1 over one kept-alive connection, with as little of our own time as Python allows."""

import socket


class Wire:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=300)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.rest = b""

    def close(self):
        self.socket.close()

    def ask(self, method, path, key, body=None):
        """Sends a request and returns the status and the body."""
        head = f"{method} {path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {key}\r\n"
        if body is None:
            self.socket.sendall(f"{head}\r\n".encode())
        else:
            data = body.encode()
            self.socket.sendall(
                f"{head}Content-Type: application/json\r\nContent-Length: {len(data)}\r\n\r\n"
                .encode() + data)
        return self.answer()

    def answer(self):
        buffer = self.rest
        while (end := buffer.find(b"\r\n\r\n")) < 0:
            buffer += self.receive()
        head, self.rest = buffer[:end].lower(), buffer[end + 4:]
        status = int(head[9:12])
        at = head.find(b"\r\ncontent-length:")
        if at >= 0:
            stop = head.find(b"\r\n", at + 2)
            size = int(head[at + 17:stop if stop >= 0 else None])
            return status, self.take(size)
        if b"\r\ntransfer-encoding: chunked" in head:
            return status, self.chunks()
        raise ConnectionError("an answer without a length")

    def receive(self):
        data = self.socket.recv(262_144)
        if not data:
            raise ConnectionError("the server closed the connection")
        return data

    def take(self, size):
        if len(self.rest) < size:
            parts, have = [self.rest], len(self.rest)
            while have < size:
                parts.append(self.receive())
                have += len(parts[-1])
            self.rest = b"".join(parts)
        data, self.rest = self.rest[:size], self.rest[size:]
        return data

    def chunks(self):
        parts = []
        while True:
            while (end := self.rest.find(b"\r\n")) < 0:
                self.rest += self.receive()
            size = int(self.rest[:end], 16)
            self.rest = self.rest[end + 2:]
            data = self.take(size + 2)
            if size == 0:
                return b"".join(parts)
            parts.append(data[:-2])
