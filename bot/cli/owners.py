"""`sarnakh owners list|remove ID`: list the admins, and take back a right that the owner link gave.

It may run while the bot runs, which checks the right at every command and within half a minute withdraws what waits for
a former admin.
"""

import asyncio
from argparse import Namespace
from collections.abc import Collection, Iterator, Mapping
from datetime import UTC, datetime

from bot.cli.audit_note import on_this_machine
from bot.errors import BotError
from bot.sales import former_staff
from bot.sales import group as sales_group
from bot.settings.settings import load_settings
from bot.staff import open_question, roles
from bot.terminal import IN_ENGLISH, Terminal
from storage.database import Transaction, from_us
from storage.installation import audit, timers
from storage.opening import Location, exists, reading, write_beside
from storage.people import topics
from storage.records.timer import FormerTimer
from storage.records.translatable import Translatable, tr

NOBODY = tr("there is no admin; the next start prints a link by which somebody becomes one")


class OwnerError(BotError):
    """This account has no right that can be taken back here; the text says what to do."""


def execute(given: Namespace) -> int:
    """List the admins, or take back a right; return the exit status."""
    settings = load_settings()
    if not exists(settings.database):
        raise OwnerError(
            tr(
                "There is no database at {database}: start the bot once, or set DATABASE_URL.",
                database=settings.database,
            )
        )
    if given.act == "list":
        return list_admins(settings.database, settings.admin_ids, terminal=given.terminal)
    return remove(settings.database, given.id, by_setting=settings.admin_ids, terminal=given.terminal)


def list_admins(database: Location, by_setting: Collection[int], *, terminal: Terminal) -> int:
    """Print every admin, one per line, and how they became one."""
    since = asyncio.run(_owners(database))
    for telegram_id in sorted({*since, *by_setting}):
        way, *another = _ways(telegram_id, since, by_setting)
        says = tr("{first}; {rest}", first=way, rest=another[0]) if another else way
        terminal.say(f"{telegram_id:<16} {terminal.words(says)}")
    if not since and not by_setting:
        terminal.complain(NOBODY)
    return 0


def _ways(
    telegram_id: int, since: Mapping[int, datetime | None], by_setting: Collection[int]
) -> Iterator[Translatable]:
    """Yield how an account became an admin."""
    if telegram_id in since:
        at = since[telegram_id]
        if at is None:
            yield tr("by the owner link")
        else:
            yield tr("by the owner link, since {time} UTC", time=f"{at:%Y-%m-%d %H:%M}")
    if telegram_id in by_setting:
        yield tr("by ADMIN_IDS")


def remove(
    database: Location, telegram_id: int, *, by_setting: Collection[int] = (), terminal: Terminal = IN_ENGLISH
) -> int:
    """Take back the right that the owner link gave to an account, and print what remains.

    Raises:
        OwnerError: it gave them nothing.
        StorageError: it could not be written; nothing has changed.
    """
    now = datetime.now(UTC)
    removed, left, group = asyncio.run(write_beside(database, lambda tx: _remove(tx, telegram_id, now)))
    if not removed:
        if telegram_id in by_setting:
            raise OwnerError(tr("{id} is no owner by the link; take it out of ADMIN_IDS.", id=str(telegram_id)))
        raise OwnerError(tr("{id} is no owner by the link; see: sarnakh owners list.", id=str(telegram_id)))
    name = str(telegram_id)
    terminal.say(tr("{id} is no owner any more; a running bot refuses them from the next command on", id=name))
    if telegram_id in by_setting:
        terminal.complain(tr("{id} stays an admin by ADMIN_IDS: take it out there, and start the bot again", id=name))
    if group is not None:
        told = tr("The sales group {id} was bound by them, and stays: /bind in another group changes it", id=str(group))
        terminal.complain(told)
    if not left and not by_setting:
        terminal.complain(NOBODY)
    return 0


async def _remove(tx: Transaction, telegram_id: int, now: datetime) -> tuple[bool, frozenset[int], int | None]:
    """Return whether there was a right to take back, who else has one, and the sales group that they bound."""
    if not await roles.remove_owner(tx, telegram_id):
        return False, frozenset(), None
    # Only `actor` is cleared when they ask to be forgotten, so their number stands nowhere else.
    await audit.add(tx, actor=telegram_id, action="owner removed", detail=on_this_machine(), at=now)
    await open_question.drop(tx, telegram_id)
    await topics.forget_topic(tx, telegram_id)
    # The year 1970 is due by any clock.
    await timers.set(tx, FormerTimer(key=former_staff.TIMER, due=from_us(0)))
    return True, await roles.owners(tx), await sales_group.bound_by(tx, telegram_id)


async def _owners(database: Location) -> Mapping[int, datetime | None]:
    """Return the owners, and since when, as far as the audit says it; for an erased person it does not."""
    async with reading(database) as reader:
        rows = await reader.all("SELECT actor, max(at) FROM audit WHERE action = 'owner' GROUP BY actor")
        since = {actor: from_us(at) for actor, at in rows}
        return {telegram_id: since.get(telegram_id) for telegram_id in await roles.owners(reader)}
