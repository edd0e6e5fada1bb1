"""`sarnakh rekey`: seal everything that people told us with another key."""

import asyncio
import sys
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path

from bot.errors import BotError
from bot.settings.settings import load_settings
from storage.database import Transaction
from storage.encryption.seals import FieldCipher
from storage.maintenance.rekey import Rekeyed
from storage.maintenance.rekey import rekey as rekey_database
from storage.sqlite.database import SqliteDatabase


class NothingToSeal(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """There is no database to encrypt again."""


def execute(_given: Namespace) -> int:
    """Seal everything with FIELD_KEY; return the exit status."""
    settings = load_settings()
    return rekey(settings.database, new=settings.cipher, previous=settings.previous_cipher)


def rekey(database: Path, *, new: FieldCipher, previous: FieldCipher) -> int:
    """Seal every field with the new key, or unseal it where there is none; print what was done.

    Raises:
        NothingToSeal: there is no such database.
        StorageError: the bot works on it, or it is sealed with neither key.
    """
    if not database.is_file():
        raise NothingToSeal(f"There is no database at {database}: start the bot once, or set DATABASE_URL.")
    done = asyncio.run(_rekey(database, new=new, previous=previous))
    into = f"sealed with the key {new.key_id}" if new.key_id else "no longer sealed"
    if done is None:
        sys.stdout.write(f"nothing to do: {database} is {into} already\n")
        return 0
    sys.stdout.write(f"{done.rows} rows of {database} are {into}\n")
    if done.left:
        sys.stderr.write(_what_was_left(done))
    sys.stderr.write("Backups of before are as they were: make a new one, and delete those or keep their key.\n")
    return 0


def _what_was_left(done: Rekeyed) -> str:
    """Return which rows were left unchanged, and what to do about them."""
    more = ", …" if done.left > len(done.named) else ""
    return (
        f"{done.left} of them hold what the key of before does not open: {', '.join(done.named)}{more}. "
        "That was left as it is, and nothing but the key that sealed it opens it. "
        "The bot goes on, and puts aside what it cannot read: sarnakh put-aside list\n"
    )


async def _rekey(path: Path, *, new: FieldCipher, previous: FieldCipher) -> Rekeyed | None:
    database = await SqliteDatabase.open(path, cipher=new, admit=_with_any_key)
    try:
        return await rekey_database(database, new=new, previous=previous, at=datetime.now(UTC))
    finally:
        await database.close()


async def _with_any_key(_tx: Transaction) -> None:
    """Admit a database that is sealed with another key: `rekey` replaces that key."""
