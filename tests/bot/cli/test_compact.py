"""`sarnakh compact`: the file is rewritten while the bot is stopped, and no trace of erased people is left."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from bot.cli.main import main
from storage import duties
from storage.encryption.aes_gcm import AesGcm
from storage.sqlite.database import SqliteDatabase
from tests.faults.disk import failing_disk, needs_a_disk
from tests.storage.people.test_erasure import NAME, forget, live, traces_in
from tests.storage.sqlite.wiping.dead_bytes import fill_dead_bytes

DATABASE = Path("data/sarnakh.db")


@pytest.fixture(autouse=True)
def in_an_empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))


async def erase_one_of_many() -> None:
    database = await SqliteDatabase.open(DATABASE)
    lead = await database.write(lambda tx: live(tx, neighbours=400))
    await database.write(lambda tx: forget(tx, lead.number))
    await database.write(lambda tx: tx.run("DELETE FROM leads WHERE number % 2 = 0"))
    await database.close()


async def owed() -> duties.Duty | None:
    database = await SqliteDatabase.open(DATABASE)
    async with database.read() as reader:
        duty = await duties.load(reader, duties.WIPE)
    await database.close()
    return duty


def test_the_file_is_smaller_says_so_and_holds_nothing_of_the_erased(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(erase_one_of_many())
    fill_dead_bytes(DATABASE, NAME.encode())
    before = DATABASE.stat().st_size
    assert main(["compact"]) == 0
    after = DATABASE.stat().st_size
    told = capsys.readouterr().out
    assert f"{before:,} bytes before, {after:,} after" in told
    assert after < before
    assert traces_in(Path("data")) == []
    assert asyncio.run(owed()) is None
    connection = sqlite3.connect(DATABASE)
    assert connection.execute("SELECT count(*) FROM leads").fetchone() == (200,)
    connection.close()


def test_while_the_bot_runs_it_refuses_with_words_and_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    asyncio.run(erase_one_of_many())

    async def beside_the_bot() -> int:
        bot = await SqliteDatabase.open(DATABASE)
        try:
            return await asyncio.to_thread(main, ["compact"])
        finally:
            await bot.close()

    before = DATABASE.read_bytes()
    assert asyncio.run(beside_the_bot()) == 2
    assert "already works on" in capsys.readouterr().err
    assert len(DATABASE.read_bytes()) == len(before)
    assert asyncio.run(owed()) is not None


def test_without_a_database_it_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compact"]) == 2
    assert "There is no database at" in capsys.readouterr().err
    assert not DATABASE.exists()


def test_a_sealed_database_needs_no_key(capsys: pytest.CaptureFixture[str]) -> None:
    async def seal() -> None:
        database = await SqliteDatabase.open(DATABASE, cipher=AesGcm(b"k" * 32))
        await database.write(live)
        await database.close()

    asyncio.run(seal())
    assert main(["compact"]) == 0
    assert "was rewritten" in capsys.readouterr().out


@needs_a_disk
def test_where_there_is_no_room_it_says_so_and_leaves_all_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asyncio.run(erase_one_of_many())
    with failing_disk(tmp_path) as disk:
        asyncio.run(owed())
        opened_and_closed = disk.acts
        disk.falls_ill("full", after=opened_and_closed)
        assert main(["compact"]) == 2
        assert disk.failures > 0
        disk.heals()
        assert "There is not enough room" in capsys.readouterr().err
        assert asyncio.run(owed()) is not None
        assert main(["compact"]) == 0
        assert asyncio.run(owed()) is None
