"""`sarnakh rekey`: what it says."""

import asyncio
import hashlib
from pathlib import Path

import pytest

from bot.cli.maintenance.rekey import rekey
from storage.database import Transaction
from storage.encryption.seals import cipher_of
from storage.sqlite.database import SqliteDatabase
from tests.storage.stored import MARYAM, keep

OLD, NEW = (cipher_of(hashlib.sha256(name).digest()) for name in (b"old", b"new"))


async def made(file: Path, *, strange: bool) -> None:
    """Make a database with somebody whose name, if it is strange, was sealed with neither key."""

    async def work(tx: Transaction) -> None:
        await keep(tx)
        if strange:
            name = cipher_of(b"l" * 32).encrypt("Maryam", "leads.name", MARYAM.telegram_id)
            await tx.run("UPDATE leads SET name = $1", name)

    database = await SqliteDatabase.open(file, cipher=OLD)
    await database.write(work)
    await database.close()


@pytest.mark.parametrize("strange", [True, False])
def test_it_says_which_rows_the_key_of_before_does_not_open(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], strange: bool
) -> None:
    file = tmp_path / "sarnakh.db"
    asyncio.run(made(file, strange=strange))
    assert rekey(file, new=NEW, previous=OLD) == 0
    said = capsys.readouterr()
    assert f"sealed with the key {NEW.key_id}" in said.out
    assert ("1 of them hold what the key of before does not open: leads 1. That was left" in said.err) is strange
