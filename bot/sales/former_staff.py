"""Those who may no longer read what we tell our own people: what waits for them is withdrawn, and their menus go.

Somebody stops being an admin by `sarnakh owners remove` or by ADMIN_IDS, and a group stops being sales' by /bind or by
SALES_CHAT_ID. Everything else asks for the right when it is used; what is queued was allowed when it was asked for.
"""

import structlog

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.staff import menus
from bot.staff.roles import all_admins
from storage.outbox import staff_rows

TIMER = "former"
"""Key and kind of the timer by which the command line asks a running bot to look."""

log = structlog.get_logger(__name__)


async def let_go(ctx: Context) -> None:
    """Withdraw what waits for anybody who is neither an admin nor the sales group now, and take their menus back."""
    bound = await sales_group.load(ctx.tx, ctx.config)
    allowed = await all_admins(ctx.tx, ctx.config) | ({bound.chat} if bound is not None else set())
    gone = [row.id for row in await staff_rows.waiting(ctx.tx) if row.chat not in allowed]
    await ctx.withdraw(gone)
    if gone:
        log.warning("withdrawn_from_former_staff", rows=len(gone))
    await menus.take_back_elsewhere(ctx, allowed)
