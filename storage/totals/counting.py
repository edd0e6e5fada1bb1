"""Count the leads that were there before the totals were, or before all is counted again: slice by slice."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from storage.database import Transaction
from storage.totals import changes, progress, sources
from storage.totals.progress import WHOLE
from storage.totals.states import COLUMNS, Amount, LeadState, add_to, state_of

LEADS_AT_ONCE = 100
"""After so many leads the clock is looked at."""
SLICE_S = 0.02
"""How long a slice begins to count more leads: others wait for the writer meanwhile."""
_NEXT = f"SELECT {COLUMNS}, number FROM lead_states WHERE number > $1 ORDER BY number LIMIT $2"  # noqa: S608  # ours


async def count_slice(
    tx: Transaction, zone: ZoneInfo, *, clock_s: Callable[[], float], at_once: int = LEADS_AT_ONCE
) -> bool:
    """Count some more leads, or clear what is counted again; return whether there is more to do.

    A slice ends by the monotonic clock, which is looked at after every `at_once` leads. Leads that change, come or are
    erased between two slices are counted once.
    """
    known = await progress.load(tx)
    if known.is_whole or known.zone != zone.key:
        return False
    ends_s = clock_s() + SLICE_S
    if known.cleared is not None:
        while await progress.clear(tx, known):
            if clock_s() >= ends_s:
                return True
            known = await progress.load(tx)
    while clock_s() < ends_s:
        if not await _count(tx, zone, at_once):
            return False
    return True


async def _count(tx: Transaction, zone: ZoneInfo, at_once: int) -> bool:
    """Count the next leads; return whether there may be more."""
    after = (await progress.load(tx)).counted
    rows = await tx.all(_NEXT, after, at_once)
    states: dict[LeadState, Amount] = {}
    for row in rows:
        add_to(states, state_of(row[:6]), 1)
    await changes.add(tx, states, zone)
    is_last = len(rows) < at_once
    if is_last:
        await changes.drop_unused_kinds(tx)
        await sources.drop_unused_names(tx)
    await progress.reached(tx, WHOLE if is_last else rows[-1][6])
    return not is_last
