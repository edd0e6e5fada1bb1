"""An update with which processes ended: it is set aside unhandled, and tried once more later."""

import json
from datetime import datetime, timedelta

import structlog

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.context.effects import Effects
from bot.intake.dispatching.dispatch import LEAKS, must_be_the_updates
from bot.intake.dispatching.routing import answer
from bot.intake.dispatching.set_aside import set_aside, way_to
from bot.updates.former_bot import without_places
from bot.updates.update import OTHER, Update, update_from
from storage.database import Transaction
from storage.errors import Unavailable
from storage.installation import bots, dead_letters, timers
from storage.messages import DeadLetter
from storage.records.timer import AgainTimer

CALM = timedelta(seconds=5)
"""A process must have run this long before it retries an update that ended others."""

log = structlog.get_logger(__name__)


async def give_up(tx: Transaction, update: Update, *, reason: str, config: BotConfig, now: datetime) -> Effects:
    """Set an update aside unhandled: two processes have ended with it or failed on it."""
    ctx = Context(tx, config, bots.reference(config.bot_number, update.id), now, update.place)
    await set_aside(ctx, update, RuntimeError(reason))
    key = f"again:{ctx.update_id}"
    await timers.set(tx, AgainTimer(key=key, due=now + CALM, update_id=update.id, bot=config.bot_id, ended=True))
    ctx.effects.timers_changed = True
    return ctx.effects


async def dispatch_again(
    tx: Transaction, update_id: int, *, bot_id: int | None, config: BotConfig, now: datetime
) -> Effects:
    """Handle an update that was set aside because the process ended with it: the end may have had another cause.

    `bot_id` is the bot it came to; timers of earlier versions name none, and mean the first.

    Raises:
        Unavailable: the database failed.
        MachineTrouble: the machine failed.
    """
    came_to = await bots.first(tx) if bot_id is None else bot_id
    letter = await dead_letters.of_update(tx, update_id, bot_id=came_to)
    number = await bots.number_of(tx, letter.bot_id) if letter is not None else 0
    ctx = Context(tx, config, bots.reference(number, update_id), now)
    if letter is None:
        return ctx.effects
    update = Update(update_id, OTHER, {})
    try:
        async with tx.savepoint():
            update = _update_in(letter, config)
            ctx.place = update.place
            await answer(ctx, update)
            await dead_letters.remove(tx, letter)
    except Unavailable:
        raise
    except LEAKS as error:  # it stays where it is, with its first error
        must_be_the_updates(error, update)
        log.error("update_stays_aside", update_id=update_id, error=type(error).__name__, at=way_to(error))
        return ctx.rolled_back().effects
    return ctx.effects


def _update_in(letter: DeadLetter, config: BotConfig) -> Update:
    """Return the update that was set aside.

    Raises:
        ValueError: there is none in it.
    """
    raw = json.loads(letter.raw)
    update = update_from(raw if letter.bot_id in (0, config.bot_id) else without_places(raw))
    if update is None:
        raise ValueError("an update was expected")
    return update
