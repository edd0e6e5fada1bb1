"""Retention: how long rows and people are kept, and the sweep that deletes expired ones."""

from datetime import datetime, timedelta

from storage import duties, put_aside
from storage.database import Reader, Transaction, from_us_near, to_us
from storage.installation import arrived, audit, dead_letters, updates
from storage.outbox import queue as outbox
from storage.people import erasure
from storage.records.lead import RetentionPolicy
from storage.records.record import Record
from storage.sales import relays

UPDATES_KEPT = timedelta(days=3)
"""Telegram redelivers for one day; after a quiet week its numbers restart at random."""
TOMBSTONES_KEPT = timedelta(days=30)
"""Longer than for updates: a restored backup must not bring erased people back."""
SETTLED_KEPT = timedelta(days=30)
DEAD_LETTERS_KEPT = timedelta(days=30)
PUT_ASIDE_KEPT = timedelta(days=30)
"""For rows marked as seen; others stay until they are."""
ARRIVED_KEPT = timedelta(days=1)
"""Telegram posts an update again for one day: https://core.telegram.org/bots/api#getting-updates"""
REFUSALS_KEPT = timedelta(days=90)
RELAYS_KEPT = timedelta(days=30)
"""How long pairs of messages of talks through the desk are kept (DESK §4)."""
PEOPLE_AT_ONCE = 20
"""People erased in one transaction: measured, 16 to 65 ms on a file of 2.1 GB."""
TEXTS_AT_ONCE = 5_000
"""Dead letters and rows put aside are searched for each person: measured, 5 µs each."""
AT_ONCE = 500
"""Rows of a kind deleted in one transaction: measured, the writer is held for 2 to 6 ms per kind."""

# Counted from their last activity, as /privacy promises: neither score decay nor a colleague's claim extends it.
# The common part comes first, because it is the condition of the index on `seen`. `alive` is the second witness: a
# clock that was years behind when they wrote does not make them due.
_VISITORS = "stage <> 'customer' AND (stage = 'visitor') = TRUE AND seen < $1 AND coalesce(alive, 0) < $1"
_LEADS = (
    "stage <> 'customer' AND (stage = 'visitor') = FALSE AND outcome <> 'won' AND seen < $2 AND coalesce(alive, 0) < $2"
)
_OUTLIVED = f"""
    SELECT number, seen, stage FROM leads WHERE {_VISITORS}
    UNION ALL SELECT number, seen, stage FROM leads WHERE {_LEADS}
    ORDER BY seen, number LIMIT $3
"""  # noqa: S608  # literal pieces of this file
_COUNT = f"""
    SELECT (SELECT count(*) FROM leads WHERE {_VISITORS}) + (SELECT count(*) FROM leads WHERE {_LEADS})
"""  # noqa: S608  # literal pieces of this file


class Outlived(Record):
    """A person who is due to be erased by age."""

    number: int
    stage: str
    seen: datetime


async def outlived(reader: Reader, keeping: RetentionPolicy, *, at: datetime, limit: int) -> tuple[int, ...]:
    """Return the numbers of people due to be erased, the longest silent first; for readers."""
    rows = await reader.all(_OUTLIVED, *_before(keeping, at), limit)
    return tuple(number for number, *_ in rows)


async def list_outlived(reader: Reader, keeping: RetentionPolicy, *, at: datetime, limit: int) -> tuple[Outlived, ...]:
    """Return people due to be erased, the longest silent first; shown to the operator who confirms."""
    rows = await reader.all(_OUTLIVED, *_before(keeping, at), limit)
    return tuple(Outlived(number=number, stage=stage, seen=from_us_near(seen)) for number, seen, stage in rows)


async def count_outlived(reader: Reader, keeping: RetentionPolicy, *, at: datetime) -> int:
    """Return how many people are due to be erased; for readers."""
    row = await reader.one(_COUNT, *_before(keeping, at))
    return row[0] if row else 0


async def people_at_once(reader: Reader) -> int:
    """Return how many people one transaction may erase; fewer while there are many texts to search."""
    row = await reader.one("SELECT (SELECT count(*) FROM dead_letters) + (SELECT count(*) FROM put_aside)")
    texts = row[0] if row else 0
    return max(1, min(PEOPLE_AT_ONCE, TEXTS_AT_ONCE // max(1, texts)))


async def is_outlived(tx: Transaction, number: int, keeping: RetentionPolicy, *, at: datetime) -> bool:
    """Tell whether this person is still due; they may have come back since a reader looked."""
    sql = f"SELECT 1 FROM leads WHERE number = $3 AND ({_VISITORS} OR {_LEADS})"  # noqa: S608  # ours
    return await tx.one(sql, *_before(keeping, at), number) is not None


def _before(keeping: RetentionPolicy, at: datetime) -> tuple[int, int]:
    visitors, leads = (0 if kept is None else to_us(at - kept) for kept in (keeping.visitors, keeping.leads))
    return visitors, leads


async def redate(tx: Transaction, person: int | None, *, dated: datetime, to: datetime) -> None:
    """Replace the dates that an update wrote in this transaction, because the clock is known to be wrong.

    The mark that it was handled is redated by `updates.redate`.

    Rows that expire by age must neither expire at once nor stay for years.
    """
    for table in ("tombstones", "dead_letters"):
        await tx.run(f"UPDATE {table} SET at = $2 WHERE at = $1", to_us(dated), to_us(to))  # noqa: S608  # ours
    if person is None:
        return
    await tx.run("UPDATE leads SET alive = $2 WHERE telegram_id = $1", person, to_us(to))
    # A lead dated by a clock that was ahead would be younger than its tombstone, and a restore would bring it back.
    await tx.run(
        "UPDATE leads SET created = $3 WHERE telegram_id = $1 AND created = $2 AND created > $3",
        person,
        to_us(dated),
        to_us(to),
    )
    # A promise that was made now: by the right clock it would be due as long after.
    await tx.run(
        """
        UPDATE leads SET quiet_due = quiet_due + $3 - $2, quiet_at = CASE WHEN quiet_at = $2 THEN $3 ELSE quiet_at END
        WHERE telegram_id = $1 AND quiet_due IS NOT NULL
          AND EXISTS (SELECT 1 FROM ledger WHERE lead = leads.number AND kind = 'quiet' AND at = $2)
        """,
        person,
        to_us(dated),
        to_us(to),
    )


async def purge(tx: Transaction, *, at: datetime) -> int:
    """Delete expired rows, a portion of each kind; return how many were deleted: call it again until that is 0."""
    await erasure.let_come_back(tx, at - UPDATES_KEPT, limit=AT_ONCE)
    letters = await dead_letters.purge(tx, at - DEAD_LETTERS_KEPT, limit=AT_ONCE)
    if letters:  # texts that people wrote and that no other row refers to
        await duties.owe(tx, duties.WIPE, at=at)
    await arrived.forget(tx, at - ARRIVED_KEPT)
    return (
        letters
        + await updates.purge(tx, at - UPDATES_KEPT, limit=AT_ONCE)
        + await erasure.purge(tx, at - TOMBSTONES_KEPT, limit=AT_ONCE)
        + await outbox.purge(tx, before=at - SETTLED_KEPT, limit=AT_ONCE)
        + await put_aside.purge(tx, at - PUT_ASIDE_KEPT, limit=AT_ONCE)
        + await audit.purge_refused(tx, at - REFUSALS_KEPT, limit=AT_ONCE)
        + await relays.purge(tx, before=at - RELAYS_KEPT, limit=AT_ONCE)
    )
