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
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO, Literal, NamedTuple

import orjson

from bot.cli.audit_note import must_take_notes, record
from bot.cli.csv_cells import Cell, csv_head, csv_lines
from bot.errors import BotError
from bot.settings.settings import load_settings
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.errors import StatementRefused
from storage.installation.keyring import must_open
from storage.people import leads
from storage.people.leads import ReadLeads
from storage.records.lead import Lead
from storage.records.record import Json
from storage.sqlite.filesystem import OWNERS_FILE
from storage.sqlite.readers import SqliteReaders

ExportFormat = Literal["jsonl", "csv"]


class ExportError(BotError):
    """The export cannot be made; the text says what to do."""


class Column(NamedTuple):
    """One value of a lead."""

    name: str
    meaning: str
    value: Callable[[Lead], Json]
    cell: Callable[[Lead], str] | None = None
    """How CSV writes it, where that is not the plain value."""


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).isoformat().replace("+00:00", "Z")


def _reasons(lead: Lead) -> Json:
    return [reason.model_dump() for reason in lead.reasons]


def _reasons_text(lead: Lead) -> str:
    return "; ".join(f"{reason.about}={reason.option} {reason.points:+g}" for reason in lead.reasons)


COLUMNS = (
    Column("number", "our number of the lead", lambda lead: lead.number),
    Column("telegram_id", "Telegram's number of the person", lambda lead: lead.telegram_id),
    Column("name", "as Telegram shows it", lambda lead: lead.name),
    Column("username", "without @", lambda lead: lead.username),
    Column("language", "fa or en", lambda lead: lead.language),
    Column("phone", "E.164, like +989121234567", lambda lead: lead.phone),
    Column("phone_verified", "whether Telegram says that this phone is theirs", lambda lead: lead.phone_verified),
    Column("email", "as it was given", lambda lead: lead.email),
    Column("contact", "the best kind of contact given", lambda lead: lead.contact),
    Column("stage", "the highest reached: visitor, lead, mql, sql, pql, customer", lambda lead: lead.stage),
    Column("hot", "whether the SQL rule held at the last turn", lambda lead: lead.hot),
    Column("outcome", "open, won, lost or disqualified", lambda lead: lead.outcome),
    Column("fit", "who they are and what they need, 0 to 100", lambda lead: lead.fit),
    Column("interest", "what they do and say, 0 to 100", lambda lead: lead.interest),
    Column("quality", "fit x interest / 100", lambda lead: lead.quality),
    Column("reasons", "what the score is made of, largest first", _reasons, _reasons_text),
    Column("source_first", "payload of the link they first came by", lambda lead: lead.first_source),
    Column("source_last", "payload of the link they last came by", lambda lead: lead.last_source),
    Column("answers", "question and option, as the funnel names them", lambda lead: dict(lead.answers.items())),
    Column(
        "consent_version", "of the text they agreed to", lambda lead: lead.consent.version if lead.consent else None
    ),
    Column("consent_at", "when they agreed", lambda lead: _time(lead.consent.at) if lead.consent else None),
    Column("stopped", "whether they took it back, or asked for no messages", lambda lead: lead.stopped),
    Column("owner", "Telegram's number of who claimed the lead", lambda lead: lead.owner),
    Column("owner_name", "their name", lambda lead: lead.owner_name),
    Column("created", "when they first came", lambda lead: _time(lead.created)),
    Column("updated", "when anything last changed", lambda lead: _time(lead.updated)),
)
"""The columns, in this order; times are ISO 8601 in UTC."""


def execute(given: Namespace) -> int:
    """Write every lead; return the exit status."""
    settings = load_settings()
    count = export(
        settings.database, form=given.format, output=given.output, visitors=given.visitors, cipher=settings.cipher
    )
    print(f"{count} {'lead' if count == 1 else 'leads'} written", file=sys.stderr)
    return 0


