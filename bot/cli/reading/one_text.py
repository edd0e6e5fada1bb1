"""One text, as the bot reads it: every candidate, the rule that decided about it, and what the person would be told."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.cli.reading.rule_words import KINDS, LACKS, MEANINGS, what_it_does
from bot.logs.redaction import escape_unseen
from conversations.language import catalogue
from conversations.language.direction import isolate
from conversations.language.graphemes import cut
from conversations.reading.contacts.read import read_contact
from conversations.reading.contacts.reading import Judged, Reading, Verdict
from conversations.steps.contact_failed import told_of
from storage.records.record import Language

TEXT_UTF16 = 300
"""Of a text that is shown; the whole of it is read."""
WRITTEN_UTF16 = 120
ADDRESS_AS_PHONE = ("phone", "email_address")
"""What keeps the digits of an address from being read as a phone; as an email it is a candidate itself."""


@dataclass(frozen=True, slots=True)
class ContactReader:
    """How the bot reads: the language of the talk, and the country of numbers without a country code."""

    language: Language
    region: str | None

    def read(self, text: str) -> Reading:
        """Return what the bot reads where it has asked for a contact."""
        return read_contact(text, region=self.region)


def write_text(text: str, reader: ContactReader) -> Iterator[str]:
    """Yield the lines that explain what the bot reads in a text."""
    reading = reader.read(text)
    yield f"text       {shown(text, TEXT_UTF16)}"
    of = f"belongs to {reader.region}" if reader.region else "is asked for it"
    yield f"language   {reader.language}: a number without a country code {of}"
    yield ""
    judged = [each for each in reading.judged if (each.form, each.rule) != ADDRESS_AS_PHONE]
    if not judged:
        yield "Nothing in it looks like a contact."
    for place, each in enumerate(judged, start=1):
        yield from _candidate(place, each)
    yield ""
    yield f"answer     {MEANINGS[reading.verdict]}{_value(reading)}"
    if reading.verdict not in (Verdict.NONE, Verdict.ANONYMOUS):
        yield f"rule       {reading.rule}"
    if reading.missing is not None:
        yield f"missing    {LACKS[reading.missing]}"
    told = told_for(reading, reader.language)
    if told:
        yield f"they read  {isolate(told)}"


def shown(text: str, units: int) -> str:
    """Return a text of a person in one line, with its own direction; what cannot be seen is written out."""
    return isolate(escape_unseen(cut(" ".join(text.split()), units)))


def told_for(reading: Reading, language: Language) -> str:
    """Return what a person is told or asked who sends this where a contact is asked for; "" for nothing special."""
    match reading.verdict:
        case Verdict.ASK:
            return catalogue.text("prospect", "did_you_mean", language, contact=reading.value or "")
        case Verdict.UNREADABLE | Verdict.NEEDS_COUNTRY_CODE:
            return catalogue.text("prospect", told_of(reading.form or "phone", reading.missing), language)
        case _:
            return ""


def _candidate(place: int, judged: Judged) -> Iterator[str]:
    yield f"{place:>3}  {judged.form:<6} {shown(judged.written, WRITTEN_UTF16)}"
    yield f"            {judged.rule}: {what_it_does(judged.rule)}"
    yield f"            → {judged.verdict.value.replace('_', ' ')}{_value(judged)}"


def _value(read: Reading | Judged) -> str:
    if read.value is None:
        return ""
    kind = f" ({KINDS[read.kind]})" if read.kind else ""
    return f": {isolate(read.value)}{kind}"
