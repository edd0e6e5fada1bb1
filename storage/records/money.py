"""A sum of money in one of the currencies that the sales desk counts in."""

from enum import StrEnum

from storage.records.record import Record


class Currency(StrEnum):
    """A currency as the funnel file names it (`ends.currency`) and as it is stored."""

    IRT = "IRT"
    """Iranian money: said in toman, stored in rial, of which ten are a toman."""
    USD = "USD"
    EUR = "EUR"


class Money(Record):
    """A sum that is stored as an integer, never as a decimal."""

    amount: int
    """In the smallest unit: rial of IRT, cents of USD and EUR."""
    currency: Currency = Currency.IRT
