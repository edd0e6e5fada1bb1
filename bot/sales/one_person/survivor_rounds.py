"""The round that a merge made of a survivor: it goes when the pair comes apart, if nobody has done anything in it."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.context.context import Context
from bot.sales.rounds.telling import take_down
from bot.sales.rounds.zone import company_zone
from conversations.desk.rounds.clock.timers import timers_of
from conversations.desk.rounds.counted import figures_of
from conversations.desk.rounds.merging import WISHES, apart, is_as_made, own_part, with_own_flags
from conversations.desk.rounds.upgrade import round_of_before
from conversations.desk.rounds.values.context import DeskContext
from storage.outbox.standing import PING
from storage.people import leads
from storage.records.lead import Lead
from storage.records.ledger import Entry
from storage.records.round import Round, RoundState
from storage.sales import deals, round_timers, rounds
from storage.sales.round_rows import KeptRound


class Made(NamedTuple):
    """The round that a merge made, and the survivor's before it, with the rows that they have."""

    round: KeptRound
    before: Round
    kept: KeptRound | None
    """The row of the round before; None if there was none."""
    later: tuple[KeptRound, ...]
    """The survivor's rounds since then, in order."""
    sold: bool
    """Whether a deal was sold in it: it stays for that, even if the deal was taken back."""

    def is_untouched(self, theirs: Round, since: Iterable[Entry], desk: DeskContext) -> bool:
        """Tell whether nobody has done anything with the survivor since the merge, nor has it wished to talk.

        `theirs` is the merged round of the other lead without deals that were taken back since, `since` what the
        survivor's ledger says since the merge.
        """
        if self.later or self.sold or any(entry.kind in WISHES for entry in since):
            return False
        return is_as_made(self.round.round, self.before, apart(theirs), desk)


async def made_by(ctx: Context, number: int, theirs: Round) -> Made | None:
    """Return the round that a survivor got by the merge with a lead; None if its own went on."""
    assert theirs.survivor is not None, "each merge keeps it"
    n = theirs.survivor.n
    every = {kept.round.n: kept for kept in (await rounds.of_lead(ctx.tx, number)).good}
    made, kept = every.get(n + 1), every.get(n)
    if made is None:
        return None
    later = tuple(every[each] for each in sorted(every) if each > n + 1)
    sold = await deals.are_sold_in(ctx.tx, made.id)
    if kept is None:
        return Made(made, Round(lead=number), None, later, sold)
    was = kept.round
    gave_way = was.state is RoundState.MERGED and was.merged_into == number
    if not theirs.carried and not gave_way:
        return None
    return Made(made, apart(was) if gave_way else was, kept, later, sold)


async def restore(ctx: Context, lead: Lead, made: Made, desk: DeskContext) -> None:
    """Remove the round that a merge made, and let the one before it go on, with its timers and who waits meanwhile."""
    number, before, after, kept = lead.number, made.before, made.round.round, made.kept
    if before.state.is_owned:
        before = before.replace(waits_since=after.waits_since, answer_pings=after.answer_pings)
    if after.ping is not None:
        await take_down(ctx, number, PING)
    if kept is None and lead.has_card:  # the merge brought it, and it stays: a round says that nobody is to claim it
        before, kept = _never_came(lead, after.n, desk), made.round
    else:
        await rounds.drop(ctx.tx, made.round)
    if kept is not None:
        await _save(ctx, lead, before, kept, desk)
    await round_timers.clear_all(ctx.tx, number)
    await round_timers.put(ctx.tx, number, before.n, timers_of(before, desk))
    ctx.effects.timers_changed = True


async def keep(
    ctx: Context, lead: Lead, made: Made, theirs: Round, *, since: Sequence[Entry], desk: DeskContext
) -> None:
    """Leave the survivor what was done in the round that a merge made, and its own clock: each counts once.

    `since`: as of `Made.is_untouched`. A round of a later merge may go on with the clock, too.
    """
    own, other = made.before, apart(theirs)
    same = tuple(kept for kept in made.later if kept.round.opened == made.round.round.opened)
    ends = min((kept.round.opened for kept in made.later if kept not in same and kept.round.opened), default=None)
    lines = since if ends is None else tuple(entry for entry in since if entry.at < ends)
    last = (made.round, *made.later)[-1]
    for kept in (made.round, *same):
        part = own_part(kept.round, own, other, lines, desk, is_last=kept is last)
        await _save(ctx, lead, part, kept, desk)
    if own.state.is_open and made.kept is not None:
        await _save(ctx, lead, made.kept.round.replace(carried=True), made.kept, desk)
    newest = await rounds.current(ctx.tx, lead.number)
    assert newest is not None, "it is one of them"
    if newest.round.is_quiet and newest.round.ping is not None:
        await take_down(ctx, lead.number, PING)
        await _save(ctx, lead, newest.round.replace(ping=None), newest, desk)
    await round_timers.clear_all(ctx.tx, lead.number)
    await round_timers.put(ctx.tx, lead.number, newest.round.n, timers_of(newest.round, desk))
    ctx.effects.timers_changed = True


async def follow_own_account(ctx: Context, lead: Lead, desk: DeskContext) -> None:
    """Let the round of a survivor say whether its own accounts stopped us or blocked the bot, not one that has left."""
    kept = await rounds.current(ctx.tx, lead.number)
    if kept is None:
        return
    own = with_own_flags(kept.round, await as_person(ctx, lead), desk)
    if own == kept.round:
        return
    await _save(ctx, lead, own, kept, desk)
    await round_timers.clear_all(ctx.tx, lead.number)
    await round_timers.put(ctx.tx, lead.number, own.n, timers_of(own, desk))
    ctx.effects.timers_changed = True


async def as_person(ctx: Context, lead: Lead) -> Lead:
    """Return a lead with what all accounts of the person say: a stop on any, a block of the one that is written to."""
    others = [await leads.load(ctx.tx, number) for number in await leads.merged_into(ctx.tx, lead.number)]
    accounts = [lead, *(other for other in others if other is not None)]
    used_last = max(accounts, key=lambda each: each.seen)
    return lead.replace(stopped=any(each.stopped for each in accounts), blocked=used_last.blocked)


async def _save(ctx: Context, lead: Lead, round_: Round, kept: KeptRound, desk: DeskContext) -> None:
    if kept.round == round_:
        return
    figures = figures_of(round_, hours=desk.hours, zone=company_zone(ctx.config), reasons=lead.quiet)
    saved = await rounds.save(ctx.tx, round_, figures, kept=kept)
    assert saved, "nobody else writes meanwhile"


def _never_came(lead: Lead, n: int, desk: DeskContext) -> Round:
    """Return the round of a lead that never came to the desk, though it has a card."""
    return round_of_before(lead.replace(alerts=0, quiet_at=None), desk).replace(n=n)
