"""`sarnakh dead-letters list|show|replay`: list, show and retry updates that could not be handled.

A replay is requested by a timer, which the bot finds within half a minute, or at its next start: only the bot's process
handles updates.
"""

import asyncio
import json
import time
from argparse import Namespace
from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta

from bot.cli.audit_note import must_take_notes, record
from bot.errors import BotError
from bot.logs.redaction import escape_unseen
from bot.prospects.talk import LOOK_AGAIN
from bot.settings.settings import load_settings
from bot.terminal import IN_ENGLISH, Terminal
from storage.database import Reader, Transaction
from storage.encryption.seals import NO_CIPHER, FieldCipher
from storage.installation import bots, dead_letters, timers
from storage.installation.keyring import must_open
from storage.messages import DeadLetter
from storage.opening import Location, exists, is_at_work, reading, snapshots, write_beside
from storage.records.timer import AgainTimer
from storage.records.translatable import Translatable, tr

LISTED = 200
PATIENCE = LOOK_AGAIN + timedelta(seconds=15)
"""The bot looks at its timers at least every `LOOK_AGAIN`, and handles one update in a moment."""
LOOK_S = 0.2
UNREADABLE = (ValueError, RecursionError)
"""Not JSON, or nested too deep: Python reads it by recursion."""


