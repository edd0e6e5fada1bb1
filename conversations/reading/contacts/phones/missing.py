"""What a run of digits lacks that was meant as a phone."""

from msgspec import Struct

from conversations.reading.contacts.phones import iran
from conversations.reading.contacts.phones.number import FEWEST_DIGITS, MOST_DIGITS, country_of, usual_length
from conversations.reading.contacts.phones.runs import Run
from conversations.reading.contacts.reading import Missing, Verdict

RULES: dict[Missing, str] = {
    "short": "too_short",
    "part": "incomplete",
    "long": "too_long",
    "several": "several_numbers",
    "country_code": "no_country_code",
    "number": "no_such_number",
}
"""The rule that says what is missing."""
_LENGTH_IN_IRAN = 10


class Lack(Struct, frozen=True):
    """Why no number was read."""

    verdict: Verdict
    missing: Missing

    @property
    def rule(self) -> str:
        """The name of the rule."""
        return RULES[self.missing]


def lack_of(run: Run, *, region: str | None) -> Lack:
    """Return what is missing in the first part of a run that could be a number."""
    part = _first_part(run)
    digits = "".join(group.digits for group in part)
    if _is_several(digits):
        return Lack(Verdict.UNREADABLE, "several")
    abroad = part[0].signed or digits.startswith("00")
    bare = digits.removeprefix("00") if abroad else digits
    if len(bare) < FEWEST_DIGITS:
        return Lack(Verdict.UNREADABLE, "short")
    if len(bare) > MOST_DIGITS + 1:
        return Lack(Verdict.UNREADABLE, "long")
    if len(set(bare)) == 1:
        return Lack(Verdict.UNREADABLE, "number")
    if region is None and (not abroad or bare.startswith("0")):
        return Lack(Verdict.NEEDS_COUNTRY_CODE, "country_code")
    return Lack(Verdict.UNREADABLE, _by_length(bare, abroad=abroad, region=region))


def _first_part(run: Run) -> Run:
    """Return the groups up to the first sign that separates two numbers, or all if that is too few."""
    end = next((place for place, group in enumerate(run) if place and group.breaks), len(run))
    part = run[:end]
    return part if sum(len(group.digits) for group in part) >= FEWEST_DIGITS else run


def _is_several(digits: str) -> bool:
    """Tell whether digits are two numbers of Iran without a sign between them."""
    first, second = digits[: _LENGTH_IN_IRAN + 1], digits[_LENGTH_IN_IRAN + 1 :]
    whole = len(first) == _LENGTH_IN_IRAN + 1 and first.startswith("0") and iran.kind_of(first[1:]) is not None
    return whole and iran.kind_of(second.removeprefix("0")) is not None


def _by_length(bare: str, *, abroad: bool, region: str | None) -> Missing:
    country = country_of(bare) if abroad else iran.COUNTRY_CODE if region == iran.REGION else ""
    if not country:
        return "number"
    rest = (bare.removeprefix(country) if abroad else bare).removeprefix("0")
    usual = _LENGTH_IN_IRAN if country == iran.COUNTRY_CODE else usual_length(country)
    if len(rest) == usual or not usual:
        return "number"
    return "part" if len(rest) < usual else "long"
