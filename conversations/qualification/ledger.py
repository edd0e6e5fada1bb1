"""Queries on a lead's ledger."""

from collections.abc import Iterable, Sequence

from storage.records.lead import ContactKind
from storage.records.ledger import Entry, EntryKind


def own_phones(ledger: Sequence[Entry]) -> tuple[str, ...]:
    """Return the numbers that Telegram verified as theirs, the newest first."""
    given = (entry.data for entry in reversed(ledger) if entry.kind is EntryKind.CONTACT)
    return tuple(str(data.get("value")) for data in given if data.get("kind") == ContactKind.OWN_PHONE)


def anonymous_phone(ledger: Sequence[Entry]) -> str | None:
    """Return the newest anonymous Telegram number that they gave, or None; nobody can call it."""
    given = (entry.data for entry in reversed(ledger) if entry.kind is EntryKind.CONTACT)
    telegram = (str(data.get("value")) for data in given if data.get("kind") == ContactKind.TELEGRAM)
    return next((value for value in telegram if value.startswith("+")), None)


def current_answers(ledger: Iterable[Entry]) -> dict[str, Entry]:
    """Return the newest answer to each question, by question id."""
    return {str(entry.data["question"]): entry for entry in ledger if entry.kind is EntryKind.ANSWERED}
