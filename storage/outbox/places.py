"""Places: the chats of our sent messages and their numbers there, from the outbox."""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from itertools import chain, islice
from typing import Literal, NamedTuple

from storage.database import Reader, Transaction, to_us
from storage.messages import LATE, Place, SendResult
from storage.outbox.rows import chat_of, is_left_behind, message_id_in, own_message_id, sent_by_us

SUPERGROUPS_BELOW = -1_000_000_000_000
"""Each supergroup numbers its own messages; private chats and basic groups share one sequence per bot.
https://core.telegram.org/api/bots/ids"""
_CHAT, _NUMBER = chat_of("outbox"), own_message_id("outbox")
# As the index of messages in groups has it.
_SUBJECT = f"""
    SELECT lead, key FROM outbox
    WHERE message_id = $1 AND lead IS NOT NULL AND (chat IS NULL OR chat < 0)
      AND state <> 'waiting' AND {_CHAT} = $2 AND {sent_by_us("outbox")}
    ORDER BY id LIMIT 1
"""  # noqa: S608  # ours
_SUBJECT_IN_PRIVATE = f"""
    SELECT lead, key FROM outbox
    WHERE chat = $2 AND message_id = $1 AND lead IS NOT NULL AND state <> 'waiting' AND {sent_by_us("outbox")}
    ORDER BY id LIMIT 1
"""  # noqa: S608  # ours
_LEAVE = f"""
    INSERT INTO outbox (key, stream, priority, chat, method, body, lead, created, state, message_id, sent_to,
                        settled_at, unsure_since, bot_id)
    SELECT 'left:' || {_CHAT} || ':' || id || ':' || message_id, stream, priority, chat, method, '{{}}', lead, created,
           'sent', message_id, {_CHAT}, settled_at, unsure_since, bot_id
    FROM outbox
    WHERE key = $1 AND lead IS NOT NULL AND state <> 'waiting' AND message_id IS NOT NULL AND {_CHAT} IS NOT NULL
      AND NOT (message_id = coalesce(CAST($2 AS BIGINT), 0) AND {_CHAT} = coalesce(CAST($3 AS BIGINT), 0))
      AND NOT {is_left_behind("outbox")}
    ON CONFLICT (key) DO NOTHING
"""  # noqa: S608  # ours
_KEEP_OTHER = """
    INSERT INTO outbox (key, stream, priority, chat, method, body, lead, created, state, message_id, sent_to,
                        settled_at, bot_id)
    SELECT key || '#' || CAST($2 AS BIGINT), stream, priority, chat, $4, '{}', lead, created, 'sent', $3, sent_to, $5,
           bot_id
    FROM outbox WHERE id = $1 AND state = 'sent'
    ON CONFLICT (key) DO NOTHING
"""
_SAME_COUNT = f"""
    state = 'sent' AND message_id < $2 AND ($1 <= {SUPERGROUPS_BELOW} OR {sent_by_us("outbox")})
    AND ({_CHAT} = $1 OR ($1 > {SUPERGROUPS_BELOW} AND {_CHAT} > {SUPERGROUPS_BELOW}))
"""
_NEWEST_BEFORE = f"SELECT max(message_id) FROM outbox WHERE {_SAME_COUNT} AND settled_at <= $3"  # noqa: S608  # ours
_KNOWN = f"SELECT message_id FROM outbox WHERE {_SAME_COUNT} AND message_id > $3"  # noqa: S608  # ours
# Late edits send no message; of other waiting rows even an edit may become one.
_BELOW = f"""
    (o.state = 'waiting' AND o.stream NOT LIKE '{LATE}%')
    OR (o.message_id > p.number AND o.state <> 'waiting' AND {sent_by_us("o")})
"""


async def of_row(reader: Reader, key: str) -> Place | None:
    """Return the place of a row's message, or None if it was not sent."""
    row = await reader.one(f"SELECT {_CHAT}, {_NUMBER} FROM outbox WHERE key = $1", key)  # noqa: S608  # ours
    return Place(chat=row[0], message_id=row[1]) if row and row[0] and row[1] else None


class PressedMessage(NamedTuple):
    """A message in a private chat, of which a button was pressed."""

    number: int
    is_last: bool
    """Whether none of our messages stands below it, nor may still arrive there."""
    keys: tuple[str, ...]
    """Of the rows whose message it is."""


