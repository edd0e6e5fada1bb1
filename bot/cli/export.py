"""The export: every lead as JSON lines or CSV, while the bot runs or not.

It reads one snapshot, page by page, so its memory does not grow with the leads. The file appears under its name only
when it is complete, and only its owner may read it: it holds names and phones.
"""

import asyncio
import os
import shutil
import sys
import tempfile
from argparse import Namespace
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal
from zoneinfo import ZoneInfo

import orjson

from bot.cli.audit_note import must_take_notes, record
from bot.cli.csv_cells import Cell, csv_head, csv_lines
from bot.errors import BotError
from bot.exports import records
from bot.exports.columns import Column, all_columns
from bot.exports.option_labels import read_labels
from bot.exports.records import LeadRecord, RecordPage
from bot.funnels.source import SHIPPED, read_text, shown
from bot.settings.settings import load_settings
from bot.terminal import IN_ENGLISH, Terminal
from conversations.funnel.loader import FunnelError, read_funnel
from conversations.funnel.model import Funnel
from conversations.funnel.text_checks import known_texts
from conversations.language.loaded import languages
from conversations.schedule.openings import DEFAULT_ZONE
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import StatementRefused
from storage.installation.keyring import must_open
from storage.opening import Location, exists, file_of, reading
from storage.records.record import Language
from storage.records.system_errors import reason_of
from storage.records.translatable import listed, tr
from storage.sqlite.filesystem import OWNERS_FILE

ExportFormat = Literal["jsonl", "csv"]


class ExportError(BotError):
    """The export cannot be made; the text says what to do."""


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What is exported, and how."""

    form: ExportFormat
    visitors: bool = False
    language: Language | None = None
    """Of labels and dates; None is the language of the sales group."""
    zone: ZoneInfo = ZoneInfo(DEFAULT_ZONE)  # noqa: RUF009  # frozen
    funnel: Path | None = None
    """The file of a database that no bot has run on yet."""


def execute(given: Namespace) -> int:
    """Write every lead; return the exit status."""
    settings = load_settings()
    wanted = ExportRequest(
        given.format, visitors=given.visitors, language=given.language, zone=settings.timezone, funnel=settings.funnel
    )
    terminal: Terminal = given.terminal
    count = export(settings.database, wanted, output=given.output, cipher=settings.cipher, terminal=terminal)
    terminal.complain(tr("1 lead written") if count == 1 else tr("{count} leads written", count=count))
    return 0


def export(
    database: Location,
    wanted: ExportRequest,
    *,
    output: Path | None,
    cipher: FieldCipher = NO_CIPHER,
    terminal: Terminal = IN_ENGLISH,
) -> int:
    """Record the export in the audit, write every lead to the file or standard output, and return how many there were.

    Leads whose rows cannot be read are named on standard error and are not counted.

    Raises:
        ExportError: there is no such database or language, or the file cannot be written.
        StorageError: the database cannot be read.
    """
    if not exists(database):
        raise ExportError(
            tr("There is no database at {database}: start the bot once, or set DATABASE_URL.", database=database)
        )
    if wanted.language is not None and wanted.language not in languages():
        raise ExportError(
            tr(
                "There are no texts for `{language}`: --language is one of {known}.",
                language=wanted.language,
                known=listed(languages()),
            )
        )
    must_take_notes(database)
    if output is None:
        # The reader of the pipe may pause: a snapshot that waits for it would let the database's log grow.
        with _spool(database) as file:
            _record(database, wanted, cipher)
            count = asyncio.run(_write(database, wanted, file, cipher=cipher, terminal=terminal))
            file.seek(0)
            shutil.copyfileobj(file, sys.stdout.buffer)
        return count
    with _whole_or_not_at_all(output) as file:
        _record(database, wanted, cipher)
        return asyncio.run(_write(database, wanted, file, cipher=cipher, terminal=terminal))


def _record(database: Location, wanted: ExportRequest, cipher: FieldCipher) -> None:
    """Make sure that the key opens the database, and record the export."""

    async def check() -> None:
        async with reading(database, cipher=cipher) as reader:
            await must_open(reader)

    with _of_this_version(database):
        asyncio.run(check())
        # Not while a snapshot is held: a file without a log cannot be written meanwhile, not even by us.
        record(database, "export", detail=f"{wanted.form}, {'everybody' if wanted.visitors else 'leads'}")


@contextmanager
def _of_this_version(database: Location) -> Iterator[None]:
    try:
        yield
    except StatementRefused as error:
        reason = tr(
            "{database} is of another version of Sarnakh: start this one on it once ({error}).",
            database=database,
            error=error,
        )
        raise ExportError(reason) from error


def _spool(database: Location) -> BinaryIO:
    """Return a file without a name, on the disk that holds people's data already; else where temporary files are."""
    file = file_of(database)
    folder = Path(tempfile.gettempdir()) if file is None else file.parent
    try:
        return tempfile.TemporaryFile(dir=folder)
    except OSError as error:
        raise ExportError(tr("{file} cannot be written: {reason}.", file=folder, reason=reason_of(error))) from error


