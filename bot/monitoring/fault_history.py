"""The history of faults: which have lasted, which are over, and which the admins were told. Pure."""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from bot.monitoring.health import Fault
from storage.records.record import Moment, Record, check_moment, from_json

LASTING = timedelta(minutes=1)
"""A fault that is over sooner is not reported."""
CALM = timedelta(minutes=2)
"""How long a fault must be gone to be over; longer than a restart takes to find out that Telegram is silent."""
AGAIN = timedelta(hours=1)
"""A fault that comes and goes is reported at most this often."""
LATE_BY_NATURE = frozenset({
    Fault.TELEGRAM_SILENT, Fault.ALERT_WAITS, Fault.MESSAGE_WAITS, Fault.DATABASE_SILENT,
    Fault.KEEPING_SHRANK, Fault.ERASURE_BRAKED, Fault.TOTALS_DIFFER,
})  # fmt: skip
"""They have lasted before they count as faults, or only the operator can end them."""


class Incident(Record):
    """A fault, from the first check that found it to the last."""

    since: Moment
    seen: Moment
    due: bool = False
    """It has lasted: the admins are told of it, and of its end."""
    told: bool = False

    def __post_init__(self) -> None:
        """Check the range of the moments."""
        check_moment(self.since)
        check_moment(self.seen)

    def is_over(self, now: datetime) -> bool:
        """Tell whether it has been gone for long enough."""
        return now - self.seen >= CALM


class FaultHistory(Record):
    """The incidents by the names of their faults, and when each was last reported."""

    troubles: Mapping[str, Incident] = {}
    last_told: Mapping[str, Moment] = {}

    def __post_init__(self) -> None:
        """Check the range of the moments."""
        for at in self.last_told.values():
            check_moment(at)

    def seen(self, faults: Collection[Fault], now: datetime) -> "FaultHistory":
        """Return the history after a check; faults that came and went without lasting are forgotten."""
        troubles = dict(self.troubles)
        for fault in faults:
            trouble = troubles.get(fault.name) or Incident(since=now, seen=now)
            due = trouble.due or self._is_due(fault, trouble.since, now)
            troubles[fault.name] = trouble.replace(seen=now, due=due)
        going_on = {name: trouble for name, trouble in troubles.items() if trouble.due or not trouble.is_over(now)}
        return self.replace(troubles=going_on)

    def untold(self) -> tuple[str, ...]:
        """Return the faults that the admins must be told."""
        return tuple(name for name, trouble in self.troubles.items() if trouble.due and not trouble.told)

    def over(self, now: datetime) -> dict[str, Incident]:
        """Return the incidents that have lasted and are over."""
        return {name: trouble for name, trouble in self.troubles.items() if trouble.due and trouble.is_over(now)}

    def told(self, now: datetime) -> "FaultHistory":
        """Return the history once the admins were told all of it."""
        over = self.over(now)
        going_on = {name: trouble for name, trouble in self.troubles.items() if name not in over}
        troubles = {name: trouble.replace(told=trouble.due) for name, trouble in going_on.items()}
        last_told = {**self.last_told, **dict.fromkeys(self.untold(), now)}
        return FaultHistory(troubles=troubles, last_told=last_told)

    def begun_again(self, now: datetime) -> "FaultHistory":
        """Return the history after a restart: each fault gets time to be found again before it counts as over.

        A time later than now was written by a clock that was ahead: it counts as now.
        """
        known = {name: trouble for name, trouble in self.troubles.items() if name in Fault.__members__}
        troubles = {name: trouble.replace(since=min(trouble.since, now), seen=now) for name, trouble in known.items()}
        last_told = {name: min(told, now) for name, told in self.last_told.items()}
        return FaultHistory(troubles=troubles, last_told=last_told)

    def _is_due(self, fault: Fault, since: datetime, now: datetime) -> bool:
        lasts = fault in LATE_BY_NATURE or now - since >= LASTING
        last_told = self.last_told.get(fault.name)
        return lasts and (last_told is None or now - last_told >= AGAIN)


def read_history(kept: str) -> FaultHistory:
    """Return the history stored under the key."""
    return from_json(FaultHistory, kept)
