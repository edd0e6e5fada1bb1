"""Reminding the admins, privately and at most once an hour, that hot leads wait and no group hears of them."""

from datetime import datetime, timedelta

from bot.context.config import BotConfig
from bot.context.effects import Effects
from bot.sales import group as sales_group
from bot.staff.notify import notify_all
from storage.database import Transaction, from_us, to_us
from storage.installation import state, timers
from storage.outbox.waiting import waiting_alerts
from storage.records.timer import Timer

KEY = "remind"
"""The timer's key, and that of the moment of the last reminder."""
EVERY = timedelta(hours=1)


async def alert_waits(tx: Transaction, *, config: BotConfig, now: datetime) -> Effects:
    """Remind the admins soon, if the alert that was just queued has no group to go to."""
    bound = await sales_group.load(tx, config)
    if bound is not None and not bound.lost:
        return Effects()
    last = await state.load(tx, KEY, read_moment)
    due = max(now, last + EVERY) if last is not None else now
    await timers.set(tx, Timer(key=KEY, due=due, kind="remind"))
    return Effects(timers_changed=True)


def read_moment(kept: str) -> datetime:
    """Return the moment that stands under the key."""
    return from_us(int(kept))


async def remind(tx: Transaction, timer: Timer, *, config: BotConfig, now: datetime) -> Effects:
    """Tell every admin how many wait; nothing when the group has been found since."""
    await timers.remove(tx, timer.key)
    bound = await sales_group.load(tx, config)
    waiting = len(await waiting_alerts(tx))
    if not waiting or (bound is not None and not bound.lost):
        return Effects()
    await state.put(tx, KEY, str(to_us(now)))
    key = "remind.unbound" if bound is None else "remind.lost"
    return await notify_all(tx, key, config=config, now=now, slot=KEY, count=waiting)
