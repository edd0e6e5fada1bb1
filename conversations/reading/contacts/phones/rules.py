"""The rules that turn groups of digits into a number, in the order in which they are tried.

Each rule takes some groups of a run and returns the number they are, or None.
"""

from collections.abc import Callable

from msgspec import Struct

from conversations.reading.contacts.phones import iran
from conversations.reading.contacts.phones.number import Phone, country_of, international, iranian, national
from conversations.reading.contacts.phones.runs import Run
from conversations.reading.contacts.reading import Verdict

_MOBILE_IN_IRAN = 10
_DIALLED_IN_IRAN = 11
_TEHRAN = "21"
_LONGEST_CODE = 3
_LANDLINE_GROUPS = (1, 3, 4, 10, 11)
"""Digits of the first group of a landline: 021 88…, 0513 765…, or all of it; 07712 345678 is written elsewhere."""
_NEVER_OF_IRAN = ((4, 3, 2, 2),)
"""Digits of the groups of a landline elsewhere, as in 0212 123 45 67 in Istanbul."""
_SCRIPTS = {
    "\u0660": "971 966 965 964 963 962 961 968 974 973 967 970 20 218 216 213 212 249",
    "\u06f0": "98 93 92",
    "\u0966": "91 977",
    "\u09e6": "880 91",
    "\u0e50": "66",
    "\u0ed0": "856",
    "\u1040": "95",
    "\u17e0": "855",
}
"""Country codes of the countries in which the digits of a script are written, by the script's 0."""


class Groups(Struct, frozen=True):
    """Some groups of a run, as a rule sees them."""

    groups: Run
    digits: str
    region: str | None
    """The country of numbers without a country code."""
    begins: bool
    """Nothing that could belong to it stands before it in the run."""
    ends: bool
    """Nothing that could belong to it follows in the run."""
    apart: bool
    """The next group stands behind another sign than the groups within it."""
    zero: str
    """The 0 of the script that all digits of the text are written in; "" if they are mixed."""
    meant: bool
    """The text says that it is a phone, or little else than digits."""

    @property
    def lengths(self) -> tuple[int, ...]:
        """How many digits each group has."""
        return tuple(len(group.digits) for group in self.groups)

    @property
    def signed(self) -> bool:
        """A + stands before it, after all of it, or after its country code."""
        return self._begins_signed or self.groups[-1].signed_after

    @property
    def begins_abroad(self) -> bool:
        """It begins with 00, in one group or digit by digit: a 0 before an area code is another number."""
        first, *others = (group.digits for group in self.groups)
        return first.startswith("00") or (first == "0" and bool(others) and others[0] == "0")

    @property
    def is_national(self) -> bool:
        """No country code can stand before it: a + before a 0 is a habit."""
        return not self._begins_signed or self.digits.startswith("0")

    @property
    def _begins_signed(self) -> bool:
        first = self.groups[0]
        return first.signed or (first.signed_after and len(first.digits) <= _LONGEST_CODE)


class NumberFound(Struct, frozen=True):
    """The number that a rule has read."""

    phone: Phone
    rule: str
    verdict: Verdict = Verdict.READ


def with_country_code(written: Groups) -> Phone | None:
    """Read a number with + or 00 and its country code, such as +44 (0)20 7946 0018 or 0098 912…."""
    if any(group.signed for group in written.groups[1:]) and written.groups[0].signed:
        return None  # another + begins another number
    digits = written.digits.removeprefix("00") if written.begins_abroad else written.digits
    known = digits != written.digits or (written.signed and not digits.startswith("0"))
    return international(digits) if known and (written.apart or digits.startswith(iran.COUNTRY_CODE)) else None


def iranian_mobile(written: Groups) -> Phone | None:
    """Read a mobile of Iran as it is dialled there, with or without its 0, such as 0912 345 67 89."""
    if written.region != iran.REGION or not written.is_national:
        return None
    digits = written.digits.lstrip("0")
    return iranian(digits) if iran.is_mobile(digits) and not _is_grouped_as_in_japan(written) else None


def iranian_landline(written: Groups) -> Phone | None:
    """Read a landline of Iran with its area code, such as 021-88776655 or 0513-7654321."""
    digits = written.digits
    if _is_grouped_as_in_japan(written):
        return None
    area = written.region == iran.REGION and digits[:1] == "0" and len(written.groups[0].digits) in _LANDLINE_GROUPS
    whole = len(digits) == _DIALLED_IN_IRAN and written.lengths not in _NEVER_OF_IRAN
    return iranian(digits) if area and whole else None


def tehran_without_zero(written: Groups) -> Phone | None:
    """Read a landline of Tehran whose area code stands apart without its 0, such as 21-88776655."""
    area = written.groups[0].digits == _TEHRAN and written.region == iran.REGION and not written.signed
    return iranian(written.digits) if area and written.ends and len(written.digits) == _MOBILE_IN_IRAN else None


def tehran_in_one_piece(written: Groups) -> Phone | None:
    """Ask about a landline of Tehran without its 0 in one piece, which elsewhere is a number, too: 2188776655."""
    alone = len(written.groups) == 1 and written.region == iran.REGION and not written.signed
    area = written.digits.startswith(_TEHRAN) and written.ends and written.meant
    return iranian(written.digits) if alone and area and len(written.digits) == _MOBILE_IN_IRAN else None


