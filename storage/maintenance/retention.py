"""Retention: how long each thing and everybody is kept, and the sweep that drops what has had its time."""

from datetime import datetime, timedelta

from storage import duties, put_aside
from storage.database import Reader, Transaction, from_us_near, to_us
from storage.installation import audit, dead_letters, updates
from storage.outbox import queue as outbox
from storage.people import erasure
from storage.records.lead import RetentionPolicy
from storage.records.record import Record

UPDATES_KEPT = timedelta(days=3)
"""Telegram redelivers for one day; after a quiet week its numbers start anew at random."""
TOMBSTONES_KEPT = timedelta(days=30)
"""Longer than for updates: a backup that is restored must not bring back who was forgotten since."""
SETTLED_KEPT = timedelta(days=30)
DEAD_LETTERS_KEPT = timedelta(days=30)
PUT_ASIDE_KEPT = timedelta(days=30)
"""Rows that somebody has looked at; others stay until then."""
REFUSALS_KEPT = timedelta(days=90)
PEOPLE_AT_ONCE = 20
"""Erased in one transaction: measured, 16 to 65 ms on a file of 2.1 GB."""
TEXTS_AT_ONCE = 5_000
"""Texts of updates and rows that could not be read are searched for each person: measured, 5 µs each."""
AT_ONCE = 500
"""Rows of a kind in one transaction: measured, 2 to 6 ms for each kind, in which nobody else writes."""

# By what they did last, as /privacy promises them: neither a score that decays nor a colleague's claim prolongs it.
# What both have in common stands first: it is the condition of the index on `seen`. `alive` is the second witness: a
# clock that was years behind when they wrote makes nobody old.
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
    """Somebody whose time has come."""

    number: int
    stage: str
    seen: datetime


async def outlived(reader: Reader, keeping: RetentionPolicy, *, at: datetime, limit: int) -> tuple[int, ...]:
    """Return the numbers of people whose time has come, those longest silent first: for readers."""
    rows = await reader.all(_OUTLIVED, *_before(keeping, at), limit)
    return tuple(number for number, *_ in rows)


async def list_outlived(reader: Reader, keeping: RetentionPolicy, *, at: datetime, limit: int) -> tuple[Outlived, ...]:
    """Return people whose time has come, those longest silent first: for somebody who is to confirm it."""
    rows = await reader.all(_OUTLIVED, *_before(keeping, at), limit)
    return tuple(Outlived(number=number, stage=stage, seen=from_us_near(seen)) for number, seen, stage in rows)


async def count_outlived(reader: Reader, keeping: RetentionPolicy, *, at: datetime) -> int:
    """Return how many people's time has come: for readers."""
    row = await reader.one(_COUNT, *_before(keeping, at))
    return row[0] if row else 0


async def people_at_once(reader: Reader) -> int:
    """Return how many people one transaction may erase: fewer while many texts are searched for each of them."""
    row = await reader.one("SELECT (SELECT count(*) FROM dead_letters) + (SELECT count(*) FROM put_aside)")
    texts = row[0] if row else 0
    return max(1, min(PEOPLE_AT_ONCE, TEXTS_AT_ONCE // max(1, texts)))


async def is_outlived(tx: Transaction, number: int, keeping: RetentionPolicy, *, at: datetime) -> bool:
    """Tell whether this person's time has come; they may have come back since a reader looked."""
    sql = f"SELECT 1 FROM leads WHERE number = $3 AND ({_VISITORS} OR {_LEADS})"  # noqa: S608  # ours
    return await tx.one(sql, *_before(keeping, at), number) is not None


def _before(keeping: RetentionPolicy, at: datetime) -> tuple[int, int]:
    visitors, leads = (0 if kept is None else to_us(at - kept) for kept in (keeping.visitors, keeping.leads))
    return visitors, leads


async def redate(tx: Transaction, person: int | None, *, dated: datetime, to: datetime) -> None:
    """Date what an update of this transaction left by another time: the clock it was dated by is known to be wrong.

    It is for what goes by its age, and must neither go at once nor stay for years.
    """
    for table in ("updates", "tombstones", "dead_letters"):
        await tx.run(f"UPDATE {table} SET at = $2 WHERE at = $1", to_us(dated), to_us(to))  # noqa: S608  # ours
    if person is None:
        return
    await tx.run("UPDATE leads SET alive = $2 WHERE telegram_id = $1", person, to_us(to))
    # Somebody who came by a clock that was ahead would be younger than their tombstone, and brought back by a restore.
    await tx.run(
        "UPDATE leads SET created = $3 WHERE telegram_id = $1 AND created = $2 AND created > $3",
        person,
        to_us(dated),
        to_us(to),
    )


async def purge(tx: Transaction, *, at: datetime) -> int:
    """Drop what has had its time, a portion of each kind; return how many rows went: call it again until none do."""
    await erasure.let_come_back(tx, at - UPDATES_KEPT, limit=AT_ONCE)
    letters = await dead_letters.purge(tx, at - DEAD_LETTERS_KEPT, limit=AT_ONCE)
    if letters:  # what people wrote, and nobody else's rows tell of
        await duties.owe(tx, duties.WIPE, at=at)
    return (
        letters
        + await updates.purge(tx, at - UPDATES_KEPT, limit=AT_ONCE)
        + await erasure.purge(tx, at - TOMBSTONES_KEPT, limit=AT_ONCE)
        + await outbox.purge(tx, before=at - SETTLED_KEPT, limit=AT_ONCE)
        + await put_aside.purge(tx, at - PUT_ASIDE_KEPT, limit=AT_ONCE)
        + await audit.purge_refused(tx, at - REFUSALS_KEPT, limit=AT_ONCE)
    )
