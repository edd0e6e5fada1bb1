"""The figures of the rounds of a period: of all rounds, those of forgotten leads too."""

from datetime import date, datetime
from typing import Any, NamedTuple

import orjson

from storage.database import Reader, Row, to_us
from storage.put_aside import ReadRows, UnreadableRow, read_each
from storage.records.record import from_columns
from storage.records.round import CountedRound
from storage.sales.round_rows import day_or_none, from_span_or_none

IS_DUE_ROUND = """
    CASE
        WHEN kind = 'quiet' OR t0 IS NULL THEN 0
        WHEN touched IS NOT NULL THEN 1
        WHEN due <= CASE WHEN state = 'merged' AND ended IS NOT NULL THEN ended ELSE CAST({now} AS BIGINT) END THEN 1
        ELSE 0
    END
"""
"""Whether a round counts in the figures of first responses: touched, or due; `{now}` is a place."""
IS_IN_TIME = "CASE WHEN touched <= due THEN 1 ELSE 0 END"
OUTCOME = "CASE WHEN state = 'merged' THEN 'open' ELSE outcome END"
_COLUMNS = (
    "id", "lead", "day", "kind", "quiet", "due", "to_claim", "response", "in_time", "how", "outcome", "claimers",
    "touched_by", "closed_by", "silent",
)  # fmt: skip
_COMPUTED = {
    "due": f"CASE WHEN lead IS NULL THEN counts ELSE {IS_DUE_ROUND.format(now='$3')} END",
    "in_time": f"CASE WHEN lead IS NULL THEN in_time ELSE {IS_IN_TIME} END",
    "outcome": OUTCOME,
}


class DayCounts(NamedTuple):
    """What happened at the desk between two moments, of leads that are not forgotten."""

    rounds: int
    """Rounds that began: their clock, or their card where they have none."""
    claimed: int
    touched: int
    won: int


_DONE = """
    SELECT count(CASE WHEN coalesce(t0, opened) >= $1 AND coalesce(t0, opened) < $2 THEN 1 END),
           count(CASE WHEN claimed >= $1 AND claimed < $2 THEN 1 END),
           count(CASE WHEN touched >= $1 AND touched < $2 THEN 1 END),
           count(CASE WHEN ended >= $1 AND ended < $2 AND outcome = 'won' THEN 1 END)
    -- One whose clock another round goes on with has no day.
    FROM rounds WHERE day IS NOT NULL
"""


async def counts_between(reader: Reader, first: datetime, end: datetime) -> DayCounts:
    """Return what was done from a moment on until before another; reads every round: for readers."""
    row = await reader.one(_DONE, to_us(first), to_us(end))
    return DayCounts(*row) if row else DayCounts(0, 0, 0, 0)


async def read(reader: Reader, first: date | None, last: date, *, now: datetime) -> ReadRows[CountedRound]:
    """Return what is counted now of the rounds that began on some days, by the day; a first day of None is the first.

    Both days are of the company's zone, and belong to it. Without a clock a round begins with its card, or its claim.
    """
    columns = ", ".join(_COMPUTED.get(name, name) for name in _COLUMNS)
    sql = f"SELECT {columns} FROM rounds WHERE day BETWEEN $1 AND $2 ORDER BY day, id"  # noqa: S608  # pieces of ours
    rows = await reader.all(sql, (first or date.min).toordinal(), last.toordinal(), to_us(now))
    return read_each(rows, _from_row, _unreadable)


def _from_row(row: Row) -> CountedRound:
    raw: dict[str, Any] = dict(zip(_COLUMNS, row, strict=True))
    del raw["id"], raw["lead"]
    for name in ("claimers", "silent"):
        raw[name] = orjson.loads(raw[name])
    for name in ("to_claim", "response"):
        raw[name] = from_span_or_none(raw[name])
    by = raw.pop("touched_by")
    return from_columns(CountedRound, {**raw, "day": day_or_none(raw["day"]), "by": by})


def _unreadable(row: Row, error: str) -> UnreadableRow:
    raw = dict(zip(_COLUMNS, row, strict=True))
    return UnreadableRow("rounds", str(raw["id"]), raw, error, lead=raw["lead"])
