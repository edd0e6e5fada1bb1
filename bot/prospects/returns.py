"""People who asked us to write again later: the timer goes off, and they get the one message."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.context.context import Context
from bot.funnels.versions import current_desk
from bot.prospects import talk
from bot.sales.one_person.accounts import accounts_of
from bot.sales.rounds.zone import company_zone
from conversations.qualification.returns import asked_back
from conversations.schedule.dates import DAY, day_of
from conversations.schedule.daytime import by_day, return_moment
from conversations.schedule.openings import hours_of
from conversations.talk import person_talks
from conversations.turn.events import ReturnDue
from storage.installation import timers
from storage.people import ledger, sessions
from storage.records.talk import Session
from storage.records.timer import ReturnTimer


async def come_back(ctx: Context, timer: ReturnTimer) -> None:
    """Write to a person who asked for it, unless that no longer holds; later, if they may not be written to now."""
    if not await timers.remove(ctx.tx, timer.key) or timer.lead is None:
        return
    session = await sessions.load_number(ctx.tx, timer.lead)
    until = None if session is None else await _asked_for(ctx, session)
    if session is None or until is None:
        return
    session = await _by_clock(ctx, session)
    hours = hours_of(ctx.config.funnel.company)
    zone = company_zone(ctx.config)
    at = by_day(max(return_moment(_day(session, until, now=ctx.now, zone=zone), hours), ctx.now), zone)
    if at > ctx.now:
        await timers.set(ctx.tx, ReturnTimer(key=timer.key, due=at, lead=timer.lead))
        return
    await talk.advance_by(ctx, session, ReturnDue())


async def _asked_for(ctx: Context, session: Session) -> date | None:
    """Return the day for which they asked; None where it is over, on any account of a person with several.

    Such a person is written to once, on the account that asked for that day: no other account agreed to it.
    """
    accounts = await accounts_of(ctx, session)
    if accounts is None:
        return asked_back(session.ledger)
    until = asked_back(accounts.survivor.ledger)
    if until is None or accounts.is_stopped_elsewhere:
        return None
    each = (accounts.account.lead, *accounts.others)
    asking = [lead for lead in each if asked_back(await ledger.of(ctx.tx, lead.number)) == until]
    last = max(asking, key=lambda lead: lead.seen, default=None)
    return until if last is not None and last.number == session.lead.number else None


async def _by_clock(ctx: Context, session: Session) -> Session:
    """Return the session with a talk with a person that ends when it can, and store that: it is waited for."""
    before = session.talk
    if before is None:
        return session
    talk_now = person_talks.by_clock(before, ctx.now, current_desk(ctx.config).talk.human)
    if talk_now == before:
        return session
    await sessions.save(ctx.tx, lead=session.lead, talk=talk_now, stored=session.lead, stored_talk=before)
    return session.replace(talk=talk_now, stored_talk=talk_now)


def _day(session: Session, until: date, *, now: datetime, zone: ZoneInfo) -> date:
    """Return the day that they named; while a person of ours talks with them, the one after that may end."""
    running = session.talk
    if running is None or running.person_until is None or not person_talks.is_on(running, now):
        return until
    return max(until, day_of(running.person_until, zone) + DAY)
