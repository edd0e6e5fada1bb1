"""A lead's card: the id on its buttons, the rows of a turn, its edits; and the buttons of its pages."""

from collections.abc import Sequence

from bot.context.context import Context
from bot.funnels.versions import funnel_for
from bot.sales.card_messages import CardView, card_key, card_messages, quiet_key
from bot.sales.relay import group_budget
from bot.updates.callback_data import new_card_id
from conversations.funnel.model import Funnel
from conversations.turn.turn import Alert, CardChanged
from storage.messages import Message, Place, Priority
from storage.outbox import cards
from storage.outbox.pages import RETIRED, open_pages
from storage.outbox.waiting import of_waiting_card
from storage.people import leads
from storage.records.lead import Lead
from storage.records.talk import Session


async def card_id(ctx: Context, number: int) -> str:
    """Return the opaque id on a lead's cards; the first card creates it."""
    known = await cards.id_of(ctx.tx, number)
    if known is not None:
        return known
    fresh = new_card_id()
    await cards.issue(ctx.tx, number, id=fresh, at=ctx.now)
    return fresh


async def card_rows(
    ctx: Context, session: Session, alerts: Sequence[Alert], *, card: str, funnel: Funnel
) -> tuple[Message, ...]:
    """Return the rows that tell the sales group about a lead; `session` is the one after the turn."""
    lead = session.lead
    view = CardView(
        session,
        card=card,
        funnel=funnel,
        zone=ctx.config.zone,
        duplicates=await leads.same_phone(ctx.tx, lead.phone, but=lead.number) if lead.phone else (),
        no_direct_link=lead.username is None and await cards.was_refused(ctx.tx, lead.number),
    )
    return card_messages(view, alerts, update_id=ctx.update_id, now=ctx.now)


async def withdraw_quiet(ctx: Context, number: int) -> None:
    """Withdraw the quiet card of a lead who is alerted now, if it still waits."""
    await ctx.withdraw(await of_waiting_card(ctx.tx, quiet_key(number), stream=f"lead:{number}"))


async def withdraw_waiting(ctx: Context, lead: Lead) -> None:
    """Withdraw the card of a lead who asked for no more messages, if it still waits: the edit is sent in its place."""
    await ctx.withdraw(await of_waiting_card(ctx.tx, card_key(lead), stream=f"lead:{lead.number}"))


async def show_on_card(ctx: Context, session: Session, *, card: str, priority: Priority = Priority.REPLY) -> None:
    """Queue an edit that shows the lead's current state on the card."""
    funnel = await funnel_for(ctx, session.talk)
    rows = await card_rows(ctx, session, (CardChanged(),), card=card, funnel=funnel)
    rows = tuple(row.replace(priority=priority) for row in rows)
    await ctx.send(await group_budget.joined(ctx.tx, rows, (), language=funnel.sales_language))


async def retire_pages(ctx: Context, number: int, *, chat: int | None = None, but: Place | None = None) -> None:
    """Queue the edits that take the buttons from a lead's pages: it has changed, or a new page is shown.

    `chat` limits them to one chat; `but` is the page that is written again.
    """
    rows = [
        Message(
            key=f"{page.key}{RETIRED}",
            stream=f"chat:{page.chat}",
            chat=page.chat,
            method="editMessageReplyMarkup",
            body={},
            lead=number,
            edits=page.key,
        )
        for page in await open_pages(ctx.tx, number, chat=chat, but=but)
    ]
    await ctx.send(rows)
