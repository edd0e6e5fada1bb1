import asyncio
import stat
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from storage.database import Database
from storage.errors import NotWritable
from storage.installation import state
from storage.maintenance.copy import copy_checked
from storage.people import leads
from storage.sqlite.database import SqliteDatabase
from tests.storage.stored import NOW, hot_lead, kept

Backup = Callable[[Path], Coroutine[Any, Any, None]]


@pytest.fixture
def backup(database: Database, file: Path) -> Backup:
    """Copy the open database like `sarnakh backup`."""
    return lambda to: asyncio.to_thread(copy_checked, file, to)


async def test_a_backup_of_a_working_database_can_be_put_to_work(
    database: Database, backup: Backup, tmp_path: Path
) -> None:
    lead = await kept(database, phone="+989121234567")
    await backup(tmp_path / "copy.db")
    restored = await SqliteDatabase.open(tmp_path / "copy.db")
    async with restored.read() as reader:
        assert await leads.load(reader, lead.number) == lead
    assert (await hot_lead(restored, 9)).number == lead.number + 1
    await restored.close()


async def test_a_backup_is_one_file_that_only_its_owner_may_read(
    database: Database, backup: Backup, tmp_path: Path
) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    await backup(folder / "copy.db")
    assert [file.name for file in folder.iterdir()] == ["copy.db"]
    assert stat.S_IMODE((folder / "copy.db").stat().st_mode) == 0o600


async def test_a_backup_takes_the_place_of_the_one_before(database: Database, backup: Backup, tmp_path: Path) -> None:
    await backup(tmp_path / "copy.db")
    await kept(database)
    await backup(tmp_path / "copy.db")
    restored = await SqliteDatabase.open(tmp_path / "copy.db")
    async with restored.read() as reader:
        assert await reader.one("SELECT count(*) FROM leads") == (1,)
    await restored.close()


async def test_writing_goes_on_during_a_backup(database: Database, backup: Backup, tmp_path: Path) -> None:
    for telegram_id in range(1, 50):
        await hot_lead(database, telegram_id)
    copying = asyncio.create_task(backup(tmp_path / "copy.db"))
    while not copying.done():
        await database.write(lambda tx: state.put(tx, "moment", NOW.isoformat()))
    await copying
    restored = await SqliteDatabase.open(tmp_path / "copy.db")
    async with restored.read() as reader:
        assert await reader.one("SELECT count(*) FROM leads") == (49,)
    await restored.close()


async def test_a_backup_where_nothing_can_be_written_is_refused(
    database: Database, backup: Backup, tmp_path: Path
) -> None:
    with pytest.raises(NotWritable):
        await backup(tmp_path / "no such folder" / "copy.db")
