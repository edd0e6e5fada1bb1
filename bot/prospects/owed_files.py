"""Outbox rows whose file the current funnel no longer gives: they send the file that it gives now.

An outbox row names its file by the content's hash. When the file was replaced or its magnet removed while the bot was
down, that content cannot be uploaded, and a person would wait for their guide for ever.
"""

from collections.abc import Collection

import structlog

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.prospects.replies import Recipient, messages
from conversations.funnel.gift import magnet_for
from conversations.turn.turn import SendMagnet
from storage.messages import Message, PendingMessage
from storage.outbox import queue as outbox
from storage.people import leads
from storage.records.lead import Lead

OF_NO_UPDATE = 0
"""The update id in the keys that `messages` makes; each row then gets the key of the row that it replaces."""

log = structlog.get_logger(__name__)


async def replace_gone(ctx: Context, *, known: Collection[str]) -> None:
    """Replace each waiting row whose file is neither `known` here nor at Telegram by the file the funnel gives now."""
    for row in await outbox.waiting_uploads(ctx.tx, bot_id=ctx.config.bot_id):
        if row.message.file in known or row.message.lead is None:
            continue
        lead = await leads.load(ctx.tx, row.message.lead)
        if lead is None:
            continue
        await ctx.withdraw([row.id])
        await ctx.send(_in_place_of(row, lead, ctx.config))
        log.warning("file_gone", key=row.message.key, hint="they get what the funnel gives now")


def _in_place_of(row: PendingMessage, lead: Lead, config: BotConfig) -> list[Message]:
    """Return the rows that replace one, with its caption; the first also changes the keyboard, as the old one would."""
    before = row.message
    magnet = SendMagnet("guide", magnet_for(lead, config.funnel), str(before.body.get("caption", "")))
    to = Recipient(lead.telegram_id, lead.number, lead.language)
    made = messages([magnet], to, update_id=OF_NO_UPDATE, magnets=config.magnets, funnel=config.funnel)
    rows = [each.replace(key=f"{before.key}:{place}") for place, each in enumerate(made)]
    if "reply_markup" not in before.body:
        return rows
    body = {**rows[0].body, "reply_markup": before.body["reply_markup"]}
    return [rows[0].replace(body=body), *rows[1:]]