async def pressed(reader: Reader, numbers: Mapping[int, int]) -> dict[int, PressedMessage]:
    """Return these messages by their private chats, of which `numbers` has one each, in one query."""
    if not numbers:
        return {}
    found: dict[int, PressedMessage] = {}
    for chat, is_below, key in await reader.all(_pressed(len(numbers)), *chain.from_iterable(numbers.items())):
        number, is_last, keys = found.get(chat) or (numbers[chat], True, ())
        found[chat] = PressedMessage(number, is_last and not is_below, keys if key is None else (*keys, key))
    return found


@cache
def _pressed(chats: int) -> str:
    places = " UNION ALL ".join(
        f"SELECT CAST(${2 * place - 1} AS BIGINT) AS chat, CAST(${2 * place} AS BIGINT) AS number"
        for place in range(1, chats + 1)
    )
    return f"""
        SELECT p.chat, {_BELOW}, CASE WHEN {message_id_in("p.chat", "o")} = p.number THEN o.key END
        FROM ({places}) AS p
        LEFT JOIN outbox AS o ON o.chat = p.chat AND (o.state = 'waiting' OR o.message_id >= p.number)
    """  # noqa: S608  # ours


async def look(
    reader: Reader, key: str, *, chat: int, message_id: int, known: Mapping[int, PressedMessage]
) -> Literal["last", "above others", "elsewhere"]:
    """Return where a row's message stands: at this place as our last message in the chat, above others, or elsewhere.

    A message that may still arrive in the chat stands below it, too. `known` was read before, by chat.
    """
    found = known.get(chat)
    if found is None or found.number != message_id:
        found = (await pressed(reader, {chat: message_id}))[chat]
    if key not in found.keys:
        return "elsewhere"
    return "last" if found.is_last else "above others"


class CardSubject(NamedTuple):
    """The lead that a message of ours is about, and the key of its row; of a test talk the negative number."""

    lead: int
    key: str


async def subject_of(reader: Reader, *, chat: int, message_id: int) -> CardSubject | None:
    """Return what a message of ours in a chat is about; None where that is no single lead, or it was erased."""
    row = await reader.one(_SUBJECT if chat < 0 else _SUBJECT_IN_PRIVATE, message_id, chat)
    return CardSubject(row[0], row[1]) if row else None


async def replace(tx: Transaction, key: str, message_id: int | None, *, chat: int | None, bot_id: int) -> None:
    """Record another message for a row; the earlier one is kept too, because it may still exist."""
    await tx.run(_LEAVE, key, message_id, chat)
    await tx.run(
        "UPDATE outbox SET message_id = $2, sent_to = $3, bot_id = $4 WHERE key = $1", key, message_id, chat, bot_id
    )


async def keep_others(tx: Transaction, result: SendResult, *, at: datetime) -> None:
    """Record further messages of a row that copied several, each as a row of its own; none if it was erased."""
    others = [("sendMessage", 0, result.line)] if result.line is not None else []
    others += [("copyMessage", place, number) for place, number in enumerate(result.copies, start=2)]
    await tx.many(_KEEP_OTHER, [(result.id, place, number, method, to_us(at)) for method, place, number in others])


async def fate_of(reader: Reader, key: str) -> Place | Literal["waiting", "ended", "unknown"]:
    """Return the place of a row's message; or that it waits, that it ended without one, or that there is no row."""
    row = await reader.one(f"SELECT state, {_CHAT}, {_NUMBER} FROM outbox WHERE key = $1", key)  # noqa: S608  # ours
    if row is None:
        return "unknown"
    state, chat, message_id = row
    if state == "sent" and chat is not None and message_id is not None:
        return Place(chat=chat, message_id=message_id)
    return "waiting" if state == "waiting" else "ended"


async def unknown(reader: Reader, chat: int, *, since: datetime, below: int, most: int) -> tuple[int, ...]:
    """Return the numbers that an unknown message of ours may have in a chat; for readers.

    It was sent after `since`, and before the message with the number `below`. At most `most` numbers, the oldest first.
    """
    row = await reader.one(_NEWEST_BEFORE, chat, below, to_us(since))
    floor = row[0] if row and row[0] is not None else max(0, below - most - 1)
    known = {number for (number,) in await reader.all(_KNOWN, chat, below, floor)}
    return tuple(islice((number for number in range(floor + 1, below) if number not in known), most))
