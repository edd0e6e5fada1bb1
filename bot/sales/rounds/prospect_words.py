"""What a lead hears from the desk: at once, or by a timer at the hour when it may be said."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.context.context import Context
from bot.funnels.versions import current_desk, funnel_for
from bot.sales.rounds.acting import SOON
from bot.sales.rounds.zone import company_zone
from conversations.desk.notices.prospect_notices import ProspectText, Speaking, prospect_text
from conversations.desk.notices.speaker import name_to_read
from conversations.desk.rounds.ending import is_put_off
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import ProspectKey, ProspectNotice, ProspectTiming
from conversations.funnel.reconciliation import language_in
from conversations.qualification.returns import may_be_offered
from conversations.schedule.call_windows import window_plan
from conversations.schedule.daytime import by_day
from conversations.schedule.working_hours import zone_label
from conversations.steps.quiet_card import way_to_reach
from conversations.talk.person_talks import is_on
from conversations.turn.buttons import ActButton, write_button
from storage.installation import timers
from storage.messages import Message
from storage.people import ledger, sessions
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.round import ContactWay, Round
from storage.records.talk import Session
from storage.records.timer import SayTimer
from storage.sales import rounds

_NOT_BESIDE_A_PERSON = frozenset({ProspectKey.SEEN, ProspectKey.LATE})
"""What nobody wants to read while a person writes to them: that somebody will be in touch, or was not."""


async def say(ctx: Context, session: Session, round_: Round, notice: ProspectNotice, desk: DeskContext) -> None:
    """Say it to the prospect now, or set the timer that will."""
    at = when(notice.timing, desk, company_zone(ctx.config))
    if at <= desk.now:
        if notice.key is ProspectKey.MEETING_NEAR:
            await _say_what_waits(ctx, round_.lead, ProspectKey.MEETING, desk)
        await _say_now(ctx, session, round_, notice, desk)
        return
    key, said_of = _key(round_.lead, notice.key), notice.at or desk.now
    timer = SayTimer(key=key, due=at, lead=round_.lead, n=round_.n, what=notice.key, at=said_of)
    await timers.set(ctx.tx, timer)
    ctx.effects.timers_changed |= at - ctx.now < SOON


def _key(lead: int, what: ProspectKey) -> str:
    return f"say:{lead}:{what}"


async def _say_what_waits(ctx: Context, lead: int, what: ProspectKey, desk: DeskContext) -> None:
    """Say what waited for the same hour first: a meeting is told before one is reminded of it."""
    timer = await timers.find(ctx.tx, _key(lead, what))
    if isinstance(timer, SayTimer):
        await say_later(ctx, timer, desk)


async def say_later(ctx: Context, timer: SayTimer, desk: DeskContext) -> None:
    """Say what a timer was set for, unless it no longer holds."""
    if not await timers.remove(ctx.tx, timer.key) or timer.lead is None:
        return
    kept, session = await rounds.current(ctx.tx, timer.lead), await sessions.load_number(ctx.tx, timer.lead)
    if kept is None or session is None or kept.round.n != timer.n:
        return
    notice = ProspectNotice(ProspectKey(timer.what), ProspectTiming.NOW, timer.at)
    if still_holds(kept.round, notice, desk.now):
        await _say_now(ctx, session, kept.round, notice, desk)


def still_holds(round_: Round, notice: ProspectNotice, now: datetime) -> bool:
    """Tell whether a notice that waited may still be said: the prospect can be reached, and it is no news of before."""
    if round_.is_shut or round_.blocked:
        return False
    if notice.key is ProspectKey.RETURN:
        return is_put_off(round_)
    if not round_.state.is_open:
        return False
    match notice.key:
        case ProspectKey.SEEN | ProspectKey.LATE:
            return round_.is_untouched
        case ProspectKey.MEETING | ProspectKey.MEETING_NEAR:
            return round_.meeting is not None and round_.meeting == notice.at and round_.meeting > now
        case ProspectKey.WINDOW_MOVED:
            return round_.window is not None and round_.window.start == notice.at and round_.window.start > now
        case ProspectKey.NO_ANSWER:
            return round_.last_word is None or notice.at is None or round_.last_word <= notice.at


def when(timing: ProspectTiming, desk: DeskContext, zone: ZoneInfo) -> datetime:
    """Return when something may be said: now, or at the next moment that its timing allows."""
    match timing:
        case ProspectTiming.NOW:
            return desk.now
        case ProspectTiming.AT_OPENING:
            return desk.when_open(desk.now)
        case ProspectTiming.BY_DAY:
            return by_day(desk.now, zone)


async def _say_now(ctx: Context, session: Session, round_: Round, notice: ProspectNotice, desk: DeskContext) -> None:
    whole, session = session, await sessions.used_last(ctx.tx, session)
    if notice.key in _NOT_BESIDE_A_PERSON and is_on(session.talk, desk.now):
        return
    if notice.key is ProspectKey.RETURN and not await _offers_return(ctx, session.lead.number, whole):
        return
    lead, funnel = session.lead, await funnel_for(ctx, session.talk)
    language = language_in(funnel, lead.language)
    signs, zone = current_desk(ctx.config).talk.sign == "first_name", company_zone(ctx.config)
    speaking = Speaking(
        language=language,
        zone=zone,
        now=desk.now,
        company=funnel.company.name[language],
        speaker=name_to_read(desk.people.name(round_.owner), round_.owner) if signs else "",
        calls=(_way_asked_for(round_) or way_to_reach(whole.lead, funnel)) == "call",
        picks=bool(window_plan(ctx.config.funnel).days(desk.now)),
        city=zone_label(funnel, zone.key, language),
    )
    said = prospect_text(notice, round_.window, speaking)
    row = Message(
        key=f"desk:{lead.number}:{ctx.update_id}:{notice.key}",
        stream=f"chat:{lead.telegram_id}",
        chat=lead.telegram_id,
        method="sendMessage",
        body={"text": said.text, **_keyboard(said, session)},
        lead=lead.number,
    )
    await ctx.send([row])


async def _offers_return(ctx: Context, account: int, whole: Session) -> bool:
    """Tell whether somebody may be asked when to be reminded, and note it: nobody is asked often.

    `account` is the lead that is asked, `whole` the session with the ledgers of all accounts of the person.
    """
    if not may_be_offered(whole.ledger, ctx.now):
        return False
    asked = Entry(kind=EntryKind.RETURN_OFFERED, at=ctx.now, data={"by": "lost"}, update_id=ctx.update_id)
    await ledger.add(ctx.tx, account, (asked,))
    return True


def _way_asked_for(round_: Round) -> ContactWay | None:
    return None if round_.window is None else round_.window.way


def _keyboard(said: ProspectText, session: Session) -> dict[str, Json]:
    talk = session.talk.session if session.talk is not None else 0
    buttons: list[Json] = [
        {"text": label, "callback_data": write_button(ActButton(talk, act))} for act, label in said.buttons
    ]
    rows: list[Json] = [buttons[place : place + 2] for place in range(0, len(buttons), 2)]
    return {"reply_markup": {"inline_keyboard": rows}} if rows else {}
