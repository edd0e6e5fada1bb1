"""Customers' own links for others: made when a good mark is given, and read when somebody comes by one."""

import re
from typing import NamedTuple

from msgspec.structs import replace

from bot.context.context import Context
from conversations.turn.events import Event, Started
from storage.people import leads
from storage.records.figures import REFERRAL
from storage.records.lead import Lead
from storage.records.talk import Session
from storage.sales import referrals

_PAYLOAD = re.compile(r"r_([A-Za-z0-9_-]{11})", re.ASCII)


class Came(NamedTuple):
    """What somebody did, and whose link brought them."""

    event: Event
    referrer: int | None = None


async def link_for(ctx: Context, lead: Lead) -> str:
    """Return a customer's own link for others."""
    code = await referrals.make_code(ctx.tx, lead.number, at=ctx.now)
    return f"https://t.me/{ctx.config.bot_username}?start=r_{code}"


async def understood(ctx: Context, event: Event, known: Session | None) -> Came:
    """Return what somebody did, with the one source that stands for all customers' links; their own link is no source.

    A link that the funnel declares is a campaign like any other.
    """
    written = _PAYLOAD.fullmatch(event.payload) if isinstance(event, Started) else None
    if written is None or not isinstance(event, Started) or event.payload in ctx.config.funnel.sources:
        return Came(event)
    referrer = await referrals.lead_of_code(ctx.tx, written[1])
    if known is not None and referrer is not None and await _is_own(ctx, referrer, known):
        return Came(Started())
    return Came(replace(event, payload=REFERRAL), referrer)


async def _is_own(ctx: Context, referrer: int, known: Session) -> bool:
    """Tell whether a link is that of the person who comes by it, on any of their accounts."""
    number = known.lead.number
    if referrer == number or (known.lead.merged_into is None and not known.survives):
        return referrer == number
    return await leads.survivor_of(ctx.tx, referrer) == await leads.survivor_of(ctx.tx, number)


async def note(ctx: Context, lead: Lead, came: Came) -> None:
    """Note by whose link a person came who is stored now."""
    if came.referrer is not None:
        await referrals.note(ctx.tx, lead.number, referrer=came.referrer, at=ctx.now)


async def with_referrer(ctx: Context, session: Session) -> Session:
    """Return a session that is to be shown, with the name of the person who referred them."""
    lead = session.lead
    if lead.is_test or REFERRAL not in (lead.first_source, lead.last_source):
        return session
    referrer = await referrals.referrer_of(ctx.tx, lead.number)
    found = None if referrer is None else await leads.load(ctx.tx, referrer)
    return session if found is None else session.replace(referrer=found.name)
