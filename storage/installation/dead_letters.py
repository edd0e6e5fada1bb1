"""Updates that could not be handled, kept with their error."""

from collections.abc import Callable
from datetime import datetime

from storage.database import Reader, Row, Transaction, from_us_near, to_us, to_us_or_none
from storage.encryption.seals import FieldCipher
from storage.errors import SealBroken
from storage.messages import DeadLetter
from storage.outbox.rows import THIS_BOT
from storage.put_aside import as_text

UNREADABLE_ERROR = "SealBroken: its seal does not open"
"""Shown as the error of an update whose seal cannot be opened."""
OF_SEVERAL_BOTS = 8
"""The first schema that has several bots."""
_DEAD_LETTERS = "SELECT id, update_id, telegram_id, raw, error, at, bot_id FROM dead_letters"
_BEFORE_BOTS = "SELECT id, update_id, telegram_id, raw, error, at, 0 FROM dead_letters"
"""The query for a database on which no bot of this version was started yet."""


async def add(
    tx: Transaction, *, update_id: int | None, raw: str, error: str, telegram_id: int | None, at: datetime
) -> None:
    """Store an update that could not be handled, with its error."""
    await tx.run(
        f"""
        INSERT INTO dead_letters (bot_id, update_id, telegram_id, raw, error, at)
        VALUES ({THIS_BOT}, $1, $2, $3, $4, $5)
        """,  # noqa: S608  # ours
        update_id,
        telegram_id,
        tx.cipher.encrypt(raw, "dead_letters.raw", update_id),
        tx.cipher.encrypt(error, "dead_letters.error", update_id),
        to_us(at),
    )


async def of_update(reader: Reader, update_id: int, *, bot_id: int) -> DeadLetter | None:
    """Return a dead letter by its update number, or None; bot 0 is the running one."""
    whose = f"bot_id = coalesce(nullif(CAST($2 AS BIGINT), 0), {THIS_BOT})"
    row = await reader.one(
        f"{_DEAD_LETTERS} WHERE update_id = $1 AND {whose} ORDER BY id DESC LIMIT 1", update_id, bot_id
    )
    return _dead_letter_from(row, reader.cipher) if row else None


async def load(reader: Reader, id: int) -> DeadLetter | None:  # noqa: A002  # the column's word
    """Return a dead letter by its own number, or None."""
    row = await reader.one(f"{await _selected(reader)} WHERE id = $1", id)
    return _dead_letter_from(row, reader.cipher) if row else None


async def matching(reader: Reader, holds: Callable[[int | None, str, str], bool]) -> tuple[int, ...]:
    """Return the numbers of those for which `holds(sender, text and error)` is true; SQL cannot search sealed text.

    A row that cannot be opened has an empty text. No records are built, because the writer is held until this returns.
    """
    found = []
    async for page in reader.pages("SELECT id, update_id, telegram_id, raw, error FROM dead_letters"):
        for id_, update_id, telegram_id, raw, error in page:
            text = _opened(raw, "dead_letters.raw", update_id, reader.cipher) or ""
            said = _opened(error, "dead_letters.error", update_id, reader.cipher) or ""
            if holds(telegram_id, text, said):
                found.append(id_)
    return tuple(found)


async def remove(tx: Transaction, letter: DeadLetter) -> None:
    """Delete a dead letter, because it was handled in the end."""
    await tx.run("DELETE FROM dead_letters WHERE id = $1", letter.id)


async def newest(reader: Reader, limit: int) -> tuple[DeadLetter, ...]:
    """Return the newest dead letters."""
    rows = await reader.all(f"{await _selected(reader)} ORDER BY id DESC LIMIT $1", limit)
    return tuple(_dead_letter_from(row, reader.cipher) for row in rows)


async def _selected(reader: Reader) -> str:
    known = await reader.one("SELECT 1 FROM migrations WHERE version >= $1", OF_SEVERAL_BOTS)
    return _BEFORE_BOTS if known is None else _DEAD_LETTERS


async def count_between(reader: Reader, since: datetime | None, until: datetime) -> int:
    """Return the number of dead letters after one time and up to another; None means from the beginning."""
    row = await reader.one(
        "SELECT count(*) FROM dead_letters WHERE at > $1 AND at <= $2", to_us_or_none(since) or 0, to_us(until)
    )
    return row[0] if row else 0


def _dead_letter_from(row: Row, cipher: FieldCipher) -> DeadLetter:
    """Return a dead letter as far as it can be read: one whose seal does not open must not hide the others."""
    id_, update_id, telegram_id, raw, error, at, bot_id = row
    return DeadLetter(
        id=id_,
        update_id=update_id,
        telegram_id=telegram_id,
        raw=_opened(raw, "dead_letters.raw", update_id, cipher) or "",
        error=_opened(error, "dead_letters.error", update_id, cipher) or UNREADABLE_ERROR,
        at=from_us_near(at),
        bot_id=bot_id,
    )


def _opened(stored: str | bytes, column: str, update_id: int | None, cipher: FieldCipher) -> str | None:
    try:
        return cipher.decrypt(as_text(stored), column, update_id)
    except SealBroken:
        return None


async def purge(tx: Transaction, before: datetime, *, limit: int) -> int:
    """Delete some of the dead letters before a time; return how many were deleted."""
    return await tx.run(
        "DELETE FROM dead_letters WHERE id IN (SELECT id FROM dead_letters WHERE at < $1 LIMIT $2)",
        to_us(before),
        limit,
    )
