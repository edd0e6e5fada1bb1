"""The deals that an act records: a new one, a corrected amount, or that one was none."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.context.context import Context
from bot.sales.after_sale.planning import drop_question, plan_question
from conversations.desk.rounds.values.acts import CorrectDeal, DealAmount, DeskAct, TakeDealBack, Win, WinAgain
from conversations.schedule.dates import day_of
from storage.people import leads
from storage.records.deal import Deal
from storage.records.lead import Lead
from storage.records.money import Currency, Money
from storage.records.round import Round
from storage.sales import deals


class DealOf(NamedTuple):
    """What a deal belongs to."""

    lead: Lead
    row: int
    """The id of the round's row."""
    zone: ZoneInfo
    """The company's: the day of a sale is counted there."""


async def record_deal(ctx: Context, act: DeskAct, of: DealOf) -> None:
    """Store the entry of a deal that an act tells of; other acts store nothing."""
    match act:
        case Win(actor, deal) | WinAgain(actor, deal):
            sold = await _new(ctx, of, actor.id, deal)
            await deals.add(ctx.tx, sold)
            await plan_question(ctx, sold)
        case CorrectDeal(actor, deal):
            newest = await _newest(ctx, of)
            corrected = await _new(ctx, of, actor.id, deal) if newest is None else newest.replace(money=_money(deal))
            await deals.add(ctx.tx, corrected.replace(at=ctx.now))
        case TakeDealBack():
            if (newest := await _newest(ctx, of)) is not None:
                await deals.take_back(ctx.tx, newest.replace(at=ctx.now))
                await drop_question(ctx, newest)
        case _:
            pass


async def _new(ctx: Context, of: DealOf, closer: int, deal: DealAmount | None) -> Deal:
    return Deal(
        lead=of.lead.number,
        round=of.row,
        number=await deals.next_number(ctx.tx, of.lead.number),
        money=_money(deal),
        day=day_of(_said(ctx), of.zone),
        source=of.lead.first_source,
        closer=closer,
        at=ctx.now,
    )


def _said(ctx: Context) -> datetime:
    """Return when the sale was told: by Telegram's clock, where it is known and ours is not behind it."""
    return ctx.now if ctx.written is None else min(ctx.now, datetime.fromtimestamp(ctx.written, UTC))


async def _newest(ctx: Context, of: DealOf) -> Deal | None:
    """Return the newest deal of a lead, or of one merged into it; None where they bought before deals were counted."""
    newest = [known[-1] for known in await _deals_of_person(ctx, of.lead.number) if known]
    return max(newest, key=lambda deal: deal.at, default=None)


def _money(deal: DealAmount | None) -> Money | None:
    return None if deal is None else Money(amount=deal.amount, currency=Currency(deal.currency))


async def amounts_known(ctx: Context, round_: Round) -> tuple[Money, ...]:
    """Return the amounts of the deals of a lead that bought, as far as they are known; also of those merged into it."""
    if not round_.deals:
        return ()
    known = await _deals_of_person(ctx, round_.lead)
    return tuple(deal.money for each in known for deal in each if deal.money is not None)


async def _deals_of_person(ctx: Context, number: int) -> list[Sequence[Deal]]:
    """Return the deals of a lead, and then those of each lead that was merged into it."""
    person = (number, *await leads.merged_into(ctx.tx, number))
    return [(await deals.of_lead(ctx.tx, each)).good for each in person]
