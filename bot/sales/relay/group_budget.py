"""The budget for relayed words: the sales group takes 20 messages a minute, shared by all leads and colleagues.

The waiting words of one lead are one message, and only a few leads may have one waiting: further words are only shown
on the card, which has the newest words; every word is in the ledger, and on /lead. This is decided by what waits in the
outbox, in the transaction that writes the words. Answers to a colleague's press go before all of them. Copies of photos
and files are left out of no relay, because nobody else holds them: those of one lead are one row, and beyond the budget
it waits behind all else. Only what comes in a flood is not copied (`conversations.talk.flood_guard`).
"""

from collections.abc import Sequence
from html import escape
from itertools import count

from bot.sales.relay.copy_rows import beyond_budget, joined_copies
from conversations.desk.lines.fitting import CARD_UTF16
from conversations.language import catalogue
from conversations.language.direction import facing
from conversations.language.graphemes import utf16_length
from conversations.turn.turn import Alert, CardChanged, Relayed
from storage.database import Reader
from storage.messages import COPIES_SLOT, Message, Priority
from storage.outbox import queue as outbox
from storage.records.record import Json, Language

SAID, TOLD, CARD, QUIET_CARD = "said", "told", "card", "quiet"
"""The slots of rows about a lead in the group: their words, the news for the owner, the edits of the card.

Edits of the quiet card have a slot of their own, because an edit of the alert that follows must not supersede the one
that takes its buttons.
"""
WAITING_AT_MOST = 5
"""How many leads may have waiting words: at 15 messages a minute the last of them is sent after 20 s."""


def stream_of_words(number: int) -> str:
    """Return the outbox stream of a lead's words. It is not the card's: an edit of the card does not wait for them."""
    return f"said:{number}"


async def within_budget(reader: Reader, number: int, alerts: Sequence[Alert]) -> tuple[Alert, ...]:
    """Return the alerts, without the relay of words where too many already wait for the group."""
    said = said_in(alerts)
    if not said or await _has_room(reader, number, said):
        return tuple(alerts)
    others = tuple(alert for alert in alerts if not isinstance(alert, Relayed))
    return others or (CardChanged(),)


def said_in(alerts: Sequence[Alert]) -> str:
    """Return the words to relay."""
    return "\n".join(alert.text for alert in alerts if isinstance(alert, Relayed))


def are_edited(alerts: Sequence[Alert]) -> bool:
    """Tell whether the words to relay took the place of others."""
    return any(isinstance(alert, Relayed) and alert.edited for alert in alerts)


def news_in(alerts: Sequence[Alert], *, owned: bool) -> str:
    """Return the news to tell: all of it to an owner, else what everybody is told."""
    changes = [alert for alert in alerts if isinstance(alert, CardChanged)]
    return "\n".join(alert.told for alert in changes if alert.told and (owned or alert.tells_all))


async def _has_room(reader: Reader, number: int, said: str) -> bool:
    before = await outbox.waiting_in(reader, stream_of_words(number), slot=SAID)
    if before is not None:
        return utf16_length(_text(before.message.body)) + utf16_length(said) < CARD_UTF16
    return await outbox.count_waiting(reader, Priority.RELAY, most=WAITING_AT_MOST) < WAITING_AT_MOST


async def joined(
    reader: Reader, rows: Sequence[Message], alerts: Sequence[Alert], *, language: Language
) -> tuple[Message, ...]:
    """Return the rows merged with waiting ones: words and news absorb them, an edit inherits the urgency of one."""
    return tuple([await _joined(reader, row, alerts, language) for row in rows])


async def _joined(reader: Reader, row: Message, alerts: Sequence[Alert], language: Language) -> Message:
    if row.slot == COPIES_SLOT:
        return await _joined_copies(reader, row, language)
    before = await outbox.waiting_in(reader, row.stream, slot=row.slot) if row.slot is not None else None
    if before is None:
        return row
    match row.slot:
        case "card" | "quiet" if before.message.priority is Priority.URGENT:
            return row.replace(priority=Priority.URGENT)
        case "said":
            key = "reply.edited_more" if are_edited(alerts) else "reply.said_more"
            more = catalogue.text("sales", key, language, text=said_in(alerts))
            return _added(row, before.message, more)
        case "told":
            return _added(row, before.message, facing(news_in(alerts, owned=True), language))
        case _:
            return row


async def _joined_copies(reader: Reader, row: Message, language: Language) -> Message:
    """Return the row merged with the newest waiting one that is not full."""
    for place in count():
        here = row.replace(slot=f"{COPIES_SLOT}:{place}" if place else COPIES_SLOT)
        before = await outbox.waiting_in(reader, row.stream, slot=here.slot or "")
        joined = await _with_priority(reader, here) if before is None else joined_copies(here, before.message, language)
        if joined is not None:
            return joined
    raise AssertionError("a number is always free")


async def _with_priority(reader: Reader, row: Message) -> Message:
    many = await outbox.count_waiting(reader, Priority.RELAY, most=WAITING_AT_MOST) >= WAITING_AT_MOST
    return beyond_budget(row) if many else row


def _added(row: Message, before: Message, more: str) -> Message:
    """Return a row with the waiting text and more; where that is too long, only the newest."""
    html = row.body.get("parse_mode") == "HTML"
    body = _with_line(before.body, row.body, escape(more, quote=False) if html else more)
    if utf16_length(_text(body)) > CARD_UTF16:
        return row
    plainer = zip(before.fallbacks, row.fallbacks, strict=False)
    fallbacks = tuple((method, _with_line(old, new, more)) for (_, old), (method, new) in plainer)
    return row.replace(body=body, fallbacks=fallbacks)


def _with_line(before: dict[str, Json], now: dict[str, Json], more: str) -> dict[str, Json]:
    text = _text(before)
    return now | {"text": text if text.endswith(more) else f"{text}\n{more}"}


def _text(body: dict[str, Json]) -> str:
    return str(body.get("text", ""))
