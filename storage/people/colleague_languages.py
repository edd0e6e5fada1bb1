"""The languages of colleagues who are no leads; a lead's is in their row."""

from storage.database import Reader, Transaction
from storage.installation import state
from storage.records.record import Language

KEYS = "language:"
"""State keys: this and the Telegram id."""


async def language_of(reader: Reader, telegram_id: int) -> Language | None:
    """Return the language that this colleague chose; it may have no texts any more. None if they chose none."""
    return await state.get(reader, f"{KEYS}{telegram_id}")


async def choose(tx: Transaction, telegram_id: int, language: Language) -> None:
    """Remember the language that a colleague chose."""
    await state.put(tx, f"{KEYS}{telegram_id}", language)
