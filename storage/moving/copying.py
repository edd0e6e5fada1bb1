"""Copy a database into another one: `sarnakh copy`.

No bot works on either meanwhile. Each portion of rows is one transaction in the target, which also stores the progress:
after a kill the copy goes on where it was. At the end the rows of both sides are compared.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

from storage.database import Database, Reader, Row, Transaction, Work
from storage.errors import CopyRefused, StatementRefused
from storage.installation import state
from storage.migrations import runner
from storage.moving import progress
from storage.moving.comparing import Checksum, checksum
from storage.moving.postgres_side import PostgresSide
from storage.moving.progress import CopyProgress
from storage.moving.side import Side, Table
from storage.moving.sqlite_side import SqliteSide
from storage.opening import Location, Snapshot, exists, kept_alone, migrations_of, open_alone, snapshots, write_beside
from storage.records.translatable import tr

AT_ONCE = 10_000
"""Rows in one transaction: a few megabytes."""
OLDEST = timedelta(hours=12)
"""The longest time that the comparison may take."""
OF_A_NEW_ONE = ("state", "totals_state")
"""Tables that have rows before any bot was at work."""
AGAIN = tr("Empty the target, or name another one, and copy again.")


class TableCopied(NamedTuple):
    """What is told while it goes on."""

    table: str
    rows: int
    of: int
    complete: bool = False
    compared: bool = False
    """Whether the rows of both sides are compared already."""


class DatabaseCopied(NamedTuple):
    """The result."""

    leads: int
    rows: int
    sums: Mapping[str, Checksum]


class CopyPlan(NamedTuple):
    """What is to be copied."""

    tables: tuple[Table, ...]
    counts: Mapping[str, int]
    numbers: Mapping[str, int]
    opened: str


TellCopied = Callable[[TableCopied], None]


async def copy(source: Location, target: Location, *, note: Work[None], tell: TellCopied) -> DatabaseCopied:
    """Copy every row as it is, sealed or not, and compare the two databases.

    Args:
        source: it stays as it is, but for what `note` writes.
        target: empty, or a copy of the same source that was interrupted.
        note: what the source's audit says of it, written before anything is copied.
        tell: called after each portion.

    Raises:
        AlreadyOpen: a bot works on one of them.
        CopyRefused: the source is none of ours or of another version; the target has something else in it; a bot has
            worked on the source since the copy began; or the copy came out different.
        StorageError: one of them could not do it; the same command goes on.
    """
    if _is_one(source, target):
        raise CopyRefused(tr("{database} is what DATABASE_URL names already: name another one.", database=target))
    if not exists(source):
        raise CopyRefused(tr("There is no database at {database}.", database=source))
    async with kept_alone(source), snapshots(source, oldest=OLDEST) as snapshot:
        plan = await _plan(source, snapshot)
        async with _opened(target) as database:
            side = _side(target)
            begun = await _begin(database, plan, target, side, lambda: write_beside(source, note))
            await _copy_tables(snapshot, database, side, plan, begun, tell)
            sums = await _compared(snapshot, database, plan, tell)
            await database.write(lambda tx: _finish(tx, side, plan, begun))
    return DatabaseCopied(sums["leads"].rows, sum(each.rows for each in sums.values()), sums)


def _is_one(source: Location, target: Location) -> bool:
    if isinstance(source, Path) and isinstance(target, Path):
        return source.resolve() == target.resolve()
    return source == target


def _side(where: Location) -> Side:
    return SqliteSide() if isinstance(where, Path) else PostgresSide()


@asynccontextmanager
async def _opened(target: Location) -> AsyncIterator[Database]:
    database = await open_alone(target, oldest=OLDEST)
    try:
        yield database
    finally:
        await database.close()


async def _plan(source: Location, snapshot: Snapshot) -> CopyPlan:
    side = _side(source)
    async with snapshot() as reader:
        try:
            missing = await runner.missing(reader, migrations_of(source))
        except StatementRefused as error:
            raise CopyRefused(
                tr("{database} is no database of Sarnakh's, or no bot was ever started on it.", database=source)
            ) from error
        if missing:
            raise CopyRefused(
                tr("{database} is of another version of Sarnakh: start this one on it once.", database=source)
            )
        if await runner.reached(reader) > migrations_of(source)[-1].version:  # with columns that our tables lack
            raise CopyRefused(
                tr("{database} was changed by a newer version of Sarnakh: copy it with that one.", database=source)
            )
        if await progress.load(reader) is not None:
            raise CopyRefused(
                tr("{database} is itself a copy that has not ended: copy from the whole one.", database=source)
            )
        tables = await side.tables(reader)
        counts = {table.name: await _count(reader, table) for table in tables}
        return CopyPlan(tables, counts, await side.last_numbers(reader), await state.get(reader, "opened") or "")


async def _count(reader: Reader, table: Table) -> int:
    row = await reader.one(f"SELECT count(*) FROM {table.name} WHERE {table.where}")  # noqa: S608  # names of our schema
    return row[0] if row else 0


async def _begin(
    database: Database, plan: CopyPlan, target: Location, side: Side, note: Callable[[], Awaitable[None]]
) -> CopyProgress:
    async with database.read() as reader:
        begun = await progress.load(reader)
        if begun is None:
            await _must_be_new(reader, plan, target, side)
    if begun is None:
        await note()
        return await database.write(lambda tx: _prepare(tx, side, plan))
    if begun.source != plan.opened:
        raise CopyRefused(
            tr(
                "A bot has worked on the source since the copy to {database} began. {again}",
                database=target,
                again=AGAIN,
            )
        )
    return begun


async def _must_be_new(reader: Reader, plan: CopyPlan, target: Location, side: Side) -> None:
    tables = await side.tables(reader)
    if sorted(tables) != sorted(plan.tables):
        raise CopyRefused(tr("{database} has other tables than the source: it is of another version.", database=target))
    for table in tables:
        if table.name not in OF_A_NEW_ONE and await _count(reader, table):
            raise CopyRefused(
                tr(
                    "{database} is not empty: `{table}` has rows. DATABASE_URL names what is copied, and --to an empty "
                    "database.",
                    database=target,
                    table=table.name,
                )
            )


async def _prepare(tx: Transaction, side: Side, plan: CopyPlan) -> CopyProgress:
    begun = CopyProgress(source=plan.opened, silenced=await side.silence(tx))
    for name in OF_A_NEW_ONE:
        table = next(each for each in plan.tables if each.name == name)
        await tx.run(f"DELETE FROM {name} WHERE {table.where}")  # noqa: S608  # names of our own schema
    await progress.save(tx, begun)
    return begun


async def _copy_tables(
    snapshot: Snapshot, database: Database, side: Side, plan: CopyPlan, begun: CopyProgress, tell: TellCopied
) -> None:
    reached = begun
    for table in plan.tables:
        if table.name in begun.done:
            continue
        of = plan.counts[table.name]
        async for portion in _copy_table(snapshot, database, side, table, reached):
            reached = portion
            complete = table.name in reached.done
            tell(TableCopied(table.name, of if complete else reached.rows, of, complete))


async def _copy_table(
    snapshot: Snapshot, database: Database, side: Side, table: Table, reached: CopyProgress
) -> AsyncIterator[CopyProgress]:
    """Yield the progress after each portion; the next one is read while one is written."""
    rows = await _portion(snapshot, table, reached.after)
    while rows:
        after = table.key_of(rows[-1])
        reading = asyncio.create_task(_portion(snapshot, table, after))
        try:
            reached = await database.write(_load(side, table, rows, reached, reached.advanced(after, len(rows))))
            yield reached
            rows = await reading
        finally:
            reading.cancel()
    yield await database.write(_load(side, table, (), reached, reached.finished(table.name)))


async def _portion(snapshot: Snapshot, table: Table, after: Sequence[int | str]) -> Sequence[Row]:
    """Return the rows behind a key; all keys are behind an empty one."""
    names, keys = ", ".join(table.columns), ", ".join(table.key)
    places = ", ".join(f"${place}" for place in range(1, len(after) + 1))
    behind = f"({keys}) > ({places})" if after else "TRUE"
    sql = f"SELECT {names} FROM {table.name} WHERE {table.where} AND {behind} ORDER BY {keys} LIMIT {AT_ONCE}"  # noqa: S608  # names of our own schema
    async with snapshot() as reader:
        return await reader.all(sql, *after)


def _load(
    side: Side, table: Table, rows: Sequence[Row], before: CopyProgress, reached: CopyProgress
) -> Work[CopyProgress]:
    async def work(tx: Transaction) -> CopyProgress:
        # If the connection ended at its commit, the work runs again, and the rows may be there.
        if await progress.load(tx) == before:
            if rows:
                await side.load(tx, table, rows)
            await progress.save(tx, reached)
        return reached

    return work


async def _compared(snapshot: Snapshot, database: Database, plan: CopyPlan, tell: TellCopied) -> Mapping[str, Checksum]:
    sums = {}
    for table in plan.tables:
        async with snapshot() as reader, database.read() as copied:
            here, there = await asyncio.gather(checksum(reader, table), checksum(copied, table))
        if here != there:
            raise CopyRefused(
                tr(
                    "The copy of `{table}` came out different: {here:,} rows here, {there:,} there. {again}",
                    table=table.name,
                    here=here.rows,
                    there=there.rows,
                    again=AGAIN,
                )
            )
        sums[table.name] = here
        tell(TableCopied(table.name, here.rows, here.rows, complete=True, compared=True))
    return sums


async def _finish(tx: Transaction, side: Side, plan: CopyPlan, begun: CopyProgress) -> None:
    await side.go_on_after(tx, plan.numbers)
    await side.wake(tx, begun.silenced)
    await progress.end(tx)
