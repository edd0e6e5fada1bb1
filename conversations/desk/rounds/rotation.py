"""Whom a lead is offered to first (DESK §3.2)."""

from datetime import UTC, datetime

from msgspec.structs import replace

from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.people import DeskMember
from storage.records.round import Offer, Round, RoundState

_NEVER = datetime.min.replace(tzinfo=UTC)


def first_in_turn(ctx: DeskContext) -> DeskMember | None:
    """Return who is offered the next lead; None if nobody takes leads now.

    The fewest open leads by weight, then the fewest given by weight, then the longest without an offer, then the
    lower id.
    """
    limit = ctx.rules.claim.max_open
    able = (each for each in ctx.people.takers(ctx.now) if not limit or each.open_leads < limit)
    return min(able, key=_turn, default=None)


def _turn(member: DeskMember) -> tuple[float, float, datetime, int]:
    share = member.weight
    return member.open_leads / share, member.given / share, member.offered or _NEVER, member.id


def offer_if_due(round_: Round, ctx: DeskContext) -> Round:
    """Return a round whose offer is due with the person it is offered to; everybody's if there is nobody."""
    if round_.offer_due is None or round_.offer_due > ctx.now:
        return round_
    until = ctx.after(round_.offer_due, ctx.rules.claim.offer)
    able = round_.state is RoundState.NEW and not round_.is_paused and ctx.is_open and until > ctx.now
    member = first_in_turn(ctx) if able else None
    offer = None if member is None else Offer(member.id, until)
    return replace(round_, offer=offer, offer_due=None)
