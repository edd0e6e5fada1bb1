"""Updates: which were handled, which are being tried, and which could not be handled at all."""

from collections.abc import Callable, Sequence
from datetime import datetime

from storage.database import Reader, Row, Transaction, from_us, from_us_or_none, to_us, to_us_or_none
from storage.encryption.seals import Seals
from storage.messages import DeadLetter

_DEAD_LETTERS = "SELECT id, update_id, telegram_id, raw, error, at FROM dead_letters"


async def first_time(tx: Transaction, update_id: int, *, at: datetime) -> bool:
    """Note the update as handled by this transaction; False when it was before."""
    touched = await tx.run(
        "INSERT INTO updates (update_id, at) VALUES ($1, $2) ON CONFLICT (update_id) DO NOTHING", update_id, to_us(at)
    )
    return touched == 1


async def last_seen(reader: Reader) -> datetime | None:
    """Return when the last update was handled, or None when none of the last days was."""
    row = await reader.one("SELECT max(at) FROM updates")
    return from_us_or_none(row[0]) if row else None


async def last_number(reader: Reader) -> int | None:
    """Return the number of the update that was handled last, or None when none of the last days was."""
    row = await reader.one("SELECT update_id FROM updates ORDER BY at DESC, update_id DESC LIMIT 1")
    return row[0] if row else None


async def purge(tx: Transaction, before: datetime, *, limit: int) -> int:
    """Drop some of the numbers of updates handled before a time; return how many went."""
    return await tx.run(
        "DELETE FROM updates WHERE update_id IN (SELECT update_id FROM updates WHERE at < $1 LIMIT $2)",
        to_us(before),
        limit,
    )


async def try_once(tx: Transaction, update_id: int, *, at: datetime) -> int:
    """Count an attempt before it begins; return how many there were, this one included."""
    row = await tx.one(
        """
        INSERT INTO trying (update_id, attempts, at) VALUES ($1, 1, $2)
        ON CONFLICT (update_id) DO UPDATE SET attempts = trying.attempts + 1, at = excluded.at
        RETURNING attempts
        """,
        update_id,
        to_us(at),
    )
    assert row is not None, "an upsert that returns gives its row"
    attempts: int = row[0]
    return attempts


async def attempts_at(reader: Reader, update_id: int) -> int:
    """Return how often an update was begun and not brought to an end."""
    row = await reader.one("SELECT attempts FROM trying WHERE update_id = $1", update_id)
    return row[0] if row else 0


async def done_trying(tx: Transaction, update_ids: Sequence[int]) -> None:
    """Forget the attempts at these: they are through."""
    if update_ids:
        await tx.many("DELETE FROM trying WHERE update_id = $1", [(each,) for each in update_ids])


async def forget_attempts(tx: Transaction, before: datetime) -> None:
    """Forget what was begun before a time."""
    await tx.run("DELETE FROM trying WHERE at <= $1", to_us(before))


async def dead_letter(
    tx: Transaction, *, update_id: int | None, raw: str, error: str, telegram_id: int | None, at: datetime
) -> None:
    """Keep an update that could not be handled, with its error."""
    await tx.run(
        "INSERT INTO dead_letters (update_id, telegram_id, raw, error, at) VALUES ($1, $2, $3, $4, $5)",
        update_id,
        telegram_id,
        tx.seals.seal(raw, "dead_letters.raw", update_id),
        tx.seals.seal(error, "dead_letters.error", update_id),
        to_us(at),
    )


async def dead_letter_of(reader: Reader, update_id: int) -> DeadLetter | None:
    """Return an update that could not be handled, or None."""
    row = await reader.one(f"{_DEAD_LETTERS} WHERE update_id = $1 ORDER BY id DESC LIMIT 1", update_id)
    return _dead_letter_from(row, reader.seals) if row else None


async def letter(reader: Reader, id: int) -> DeadLetter | None:  # noqa: A002  # the column's word
    """Return one of those that could not be handled by its own number, or None."""
    row = await reader.one(f"{_DEAD_LETTERS} WHERE id = $1", id)
    return _dead_letter_from(row, reader.seals) if row else None


async def letters_that(reader: Reader, holds: Callable[[DeadLetter], bool]) -> tuple[int, ...]:
    """Return the numbers of all that could not be handled and of which this holds; sealed, no query can tell."""
    pages = reader.pages(_DEAD_LETTERS)
    letters = [_dead_letter_from(row, reader.seals) async for page in pages for row in page]
    return tuple(letter.id for letter in letters if holds(letter))


async def revive(tx: Transaction, letter: DeadLetter) -> None:
    """Drop an update from those that could not be handled: it was, in the end."""
    await tx.run("DELETE FROM dead_letters WHERE id = $1", letter.id)


async def dead_letters(reader: Reader, limit: int) -> tuple[DeadLetter, ...]:
    """Return the newest updates that could not be handled."""
    rows = await reader.all(f"{_DEAD_LETTERS} ORDER BY id DESC LIMIT $1", limit)
    return tuple(_dead_letter_from(row, reader.seals) for row in rows)


async def dead_letters_between(reader: Reader, since: datetime | None, until: datetime) -> int:
    """Return how many could not be handled after one time and up to another; None is the beginning."""
    row = await reader.one(
        "SELECT count(*) FROM dead_letters WHERE at > $1 AND at <= $2", to_us_or_none(since) or 0, to_us(until)
    )
    return row[0] if row else 0


def _dead_letter_from(row: Row, seals: Seals) -> DeadLetter:
    id_, update_id, telegram_id, raw, error, at = row
    return DeadLetter(
        id=id_,
        update_id=update_id,
        telegram_id=telegram_id,
        raw=seals.open(raw, "dead_letters.raw", update_id),
        error=seals.open(error, "dead_letters.error", update_id),
        at=from_us(at),
    )


async def purge_dead_letters(tx: Transaction, before: datetime) -> int:
    """Drop what could not be handled before a time; return how many went."""
    return await tx.run("DELETE FROM dead_letters WHERE at < $1", to_us(before))