@contextmanager
def _whole_or_not_at_all(output: Path) -> Iterator[BinaryIO]:
    """Lend a temporary file, which is renamed to `output` at the end."""
    target = output.resolve()
    if target.exists() and not target.is_file():
        raise ExportError(tr("{file} is not a file; leave --output out to write to standard output.", file=output))
    try:
        handle, part = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        Path(part).chmod(OWNERS_FILE)  # as mkstemp makes it, unless the umask removes even that
    except OSError as error:
        raise ExportError(tr("{file} cannot be written: {reason}.", file=output, reason=reason_of(error))) from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(part).replace(target)
    except OSError as error:
        raise ExportError(tr("{file} cannot be written: {reason}.", file=output, reason=reason_of(error))) from error
    finally:
        Path(part).unlink(missing_ok=True)


async def _write(
    database: Location, wanted: ExportRequest, file: BinaryIO, *, cipher: FieldCipher, terminal: Terminal
) -> int:
    # A reader does not take the start lock, which the running bot holds.
    with _of_this_version(database):
        async with reading(database, cipher=cipher) as reader:
            labels = await read_labels(reader, fallback=_funnel_in(wanted.funnel), language=wanted.language)
            pages = records.pages(reader, visitors=wanted.visitors)
            count, unreadable = await _write_pages(pages, wanted.form, file, all_columns(labels, wanted.zone))
    if unreadable:
        told = tr(
            "{count} not written, for their rows cannot be read: lead {numbers}",
            count=len(unreadable),
            numbers=listed([str(each) for each in unreadable]),
        )
        terminal.complain(told)
    return count


def _funnel_in(file: Path | None) -> Funnel | None:
    path = file or SHIPPED
    try:
        return read_funnel(read_text(path, shown(path)), file=shown(path), known_texts=known_texts())
    except FunnelError:  # then answers are written by their ids
        return None


async def _write_pages(
    pages: AsyncIterator[RecordPage], form: ExportFormat, file: BinaryIO, columns: Sequence[Column]
) -> tuple[int, list[int]]:
    """Return how many leads were written, and the numbers of those whose rows cannot be read."""
    to_bytes = _to_csv if form == "csv" else _to_jsonl
    if form == "csv":
        # The byte order mark tells Excel that the file is UTF-8, as Persian needs.
        file.write(csv_head([column.name for column in columns]).encode("utf-8-sig"))
    count, unreadable = 0, list[int]()
    async for page in pages:
        file.write(to_bytes(page.records, columns))
        count += len(page.records)
        unreadable += page.unreadable
    file.flush()
    return count, unreadable


def _to_jsonl(page: Sequence[LeadRecord], columns: Sequence[Column]) -> bytes:
    rows = ({column.name: column.value(lead) for column in columns} for lead in page)
    return b"".join(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE) for row in rows)


def _to_csv(page: Sequence[LeadRecord], columns: Sequence[Column]) -> bytes:
    return csv_lines([[_cell(column, lead) for column in columns] for lead in page]).encode()


def _cell(column: Column, lead: LeadRecord) -> Cell:
    """Return a column's value as one cell."""
    match value := column.cell(lead) if column.cell else column.value(lead):
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case int() | float():
            return value
        case dict():
            return "; ".join(f"{key}={each}" for key, each in value.items())
        case _:
            return str(value)
