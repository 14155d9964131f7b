"""Speaks to the pages with a browser's abilities and without its manners."""

import http.client
import re
import urllib.parse

from program import Answer

PASSWORD = "correct horse battery"


class Browser:
    """Keeps cookies and sends forms; follows nothing by itself."""

    def __init__(self, server, language="en"):
        self.server = server
        self.language = language
        self.cookie_name = "scruple-session"
        self.cookie = None
        self.set_cookies = []

    def send(self, method, path, body=None, headers=None):
        headers = dict(headers or {})
        if self.cookie:
            headers.setdefault("Cookie", f"{self.cookie_name}={self.cookie}")
        connection = http.client.HTTPConnection("127.0.0.1", self.server.port, timeout=30)
        try:
            connection.request(method, path, body=body, headers=headers)
            response = connection.getresponse()
            answer = Answer(response.status, response.headers, response.read())
        finally:
            connection.close()
        for line in response.headers.get_all("Set-Cookie", []):
            self.set_cookies.append(line)
            self.cookie_name, value = re.match(r"([^=;]+)=([^;]*)", line).groups()
            self.cookie = value or None
        return answer

    def open(self, path, **options):
        return self.send("GET", f"/{self.language}/{path}", **options)

    def post(self, path, fields, headers=None):
        headers = {"Content-Type": "application/x-www-form-urlencoded", **(headers or {})}
        body = urllib.parse.urlencode(fields)
        return self.send("POST", f"/{self.language}/{path}", body.encode(), headers)

    def token(self):
        return re.search(r'name="token" value="([^"]+)"', self.open("account").text)[1]

    def register(self, email, **more):
        fields = {
            "data.email": email, "password": PASSWORD, "accept": self.server.digest}
        return self.post("register", {**fields, **more})

    def registered(self, email, **more):
        answer = self.register(email, **more)
        assert answer.status == 303, answer
        assert answer.headers["Location"] == f"/{self.language}/account?done=registered"
        return self

    def sign_in(self, email, password=PASSWORD):
        return self.post("sign-in", {"data.email": email, "password": password})
