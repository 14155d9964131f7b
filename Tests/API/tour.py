"""Calls the server, holds each answer against the document, and remembers what it saw."""


class Tour:
    def __init__(self, service, contract):
        self.service = service
        self.contract = contract
        self.seen = set()
        self.succeeded = set()
        self.digest = self.get("/v1/policy", key=None)["digest"]
        self.number = 0

    def answer(self, method, path, **options):
        answer = self.service.send(method, path, **options)
        operation, code = self.contract.check(method, path, answer)
        if code is None:
            self.succeeded.add((operation, answer.status_code))
        else:
            self.seen.add((operation, code))
        return answer

    def get(self, path, **options):
        return self.done("GET", path, **options).json()

    def done(self, method, path, status=200, **options):
        answer = self.answer(method, path, **options)
        assert answer.status_code == status, answer.text
        return answer

    def fails(self, code, method, path, **options):
        answer = self.answer(method, path, **options)
        assert answer.headers["Content-Type"] == "application/problem+json", answer.text
        problem = answer.json()
        assert problem["type"] == f"urn:scruple:problem:{code}", problem
        return problem

    def refused(self, reason, method, path, **options):
        problem = self.fails("refused", method, path, **options)
        assert problem["reason"] == reason, problem
        assert problem["clauses"][0]["text"], problem
        return problem

    def acceptance(self, **more):
        return {"policy": self.digest, "method": "checkbox", "reference": "form 7", **more}

    def registration(self, **data):
        self.number += 1
        data.setdefault("email", f"person{self.number}@example.org")
        return {"data": data, "acceptance": self.acceptance()}

    def person(self, **data):
        """Registers somebody; gives the path of what is theirs."""
        answer = self.done("POST", "/v1/subjects", 201, json=self.registration(**data))
        return answer.headers["Location"]
