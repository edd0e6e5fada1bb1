"""A deal: what a lead bought, as somebody of the desk said it."""

from datetime import date

from storage.records.money import Money
from storage.records.record import Moment, Record, check_moment


class Deal(Record):
    """One deal of a lead, as its last entry says."""

    lead: int
    round: int
    """The id of the round's row (`KeptRound.id`)."""
    number: int
    """Of the deal among those of the lead, from 1."""
    money: Money | None = None
    """None if nobody said how much."""
    day: date
    """In the company's zone; a correction keeps it."""
    source: str = ""
    closer: int
    """Who closed the sale; a correction keeps it."""
    at: Moment
    """When this entry was written."""

    def __post_init__(self) -> None:
        """Check the range of the moment."""
        check_moment(self.at)
