"""Rows that take what tells of somebody out of other people's chats, written with the erasure itself.

What stands is blanked; where an edit is refused it is deleted. What was withdrawn while it waited may be under way: it
is recalled, which is to delete it once its number is known, or to blank it where that is refused.
"""

from dataclasses import dataclass

from conversations.language import catalogue
from storage.messages import ErasureLeftovers, Message, Priority, Trace, Withdrawal
from storage.records.record import Json, Language


@dataclass(frozen=True, slots=True)
class Erased:
    """Somebody who was erased, as far as those need to know who read of them."""

    number: int
    update_id: int
    gone: str
    """What is to stand where a message told of them."""
    language: Language
    sales: int | None
    """Where the sales group is: numbers of messages mean nothing in another."""

    def text_for(self, about: Trace | Withdrawal) -> str:
        """Return what is to stand in the place of a message."""
        return catalogue.text("admin", "leads.erased", self.language) if about.names_others else self.gone


def removal_rows(left: ErasureLeftovers, erased: Erased) -> tuple[Message, ...]:
    """Return the rows by which everything that tells of an erased person leaves other people's chats."""
    return (*(_blank(trace, erased) for trace in left.traces), *(_recall(row, erased) for row in left.recalled))


def recall_listed(card: str, stream: str, *, sales: int | None) -> Message:
    """Return the recall of a card that stands in a list by now, and went out all the same."""
    return Message(
        key=f"recall:{card}",
        stream=stream,
        priority=Priority.URGENT,
        chat=sales,
        method="deleteMessage",
        body={},
        edits=card,
    )


def _blank(trace: Trace, erased: Erased) -> Message:
    message_id: Json = trace.message_id
    return Message(
        key=f"erased:{erased.number}:{erased.update_id}:{trace.chat}:{trace.message_id}",
        # Behind whatever tells of them and is under way at this moment.
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
    # What only changes a message of a known number is blanked there.
    instead: Json = None if row.edits_in is not None and row.edits_in == chat else erased.text_for(row)
    return Message(
        key=f"recall:{erased.number}:{erased.update_id}:{row.id}",
        stream=row.stream,
        priority=Priority.URGENT,
        chat=chat,
        method="deleteMessage",
        body={},
        edits=row.key,
        fallbacks=() if instead is None else (("editMessageText", {"text": instead}),),
        unsure_since=row.unsure_since,
    )
