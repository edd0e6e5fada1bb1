"""What happens to the sales group, from Telegram's updates or from a refused message: kept, followed, and told."""

from datetime import datetime

from bot.context.config import BotConfig
from bot.context.effects import Effects
from bot.delivery.sales_chat import GroupChange
from bot.sales import group as sales_group
from bot.sales.waiting_list import list_waiting
from bot.staff import menus
from bot.staff.menus import FOR_SALES
from bot.staff.notify import notify_all, plain_message, queue
from bot.staff.roles import is_admin
from bot.updates.incoming import GroupMembership, GroupMoved
from conversations.language import catalogue
from storage.database import Transaction


async def handle(
    tx: Transaction, news: GroupMoved | GroupMembership, *, config: BotConfig, update_id: int, now: datetime
) -> Effects:
    """Follow what Telegram tells of a group; anything about another group than ours changes nothing."""
    if isinstance(news, GroupMoved):
        return await moved(tx, old=news.old, new=news.new, config=config, now=now)
    bound = await sales_group.load(tx, config)
    if bound is not None and bound.chat == news.chat:
        return await changed(tx, GroupChange.FOUND if news.inside else GroupChange.LOST, config=config, now=now)
    if bound is None and news.inside and await is_admin(tx, config, news.person.telegram_id):
        return await _say_how_to_bind(tx, news, config=config, update_id=update_id, now=now)
    return Effects()


async def moved(tx: Transaction, *, old: int, new: int, config: BotConfig, now: datetime) -> Effects:
    """The group became a supergroup."""
    if not await sales_group.moved(tx, config, old=old, new=new, at=now):
        return Effects()
    menu = await menus.give(tx, new, FOR_SALES, default=config.funnel.languages[0], at=now)
    effects = await queue(tx, menu, now=now)
    effects.sales_changed = True
    return effects


async def changed(tx: Transaction, change: GroupChange, *, config: BotConfig, now: datetime) -> Effects:
    """Keep what happened to the group, tell the admins once, and let out what waited for it."""
    if not await sales_group.changed(tx, config, change):
        return Effects()
    effects = await list_waiting(tx, config=config, now=now) if change is GroupChange.FOUND else Effects()
    effects.join(await notify_all(tx, f"group.{change}", config=config, now=now, slot="group"))
    effects.sales_changed = True
    return effects


async def _say_how_to_bind(
    tx: Transaction, news: GroupMembership, *, config: BotConfig, update_id: int, now: datetime
) -> Effects:
    text = catalogue.text("admin", "group.added", config.funnel.sales_language)
    return await queue(tx, [plain_message(f"u{update_id}:added", news.chat, text)], now=now)
