"""Everything a decision needs beside the round and the act."""

from datetime import datetime, timedelta

from msgspec import Struct

from conversations.desk.rounds.values.people import DeskPeople
from conversations.desk.rounds.values.rules import ClockRules, DeskRules, WorkingClock


class DeskContext(Struct, frozen=True):
    """The moment of the act (aware), the company's hours, the people and the rules."""

    now: datetime
    hours: WorkingClock
    people: DeskPeople = DeskPeople()
    rules: DeskRules = DeskRules()

    @property
    def clock(self) -> ClockRules:
        """The durations."""
        return self.rules.clock

    @property
    def is_open(self) -> bool:
        """Whether it is working time."""
        return self.hours.is_open(self.now)

    def after(self, moment: datetime, duration: timedelta) -> datetime:
        """Return the moment that is so much working time later."""
        return self.hours.add(moment, duration)

    def when_open(self, moment: datetime) -> datetime:
        """Return a moment, or now if it is past; the next opening if that is no working time."""
        at = max(moment, self.now)
        return at if self.hours.is_open(at) else self.hours.next_opening(at)
