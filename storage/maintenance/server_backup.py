"""Back up a database on a server: `pg_dump` writes it, and every row of it is read again and counted."""

import asyncio
import os
from collections.abc import Mapping
from pathlib import Path

import orjson

from storage.database import Reader
from storage.errors import BackupRefused, NotWritable
from storage.installation import state
from storage.maintenance.copy import OURS, RowCounts, flush, put_in_place, remove
from storage.maintenance.dump_script import DumpedRows, parts
from storage.maintenance.server_programs import Program, find_program, running, without_password
from storage.opening import server_session, write_beside
from storage.postgres.address import ServerAddress
from storage.records.system_errors import reason_of
from storage.records.translatable import tr
from storage.sqlite.filesystem import open_file

LAST = "last_backup"
"""State key of the note that `doctor` reads."""
_SNAPSHOT = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"
_TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"


async def dump(address: ServerAddress, file: Path) -> RowCounts:
    """Write a checked backup that only its owner may read, beside bots at work; return the rows of each table.

    Raises:
        BackupRefused: `pg_dump` is missing, too old or refused, or the database is not Sarnakh's.
        StorageError: the server cannot be reached, or the file cannot be written.
    """
    part = file.with_name(file.name + ".part")
    try:
        remove(part)
        os.close(open_file(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
        rows = await _dumped(address, part)
        flush(part)
        put_in_place(part, file)
    except OSError as error:
        raise NotWritable(tr("{file} cannot be written: {reason}.", file=file, reason=reason_of(error))) from error
    finally:
        remove(part)
    return rows


async def note(address: ServerAddress, file: Path, made: str, rows: RowCounts) -> None:
    """Write down what was made: beside the file with the rows of each table, and in the database.

    Raises:
        OSError: the note cannot be written beside the file.
        StorageError: it cannot be written into the database.
    """
    await write_beside(address, lambda tx: state.put(tx, LAST, made))
    await asyncio.to_thread(_note_beside, file, {**orjson.loads(made), "tables": dict(rows)})


def _note_beside(file: Path, said: Mapping[str, object]) -> None:
    beside = Path(f"{file}.json")
    part = Path(f"{beside}.part")
    os.close(open_file(part, os.O_CREAT | os.O_WRONLY))
    part.write_bytes(orjson.dumps(said, option=orjson.OPT_INDENT_2))
    put_in_place(part, beside)


async def _dumped(address: ServerAddress, part: Path) -> RowCounts:
    async with server_session(address) as session:
        await session.run(_SNAPSHOT)
        reader = session.transaction()
        rows, version, schema = await _counts(reader), await server_version(reader), await schema_of(reader)
        if not rows.keys() >= OURS:
            raise BackupRefused(tr("{file} is not a database of Sarnakh's.", file=address))
        program = await find_program("pg_dump", server=version)
        exported = await reader.one("SELECT pg_export_snapshot()")
        assert exported is not None, "a SELECT without FROM has a row"
        url, environment = without_password(address)
        arguments = ("--format=custom", "--no-owner", "--no-privileges", f"--schema={schema}", f"--file={part}")
        async with running(
            program, *arguments, f"--snapshot={exported[0]}", f"--dbname={url}", environment=environment
        ) as said:
            await said.read()
    read = await _rows_in(part, await find_program("pg_restore", server=version))
    if read != rows:
        raise BackupRefused(
            tr(
                "The backup came out different: {count} rows came of {all}. Nothing was written.",
                count=sum(read.values()),
                all=sum(rows.values()),
            )
        )
    return rows


async def _counts(reader: Reader) -> RowCounts:
    counted = {}
    for (name,) in await reader.all(_TABLES):
        row = await reader.one(f'SELECT count(*) FROM "{name}"')  # noqa: S608  # the names come from the server
        counted[name] = row[0] if row else 0
    return counted


async def _rows_in(part: Path, program: Program) -> Mapping[str, int]:
    """Read a whole backup, and count the rows of each table."""
    counted: dict[str, int] = {}
    async with running(program, "--data-only", "--file=-", str(part)) as stream:
        async for each in parts(stream):
            if isinstance(each, DumpedRows):
                counted[each.table] = 0
                async for _line in each.lines:
                    counted[each.table] += 1
    return counted


async def server_version(reader: Reader) -> int:
    """Return the server's version, such as 15."""
    row = await reader.one("SELECT current_setting('server_version_num')")
    return int(row[0]) // 10_000 if row else 0


async def schema_of(reader: Reader) -> str:
    """Return the schema in which our tables are."""
    row = await reader.one("SELECT current_schema()")
    return str(row[0]) if row else "public"


async def last_dump(reader: Reader) -> str | None:
    """Return the note of the last backup that was made of this database; None if none was."""
    return await state.get(reader, LAST)
