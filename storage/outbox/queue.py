"""The outbox: finished Bot API calls that wait to be sent, and their results."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from storage import duties
from storage.database import Reader, Transaction, Value, from_us_near, to_us, to_us_or_none
from storage.messages import (
    LONGEST_WAIT,
    Enqueued,
    Message,
    PendingMessage,
    Priority,
    QueueDepth,
    SendResult,
)
from storage.outbox import files, places
from storage.outbox import waiting as waiting_rows
from storage.outbox.rows import PRIORITIES, message_id_in, sealed_body
from storage.outbox.waiting import SELECT, read

_INSERT = """
    INSERT INTO outbox (key, stream, priority, chat, method, body, lead, file, edits, answers, slot, fallbacks,
                        not_before, created)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
    ON CONFLICT (key) DO NOTHING
"""
# Priorities are listed so that the index of waiting rows is used: a scan would read everything ever sent.
_WAITING_UPLOADS = SELECT + (  # noqa: S608  # literal pieces of this file
    "WHERE o.state = 'waiting' AND o.priority >= 0 AND o.file IS NOT NULL"
    " AND NOT EXISTS (SELECT 1 FROM files AS f WHERE f.bot_id = $1 AND f.hash = o.file) ORDER BY o.priority, o.id"
)
# The sign in front of a priority keeps its index out: a thousand greetings may wait, but only a few rows of a stream.
_WAITING_REPLIES = SELECT + "WHERE o.state = 'waiting' AND o.stream = $1 AND +o.priority = $2 ORDER BY o.id"
_ANY_WAITING = "SELECT 1 FROM outbox WHERE state = 'waiting' AND stream = $1 AND +priority = $2 LIMIT 1"
_HURRIED = "UPDATE outbox SET priority = $3 WHERE state = 'waiting' AND stream = $1 AND +priority = $2"
_NEWEST_IN_SLOT = SELECT + ("WHERE o.state = 'waiting' AND o.stream = $1 AND o.slot = $2 ORDER BY o.id DESC LIMIT 1")
_NUMBER_THERE = message_id_in("$2", "outbox")
_CLAIMED = SELECT + "WHERE o.state = 'waiting' AND o.leased_until = $1 AND o.id = $2"

# A damaged count is clamped: adding 1 must not overflow, or no results could be written at all.
_TRIED = """
    UPDATE outbox SET not_before = $2, wait = $8, fallback = $3, error = $4, leased_until = NULL,
                      -- To find out which message a recall deletes is no attempt.
                      attempts = max(0, min(attempts, 1000000))
                          + CASE WHEN CAST($5 AS BIGINT) IS NULL THEN 1 ELSE 0 END,
                      message_id = coalesce($5, message_id), sent_to = coalesce($6, sent_to),
                      unsure_since = coalesce(unsure_since, $7)
    WHERE id = $1 AND state = 'waiting'
"""
_ENDED = """
    UPDATE outbox SET settled_at = $2, fallback = $3, error = $4, leased_until = NULL,
                      attempts = max(0, min(attempts, 1000000)) + 1, message_id = $5, sent_to = $6, bot_id = $9,
                      state = $8, body = '{}', fallbacks = '[]',
                      unsure_since = coalesce(unsure_since, $7)
    WHERE id = $1 AND (state = 'waiting' OR $8 = 'sent')
