"""The question how it was (T8), asked when its time has come, unless it no longer holds."""

from typing import assert_never

from bot.context.context import Context
from bot.funnels.versions import current_desk, funnel_for
from bot.sales.after_sale import planning
from bot.sales.after_sale.referrals import link_for
from conversations.desk.after_sale import AskNow, Later, NotAsked, Sale, decide_asking
from conversations.desk.notices.mark_question import mark_question
from conversations.funnel.reconciliation import language_in
from conversations.schedule.openings import hours_of
from conversations.turn.buttons import MarkButton
from conversations.turn.events import SaleFacts
from storage.installation import timers
from storage.messages import Message
from storage.people import leads, ledger, sessions
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.round import Round
from storage.records.talk import Session
from storage.records.timer import MarkTimer
from storage.sales import deals, rounds


async def ask(ctx: Context, timer: MarkTimer) -> None:
    """Ask a customer how it was, put it off, or let it go."""
    if not await timers.remove(ctx.tx, timer.key) or timer.lead is None:
        return
    await ctx.alone()
    session = await sessions.load_number(ctx.tx, timer.lead)
    # A merged lead is judged by its survivor; the account that bought is asked.
    goes_on = await leads.survivor_of(ctx.tx, timer.lead)
    whole = session if goes_on == timer.lead else await sessions.load_number(ctx.tx, goes_on)
    kept = await rounds.current(ctx.tx, goes_on)
    if session is None or whole is None or kept is None or not await deal_stands(ctx, timer.lead, timer.deal):
        return
    await _follow(ctx, timer, session, whole, kept.round)


async def deal_stands(ctx: Context, lead: int, deal: int) -> bool:
    """Tell whether a lead's deal stands: it was not taken back."""
    return any(each.number == deal for each in (await deals.of_lead(ctx.tx, lead)).good)


async def sale_facts(ctx: Context, lead: Lead, button: MarkButton) -> SaleFacts:
    """Return what has to be known to answer a mark."""
    plan = current_desk(ctx.config).ends.after_sale
    stands = await deal_stands(ctx, lead.number, button.deal)
    if plan is None:
        return SaleFacts(stands=stands)
    tells_others = stands and button.mark >= plan.high and not lead.stopped
    link = await link_for(ctx, lead) if tells_others else ""
    return SaleFacts(stands=stands, high=plan.high, low=plan.low, link=link)


async def _follow(ctx: Context, timer: MarkTimer, session: Session, whole: Session, round_: Round) -> None:
    plan, hours = current_desk(ctx.config).ends.after_sale, hours_of(ctx.config.funnel.company)
    sale = Sale(timer.deal, timer.sold, timer.put_off)
    match decide_asking(sale, whole, round_, plan=plan, hours=hours, now=ctx.now):
        case Later(until, put_off):
            await planning.put(ctx, timer.replace(due=until, put_off=put_off))
        case AskNow():
            await _ask_now(ctx, session, timer.deal)
        case NotAsked():
            pass
        case never:
            assert_never(never)


async def _ask_now(ctx: Context, session: Session, deal: int) -> None:
    lead, funnel = session.lead, await funnel_for(ctx, session.talk)
    talk = session.talk.session if session.talk is not None else 0
    asked = mark_question(deal, talk=talk, language=language_in(funnel, lead.language))
    buttons: list[Json] = [
        [{"text": button.label, "callback_data": button.press} for button in row] for row in asked.buttons
    ]
    row = Message(
        key=f"mark:{lead.number}:{deal}",
        stream=f"chat:{lead.telegram_id}",
        chat=lead.telegram_id,
        method="sendMessage",
        body={"text": asked.text, "reply_markup": {"inline_keyboard": buttons}},
        lead=lead.number,
    )
    entry = Entry(kind=EntryKind.MARK_ASKED, at=ctx.now, data={"deal": deal}, update_id=ctx.update_id)
    await ledger.add(ctx.tx, lead.number, (entry,))
    await ctx.send([row])
