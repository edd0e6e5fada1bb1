"""Rows that take messages about an erased person out of other people's chats, written in the erasure's transaction.

A message that was sent is blanked; where the edit is refused it is deleted. A row that was withdrawn while it waited
may be under way: it is recalled, which deletes its message once the id is known, or blanks it where that is refused.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.sales.contacts.taking_back import DELETED_FOR
from conversations.language import catalogue
from storage.messages import ErasureLeftovers, Message, Place, Priority, Trace, Withdrawal
from storage.outbox.standing import REVEAL
from storage.records.record import Json, Language


@dataclass(frozen=True, slots=True)
class Owner:
    """Who had an erased person as a lead, to the end."""

    id: int
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Erased:
    """An erased person, as far as the readers of messages about them need to know."""

    number: int
    update_id: int
    gone: str
    """The text that replaces a message about them."""
    language: Language
    sales: int | None
    """The chat of the sales group: message ids mean nothing in another chat."""
    owner: Owner | None = None
    """Who had them."""

    def text_for(self, about: Trace | Withdrawal) -> str:
        """Return the text that replaces a message; a contact in private is no longer its owner's."""
        if about.stream.startswith(f"{REVEAL}:"):
            return catalogue.text("desk", "number.no_longer", self.language, number=self.number)
        return catalogue.text("admin", "leads.erased", self.language) if about.names_others else self.gone


def gone_text(number: int, language: Language) -> str:
    """Return the text that replaces a message about a lead who asked to be erased, or about a test that ended."""
    if number < 0:
        return catalogue.text("sales", "card.test_gone", language)
    return catalogue.text("sales", "card.erased", language, number=number)


def removal_rows(left: ErasureLeftovers, erased: Erased) -> tuple[Message, ...]:
    """Return the rows that take every message about an erased person out of other people's chats."""
    blanked = (_blank(trace, erased) for trace in left.traces if not trace.is_contact)
    cards = [trace for trace in left.traces if trace.is_contact]
    return (*blanked, *_contacts(cards, erased), *(_recall(row, erased) for row in left.recalled))


def _contacts(cards: Sequence[Trace], erased: Erased) -> Iterator[Message]:
    """Yield what takes contact cards out of private chats; an old one Telegram leaves to its reader, who is asked.

    Old ones of former owners were deleted or asked for when those lost the lead.
    """
    owner = erased.owner
    for card in cards:
        if owner is None or card.sent is None or owner.until - card.sent < DELETED_FOR:
            here: dict[str, Json] = {"message_id": card.message_id}
            # Its words are for copies with unknown numbers.
            blank = ("editMessageText", {**here, "text": erased.text_for(card)})
            yield _of_card(card, erased, "deleteMessage", here).replace(fallbacks=(blank,))
        elif card.chat == owner.id and card.sent >= owner.since:
            quoted: Json = {"message_id": card.message_id, "allow_sending_without_reply": True}
            text = catalogue.text("desk", "number.remove", erased.language, number=erased.number)
            yield _of_card(card, erased, "sendMessage", {"text": text, "reply_parameters": quoted})


def _of_card(card: Trace, erased: Erased, method: str, body: dict[str, Json]) -> Message:
    return Message(
        key=f"erased:{erased.number}:{erased.update_id}:{card.chat}:{card.message_id}",
        stream=card.stream,
        priority=Priority.URGENT,
        chat=card.chat,
        method=method,
        body=body,
        unsure_since=card.unsure_since,
    )


def recall_listed(card: str, stream: str, *, sales: int | None) -> Message:
    """Return the recall of a card that is now in a list, and was sent all the same."""
    return Message(
        key=f"recall:{card}",
        stream=stream,
        priority=Priority.URGENT,
        chat=sales,
        method="deleteMessage",
        body={},
        edits=card,
    )


def deletion(key: str, place: Place, *, stream: str, gone: str) -> Message:
    """Return the row that deletes a copy of what they sent.

    Where Telegram does not, its caption goes at least, or the text of a line that stands in for a refused copy.
    """
    message_id: Json = place.message_id
    return Message(
        key=key,
        stream=stream,
        priority=Priority.URGENT,
        chat=place.chat,
        method="deleteMessage",
        body={"message_id": message_id},
        fallbacks=(
            ("editMessageCaption", {"message_id": message_id, "caption": gone}),
            ("editMessageText", {"message_id": message_id, "text": gone}),
        ),
    )


def _blank(trace: Trace, erased: Erased) -> Message:
    message_id: Json = trace.message_id
    key = f"erased:{erased.number}:{erased.update_id}:{trace.chat}:{trace.message_id}"
    if trace.is_copy:
        place = Place(chat=trace.chat, message_id=trace.message_id)
        row = deletion(key, place, stream=trace.stream, gone=erased.text_for(trace))
        return row.replace(unsure_since=trace.unsure_since)
    return Message(
        key=key,
        # In the stream after messages about them that are under way.
        stream=trace.stream,
        priority=Priority.URGENT,
        chat=trace.chat,
        method="editMessageText",
        body={"message_id": message_id, "text": erased.text_for(trace)},
        fallbacks=(("deleteMessage", {"message_id": message_id}),),
        unsure_since=trace.unsure_since,
    )


def _recall(row: Withdrawal, erased: Erased) -> Message:
    chat = erased.sales if row.chat is None else row.chat
    # A row that only edits a message with a known id is blanked there.
    gone = erased.text_for(row)
    instead: tuple[tuple[str, dict[str, Json]], ...] = (("editMessageText", {"text": gone}),)
    if row.is_copy:  # what it sent is a line of text, or the copy of a photo
        instead = (*instead, ("editMessageCaption", {"caption": gone}))
    if row.edits_in is not None and row.edits_in == chat:
        instead = ()
    return Message(
        key=f"recall:{erased.number}:{erased.update_id}:{row.id}",
        stream=row.stream,
        priority=Priority.URGENT,
        chat=chat,
        method="deleteMessage",
        body={},
        edits=row.key,
        fallbacks=instead,
        unsure_since=row.unsure_since,
    )
