"""Who is at the desk, as a decision needs to know them."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import IntEnum

from msgspec import Struct

from conversations.desk.rounds.values.rules import WorkingClock

MENTIONED_AT_MOST = 5
"""How many people a ping mentions who are not named as back-up."""


class DeskRole(IntEnum):
    """What a person may do at the desk; each may do what those before may."""

    OUTSIDER = 0
    MEMBER = 1
    MANAGER = 2
    ADMIN = 3


class Actor(Struct, frozen=True):
    """A person who acts."""

    id: int
    role: DeskRole = DeskRole.MEMBER

    @property
    def is_at_desk(self) -> bool:
        """Whether they may act at the desk at all."""
        return self.role >= DeskRole.MEMBER

    @property
    def manages(self) -> bool:
        """Whether they may act on everybody's leads."""
        return self.role >= DeskRole.MANAGER

    @property
    def is_admin(self) -> bool:
        """Whether they may undo what sales did."""
        return self.role >= DeskRole.ADMIN


class DeskMember(Struct, frozen=True, kw_only=True):
    """A person of the desk, and what they hold now.

    `open_leads`: owned leads that are open. `untouched`: those of them that are claimed, alerted and untouched.
    `given`: leads claimed by them or assigned to them in the last 7 days.
    """

    id: int
    name: str
    hours: WorkingClock
    """Their own hours, or the company's."""
    weight: float = 1.0
    """Their share of the leads; 0: they are offered none."""
    away: bool = False
    manages: bool = False
    backs_up: bool = False
    started: bool = False
    """Whether they pressed Start, so that the bot can write to them."""
    open_leads: int = 0
    untouched: int = 0
    given: int = 0
    offered: datetime | None = None
    """When they last were offered a lead."""

    def is_on_shift(self, moment: datetime) -> bool:
        """Tell whether they are there at a moment: not away, and within their hours."""
        return not self.away and self.hours.is_open(moment)


class DeskPeople(Struct, frozen=True):
    """Everybody of the desk, by ascending id."""

    members: tuple[DeskMember, ...] = ()
    former: Mapping[int, str] = {}
    """The names of those who left, by their accounts: cards and notices still name them."""

    def __iter__(self) -> Iterator[DeskMember]:
        return iter(self.members)

    def find(self, person: int | None) -> DeskMember | None:
        """Return a person of the desk; None for somebody who is not there."""
        return next((each for each in self.members if each.id == person), None)

    def name(self, person: int | None) -> str:
        """Return the name of a person who is at the desk, or was; "" for others."""
        found = self.find(person)
        return self.former.get(person or 0, "") if found is None else found.name

    @property
    def names(self) -> dict[int, str]:
        """The names of all who are at the desk, or were, by their accounts."""
        return {**self.former, **{each.id: each.name for each in self.members}}

    def is_on_shift(self, person: int | None, moment: datetime) -> bool:
        """Tell whether a person is at the desk and on shift."""
        found = self.find(person)
        return found is not None and found.is_on_shift(moment)

    def on_shift(self, moment: datetime) -> tuple[int, ...]:
        """Return who is on shift, with any weight."""
        return tuple(each.id for each in self.members if each.is_on_shift(moment))

    def takers(self, moment: datetime) -> tuple[DeskMember, ...]:
        """Return who is on shift and may be offered leads."""
        return tuple(each for each in self.members if each.weight > 0 and each.is_on_shift(moment))

    def managers(self, moment: datetime) -> tuple[int, ...]:
        """Return the managers who are on shift."""
        return tuple(each.id for each in self.members if each.manages and each.is_on_shift(moment))

    def backup(self, moment: datetime) -> tuple[int, ...]:
        """Return whom the back-up ping mentions: the named ones on shift, else up to 5 who take leads."""
        named = tuple(each.id for each in self.members if each.backs_up and each.is_on_shift(moment))
        return named or tuple(each.id for each in self.takers(moment))[:MENTIONED_AT_MOST]