def export(
    database: Path, *, form: ExportFormat, output: Path | None, visitors: bool, cipher: FieldCipher = NO_CIPHER
) -> int:
    """Record the export in the audit, write every lead to the file or standard output, and return how many there were.

    Leads whose rows cannot be read are named on standard error and are not counted.

    Raises:
        ExportError: there is no such database, or the file cannot be written.
        StorageError: the database cannot be read.
    """
    if not database.is_file():
        raise ExportError(f"There is no database at {database}: start the bot once, or set DATABASE_URL.")
    must_take_notes(database)
    if output is None:
        # The reader of the pipe may pause: a snapshot that waits for it would let the database's log grow.
        with _spool(database.parent) as file:
            count = asyncio.run(_write(database, form, file, visitors=visitors, cipher=cipher))
            file.seek(0)
            shutil.copyfileobj(file, sys.stdout.buffer)
        return count
    with _whole_or_not_at_all(output) as file:
        return asyncio.run(_write(database, form, file, visitors=visitors, cipher=cipher))


def _spool(folder: Path) -> BinaryIO:
    """Return a file without a name, on the disk that holds people's data already."""
    try:
        return tempfile.TemporaryFile(dir=folder)
    except OSError as error:
        raise ExportError(f"{folder} cannot be written: {error.strerror}.") from error


@contextmanager
def _whole_or_not_at_all(output: Path) -> Iterator[BinaryIO]:
    """Lend a temporary file, which is renamed to `output` at the end."""
    target = output.resolve()
    if target.exists() and not target.is_file():
        raise ExportError(f"{output} is not a file; leave --output out to write to standard output.")
    try:
        handle, part = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        Path(part).chmod(OWNERS_FILE)  # as mkstemp makes it, unless the umask removes even that
    except OSError as error:
        raise ExportError(f"{output} cannot be written: {error.strerror}.") from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(part).replace(target)
    except OSError as error:
        raise ExportError(f"{output} cannot be written: {error.strerror}.") from error
    finally:
        Path(part).unlink(missing_ok=True)


async def _write(database: Path, form: ExportFormat, file: BinaryIO, *, visitors: bool, cipher: FieldCipher) -> int:
    # A reader does not take the start lock, which the running bot holds.
    readers = SqliteReaders(database, cipher=cipher)
    try:
        async with readers.snapshot() as reader:
            await must_open(reader)
        # Not while a snapshot is held: a file without a log cannot be written meanwhile, not even by us.
        record(database, "export", detail=f"{form}, {'everybody' if visitors else 'leads'}")
        async with readers.snapshot() as reader:
            return await _write_pages(leads.rows(reader, visitors=visitors), form, file)
    except StatementRefused as error:
        reason = f"{database} is of another version of Sarnakh: start this one on it once ({error})."
        raise ExportError(reason) from error
    finally:
        await readers.close()


async def _write_pages(pages: AsyncIterator[ReadLeads], form: ExportFormat, file: BinaryIO) -> int:
    to_bytes = _to_csv if form == "csv" else _to_jsonl
    if form == "csv":
        # The byte order mark tells Excel that the file is UTF-8, as Persian needs.
        file.write(csv_head([column.name for column in COLUMNS]).encode("utf-8-sig"))
    count, unreadable = 0, list[int]()
    async for page in pages:
        file.write(to_bytes(page.leads))
        count += len(page.leads)
        unreadable += page.unreadable
    file.flush()
    if unreadable:
        numbers = ", ".join(map(str, unreadable))
        print(f"{len(unreadable)} not written, for their rows cannot be read: lead {numbers}", file=sys.stderr)
    return count


def _to_jsonl(page: Sequence[Lead]) -> bytes:
    rows = ({column.name: column.value(lead) for column in COLUMNS} for lead in page)
    return b"".join(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE) for row in rows)


def _to_csv(page: Sequence[Lead]) -> bytes:
    return csv_lines([[_cell(column, lead) for column in COLUMNS] for lead in page]).encode()


def _cell(column: Column, lead: Lead) -> Cell:
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
