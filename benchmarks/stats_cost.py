"""Print what the figures of /stats cost on a large database: `python -m benchmarks.stats_cost FILE`.

FILE is a database made by `benchmarks.million`. For each period: the CPU time of the queries (the median of five), of
all until the figures are there, and the memory that Python held for them: from the totals, and with `--by-lead` by
reading every lead, too. Totals that are not whole yet are counted first, which changes the file.
"""

import argparse
import asyncio
import time
import tracemalloc
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.million import NOW, ZONE, count_totals
from conversations.schedule.periods import bounds
from storage.database import Reader, Row, Value
from storage.records.figures import Period
from storage.reports import stats
from storage.sqlite.readers import SqliteReaders
from storage.totals import progress

ROUNDS = 5


class TimedReader:
    """A reader that adds up the CPU time of its queries."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self.cipher = reader.cipher
        self.cpu_s = 0.0

    async def one(self, sql: str, *values: Value) -> Row | None:
        """Return the first row, or None."""
        rows = await self.all(sql, *values)
        return rows[0] if rows else None

    async def all(self, sql: str, *values: Value) -> Sequence[Row]:
        """Return every row."""
        begun = time.process_time()
        rows = await self._reader.all(sql, *values)
        self.cpu_s += time.process_time() - begun
        return rows

    async def pages(self, sql: str, *values: Value, size: int = 500) -> AsyncIterator[Sequence[Row]]:
        """Yield the rows in lists of at most `size`."""
        begun = time.process_time()
        async for page in self._reader.pages(sql, *values, size=size):
            self.cpu_s += time.process_time() - begun
            yield page
            begun = time.process_time()
        self.cpu_s += time.process_time() - begun


class StatsCost(NamedTuple):
    """What the figures of a period cost, in seconds of CPU."""

    database_s: float
    whole_s: float
    people: int


async def timed(reader: Reader, period: Period, *, by_lead: bool) -> StatsCost:
    """Read the figures of a period once."""
    since, until = bounds(period, zone=ZONE, now=NOW)
    read = stats.figures_by_lead if by_lead else stats.figures
    one, begun = TimedReader(reader), time.process_time()
    found = await read(one, since=since, until=until, zone=ZONE, now=NOW)
    people = sum(row.people for row in found.people.alike)
    return StatsCost(one.cpu_s, time.process_time() - begun, people)


async def memory(reader: Reader, period: Period, *, by_lead: bool) -> float:
    """Return the most memory that Python held for a report, in MB; SQLite's pages are not in it."""
    tracemalloc.start()
    await timed(reader, period, by_lead=by_lead)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most / 1e6


async def line(readers: SqliteReaders, period: Period, *, by_lead: bool) -> str:
    """Return the line of a period and a way to read it."""
    spent: list[StatsCost] = []
    for _ in range(1 if by_lead else ROUNDS):
        async with readers.snapshot() as reader:
            spent.append(await timed(reader, period, by_lead=by_lead))
    async with readers.snapshot() as reader:
        most = await memory(reader, period, by_lead=by_lead)
    database, whole, people = sorted(spent)[len(spent) // 2]
    way = "every lead" if by_lead else "totals"
    return f"{period.value:<8}{way:<12}{database * 1000:>12.1f}{whole * 1000:>12.1f}{most:>10.1f}{people:>12,}"


async def measure(file: Path, *, by_lead: bool) -> str:
    """Return the table of all periods."""
    readers = SqliteReaders(file)
    async with readers.snapshot() as reader:
        is_whole = (await progress.load(reader)).tells(ZONE)
    if not is_whole:
        begun = time.perf_counter()
        await count_totals(file)
        print(f"all leads counted in {time.perf_counter() - begun:.0f} s")
    lines = [f"{'period':<8}{'read from':<12}{'database ms':>12}{'all ms':>12}{'MB':>10}{'people':>12}"]
    for way in (False, True) if by_lead else (False,):
        lines += [await line(readers, period, by_lead=way) for period in Period]
    await readers.close()
    return "\n".join(lines)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.stats_cost", description=__doc__)
    parser.add_argument("file", type=Path)
    parser.add_argument("--by-lead", action="store_true", help="also read every lead, as until all are counted")
    given = parser.parse_args()
    print(asyncio.run(measure(given.file, by_lead=given.by_lead)))


if __name__ == "__main__":
    main()
