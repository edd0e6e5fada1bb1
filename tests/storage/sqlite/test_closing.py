"""Closing a database during a read or during wiping disturbs neither."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from storage.database import Transaction, Work
from storage.errors import AlreadyOpen
from storage.sqlite.database import SqliteDatabase

IS_LOCKED = """
import fcntl, sys
SHARED_BYTES = 0x40000002, 510  # https://sqlite.org/src/file/src/os.h: SHARED_FIRST, SHARED_SIZE
with open(sys.argv[1], "r+b") as file:
    try:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, SHARED_BYTES[1], SHARED_BYTES[0])
    except OSError:
        sys.exit("locked")
"""


def is_locked(file: Path) -> bool:
    """Tell whether another process cannot lock the file exclusively."""
    return (
        subprocess.run([sys.executable, "-c", IS_LOCKED, str(file)], check=False, capture_output=True).returncode == 1
    )


def words(count: int) -> Work[None]:
    async def work(tx: Transaction) -> None:
        await tx.many("INSERT INTO state (key, value) VALUES ($1, $2)", [(f"k{n}", "v" * 500) for n in range(count)])

    return work


@pytest.mark.skipif(sys.platform == "win32", reason="SQLite locks files in another way there")
async def test_a_lent_reader_keeps_its_lock_though_the_file_was_wiped_and_closed(file: Path) -> None:
    database = await SqliteDatabase.open(file)
    assert await database.scrub()
    async with database.read() as reader:
        before = await reader.one("SELECT count(*) FROM state")
        await database.write(words(3000))
        await database.close()
        assert is_locked(file)
        assert await reader.one("SELECT count(*) FROM state") == before
    assert not is_locked(file)


async def test_a_wiping_that_is_under_way_ends_with_the_database(file: Path) -> None:
    database = await SqliteDatabase.open(file)
    await database.write(words(30_000))
    wiping = asyncio.create_task(database.scrub())
    await asyncio.sleep(0)
    await database.close()
    assert not await wiping
    again = await SqliteDatabase.open(file)
    async with again.read() as reader:
        assert await reader.all("PRAGMA integrity_check") == [("ok",)]
    await again.close()


async def test_a_link_to_the_file_is_the_file(file: Path, database: SqliteDatabase) -> None:
    link = file.parent.parent / "link.db"
    link.symlink_to(file)
    with pytest.raises(AlreadyOpen):
        await SqliteDatabase.open(link)
    await database.close()
    linked = await SqliteDatabase.open(link)
    assert await linked.scrub()
    assert linked.wal_bytes() == Path(f"{file}-wal").stat().st_size
    await linked.close()
