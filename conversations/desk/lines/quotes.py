"""What a lead wrote, word for word, and how they said it was with us."""

from collections.abc import Sequence

from conversations.desk.after_sale import as_mark
from conversations.desk.lines.subject import Subject
from conversations.language import catalogue
from conversations.language.catalogue import texts
from conversations.language.graphemes import cut
from conversations.reading.contacts.around import says_more_than
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language

QUOTES_SHOWN = 3
_NAMED_LIKE = {"animation": "video", "video_note": "video", "venue": "location", "dice": "other"}
"""Media of colleagues under the name of one that prospects send."""


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
    medium = medium_name(str(entry.data.get("medium", "")), language)
    if not medium:
        return catalogue.text("sales", "card.quote", language, text=text)
    if not text:
        return catalogue.phrase("sales", "card.medium", language, ours={"medium": medium})
    return catalogue.phrase("sales", "card.medium_quote", language, ours={"medium": medium}, text=text)


def medium_name(medium: str, language: Language) -> str:
    """Return what a message was besides words, as «عکس» or "photo"; "" for plain words."""
    return texts(language, "sales").get(f"medium.{_NAMED_LIKE.get(medium, medium)}", "")


def mark_lines(about: Subject) -> tuple[str, ...]:
    """Return the mark that a lead gave last, unless their deal was taken back after it."""
    newest = next((entry for entry in reversed(about.session.ledger) if _tells_of_mark(entry)), None)
    if newest is None or newest.kind is not EntryKind.RATED:
        return ()
    return (catalogue.text("desk", "line.mark", about.language, mark=as_mark(newest.data.get("mark"))),)


def _tells_of_mark(entry: Entry) -> bool:
    taken_back = entry.data.get("taken_back") or entry.data.get("reason") == "taken_back"
    return entry.kind is EntryKind.RATED or (entry.kind is EntryKind.OUTCOME and bool(taken_back))
