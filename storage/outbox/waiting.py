"""Read waiting outbox rows one by one: each page has the readable and the unreadable ones."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from functools import cache, partial
from typing import NamedTuple

from storage.database import Reader, Row, from_us_near
from storage.messages import PendingMessage, Priority
from storage.outbox.rows import PRIORITIES, SELECTED, pending_from, unreadable_from
from storage.put_aside import ReadRows, UnreadableRow, read_each

SELECT = f"SELECT {', '.join(f'o.{name}' for name in SELECTED)} FROM outbox AS o "  # noqa: S608  # ours
_WAITING = SELECT + "WHERE o.state = 'waiting' AND o.priority = $1 AND o.id > $2 ORDER BY o.id LIMIT $3"
# In the order of the index of waiting rows: by the id alone, everything ever sent would be read.
_OF_NO_PRIORITY = SELECT + (
    "WHERE o.state = 'waiting' AND (o.priority < 0 OR o.priority > $1) ORDER BY o.priority, o.id LIMIT $2"
)
_WAITING_ALERTS = """
    SELECT id, lead, created FROM outbox
    WHERE state = 'waiting' AND priority = 0 AND chat IS NULL AND key LIKE 'alert:%' AND edits IS NULL
    ORDER BY id DESC
"""
_WAITING_QUIET = """
    SELECT id, lead, created FROM outbox
    WHERE state = 'waiting' AND priority = $1 AND chat IS NULL AND key LIKE 'quiet:%' AND edits IS NULL
    ORDER BY id DESC
"""
_EDITS_OF_WAITING_QUIET = """
    SELECT e.id FROM outbox AS e JOIN outbox AS q ON q.key = e.edits
    WHERE e.state = 'waiting' AND e.priority >= 0 AND e.chat IS NULL AND q.state = 'waiting' AND q.key LIKE 'quiet:%'
    ORDER BY e.priority, e.id
"""
_CARD_OF = """
    SELECT q.id FROM outbox AS q WHERE q.key = $1 AND q.state = 'waiting'
    UNION ALL
    SELECT e.id FROM outbox AS e JOIN outbox AS q ON q.key = e.edits
    WHERE e.state = 'waiting' AND e.stream = $2 AND e.edits = $1 AND q.state = 'waiting'
"""
_EDITS_OF_WAITING_ALERTS = """
    SELECT e.id FROM outbox AS e JOIN outbox AS a ON a.key = e.edits
    WHERE e.state = 'waiting' AND e.chat IS NULL AND a.state = 'waiting' AND a.priority = 0 ORDER BY e.priority, e.id
"""


_IDS = "SELECT id FROM outbox WHERE state = 'waiting' AND priority = $1 AND id <= $2 ORDER BY id LIMIT $3"


MOST_STREAMS = 100
"""Looked up at once; a slice of the intake writes to no more people."""


@cache
def _in_streams(number: int) -> str:
    """Return the condition for the rows of so many streams, up to an id."""
    streams = ", ".join(f"${place}" for place in range(2, number + 2))
    return f"WHERE o.state = 'waiting' AND o.stream IN ({streams}) AND o.id <= $1"


def _batches(streams: Sequence[str]) -> Iterator[Sequence[str]]:
    return (streams[begin : begin + MOST_STREAMS] for begin in range(0, len(streams), MOST_STREAMS))


class OutboxPage(NamedTuple):
    """Some of the waiting rows; `last` is the id of the last one that was read."""

    found: ReadRows[PendingMessage]
    looked_at: int
    last: int


async def page(reader: Reader, *, priority: Priority, after: int, limit: int) -> OutboxPage:
    """Return waiting rows in order of their ids, including postponed ones."""
    rows = await reader.all(_WAITING, PRIORITIES.index(priority), after, limit)
    return OutboxPage(read(rows, reader), len(rows), rows[-1][0] if rows else after)


async def ids(reader: Reader, *, priority: Priority, through: int, limit: int) -> tuple[int, ...]:
    """Return the ids of waiting rows in order, up to one and with it."""
    rows = await reader.all(_IDS, PRIORITIES.index(priority), through, limit)
    return tuple(id_ for (id_,) in rows)


async def ids_in(reader: Reader, streams: Sequence[str], *, through: int) -> dict[int, str]:
    """Return the ids of the waiting rows of streams up to one and with it, with the stream of each."""
    found: dict[int, str] = {}
    for some in _batches(streams):
        rows = await reader.all("SELECT o.id, o.stream FROM outbox AS o " + _in_streams(len(some)), through, *some)  # noqa: S608  # ours
        found.update(rows)  # type: ignore[arg-type]  # two columns
    return found


async def of_streams(reader: Reader, streams: Sequence[str], *, through: int) -> ReadRows[PendingMessage]:
    """Return the waiting rows of streams up to an id and with it."""
    rows: list[Row] = []
    for some in _batches(streams):
        rows += await reader.all(SELECT + _in_streams(len(some)), through, *some)
    return read(sorted(rows, key=lambda row: int(row[0])), reader)


async def of_no_priority(reader: Reader, limit: int) -> tuple[UnreadableRow, ...]:
    """Return waiting rows with a priority of another version, which no page includes."""
    rows = await reader.all(_OF_NO_PRIORITY, len(PRIORITIES) - 1, limit)
    return read(rows, reader).bad


class WaitingCard(NamedTuple):
    """A card that waits for a sales group; its content is not read."""

    id: int
    lead: int | None
    created: datetime


async def waiting_alerts(reader: Reader) -> tuple[WaitingCard, ...]:
    """Return the alert cards that wait for a sales group, the newest first."""
    rows = await reader.all(_WAITING_ALERTS)
    return tuple(WaitingCard(id_, lead, from_us_near(created)) for id_, lead, created in rows)


async def edits_of_waiting_alerts(reader: Reader) -> tuple[int, ...]:
    """Return the ids of waiting edits whose card waits too."""
    rows = await reader.all(_EDITS_OF_WAITING_ALERTS)
    return tuple(id_ for (id_,) in rows)


async def waiting_quiet(reader: Reader) -> tuple[WaitingCard, ...]:
    """Return the quiet cards that wait for a sales group, the newest first."""
    rows = await reader.all(_WAITING_QUIET, PRIORITIES.index(Priority.RELAY))
    return tuple(WaitingCard(id_, lead, from_us_near(created)) for id_, lead, created in rows)


async def edits_of_waiting_quiet(reader: Reader) -> tuple[int, ...]:
    """Return the ids of waiting edits whose quiet card waits too."""
    rows = await reader.all(_EDITS_OF_WAITING_QUIET)
    return tuple(id_ for (id_,) in rows)


async def of_waiting_card(reader: Reader, key: str, *, stream: str) -> tuple[int, ...]:
    """Return the ids of a card that still waits, and of its edits; none once it was sent."""
    rows = await reader.all(_CARD_OF, key, stream)
    return tuple(id_ for (id_,) in rows)


def read(rows: Sequence[Row], reader: Reader) -> ReadRows[PendingMessage]:
    """Read rows of `SELECT` one by one."""
    return read_each(rows, partial(pending_from, cipher=reader.cipher), unreadable_from)
