"""What a lead wrote, word for word."""

from collections.abc import Sequence

from conversations.desk.lines.subject import Subject
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.language.graphemes import cut
from conversations.reading.contacts.around import says_more_than
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language

QUOTES_SHOWN = 3


def quotes_of(about: Subject) -> tuple[Entry, ...]:
    """Return what stood around their contact, then the last messages they wrote in their own words, oldest first."""
    ledger = about.session.ledger
    said = [entry for entry in ledger if entry.kind is EntryKind.SAID]
    return *_around_contact(ledger), *said[-QUOTES_SHOWN:]


def _around_contact(ledger: Sequence[Entry]) -> tuple[Entry, ...]:
    """Return the newest message with a contact in it that says more than the contact, as a message of theirs."""
    given = (entry for entry in reversed(ledger) if entry.kind is EntryKind.CONTACT and entry.data.get("typed"))
    for entry in given:
        typed = str(entry.data["typed"])
        if says_more_than(typed, str(entry.data.get("value", ""))):
            return (entry.replace(data={"text": typed, "medium": "text"}),)
    return ()


def quote(entry: Entry, language: Language, *, limit_utf16: int) -> str:
    """Return one message of theirs on one line, word for word up to the limit."""
    text = cut(" ".join(str(entry.data.get("text", "")).split()), limit_utf16)
    medium = texts(language, "sales").get(f"medium.{entry.data.get('medium', '')}")
    if medium is None:
        return catalogue.text("sales", "card.quote", language, text=text)
    if not text:
        return catalogue.phrase("sales", "card.medium", language, ours={"medium": medium})
    return catalogue.phrase("sales", "card.medium_quote", language, ours={"medium": medium}, text=text)
