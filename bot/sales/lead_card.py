"""A lead's card: the rows of a turn, its edits; and the buttons of its pages."""

from collections.abc import Mapping, Sequence

from bot.context.context import Context
from bot.funnels.versions import funnel_for
from bot.sales.card_messages import CardView, card_key, card_messages, quiet_key, superseded_card
from bot.sales.relay import group_budget
from bot.sales.rounds.card_view import AtDesk, look, written_card
from bot.sales.topics.card_topics import has_topics, in_topic
from conversations.funnel.model import Funnel
from conversations.turn.turn import Alert, CardChanged, NewAlert, NewQuietCard
from storage.messages import RETIRED, Message, Place, Priority
from storage.outbox.pages import open_pages
from storage.outbox.waiting import of_waiting_card
from storage.records.lead import Lead
from storage.records.talk import Session


async def card_rows(
    ctx: Context, session: Session, alerts: Sequence[Alert], *, card: str, funnel: Funnel, at_desk: AtDesk | None = None
) -> tuple[Message, ...]:
    """Return the rows that tell the sales group about a lead; `session` is the one after the turn.

    `at_desk` is the lead's round after it, if the caller has it; it is read where it is needed.
    """
    lead = session.lead
    if not lead.has_card:
        return ()
    if at_desk is None and has_topics(ctx.config):
        at_desk = await look(ctx, session)
    shows = any(isinstance(alert, NewAlert | NewQuietCard | CardChanged) for alert in alerts)
    written = await written_card(ctx, session, funnel=funnel, at_desk=at_desk) if shows else None
    view = CardView(session, card=card, language=funnel.sales_language, written=written)
    rows = card_messages(view, alerts, update_id=ctx.update_id, now=ctx.now)
    return rows if at_desk is None else await in_topic(ctx, rows, lead, at_desk.round)


async def superseded_rows(
    ctx: Context, before: Session, alerts: Sequence[Alert], *, funnel: Funnel, at_desk: AtDesk | None = None
) -> tuple[Message, ...]:
    """Return the row that takes the buttons from a lead's card where a turn alerts again; `before` is before it."""
    if not before.lead.has_card or not any(isinstance(alert, NewAlert) for alert in alerts):
        return ()
    written = await written_card(ctx, before, funnel=funnel, at_desk=at_desk, superseded=True)
    return (superseded_card(CardView(before, card="", language=funnel.sales_language), written),)


async def withdraw_quiet(ctx: Context, number: int) -> None:
    """Withdraw the quiet card of a lead who is alerted now, if it still waits."""
    await ctx.withdraw(await of_waiting_card(ctx.tx, quiet_key(number), stream=f"lead:{number}"))


async def withdraw_waiting(ctx: Context, lead: Lead) -> None:
    """Withdraw the card of a lead who asked for no more messages, if it still waits: the edit is sent in its place."""
    await ctx.withdraw(await of_waiting_card(ctx.tx, card_key(lead), stream=f"lead:{lead.number}"))


async def show_on_card(
    ctx: Context, session: Session, *, card: str, priority: Priority = Priority.REPLY, at_desk: AtDesk | None = None
) -> None:
    """Queue an edit that shows the lead's current state on the card."""
    await _edit(ctx, session, card=card, changes={"priority": priority}, at_desk=at_desk)


async def show_again(ctx: Context, session: Session, *, card: str, at_desk: AtDesk) -> None:
    """Queue another edit of a card that this update has shown already: it goes in the place of the one before."""
    key = f"{card_key(session.lead)}:{ctx.update_id}:again"
    await _edit(ctx, session, card=card, changes={"priority": Priority.URGENT, "key": key}, at_desk=at_desk)


async def _edit(
    ctx: Context, session: Session, *, card: str, changes: Mapping[str, object], at_desk: AtDesk | None
) -> None:
    funnel = await funnel_for(ctx, session.talk)
    rows = await card_rows(ctx, session, (CardChanged(),), card=card, funnel=funnel, at_desk=at_desk)
    rows = tuple(row.replace(**changes) if row.stream == f"lead:{session.lead.number}" else row for row in rows)
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
