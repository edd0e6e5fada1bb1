"""Leads: the data of people.

One person may have several accounts: of their leads one survives, and the others are merged into it.
"""

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from functools import partial
from itertools import compress
from typing import NamedTuple

from storage.database import Reader, Row, Transaction, from_us_near, to_us
from storage.people import ledger, salvage
from storage.people.columns import selected, text_of_hash
from storage.people.lead_rows import lead_from, sealed, update_of
from storage.put_aside import read_each
from storage.records.lead import Lead, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language

_SELECT = f"SELECT {selected()} FROM leads "  # noqa: S608  # ours
_BY_NUMBER = _SELECT + "WHERE number = $1"
_OF_PHONE = "SELECT number FROM leads WHERE phone = $1 AND number <> $2 ORDER BY number LIMIT 5"
_OF_SEALED_PHONE = "SELECT number FROM leads WHERE phone_index = $1 AND number <> $2 ORDER BY number LIMIT 5"
_OF_EMAIL = (
    "SELECT number FROM leads WHERE lower(email) = lower($1) AND email IS NOT NULL AND number <> $2"
    " ORDER BY number LIMIT 5"
)
_OF_SEALED_EMAIL = "SELECT number FROM leads WHERE email_index = $1 AND number <> $2 ORDER BY number LIMIT 5"
_NEWEST = _SELECT + "WHERE stage <> 'visitor' AND merged_into IS NULL ORDER BY number DESC LIMIT $1"
_NEWEST_OF_STAGE = _SELECT + "WHERE stage = $1 AND merged_into IS NULL ORDER BY number DESC LIMIT $2"
_LEADS = _SELECT + "WHERE stage <> 'visitor' ORDER BY number LIMIT $1"
_EVERYBODY = _SELECT + "ORDER BY number LIMIT $1"
_INTO = "SELECT merged_into FROM leads WHERE number = $1"
_OTHERS = """
    WITH RECURSIVE others (number) AS (
        SELECT number FROM leads WHERE merged_into = $1
        UNION SELECT l.number FROM leads AS l JOIN others AS o ON l.merged_into = o.number
    )
    SELECT number FROM others ORDER BY number
"""
_WITHOUT_TIPS = """
    WITH RECURSIVE accounts (number, survivor) AS (
        SELECT number, number FROM leads
        WHERE merged_into IS NULL AND number IN (SELECT merged_into FROM leads WHERE merged_into IS NOT NULL)
        UNION SELECT l.number, a.survivor FROM leads AS l JOIN accounts AS a ON l.merged_into = a.number
    )
    SELECT number FROM accounts WHERE survivor IN (
        SELECT a.survivor FROM accounts AS a JOIN leads AS l ON l.number = a.number WHERE l.tips = 0
    )
"""
_SEEN = "SELECT seen FROM leads WHERE number = $1"
_NO_LIMIT = 2**63 - 1
_AT_ONCE = 500
"""How many leads one query names."""
_NEWEST_SEEN = tuple(
    f"""
    SELECT seen FROM leads WHERE stage <> 'customer' AND (stage = 'visitor') = {truth} AND seen <= $1 AND alive IS NULL
    ORDER BY seen DESC LIMIT 1
    """  # noqa: S608  # a literal, as the index has it
    for truth in ("TRUE", "FALSE")
)


class ReadLeads(NamedTuple):
    """Some leads, and the numbers of those that cannot be read."""

    leads: tuple[Lead, ...]
    unreadable: tuple[int, ...] = ()


async def load(tx: Transaction, number: int) -> Lead | None:
    """Return a lead by its number, as far as it can be read, or None."""
    row = await tx.one(_BY_NUMBER, number)
    return (await salvage.lead_of(tx, row))[0] if row else None


async def language_of(tx: Reader, telegram_id: int) -> Language | None:
    """Return the stored language of a person, or None; nothing else of theirs is read."""
    row = await tx.one("SELECT language FROM leads WHERE telegram_id = $1", telegram_id)
    return row[0] if row and isinstance(row[0], str) else None


