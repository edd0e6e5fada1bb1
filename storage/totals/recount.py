"""Count the leads again and compare with the totals, some days at a time, so that memory stays small; and repair."""

from collections.abc import AsyncIterator, Mapping
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from storage.database import US_A_SECOND, Reader, Transaction, to_us
from storage.put_aside import as_text
from storage.totals import changes, progress
from storage.totals.periods import (
    ALL_TIME,
    BEFORE_1970,
    BLOCKS,
    DAY,
    FIRST_DAY,
    LATEST_QUARTER,
    QUARTER_S,
    SPANS,
    TotalCell,
    block_of,
    cells,
    day_of,
)  # fmt: skip
from storage.totals.states import COLUMNS, NOTHING, Amount, LeadState, add_to, figures_of, state_of

LARGEST = BLOCKS[0]
CHUNK = 1 << LARGEST
"""So many days are counted at a time."""
MARGIN = 2
"""Days read before and after: the days of a time zone are not always where midnights are."""
EARLIEST = BEFORE_1970 >> LARGEST << LARGEST
"""The first day of the first block that is compared."""
EARLIEST_US, LAST_US = -(2**63), 2**63 - 1
_LEADS = f"SELECT {COLUMNS} FROM lead_states WHERE created >= $1 AND created <= $2 AND number <= $3"  # noqa: S608  # ours
_CELLS = """
    SELECT span, start, coalesce(figure, '?'), coalesce(source, ''), coalesce(key, '#' || kind), n, gone
    FROM totals LEFT JOIN total_kinds ON id = kind
"""
_KEPT = _CELLS + "WHERE span = $1 AND start >= $2 AND start < $3"
_NEXT_KEPT = "SELECT start FROM totals WHERE span = $1 AND start >= $2 ORDER BY start LIMIT 1"
_EARLIEST = " ".join(f"WHEN {span} THEN {EARLIEST >> span}" for span in SPANS[:-1])
_IS_STRAY = f"start < CASE span {_EARLIEST} WHEN 63 THEN 0 ELSE start + 1 END OR (span = 63 AND start > 0)"
"""No period of ours: only a hand can have written such a cell."""
_STRAY = f"{_CELLS} WHERE {_IS_STRAY}"
_DROP_STRAY = f"DELETE FROM totals WHERE kind NOT IN (SELECT id FROM total_kinds) OR {_IS_STRAY}"  # noqa: S608  # ours
_DROP_EMPTY = "DELETE FROM totals WHERE n = 0 AND gone = 0"
_WRITE = """
    INSERT INTO totals (span, start, kind, n, gone) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (span, start, kind) DO UPDATE SET n = excluded.n, gone = excluded.gone
"""


class TotalsDifference(NamedTuple):
    """A cell that does not hold what was counted."""

    cell: TotalCell
    kept: Amount
    counted: Amount
    """Who is gone cannot be counted again: for blocks it is the sum of their days."""


Amounts = dict[TotalCell, Amount]


async def differences(
    reader: Reader, zone: ZoneInfo, *, days: tuple[int, int] | None = None
) -> AsyncIterator[TotalsDifference]:
    """Yield the cells that do not hold what a count of the leads gives, together with what waits to be folded.

    `days` limits it to days from the first to the second, not included, at most 32 of them: then only days, and blocks
    that lie in them, are compared. Leads that are not counted yet are left out. The caller has made sure that the
    totals are of this time zone, and that they are not being cleared.
    """
    counted = (await progress.load(reader)).counted
    recount = _Recount(reader, zone, counted, _by_cell(await changes.pending(reader), zone))
    if days is not None:
        for each in await recount.compare(*days):
            yield each
        return
    block = await recount.next_block(None)
    while block is not None:
        for each in await recount.compare(block * CHUNK, block * CHUNK + CHUNK):
            yield each
        block = await recount.next_block(block)
    for each in await recount.compare_all_time():
        yield each


async def oldest_day(reader: Reader) -> int | None:
    """Return the first day since 1970 that anybody is counted on, or None."""
    row = await reader.one(_NEXT_KEPT, DAY, 0)
    return row[0] if row else None


async def repair(tx: Transaction, zone: ZoneInfo) -> int:
    """Write what was counted into every cell that differs; return how many did."""
    while await changes.fold(tx, zone):
        pass
    repaired = await tx.run(_DROP_STRAY)
    async for cell, _, counted in differences(tx, zone):
        repaired += 1
        await tx.run(_WRITE, cell.span, cell.start, await changes.kind_id(tx, cell.figure_key), *counted)
    await tx.run(_DROP_EMPTY)
    return repaired


def _by_cell(states: Mapping[LeadState, Amount], zone: ZoneInfo) -> Amounts:
    total: Amounts = {}
    for state, (n, gone) in states.items():
        for cell in cells(state, zone):
            add_to(total, cell, n, gone)
    return total


