"""The owner of a lead, to whom the bot could not write, presses Start by the link of its card, and gets its contact."""

from bot.context.context import Context
from bot.sales.contacts.reveals import give, has_contact
from bot.sales.people import presence
from bot.sales.people.desk_context import actor_of, desk_context
from conversations.desk.notices.revealed import read_start
from storage.outbox import cards
from storage.people import sessions
from storage.records.talk import Session


async def start(ctx: Context, person: int, payload: str) -> bool:
    """Send the contact to the owner who came for it; False for anybody else, and for any other Start."""
    card = read_start(payload)
    session = None if card is None else await _owned_by(ctx, person, card)
    if session is None:
        return False
    await ctx.alone()
    await presence.has_started(ctx, person)
    await give(ctx, session.lead, await desk_context(ctx.tx, ctx.config, ctx.now))
    return True


async def _owned_by(ctx: Context, person: int, card: str) -> Session | None:
    """Return the lead of a card, if it is this person's and has a contact that they may use."""
    number = await cards.lead_of(ctx.tx, card)
    session = None if number is None else await sessions.load_number(ctx.tx, number)
    if session is None or session.lead.owner != person or session.lead.stopped or not has_contact(session.lead):
        return None
    return session if (await actor_of(ctx.tx, ctx.config, person)).is_at_desk else None
