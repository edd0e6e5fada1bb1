"""Pairs of messages of talks through the desk, for as long as they are kept: 30 days."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from storage.database import Reader, Row, Transaction, from_us, to_us
from storage.records.record import Moment, Record, check_moment


class RelayedMessage(Record):
    """Which message of a colleague or of a prospect is which one on the other side."""

    lead: int
    key: str
    """The key of the outbox row that carries it; the pieces of an album share one."""
    chat: int | None = None
    """The group in which a colleague wrote; None for a prospect's message, whose copy is the row's own message."""
    message: int | None = None
    theirs: int | None = None
    """The message in the prospect's chat; None while Telegram has not taken it, or where it refused it."""
    author: int | None = None
    """Who of the desk wrote it; None for the prospect."""
    failed: bool = False
    named: bool = False
    """Whether the line that names the speaker stands above the words in the same message."""
    at: Moment
    """When it was written."""

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        check_moment(self.at)


_SELECT = "SELECT lead, key, chat, message, theirs, author, failed, named, at FROM relays "
_PURGE = "DELETE FROM relays WHERE id IN (SELECT id FROM relays WHERE at < $1 ORDER BY at LIMIT $2)"


async def add(tx: Transaction, pairs: Sequence[RelayedMessage]) -> None:
    """Store pairs; the number on the other side may follow."""
    await tx.many(
        "INSERT INTO relays (lead, key, chat, message, theirs, author, failed, named, at)"
        " VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        [_columns(each) for each in pairs],
    )


def _columns(pair: RelayedMessage) -> tuple[int | str | None, ...]:
    numbers = (pair.chat, pair.message, pair.theirs, pair.author)
    return (pair.lead, pair.key, *numbers, int(pair.failed), int(pair.named), to_us(pair.at))


async def of_row(reader: Reader, key: str) -> tuple[RelayedMessage, ...]:
    """Return the pairs that an outbox row carries, in the order of their messages."""
    return _read(await reader.all(_SELECT + "WHERE key = $1 ORDER BY coalesce(message, theirs), id", key))


async def of_message(reader: Reader, *, chat: int, message: int) -> RelayedMessage | None:
    """Return the pair of a colleague's message in a group, the newest that was carried."""
    return _first(_read(await reader.all(_SELECT + "WHERE chat = $1 AND message = $2 ORDER BY id DESC", chat, message)))


async def of_theirs(reader: Reader, lead: int, theirs: int) -> RelayedMessage | None:
    """Return the pair of a message in a prospect's chat, theirs or one of ours."""
    return _first(_read(await reader.all(_SELECT + "WHERE lead = $1 AND theirs = $2 ORDER BY id DESC", lead, theirs)))


async def has_arrived(reader: Reader, lead: int, *, since: datetime) -> bool:
    """Tell whether a colleague's message reached a prospect that was written after a moment."""
    sql = "SELECT 1 FROM relays WHERE lead = $1 AND theirs IS NOT NULL AND author IS NOT NULL AND at > $2 LIMIT 1"
    return await reader.one(sql, lead, to_us(since)) is not None


async def of_lead(reader: Reader, lead: int) -> tuple[RelayedMessage, ...]:
    """Return all pairs of a lead, the oldest first."""
    return _read(await reader.all(_SELECT + "WHERE lead = $1 ORDER BY id", lead))


async def wrote_since(reader: Reader, pair: RelayedMessage) -> bool:
    """Tell whether a colleague wrote to a prospect after a message of theirs."""
    row = await reader.one(
        "SELECT 1 FROM relays WHERE lead = $1 AND author IS NOT NULL AND failed = 0"
        " AND id > (SELECT max(id) FROM relays WHERE lead = $1 AND theirs = $2) LIMIT 1",
        pair.lead,
        pair.theirs,
    )
    return row is not None


async def unsent(reader: Reader, lead: int) -> tuple[str, ...]:
    """Return the keys of the rows that wait to bring a prospect what colleagues wrote, the oldest first."""
    rows = await reader.all(
        """
        SELECT r.key, min(r.id) FROM relays AS r JOIN outbox AS o ON o.key = r.key
        WHERE r.lead = $1 AND r.author IS NOT NULL AND r.theirs IS NULL AND r.failed = 0 AND o.state = 'waiting'
        GROUP BY r.key ORDER BY min(r.id)
        """,
        lead,
    )
    return tuple(key for key, _ in rows)


