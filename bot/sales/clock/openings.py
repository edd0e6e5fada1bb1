"""Openings of the company: a timer for the next one, and what happens then (DESK §2.3, §2.8).

The timer is a row like any other: it fires once, and the list, the spread and the next timer are one transaction.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.sales.acts import open_menus
from bot.sales.clock.listing import list_rows
from bot.sales.lead_card import show_on_card
from bot.sales.people.desk_context import company_clock, desk_context
from bot.sales.rounds.acting import Acted, perform
from bot.sales.rounds.buttons import card_id
from bot.sales.rounds.card_view import AtDesk
from bot.sales.rounds.zone import company_zone
from conversations.desk.notices.wording import DeskText
from conversations.desk.rounds.clock.mornings import openings_between
from conversations.desk.rounds.clock.starts import spread
from conversations.desk.rounds.values.acts import ClockCorrected, DueSet, TimerFired
from conversations.desk.rounds.values.context import DeskContext
from storage.database import Reader
from storage.installation import timers
from storage.people import sessions
from storage.records.timer import DeskTimer, OpeningTimer
from storage.sales import round_timers, rounds

KEY = "company_opens"
"""The timer's key: of what is due at the same moment it goes first, before the timers of rounds."""
INSTANT = timedelta(microseconds=1)
AHEAD = timedelta(minutes=5)
"""No clock was wrong by which a card came within this time from now: a job knows the time at which it began."""
LATE = timedelta(days=1)
"""A reminder that is farther away at an opening is looked at: it may be that of a window, or of such a clock."""


async def is_planned(reader: Reader, config: BotConfig, now: datetime) -> bool:
    """Tell whether the timer is that of the next opening, or is due: hours, holidays and clocks may have changed.

    It is not while there are leads from the future, which a clock wrote that was ahead.
    """
    if (await rounds.dated_after(reader, now + AHEAD)).good:
        return False
    planned = await timers.find(reader, KEY)
    if planned is not None and planned.due <= now:
        return True
    return (None if planned is None else planned.due) == _next_opening(config, now)


async def plan(ctx: Context) -> None:
    """Set the timer of the next opening; a company without hours has none.

    Leads that a clock wrote which was ahead get new dates.
    """
    await _correct_dates(ctx)
    opening = _next_opening(ctx.config, ctx.now)
    if opening is None:
        await timers.cancel(ctx.tx, KEY)
        return
    await timers.set(ctx.tx, OpeningTimer(key=KEY, due=opening))
    ctx.effects.timers_changed = True


def _next_opening(config: BotConfig, now: datetime) -> datetime | None:
    opening = company_clock(config, now).next_opening(now)
    return opening if opening > now else None


async def open_company(ctx: Context, timer: OpeningTimer, *, morning: Sequence[DeskText]) -> None:
    """Send the list of the morning, and spread the leads whose clock starts; after downtime those of each opening."""
    if not await timers.remove(ctx.tx, timer.key):
        return
    await ctx.alone()
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    day = ctx.now.astimezone(company_zone(ctx.config)).date()
    await ctx.send(await list_rows(ctx, morning, key=f"morning:{day}"))
    for opening in openings_between(timer.due, desk):
        await _spread(ctx, opening, desk)
    await plan(ctx)


async def _spread(ctx: Context, opening: datetime, desk: DeskContext) -> None:
    """Give the leads whose clock starts with an opening their due, offer them, and show both on the cards at once."""
    starting = (await rounds.to_start(ctx.tx, after=opening - INSTANT, until=opening)).good
    takers = len(desk.people.takers(opening))
    waiting = [each.round for each in starting]
    for each, due in tuple(spread(opening, waiting, takers=takers, rules=desk.clock, hours=desk.hours)):
        await _start(ctx, each.lead, due)


async def _correct_dates(ctx: Context) -> None:
    """Correct leads that a clock wrote which was ahead: else nobody is reminded of them for that long."""
    ahead = {each.round.lead for each in (await rounds.dated_after(ctx.tx, ctx.now + AHEAD)).good}
    ahead |= set(await round_timers.late(ctx.tx, ctx.now + LATE))
    if not ahead:
        return
    await ctx.alone()
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    for lead in sorted(ahead):
        session = await sessions.load_number(ctx.tx, lead)
        done = None if session is None else await perform(ctx, session, ClockCorrected(), desk)
        if isinstance(done, Acted) and done.round != done.before and done.session.lead.has_card:
            await _show(ctx, done, desk)


async def _start(ctx: Context, lead: int, due: datetime) -> None:
    session = await sessions.load_number(ctx.tx, lead)
    if session is None:
        return
    # Whom a lead is offered to depends on who was offered the one before.
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    done = await perform(ctx, session, DueSet(due), desk)
    assert isinstance(done, Acted), "the clock is never refused"
    if done.round.offer_due is not None:
        await round_timers.clear(ctx.tx, lead, {DeskTimer.START})
        done = await perform(ctx, done.session, TimerFired(DeskTimer.START), desk)
        assert isinstance(done, Acted), "the clock is never refused"
    if done.session.lead.has_card and done.round.card_due is None:
        await _show(ctx, done, desk)


async def _show(ctx: Context, done: Acted, desk: DeskContext) -> None:
    """Show a lead on its card, behind the list and behind what answers presses."""
    lead = done.session.lead.number
    there = AtDesk(done.round, desk, open_menus.shown(await open_menus.standing(ctx, lead)))
    await show_on_card(ctx, done.session, card=await card_id(ctx, lead), at_desk=there)
