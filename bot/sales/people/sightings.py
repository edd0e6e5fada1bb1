"""What updates of the sales group tell about its people: who wrote or pressed there, and who left (DESK §3.7, §3.8)."""

from bot.context.context import Context
from bot.context.effects import StrangersAct
from bot.sales import group as sales_group
from bot.sales.people import presence
from bot.staff.roles import is_admin
from bot.updates.group_people import is_public, people_in
from bot.updates.update import Update


async def note_author(ctx: Context, update: Update) -> None:
    """Keep who wrote or pressed in the sales group, before that is answered.

    In a public group strangers may write and press: what somebody does there whom it has not shown waits until Telegram
    says whether they are a member (`ctx.effects.strangers`).
    """
    author = people_in(update).author
    if author is None or update.group is None or not await sales_group.is_there(ctx.tx, ctx.config, update.group):
        return
    if not is_public(update) or await _is_known(ctx, author.id):
        await presence.show(ctx, author)
    else:
        ctx.effects.strangers.append(StrangersAct(update.raw, author.id, update.group, ctx.now))


async def _is_known(ctx: Context, person: int) -> bool:
    return await presence.is_there(ctx, person) or await is_admin(ctx.tx, ctx.config, person)


async def note_leaving(ctx: Context, update: Update) -> None:
    """Let go of who left the sales group, or was removed."""
    gone = people_in(update).gone
    if gone and update.group is not None and await sales_group.is_there(ctx.tx, ctx.config, update.group):
        for each in gone:
            await presence.leave(ctx, each)
