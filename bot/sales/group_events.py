"""What happens to the sales group, from Telegram's updates or from a refused message: kept, followed, and told."""

from datetime import datetime

from bot.context.config import World
from bot.context.effects import After
from bot.delivery.sales_chat import GroupChange
from bot.sales import group as sales_group
from bot.sales.waiting_list import list_waiting
from bot.staff.menus import FOR_SALES, menu_rows
from bot.staff.notify import plain_message, queue, tell_all
from bot.staff.roles import is_admin
from bot.updates.incoming import GroupMembership, GroupMoved
from conversations.language import catalogue
from storage.database import Transaction


async def handle(
    tx: Transaction, news: GroupMoved | GroupMembership, *, world: World, update_id: int, now: datetime
) -> After:
    """Follow what Telegram tells of a group; anything about another group than ours changes nothing."""
    if isinstance(news, GroupMoved):
        return await moved(tx, old=news.old, new=news.new, world=world, now=now)
    bound = await sales_group.load(tx, world)
    if bound is not None and bound.chat == news.chat:
        return await changed(tx, GroupChange.FOUND if news.inside else GroupChange.LOST, world=world, now=now)
    if bound is None and news.inside and await is_admin(tx, world, news.person.telegram_id):
        return await _say_how_to_bind(tx, news, world=world, update_id=update_id, now=now)
    return After()


async def moved(tx: Transaction, *, old: int, new: int, world: World, now: datetime) -> After:
    """The group became a supergroup."""
    if not await sales_group.moved(tx, world, old=old, new=new, at=now):
        return After()
    after = await queue(tx, menu_rows(new, FOR_SALES, default=world.funnel.languages[0], at=now), now=now)
    after.sales_changed = True
    return after


async def changed(tx: Transaction, change: GroupChange, *, world: World, now: datetime) -> After:
    """Keep what happened to the group, tell the admins once, and let out what waited for it."""
    if not await sales_group.changed(tx, world, change):
        return After()
    after = await list_waiting(tx, world=world, now=now) if change is GroupChange.FOUND else After()
    after.join(await tell_all(tx, f"group.{change}", world=world, now=now))
    after.sales_changed = True
    return after


async def _say_how_to_bind(
    tx: Transaction, news: GroupMembership, *, world: World, update_id: int, now: datetime
) -> After:
    text = catalogue.text("admin", "group.added", world.funnel.sales_language)
    return await queue(tx, [plain_message(f"u{update_id}:added", news.chat, text)], now=now)