async def is_followed(reader: Reader, pair: RelayedMessage) -> bool:
    """Tell whether its author wrote more to the prospect after a message, which arrived or is on its way."""
    row = await reader.one(
        "SELECT 1 FROM relays WHERE lead = $1 AND author = $2 AND failed = 0"
        " AND id > (SELECT max(id) FROM relays WHERE key = $3) LIMIT 1",
        pair.lead,
        pair.author,
        pair.key,
    )
    return row is not None


async def waiting(reader: Reader, *, limit: int) -> tuple[str, ...]:
    """Return the keys of rows whose fate is not known yet though they are settled."""
    rows = await reader.all(
        """
        SELECT DISTINCT r.key FROM relays AS r LEFT JOIN outbox AS o ON o.key = r.key
        WHERE r.theirs IS NULL AND r.failed = 0 AND coalesce(o.state, 'dead') <> 'waiting' LIMIT $1
        """,
        limit,
    )
    return tuple(key for (key,) in rows)


class Fate(NamedTuple):
    """What became of a settled row."""

    numbers: tuple[int, ...]
    """The numbers of its messages in the prospect's chat, ascending; empty where Telegram took none."""
    error: str


async def fate(reader: Reader, key: str) -> Fate:
    """Return what became of a settled row; one that is gone sent nothing that is known."""
    rows = await reader.all(
        "SELECT state, message_id, error FROM outbox WHERE key = $1 OR (key > $2 AND key < $3)",
        key,
        f"{key}#",
        f"{key}$",
    )
    numbers = [number for state, number, _ in rows if state == "sent" and number is not None]
    return Fate(tuple(sorted(numbers)), next((error for _, _, error in rows if error), ""))


async def rekey(tx: Transaction, before: str, after: str) -> None:
    """Let another row carry what this one was to: the pieces of an album go together."""
    await tx.run("UPDATE relays SET key = $2 WHERE key = $1", before, after)


async def taken(tx: Transaction, key: str, numbers: Sequence[int]) -> None:
    """Store the numbers that a row's messages have in the prospect's chat.

    Where Telegram took fewer than it was given, nobody knows which: then each pair has the first one.
    """
    pairs = await tx.all("SELECT id FROM relays WHERE key = $1 ORDER BY message, id", key)
    whole = len(pairs) == len(numbers)
    there = numbers if whole else [numbers[0]] * len(pairs)
    await tx.many(
        "UPDATE relays SET theirs = $2, failed = 0 WHERE id = $1",
        [(id_, number) for (id_,), number in zip(pairs, there, strict=True)],
    )


async def refused(tx: Transaction, key: str) -> None:
    """Store that Telegram refused a row for good."""
    await tx.run("UPDATE relays SET failed = 1 WHERE key = $1 AND theirs IS NULL", key)


async def withdrawn(tx: Transaction, key: str) -> None:
    """Forget a row's pairs: it was taken back."""
    await tx.run("DELETE FROM relays WHERE key = $1", key)


async def withdrawn_from(reader: Reader, key: str) -> int | None:
    """Return the chat of a row that was withdrawn; None for any other row."""
    row = await reader.one("SELECT chat FROM outbox WHERE key = $1 AND state = 'superseded'", key)
    return row[0] if row else None


async def waiting_rows(reader: Reader, keys: Sequence[str]) -> tuple[int, ...]:
    """Return the ids of those of these outbox rows that wait to be sent, and of edits of them."""
    found: list[int] = []
    for key in keys:
        rows = await reader.all(
            "SELECT id FROM outbox WHERE state = 'waiting' AND (key = $1 OR edits = $1) ORDER BY id", key
        )
        found += [id_ for (id_,) in rows]
    return tuple(found)


async def forget_chats(tx: Transaction) -> None:
    """Forget all pairs but those that wait: another bot has other chats with the same people, and other numbers."""
    await tx.run("DELETE FROM relays WHERE theirs IS NOT NULL")


async def purge(tx: Transaction, *, before: datetime, limit: int) -> int:
    """Delete some of the pairs of before a time; return how many were deleted."""
    return await tx.run(_PURGE, to_us(before), limit)


def _read(rows: Sequence[Row]) -> tuple[RelayedMessage, ...]:
    return tuple(
        RelayedMessage(
            lead=lead,
            key=key,
            chat=chat,
            message=message,
            theirs=theirs,
            author=author,
            failed=bool(failed),
            named=bool(named),
            at=from_us(at),
        )
        for lead, key, chat, message, theirs, author, failed, named, at in rows
    )


def _first(pairs: Sequence[RelayedMessage]) -> RelayedMessage | None:
    return pairs[0] if pairs else None