class NoSuchLetter(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """No update with this number was set aside; the text says what to do."""


def execute(given: Namespace) -> int:
    """List, show or replay dead letters; return the exit status."""
    settings = load_settings()
    match given.act:
        case "list":
            return list_letters(settings.database, settings.cipher, terminal=given.terminal)
        case "show":
            return show_letter(settings.database, given.number, settings.cipher, terminal=given.terminal)
        case _:
            return replay_letters(settings.database, given.numbers, settings.cipher, terminal=given.terminal)


def list_letters(database: Location, cipher: FieldCipher = NO_CIPHER, *, terminal: Terminal = IN_ENGLISH) -> int:
    """Print the newest ones, one per line, without anything that people wrote."""
    letters, this_bot = _read(database, None, cipher), asyncio.run(_this_bot(database))
    for letter in letters:
        at = f"{letter.at:%Y-%m-%d %H:%M:%S}"
        what = tr(
            "update {number:<12} {kind:<16} {fault}",
            number=_number(letter),
            kind=_kind(letter.raw),
            fault=_fault(letter.error),
        )
        if letter.bot_id not in (0, this_bot):
            what = tr("{update} of bot {id}", update=what, id=str(letter.bot_id))
        terminal.say(f"{letter.id:>6}  {at}  {terminal.words(what)}")
    terminal.complain(_summary(len(letters)))
    return 0


def show_letter(
    database: Location, id_: int, cipher: FieldCipher = NO_CIPHER, *, terminal: Terminal = IN_ENGLISH
) -> int:
    """Print one in full, as it came, with its error: it holds what a person wrote.

    Raises:
        NoSuchLetter: there is none with this number.
    """
    if exists(database):
        must_take_notes(database)
    (letter,) = _read(database, (id_,), cipher)
    record(database, "read", detail=f"update set aside {id_}")
    at = f"{letter.at:%Y-%m-%d %H:%M:%S}"
    told = tr("update {number}, put aside {time} UTC: {error}", number=_number(letter), time=at, error=letter.error)
    terminal.complain(told)
    for line in _pretty(letter.raw).splitlines():
        terminal.say(escape_unseen(line))
    return 0


def replay_letters(
    database: Location, ids: Sequence[int], cipher: FieldCipher = NO_CIPHER, *, terminal: Terminal = IN_ENGLISH
) -> int:
    """Ask the bot to handle these again, or all where none is named, and print the result of each.

    Returns:
        0 when all were handled or will be tried at the next start; 1 when some stay aside.

    Raises:
        NoSuchLetter: there is none with such a number, or it has no update number to be handled under.
    """
    letters = [each for each in _read(database, tuple(ids) or None, cipher) if ids or each.update_id is not None]
    nameless = [each.id for each in letters if each.update_id is None]
    if nameless:
        said = tr("{id} was no update that could be read; nothing can be done with it again.", id=str(nameless[0]))
        raise NoSuchLetter(said)
    runs = asyncio.run(is_at_work(database))
    asked = asyncio.run(write_beside(database, lambda tx: _ask(tx, letters, datetime.now(UTC))))
    if not runs:
        terminal.complain(_for_the_start(len(letters)))
        return 0
    left = asyncio.run(_wait(database, letters, asked, cipher))
    terminal.complain(_handled(len(letters) - len(left), len(letters)))
    for letter in left:
        stays = tr(
            "{id} stays aside: {fault}; the bot's log says where it broke",
            id=str(letter.id),
            fault=_fault(letter.error),
        )
        terminal.complain(stays)
    return 1 if left else 0


async def _ask(tx: Transaction, letters: Sequence[DeadLetter], at: datetime) -> frozenset[str]:
    """Set a timer for each; return their keys."""
    keys = set()
    for letter in letters:
        assert letter.update_id is not None, "the others were refused"
        key = f"again:{bots.reference(await bots.number_of(tx, letter.bot_id), letter.update_id)}"
        await timers.set(tx, AgainTimer(key=key, due=at, update_id=letter.update_id, bot=letter.bot_id or None))
        keys.add(key)
    return frozenset(keys)


async def _wait(
    database: Location, letters: Sequence[DeadLetter], asked: Collection[str], cipher: FieldCipher
) -> Sequence[DeadLetter]:
    """Wait until the bot has taken every timer; return those that are still aside."""
    until = time.monotonic() + PATIENCE.total_seconds()
    async with snapshots(database, cipher=cipher) as snapshot:
        while True:
            async with snapshot() as reader:
                due = {timer.key for timer in await timers.due(reader, at=datetime.now(UTC), limit=LISTED)}
                left = [letter for letter in letters if await dead_letters.load(reader, letter.id)]
            if due.isdisjoint(asked) or time.monotonic() > until:
                return left
            await asyncio.sleep(LOOK_S)


def _read(database: Location, ids: Sequence[int] | None, cipher: FieldCipher) -> Sequence[DeadLetter]:
    if not exists(database):
        raise NoSuchLetter(
            tr("There is no database at {database}: start the bot once, or set DATABASE_URL.", database=database)
        )
    return asyncio.run(_read_snapshot(database, ids, cipher))


async def _read_snapshot(database: Location, ids: Sequence[int] | None, cipher: FieldCipher) -> Sequence[DeadLetter]:
    async with reading(database, cipher=cipher) as reader:
        await must_open(reader)
        if ids is None:
            return await dead_letters.newest(reader, LISTED)
        return [await _letter(reader, id_) for id_ in ids]


async def _this_bot(database: Location) -> int | None:
    async with reading(database) as reader:
        return await bots.current(reader)


async def _letter(reader: Reader, id_: int) -> DeadLetter:
    found = await dead_letters.load(reader, id_)
    if found is None:
        raise NoSuchLetter(
            tr("There is no {id} among the updates set aside; see: sarnakh dead-letters list", id=str(id_))
        )
    return found


def _number(letter: DeadLetter) -> str:
    return "?" if letter.update_id is None else str(letter.update_id)


def _kind(raw: str) -> Translatable | str:
    """Say what kind of update it is, as far as it can be told."""
    try:
        read = json.loads(raw)
    except UNREADABLE:
        return tr("no JSON")
    kinds = [key for key in read if key != "update_id"] if isinstance(read, dict) else []
    return kinds[0] if len(kinds) == 1 else tr("no update")


def _fault(error: str) -> str:
    """Return only the class of the error: its text may quote what the person wrote."""
    return error.partition(":")[0]


def _pretty(raw: str) -> str:
    try:
        return json.dumps(json.loads(raw), indent=2, ensure_ascii=False)
    except UNREADABLE:
        return raw


def _summary(count: int) -> Translatable:
    if not count:
        return tr("no update was set aside")
    if count == 1:
        return tr("1 update set aside, the newest first; show N prints one, replay N tries it again")
    return tr("{count} updates set aside, the newest first; show N prints one, replay N tries it again", count=count)


def _for_the_start(count: int) -> Translatable:
    if count == 1:
        return tr("1 update to be tried again when the bot starts; it does not run now")
    return tr("{count} updates to be tried again when the bot starts; it does not run now", count=count)


def _handled(handled: int, count: int) -> Translatable:
    if count == 1:
        return tr("{handled} of 1 update handled", handled=handled)
    return tr("{handled} of {count} updates handled", handled=handled, count=count)
