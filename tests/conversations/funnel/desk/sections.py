"""The shipped funnel with a section `desk`, written below it."""

import re

from conversations.funnel.model import Funnel
from tests.conversations.shop import MARK, TEXT, read

PAGE = """\
  clock: {sla: 5m, backup_after: 5m, manager_after: 10m, again_after: 55m, nudge: 5m, hold: 15m, answer: 30m, step: 4h, wait: 2d, pings_an_hour: 6, outside: silent}
  claim: {rotation: off, offer: 2m, max_untouched: 3, max_open: 0, mask: none, reveals_a_day: 30, pql_alert: true}   # rotation: one_first
  talk: {relay: owner, sign: first_name, human: 24h, topics: off, windows: 2h, days_ahead: 14}                       # relay: desk
  who: {managers: [], backup: [], people: {7001: {weight: 0.5, hours: "sat-wed 9-14"}}}                              # ids
  ends: {currency: IRT, after_sale: {after: 7d, high: 5, low: 2}, lost: [{id: price, label: {fa: قیمت, en: price}}], unfit: [{id: spam, label: {fa: مزاحم, en: spam}}]}
"""  # noqa: E501 as it stands in DESK §2
PAGE_DESK = "desk:\n" + PAGE


def uncommented(text: str) -> str:
    """Return a file with the commented lines of its section `desk` in use."""
    section = re.search(r"^# desk:.*\n(?:#   .*\n)+", text, re.MULTILINE)
    assert section is not None
    return text.replace(section[0], re.sub("^# ", "", section[0], flags=re.MULTILINE))


def with_desk(section: str) -> str:
    """Return the shop's text with a section, which is indented."""
    return f"{TEXT}\ndesk:\n{section}\n"


def funnel_with(section: str) -> Funnel:
    """Read the shop's funnel with a section."""
    return read(with_desk(section))


def marked(section: str) -> tuple[str, str]:
    """Return the text with a section, and `line:column` of the mark in it."""
    before, _, after = with_desk(section).partition(MARK)
    return before + after, f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
