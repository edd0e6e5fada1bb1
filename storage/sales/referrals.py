"""Customers' own links for others, and who came by whose."""

import secrets
from datetime import datetime

from storage.database import Reader, Transaction, to_us

_CODE_BYTES = 8
"""Eight random bytes are eleven characters of a link, and cannot be guessed."""


async def code_of(reader: Reader, lead: int) -> str | None:
    """Return the code of a customer's link; None if they were never shown one."""
    row = await reader.one("SELECT code FROM referral_links WHERE lead = $1", lead)
    return row[0] if row else None


async def make_code(tx: Transaction, lead: int, *, at: datetime) -> str:
    """Return the code of a customer's link, made now if there is none; 11 characters."""
    known = await code_of(tx, lead)
    if known is not None:
        return known
    code = secrets.token_urlsafe(_CODE_BYTES)
    await tx.run("INSERT INTO referral_links (lead, code, at) VALUES ($1, $2, $3)", lead, code, to_us(at))
    return code


async def lead_of_code(reader: Reader, code: str) -> int | None:
    """Return the number of the customer whose link it is; None for a link of nobody, or of somebody who is erased."""
    row = await reader.one("SELECT lead FROM referral_links WHERE code = $1", code)
    return row[0] if row else None


async def note(tx: Transaction, lead: int, *, referrer: int, at: datetime) -> None:
    """Note by whose link somebody came; the first one stays."""
    await tx.run(
        "INSERT INTO referrals (lead, referrer, at) VALUES ($1, $2, $3) ON CONFLICT (lead) DO NOTHING",
        lead,
        referrer,
        to_us(at),
    )


async def referrer_of(reader: Reader, lead: int) -> int | None:
    """Return the number of the lead who referred somebody; None without one, and once that lead is erased."""
    row = await reader.one("SELECT referrer FROM referrals WHERE lead = $1", lead)
    return row[0] if row else None


async def brought_by(reader: Reader, referrer: int) -> tuple[int, ...]:
    """Return the numbers of those who came by somebody's link."""
    rows = await reader.all("SELECT lead FROM referrals WHERE referrer = $1 ORDER BY lead", referrer)
    return tuple(number for (number,) in rows)


async def referrers(reader: Reader, first: int, last: int) -> dict[int, int]:
    """Return who referred each of the leads from one number to another, by number."""
    rows = await reader.all("SELECT lead, referrer FROM referrals WHERE lead BETWEEN $1 AND $2", first, last)
    return {row[0]: row[1] for row in rows}
