"""One text, as the bot reads it: every candidate, the rule that decided about it, and what the person would be told."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.cli.reading.rule_words import FORMS, KINDS, LACKS, MEANINGS, VERDICTS, what_it_does
from bot.logs.redaction import escape_unseen
from bot.terminal import Terminal
from conversations.language import catalogue
from conversations.language.direction import isolate
from conversations.language.graphemes import cut
from conversations.reading.contacts.read import read_contact
from conversations.reading.contacts.reading import Judged, Reading, Verdict
from conversations.steps.contact_failed import told_of
from storage.records.record import Language
from storage.records.translatable import Translatable, tr

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


def write_text(text: str, reader: ContactReader, terminal: Terminal) -> Iterator[Translatable | str]:
    """Yield the lines that explain what the bot reads in a text."""
    reading = reader.read(text)
    yield tr("text       {text}", text=shown(text, TEXT_UTF16))
    if reader.region:
        yield tr(
            "language   {language}: a number without a country code belongs to {region}",
            language=reader.language,
            region=reader.region,
        )
    else:
        yield tr("language   {language}: a number without a country code is asked for it", language=reader.language)
    yield ""
    judged = [each for each in reading.judged if (each.form, each.rule) != ADDRESS_AS_PHONE]
    if not judged:
        yield tr("Nothing in it looks like a contact.")
    for place, each in enumerate(judged, start=1):
        yield from _candidate(place, each, terminal)
    yield ""
    yield tr("answer     {meaning}{value}", meaning=MEANINGS[reading.verdict], value=_value(reading, terminal))
    if reading.verdict not in (Verdict.NONE, Verdict.ANONYMOUS):
        yield tr("rule       {rule}", rule=reading.rule)
    if reading.missing is not None:
        yield tr("missing    {what}", what=LACKS[reading.missing])
    told = told_for(reading, reader.language)
    if told:
        yield tr("they read  {text}", text=isolate(told))


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


def _candidate(place: int, judged: Judged, terminal: Terminal) -> Iterator[Translatable | str]:
    written = shown(judged.written, WRITTEN_UTF16)
    yield tr("{place:>3}  {form:<6} {written}", place=place, form=FORMS[judged.form], written=written)
    yield f"            {judged.rule}: {terminal.words(what_it_does(judged.rule))}"
    arrow = terminal.words(tr("→"))
    yield f"            {arrow} {terminal.words(VERDICTS[judged.verdict])}{_value(judged, terminal)}"


def _value(read: Reading | Judged, terminal: Terminal) -> str:
    if read.value is None:
        return ""
    kind = f" ({terminal.words(KINDS[read.kind])})" if read.kind else ""
    return f": {isolate(read.value)}{kind}"
