"""Convert outbox rows to records, and bodies to their stored form."""

from datetime import timedelta

import orjson

from storage.database import Row, from_us, from_us_or_none, to_json
from storage.encryption.seals import FieldCipher
from storage.messages import Message, PendingMessage, Place, Priority
from storage.put_aside import UnreadableRow
from storage.records.record import from_columns

PRIORITIES = tuple(Priority)
"""A priority is stored as its index in this order: alerts first."""

SELECTED = (
    "id", "key", "stream", "priority", "chat", "method", "body", "lead", "file", "edits", "answers", "slot",
    "fallbacks", "fallback", "not_before", "wait", "created", "attempts", "unsure_since", "sent_to", "message_id",
)  # fmt: skip
"""The selected columns, in order."""
TABLE = "outbox"

NOTHING = ("{}", "[]")
"""The stored form of an empty or deleted body; never sealed."""


THIS_BOT = "coalesce((SELECT CAST(value AS BIGINT) FROM state WHERE key = 'bot'), 0)"
"""SQL for the running bot; 0 if that was never recorded."""


_FIRST_BOT = "SELECT bot_id FROM bots WHERE number = 0"


def sent_by_us(row: str) -> str:
    """Return SQL that is true if the running bot sent a row; rows without a recorded bot count as its own."""
    return f"{THIS_BOT} IN (0, coalesce({row}.bot_id, ({_FIRST_BOT}), 0))"


def own_message_id(row: str) -> str:
    """Return SQL for a row's message id; NULL if another bot sent it, because the number is not one of ours."""
    return f"CASE WHEN {sent_by_us(row)} THEN {row}.message_id END"


_FIRST_GROUP = "SELECT chat FROM sales_groups WHERE number = 0"


def chat_of(row: str) -> str:
    """Return SQL for the chat of a settled row's message: its number is only valid there."""
    return f"coalesce({row}.sent_to, {row}.chat, ({_FIRST_GROUP}))"


def is_left_behind(row: str) -> str:
    """Return SQL that is true if a row's message is in a basic group that has become a supergroup."""
    return f"{chat_of(row)} IN (SELECT chat FROM sales_groups WHERE moved_to IS NOT NULL)"  # noqa: S608  # ours


def message_id_in(chat: str, row: str) -> str:
    """Return SQL for a row's message id; NULL if another bot sent it, or if it is in another chat."""
    return f"CASE WHEN {chat_of(row)} = {chat} THEN {own_message_id(row)} END"


def sealed_body(data: object, column: str, key: str, cipher: FieldCipher) -> str:
    """Return the stored form of an outbox column; empty values are not sealed."""
    text = to_json(data)
    return text if text in NOTHING else cipher.encrypt(text, column, key)


def priority_of(place: int) -> Priority:
    """Return a stored priority.

    Raises:
        LookupError: it is a priority of another version.
    """
    if not 0 <= place < len(PRIORITIES):
        raise LookupError(f"there is no priority {place}")
    return PRIORITIES[place]


def unreadable_from(row: Row, error: str) -> UnreadableRow:
    """Return the description of an outbox row that cannot be read."""
    raw = dict(zip(SELECTED, row, strict=True))
    return UnreadableRow(TABLE, raw["key"], raw, error, lead=raw["lead"], chat=raw["chat"])


def pending_from(row: Row, cipher: FieldCipher) -> PendingMessage:
    """Return a row of the outbox, from the columns that `storage.outbox.queue` selects."""
    id_, key, stream, priority, chat, method, body, lead, file, edits, answers, slot = row[:12]
    fallbacks, fallback, not_before, wait, created, attempts, unsure_since, sent_to, message_id = row[12:]
    fields = {
        "key": key,
        "stream": stream,
        "priority": priority_of(priority),
        "chat": chat,
        "method": method,
        "body": orjson.loads(cipher.decrypt(body, "outbox.body", key)),
        "lead": lead,
        "file": file,
        "edits": edits,
        "answers": answers,
        "slot": slot,
        "fallbacks": orjson.loads(cipher.decrypt(fallbacks, "outbox.fallbacks", key)),
        "not_before": from_us_or_none(not_before),
        "unsure_since": from_us_or_none(unsure_since),
    }
    return PendingMessage(
        id=id_,
        message=from_columns(Message, fields),
        attempts=max(attempts, 0),
        fallback=max(fallback, 0),
        created=from_us(created),
        target=Place(chat=sent_to, message_id=message_id) if sent_to and message_id else None,
        wait=None if wait is None else timedelta(microseconds=wait),
    )
