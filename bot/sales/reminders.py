"""Reminders to the admins, in private.

At most once an hour: hot leads wait, and there is no group for them. Each working morning: quiet cards that nobody
claimed within what was promised.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.sales import group as sales_group
from bot.staff.notify import notify_all, notify_each
from conversations.language import catalogue
from conversations.language.direction import isolate
from conversations.language.numbers import number
from conversations.schedule.openings import hours_of
from conversations.schedule.working_hours import next_opening
from conversations.steps.quiet_card import NAMED_FOR
from storage.database import Reader, from_us, to_us
from storage.installation import state, timers
from storage.outbox.waiting import waiting_alerts
from storage.records.record import Language
from storage.records.timer import QuietTimer, RemindTimer
from storage.reports import quiet_cards

KEY = "remind"
"""The timer's key, and that of the time of the last reminder."""
EVERY = timedelta(hours=1)
QUIET_KEY = "quiet"
"""The key of the timer of the morning's reminder, which names all."""
NAMED_AT_MOST = 10


async def alert_waits(ctx: Context) -> None:
    """Remind the admins soon if there is no group for the alert that was just queued."""
    bound = await sales_group.load(ctx.tx, ctx.config)
    if bound is not None and not bound.lost:
        return
    last = await state.load(ctx.tx, KEY, read_moment)
    due = max(ctx.now, last + EVERY) if last is not None else ctx.now
    await timers.set(ctx.tx, RemindTimer(key=KEY, due=due))
    ctx.effects.timers_changed = True


def read_moment(kept: str) -> datetime:
    """Return the time stored under the key."""
    return from_us(int(kept))


async def remind(ctx: Context, timer: RemindTimer) -> None:
    """Tell every admin how many leads wait; do nothing when the group has been found since."""
    await timers.remove(ctx.tx, timer.key)
    bound = await sales_group.load(ctx.tx, ctx.config)
    waiting = len(await waiting_alerts(ctx.tx))
    if not waiting or (bound is not None and not bound.lost):
        return
    await state.put(ctx.tx, KEY, str(to_us(ctx.now)))
    await notify_all(ctx, "remind.unbound" if bound is None else "remind.lost", slot=KEY, count=waiting)


async def quiet_card_waits(ctx: Context) -> None:
    """Look again on the next working morning, unless that is planned already."""
    due = _next_morning(ctx.config, ctx.now)
    planned = await timers.raw(ctx.tx, QUIET_KEY)
    # A later date comes from a clock that was wrong.
    if planned is not None and isinstance(planned.raw["due"], int) and planned.raw["due"] <= to_us(due):
        return
    await timers.set(ctx.tx, QuietTimer(key=QUIET_KEY, due=due))
    ctx.effects.timers_changed = True


async def overdue_quiet(reader: Reader, now: datetime) -> tuple[int, ...]:
    """Return the leads to name this morning; for readers."""
    return await quiet_cards.overdue(reader, since=now - NAMED_FOR, now=now)


async def remind_quiet(ctx: Context, timer: QuietTimer, *, numbers: Sequence[int]) -> None:
    """Name these leads to every admin, and plan the next morning while anybody waits."""
    if not await timers.remove(ctx.tx, timer.key):
        return
    if numbers:
        await notify_each(ctx, "remind.quiet", lambda language: _text(numbers, language), slot=QUIET_KEY)
    if await quiet_cards.any_open(ctx.tx, since=ctx.now - NAMED_FOR):
        await timers.set(ctx.tx, QuietTimer(key=QUIET_KEY, due=_next_morning(ctx.config, ctx.now)))
        ctx.effects.timers_changed = True


def _text(numbers: Sequence[int], language: Language) -> str:
    named = " ".join(isolate(f"/lead_{each}") for each in numbers[:NAMED_AT_MOST])
    ours = {"count": number(len(numbers), language), "leads": named}
    return catalogue.phrase("admin", "remind.quiet", language, ours=ours)


def _next_morning(config: BotConfig, now: datetime) -> datetime:
    return next_opening(now, hours_of(config.funnel.company))
