"""The card of a lead as it is written now, from the lead and its newest round."""

from typing import NamedTuple

from bot.context.context import Context
from bot.funnels.versions import current_desk
from conversations.desk.card import Card, CardButton, Wish, write_card
from conversations.desk.cards.buttons import DeskButton
from conversations.desk.cards.desk_card import DeskCard, write_desk_card
from conversations.desk.cards.end_reasons import end_reasons
from conversations.desk.cards.menus import OpenMenu
from conversations.desk.cards.presses import CardAct
from conversations.desk.cards.view import DeskView
from conversations.desk.rounds.values.context import DeskContext
from conversations.funnel.model import Funnel
from storage.outbox import cards
from storage.people import leads
from storage.records.money import Money
from storage.records.round import Round
from storage.records.talk import Session
from storage.sales import deals, desk_people

_ACT = {Wish.CLAIM: CardAct.CLAIM, Wish.RELEASE: CardAct.RELEASE, Wish.REMOVE: CardAct.REMOVE}


class AtDesk(NamedTuple):
    """A lead's newest round, and the desk as it is now."""

    round: Round
    desk: DeskContext
    menu: OpenMenu | None = None
    """The menu that stands on the card."""


async def written_card(ctx: Context, session: Session, *, funnel: Funnel, at_desk: AtDesk | None = None) -> DeskCard:
    """Return the card of a lead: with the state of its round, if the caller has it."""
    lead = session.lead
    duplicates = await leads.same_phone(ctx.tx, lead.phone, but=lead.number) if lead.phone else ()
    no_direct_link = lead.username is None and await cards.was_refused(ctx.tx, lead.number)
    if at_desk is None or lead.is_test:
        card = write_card(
            session, funnel=funnel, zone=ctx.config.zone, now=ctx.now, duplicates=duplicates,
            no_direct_link=no_direct_link,
        )  # fmt: skip
        return without_round(card, lead.number)
    view = DeskView(
        session=session,
        round=at_desk.round,
        ctx=at_desk.desk,
        funnel=funnel,
        zone=ctx.config.zone,
        colleagues={each.id: each.name for each in (await desk_people.known(ctx.tx)).good},
        deals=await _deals(ctx, at_desk.round),
        reasons=end_reasons(current_desk(ctx.config).ends, ctx.config.funnel, funnel.sales_language),
        no_direct_link=no_direct_link,
        duplicates=duplicates,
    )
    return write_desk_card(view, at_desk.menu)


def without_round(card: Card, lead: int) -> DeskCard:
    """Return a card that shows no round, with its buttons in a row; the Remove of a test has a row of its own."""
    buttons = [(button.wish, _button(button, lead)) for button in card.buttons]
    row = tuple(button for wish, button in buttons if wish is not Wish.REMOVE)
    own = tuple(button for wish, button in buttons if wish is Wish.REMOVE)
    return DeskCard(card.lines, tuple(each for each in (row, own) if each), card.bare)


async def _deals(ctx: Context, round_: Round) -> tuple[Money, ...]:
    """Return the amounts of a lead's deals, of one that bought."""
    if not round_.deals:
        return ()
    known = (await deals.of_lead(ctx.tx, round_.lead)).good
    return tuple(deal.money for deal in known if deal.money is not None)


def _button(button: CardButton, lead: int) -> DeskButton:
    act = _ACT.get(button.wish)
    return DeskButton(button.label, lead, act, copies=button.copies, opens_chat=button.wish is Wish.MESSAGE)
