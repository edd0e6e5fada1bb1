"""Whoever may no longer read what we tell our own people: what waits for them is withdrawn, and their menus go.

Somebody stops being an admin by `sarnakh owners remove` or by ADMIN_IDS, and a group stops being sales' by /bind or by
SALES_CHAT_ID. Everything else asks for the right when it is used; what is queued was allowed when it was asked for.
"""

from datetime import datetime

import structlog

from bot.context.config import BotConfig
from bot.context.effects import Effects
from bot.sales import group as sales_group
from bot.staff import menus
from bot.staff.roles import all_admins
from storage.database import Transaction
from storage.outbox import queue as outbox
from storage.outbox import staff_rows

TIMER = "former"
"""Key and kind of the timer by which the command line asks a running bot to look."""

log = structlog.get_logger(__name__)


async def let_go(tx: Transaction, *, config: BotConfig, now: datetime) -> Effects:
    """Withdraw what waits for anybody who is neither an admin nor the sales group now, and take their menus back."""
    bound = await sales_group.load(tx, config)
    allowed = await all_admins(tx, config) | ({bound.chat} if bound is not None else set())
    gone = [row.id for row in await staff_rows.waiting(tx) if row.chat not in allowed]
    await outbox.supersede(tx, gone, at=now)
    if gone:
        log.warning("withdrawn_from_former_staff", rows=len(gone))
    effects = Effects(superseded=gone)
    effects.queued(await outbox.add(tx, await menus.take_back_elsewhere(tx, allowed, at=now), at=now))
    return effects
