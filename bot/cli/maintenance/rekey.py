"""`sarnakh rekey`: seal everything that people told us with another key."""

import asyncio
from argparse import Namespace
from datetime import UTC, datetime

from bot.errors import BotError
from bot.settings.settings import load_settings
from bot.terminal import IN_ENGLISH, Terminal
from storage.encryption.seals import FieldCipher
from storage.maintenance.rekey import Rekeyed
from storage.maintenance.rekey import rekey as rekey_database
from storage.opening import Location, exists, open_alone
from storage.records.translatable import Translatable, listed, tr


class NothingToSeal(BotError):  # noqa: N818  # the sentence reads better than a suffix
    """There is no database to encrypt again."""


def execute(given: Namespace) -> int:
    """Seal everything with FIELD_KEY; return the exit status."""
    settings = load_settings()
    return rekey(settings.database, new=settings.cipher, previous=settings.previous_cipher, terminal=given.terminal)


def rekey(database: Location, *, new: FieldCipher, previous: FieldCipher, terminal: Terminal = IN_ENGLISH) -> int:
    """Seal every field with the new key, or unseal it where there is none; print what was done.

    Raises:
        NothingToSeal: there is no such database.
        StorageError: the bot works on it, or it is sealed with neither key.
    """
    if not exists(database):
        raise NothingToSeal(
            tr("There is no database at {database}: start the bot once, or set DATABASE_URL.", database=database)
        )
    done = asyncio.run(_rekey(database, new=new, previous=previous))
    if done is None:
        terminal.say(_nothing_to_do(database, new.key_id))
        return 0
    terminal.say(_what_was_done(done, database, new.key_id))
    if done.left:
        terminal.complain(_what_was_left(done))
    terminal.complain(tr("Backups of before are as they were: make a new one, and delete those or keep their key."))
    return 0


def _nothing_to_do(database: Location, key: str | None) -> Translatable:
    if key:
        return tr("nothing to do: {database} is sealed with the key {key} already", database=database, key=key)
    return tr("nothing to do: {database} is no longer sealed already", database=database)


def _what_was_done(done: Rekeyed, database: Location, key: str | None) -> Translatable:
    if key:
        return tr("{rows} rows of {database} are sealed with the key {key}", rows=done.rows, database=database, key=key)
    return tr("{rows} rows of {database} are no longer sealed", rows=done.rows, database=database)


def _what_was_left(done: Rekeyed) -> Translatable:
    """Return which rows were left unchanged, and what to do about them."""
    return tr(
        "{count} of them hold what the key of before does not open: {names}. "
        "That was left as it is, and nothing but the key that sealed it opens it. "
        "The bot goes on, and puts aside what it cannot read: sarnakh put-aside list",
        count=done.left,
        names=listed((*done.named, *(("…",) if done.left > len(done.named) else ()))),
    )


async def _rekey(where: Location, *, new: FieldCipher, previous: FieldCipher) -> Rekeyed | None:
    database = await open_alone(where, cipher=new)
    try:
        return await rekey_database(database, new=new, previous=previous, at=datetime.now(UTC))
    finally:
        await database.close()
