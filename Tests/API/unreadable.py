"""Requests that nobody can read, made from the document: what provokes which problem."""


def filled(contract, path, operation, wrong=None, value=None):
    """A path with an example for each variable, but for one."""
    for parameter in contract.parameters(operation, "path"):
        example = value if parameter["name"] == wrong else parameter["example"]
        path = path.replace("{%s}" % parameter["name"], str(example))
    return path


def unreadable(contract, path, operation, plain):
    """(code, how to provoke it) for all that can be provoked alike everywhere."""
    yield "key-required", {"key": None}
    yield "key-required", {"key": None, "headers": {"Authorization": "Basic YTpi"}}
    yield "key-unknown", {"key": "scruple_shop_" + "A" * 43}
    query = {parameter["name"] for parameter in contract.parameters(operation, "query")}
    type = {"body": b"{}", "type": "application/json"} if "requestBody" in operation else {}
    yield "unknown-parameter", {"path": f"{plain}?verbose=1", **type}
    yield "query-too-long", {"path": f"{plain}?purpose={'x' * 8_200}", **type}
    for name in query:
        yield "duplicate-parameter", {"path": f"{plain}?{name}=1&{name}=1"}
    if "purpose" in query:
        yield "purpose-required", {"path": plain}
        yield "malformed-name", {"path": f"{plain}?purpose=No%20name"}
    if "categories" in query:
        many = ",".join(f"c{number}" for number in range(201))
        yield "too-many-categories", {"path": f"{plain}?purpose=orders&categories={many}"}
        yield "duplicate-category", {"path": f"{plain}?purpose=orders&categories=email,email"}
        yield "malformed-name", {"path": f"{plain}?purpose=orders&categories="}
    for name, values in {
        "limit": ["0", "201", "many", "%2B5"], "from": ["today"], "to": ["2026-02-30T00:00:00Z"],
        "before": ["-1", "9007199254740992"]}.items():
        for value in values if name in query and "purpose" not in query else []:
            yield "malformed-parameter", {"path": f"{plain}?{name}={value}"}
    if {"purpose", "limit"} <= query:
        yield "malformed-parameter", {"path": f"{plain}?purpose=orders&limit=101"}
        yield "malformed-id", {"path": f"{plain}?purpose=orders&before=3"}
    yield from unreadable_path(contract, path, operation, query)
    if "requestBody" in operation:
        yield from unreadable_body()


def unreadable_path(contract, path, operation, query):
    suffix = "?purpose=orders" if "purpose" in query else ""
    content = operation.get("requestBody", {}).get("content", {})
    body = {"json": media["example"] for media in content.values()}
    for parameter in contract.parameters(operation, "path"):
        name = parameter["name"]
        named = name in ("category", "purpose")
        for wrong in ["E-mail", "a_b", "%20"] if named else ["7x", "%2B1", "%20"]:
            address = filled(contract, path, operation, name, wrong) + suffix
            yield "malformed-name" if named else "malformed-id", {"path": address, **body}


def unreadable_body():
    json_type = {"type": "application/json; charset=utf-8"}
    yield "json-required", {"body": b"{}", "type": "text/plain"}
    yield "json-required", {"body": b"{}", "type": "application/jsonx"}
    yield "body-too-large", {"body": b'{"value":"' + b"x" * 262_144 + b'"}', **json_type}
    yield "unknown-member", {"body": b'{"mood":"glad"}', **json_type}
    yield "missing-member", {"body": b"{}", **json_type}
    for body in [
        b"", b"[]", b"{", b'{"value":1,"value":1}', b'{"value":1.5}', b'{"value":9007199254740992}',
        b'{"value":"\xff"}', b"[" * 17 + b"]" * 17, b'{"value":"\\ud800"}', b"{} {}", b"null",
    ]:
        yield "malformed-json", {"body": body, **json_type}
