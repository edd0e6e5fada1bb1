"""Add up numbers with their scales: «۱۲ میلیون و ۵۰۰ هزار», «دو و نیم میلیون», 1.2k.

Scales go down, each once, so that «۵۰۰ هزار و ۱۲ میلیون» is not read: it may be 12,500,000 or 500,012 millions. «هزار»
alone may stand before a greater scale (هزار میلیارد). «و» may be left out before a number that has a scale.
"""

import re
from collections.abc import Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple, assert_never

from conversations.reading.amounts.digits import read_digits
from conversations.reading.amounts.tokens import AmountToken, BareThousand, WrittenDigits
from conversations.reading.amounts.units import AmountUnit
from conversations.reading.amounts.words import AmountScale, AmountSign

# The grammar is a pattern over one letter for each part: D digits, d digits with decimals; z zero, o one to nine,
# e ten to nineteen, t tens, s thirty, c hundred, h other hundreds; k m b scales, K «هزار»; n half, & «و».
_SCALE_KINDS = {AmountScale.THOUSAND: "k", AmountScale.MILLION: "m", AmountScale.BILLION: "b"}
_HUNDREDS = "(?:h|[os]?c)"  # «پنج صد» and «سی صد» in two words, too
_TO_99 = "(?:e|[ts](?:&?o)?|o)"
_TO_999 = f"(?:{_HUNDREDS}(?:&?{_TO_99})?|{_TO_99})"
_COUNT = f"(?:(?:D|{_TO_999})(?:&?n)?|d|n)"
_GREAT = f"(?:{_COUNT}[kK]?|K)"
_LATER_MILLIONS = f"(?:&?{_COUNT}m)?"
_LATER_THOUSANDS = f"(?:&?{_COUNT}[kK]|&K)?"
_REST = f"(?:&(?:D|{_TO_999})|&?n)?"
_QUANTITY = re.compile(
    f"{_GREAT}b{_LATER_MILLIONS}{_LATER_THOUSANDS}{_REST}|{_GREAT}m{_LATER_THOUSANDS}{_REST}"
    f"|(?:{_COUNT}[kK]|K){_REST}|{_COUNT}|z"
)
_THIRTY, _HUNDRED, _HALF = 30, 100, Fraction(1, 2)
_SCALES = frozenset("kKmb")


class Quantity(NamedTuple):
    """A number without its unit."""

    value: Fraction
    """Not negative."""
    scaled: bool
    """Whether a scale was said."""


class _Part(NamedTuple):
    kind: str
    value: Fraction


def read_quantity(tokens: Sequence[AmountToken]) -> Quantity | None:
    """Return the number that the parts of a text add up to; None if they are no number."""
    parts: list[_Part] = []
    for token, following in pairwise((*tokens, None)):
        if token is None or (part := _part(token, following)) is None:
            return None
        parts.append(part)
    kinds = "".join(part.kind for part in parts)
    if not _QUANTITY.fullmatch(kinds):
        return None
    return Quantity(_sum(parts), scaled=not _SCALES.isdisjoint(kinds))


def _part(token: AmountToken, following: AmountToken | None) -> _Part | None:
    """Return a token with its kind; None for units and signs, and for digits that are no number."""
    match token:
        case WrittenDigits():
            return _digits(token, before_scale=isinstance(following, AmountScale | BareThousand))
        case BareThousand():
            return _Part("K", Fraction(token.scale.value))
        case AmountScale():
            return _Part(_SCALE_KINDS[token], Fraction(token.value))
        case AmountSign.AND:
            return _Part("&", Fraction(0))
        case AmountSign.HALF:
            return _Part("n", _HALF)
        case AmountSign.MINUS | AmountUnit():
            return None
        case int():
            return _Part(_kind_of_word(token), Fraction(token))
        case _:
            assert_never(token)


def _digits(written: WrittenDigits, *, before_scale: bool) -> _Part | None:
    value = read_digits(written.text, before_scale=before_scale)
    if value is None:
        return None
    return _Part("D" if value.denominator == 1 else "d", value)


def _kind_of_word(value: int) -> str:
    if value in (_THIRTY, _HUNDRED):
        return "s" if value == _THIRTY else "c"
    return "z" if value == 0 else "o" if value < 10 else "e" if value < 20 else "t" if value < _HUNDRED else "h"


def _sum(parts: Sequence[_Part]) -> Fraction:
    """Return the value of parts that fit the grammar."""
    total, scale = Fraction(0), Fraction(1)
    count: Fraction | None = None
    for part, following in pairwise((*parts, None)):
        assert part is not None, "only the last one is followed by nothing"
        if part.kind in _SCALES:
            scale, count = part.value, (1 if count is None else count) * part.value
            if following is None or following.kind not in _SCALES:
                total, count = total + count, None
        elif part.kind == "n" and following is None and count is None:
            total += scale * _HALF
        elif part.kind == "c" and count is not None:
            count = _HUNDRED * (count / 10 if count == _THIRTY else count)
        elif part.kind != "&":
            count = (count or 0) + part.value
    return total + (count or 0)
