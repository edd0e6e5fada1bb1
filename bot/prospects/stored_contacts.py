"""Stored contacts that the reader of today reads differently: earlier versions stored +09123456789 as it came."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from conversations.reading.contacts.stored import read_stored_email, read_stored_phone
from storage.database import Reader, Transaction
from storage.people import leads, ledger
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind

LOOKED_AT = 100_000
"""Leads; takes some seconds. Of a larger database only the first ones are read."""


@dataclass(frozen=True, slots=True)
class WrongContact:
    """A contact of a lead, as it is stored and as it is read today."""

    number: int
    way: Literal["phone", "email"]
    stored: str
    right: str


async def wrong_contacts(reader: Reader, *, region: str) -> AsyncIterator[WrongContact]:
    """Yield the contacts that are read differently today, by lead; `region` is that of national numbers.

    The database must be of this version.
    """
    async for page in leads.rows(reader, visitors=False, at_most=LOOKED_AT):
        for lead in page.leads:
            for wrong in _of(lead, region):
                yield wrong


def _of(lead: Lead, region: str) -> Sequence[WrongContact]:
    found = []
    if lead.phone is not None and (phone := read_stored_phone(lead.phone, region=region)) != lead.phone:
        found.append(WrongContact(lead.number, "phone", lead.phone, phone))
    if lead.email is not None and (email := read_stored_email(lead.email)) != lead.email:
        found.append(WrongContact(lead.number, "email", lead.email, email))
    return found


async def correct(tx: Transaction, wrong: Sequence[WrongContact], *, at: datetime) -> int:
    """Correct these contacts, each with a line in its lead's ledger; return how many were corrected.

    One that has changed since it was found, or whose lead is gone, is left as it is.
    """
    count = 0
    for each in wrong:
        lead = await leads.load(tx, each.number)
        if lead is None or (lead.phone if each.way == "phone" else lead.email) != each.stored:
            continue
        await leads.save(tx, lead.replace(**({each.way: each.right})), stored=lead)
        data = {"way": each.way, "before": each.stored, "after": each.right}
        await ledger.add(tx, each.number, (Entry(kind=EntryKind.CORRECTED, at=at, data=data),))
        count += 1
    return count
