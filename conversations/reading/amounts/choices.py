"""Read what is typed where buttons would choose: «تومان», «میلیون», «همان ۱۲ تومان», or another amount."""

from conversations.reading.amounts.read import read_amount
from conversations.reading.amounts.results import (
    AmountError,
    Meaning,
    ReadAmount,
    ScaleQuestion,
    UnitQuestion,
)
from conversations.reading.amounts.spelling import spelled
from conversations.reading.amounts.tokens import AmountToken, BareThousand, read_tokens
from conversations.reading.amounts.units import AmountUnit
from conversations.reading.amounts.words import AmountScale
from conversations.reading.spelling import fold
from storage.records.money import Currency, Money

_MEANINGS: dict[tuple[AmountToken, ...], Meaning] = {
    (AmountUnit.TOMAN,): Meaning.TOMAN,
    (AmountUnit.RIAL,): Meaning.RIAL,
    (BareThousand(),): Meaning.THOUSAND,
    (BareThousand(), AmountUnit.TOMAN): Meaning.THOUSAND,
    (AmountScale.THOUSAND,): Meaning.THOUSAND,
    (AmountScale.THOUSAND, AmountUnit.TOMAN): Meaning.THOUSAND,
    (AmountScale.MILLION,): Meaning.MILLION,
    (AmountScale.MILLION, AmountUnit.TOMAN): Meaning.MILLION,
}
_JUST = frozenset(fold(word) for word in ("همان", "همون", "همین", "just"))
"""The first word of a button that takes a number as it is written."""


def read_choice(text: str, question: UnitQuestion | ScaleQuestion, currency: Currency = Currency.IRT) -> ReadAmount:
    """Return the amount that a text chooses in an open question; any other text is read as an amount of its own.

    Args:
        text: as it was typed, of any length.
        question: the open question.
        currency: as for `read_amount`.
    """
    first, _, others = spelled(text).partition(" ")
    if first in _JUST:
        return _as_written(others, question, currency)
    chosen = _money(_MEANINGS.get(read_tokens(text) or ()), question)
    return chosen or read_amount(text, currency)


def _as_written(others: str, question: UnitQuestion | ScaleQuestion, currency: Currency) -> ReadAmount:
    """Return what "just", or "just 12 toman", chooses; "just 12 million" is an amount of its own."""
    again = read_amount(others, currency) if others else question
    if again != question:
        return again
    return _money(Meaning.AS_WRITTEN, question) or AmountError.AMOUNT


def _money(meaning: Meaning | None, question: UnitQuestion | ScaleQuestion) -> Money | None:
    return next((choice.money for choice in question.choices if choice.meaning == meaning), None)
