"""The key of a database: one, or none. A start with a different key is refused before anything is written."""

from storage.database import Reader, Transaction
from storage.errors import HalfCopied, SealBroken, SealedOtherwise
from storage.installation import state
from storage.records.translatable import tr

SEALED_WITH = "sealed_with"
"""State key for the id of the encryption key of all sealed fields."""
REKEYING = "rekeying"
"""State key for the progress of a change of keys; while it exists, fields are sealed with two keys."""
COPYING = "copying"
"""State key for the progress of a copy into this database; while it exists, rows are missing."""

LOOKED_AT, ENOUGH = 20, 3
"""How many seals are tried, and how many are needed to tell a wrong key from an unreadable row."""

HALF_WAY = tr("`sarnakh rekey` was interrupted: run it again, with the same FIELD_KEY and FIELD_KEY_PREVIOUS.")
HALF_COPIED = tr("`sarnakh copy` into this database has not ended: run it again, or empty the database.")
MISSING = tr("This database is sealed, and FIELD_KEY is not set: give it the key that the database was sealed with.")
OTHER = tr(
    "This database is sealed with another key than FIELD_KEY: give it that one; to change keys, keep the old one in "
    "FIELD_KEY_PREVIOUS and run `sarnakh rekey`."
)
NOT_YET = tr("FIELD_KEY is set, and this database is not sealed: stop the bot, and run `sarnakh rekey` once.")


async def must_open(reader: Reader) -> None:
    """Make sure that the reader's key opens this database.

    Raises:
        SealedOtherwise: it does not; the sentence says what to do.
        HalfCopied: only a part of what it shall hold was copied into it.
    """
    if await state.get(reader, COPYING) is not None:
        raise HalfCopied(HALF_COPIED)
    kept, key = await state.get(reader, SEALED_WITH), reader.cipher.key_id
    if await state.get(reader, REKEYING) is not None:
        raise SealedOtherwise(HALF_WAY)
    if kept != key:
        raise SealedOtherwise(NOT_YET if kept is None else MISSING if key is None else OTHER)
    if await _opens_nothing(reader):
        raise SealedOtherwise(OTHER)


async def _opens_nothing(reader: Reader) -> bool:
    """Tell whether none of the newest seals opens: then the key is wrong, even if its recorded id matches.

    A single seal that does not open is an unreadable row, and not a reason to refuse a start.
    """
    rows = await reader.all("SELECT name, telegram_id FROM leads ORDER BY number DESC LIMIT $1", LOOKED_AT)
    opened = 0
    for name, telegram_id in rows:
        try:
            reader.cipher.decrypt(name, "leads.name", telegram_id)
        except SealBroken:
            continue
        opened += 1
    return len(rows) >= ENOUGH and not opened


async def check_key(tx: Transaction) -> None:
    """Make sure that the writer's key is the database's; an empty database adopts the key.

    Raises:
        SealedOtherwise: it is not; the sentence says what to do.
    """
    if tx.cipher.key_id is not None and await _is_empty(tx):
        await state.put(tx, SEALED_WITH, tx.cipher.key_id)
    await must_open(tx)


async def _is_empty(tx: Transaction) -> bool:
    """Tell whether this database has nothing that could be sealed."""
    row = await tx.one(
        """
        SELECT 1 WHERE NOT EXISTS (SELECT 1 FROM leads) AND NOT EXISTS (SELECT 1 FROM outbox)
          AND NOT EXISTS (SELECT 1 FROM dead_letters)
        """
    )
    return row is not None
