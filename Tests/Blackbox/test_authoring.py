"""Drafting policies and giving them their layout: scruple init and scruple fmt."""

import os
import pty
import re
import select
import stat
import subprocess
import time

import pytest

import program
import stores
from program import MINIMAL, OPTIPIC, command

TEMPLATES = {
    "shop": "phone,company", "newsletter": "first-name,topics",
    "association": "phone,birth-date,skills", "web-service": "phone,company"}
LANGUAGES = ["fr", "en", "de", "fr,en", "de,fr", "en,de", "fr,en,de"]
TITLES = {
    "fr": "Politique de confidentialité", "en": "Privacy policy", "de": "Datenschutzerklärung"}
CONTENTS = {"fr": "Sommaire", "en": "Contents", "de": "Inhalt"}


def flags(template, languages, statistics="yes", collect=None):
    return [
        "init", "--template", template, "--name", "Jardin & Cie", "--site",
        "https://jardin.example", "--contact", "contact@jardin.example", "--country", "FR",
        "--languages", languages, "--statistics", statistics,
        "--collect", TEMPLATES[template] if collect is None else collect]


@pytest.mark.parametrize("languages", LANGUAGES)
@pytest.mark.parametrize("template", TEMPLATES)
def test_a_draft_passes_every_check(tmp_path, template, languages):
    file = tmp_path / "policy.yaml"
    for number, arguments in enumerate([
            flags(template, languages), flags(template, languages, "no", "")]):
        draft = tmp_path / f"draft-{number}.yaml"
        made = command(*arguments, "--output", draft)
        assert (made.returncode, made.stderr) == (0, ""), made
        draft.rename(file)
        checked = command("check", "--rules", "gdpr,eprivacy", file)
        assert checked.returncode == 0, checked.stdout
        assert ": warning:" not in checked.stdout and ": error:" not in checked.stdout
        looked = command("fmt", "--check", file)
        assert (looked.returncode, looked.stdout, looked.stderr) == (0, "", "")


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_draft_is_served_in_each_of_its_languages(tmp_path, template):
    file = tmp_path / "policy.yaml"
    assert command(*flags(template, "de,fr,en"), "--output", file).returncode == 0
    server = program.Server(tmp_path / "server", file, store=stores.SQLite(tmp_path / "server"))
    try:
        for tag, title in TITLES.items():
            answer = server.fetch(f"/{tag}/privacy/")
            assert answer.status == 200
            assert f'<html lang="{tag}">' in answer.text
            assert f"<h1>{title}</h1>" in answer.text
            assert f">{CONTENTS[tag]}</h2>" in answer.text
            assert "Jardin &amp; Cie" in answer.text
            assert server.fetch(f"/{tag}/register").status == 200
    finally:
        assert server.stop() == 0


def test_init_never_overwrites(tmp_path):
    file = tmp_path / "policy.yaml"
    file.write_text("mine")
    made = command(*flags("shop", "en"), "--output", file)
    assert made.returncode == 1 and "is there already" in made.stderr
    assert file.read_text() == "mine"


@pytest.mark.parametrize("option,answer,says", [
    ("--template", "blog", "shop, newsletter, association, web-service"),
    ("--site", "jardin.example", "write it like https://example.com"),
    ("--contact", "nobody", "privacy@example.com"),
    ("--country", "US", "European Economic Area"),
    ("--languages", "es", 'no template in "es"'), ("--collect", "shoe-size", "it has phone"),
    ("--statistics", "perhaps", "yes or no"), ("--name", "", "1 to 200")])
def test_a_bad_option_is_explained(tmp_path, option, answer, says):
    arguments = flags("shop", "en")
    arguments[arguments.index(option) + 1] = answer
    made = command(*arguments, "--output", tmp_path / "policy.yaml")
    assert made.returncode == 1 and made.stderr.startswith(f"Error: {option}: ")
    assert says in made.stderr and not list(tmp_path.iterdir())


def test_without_a_terminal_it_says_which_options_are_missing(tmp_path):
    made = command("init", "--template", "shop", "--output", tmp_path / "policy.yaml")
    assert made.returncode == 1 and not list(tmp_path.iterdir())
    missing = re.findall(r"--[a-z]+", made.stderr)
    assert missing == [
        "--name", "--site", "--contact", "--country", "--languages", "--statistics"]


