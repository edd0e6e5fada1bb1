"""What updates of the sales group tell about its people: who wrote or pressed there, and who left (DESK §3.7, §3.8)."""

from bot.context.context import Context
from bot.sales import group as sales_group
from bot.sales.people import presence
from bot.updates.group_people import is_public, people_in
from bot.updates.update import Update


async def note_author(ctx: Context, update: Update) -> None:
    """Keep who wrote or pressed in the sales group, before that is answered.

    In a public group strangers may write and press, so that only Telegram can tell who is a member.
    """
    author = people_in(update).author
    if author is None or update.group is None or not await sales_group.is_there(ctx.tx, ctx.config, update.group):
        return
    if not is_public(update) or await presence.is_there(ctx, author.id):
        await presence.show(ctx, author)


async def note_leaving(ctx: Context, update: Update) -> None:
    """Let go of who left the sales group, or was removed."""
    gone = people_in(update).gone
    if gone and update.group is not None and await sales_group.is_there(ctx.tx, ctx.config, update.group):
        for each in gone:
            await presence.leave(ctx, each)
