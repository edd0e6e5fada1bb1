"""Lengths of time as the settings of the desk write them: "30s", "5m", "4h", "2d"."""

from dataclasses import dataclass
from datetime import timedelta

from conversations.funnel.typed.words import DAY, HOUR, MINUTE, SECOND, moment_marks, words_of_moments
from conversations.funnel.written.marks import Unread, key_of
from conversations.reading.spelling import plain
from storage.records.translatable import tr

LONGEST = 365 * DAY
_MOST_DIGITS = 8
"""More would pass what a `timedelta` holds."""
_SHORT_UNITS = {"d": DAY, "h": HOUR, "m": MINUTE, "s": SECOND}
"""Read whatever languages are loaded."""


@dataclass(frozen=True, slots=True)
class SetLength:
    """A length of time in the settings of the desk: seconds, minutes and hours, or days."""

    time: timedelta
    days: int = 0

    def __str__(self) -> str:
        """Return it as it may be written in the settings: 90m, 2d."""
        return f"{self.days}d" if self.days else _in_units(self.time, "hms")

    @property
    def by_the_wall_clock(self) -> timedelta:
        """The length without regard to working time, a day as 24 hours; also what lengths are compared by."""
        return self.time + self.days * DAY


def in_short(length: timedelta) -> str:
    """Return whole seconds of wall time as settings write them, in the largest unit that fits: 90m, 24h, 2d, 0s."""
    return _in_units(length, "hms" if length < 2 * DAY else "dhms")


def _in_units(length: timedelta, units: str) -> str:
    fitting = (unit for unit in units if length and not length % _SHORT_UNITS[unit])
    unit = next(fitting, "s")
    return f"{length // _SHORT_UNITS[unit]}{unit}"


def read_set_length(written: str) -> SetLength | Unread:
    """Return a length as the desk's settings write it: a whole number and s, m, h or d, or such a word; 0 to a year.

    What cannot be read is told in words that follow the name of the setting.
    """
    marks, units = moment_marks(plain(written)), {**words_of_moments().units, **_SHORT_UNITS}
    if len(marks) != 2 or not marks[0].is_number or key_of(marks[1].text) not in units:
        return Unread(tr('must be a length of time, as in 30s, 5m, 4h or 2d, not "{written}"', written=written))
    number, unit = marks[0].text, units[key_of(marks[1].text)]
    if len(number) > _MOST_DIGITS or int(number) * unit > LONGEST:
        return Unread(tr('must be at most {most} days, not "{written}"', written=written, most=LONGEST // DAY))
    whole = int(number) * unit
    return SetLength(timedelta(0), whole // DAY) if unit >= DAY else SetLength(whole)
