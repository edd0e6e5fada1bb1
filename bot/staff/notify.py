"""Telling all admins something, each in their language."""

from collections.abc import Callable
from datetime import datetime

from bot.context.config import BotConfig
from bot.context.effects import Effects
from bot.staff.roles import all_admins
from conversations.language import catalogue
from storage.database import Transaction, to_us
from storage.messages import Message
from storage.outbox import queue as outbox
from storage.people import leads
from storage.records.record import Json, Language


async def notify_all(
    tx: Transaction, key: str, *, config: BotConfig, now: datetime, slot: str, **values: str | int
) -> Effects:
    """Queue a text of ours for every admin, each in their language.

    It takes the place of one in the same slot that still waits: a chat takes one message a second, and what repeats
    itself must not hold up the answer to a command.
    """
    return await notify_each(
        tx, key, lambda language: catalogue.text("admin", key, language, **values), config=config, now=now, slot=slot
    )


async def notify_each(
    tx: Transaction,
    name: str,
    text_in: Callable[[Language], str],
    *,
    config: BotConfig,
    now: datetime,
    slot: str,
) -> Effects:
    """Queue what `text_in` says in each admin's language, in the place of what still waits in the slot."""
    messages = []
    for telegram_id in sorted(await all_admins(tx, config)):
        language = await leads.language_of(tx, telegram_id) or config.funnel.sales_language
        message = plain_message(f"{name}:{telegram_id}:{to_us(now)}", telegram_id, text_in(language))
        messages.append(message.model_copy(update={"slot": slot}))
    return await queue(tx, messages, now=now)


def plain_message(key: str, chat: int, text: str, **more: Json) -> Message:
    """Return the row of a plain text to one chat."""
    return Message(key=key, stream=f"chat:{chat}", chat=chat, method="sendMessage", body={"text": text, **more})


async def queue(tx: Transaction, messages: list[Message], *, now: datetime) -> Effects:
    """Put rows into the outbox and return what must follow the commit."""
    effects = Effects()
    effects.queued(await outbox.add(tx, messages, at=now))
    return effects
