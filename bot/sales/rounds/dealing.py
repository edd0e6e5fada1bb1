"""The deals that an act records: a new one, a corrected amount, or that one was none."""

from datetime import UTC, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from bot.context.context import Context
from conversations.desk.rounds.values.acts import CorrectDeal, DealAmount, DeskAct, TakeDealBack, Win, WinAgain
from conversations.schedule.dates import day_of
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
            await deals.add(ctx.tx, await _new(ctx, of, actor.id, deal))
        case CorrectDeal(actor, deal):
            newest = await _newest(ctx, of)
            corrected = await _new(ctx, of, actor.id, deal) if newest is None else newest.replace(money=_money(deal))
            await deals.add(ctx.tx, corrected.replace(at=ctx.now))
        case TakeDealBack():
            if (newest := await _newest(ctx, of)) is not None:
                await deals.take_back(ctx.tx, newest.replace(at=ctx.now))
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
    """Return the lead's newest deal; None for one that bought before deals were counted."""
    known = await deals.of_lead(ctx.tx, of.lead.number)
    return known.good[-1] if known.good else None


def _money(deal: DealAmount | None) -> Money | None:
    return None if deal is None else Money(amount=deal.amount, currency=Currency(deal.currency))


async def amounts_known(ctx: Context, round_: Round) -> tuple[Money, ...]:
    """Return the amounts of a lead's deals as far as they are known, of one that bought."""
    if not round_.deals:
        return ()
    known = (await deals.of_lead(ctx.tx, round_.lead)).good
    return tuple(deal.money for deal in known if deal.money is not None)
