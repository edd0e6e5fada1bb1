"""A phone number that exists, and the plans of all countries, which the library has."""

import re
from functools import cache
from typing import Literal

import phonenumbers
from msgspec import Struct

from conversations.reading.contacts.phones import iran

PhoneKind = Literal["mobile", "landline", "other"]
FEWEST_DIGITS = 7
"""The shortest numbers in use."""
MOST_DIGITS = 15
"""Of a number with its country code: https://www.itu.int/rec/T-REC-E.164"""
_MEXICAN_MOBILE = "521"
"""Written in Mexico until 2019, and by WhatsApp to this day; the plan no longer has it."""
_MEXICO = "+52"
_OLD_PREFIX_IN_MEXICO = re.compile(r"(?<=^52)(?:01|04[45])(?=[0-9]{10}$)")
"""Dialled before a number until 2019, and still written behind the country code."""
_DIGITS_IN_MEXICO = 10


class Phone(Struct, frozen=True):
    """A number that exists in its country's plan, or that is in use although the plan does not know it."""

    e164: str
    kind: PhoneKind


@cache
def load() -> None:
    """Load the number plans of all countries, at the bot's start: measured, 55 ms and 1.3 MB.

    The library reads a plan at the first number of that country; if that fails it never releases its lock, and the next
    number would hang. It does not look again for a plan it has read.
    """
    phonenumbers.PhoneMetadata.load_all()


def international(digits: str) -> Phone | None:
    """Return the number of digits that begin with a country code; a 0 after the code is left out where it is a trunk's.

    None if no such number is in use.
    """
    if digits.startswith(iran.COUNTRY_CODE):
        return iranian(digits.removeprefix(iran.COUNTRY_CODE))
    if digits.startswith("0") or not FEWEST_DIGITS <= len(digits) <= MOST_DIGITS + 1:
        return None
    digits = _OLD_PREFIX_IN_MEXICO.sub("", digits)
    beyond_the_plan = digits.startswith(_MEXICAN_MOBILE) and len(digits) == len(_MEXICAN_MOBILE) + _DIGITS_IN_MEXICO
    if beyond_the_plan and _of_the_plan(_MEXICO + digits.removeprefix(_MEXICAN_MOBILE), None):
        return Phone(f"+{digits}", "mobile")
    return _of_the_plan(f"+{digits}", None)


def iranian(digits: str) -> Phone | None:
    """Return the number of digits in Iran, with or without the 0 before them."""
    national = digits.removeprefix("0")
    kind = iran.kind_of(national)
    return Phone(f"+{iran.COUNTRY_CODE}{national}", kind) if kind else None


def national(digits: str, region: str) -> Phone | None:
    """Return the number of digits as they are dialled within a country other than Iran."""
    return _of_the_plan(digits, region)


def country_of(digits: str) -> str:
    """Return the country code that digits begin with; "" if none does."""
    codes = phonenumbers.COUNTRY_CODE_TO_REGION_CODE
    return next((digits[:length] for length in (1, 2, 3) if digits[:length] and int(digits[:length]) in codes), "")


def usual_length(country: str) -> int:
    """Return how many digits a mobile of a country has, without its country code; 0 if there are none."""
    region = phonenumbers.region_code_for_country_code(int(country))
    example = phonenumbers.example_number_for_type(region, phonenumbers.PhoneNumberType.MOBILE)
    return 0 if example is None else len(str(example.national_number))


def _of_the_plan(written: str, region: str | None) -> Phone | None:
    load()
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
