"""Timers of the desk that fire: of rounds, of words that waited for their hour, of menus."""

from bot.context.context import Context
from bot.funnels.versions import funnel_for
from bot.sales.acts.doing import do, show
from bot.sales.clock import pings
from bot.sales.lead_card import card_rows
from bot.sales.people import presence
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import Acted, perform, round_of
from bot.sales.rounds.buttons import card_id
from bot.sales.rounds.card_view import AtDesk
from bot.sales.rounds.prospect_words import say_later
from conversations.desk.rounds.values.acts import TimerFired
from conversations.desk.rounds.values.context import DeskContext
from conversations.turn.turn import NewAlert
from storage.installation import timers
from storage.people import sessions
from storage.records.talk import Session
from storage.records.timer import DeskTimer, MenuTimer, RoundTimer, SayTimer
from storage.sales import round_timers


async def fire(ctx: Context, timer: RoundTimer) -> None:
    """Do what a round has to do by itself; a timer of an earlier round does nothing."""
    if not await round_timers.fire(ctx.tx, timer) or timer.lead is None:
        return
    await ctx.alone()
    session = await sessions.load_number(ctx.tx, timer.lead)
    if session is None:
        return
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    round_ = await round_of(ctx, session.lead, desk)
    if round_.n != timer.n:
        return
    if timer.which is DeskTimer.LADDER and await pings.step_becomes_list(ctx, round_, desk):
        return
    if timer.which is DeskTimer.CARD:
        await _send_card(ctx, session, desk)
        return
    if timer.which is DeskTimer.START and round_.offer_due is None:
        await show(ctx, session, round_, desk)
        return
    done = await do(ctx, session, TimerFired(timer.which), desk)
    if isinstance(done, Acted) and done.moves.offer_passed is not None:
        await presence.offer_passed(ctx, done.moves.offer_passed)


async def _send_card(ctx: Context, session: Session, desk: DeskContext) -> None:
    """Send the card that waited for the opening, and tell who had the lead before it was hot."""
    done = await perform(ctx, session, TimerFired(DeskTimer.CARD), desk)
    if not isinstance(done, Acted) or not done.session.lead.has_card:
        return
    funnel, card = await funnel_for(ctx, done.session.talk), await card_id(ctx, done.session.lead.number)
    at_desk, opened, claimed = AtDesk(done.round, desk), done.round.opened, done.round.claimed
    alert = NewAlert(owner_knows=opened is not None and claimed is not None and claimed > opened)
    await ctx.send(await card_rows(ctx, done.session, (alert,), card=card, funnel=funnel, at_desk=at_desk))


async def say(ctx: Context, timer: SayTimer) -> None:
    """Say what the desk has for a prospect, at the hour when it may be said."""
    await say_later(ctx, timer, await desk_context(ctx.tx, ctx.config, ctx.now))


async def close_menu(ctx: Context, timer: MenuTimer) -> None:
    """Bring the card's own buttons back."""
    if not await timers.remove(ctx.tx, timer.key) or timer.lead is None:
        return
    session = await sessions.load_number(ctx.tx, timer.lead)
    if session is not None:
        desk = await desk_context(ctx.tx, ctx.config, ctx.now)
        await show(ctx, session, await round_of(ctx, session.lead, desk), desk)
