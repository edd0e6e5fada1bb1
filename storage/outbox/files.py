"""Files: Telegram's ids of our documents, so that each bot uploads each of them once."""

from datetime import datetime

from storage.database import Reader, Transaction, to_us


async def file_id(reader: Reader, *, bot_id: int, hash: str) -> str | None:  # noqa: A002  # the column's word
    """Return Telegram's id of a document, or None when this bot has not uploaded it."""
    row = await reader.one("SELECT file_id FROM files WHERE bot_id = $1 AND hash = $2", bot_id, hash)
    return row[0] if row else None


async def keep(
    tx: Transaction,
    *,
    bot_id: int,
    hash: str,  # noqa: A002
    file_id: str,
    at: datetime,
) -> None:
    """Store the id of a document; a newer one replaces it."""
    await tx.run(
        """
        INSERT INTO files (bot_id, hash, file_id, at) VALUES ($1, $2, $3, $4)
        ON CONFLICT (bot_id, hash) DO UPDATE SET file_id = excluded.file_id, at = excluded.at
        """,
        bot_id,
        hash,
        file_id,
        to_us(at),
    )
