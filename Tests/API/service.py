"""A running server with keys of its services."""

import os
import pathlib
import re
import subprocess
import threading

import requests

ROOT = pathlib.Path(__file__).resolve().parents[2]
START_SECONDS = 60


def binary():
    named = os.environ.get("SCRUPLE_BIN")
    candidates = [named] if named else [
        str(ROOT / ".build/debug/scruple"), str(ROOT / ".build/release/scruple")]
    for candidate in candidates:
        if os.access(candidate, os.X_OK):
            return candidate
    raise AssertionError(f"no program to test at {candidates}; run swift build first")


class Service:
    """`scruple serve` with a store of its own, on a port of its own."""

    def __init__(self, folder, policy, keys, store):
        """`keys`: by name, what `service-key create` is told."""
        self.folder = folder
        self.policy = folder / "policy.yaml"
        self.store = store
        self.policy.write_text(policy, "utf-8")
        self.log = open(folder / "serve.log", "wb")
        self.process = subprocess.Popen(
            [binary(), "serve", "--policy", self.policy, *self.store.arguments, "--init",
             "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE, stderr=self.log, text=True)
        watchdog = threading.Timer(START_SECONDS, self.process.kill)
        watchdog.start()
        self.url = self._address()
        watchdog.cancel()
        threading.Thread(target=self.process.stdout.read, daemon=True).start()
        self.keys = {name: self._key(options) for name, options in keys.items()}
        self.session = requests.Session()

    def _address(self):
        for line in self.process.stdout:
            found = re.match(r"listening on (http://\S+)", line)
            if found:
                return found[1]
        raise AssertionError((self.folder / "serve.log").read_text("utf-8"))

    def _key(self, options):
        return subprocess.run(
            [binary(), "service-key", "create", *options, "--policy", self.policy,
             *self.store.arguments],
            check=True, capture_output=True, text=True, timeout=60).stdout.strip()

    def send(self, method, path, *, key="shop", json=None, body=None, type=None, headers=None):
        """Sends a request exactly as it is written."""
        sent = dict(headers or {})
        if key is not None:
            sent["Authorization"] = f"Bearer {self.keys.get(key, key)}"
        if body is not None and type is not None:
            sent["Content-Type"] = type
        return self.session.request(
            method, self.url + path, json=json, data=body, headers=sent, timeout=30,
            allow_redirects=False)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(30)
        finally:
            self.process.kill()
            self.process.wait()
            self.log.close()
            self.store.remove()
