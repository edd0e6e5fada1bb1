"""Email addresses for the steps of a talk, as `contacts/emails` reads them."""

from dataclasses import dataclass
from typing import Literal

from conversations.reading.contacts.emails.read import address_as_typed, judge_emails, load, read_emails
from conversations.reading.contacts.reading import Kind, Verdict

__all__ = ["Email", "EmailProblem", "load", "read_email"]


@dataclass(frozen=True, slots=True)
class Email:
    """An address that can exist; `suggestion` is the whole address that was probably meant."""

    address: str
    kind: Kind
    suggestion: str | None


@dataclass(frozen=True, slots=True)
class EmailProblem:
    """Why no address could be read; the reason is a key of the texts."""

    reason: Literal["not_an_email", "invalid"]


def read_email(text: str) -> Email | EmailProblem:
    """Return the address in `text`, alone or inside a sentence."""
    reading = read_emails(text)
    match reading.verdict:
        case Verdict.READ | Verdict.DOUBT if reading.value is not None:
            return Email(reading.value, reading.kind, None)
        case Verdict.ASK if reading.value is not None:
            written = next(each.written for each in reading.judged if each.value == reading.value)
            return Email(address_as_typed(written) or reading.value, reading.kind, reading.value)
    return EmailProblem("invalid" if judge_emails(text) else "not_an_email")
