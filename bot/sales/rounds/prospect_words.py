"""What a lead hears from the desk: at once, or by a timer at the hour when it may be said."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.context.context import Context
from bot.funnels.versions import current_desk, funnel_for
from bot.sales.rounds.acting import SOON
from bot.sales.rounds.zone import company_zone
from conversations.desk.notices.prospect_notices import ProspectText, Speaking, prospect_text
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import ProspectKey, ProspectNotice, ProspectTiming
from conversations.funnel.reconciliation import language_in
from conversations.schedule.working_hours import zone_label
from conversations.turn.buttons import ActButton, write_button
from storage.installation import timers
from storage.messages import Message
from storage.people import sessions
from storage.records.record import Json
from storage.records.round import Round
from storage.records.talk import Session
from storage.records.timer import SayTimer
from storage.sales import rounds

EARLIEST, LATEST = time(8), time(22)
"""When people are written to by day, in the company's zone (DESK §1.2, §2.9)."""


async def say(ctx: Context, session: Session, round_: Round, notice: ProspectNotice, desk: DeskContext) -> None:
    """Say it to the prospect now, or set the timer that will."""
    at = when(notice.timing, desk, company_zone(ctx.config))
    if at <= desk.now:
        await _say_now(ctx, session, round_, notice, desk)
        return
    key = f"say:{round_.lead}:{notice.key}"
    timer = SayTimer(key=key, due=at, lead=round_.lead, n=round_.n, what=notice.key, at=notice.at or desk.now)
    await timers.set(ctx.tx, timer)
    ctx.effects.timers_changed |= at - ctx.now < SOON


async def say_later(ctx: Context, timer: SayTimer, desk: DeskContext) -> None:
    """Say what a timer was set for, unless it no longer holds."""
    if not await timers.remove(ctx.tx, timer.key) or timer.lead is None:
        return
    kept, session = await rounds.current(ctx.tx, timer.lead), await sessions.load_number(ctx.tx, timer.lead)
    if kept is None or session is None or kept.round.n != timer.n:
        return
    notice = ProspectNotice(ProspectKey(timer.what), ProspectTiming.NOW, timer.at)
    if still_holds(kept.round, notice):
        await _say_now(ctx, session, kept.round, notice, desk)


def still_holds(round_: Round, notice: ProspectNotice) -> bool:
    """Tell whether a notice that waited may still be said: the prospect can be reached, and has not been since."""
    if round_.is_shut or round_.blocked or not round_.state.is_open:
        return False
    match notice.key:
        case ProspectKey.SEEN | ProspectKey.LATE:
            return round_.is_untouched
        case ProspectKey.MEETING | ProspectKey.MEETING_NEAR:
            return round_.meeting == notice.at
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
            there = desk.now.astimezone(zone)
            day = there.date() if there.time() < EARLIEST else there.date() + timedelta(days=1)
            by_day = EARLIEST <= there.time() < LATEST
            return desk.now if by_day else datetime.combine(day, EARLIEST, zone)


async def _say_now(ctx: Context, session: Session, round_: Round, notice: ProspectNotice, desk: DeskContext) -> None:
    lead, funnel = session.lead, await funnel_for(ctx, session.talk)
    language = language_in(funnel, lead.language)
    signs, zone = current_desk(ctx.config).talk.sign == "first_name", company_zone(ctx.config)
    speaking = Speaking(
        language=language,
        zone=zone,
        now=desk.now,
        company=funnel.company.name[language],
        speaker=desk.people.name(round_.owner) if signs else "",
        calls=lead.phone is not None,
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


def _keyboard(said: ProspectText, session: Session) -> dict[str, Json]:
    talk = session.talk.session if session.talk is not None else 0
    row: list[Json] = [
        {"text": label, "callback_data": write_button(ActButton(talk, act))} for act, label in said.buttons
    ]
    return {"reply_markup": {"inline_keyboard": [row]}} if row else {}
