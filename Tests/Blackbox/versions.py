"""Later versions of OptiPic's policy, as an operator would write them."""

from datetime import datetime, timedelta, timezone

from program import OPTIPIC

JOINS = """affiliates:
  - {id: optipic-print, name: OptiPic Print, site: "https://print.optipic.example", clause: "0.1"}
"""


def later_version(file, label, days=0, joins=False):
    """Writes the policy under another label, in force from so many days on; with an affiliate more
    it is a material change."""
    day = datetime.now(timezone.utc).date() + timedelta(days=days)
    text = OPTIPIC.read_text("utf-8")
    for old, new in [
        ('version: "1"\n', f'version: "{label}"\n'),
        ("published: 2017-05-10\n", f"published: 2017-05-10\neffective: {day}\n"),
        ("affiliates: []\n", JOINS if joins else "affiliates: []\n"),
    ]:
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    file.write_text(text, "utf-8")
    return file
