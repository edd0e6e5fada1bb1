"""Read written numbers: digits with separators that group them by three, and with decimals.

The separators ٬ , ، ' and the space group and are nothing else, but for a last comma with one or two digits after dots
that have grouped (1.200,50). Of ٫ . and / one or two digits are decimals; exactly three group (12.500), unless a scale
follows (1.500 billion). What fits no rule is no number: to guess would be wrong by a factor of a hundred or a thousand.
"""

import re
from fractions import Fraction
from typing import NamedTuple

SEPARATORS, POINTS = "٬,،' ", "٫./"
_SIGN = re.compile(f"[{SEPARATORS}{POINTS}]")
_GROUPING = re.compile(f"(?:([{POINTS}])\\1*)?[{SEPARATORS}]*")
"""The signs of a grouped number: one point again and again, then separators."""
_COMMA, _DOT = ",", "."
_GROUP, _DECIMALS = 3, (1, 2)
_LONGEST = 30
"""Digits; every number beyond is too large for an amount, and Python refuses to read the longest ones."""


class _Written(NamedTuple):
    groups: list[str]
    signs: list[str]
    """Those between the groups, one fewer."""


def read_digits(written: str, *, before_scale: bool) -> Fraction | None:
    """Return the number that digits and the signs between them are; None if the rules leave it open.

    Args:
        written: ASCII digits, at both ends too, with single signs between them.
        before_scale: whether a scale follows, before which three digits may be decimals.
    """
    number = _Written(_SIGN.split(written), _SIGN.findall(written))
    decimals = _has_decimals(number, before_scale)
    whole = _Written(number.groups[:-1], number.signs[:-1]) if decimals else number
    if not _is_whole(whole, points_group=decimals or not before_scale):
        return None
    tail = number.groups[-1] if decimals else "0"
    return _integer("".join(whole.groups)) + Fraction(int(tail), 10 ** len(tail))


def _has_decimals(number: _Written, before_scale: bool) -> bool:
    if not number.signs:
        return False
    *before, last = number.signs
    size = len(number.groups[-1])
    if last == _COMMA:
        return bool(before) and set(before) == {_DOT} and size in _DECIMALS
    if last not in POINTS or last in before:
        return False
    return size in _DECIMALS or (before_scale and size == _GROUP and not before and len(number.groups[0]) <= _GROUP)


def _is_whole(number: _Written, *, points_group: bool) -> bool:
    """Tell whether groups are of three digits, the first of one to three, and a number begins with 0 if it is 0."""
    first, *others = number.groups
    digits = "".join(number.groups)
    if digits.startswith("0") and len(digits) > 1 and digits.strip("0"):
        return False
    if not others:
        return True
    if not points_group and set(number.signs) & set(POINTS):
        return False
    by_three = len(first) <= _GROUP and all(len(group) == _GROUP for group in others)
    return by_three and _GROUPING.fullmatch("".join(number.signs)) is not None


def _integer(digits: str) -> Fraction:
    return Fraction(int(digits) if len(digits) <= _LONGEST else 10**_LONGEST)