async def save(tx: Transaction, lead: Lead, *, stored: Lead | None = None) -> None:
    """Write the fields of a lead that differ from those of its row, or all that can change if those are not known.

    Number, account and creation date never change. `stored` is the lead as it was read in this transaction.
    """
    statement, values = update_of(lead, tx.cipher, stored=stored)
    if statement:
        await tx.later(statement, *values)


async def claim(tx: Transaction, number: int, *, by: int, name: str, at: datetime) -> bool:
    """Give an unowned lead to a colleague; if two try, only one gets True."""
    whose = await tx.one("SELECT telegram_id FROM leads WHERE number = $1", number)
    if whose is None:
        return False
    touched = await tx.run(
        """
        UPDATE leads SET owner = $2, owner_name = $3, claimed_at = $4, updated = $4
        WHERE number = $1 AND owner IS NULL
        """,
        number,
        by,
        sealed(name, "owner_name", person=whose[0], cipher=tx.cipher),
        to_us(at),
    )
    return touched == 1


async def release(tx: Transaction, number: int, *, by_owner_or_any: int | None, at: datetime) -> bool:
    """Take a lead from this owner only, or from any owner (None)."""
    touched = await tx.run(
        """
        UPDATE leads SET owner = NULL, owner_name = NULL, claimed_at = NULL, updated = $3
        WHERE number = $1 AND owner = coalesce($2, owner)
        """,
        number,
        by_owner_or_any,
        to_us(at),
    )
    return touched == 1


async def same_phone(tx: Reader, phone: str, *, but: int) -> tuple[int, ...]:
    """Return the numbers of other leads with this phone: the first five, as a card must hold them."""
    index = tx.cipher.index(phone)
    rows = await (tx.all(_OF_PHONE, phone, but) if index is None else tx.all(_OF_SEALED_PHONE, index, but))
    return tuple(number for (number,) in rows)


async def twins(tx: Reader, lead: Lead) -> tuple[int, ...]:
    """Return the numbers of other leads with the same phone or email, the first five of each, by number.

    An email is the same in capitals or not, as most providers take it: a person decides on what is found. Those that
    were merged are left out. Emails that an older version sealed are not found: they have no hash.
    """
    same = await same_phone(tx, lead.phone, but=lead.number) if lead.phone else ()
    if lead.email:
        index = tx.cipher.index(text_of_hash("email", lead.email))
        given, sql = (lead.email, _OF_EMAIL) if index is None else (index, _OF_SEALED_EMAIL)
        same = (*same, *(number for (number,) in await tx.all(sql, given, lead.number)))
    unmerged = [await survivor_of(tx, number) == number for number in same]
    return tuple(sorted(set(compress(same, unmerged))))


async def survivor_of(reader: Reader, number: int) -> int:
    """Return the lead that goes on for a person: itself, or the one that it was merged into."""
    known = {number}
    while (row := await reader.one(_INTO, number)) is not None and row[0] is not None and row[0] not in known:
        number = row[0]
        known.add(number)
    return number


async def merged_into(reader: Reader, number: int) -> tuple[int, ...]:
    """Return the leads that were merged into this one, also by way of others, by number."""
    return tuple(other for (other,) in await reader.all(_OTHERS, number) if other != number)


async def person_of(reader: Reader, number: int) -> tuple[int, ...]:
    """Return every lead of a person, the survivor first."""
    survivor = await survivor_of(reader, number)
    return survivor, *await merged_into(reader, survivor)


async def account_of(reader: Reader, number: int) -> int:
    """Return the lead whose account the person used last: we write to that one; of two at one moment the survivor."""
    person = await person_of(reader, number)
    if len(person) == 1:
        return person[0]
    seen = {each: row[0] for each in person if (row := await reader.one(_SEEN, each)) is not None}
    return max(person, key=lambda each: seen.get(each, 0))


async def without_tips(reader: Reader) -> frozenset[int]:
    """Return all leads of each person with several accounts who has tips off on one: they are on only if on in all."""
    return frozenset(number for (number,) in await reader.all(_WITHOUT_TIPS))


async def join(tx: Transaction, number: int, *, into: int) -> None:
    """Note that a lead was merged into another."""
    await tx.run("UPDATE leads SET merged_into = $2 WHERE number = $1", number, into)


async def part(tx: Transaction, number: int) -> None:
    """Note that a lead stands for itself again."""
    await tx.run("UPDATE leads SET merged_into = NULL WHERE number = $1", number)


