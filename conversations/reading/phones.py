"""Phone numbers as people type them, read into E.164."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

import phonenumbers

from conversations.reading.contacts.phones.number import Phone, PhoneKind, load
from conversations.reading.spelling import plain

# Longer texts are messages, and cutting one could turn one number into another: see `_start_of`.
MAX_LENGTH = 200
# The shortest numbers in use have seven digits; E.164 allows fifteen, and with a leading 00 and a stray 0 eighteen.
FEWEST_DIGITS, _MOST_DIGITS = 7, 18
# A part of a run of digits is read as a number only if it has the length of a whole one.
_DIGITS_OF_A_WHOLE_NUMBER = 10

_BETWEEN = r" \t\-‐‑‒–—−_.·/()"
_WRITTEN = re.compile(rf"\(? ?\+? ?\(? ?[0-9][0-9{_BETWEEN}]*\+?")
_NOT_A_DIGIT = re.compile(r"[^0-9]")
# 00, 00 after a +, or a + alone: all of them mean "a country code follows".
_ABROAD = re.compile(r"\+?00|\+")
# Those of Fragment have 4 or 8 digits after the 888.
_ANONYMOUS = re.compile(r"\+888[0-9]{4,8}")
_PIECES = re.compile(r"[ \t\-–/]+")
_STARTS = ("0", "+", "(0", "(+")


@dataclass(frozen=True, slots=True)
class PhoneProblem:
    """Why no number could be read; the reason is a key of the texts."""

    reason: Literal["not_a_number", "needs_country_code", "invalid"]


def read_phone(text: str, *, region: str | None) -> Phone | PhoneProblem:
    """Return the first number in `text`, alone or inside a sentence.

    A number without + or 00 belongs to `region`; if that is None, the result asks for a country code.
    """
    numbers = written_numbers(text)
    if not numbers:
        return PhoneProblem("not_a_number")
    load()
    readable = [found for found in numbers if region is not None or found.startswith("+")]
    if not readable:
        return PhoneProblem("needs_country_code")
    phones = (_phone(found, region) for found in readable)
    return next((phone for phone in phones if phone is not None), PhoneProblem("invalid"))


def is_incomplete(text: str, *, region: str | None) -> bool:
    """Tell whether the digits of a text are fewer than a whole number of its country has."""
    written = _bare(plain(text[:MAX_LENGTH]).strip())
    digits = written.lstrip("+")
    if len(digits) < FEWEST_DIGITS or not (written.startswith("+") or region):
        return len(digits) < FEWEST_DIGITS
    load()
    try:
        parsed = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return True
    country = phonenumbers.region_code_for_country_code(parsed.country_code or 0)
    example = phonenumbers.example_number_for_type(country, phonenumbers.PhoneNumberType.MOBILE)
    return example is not None and len(str(parsed.national_number)) < len(str(example.national_number))


def read_own_number(number: str, *, region: str | None) -> Phone | PhoneProblem:
    """Return the number of a contact card: an international one, whose + Telegram may leave out, or one of `region`."""
    abroad = read_phone("+" + plain(number).strip().lstrip("+"), region=None)
    return abroad if isinstance(abroad, Phone) else read_phone(number, region=region)


def anonymous_number(text: str, *, own: bool) -> str | None:
    """Return the anonymous Telegram number in `text`, which nobody can call, as +888…; None if there is none.

    `own`: it is the number of a contact card, whose + Telegram may leave out. +888 is nobody's country code:
    https://telegram.org/blog/ultimate-privacy-topics-2-0#sign-up-without-a-sim-card
    """
    numbers = written_numbers("+" + plain(text).strip().lstrip("+") if own else text)
    return numbers[0] if numbers and _ANONYMOUS.fullmatch(numbers[0]) else None


def written_numbers(text: str) -> tuple[str, ...]:
    """Return possible phone numbers in `text`: ASCII digits, with a leading + if a country code was written."""
    lines = (_without_addresses(line) for line in _start_of(text).splitlines())
    found = [number for line in lines for match in _WRITTEN.finditer(line) for number in _readings(match.group())]
    return tuple(dict.fromkeys(found))


def _start_of(text: str) -> str:
    start = plain(text[:MAX_LENGTH])
    return start if len(text) <= MAX_LENGTH else start.rstrip("0123456789+-() ")


def _without_addresses(line: str) -> str:
    return " ".join("@" if "@" in word else word for word in line.split())


def _readings(written: str) -> Iterator[str]:
    """Yield the whole run, then possible numbers inside it: "1403 0912 345 6789" is a year and a phone."""
    if FEWEST_DIGITS <= len((whole := _bare(written)).lstrip("+")) <= _MOST_DIGITS:
        yield whole
    pieces = _PIECES.split(written)
    for place, piece in enumerate(pieces):
        rest = pieces[place:] if piece.startswith(_STARTS) else [piece]
        for bare in (_bare(piece), _bare("".join(rest))):
            if _DIGITS_OF_A_WHOLE_NUMBER <= len(bare.lstrip("+")) <= _MOST_DIGITS:
                yield bare


def _bare(written: str) -> str:
    only_digits = _NOT_A_DIGIT.sub("", written)
    # Typed right to left, the + of +98… often ends up at the other end.
    signed = f"+{only_digits}" if "+" in (written.lstrip("( ")[:1], written[-1:]) else only_digits
    abroad = _ABROAD.match(signed)
    if abroad is None:
        return signed
    number = signed[abroad.end() :]
    return number if number.startswith("0") else f"+{number}"  # +0912…: a national number with a + from habit


def _phone(written: str, region: str | None) -> Phone | None:
    try:
        parsed = phonenumbers.parse(written, region)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_valid_number(parsed):
        return None
    kinds: dict[int, PhoneKind] = {
        phonenumbers.PhoneNumberType.MOBILE: "mobile",
        phonenumbers.PhoneNumberType.FIXED_LINE: "landline",
    }
    kind = kinds.get(phonenumbers.number_type(parsed), "other")
    return Phone(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164), kind)