class Terminal:
    """A program on a pseudo-terminal, as somebody who types sees it."""

    def __init__(self, *arguments, cwd):
        self.end, inner = pty.openpty()
        self.process = subprocess.Popen(
            [program.binary(), *arguments], stdin=inner, stdout=inner, stderr=inner, cwd=cwd)
        os.close(inner)
        self.said = ""

    def wait_for(self, words, seconds=30):
        end = time.monotonic() + seconds
        while words not in self.said and time.monotonic() < end:
            if select.select([self.end], [], [], 0.1)[0]:
                try:
                    self.said += os.read(self.end, 65536).decode().replace("\r\n", "\n")
                except OSError:
                    break
        assert words in self.said, self.said
        self.said = self.said.split(words, 1)[1]

    def type(self, line):
        os.write(self.end, line.encode() + b"\n")

    def finish(self):
        try:
            return self.process.wait(30)
        finally:
            os.close(self.end)


def test_on_a_terminal_it_asks_and_asks_again(tmp_path):
    terminal = Terminal("init", "--country", "DE", cwd=tmp_path)
    for question, answer in [
            ("What is the policy for?", "club"), ("there is no template \"club\"", "association"),
            ("Who is responsible?", "Chorverein Köln"), ("on the web?", "chor.example"),
            ("no address of a site", "https://chor.example"), ("write to?", "post@chor.example"),
            ("In which languages?", "de, en"), ("collect besides", "birth-date"),
            ("count visits", "no")]:
        terminal.wait_for(question)
        terminal.type(answer)
    terminal.wait_for("wrote policy.yaml")
    assert terminal.finish() == 0
    file = tmp_path / "policy.yaml"
    text = file.read_text()
    assert text.startswith("# Eine Datenschutzerklärung, die ausgeführt wird")
    assert "\npolicy: chorverein-koln\n" in text and "- id: birth-date" in text
    assert "- id: phone" not in text and "statistics" not in text
    assert command("check", "--rules", "gdpr,eprivacy", file).returncode == 0


def test_answers_that_end_early_leave_no_file(tmp_path):
    terminal = Terminal("init", cwd=tmp_path)
    terminal.wait_for("What is the policy for?")
    os.write(terminal.end, b"\x04")
    terminal.wait_for("nothing was written")
    assert terminal.finish() == 1 and not list(tmp_path.iterdir())


def digest(file):
    return re.search("digest ([0-9a-f]{64})", command("check", file).stdout)[1]


@pytest.mark.parametrize("policy", [OPTIPIC, MINIMAL], ids=["optipic", "minimal"])
def test_fmt_keeps_digest_comments_and_permissions(tmp_path, policy):
    file = tmp_path / "real.yaml"
    file.write_text(policy.read_text().replace("published: ", "published:    "))
    file.chmod(0o640)
    link = tmp_path / "policy.yaml"
    link.symlink_to("real.yaml")
    before, text = digest(file), file.read_text()
    looked = command("fmt", "--check", link)
    assert (looked.returncode, looked.stdout) == (1, f"{link}\n")
    assert file.read_text() == text
    done = command("fmt", link)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{link}\n", "")
    assert link.is_symlink() and stat.S_IMODE(file.stat().st_mode) == 0o640
    assert digest(file) == before and file.read_text() != text
    comments = [line.strip() for line in text.splitlines() if line.strip().startswith("#")]
    kept = [line.strip() for line in file.read_text().splitlines() if line.strip().startswith("#")]
    assert sorted(kept) == sorted(comments)
    again = command("fmt", link, file)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["policy.yaml", "real.yaml"]


def test_fmt_leaves_files_with_errors_alone_and_does_the_others(tmp_path):
    broken, good = tmp_path / "broken.yaml", tmp_path / "good.yaml"
    broken.write_text("policy: x\nscruple:   1\n")
    good.write_text(MINIMAL.read_text())
    done = command("fmt", broken, tmp_path / "none.yaml", good)
    assert done.returncode == 1 and done.stdout == f"{good}\n"
    assert f"{broken} has errors, and was left as it is" in done.stderr
    assert f"cannot read {tmp_path / 'none.yaml'}" in done.stderr
    assert broken.read_text() == "policy: x\nscruple:   1\n"
