"""Rounds of leads that a version without rounds wrote: at the first start, and while it still runs beside us."""

from bot.context.context import Context
from bot.sales.people.desk_context import desk_context
from bot.sales.rounds.zone import company_zone
from conversations.desk.rounds.clock.timers import timers_of
from conversations.desk.rounds.counted import figures_of
from conversations.desk.rounds.upgrade import round_of_before
from storage.people import leads
from storage.records.lead import Lead
from storage.sales import changed_leads, round_timers, rounds
from storage.sales.changed_leads import RoundOfBefore

AT_ONCE = 100
"""Leads looked at in one transaction: some 50 ms, so that nobody waits."""


async def bring_up(ctx: Context) -> bool:
    """Make the rounds of some leads agree with what was written about them, with their timers; False if none is left.

    A lead whose round says the same stays as it is, so it may be run at any time.
    """
    if not await changed_leads.are_any(ctx.tx):
        return False
    await ctx.alone()
    desk, zone = await desk_context(ctx.tx, ctx.config, ctx.now), company_zone(ctx.config)

    def made_of(lead: Lead) -> RoundOfBefore:
        round_ = round_of_before(lead, desk)
        return RoundOfBefore(round_, figures_of(round_, hours=desk.hours, zone=zone, reasons=lead.quiet))

    made = await changed_leads.bring_up(ctx.tx, leads.load, made_of, limit=AT_ONCE)
    for number in made:
        kept = await rounds.current(ctx.tx, number)
        if kept is not None:
            await round_timers.put(ctx.tx, number, kept.round.n, timers_of(kept.round, desk))
            ctx.effects.timers_changed = True
    return True
