"""The timer of the question how it was (T8): one for each deal, a row that fires once."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.context.context import Context
from bot.funnels.versions import current_desk
from conversations.desk.after_sale import Sale, first_asking
from conversations.schedule.openings import hours_of
from storage.installation import timers
from storage.records.deal import Deal
from storage.records.timer import MarkTimer

SOON = timedelta(seconds=30)
"""Timers are read at least this often, so that only one that is due earlier has to be told of."""


async def plan_question(ctx: Context, deal: Deal) -> None:
    """Set the timer of a new deal's question, unless nobody is asked."""
    plan = current_desk(ctx.config).ends.after_sale
    if plan is not None:
        due = first_asking(Sale(deal.number, deal.at), plan, hours_of(ctx.config.funnel.company))
        await put(
            ctx, MarkTimer(key=_key(deal.lead, deal.number), due=due, lead=deal.lead, deal=deal.number, sold=deal.at)
        )


async def drop_question(ctx: Context, deal: Deal) -> None:
    """Cancel the question about a deal that was taken back."""
    await timers.cancel(ctx.tx, _key(deal.lead, deal.number))


async def put(ctx: Context, timer: MarkTimer) -> None:
    """Set a timer, and tell of it if it is due soon."""
    await timers.set(ctx.tx, timer)
    ctx.effects.timers_changed |= timer.due - ctx.now < SOON


async def follow_rules(ctx: Context) -> None:
    """Set the questions that wait by the hours and `ends.after_sale` of now; those that were put off stay."""
    plan = current_desk(ctx.config).ends.after_sale
    waiting = await timers.of_kind(ctx.tx, MarkTimer)
    if plan is None:  # each is dropped when its time has come, or goes if people are asked again by then
        return
    for timer in _not_put_off(waiting, ctx.now):
        due = first_asking(Sale(timer.deal, timer.sold), plan, hours_of(ctx.config.funnel.company))
        if due != timer.due:
            await put(ctx, timer.replace(due=due))


def _not_put_off(waiting: Iterable[MarkTimer], now: datetime) -> Iterable[MarkTimer]:
    return (timer for timer in waiting if timer.put_off == 0 and timer.due > now)


def _key(lead: int, deal: int) -> str:
    return f"mark:{lead}:{deal}"