class _Recount:
    """Compares some days at a time, and adds up all time."""

    def __init__(self, reader: Reader, zone: ZoneInfo, counted: int, pending: Amounts) -> None:
        self._reader = reader
        self._zone = zone
        self._counted = counted
        self._pending = pending
        self._all_time: Amounts = {}

    async def next_block(self, block: int | None) -> int | None:
        """Return the next block of days that has leads or cells, or None."""
        first = BEFORE_1970 >> LARGEST if block is None else block + 1
        found = [cell.start >> LARGEST - cell.span for cell in self._pending if cell.span != ALL_TIME]
        for span in SPANS[:-1]:
            row = await self._reader.one(_NEXT_KEPT, span, first << LARGEST - span)
            found += [row[0] >> LARGEST - span] if row else []
        if first * CHUNK <= day_of(LATEST_QUARTER, self._zone):
            since, _ = self._bounds(first * CHUNK, first * CHUNK + 1)
            row = await self._reader.one("SELECT min(created) FROM leads WHERE created >= $1", since)
            if row and row[0] is not None:
                quarter = -1 if row[0] < 0 else row[0] // US_A_SECOND // QUARTER_S
                found.append(max(first, day_of(quarter, self._zone) >> LARGEST))
        return min((each for each in found if each >= first), default=None)

    async def compare(self, first: int, end: int) -> list[TotalsDifference]:
        """Return the differences of these days, and of the blocks in them."""
        counted = await self._counted_by_day(first, end)
        kept = await self._kept(DAY, first, end)
        right: Amounts = {}
        for cell in counted.keys() | kept.keys():
            gone = max(0, kept.get(cell, NOTHING).gone)
            right[cell] = Amount(counted.get(cell, 0) + gone, gone)
        found = _compared(kept, right)
        for span in BLOCKS:
            inside = -(-first >> span), end >> span
            blocks = _in_blocks(right, span)
            whole = {cell: amount for cell, amount in blocks.items() if inside[0] <= cell.start < inside[1]}
            found += _compared(await self._kept(span, *inside), whole)
        for cell, (n, gone) in _in_blocks(right, ALL_TIME).items():
            add_to(self._all_time, cell, n, gone)
        return found

    async def compare_all_time(self) -> list[TotalsDifference]:
        """Return the differences of all time, after all days were compared, and cells that belong nowhere."""
        found = _compared(await self._kept(ALL_TIME, 0, 1), self._all_time)
        return found + _compared(await self._read(_STRAY), {})

    async def _counted_by_day(self, first: int, end: int) -> dict[TotalCell, int]:
        states: dict[LeadState, int] = {}
        since, until = self._bounds(first - MARGIN, end + MARGIN)
        async for page in self._reader.pages(_LEADS, since, until, self._counted):
            for row in page:
                state = state_of(row)
                states[state] = states.get(state, 0) + 1
        total: dict[TotalCell, int] = {}
        for state, people in states.items():
            day = day_of(state.quarter, self._zone)
            if first <= day < end:
                for key in figures_of(state):
                    cell = TotalCell(DAY, day, *key)
                    total[cell] = total.get(cell, 0) + people
        return total

    def _bounds(self, first: int, end: int) -> tuple[int, int]:
        """Return the first and the last microsecond of days; those outside the calendar's range are at its ends."""
        latest = day_of(LATEST_QUARTER, self._zone)
        since = EARLIEST_US if first <= 0 else self._midnight_us(min(first, latest))
        return since, LAST_US if end > latest else self._midnight_us(max(end, MARGIN)) - 1

    def _midnight_us(self, day: int) -> int:
        return to_us(datetime.combine(FIRST_DAY + timedelta(days=day), time(), self._zone).astimezone(UTC))

    async def _kept(self, span: int, start: int, until: int) -> Amounts:
        total = await self._read(_KEPT, span, start, until)
        for cell, (n, gone) in self._pending.items():
            if cell.span == span and start <= cell.start < until:
                add_to(total, cell, n, gone)
        return total

    async def _read(self, sql: str, *values: int) -> Amounts:
        rows = await self._reader.all(sql, *values)
        return {
            TotalCell(span, start, as_text(figure), as_text(source), as_text(key)): Amount(n, gone)
            for span, start, figure, source, key, n, gone in rows
        }


def _in_blocks(days: Amounts, span: int) -> Amounts:
    total: Amounts = {}
    for cell, (n, gone) in days.items():
        add_to(total, cell._replace(span=span, start=block_of(cell.start, span)), n, gone)
    return total


def _compared(kept: Amounts, right: Amounts) -> list[TotalsDifference]:
    pairs = ((cell, kept.get(cell, NOTHING), right.get(cell, NOTHING)) for cell in sorted(kept.keys() | right.keys()))
    return [TotalsDifference(cell, old, new) for cell, old, new in pairs if old != new]
