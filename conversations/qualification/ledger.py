"""Queries on a lead's ledger."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import NamedTuple

from storage.records.lead import ContactKind
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.round import AskedWindow

WINDOW_PROMISE = "window"
"""The kind of the promise that a window is."""
_END_A_WINDOW = frozenset({EntryKind.STOPPED, EntryKind.OUTCOME})

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


def chosen_window(ledger: Sequence[Entry], now: datetime) -> AskedWindow | None:
    """Return the window in which they chose to be called, as long as it is ahead and nothing has ended it."""
    for entry in reversed(ledger):
        if entry.kind is EntryKind.PROMISED:
            return _window_ahead(entry.data, now) if entry.data.get("promise") == WINDOW_PROMISE else None
        if entry.kind in _END_A_WINDOW:
            return None
    return None


def _window_ahead(data: Mapping[str, Json], now: datetime) -> AskedWindow | None:
    begins, ends = (datetime.fromisoformat(str(data[each])) for each in ("moment", "deadline"))
    return AskedWindow(begins, ends, "write" if data.get("way") == "write" else "call") if ends > now else None


def window_data(window: AskedWindow) -> dict[str, Json]:
    """Return the data of the entry that promises a window."""
    ends = {"moment": window.start.isoformat(), "deadline": window.end.isoformat()}
    return {"promise": WINDOW_PROMISE, **ends, "way": window.way or "call"}
