"""Leads with what an export needs of their ledgers, read page by page: the memory does not grow with the leads."""

from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import NamedTuple

from storage.database import Reader
from storage.people import leads, told
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language
from storage.sales import referrals

WORDS_KEPT = 32_000
"""Characters of a lead's words that are exported, the newest; a cell holds 32,767: https://support.microsoft.com/
office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3"""


@dataclass(slots=True)
class LeadRecord:
    """A lead, and what their ledger adds to it."""

    lead: Lead
    said: deque[Entry] = field(default_factory=deque)
    """Their own words, oldest first; the oldest are left out when they are too many for a cell."""
    older_words: int = 0
    """How many messages before those were left out."""
    withdrew: bool = False
    """Whether they ever withdrew their consent."""
    referrer: int | None = None
    """The number of the lead who referred them."""
    rated: Entry | None = None
    """The newest mark."""
    outcome: Entry | None = None
    """The newest entry of an outcome."""
    read_in: dict[str, Language] = field(default_factory=dict)
    """Question to the language in which it was answered last, where that is known."""
    _length: int = 0

    def add(self, entry: Entry) -> None:
        """Take an entry of the ledger, in order of time."""
        match entry.kind:
            case EntryKind.WITHDRAWN:
                self.withdrew = True
            case EntryKind.ANSWERED:
                self.read_in[str(entry.data["question"])] = str(entry.data["language"])
            case EntryKind.OUTCOME:
                self.outcome = entry
            case EntryKind.RATED:
                self.rated = entry
            case EntryKind.SAID:
                self.said.append(entry)
                self._length += _length_of(entry)
                while self._length > WORDS_KEPT and len(self.said) > 1:
                    self._length -= _length_of(self.said.popleft())
                    self.older_words += 1
            case _:
                pass


def _length_of(entry: Entry) -> int:
    """Return a length that is not below that of the entry's words in a cell, with what stands around them."""
    return len(str(entry.data.get("text", ""))) + len(str(entry.data.get("medium", ""))) + 30


class RecordPage(NamedTuple):
    """Some leads, and the numbers of those that cannot be read."""

    records: tuple[LeadRecord, ...]
    unreadable: tuple[int, ...]


async def pages(reader: Reader, *, visitors: bool) -> AsyncIterator[RecordPage]:
    """Yield every lead by number, page by page; visitors on request.

    A person with two accounts wants tips if both do.
    """
    without_tips = await leads.without_tips(reader)
    async for page in leads.rows(reader, visitors=visitors):
        records = {
            lead.number: LeadRecord(lead.replace(tips=False) if lead.number in without_tips else lead)
            for lead in page.leads
        }
        if records:
            for number, referrer in (await referrals.referrers(reader, min(records), max(records))).items():
                if number in records:
                    records[number].referrer = referrer
            async for number, entry in told.entries(reader, min(records), max(records)):
                if number in records:
                    records[number].add(entry)
        yield RecordPage(tuple(records.values()), page.unreadable)
