"""The reminder to the admins, in private, at most once an hour: hot leads wait, and there is no group for them."""

from datetime import datetime, timedelta

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.staff.notify import notify_all
from storage.database import from_us, to_us
from storage.installation import state, timers
from storage.outbox.waiting import waiting_alerts
from storage.records.timer import RemindTimer

KEY = "remind"
"""The timer's key, and that of the time of the last reminder."""
EVERY = timedelta(hours=1)


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
