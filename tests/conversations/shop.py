"""The shipped funnel's text, and ways to break it."""

from pathlib import Path

import conversations
from conversations.funnel.loader import read_funnel
from conversations.funnel.model import Funnel
from conversations.funnel.text_checks import known_texts

TEXT = (Path(next(iter(conversations.__path__))) / "funnels" / "shop.yaml").read_text("utf-8")
MARK = "§"
"""Marks the place in an edit where the problem is expected; removed before the text is read."""


def read(text: str) -> Funnel:
    """Read a funnel's text as the bot does."""
    return read_funnel(text, file="shop.yaml", known_texts=known_texts())


def edited(old: str, new: str) -> tuple[str, str]:
    """Return the shop's text with the first `old` replaced, and `line:column` of the mark in `new`."""
    assert old in TEXT, f"the shipped funnel no longer says {old!r}"
    marked = TEXT.replace(old, new, 1)
    before, _, after = marked.partition(MARK)
    return before + after, f"{before.count(chr(10)) + 1}:{len(before) - before.rfind(chr(10))}"
