"""One update inside its transaction: it is answered, or set aside with its error, and the others go on."""

from asyncio import CancelledError
from contextlib import nullcontext
from datetime import datetime

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.context.effects import Effects
from bot.context.read_ahead import ReadAhead
from bot.errors import MachineTrouble, UpdateFailed
from bot.intake.dispatching.routing import answer
from bot.intake.dispatching.set_aside import set_aside
from bot.machine_errors import machine_error
from bot.sales import former_staff, members
from bot.sales.people import sightings
from bot.updates.depth import is_deep
from bot.updates.group_people import people_in
from bot.updates.update import Update
from storage.database import Transaction
from storage.errors import ForeignAwait, StatementRefused, StorageError
from storage.installation import bots
from storage.people import sessions, test_talks

LEAKS = (Exception, SystemExit, CancelledError)
"""Exceptions that one update may raise while the others of its batch go on.

A library's sys.exit() must not end us with status 0. A CancelledError is never ours: a handler runs on the writer's
thread and is not cancelled.
"""


async def dispatch_update(
    tx: Transaction,
    update: Update,
    *,
    config: BotConfig,
    now: datetime,
    ahead: ReadAhead | None = None,
    apart: bool = True,
) -> Effects:
    """Handle one update of a slice; one that fails is rolled back and set aside if it was handled `apart`.

    That takes a savepoint, in which SQLite copies every page before it is changed. `ahead` was read for the slice.

    Raises:
        UpdateFailed: it failed and was not handled apart; the transaction must be rolled back.
        StorageError: the database failed; the whole batch must be given up.
        MachineTrouble: the machine failed; no update is to blame.
    """
    ahead = ReadAhead() if ahead is None else ahead
    reference = bots.reference(config.bot_number, update.id)
    ctx = Context(tx, config, reference, now, update.place, ahead, written=update.date)
    error = await _try(ctx, update, apart=apart)
    if error is not None:
        if not apart:
            raise UpdateFailed(f"update {update.id}") from error
        ctx = ctx.rolled_back()
        await set_aside(ctx, update, error)
    if update.private_chat is not None:
        ahead.pressed.pop(update.private_chat, None)
        if update.message_id is not None:
            ahead.people.pop(update.private_chat, None)
            await sessions.note_message(tx, update.private_chat, update.message_id)
            if ctx.in_test:
                await test_talks.note_message(tx, update.private_chat, update.message_id)
    if update.group is not None:
        ahead.clear()  # who is a colleague may have changed
        if not ctx.effects.strangers:
            await members.note(ctx, update)
        await sightings.note_leaving(ctx, update)
        if gone := people_in(update).gone:
            await former_staff.have_left(ctx, gone)
    if (chat := update.group or update.private_chat) is not None:
        ctx.effects.heard_in.add(chat)
    ctx.effects.happened.append(("update", update.kind))
    if update.date is not None:
        ctx.effects.dates.append(update.date)
    return ctx.effects


async def _try(ctx: Context, update: Update, *, apart: bool) -> BaseException | None:
    """Handle an update; return the error that it caused. What it did before is rolled back if it was handled apart.

    Raises:
        StorageError: the database failed.
        MachineTrouble: the machine failed.
    """
    try:
        async with ctx.tx.savepoint() if apart else nullcontext():
            if update.group is not None:
                await sightings.note_author(ctx, update)
            if not ctx.effects.strangers:
                await answer(ctx, update)
    except (StatementRefused, ForeignAwait) as error:
        return error
    except StorageError:
        raise
    except LEAKS as error:
        must_be_the_updates(error, update)
        return error
    return None


def must_be_the_updates(error: BaseException, update: Update) -> None:
    """Make sure that the update caused the error.

    The machine is to blame for an exhausted stack, unless the update is nested deeper than any that Telegram writes.

    Raises:
        MachineTrouble: the machine caused it.
    """
    cause = machine_error(error) if isinstance(error, Exception) else None
    if cause is not None and not (isinstance(cause, RecursionError) and is_deep(update.raw)):
        raise MachineTrouble(cause, update_id=update.id) from error
