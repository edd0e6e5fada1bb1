"""Rounds of what versions without rounds wrote: before the upgrade, and beside us while processes are replaced.

A trigger notes each lead whose owner, outcome or card changes in `changed_leads`, whoever changed it. A round that says
the same as the lead stays as it is, so all of this may be run again at any time.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import NamedTuple

from storage.database import Reader, Transaction
from storage.records.lead import Lead
from storage.records.round import Round, RoundFigures, RoundState
from storage.sales import round_timers, rounds
from storage.sales.round_rows import KeptRound

LoadLead = Callable[[Transaction, int], Awaitable[Lead | None]]


class RoundOfBefore(NamedTuple):
    """The round that a lead's row tells of."""

    round: Round
    figures: RoundFigures


async def are_any(reader: Reader) -> bool:
    """Tell whether there are leads to look at."""
    return await reader.one("SELECT 1 FROM changed_leads LIMIT 1") is not None


async def bring_up(
    tx: Transaction, load: LoadLead, make: Callable[[Lead], RoundOfBefore], *, limit: int
) -> tuple[int, ...]:
    """Make the rounds of some leads agree with their rows; call it again until `are_any` says no.

    Args:
        tx: alone, or with these leads held.
        load: reads a lead, as `leads.load`.
        make: tells the round of a lead as its row stands; one in the state NONE is not stored.
        limit: how many leads are looked at in this transaction.

    Returns:
        The leads whose rounds were made or changed: their timers are the caller's to set.
    """
    made = []
    for (number,) in await tx.all("SELECT lead FROM changed_leads ORDER BY lead LIMIT $1", limit):
        lead = await load(tx, number)
        if lead is not None and await _bring_up(tx, lead, make):
            made.append(number)
        await tx.run("DELETE FROM changed_leads WHERE lead = $1", number)
    return tuple(made)


async def _bring_up(tx: Transaction, lead: Lead, make: Callable[[Lead], RoundOfBefore]) -> bool:
    kept = await rounds.current(tx, lead.number)
    if not lead.has_card if kept is None else agrees(kept.round, lead):
        return False
    made = make(lead)
    if made.round.state is RoundState.NONE:
        return False
    await round_timers.clear_all(tx, lead.number)
    await _store(tx, made, kept)
    return True


async def _store(tx: Transaction, made: RoundOfBefore, kept: KeptRound | None) -> None:
    if kept is None:
        await rounds.add(tx, *made)
    elif kept.round.state.is_open:
        round_, figures = _gone_on(kept, made)
        await rounds.save(tx, round_, figures, kept=kept)
    else:
        await rounds.add(tx, made.round.replace(n=kept.round.n + 1), made.figures)


def _gone_on(kept: KeptRound, made: RoundOfBefore) -> RoundOfBefore:
    """Return an open round after what its lead's row tells; one that was touched keeps its times and figures."""
    before, after = kept.round, made.round
    deals = max(before.deals, after.deals)
    if before.is_untouched:
        return RoundOfBefore(after.replace(n=before.n, deals=deals), made.figures)
    told = {"owner": after.owner, "state": after.state, "outcome": after.outcome, "ended": after.ended}
    return RoundOfBefore(before.replace(deals=deals, **told), kept.figures)


def agrees(round_: Round, lead: Lead) -> bool:
    """Tell whether a lead's row says the same as their current round, or the row has no word for it."""
    if round_.state is RoundState.MERGED:
        return True
    if round_.state is RoundState.NONE:
        return not _was_alerted_since(round_.ended, lead)
    if round_.outcome is not lead.outcome:
        return False
    if not round_.state.is_open:
        return True
    quiet_since = (round_.opened or round_.claimed) if round_.is_quiet else None
    return round_.owner == lead.owner and not _was_alerted_since(quiet_since, lead)


def _was_alerted_since(moment: datetime | None, lead: Lead) -> bool:
    return moment is not None and lead.alerted_at is not None and lead.alerted_at > moment
