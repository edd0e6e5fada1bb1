"""Another token on the same database: another bot takes over, which is reported once, in the log and to the admins."""

from datetime import datetime

import structlog

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.delivery.sales_chat import GroupChange
from bot.sales import group as sales_group
from bot.staff.notify import notify_all
from storage.database import Database
from storage.installation import bots
from storage.installation.bots import BotChange
from storage.sales import relays

HINT = "people press Start at it once; add it to the sales group; with the next news of a lead a new card comes"

log = structlog.get_logger(__name__)


async def tell_change(database: Database, *, config: BotConfig, now: datetime) -> None:
    """Report a change that was not reported yet.

    Raises:
        StorageError: it could not be written; the next start reports it.
    """
    change = await database.write(lambda tx: _tell(Context.of_clock(tx, config, now)))
    if change is not None:
        log.warning("bot_changed", before=change.before, now=change.now, withdrawn=change.withdrawn, hint=HINT)


async def _tell(ctx: Context) -> BotChange | None:
    change = await bots.untold(ctx.tx)
    if change is None:
        return None
    await bots.told(ctx.tx)
    await relays.forget_chats(ctx.tx)
    # What the former bot knew does not say whether this one may write in the group.
    await sales_group.changed(ctx, GroupChange.FOUND)
    key = "bot.changed"
    await notify_all(ctx, key, slot=key, username=ctx.config.bot_username)
    return change
