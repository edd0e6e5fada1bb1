"""A person of the sales desk, as they are stored; their weight is a setting."""

from datetime import timedelta

from storage.records.record import Moment, Record, check_moment

GIVEN_KEPT = timedelta(days=7)
"""How long it counts that a lead was given to somebody (DESK §3.2)."""


class DeskPerson(Record):
    """Who they are, when they are there, and what the rotation remembers of them."""

    id: int
    """Their Telegram account."""
    name: str
    """As they show it, in Telegram or by /name."""
    username: str | None = None
    hours: str = ""
    """Their own working hours as `week_in_short` writes them; "" for the company's."""
    away_since: Moment | None = None
    """None while they are not away."""
    away_until: Moment | None = None
    """None while they are not away, or until they come back by themselves."""
    started: bool = False
    """Whether they pressed Start, so that the bot can write to them."""
    joined: Moment
    """When the desk first saw them since they last left."""
    gone: Moment | None = None
    """When they left the group; None while they are in it."""
    offered: Moment | None = None
    """When they last were offered a lead."""
    passed: int = 0
    """How many offers in a row they let pass."""
    given: tuple[Moment, ...] = ()
    """When they claimed leads or were given some, in the last days, in order."""
    manages: bool = False
    """Whether /manager made them a manager; the settings may name others."""
    named: bool = False
    """Whether their name is the one they chose with /name, which Telegram's does not replace."""
    replies: bool = False
    """Whether they know that a reply to a card goes to the prospect: they are asked before their first."""
    confirmed: Moment | None = None
    """When it was last certain that they are in the group; None: not since the upgrade that asks for it."""

    def __post_init__(self) -> None:
        """Check the range of the moments."""
        for at in (
            self.away_since,
            self.away_until,
            self.joined,
            self.gone,
            self.offered,
            self.confirmed,
            *self.given,
        ):
            if at is not None:
                check_moment(at)

    def is_away(self, at: Moment) -> bool:
        """Tell whether they are away at a moment."""
        return self.away_since is not None and (self.away_until is None or at < self.away_until)

    def takes(self, at: Moment) -> "DeskPerson":
        """Return the person with one more lead that they claimed or were given.

        Those of more than a week ago go, and those that a clock dated which was ahead.
        """
        kept = tuple(each for each in self.given if at - GIVEN_KEPT < each <= at)
        return self.replace(given=(*kept, at))
