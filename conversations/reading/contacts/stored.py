"""What the reader of today reads in a contact that an earlier version stored."""

import re

from conversations.reading.contacts.emails.domains.free_mail import is_free
from conversations.reading.contacts.emails.read import read_emails
from conversations.reading.contacts.phones.own import read_own_number
from conversations.reading.contacts.reading import Verdict

# Most of what is stored, and right at a glance: measured, a twentieth of the time.
_MOBILE_OF_IRAN = re.compile(r"\+989[0-9]{9}")
_NEVER_ASKED = "www"
_PLAIN_NAME = re.compile(r"[A-Za-z0-9][\w.+]{0,60}[A-Za-z0-9]", re.ASCII)


def read_stored_phone(phone: str, *, region: str) -> str:
    """Return the number that a stored one is today: +09123456789 is +989123456789; itself if it stays or is unclear."""
    if _MOBILE_OF_IRAN.fullmatch(phone):
        return phone
    reading = read_own_number(phone, region=region)
    return reading.value if reading.verdict is Verdict.READ and reading.value is not None else phone


def read_stored_email(email: str) -> str:
    """Return the address that a stored one is today, without words joined to it; itself if it stays or is unclear.

    A slip in a domain stays: its person may have been asked about it, and have meant it; of "www." nobody was asked.
    """
    local, _, domain = email.rpartition("@")
    if is_free(domain) and _PLAIN_NAME.fullmatch(local) and not local.startswith("www."):
        return email
    reading = read_emails(email)
    is_clear = reading.verdict is Verdict.READ or (reading.verdict is Verdict.ASK and reading.rule == _NEVER_ASKED)
    return reading.value if is_clear and reading.value is not None else email
