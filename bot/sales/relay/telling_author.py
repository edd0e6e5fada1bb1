"""What only the author of a message hears: a reply to it, without sound."""

from bot.context.context import Context
from bot.staff.command_context import ChatPlace, answer_row
from conversations.language import catalogue
from storage.sales.relays import RelayedMessage


async def tell_author(ctx: Context, pair: RelayedMessage, key: str, **values: str | int) -> None:
    """Tell the author of a carried message what became of it, once."""
    if pair.chat is None:
        return
    text = catalogue.text("desk", key, ctx.config.funnel.sales_language, **values)
    place = ChatPlace(pair.chat, None, pair.message)
    row = answer_row(f"fate:{pair.key}:{key}", place, text, about=pair.lead, disable_notification=True)
    await ctx.send([row])
