"""One act with all that it leads to: stored, shown on the card, told."""

from typing import NamedTuple

from bot.context.context import Context
from bot.sales import reminders
from bot.sales.acts import open_menus
from bot.sales.acts.questions import ask
from bot.sales.lead_card import retire_pages, show_on_card
from bot.sales.rounds.acting import Acted, perform
from bot.sales.rounds.buttons import card_id
from bot.sales.rounds.card_view import AtDesk
from bot.sales.rounds.telling import tell
from conversations.desk.rounds.values.acts import AskFirst, DeskAct
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denied
from storage.messages import Place, Priority
from storage.records.round import Round
from storage.records.talk import Session


class ActPlace(NamedTuple):
    """ActPlace an act was done, by a press or a command."""

    chat: int | None = None
    """ActPlace a question is put; None: in the sales group."""
    page: Place | None = None
    """The page of the lead that is written again, so that its buttons stay."""


NOWHERE = ActPlace()


async def do(
    ctx: Context, session: Session, act: DeskAct, desk: DeskContext, *, where: ActPlace = NOWHERE
) -> Acted | Denied:
    """Decide and store an act, edit the card and tell everybody; a refused one does nothing."""
    done = await perform(ctx, session, act, desk)
    if isinstance(done, Denied):
        return done
    closed = await open_menus.close(ctx, done.session.lead.number)
    if done.changes_card or closed:
        await show(ctx, done.session, done.round, desk, page=where.page)
    await tell(ctx, done, desk, asked_in=where.chat)
    if done.round.is_quiet and done.lead_before.owner is not None and done.session.lead.owner is None:
        await reminders.quiet_card_waits(ctx)
    if isinstance(act, AskFirst):
        await ask(ctx, done.session.lead.number, act)
    return done


async def show(ctx: Context, session: Session, round_: Round, desk: DeskContext, *, page: Place | None = None) -> None:
    """Show a lead on its card, and take the buttons from its pages: they may offer what is no longer possible."""
    lead = session.lead
    if lead.has_card:
        there = AtDesk(round_, desk, open_menus.shown(await open_menus.standing(ctx, lead.number)))
        card = await card_id(ctx, lead.number)
        await show_on_card(ctx, session, card=card, priority=Priority.URGENT, at_desk=there)
    await retire_pages(ctx, lead.number, but=page)
