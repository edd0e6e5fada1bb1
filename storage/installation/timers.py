"""Timers: what is due when; a key names one timer."""

from datetime import datetime

import orjson

from storage.database import Reader, Row, Transaction, from_us, from_us_or_none, to_json, to_us
from storage.records.timer import Timer


async def set(tx: Transaction, timer: Timer) -> None:  # noqa: A001  # it is read as timers.set
    """Set a timer; one of the same key is moved."""
    await tx.run(
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
    """Take a timer back; nothing happens when there is none."""
    await tx.run("DELETE FROM timers WHERE key = $1", key)


async def remove(tx: Transaction, key: str) -> bool:
    """Remove a timer whose work is done; False when another has done it, or it was cancelled."""
    return await tx.run("DELETE FROM timers WHERE key = $1", key) == 1


async def due(tx: Reader, *, at: datetime, limit: int) -> tuple[Timer, ...]:
    """Return the timers whose time has come, the earliest first."""
    rows = await tx.all(
        "SELECT key, due, kind, lead, data FROM timers WHERE due <= $1 ORDER BY due, key LIMIT $2", to_us(at), limit
    )
    return tuple(_timer_from(row) for row in rows)


async def short(reader: Reader, *, limit: int) -> tuple[Timer, ...]:
    """Return timers that are set for an hour at most, due or not, the earliest first."""
    rows = await reader.all(
        """
        SELECT key, due, kind, lead, data FROM timers
        WHERE kind <> 'decay' AND kind IN ('report', 'remind', 'again') ORDER BY due, key LIMIT $1
        """,
        limit,
    )
    return tuple(_timer_from(row) for row in rows)


def _timer_from(row: Row) -> Timer:
    key, moment, kind, lead, data = row
    return Timer(key=key, due=from_us(moment), kind=kind, lead=lead, data=orjson.loads(data))


async def next_due(reader: Reader) -> datetime | None:
    """Return when the next timer is due, or None when there is none."""
    row = await reader.one("SELECT min(due) FROM timers")
    return from_us_or_none(row[0]) if row else None
