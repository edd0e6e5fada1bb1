"""Timers of rounds: one row for each lead and each kind of timer. They are deleted with the lead."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from storage.database import Reader, Transaction, to_us
from storage.installation import timers
from storage.records.timer import DeskTimer, RoundTimer

KEY = "desk:{lead}:{which}"
_SHORT = (DeskTimer.OFFER, DeskTimer.LADDER, DeskTimer.NUDGE, DeskTimer.HOLD, DeskTimer.ANSWER)
"""What is over in a working hour or two from its start."""
_LATE = f"""
    SELECT DISTINCT lead FROM timers WHERE kind <> 'decay' AND kind = 'desk' AND due > $1 AND lead IS NOT NULL
    AND ({" OR ".join(f"key LIKE 'desk:%:{which}'" for which in _SHORT)}) ORDER BY lead
"""  # noqa: S608  # ours


async def put(tx: Transaction, lead: int, n: int, due: Mapping[DeskTimer, datetime]) -> None:
    """Set timers of a lead's round; one that the lead has already is replaced, of whatever round it was."""
    for which, at in due.items():
        await timers.set(tx, RoundTimer(key=_key(lead, which), due=at, lead=lead, n=n, which=which))


async def clear(tx: Transaction, lead: int, which: Iterable[DeskTimer]) -> None:
    """Cancel timers of a lead; those that it does not have are passed over."""
    for each in sorted(which):
        await timers.cancel(tx, _key(lead, each))


async def clear_all(tx: Transaction, lead: int) -> None:
    """Cancel every timer of a lead's rounds."""
    await clear(tx, lead, DeskTimer)


async def late(reader: Reader, after: datetime) -> tuple[int, ...]:
    """Return the leads with reminders, holds or offers that end after a moment, by their numbers."""
    rows = await reader.all(_LATE, to_us(after))
    return tuple(lead for (lead,) in rows)


async def fire(tx: Transaction, timer: RoundTimer) -> bool:
    """Remove a timer that is due; False if it fired elsewhere or was cancelled: then nothing is to be done."""
    return await timers.remove(tx, timer.key)


def _key(lead: int, which: DeskTimer) -> str:
    return KEY.format(lead=lead, which=which)
