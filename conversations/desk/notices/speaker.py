"""What goes with a colleague's words to a prospect: the line that says who speaks, and formatting below it."""

from collections.abc import Sequence

from conversations.language import catalogue
from conversations.language.direction import facing, isolate
from conversations.language.graphemes import utf16_length
from conversations.language.names import numbered_name
from storage.records.record import Json, Language

TEXT_UTF16 = 4096
"""https://core.telegram.org/bots/api#sendmessage"""
CAPTION_UTF16 = 1024
"""https://core.telegram.org/bots/api#copymessage"""
_NOT_CARRIED = frozenset({"custom_emoji", "text_mention", "bot_command"})
"""Formatting that would name an account, or that bots may not send."""


def name_to_read(name: str, account: int | None) -> str:
    """Return a colleague's name as prospects read it; "" where it is only the end of their account's number."""
    return "" if account is not None and name == numbered_name(account) else name


def name_line(name: str, company: str, language: Language) -> str:
    """Return «سارا · فروشگاه نمونه:»; an empty name is a colleague without one.

    In Persian it has no letter outside isolates, so that only a mark tells clients where it begins.
    """
    speaker = name or catalogue.text("prospect", "speaker.nameless", language)
    ours = {"name": isolate(speaker), "company": isolate(company)}
    return facing(catalogue.phrase("prospect", "speaker", language, ours=ours), language)


def below_name(line: str, text: str, *, limit: int) -> str | None:
    """Return a text with the line above it; None where both together are longer than `limit` UTF-16 units."""
    if not line:
        return text
    whole = f"{line}\n{text}" if text else line
    return whole if utf16_length(whole) <= limit else None


def moved(entities: Sequence[dict[str, Json]], line: str) -> list[Json]:
    """Return formatting as it stands below a line; places count UTF-16 units."""
    return shifted(entities, f"{line}\n" if line else "")


def shifted(entities: Sequence[dict[str, Json]], before: str) -> list[Json]:
    """Return formatting as it stands behind other words, without what bots may not send, or what names an account."""
    kept = [each for each in entities if each.get("type") not in _NOT_CARRIED]
    return [{**each, "offset": _place(each) + utf16_length(before)} for each in kept]


def _place(entity: dict[str, Json]) -> int:
    offset = entity.get("offset")
    return offset if isinstance(offset, int) else 0