def iranian_without_plus(written: Groups) -> Phone | None:
    """Read the code of Iran without +, such as 98 912 345 6789 or 0989123456789; outside Persian, mobiles alone."""
    digits = written.digits if written.region != iran.REGION else written.digits.lstrip("0")
    if not digits.startswith(iran.COUNTRY_CODE):
        return None
    rest = digits.removeprefix(iran.COUNTRY_CODE).removeprefix("0")
    return iranian(rest) if written.region == iran.REGION or iran.is_mobile(rest) else None


def business_number(written: Groups) -> Phone | None:
    """Read a short number of a company in Tehran, such as 021-84000; only where no digits adjoin it."""
    if not (written.begins and written.ends):
        return None
    digits, groups = written.digits, written.groups
    digits = digits.removeprefix("00")
    known = written.signed or written.digits.startswith("00")
    rest = digits.removeprefix(iran.COUNTRY_CODE).removeprefix("0") if known else digits[1:]
    at_home = written.region == iran.REGION and written.digits.startswith("021")
    apart = len(groups) > 1 or digits.endswith("0")
    fits = iran.is_business(rest) and (digits.startswith(iran.COUNTRY_CODE) if known else at_home)
    return Phone(f"+{iran.COUNTRY_CODE}{rest}", "landline") if fits and apart else None


def area_code_last(written: Groups) -> Phone | None:
    """Read a number whose area or operator code is written last, such as 88776655-021 or 3456789-0912."""
    if written.region != iran.REGION or len(written.groups) == 1 or not written.ends:
        return None
    *before, last = (group.digits for group in written.groups)
    rest = "".join(before)
    signed = any(group.signed or group.signed_after for group in written.groups)
    if signed or rest.startswith("0") or not (iran.is_area_code(last) or iran.is_operator_code(last)):
        return None
    if iran.is_operator_code(last) and _reversed_groups(before):
        return None
    if before[0] == iran.COUNTRY_CODE and written.groups[-1].gap == written.groups[1].gap:
        return None  # a mobile whose last digit is missing, such as 98 901 202 021
    whole = iranian(last + rest)
    short = iran.is_business(last[1:] + rest) and len(before) == 1 and not written.groups[0].gap
    return Phone(f"+{iran.COUNTRY_CODE}{last[1:]}{rest}", "landline") if whole is None and short else whole


def country_code_last(written: Groups) -> Phone | None:
    """Read a number whose country code is written last, such as 9123456789 (98+)."""
    *before, last = written.groups
    if not before or not written.ends:
        return None
    code = last.digits.removeprefix("00")
    by_itself = len(before) == 1 or last.gap != before[-1].gap
    marked = last.signed or last.signed_after or (last.digits.startswith("00") and by_itself)
    bracketed = last.gap.endswith("(") and code == iran.COUNTRY_CODE and written.region == iran.REGION
    if not (marked or bracketed) or country_of(code) != code:
        return None
    rest = "".join(group.digits for group in before)
    known = rest.startswith("00") or any(group.signed or group.signed_after for group in before)
    return None if known else international(code + rest)


def script_of_country(written: Groups) -> Phone | None:
    """Read a country code without + in the digits of its own script, such as ٩٧١ ٥٠ ١٢٣ ٤٥٦٧."""
    code = country_of(written.digits)
    if not code or code not in _SCRIPTS.get(written.zero, "").split():
        return None
    return international(written.digits)


def of_the_region(written: Groups) -> Phone | None:
    """Read a number as it is dialled in the company's country, where that is not Iran."""
    region = written.region
    return None if region in (None, iran.REGION) or written.signed else national(written.digits, str(region))


def groups_reversed(written: Groups) -> Phone | None:
    """Ask about a mobile whose groups stand in the opposite order, such as 6789-345-0912."""
    if written.region != iran.REGION or not written.ends or len(written.groups) < len(("0912", "345", "6789")):
        return None
    groups = [group.digits for group in written.groups]
    if not iran.is_operator_code(groups[-1]) or not _reversed_groups(groups[:-1]):
        return None
    return iranian("".join(reversed(groups)))


def grouped_as_in_japan(written: Groups) -> Phone | None:
    """Ask about a mobile in the groups of a Japanese one, which begins with the same digits: 090-1234-5678."""
    at_home = written.region == iran.REGION and written.is_national
    return iranian(written.digits) if at_home and _is_grouped_as_in_japan(written) else None


def _is_grouped_as_in_japan(written: Groups) -> bool:
    return written.digits.startswith("090") and written.lengths == (3, 4, 4)


def _reversed_groups(groups: list[str]) -> bool:
    """Tell whether the groups of a mobile without its code have the usual lengths only from the end."""
    lengths = [len(group) for group in groups]
    return lengths in ([4, 3], [2, 2, 3])


READ_BY: tuple[Callable[[Groups], Phone | None], ...] = (
    country_code_last,
    with_country_code,
    iranian_mobile,
    iranian_landline,
    tehran_without_zero,
    iranian_without_plus,
    script_of_country,
    of_the_region,
    area_code_last,
    business_number,
)
ASKED_BY: tuple[Callable[[Groups], Phone | None], ...] = (groups_reversed, tehran_in_one_piece, grouped_as_in_japan)


def found_in(written: Groups) -> NumberFound | None:
    """Return the number that the first fitting rule reads, or would ask about."""
    for verdict, rules in ((Verdict.READ, READ_BY), (Verdict.ASK, ASKED_BY)):
        for rule in rules:
            phone = rule(written)
            if phone is not None:
                return NumberFound(phone, rule.__name__, verdict)
    return None
