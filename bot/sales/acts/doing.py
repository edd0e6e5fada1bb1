"""One act with all that it leads to: stored, shown on the card, told."""

from typing import NamedTuple

from bot.context.context import Context
from bot.funnels.versions import funnel_for
from bot.sales.acts import open_menus
from bot.sales.acts.questions import ask
from bot.sales.clock.pings import refresh_list, tell_within_limit
from bot.sales.lead_card import card_rows, retire_pages, show_on_card
from bot.sales.rounds.acting import Acted, perform
from bot.sales.rounds.buttons import card_id
from bot.sales.rounds.card_view import AtDesk
from bot.sales.rounds.telling import AskedIn, take_down, tell
from conversations.desk.rounds.values.acts import AskFirst, CorrectDeal, DeskAct, TimerFired
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denied, NoticeKey
from conversations.turn.turn import NewQuietCard
from storage.messages import Place, Priority
from storage.people import leads
from storage.records.round import Round, RoundState
from storage.records.talk import Session


class ActPlace(NamedTuple):
    """Where an act was done, by a press or a command."""

    asked_in: AskedIn | None = None
    """Where a question is put; None: in the sales group."""
    page: Place | None = None
    """The page of the lead that is written again, so that its buttons stay."""


NOWHERE = ActPlace()
_WITHOUT_CARD = frozenset({RoundState.NONE, RoundState.MERGED})
"""The states that a lead may be in that sales never got a card of."""


async def do(
    ctx: Context, session: Session, act: DeskAct, desk: DeskContext, *, where: ActPlace = NOWHERE
) -> Acted | Denied:
    """Decide and store an act, edit the card and tell everybody; a refused one does nothing."""
    done = await perform(ctx, session, act, desk)
    if isinstance(done, Denied):
        return done
    closed = await open_menus.close(ctx, done.session.lead.number)
    if not done.session.lead.has_card and done.round.state not in _WITHOUT_CARD:
        done = done._replace(session=await _with_first_card(ctx, done, desk))
    elif done.changes_card or closed or isinstance(act, CorrectDeal):
        await show(ctx, done.session, done.round, desk, page=where.page)
    if isinstance(act, TimerFired):
        await tell_within_limit(ctx, done, desk)
    else:
        await tell(ctx, done, desk, asked_in=where.asked_in)
    if _waits_for_news_of_meeting(done.before) and not _waits_for_news_of_meeting(done.round):
        await take_down(ctx, done.session.lead.number, "desk", ending=NoticeKey.MEETING_OVER)
    if done.changes_card:
        await refresh_list(ctx, desk)
    if isinstance(act, AskFirst):
        await ask(ctx, done.session.lead.number, act)
    return done


def _waits_for_news_of_meeting(round_: Round) -> bool:
    """Tell whether it was asked what became of a meeting, and nobody has said yet."""
    return round_.held_asked and round_.meeting is not None


async def _with_first_card(ctx: Context, done: Acted, desk: DeskContext) -> Session:
    """Return a lead that came to the desk without an alert with the quiet card that the group gets of it now."""
    lead = done.session.lead.replace(quiet_at=ctx.now)
    await leads.save(ctx.tx, lead, stored=done.session.lead)
    session = done.session.replace(lead=lead)
    funnel, card = await funnel_for(ctx, session.talk), await card_id(ctx, lead.number)
    there = AtDesk(done.round, desk)
    await ctx.send(await card_rows(ctx, session, (NewQuietCard(),), card=card, funnel=funnel, at_desk=there))
    return session


async def show(ctx: Context, session: Session, round_: Round, desk: DeskContext, *, page: Place | None = None) -> None:
    """Show a lead on its card, and take the buttons from its pages: they may offer what is no longer possible."""
    lead = session.lead
    if lead.has_card and round_.card_due is None:
        there = AtDesk(round_, desk, open_menus.shown(await open_menus.standing(ctx, lead.number)))
        card = await card_id(ctx, lead.number)
        await show_on_card(ctx, session, card=card, priority=Priority.URGENT, at_desk=there)
    await retire_pages(ctx, lead.number, but=page)
