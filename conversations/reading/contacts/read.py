"""Read the contact of a whole message: its phones and its emails, and which of them counts."""

import re

from conversations.reading.contacts.emails.read import read_emails
from conversations.reading.contacts.phones.read import read_phones
from conversations.reading.contacts.reading import WORDS, ContactForm, Judged, Reading, Verdict
from conversations.reading.contacts.spelling import prepared

_ORDER = (
    Verdict.READ,
    Verdict.ANONYMOUS,
    Verdict.ASK,
    Verdict.DOUBT,
    Verdict.NEEDS_COUNTRY_CODE,
    Verdict.UNREADABLE,
)
_COMMAND = re.compile(r"\s*/\w+@\w+(?!\S)")
"""A command for another bot, such as /stats@other_bot."""
_MAY_HOLD_EMAIL = re.compile(r"[@＠﹫]")


def read_contact(text: str, *, region: str | None) -> Reading:
    """Return which contact a text is meant to give, how sure that is, and what is missing if it cannot be read.

    A number without + or 00 belongs to `region`, as in "IR"; if that is None, the answer asks for a country code. Of
    several contacts that can be read the first counts, and all stand in `judged`.
    """
    phones = read_phones(text, region=region)
    emails = WORDS if _COMMAND.match(text) else read_emails(text)
    both = (*phones.judged, *emails.judged)
    first, second = (emails, phones) if _begins_with_email(text, phones, emails) else (phones, emails)
    for verdict in _ORDER:
        for reading in (first, second):
            if reading.verdict is verdict:
                return _with(reading, both)
    return _with(phones if phones.judged else emails, both) if both else WORDS


def other_contact(reading: Reading) -> Judged | None:
    """Return the first contact of the other form that can be read, too; None if there is none."""
    others = (each for each in reading.judged if each.form != reading.form and each.verdict is Verdict.READ)
    return next(others, None) if reading.verdict is Verdict.READ else None


def of_form(reading: Reading, form: ContactForm) -> Reading:
    """Return the answer about a text if only its contacts of one form counted; only those that can be read do."""
    found = next((each for each in reading.judged if each.form == form and each.verdict is Verdict.READ), None)
    if found is None:
        return reading
    return Reading(found.verdict, form, found.value, found.kind, found.rule, found.missing, reading.judged)


def _with(reading: Reading, judged: tuple[Judged, ...]) -> Reading:
    return Reading(reading.verdict, reading.form, reading.value, reading.kind, reading.rule, reading.missing, judged)


def _begins_with_email(text: str, phones: Reading, emails: Reading) -> bool:
    """Tell whether the email counts first: it stands before the phone, or neither can be read and there is an @."""
    if phones.verdict is not Verdict.READ or emails.verdict is not Verdict.READ:
        return _MAY_HOLD_EMAIL.search(text) is not None
    written = prepared(text)
    return _place(written, emails) < _place(written, phones)


def _place(written: str, reading: Reading) -> int:
    judged = next(each for each in reading.judged if each.value == reading.value)
    place = written.find(judged.written)
    return place if place >= 0 else len(written)
