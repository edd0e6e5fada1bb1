"""The reader of amounts: a number, its unit, and what to ask where one of them is missing."""

from fractions import Fraction
from itertools import takewhile
from typing import NamedTuple

from conversations.reading.amounts.phones import looks_like_a_phone
from conversations.reading.amounts.quantity import Quantity, read_quantity
from conversations.reading.amounts.results import (
    AmountChoice,
    AmountError,
    Meaning,
    ReadAmount,
    ScaleQuestion,
    UnitQuestion,
)
from conversations.reading.amounts.spelling import spelled
from conversations.reading.amounts.tokens import AmountToken, read_tokens
from conversations.reading.amounts.units import UNIT_OF, AmountUnit
from conversations.reading.amounts.words import AmountScale, AmountSign
from storage.records.money import Currency, Money

FEWEST_TOMAN = 1000
"""Nobody sells for less: a smaller number of toman is short for thousands or millions."""


class _Parted(NamedTuple):
    """The parts of a text: signs and units in front, the number, units behind."""

    front: tuple[AmountToken, ...]
    number: tuple[AmountToken, ...]
    behind: tuple[AmountToken, ...]


def read_amount(text: str, currency: Currency = Currency.IRT) -> ReadAmount:
    """Return the amount that a whole text is, a question about it, or why it is none.

    Args:
        text: as it was typed, of any length.
        currency: the funnel's, which is meant where no unit is named. With IRT a scale means toman, and a number
            without either is asked about.
    """
    if looks_like_a_phone(spelled(text)):
        return AmountError.PHONE
    if (tokens := read_tokens(text)) is None:
        return AmountError.AMOUNT
    parted = _parted(tokens)
    units = _units(parted)
    quantity = read_quantity(parted.number)
    if units is None or quantity is None:
        return AmountError.AMOUNT
    if AmountSign.MINUS in parted.front:
        return AmountError.ZERO
    return _amount(quantity, next(iter(units), UNIT_OF.get(currency)))


def _parted(tokens: tuple[AmountToken, ...]) -> _Parted:
    front = tuple(takewhile(_is_unit_or_minus, tokens))
    rest = tokens[len(front) :]
    behind = tuple(takewhile(lambda token: isinstance(token, AmountUnit), reversed(rest)))
    return _Parted(front, rest[: len(rest) - len(behind)], behind)


def _is_unit_or_minus(token: AmountToken) -> bool:
    return token is AmountSign.MINUS or isinstance(token, AmountUnit)


def _units(parted: _Parted) -> frozenset[AmountUnit] | None:
    """Return the unit, or none; None if there are several. "$5 USD" names one on both sides."""
    before = [token for token in parted.front if isinstance(token, AmountUnit)]
    units = frozenset(unit for unit in (*before, *parted.behind) if isinstance(unit, AmountUnit))
    minuses = len(parted.front) - len(before)
    return units if max(len(before), minuses, len(parted.behind), len(units)) <= 1 else None


def _amount(quantity: Quantity, unit: AmountUnit | None) -> ReadAmount:
    if not quantity.value:
        return AmountError.ZERO
    if unit is None and not quantity.scaled and quantity.value >= FEWEST_TOMAN:
        return _unit_question(quantity.value)
    if unit in (None, AmountUnit.TOMAN) and not quantity.scaled and quantity.value < FEWEST_TOMAN:
        return _scale_question(quantity.value)
    return (unit or AmountUnit.TOMAN).money(quantity.value)


def _unit_question(value: Fraction) -> UnitQuestion | AmountError:
    rial = AmountUnit.RIAL.money(value)  # with decimals there may be toman alone
    choices = _choices({Meaning.TOMAN: AmountUnit.TOMAN.money(value), Meaning.RIAL: rial})
    if choices:
        return UnitQuestion(choices)
    return rial if isinstance(rial, AmountError) else AmountError.AMOUNT


def _scale_question(value: Fraction) -> ScaleQuestion:
    """Return what so few toman may mean; with at most two decimals there are always thousands of them."""
    return ScaleQuestion(
        _choices(
            {
                Meaning.THOUSAND: AmountUnit.TOMAN.money(value * AmountScale.THOUSAND.value),
                Meaning.MILLION: AmountUnit.TOMAN.money(value * AmountScale.MILLION.value),
                Meaning.AS_WRITTEN: AmountUnit.TOMAN.money(value),
            }
        )
    )


def _choices(read: dict[Meaning, Money | AmountError]) -> tuple[AmountChoice, ...]:
    return tuple(AmountChoice(meaning, money) for meaning, money in read.items() if isinstance(money, Money))
