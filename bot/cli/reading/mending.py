"""`sarnakh read --mend`: correct contacts that earlier versions stored wrongly, such as +09123456789.

It shows what it would change, and asks. It may run while the bot runs, which keeps no lead in memory; the card shows
the corrected contact when it next changes.
"""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime

from bot.cli.audit_note import must_take_notes, record
from bot.errors import BotError
from bot.prospects.stored_contacts import WrongContact, correct, wrong_contacts
from bot.terminal import Terminal
from conversations.language.direction import isolate
from storage.database import Reader, Transaction
from storage.encryption.seals import FieldCipher
from storage.installation.keyring import must_open
from storage.migrations import runner
from storage.opening import Location, exists, migrations_of, reading, write_beside
from storage.records.translatable import Translatable, tr

AT_ONCE = 50
"""Leads in one transaction, so that a running bot never waits for long."""


class CannotMend(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """The stored contacts cannot be looked at; the text says what to do."""


def mend(database: Location, cipher: FieldCipher, *, region: str, sure: bool, terminal: Terminal) -> int:
    """Show what would be corrected, ask, and correct it; return 0 when nothing is left, 1 when it was not wanted.

    Raises:
        CannotMend: there is no such database, or it is of an earlier version.
        StorageError: it cannot be read or written; what was corrected before stays corrected.
    """
    if not exists(database):
        raise CannotMend(
            tr("There is no database at {database}: start the bot once, or set DATABASE_URL.", database=database)
        )
    must_take_notes(database)
    wrong = asyncio.run(_wrong(database, cipher, region))
    if not wrong:
        terminal.complain(tr("every stored contact is read as it is stored"))
        return 0
    record(database, "read", detail=f"stored contacts of {_leads(wrong)}")
    for each in wrong:
        terminal.say(
            tr(
                "lead {number:<7} {way:<5}  {stored} → {right}",
                number=str(each.number),
                way=each.way,
                stored=isolate(each.stored),
                right=isolate(each.right),
            )
        )
    if not sure and not terminal.agrees(tr("Correct them? {leads};", leads=_leads(wrong))):
        terminal.complain(tr("nothing was changed"))
        return 1
    record(database, "mend", detail=f"stored contacts of {_leads(wrong)}")
    done = sum(_corrected(database, cipher, wrong[place : place + AT_ONCE]) for place in range(0, len(wrong), AT_ONCE))
    terminal.complain(tr("{count} corrected; a card shows it when it next changes", count=done))
    return 0


def _corrected(database: Location, cipher: FieldCipher, wrong: Sequence[WrongContact]) -> int:
    async def work(tx: Transaction) -> int:
        await must_open(tx)
        return await correct(tx, wrong, at=datetime.now(UTC))

    return asyncio.run(write_beside(database, work, cipher=cipher))


async def _wrong(database: Location, cipher: FieldCipher, region: str) -> tuple[WrongContact, ...]:
    async with reading(database, cipher=cipher) as reader:
        await _must_be_current(reader, database)
        await must_open(reader)
        return tuple([each async for each in wrong_contacts(reader, region=region)])


async def _must_be_current(reader: Reader, database: Location) -> None:
    if await runner.missing(reader, migrations_of(database)):
        raise CannotMend(
            tr("{database} is of another version of Sarnakh: start this one on it once.", database=database)
        )


def _leads(wrong: Sequence[WrongContact]) -> Translatable:
    people = len({each.number for each in wrong})
    return tr("1 lead") if people == 1 else tr("{count} leads", count=people)
