"""The first hour of the developers' page runs as it is written, and answers what it shows."""

import json
import os
import pathlib
import re
import subprocess

import pytest

from service import ROOT, Service, binary
from stores import SQLite

BLOCK = re.compile(r"(?ms)^```(sh start|sh|json)\n(.*?)^```$")
CHANGING = [
    (r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "<id>"),
    (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", "<time>")]


@pytest.fixture(scope="module")
def optipic(tmp_path_factory):
    """On the store that the page begins with."""
    policy = (ROOT / "Policies/optipic/policy.yaml").read_text("utf-8")
    folder = tmp_path_factory.mktemp("guide")
    running = Service(folder, policy, {"app": ["optipic-app"]}, SQLite(folder))
    yield running
    running.stop()


def steps():
    """Each block of commands with the answer that is shown below it."""
    hour = (ROOT / "Documentation/api.md").read_text("utf-8").split("\n## ")[1]
    found = []
    for kind, text in BLOCK.findall(hour):
        if kind == "sh":
            found.append([text, None])
        elif kind == "json":
            found[-1][1] = text
    return found


def steady(text):
    for pattern, mark in CHANGING:
        text = re.sub(pattern, mark, text)
    value = json.loads(text)
    for clause in value.get("clauses", []):
        if isinstance(clause, dict):
            clause["text"] = "..."
    return value


def test_the_first_hour(optipic):
    assert len(steps()) == 7
    # One shell for all blocks; marks between them tell their output apart.
    script = "\necho ====\n".join(commands for commands, _ in steps())
    path = f"{pathlib.Path(binary()).resolve().parent}:{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-e", "-u", "-o", "pipefail", "-c", script], cwd=optipic.folder, text=True,
        capture_output=True, timeout=60,
        env={**os.environ, "PATH": path, "URL": optipic.url, "KEY": optipic.keys["app"]})
    assert done.returncode == 0, done.stdout + done.stderr
    for (_, shown), answer in zip(steps(), done.stdout.split("====\n"), strict=True):
        if shown:
            assert steady(answer) == steady(shown)
