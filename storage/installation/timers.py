"""Timers: what is due, and when; each timer has a unique key."""

from datetime import datetime
from typing import TypeVar

import orjson

from storage import put_aside as put_aside_rows
from storage.database import Reader, Row, Transaction, from_us, from_us_near, to_json, to_us
from storage.put_aside import ReadRows, UnreadableRow, read_each
from storage.records.record import from_columns
from storage.records.timer import OF_KIND, Timer

COLUMNS = ("key", "due", "kind", "lead", "data")
EARLIEST = -(2**63)
T = TypeVar("T", bound=Timer)
_KNOWN = "kind IN ({})".format(", ".join(f"'{kind}'" for kind in OF_KIND))
_DUE = f"SELECT {', '.join(COLUMNS)} FROM timers WHERE due <= $1 AND {_KNOWN} ORDER BY due, key LIMIT $2"  # noqa: S608
_NEXT = f"SELECT due FROM timers WHERE due > $1 AND {_KNOWN} ORDER BY due LIMIT 1"  # noqa: S608  # ours
_UNKNOWN = f"SELECT kind, count(*) FROM timers WHERE due <= $1 AND NOT {_KNOWN} GROUP BY kind ORDER BY kind"  # noqa: S608


async def set(tx: Transaction, timer: Timer) -> None:  # noqa: A001  # it is read as timers.set
    """Set a timer; an existing one with the same key is replaced."""
    await tx.later(
        """
        INSERT INTO timers (key, due, kind, lead, data) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (key) DO UPDATE SET
            due = excluded.due, kind = excluded.kind, lead = excluded.lead, data = excluded.data
        """,
        timer.key,
        to_us(timer.due),
        timer.kind,
        timer.lead,
        to_json(timer.data),
    )


async def cancel(tx: Transaction, key: str) -> None:
    """Cancel a timer; does nothing if there is none."""
    await tx.later("DELETE FROM timers WHERE key = $1", key)


async def note(tx: Transaction, timer: Timer) -> bool:
    """Update the data of a timer; False if it no longer exists."""
    return await tx.run("UPDATE timers SET data = $2 WHERE key = $1", timer.key, to_json(timer.data)) == 1


async def remove(tx: Transaction, key: str) -> bool:
    """Remove a timer whose work is done; False if it was already done elsewhere or cancelled."""
    return await tx.run("DELETE FROM timers WHERE key = $1", key) == 1


async def put_off(tx: Transaction, timer: Timer, *, until: datetime) -> None:
    """Postpone a timer, unless it was set again or cancelled meanwhile."""
    await tx.run("UPDATE timers SET due = $3 WHERE key = $1 AND due = $2", timer.key, to_us(timer.due), to_us(until))


async def due(tx: Reader, *, at: datetime, limit: int) -> tuple[Timer, ...]:
    """Return the due timers that can be read, the earliest first."""
    return (await read_due(tx, at=at, limit=limit)).good


async def short(reader: Reader, *, limit: int) -> tuple[Timer, ...]:
    """Return readable timers of kinds that are set for an hour at most, due or not, the earliest first."""
    rows = await reader.all(
        """
        SELECT key, due, kind, lead, data FROM timers
        WHERE kind <> 'decay' AND kind IN ('report', 'remind', 'again', 'copies', 'menu', 'ask')
        ORDER BY due, key LIMIT $1
        """,
        limit,
    )
    return read_each(rows, _timer_from, _unreadable).good


async def read_due(reader: Reader, *, at: datetime, limit: int) -> ReadRows[Timer]:
    """Read the due timers, the earliest first; kinds of another version wait for that version."""
    rows = await reader.all(_DUE, to_us(at), limit)
    return read_each(rows, _timer_from, _unreadable)


async def unknown_due(reader: Reader, *, at: datetime) -> dict[str, int]:
    """Return the number of due timers per unknown kind."""
    rows = await reader.all(_UNKNOWN, to_us(at))
    return {kind: count for kind, count in rows}  # noqa: C416  # rows are sequences, not pairs


async def put_aside(tx: Transaction, row: UnreadableRow, *, at: datetime) -> bool:
    """Put aside a timer that cannot be read or done; False if it no longer exists."""
    if not await remove(tx, row.key):
        return False
    await put_aside_rows.add(tx, row, at=at)
    return True


async def raw(reader: Reader, key: str) -> UnreadableRow | None:
    """Return the stored row of a timer, or None."""
    row = await reader.one(f"SELECT {', '.join(COLUMNS)} FROM timers WHERE key = $1", key)  # noqa: S608  # ours
    return None if row is None else _unreadable(row, "")


async def find(reader: Reader, key: str) -> Timer | None:
    """Return a timer by its key; None for none, and for one that cannot be read."""
    rows = await reader.all(f"SELECT {', '.join(COLUMNS)} FROM timers WHERE key = $1 AND {_KNOWN}", key)  # noqa: S608
    return next(iter(read_each(rows, _timer_from, _unreadable).good), None)


async def of_lead(reader: Reader, lead: int, kind: type[T]) -> tuple[T, ...]:
    """Return a lead's timers of a kind, those that can be read, by their key."""
    sql = f"SELECT {', '.join(COLUMNS)} FROM timers WHERE lead = $1 AND kind = $2 ORDER BY key"  # noqa: S608  # ours
    read = read_each(await reader.all(sql, lead, kind.kind), _timer_from, _unreadable).good
    return tuple(timer for timer in read if isinstance(timer, kind))


async def of_kind(reader: Reader, kind: type[T]) -> tuple[T, ...]:
    """Return the timers of a kind, those that can be read, the earliest first; not of decaying scores."""
    sql = f"SELECT {', '.join(COLUMNS)} FROM timers WHERE kind <> 'decay' AND kind = $1 ORDER BY due, key"  # noqa: S608
    read = read_each(await reader.all(sql, kind.kind), _timer_from, _unreadable).good
    return tuple(timer for timer in read if isinstance(timer, kind))


async def next_due(reader: Reader, *, after: datetime | None = None) -> datetime | None:
    """Return when the next timer of a known kind is due after a time; None if there is none."""
    row = await reader.one(_NEXT, EARLIEST if after is None else to_us(after))
    return from_us_near(row[0]) if row and row[0] is not None else None


def _timer_from(row: Row) -> Timer:
    key, moment, kind, lead, data = row
    return from_columns(OF_KIND[kind], {**orjson.loads(data), "key": key, "due": from_us(moment), "lead": lead})


def _unreadable(row: Row, error: str) -> UnreadableRow:
    values = dict(zip(COLUMNS, row, strict=True))
    return UnreadableRow("timers", values["key"], values, error, lead=values["lead"])
