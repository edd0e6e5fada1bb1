"""Reactions go to the other side: the owner's to the prospect's message, the prospect's to its author's (DESK §4).

Nothing depends on them: they are neither a touch nor a word. But an owner who reacts to what a prospect wrote has seen
it, and need not answer.
"""

from bot.context.context import Context
from bot.context.effects import Ephemeral
from bot.sales import group as sales_group
from bot.sales.acts.doing import do
from bot.sales.people.desk_context import actor_of, desk_context
from bot.sales.relay.fates import RECEIPT
from bot.sales.relay.group_replies import shown_in
from bot.updates.incoming import Reacted
from conversations.desk.rounds.values.acts import NeedNoAnswer
from storage.outbox.places import subject_of
from storage.people import leads, sessions
from storage.records.record import Json
from storage.sales import relays


async def handle(ctx: Context, reacted: Reacted) -> None:
    """Set a reaction on the other side, where there is one."""
    if reacted.chat == reacted.person:
        await _from_prospect(ctx, reacted)
    elif await sales_group.is_there(ctx.tx, ctx.config, reacted.chat):
        await _from_group(ctx, reacted)


async def _from_prospect(ctx: Context, reacted: Reacted) -> None:
    session = await sessions.load(ctx.tx, reacted.person)
    if session is None:
        return
    pair = await relays.of_theirs(ctx.tx, session.lead.number, reacted.message_id)
    if pair is not None and pair.chat is not None and pair.message is not None:
        _set(ctx, chat=pair.chat, message_id=pair.message, emoji=reacted.emoji or RECEIPT)


async def _from_group(ctx: Context, reacted: Reacted) -> None:
    about = await subject_of(ctx.tx, chat=reacted.chat, message_id=reacted.message_id)
    if about is None or about.lead < 0:
        return
    theirs = await shown_in(ctx, about)
    at_desk = await sessions.load_number(ctx.tx, await leads.survivor_of(ctx.tx, about.lead))
    if theirs is None or at_desk is None or at_desk.lead.owner != reacted.person:
        return
    account = await leads.load(ctx.tx, theirs.lead)
    if account is not None and theirs.theirs and not (account.blocked or account.stopped):
        _set(ctx, chat=account.telegram_id, message_id=theirs.theirs, emoji=reacted.emoji)
    if reacted.emoji:
        actor = await actor_of(ctx.tx, ctx.config, reacted.person)
        await do(ctx, at_desk, NeedNoAnswer(actor), await desk_context(ctx.tx, ctx.config, ctx.now))


def _set(ctx: Context, *, chat: int, message_id: int, emoji: str) -> None:
    """React, or take the reaction back; where the chat allows none, nothing is said."""
    reaction: list[Json] = [{"type": "emoji", "emoji": emoji}] if emoji else []
    body: dict[str, Json] = {"chat_id": chat, "message_id": message_id, "reaction": reaction}
    ctx.effects.ephemeral.append(Ephemeral("setMessageReaction", body))
