"""Events of the sales group, from Telegram's updates or from a refused message: stored, followed and reported."""

from bot.context.context import Context
from bot.delivery.sales_chat import GroupChange
from bot.sales import group as sales_group
from bot.sales.acts.asking_again import ask_again
from bot.sales.clock.pings import after_loss
from bot.sales.people.desk_context import desk_context
from bot.sales.waiting_list import list_waiting
from bot.staff import menus
from bot.staff.menus import FOR_SALES
from bot.staff.notify import notify_all, plain_message
from bot.staff.roles import is_admin
from bot.updates.incoming import GroupMembership, GroupMoved
from conversations.language import catalogue


async def handle(ctx: Context, news: GroupMoved | GroupMembership) -> None:
    """Handle an update about a group; updates about groups other than ours change nothing."""
    if isinstance(news, GroupMoved):
        await moved(ctx, old=news.old, new=news.new)
        return
    bound = await sales_group.load(ctx.tx, ctx.config)
    if bound is not None and bound.chat == news.chat:
        await changed(ctx, GroupChange.FOUND if news.inside else GroupChange.LOST)
    elif bound is None and news.inside and await is_admin(ctx.tx, ctx.config, news.person.telegram_id):
        await _say_how_to_bind(ctx, news.chat)


async def moved(ctx: Context, *, old: int, new: int) -> None:
    """Follow a group that became a supergroup, with the questions that nobody has answered there."""
    if await sales_group.moved(ctx, old=old, new=new):
        await ctx.send(await menus.give(ctx, new, FOR_SALES))
        await ask_again(ctx, left=old)


async def changed(ctx: Context, change: GroupChange) -> None:
    """Store what happened to the group, tell the admins once, and release what waited for it."""
    if not await sales_group.changed(ctx, change):
        return
    if change is GroupChange.FOUND:
        await list_waiting(ctx)
        await after_loss(ctx, await desk_context(ctx.tx, ctx.config, ctx.now))
    await notify_all(ctx, f"group.{change}", slot="group")


async def _say_how_to_bind(ctx: Context, chat: int) -> None:
    text = catalogue.text("admin", "group.added", ctx.config.funnel.sales_language)
    await ctx.send([plain_message(f"u{ctx.update_id}:added", chat, text)])
