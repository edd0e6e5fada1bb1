"""Read the email addresses of a text: each candidate judged, and the answer about the whole text."""

from conversations.reading.contacts.emails.addresses import standard
from conversations.reading.contacts.emails.candidates import Candidate, find_candidates, plain_text
from conversations.reading.contacts.emails.rules import judge
from conversations.reading.contacts.emails.without_at import find_without_at
from conversations.reading.contacts.reading import WORDS, Judged, Reading, Verdict

_IN_THIS_ORDER = (
    (Verdict.READ, Verdict.ASK),
    (Verdict.DOUBT,),
    (Verdict.UNREADABLE,),
)
"""The first that can be read counts; a made-up address only where there is no better one."""


def load() -> None:
    """Load the tables and codecs that reading an address needs, at the bot's start: measured, 60 ms and 5 MB."""
    for text in ("somebody@company.example", "کسی@شرکت.ایران"):
        judge_emails(text)


def judge_emails(text: str) -> tuple[Judged, ...]:
    """Return what may be an address in a text, in the order in which they stand there, each with its verdict."""
    read = plain_text(text)
    if "@" not in read:
        return find_without_at(read)
    return tuple(judge(candidate) for candidate in find_candidates(read))


def read_emails(text: str) -> Reading:
    """Return the answer about a text in which an email is looked for: the first address, or what is missing in it."""
    return decided(judge_emails(text))


def decided(judged: tuple[Judged, ...]) -> Reading:
    """Return the answer of the candidate that counts."""
    found = next((each for verdicts in _IN_THIS_ORDER for each in judged if each.verdict in verdicts), None)
    if found is None:
        return Reading(Verdict.NONE, judged=judged) if judged else WORDS
    if found.verdict is Verdict.ASK:  # "sara@gmial.com, I mean sara@gmail.com"
        found = next((each for each in judged if each.verdict is Verdict.READ and each.value == found.value), found)
    return Reading(found.verdict, "email", found.value, found.kind, found.rule, found.missing, judged)


def address_as_typed(written: str) -> str | None:
    """Return the address that was typed where another one was suggested; None if it can be no address."""
    candidate = next(iter(find_candidates(plain_text(written))), Candidate("", "", ""))
    found = standard(candidate.local, candidate.domain)
    return None if found is None else "@".join(found)