async def mark_blocked(tx: Transaction, telegram_id: int, *, asked: datetime, at: datetime) -> bool:
    """Record that this person had blocked the bot when something was sent to them at `asked`.

    False if that was known, if they have done something since (they may have unblocked the bot), or if they are not
    known. Activity dated later than `at` comes from a wrong clock and is ignored.
    """
    row = await tx.one(
        """
        UPDATE leads SET blocked = 1, updated = $3
        WHERE telegram_id = $1 AND blocked = 0 AND (updated <= $2 OR updated > $3)
        RETURNING number
        """,
        telegram_id,
        to_us(asked),
        to_us(at),
    )
    if row is None:
        return False
    await ledger.add(tx, row[0], (Entry(kind=EntryKind.BLOCKED, at=at),))
    return True


async def count(reader: Reader) -> int:
    """Return the number of people; for readers."""
    row = await reader.one("SELECT count(*) FROM leads")
    return row[0] if row else 0


async def count_reachable(reader: Reader) -> int:
    """Return the number of people who gave a contact; for readers."""
    row = await reader.one("SELECT count(contact) FROM leads")
    return row[0] if row else 0


async def newest_seen(reader: Reader, *, by: datetime) -> datetime | None:
    """Return when any person was last here, not later than `by`; later dates come from a wrong clock."""
    newest = [await reader.one(sql, to_us(by)) for sql in _NEWEST_SEEN]
    return max((from_us_near(row[0]) for row in newest if row), default=None)


async def newest(reader: Reader, *, stage: Stage | None, limit: int) -> ReadLeads:
    """Return the newest leads at a stage, or at any stage but visitor."""
    if stage is None:
        rows = await reader.all(_NEWEST, limit)
    else:
        rows = await reader.all(_NEWEST_OF_STAGE, stage, limit)
    return _read(rows, reader)


async def of_numbers(reader: Reader, numbers: Sequence[int]) -> ReadLeads:
    """Return these leads, in any order; those that were erased are left out."""
    rows: list[Row] = []
    for first in range(0, len(numbers), _AT_ONCE):
        some = numbers[first : first + _AT_ONCE]
        places = ", ".join(f"${place}" for place in range(1, len(some) + 1))
        rows += await reader.all(_SELECT + f"WHERE number IN ({places})", *some)
    return _read(rows, reader)


def _read(rows: Sequence[Row], reader: Reader) -> ReadLeads:
    read = read_each(rows, partial(lead_from, cipher=reader.cipher), salvage.lead_row)
    return ReadLeads(read.good, tuple(int(row.key) for row in read.bad))


async def listed(reader: Reader) -> tuple[int, ...]:
    """Return the numbers of open, unclaimed leads whose newest card was sent only as part of a list."""
    rows = await reader.all(
        """
        SELECT l.number FROM leads AS l JOIN outbox AS o ON o.key =
            CASE WHEN l.alerts > 0 THEN 'alert:' || l.number || ':' || l.alerts ELSE 'quiet:' || l.number END
        WHERE (l.alerts > 0 OR l.quiet_at IS NOT NULL) AND l.owner IS NULL AND l.stopped = 0
          AND l.merged_into IS NULL
          AND (l.outcome = 'open' OR (l.outcome = 'won' AND l.quiet_due IS NOT NULL))
          AND o.state = 'superseded' AND o.message_id IS NULL
        ORDER BY l.number
        """
    )
    return tuple(number for (number,) in rows)


async def are_known(reader: Reader, numbers: Sequence[int]) -> bool:
    """Tell whether none of these leads has been erased."""
    for number in numbers:
        if await reader.one("SELECT 1 FROM leads WHERE number = $1", number) is None:
            return False
    return True


async def rows(reader: Reader, *, visitors: bool, at_most: int = _NO_LIMIT) -> AsyncIterator[ReadLeads]:
    """Yield every lead by number, or the first so many, page by page; visitors on request.

    A caller that needs only some must say so: a query that is not read to its end outlives its connection, and warns.
    """
    async for page in reader.pages(_EVERYBODY if visitors else _LEADS, at_most):
        yield _read(page, reader)
