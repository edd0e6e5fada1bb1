"""Copies of photos, voices and files, as outbox rows: the group gets the message itself, under the lead's card.

Those of one lead that wait are one row: pieces of an album wait until two seconds after the last. A row is sent as
`copyMessage` in reply to the card; several messages, or one whose card is not in the group, follow a line that names
the lead (`bot.delivery.calls`). Telegram may refuse to copy: the row's fallbacks are lines that say why.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from bot.bot_api.markup import NO_PREVIEW
from bot.delivery.calls import LINE, OF_A_CAPTION, WITHOUT_WORDS
from conversations.desk.lines.fitting import CARD_UTF16
from conversations.desk.lines.subject import shown_number
from conversations.desk.notices.speaker import CAPTION_UTF16, shifted
from conversations.language import catalogue
from conversations.language.graphemes import cut, utf16_length
from conversations.turn.turn import Alert, Copied
from storage.messages import COPIES_SLOT, Message, NotCopied, Priority
from storage.records.lead import Lead
from storage.records.record import Json, Language

GATHER = timedelta(seconds=2)
"""How long after the last piece of an album its copies go."""
AT_ONCE = 100
"""The most messages that one call copies: https://core.telegram.org/bots/api#copymessages"""
WHAT = "what"
"""The key of a row's body that says what is copied, as text; for the fallbacks."""
SAID_UTF16 = 3000
"""UTF-16 units of what is said where a copy is refused."""


class Pieces(NamedTuple):
    """Messages to copy, and what each is."""

    message_ids: tuple[int, ...]
    what: tuple[str, ...]

    def with_more(self, more: "Pieces") -> "Pieces":
        """Return these and others in the order of their numbers, which is Telegram's; each once."""
        each = dict(zip(self.message_ids, self.what, strict=True)) | dict(zip(*more, strict=True))
        return Pieces(tuple(sorted(each)), tuple(each[number] for number in sorted(each)))


def copied_in(alerts: Sequence[Alert]) -> tuple[Copied, ...]:
    """Return what is to be copied."""
    return tuple(alert for alert in alerts if isinstance(alert, Copied))


def copies(lead: Lead, copied: Sequence[Copied], language: Language, *, row: Message, now: datetime) -> Message:
    """Return the row that copies messages; `row` has its key, its stream and what it answers."""
    pieces = Pieces((), ())
    for each in copied:
        pieces = pieces.with_more(Pieces((each.message_id,), (each.what,)))
    gathers = any(each.pile for each in copied)
    if any(each.without_words for each in copied):
        row = row.replace(body={**row.body, WITHOUT_WORDS: True})
    elif len(pieces.message_ids) == 1:
        row = row.replace(body={**row.body, **_caption(copied[-1], lead, language)})
    made = row.replace(slot=COPIES_SLOT, not_before=now + GATHER if gathers else None)
    chat = next((each.chat for each in copied if each.chat is not None), lead.telegram_id)
    return _with_pieces(made, pieces, chat, lead.number, language)


def _caption(copied: Copied, lead: Lead, language: Language) -> dict[str, Json]:
    """Return the caption with the number of the lead before it; nothing where it has no place or no room for that."""
    if copied.caption is None:
        return {}
    number = catalogue.text("sales", "copies.number", language, number=shown_number(lead.number))
    before = f"{number} " if copied.caption.text else number
    if utf16_length(before + copied.caption.text) > CAPTION_UTF16:
        return {}
    return {"caption": before + copied.caption.text, "caption_entities": shifted(copied.caption.entities, before)}


def joined_copies(row: Message, before: Message, language: Language) -> Message | None:
    """Return a row that copies what a waiting one would have copied, too; None where that would be too many."""
    pieces = _pieces_of(before).with_more(_pieces_of(row))
    if row.lead is None or len(pieces.message_ids) > AT_ONCE:
        return None
    waits = [each for each in (before.not_before, row.not_before) if each is not None]
    joined = row.replace(not_before=max(waits, default=None), priority=before.priority)
    if before.body.get(WITHOUT_WORDS):
        joined = joined.replace(body={**joined.body, WITHOUT_WORDS: True})
    person = joined.body["from_chat_id"]
    assert isinstance(person, int), "written by `_with_pieces`"
    # The key has the number of the card; `lead` is the account's, which may be merged into another one.
    return _with_pieces(joined, pieces, person, int(row.key.split(":")[1]), language)


def _pieces_of(row: Message) -> Pieces:
    message_ids, what = row.body.get("message_ids"), row.body.get(WHAT)
    if not isinstance(message_ids, list) or not isinstance(what, list) or len(message_ids) != len(what):
        return Pieces((), ())
    return Pieces(tuple(number for number in message_ids if isinstance(number, int)), tuple(map(str, what)))


def _with_pieces(row: Message, pieces: Pieces, person: int, number: int, language: Language) -> Message:
    sound: dict[str, Json] = {"disable_notification": True} if row.body.get("disable_notification") else {}
    what = cut("\n".join(pieces.what), SAID_UTF16)
    said = catalogue.text("sales", "reply.said", language, number=shown_number(number), text=what)
    body: dict[str, Json] = {
        "from_chat_id": person, "message_ids": list(pieces.message_ids), WHAT: list(pieces.what),
        LINE: catalogue.text("sales", "copies.line", language, number=shown_number(number)), **sound,
    }  # fmt: skip
    if len(pieces.message_ids) == 1:
        body |= {name: row.body[name] for name in OF_A_CAPTION if name in row.body}
    if row.body.get(WITHOUT_WORDS):
        body |= {WITHOUT_WORDS: True, LINE: cut(said, CARD_UTF16)}
    plainer = tuple(
        ("sendMessage", {"text": _refused(said, why, language), "link_preview_options": NO_PREVIEW, **sound})
        for why in NotCopied
    )
    return row.replace(method="copyMessages", body=body, fallbacks=plainer)


def _refused(said: str, why: NotCopied, language: Language) -> str:
    reason = catalogue.text("sales", f"not_copied.{why.name.lower()}", language)
    return cut(catalogue.phrase("sales", "not_copied", language, ours={"said": said, "reason": reason}), CARD_UTF16)


def beyond_budget(row: Message) -> Message:
    """Return a row that waits behind all else: the group has too much, and only Telegram holds what it copies."""
    return row.replace(priority=Priority.BROADCAST)
