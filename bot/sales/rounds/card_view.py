"""The card of a lead as it is written now, from the lead and its newest round."""

from typing import NamedTuple

from bot.context.context import Context
from bot.funnels.versions import current_desk
from bot.sales.after_sale.referrals import with_referrer
from bot.sales.contacts.masking import is_masked
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.dealing import amounts_known
from conversations.desk.card import CardButton, Wish, write_card
from conversations.desk.cards.buttons import DeskButton
from conversations.desk.cards.desk_card import DeskCard, write_desk_card
from conversations.desk.cards.end_reasons import end_reasons
from conversations.desk.cards.menus import OpenMenu
from conversations.desk.cards.presses import CardAct
from conversations.desk.cards.view import DeskView
from conversations.desk.lines.wishes import with_all_answers
from conversations.desk.rounds.upgrade import round_of_before
from conversations.desk.rounds.values.context import DeskContext
from conversations.funnel.model import Funnel
from storage.outbox import cards
from storage.people import leads
from storage.records.round import Round
from storage.records.talk import Session
from storage.sales import rounds

_ACT = {Wish.CLAIM: CardAct.CLAIM, Wish.RELEASE: CardAct.RELEASE, Wish.REMOVE: CardAct.REMOVE}


class AtDesk(NamedTuple):
    """A lead's newest round, and the desk as it is now."""

    round: Round
    desk: DeskContext
    menu: OpenMenu | None = None
    """The menu that stands on the card."""


async def written_card(
    ctx: Context, session: Session, *, funnel: Funnel, at_desk: AtDesk | None = None, superseded: bool = False
) -> DeskCard:
    """Return the card of a lead; `at_desk` is read where the caller does not have it.

    `superseded`: a newer card of the lead comes after it.
    """
    session = with_all_answers(await with_referrer(ctx, session))
    lead = session.lead
    duplicates = await leads.same_phone(ctx.tx, lead.phone, but=lead.number) if lead.phone else ()
    no_direct_link = lead.username is None and await cards.was_refused(ctx.tx, lead.number)
    if lead.is_test:
        written = write_card(
            session, funnel=funnel, zone=ctx.config.zone, now=ctx.now, duplicates=duplicates,
            no_direct_link=no_direct_link,
        )  # fmt: skip
        return DeskCard(written.lines, _rows(written.buttons, lead.number), written.bare)
    there = await look(ctx, session) if at_desk is None else at_desk
    return write_desk_card(
        DeskView(
            session=session,
            round=there.round,
            ctx=there.desk,
            funnel=funnel,
            zone=ctx.config.zone,
            colleagues=there.desk.people.names,
            deals=await amounts_known(ctx, there.round),
            reasons=end_reasons(current_desk(ctx.config).ends, ctx.config.funnel, funnel.sales_language),
            masked=is_masked(ctx.config),
            no_direct_link=no_direct_link,
            duplicates=duplicates,
            superseded=superseded,
        ),
        there.menu,
    )


async def look(ctx: Context, session: Session) -> AtDesk:
    """Return a lead's newest round and the desk; of an older version's, the round that the lead's row tells of."""
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    kept = await rounds.current(ctx.tx, session.lead.number)
    return AtDesk(round_of_before(session.lead, desk) if kept is None else kept.round, desk)


def _rows(buttons: tuple[CardButton, ...], lead: int) -> tuple[tuple[DeskButton, ...], ...]:
    """Return the buttons of a test's card; Remove has its own row: the others would be too narrow on a phone."""
    each = [(button.wish, _button(button, lead)) for button in buttons]
    row = tuple(button for wish, button in each if wish is not Wish.REMOVE)
    own = tuple(button for wish, button in each if wish is Wish.REMOVE)
    return tuple(buttons for buttons in (row, own) if buttons)


def _button(button: CardButton, lead: int) -> DeskButton:
    act = _ACT.get(button.wish)
    return DeskButton(button.label, lead, act, copies=button.copies, opens_chat=button.wish is Wish.MESSAGE)
