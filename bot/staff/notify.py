"""Notifications to all admins, each in their language."""

from collections.abc import Callable

from bot.context.context import Context
from bot.staff.language import chosen_language
from bot.staff.roles import all_admins
from conversations.language import catalogue
from storage.database import to_us
from storage.messages import Message
from storage.records.record import Json, Language


async def notify_all(ctx: Context, key: str, *, slot: str, **values: str | int) -> None:
    """Queue a text of the catalogue for every admin, each in their language.

    It supersedes one in the same slot that still waits: a chat takes one message a second, and repeated notifications
    must not delay the answer to a command.
    """
    await notify_each(ctx, key, lambda language: catalogue.text("admin", key, language, **values), slot=slot)


async def notify_each(ctx: Context, name: str, text_in: Callable[[Language], str], *, slot: str) -> None:
    """Queue the text of `text_in` in each admin's language; it supersedes one that still waits in the slot."""
    messages = []
    for telegram_id in sorted(await all_admins(ctx.tx, ctx.config)):
        language = await chosen_language(ctx.tx, telegram_id) or ctx.config.funnel.sales_language
        message = plain_message(f"{name}:{telegram_id}:{to_us(ctx.now)}", telegram_id, text_in(language))
        messages.append(message.replace(slot=slot))
    await ctx.send(messages)


def plain_message(key: str, chat: int, text: str, **more: Json) -> Message:
    """Return the row of a plain text to one chat."""
    return Message(key=key, stream=f"chat:{chat}", chat=chat, method="sendMessage", body={"text": text, **more})
