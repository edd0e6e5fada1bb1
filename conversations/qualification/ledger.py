"""Queries on a lead's ledger."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from storage.records.lead import ContactKind
from storage.records.ledger import Entry, EntryKind

_ABOUT_CONTACTS = frozenset({EntryKind.CONTACT, EntryKind.CORRECTED})


class GivenContact(NamedTuple):
    """A contact that a person gave."""

    kind: ContactKind
    value: str


def given_contacts(ledger: Sequence[Entry]) -> tuple[GivenContact, ...]:
    """Return the contacts that they gave, the newest first; one that an operator corrected has its right value."""
    told = [entry for entry in reversed(ledger) if entry.kind in _ABOUT_CONTACTS]
    corrected = {
        entry.data.get("before"): str(entry.data.get("after"))
        for entry in reversed(told)
        if entry.kind is EntryKind.CORRECTED
    }
    given = (entry.data for entry in told if entry.kind is EntryKind.CONTACT)
    return tuple(
        GivenContact(ContactKind(str(data["kind"])), corrected.get(data.get("value"), str(data.get("value"))))
        for data in given
    )


def own_phones(ledger: Sequence[Entry]) -> tuple[str, ...]:
    """Return the numbers that Telegram verified as theirs, the newest first."""
    return tuple(each.value for each in given_contacts(ledger) if each.kind is ContactKind.OWN_PHONE)


def anonymous_phone(ledger: Sequence[Entry]) -> str | None:
    """Return the newest anonymous Telegram number that they gave, or None; nobody can call it."""
    telegram = (each.value for each in given_contacts(ledger) if each.kind is ContactKind.TELEGRAM)
    return next((value for value in telegram if value.startswith("+")), None)


def current_answers(ledger: Iterable[Entry]) -> dict[str, Entry]:
    """Return the newest answer to each question, by question id."""
    return {str(entry.data["question"]): entry for entry in ledger if entry.kind is EntryKind.ANSWERED}
