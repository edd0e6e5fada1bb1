"""The owner of a lead, to whom the bot could not write, presses Start by the link of its card, and gets its contact."""

from typing import Literal

from bot.context.context import Context
from bot.sales.contacts.reveals import give, has_contact
from bot.sales.people import presence
from bot.sales.people.desk_context import actor_of, desk_context
from conversations.desk.notices.revealed import read_start
from storage.outbox import cards
from storage.people import sessions
from storage.records.lead import Lead


async def start(ctx: Context, person: int, payload: str) -> Literal["given", "refused", "not a card"]:
    """Send the contact to the owner who came for it; nobody else gets it, and a payload may be a campaign's."""
    card = read_start(payload)
    number = None if card is None else await cards.lead_of(ctx.tx, card)
    if number is None:
        return "not a card"
    session = await sessions.load_number(ctx.tx, number)
    if session is None or not await _may_have(ctx, person, session.lead):
        return "refused"
    await ctx.alone()
    await presence.has_started(ctx, person)
    await give(ctx, session.lead, await desk_context(ctx.tx, ctx.config, ctx.now))
    return "given"


async def _may_have(ctx: Context, person: int, lead: Lead) -> bool:
    """Tell whether a lead is this person's, and has a contact that they may use."""
    if lead.owner != person or lead.stopped or not has_contact(lead):
        return False
    return (await actor_of(ctx.tx, ctx.config, person)).is_at_desk
