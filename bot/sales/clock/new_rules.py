"""When the company's hours or the rules of its desk change, the timers of open leads follow, some leads at a time.

Of a timer only its moment is kept, not the rules that gave it. So what is kept beside them is by which rules all of
them were set, and how far that has come.
"""

from collections.abc import Mapping
from hashlib import sha256

import orjson
from msgspec import Struct

from bot.context.config import BotConfig
from bot.context.context import Context
from bot.sales.acts import open_menus
from bot.sales.after_sale import planning
from bot.sales.lead_card import show_on_card
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.acting import Acted, perform
from bot.sales.rounds.buttons import card_id
from bot.sales.rounds.card_view import AtDesk
from bot.sales.rounds.telling import tell
from conversations.desk.rounds.values.acts import RulesChanged
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.set_rules import rules_of
from conversations.funnel.model import Funnel
from conversations.schedule.openings import hours_of
from storage.database import Reader
from storage.installation import state
from storage.people import sessions
from storage.records.record import Json
from storage.sales import rounds

KEY = "desk_rules"
AT_ONCE = 50
"""Leads in one transaction: some 50 ms, so that nobody waits."""


class Followed(Struct, frozen=True):
    """By which rules timers are set, and the highest number of a lead that was looked at; None when all were."""

    rules: str
    lead: int | None = None


def read_followed(text: str) -> Followed:
    """Return what a value of the state says.

    Raises:
        ValueError: it says nothing.
    """
    kept = orjson.loads(text)
    if not isinstance(kept, Mapping) or not isinstance(kept.get("rules"), str):
        raise ValueError("no rules are named")
    lead = kept.get("lead")
    if not isinstance(lead, int | None):
        raise ValueError("the lead is no number")
    return Followed(kept["rules"], lead)


async def are_followed(reader: Reader, config: BotConfig) -> bool:
    """Tell whether the timers of all open leads are set by the rules of now."""
    return await state.load(reader, KEY, read_followed) == Followed(_named(config.funnel))


async def follow(ctx: Context) -> None:
    """Set the timers of some more leads by the rules of now; call it again until `are_followed`."""
    await ctx.alone()
    named, kept = _named(ctx.config.funnel), await state.load(ctx.tx, KEY, read_followed)
    after = kept.lead or 0 if kept is not None and kept.rules == named else 0
    leads = await rounds.open_leads(ctx.tx, after=after, limit=AT_ONCE)
    desk = await desk_context(ctx.tx, ctx.config, ctx.now)
    if not after:
        await planning.follow_rules(ctx)
    for lead in leads:
        await _follow(ctx, lead, desk)
    is_more = len(leads) == AT_ONCE
    kept_now: dict[str, Json] = {"rules": named, "lead": leads[-1] if is_more else None}
    await state.put(ctx.tx, KEY, orjson.dumps(kept_now).decode())


async def _follow(ctx: Context, lead: int, desk: DeskContext) -> None:
    session = await sessions.load_number(ctx.tx, lead)
    done = None if session is None else await perform(ctx, session, RulesChanged(), desk)
    if not isinstance(done, Acted):
        return
    await tell(ctx, done, desk)
    if done.changes_card and done.session.lead.has_card and done.round.card_due is None:
        there = AtDesk(done.round, desk, open_menus.shown(await open_menus.standing(ctx, lead)))
        await show_on_card(ctx, done.session, card=await card_id(ctx, lead), at_desk=there)


def _named(funnel: Funnel) -> str:
    """Return a short name of all by which timers are set: the company's working time and the numbers of its desk."""
    hours, after_sale = hours_of(funnel.company), funnel.desk.ends.after_sale
    asks = None if after_sale is None else after_sale.after
    told = (sorted(hours.week.items()), hours.zone, sorted(hours.holidays), rules_of(funnel.desk, hours.week), asks)
    return sha256(repr(told).encode()).hexdigest()[:16]
