"""The names of colleagues, as cards, lists and notices show them."""

from collections.abc import Mapping

from conversations.desk.lines.title import NAME_UTF16
from conversations.language.graphemes import cut
from conversations.language.names import visible_name

Colleagues = Mapping[int, str]
"""Names by Telegram id: of everybody at the desk, and of who left it and stands on a card."""


def colleague_name(person: int | None, colleagues: Colleagues) -> str:
    """Return a colleague's name as it can be shown, not isolated; their id where there is none, "" for nobody."""
    name = visible_name(colleagues.get(person, "")) if person is not None else ""
    return cut(name, NAME_UTF16) or str(person or "")
