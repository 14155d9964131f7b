"""The records of processing activities, read as a spreadsheet and as a page would be."""

import csv
import html.parser
import io

from conftest import POLICIES, scruple


def table(policy, language):
    text = scruple(
        "export", policy, "--form", "article-30-csv", "--language", language).decode("utf-8")
    assert text.endswith("\r\n") and "\r\n" in text
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def test_the_table_has_all_items_in_every_line(policy):
    for language in ("fr", "en"):
        titles, *lines = table(policy, language)
        letters = {title[-2] for title in titles if title.endswith(")")}
        assert letters == set("abcdefg")
        assert lines
        for line in lines:
            assert len(line) == len(titles) and all(line)


def test_no_cell_is_a_formula(hostile):
    file, words = hostile
    cells = [cell for line in table(file, "en") for cell in line]
    assert any(words in cell for cell in cells)
    assert not [cell for cell in cells if cell.lstrip(" \u00a0")[:1] in set("=+-@\t\r\n")]


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.words, self.anchors, self.links = [], [], set(), []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in ("meta", "link", "br"):
            self.open.append(tag)
        if "id" in attributes:
            assert attributes["id"] not in self.anchors
            self.anchors.add(attributes["id"])
        if "href" in attributes:
            self.links.append(attributes["href"])

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def test_the_page_stands_alone_and_its_links_lead_somewhere(policy):
    for language in ("fr", "en"):
        text = scruple(
            "export", policy, "--form", "article-30-page", "--language", language).decode("utf-8")
        page = Page()
        page.feed(text)
        page.close()
        assert page.open == []
        assert f'<html lang="{language}">' in text
        assert page.links and {link[1:] for link in page.links} <= page.anchors
        assert "<script" not in text and "src=" not in text and 'rel="stylesheet"' not in text


def test_what_cannot_be_written_is_said():
    assert scruple("export", POLICIES[0], "--form", "dpv-turtle", "--language", "fr", code=1) == b""
    assert scruple(
        "export", POLICIES[0], "--form", "article-30-csv", "--language", "xx", code=1) == b""
    assert scruple("export", POLICIES[0], "--form", "word", code=64) == b""
