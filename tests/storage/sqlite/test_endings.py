"""The end of the last process decides when the file is checked: before the work, or during it."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from storage.errors import DatabaseDamaged
from storage.installation import state
from storage.sqlite.database import SqliteDatabase
from tests.storage.stored import hot_lead

PEOPLE = 150


class Told:
    """Counts how often a start reports that it checks the file first."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> None:
        self.times += 1


async def is_looked_through_first(file: Path) -> bool:
    told = Told()
    database = await SqliteDatabase.open(file, on_check=told)
    await database.close()
    return told.times == 1


async def made(file: Path) -> None:
    database = await SqliteDatabase.open(file)
    for telegram_id in range(1, PEOPLE):
        await hot_lead(database, telegram_id)
    await database.close()


def without_an_end(file: Path, *, log: bool = False) -> None:
    """Leave the file as after a kill; without its log, as after another program has opened and closed it."""
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("UPDATE state SET value = 'another start' WHERE key = 'opened'")
    connection.close()
    if log:
        Path(f"{file}-wal").write_bytes(b"something")


def damage(file: Path) -> None:
    """Fill a page with ones that a start does not read: the last one of the ledger."""
    connection = sqlite3.connect(file)
    ((page,),) = connection.execute("SELECT max(pageno) FROM dbstat WHERE name = 'ledger' AND pagetype = 'leaf'")
    connection.close()
    data = bytearray(file.read_bytes())
    data[(page - 1) * 4096 : page * 4096] = b"\xff" * 4096
    file.write_bytes(data)


def by_an_earlier_version(file: Path) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute("DELETE FROM state WHERE key = 'closed'")
    connection.close()


@pytest.mark.parametrize(
    ("ends", "first"),
    [
        pytest.param(lambda file: None, False, id="in good order"),
        pytest.param(without_an_end, True, id="killed, and its log folded in by somebody who looked at the file since"),
        pytest.param(by_an_earlier_version, False, id="in good order, of a version that does not say so"),
    ],
)
@pytest.mark.long
async def test_a_start_looks_through_the_file_first_where_the_last_one_did_not_end_well(
    file: Path, ends: Callable[[Path], None], first: bool
) -> None:
    await made(file)
    ends(file)
    assert await is_looked_through_first(file) is first
    assert not await is_looked_through_first(file), "this one ended well"


async def test_a_new_database_is_not_looked_through(file: Path) -> None:
    assert not await is_looked_through_first(file)


async def test_what_an_earlier_version_left_with_its_log_is_looked_through_first(file: Path, tmp_path: Path) -> None:
    """A killed process leaves its log behind, and that is the only sign in that version."""
    running = await SqliteDatabase.open(file)
    await running.write(lambda tx: state.remove(tx, "closed"))
    await hot_lead(running, 1)
    (tmp_path / "killed").mkdir()
    for each in file.parent.iterdir():
        (tmp_path / "killed" / each.name).write_bytes(each.read_bytes())
    await running.close()
    assert await is_looked_through_first(tmp_path / "killed" / file.name)


async def test_a_start_that_is_refused_says_nothing_of_an_end(file: Path) -> None:
    await made(file)
    without_an_end(file)

    async def refuse(_tx: object) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await SqliteDatabase.open(file, admit=refuse)
    assert await is_looked_through_first(file)


async def test_a_damaged_page_is_found_by_the_start_after_an_end_that_was_none(file: Path) -> None:
    await made(file)
    without_an_end(file)
    damage(file)
    with pytest.raises(DatabaseDamaged):
        await SqliteDatabase.open(file)
    with pytest.raises(DatabaseDamaged):
        await SqliteDatabase.open(file)


async def test_a_damaged_page_is_found_beside_the_work_after_an_end_in_good_order(file: Path) -> None:
    await made(file)
    damage(file)
    database = await SqliteDatabase.open(file)
    with pytest.raises(DatabaseDamaged, match="SQLite says") as found:
        await database.check()
    assert "\n" not in str(found.value)
    database.give_up(found.value)
    for write in (lambda: database.write(lambda tx: state.put(tx, "key", "1")), database.scrub, database.rebuild):
        with pytest.raises(DatabaseDamaged):
            await write()
    await database.close()
    connection = sqlite3.connect(file)
    assert connection.execute("SELECT * FROM state WHERE key = 'key'").fetchall() == []
    connection.close()
    with pytest.raises(DatabaseDamaged):  # an end with a damaged file is not a clean end
        await SqliteDatabase.open(file)


async def test_a_sound_file_is_looked_through_once(file: Path) -> None:
    await made(file)
    database = await SqliteDatabase.open(file)
    await database.check()
    damage(file)
    await database.check()
    await database.close()
