"""The units of amounts, and the greatest amounts that are kept."""

from enum import Enum
from fractions import Fraction

from conversations.reading.amounts.results import AmountError
from storage.records.money import Currency, Money

GREATEST = {Currency.IRT: 10**15, Currency.USD: 10**12, Currency.EUR: 10**12}
"""In the smallest unit, itself included: what is above is a slip of the hand."""


class AmountUnit(Enum):
    """A unit as people name it, with its currency and how many of the smallest unit it is."""

    TOMAN = (Currency.IRT, 10)
    RIAL = (Currency.IRT, 1)
    DOLLAR = (Currency.USD, 100)
    EURO = (Currency.EUR, 100)

    def money(self, count: Fraction) -> Money | AmountError:
        """Return so many of this unit, more than none; a part of the smallest unit is not understood."""
        currency, worth = self.value
        amount = count * worth
        if amount > GREATEST[currency]:
            return AmountError.BIG
        if amount.denominator != 1:
            return AmountError.AMOUNT
        return Money(amount=amount.numerator, currency=currency)


UNIT_OF = {Currency.USD: AmountUnit.DOLLAR, Currency.EUR: AmountUnit.EURO}
"""The unit of a number without one, where the funnel's currency leaves no doubt."""
