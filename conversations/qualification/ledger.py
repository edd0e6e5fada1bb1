"""Queries on a lead's ledger."""

from collections.abc import Iterable, Sequence

from storage.records.lead import ContactKind
from storage.records.ledger import Entry, EntryKind


def own_phones(ledger: Sequence[Entry]) -> tuple[str, ...]:
    """Return the numbers that Telegram verified as theirs, the newest first."""
    given = (entry.data for entry in reversed(ledger) if entry.kind is EntryKind.CONTACT)
    return tuple(str(data.get("value")) for data in given if data.get("kind") == ContactKind.OWN_PHONE)


def current_answers(ledger: Iterable[Entry]) -> dict[str, Entry]:
    """Return the newest answer to each question, by question id."""
    return {str(entry.data["question"]): entry for entry in ledger if entry.kind is EntryKind.ANSWERED}
