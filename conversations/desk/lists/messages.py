"""Lines of a list as messages, each with the Claim buttons of its own lines."""

from collections.abc import Iterable

from msgspec import Struct

from conversations.desk.cards.buttons import claim_button, two_a_row
from conversations.desk.notices.wording import DeskTelling, DeskText, below
from conversations.language.direction import facing

LINES_OF_A_MESSAGE = 20
"""DESK §2.8; with a funnel's longest wishes such a message stays below Telegram's 4,096 characters."""

SHOWN_OF_A_PART = 80
"""Leads of a part that one morning names: a group takes 20 messages a minute, and /free has the others."""


class ListLine(Struct, frozen=True):
    """A line, and the lead that may be claimed by it; 0: none."""

    text: DeskText
    claims: int = 0


def messages_of(lines: Iterable[ListLine], telling: DeskTelling) -> tuple[DeskText, ...]:
    """Return lines in messages of at most 20 lines."""
    each = tuple(lines)
    starts = range(0, len(each), LINES_OF_A_MESSAGE)
    return tuple(_message(each[start : start + LINES_OF_A_MESSAGE], telling) for start in starts)


def _message(lines: tuple[ListLine, ...], telling: DeskTelling) -> DeskText:
    text = below(*(_facing(line.text, telling) for line in lines))
    claims = dict.fromkeys(line.claims for line in lines if line.claims)
    rows = two_a_row(claim_button(lead, telling.language) for lead in claims)
    return DeskText(text.html, text.plain, (*text.rows, *rows))


def _facing(text: DeskText, telling: DeskTelling) -> DeskText:
    return DeskText(facing(text.html, telling.language), facing(text.plain, telling.language), text.rows)