"""


async def add(tx: Transaction, messages: Sequence[Message], *, at: datetime) -> Enqueued:
    """Add rows in order; a known key adds nothing, and a row in a slot supersedes the one that still waits there."""
    rows: list[PendingMessage] = []
    superseded: list[int] = []
    in_slots: dict[tuple[str, str], dict[int, datetime | None]] = {}
    for message in messages:  # before the first insert: a server puts that off, and a query after it would run it
        if message.slot is not None:
            in_slots[message.stream, message.slot] = await _waiting_in(tx, message.stream, message.slot, at=at)
    for message in messages:
        id_ = await _insert(tx, message, at)
        if id_ is None:
            continue
        if message.mentions:
            await _keep_mentions(tx, message, id_)
        if message.unsure_since is not None:
            await tx.run("UPDATE outbox SET unsure_since = $2 WHERE id = $1", id_, to_us(message.unsure_since))
        doubt = None
        if message.slot is not None:
            before = in_slots[message.stream, message.slot]
            doubt = min((since for since in before.values() if since is not None), default=None)
            await _withdraw_for(tx, id_, before, doubt=doubt, at=at)
            superseded += before
            in_slots[message.stream, message.slot] = {id_: doubt or message.unsure_since}
        unsure = message if doubt is None else message.replace(unsure_since=doubt)
        rows.append(PendingMessage(id=id_, message=unsure, created=at))
    gone = frozenset(superseded)
    return Enqueued(rows=tuple(row for row in rows if row.id not in gone), superseded=tuple(superseded))


async def _insert(tx: Transaction, message: Message, at: datetime) -> int | None:
    """Insert a row, and return its id; None if its key is known."""
    return await tx.insert(
        _INSERT,
        message.key,
        message.stream,
        PRIORITIES.index(message.priority),
        message.chat,
        message.method,
        sealed_body(message.body, "outbox.body", message.key, tx.cipher),
        message.lead,
        message.file,
        message.edits,
        message.answers,
        message.slot,
        sealed_body(message.fallbacks, "outbox.fallbacks", message.key, tx.cipher),
        to_us_or_none(message.not_before),
        to_us(at),
    )


async def _keep_mentions(tx: Transaction, message: Message, id_: int) -> None:
    await tx.many("INSERT INTO mentions (row, lead) VALUES ($1, $2)", [(id_, number) for number in message.mentions])


async def _waiting_in(tx: Transaction, stream: str, slot: str, *, at: datetime) -> dict[int, datetime | None]:
    """Return the rows that wait in a slot by id: since when a message of theirs with an unknown number may be there."""
    # There is seldom one: a SELECT first costs a third of an UPDATE … RETURNING that finds nothing.
    rows = await tx.of_turn(
        """
        SELECT id, unsure_since FROM outbox
        WHERE state = 'waiting' AND stream = $1 AND slot = $2 AND coalesce(leased_until, 0) <= $3
        """,
        stream,
        slot,
        to_us(at),
    )
    return {id_: None if since is None else from_us_near(since) for id_, since in rows}


async def _withdraw_for(
    tx: Transaction, newer: int, before: Iterable[int], *, doubt: datetime | None, at: datetime
) -> None:
    """Withdraw rows for a newer one, which takes over their doubt: when their person is erased it alone is seen."""
    ids = list(before)
    if ids:
        await supersede(tx, ids, at=at)
    if doubt is not None:
        await tx.run("UPDATE outbox SET unsure_since = $2 WHERE id = $1", newer, to_us(doubt))


async def supersede(tx: Transaction, ids: Sequence[int], *, at: datetime) -> None:
    """Withdraw waiting rows whose content is sent in another way."""
    await tx.many(
        """
        UPDATE outbox SET state = 'superseded', body = '{}', fallbacks = '[]', settled_at = $2
        WHERE id = $1 AND state = 'waiting'
        """,
        [(id_, to_us(at)) for id_ in ids],
    )


async def waiting(reader: Reader, *, priority: Priority, after: int, limit: int) -> tuple[PendingMessage, ...]:
    """Return waiting rows in order of their ids, including postponed ones."""
    return (await waiting_rows.page(reader, priority=priority, after=after, limit=limit)).found.good


async def waiting_uploads(reader: Reader, *, bot_id: int) -> tuple[PendingMessage, ...]:
    """Return the rows that wait with a document which this bot has not uploaded yet."""
    return read(await reader.all(_WAITING_UPLOADS, bot_id), reader).good


async def waiting_in(reader: Reader, stream: str, *, slot: str) -> PendingMessage | None:
    """Return the waiting row in a slot of a stream, which a newer one would supersede."""
    row = await reader.one(_NEWEST_IN_SLOT, stream, slot)
    return next(iter(read([row] if row else [], reader).good), None)


async def count_waiting(reader: Reader, priority: Priority, *, most: int) -> int:
    """Return how many rows of a priority wait, at most `most`."""
    row = await reader.one(
        "SELECT count(*) FROM (SELECT 1 FROM outbox WHERE state = 'waiting' AND priority = $1 LIMIT $2) AS counted",
        PRIORITIES.index(priority),
        most,
    )
    return int(row[0]) if row else 0


async def newest_id(reader: Reader) -> int:
    """Return the highest id of all rows; those of transactions that are under way now may be lower."""
    row = await reader.one("SELECT coalesce(max(id), 0) FROM outbox")
    return int(row[0]) if row else 0


async def hurry(tx: Transaction, stream: str) -> tuple[PendingMessage, ...]:
    """Raise waiting greetings of a stream to the priority of replies, and return them; replies will follow."""
    greeting, reply = PRIORITIES.index(Priority.GREETING), PRIORITIES.index(Priority.REPLY)
    # There is seldom one: as in `_waiting_in`.
    if not await tx.of_turn(_ANY_WAITING, stream, greeting):
        return ()
    await tx.run(_HURRIED, stream, greeting, reply)
    return read(await tx.all(_WAITING_REPLIES, stream, reply), tx).good


async def claim(tx: Transaction, *, limit: int, at: datetime, lease: timedelta) -> tuple[PendingMessage, ...]:
    """Lease the heads of streams to one of several senders; a stream whose head is leased or postponed waits.

    Each call needs a unique moment, which marks the leased rows. A lease or a wait of more than an hour comes from a
    wrong clock and counts as over.
    """
    until = to_us(at + lease)
    rows = await tx.all(
        """
        UPDATE outbox SET leased_until = $1
        WHERE id IN (
            SELECT o.id FROM outbox AS o
            WHERE o.state = 'waiting'
              AND (coalesce(o.not_before, 0) <= $2 OR o.not_before > $2 + $4)
              AND (coalesce(o.leased_until, 0) <= $2 OR o.leased_until > $2 + $4)
              AND NOT EXISTS (
                  SELECT 1 FROM outbox AS b WHERE b.state = 'waiting' AND b.stream = o.stream AND b.id < o.id
              )
            ORDER BY o.priority, o.id LIMIT $3
        )
        RETURNING id, priority
        """,
        until,
        to_us(at),
        limit,
        _us_or_none(LONGEST_WAIT),
    )
    taken = [await tx.one(_CLAIMED, until, id_) for id_, _ in sorted(rows, key=lambda row: (row[1], row[0]))]
    return read([row for row in taken if row], tx).good


async def settle(tx: Transaction, results: Sequence[SendResult], *, at: datetime, bot_id: int) -> None:
    """Store the results of attempts; a settled row keeps its key, message id and fate, and loses its body.

    A row that was superseded while under way stays superseded, unless it was sent after all.
    """
    tried = [result for result in results if result.state == "waiting"]
    ended = [result for result in results if result.state != "waiting"]
    if tried:
        await tx.many(_TRIED, [_try(result) for result in tried])
    if ended:
        await tx.many(_ENDED, [(*_attempt(result, to_us(at)), result.state, bot_id) for result in ended])
        await _forget_farewells(tx, ended, at=at)
    for result in results:
        if result.copies or result.line is not None:
            await places.keep_others(tx, result, at=at)
        if result.stands_for is not None:
            await places.replace(tx, result.stands_for, result.message_id, chat=result.chat, bot_id=bot_id)
        if result.file is not None and result.file_id is not None:
            await files.keep(tx, bot_id=bot_id, hash=result.file, file_id=result.file_id, at=at)


def _try(result: SendResult) -> tuple[Value, ...]:
    return (*_attempt(result, to_us_or_none(result.not_before)), _us_or_none(result.wait))


def _attempt(result: SendResult, when: int | None) -> tuple[Value, ...]:
    unsure_since = to_us_or_none(result.unsure_since)
    return (result.id, when, result.fallback, result.error, result.message_id, result.chat, unsure_since)


async def _forget_farewells(tx: Transaction, ended: Sequence[SendResult], *, at: datetime) -> None:
    """Delete the goodbyes to people who were erased; old copies of those must be wiped, too."""
    farewells = [each.id for each in ended if each.is_farewell]
    if sum([await tx.run("DELETE FROM outbox WHERE id = $1", id_) for id_ in farewells]):
        await duties.owe(tx, duties.WIPE, at=at)


def _us_or_none(wait: timedelta | None) -> int | None:
    return None if wait is None else wait // timedelta(microseconds=1)


async def message_id(reader: Reader, key: str, *, chat: int | None) -> int | None:
    """Return the number of a row's message in a chat; None if this bot sent none there.

    `chat` None is the sales group; which group that is gets decided when a message is sent.
    """
    row = await reader.one(f"SELECT {_NUMBER_THERE} FROM outbox WHERE key = $1", key, chat)  # noqa: S608  # ours
    return row[0] if row else None


async def stream_of(reader: Reader, key: str) -> str | None:
    """Return the stream of a row, or None if there is no such row."""
    row = await reader.one("SELECT stream FROM outbox WHERE key = $1", key)
    return row[0] if row else None


async def counts(reader: Reader) -> tuple[QueueDepth, ...]:
    """Return the number of waiting rows and the oldest time, for each priority that has any."""
    rows = await reader.all(
        """
        SELECT priority, count(*), min(created) FROM outbox WHERE state = 'waiting' GROUP BY priority ORDER BY priority
        """
    )
    return tuple(
        QueueDepth(priority=PRIORITIES[priority], waiting=number, oldest=from_us_near(oldest))
        for priority, number, oldest in rows
        if 0 <= priority < len(PRIORITIES)
    )


# The first lines of both match the conditions of their indices. What takes a message down has its key after `down:`.
_OLD = """
    settled_at < $1 AND (chat IS NOT NULL OR message_id IS NULL) AND (
        (lead IS NULL AND NOT EXISTS (SELECT 1 FROM mentions WHERE row = outbox.id))
        OR (message_id IS NULL AND priority <> 0 AND NOT (key LIKE 'quiet:%' AND edits IS NULL))
        OR EXISTS (SELECT 1 FROM leads WHERE number = outbox.lead AND telegram_id = outbox.chat)
    ) AND NOT (key LIKE 'down:%' AND EXISTS (SELECT 1 FROM outbox AS s WHERE s.key = substr(outbox.key, 6)))
"""
_OLD_GROUP_NOTES = """
    settled_at < $1 AND lead IS NULL AND chat IS NULL AND message_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM mentions WHERE row = outbox.id)
"""
PURGES = tuple(
    f"DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE {which} LIMIT $2)"  # noqa: S608  # literal pieces
    for which in (_OLD, _OLD_GROUP_NOTES)
)


async def purge(tx: Transaction, *, before: datetime, limit: int) -> int:
    """Delete some of the rows settled before a time; return how many were deleted.

    Messages about a lead in other chats are kept: they are edited, and blanked when the lead is erased; so is what took
    one of them down, else it would stand again.
    """
    return sum([await tx.run(each, to_us(before), limit) for each in PURGES])
