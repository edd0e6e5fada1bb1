"""A start, and its migrations, on a disk that fails or loses power at SQLite's n-th operation."""

import os
import sqlite3
import threading
from itertools import cycle
from pathlib import Path
from typing import get_args

import pytest

from storage.errors import DatabaseBroken, StorageError
from storage.sqlite.database import SqliteDatabase
from tests.faults.disk import Disk, Ill, failing_disk, needs_a_disk

pytestmark = needs_a_disk

EVERY = int(os.environ.get("SOAK_DISK_EVERY", "5"))
"""The step between tried operations."""


def schema(file: Path) -> list[tuple[str, str]]:
    connection = sqlite3.connect(file)
    rows = connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall()
    assert connection.execute("SELECT count(*) FROM migrations").fetchone()[0] > 0
    connection.close()
    return rows


async def opens_and_closes(file: Path) -> None:
    await (await SqliteDatabase.open(file)).close()


@pytest.fixture
async def whole(tmp_path: Path) -> list[tuple[str, str]]:
    """The schema of a database made on a working disk."""
    await opens_and_closes(tmp_path / "whole.db")
    return schema(tmp_path / "whole.db")


async def acts_of_a_start(folder: Path) -> int:
    with failing_disk(folder) as disk:
        database = await SqliteDatabase.open(folder / "counted.db")
        acts = disk.acts
        await database.close()
    return acts


async def refused(file: Path, disk: Disk) -> None:
    """Check a refused start: it gives one of our errors, and leaves no thread, no lock and no partial schema."""
    threads = set(threading.enumerate())
    with pytest.raises(StorageError, match=r"SQLite says|cannot be written"):
        await SqliteDatabase.open(file)
    assert disk.failures > 0
    assert set(threading.enumerate()) <= threads


@pytest.mark.long
async def test_a_start_on_an_ill_disk_says_so_and_the_next_one_completes_it(tmp_path: Path, whole) -> None:
    ills = cycle(get_args(Ill))
    afters = range(0, await acts_of_a_start(tmp_path), EVERY)
    for after in afters:
        file = tmp_path / f"{after}.db"
        with failing_disk(tmp_path) as disk:
            disk.falls_ill(next(ills), after=after)
            await refused(file, disk)
            disk.heals()
            await opens_and_closes(file)
        assert schema(file) == whole
    print(f"\n{len(afters)} starts failed and completed")  # noqa: T201


@pytest.mark.parametrize("ill", get_args(Ill))
async def test_a_later_start_on_an_ill_disk_is_refused_though_there_is_nothing_to_write(
    tmp_path: Path, ill: Ill
) -> None:
    file = tmp_path / "sarnakh.db"
    await opens_and_closes(file)
    with failing_disk(tmp_path) as disk:
        disk.falls_ill(ill)
        await refused(file, disk)
        disk.heals()
        await opens_and_closes(file)


@pytest.mark.long
async def test_a_power_cut_during_a_start_leaves_what_the_next_one_completes(tmp_path: Path, whole) -> None:
    (tmp_path / "data").mkdir()
    found: list[Path] = []

    def cut() -> None:
        if disk.acts % EVERY == 0:
            found.append(tmp_path / str(disk.acts))
            disk.loses_power(found[-1])

    with failing_disk(tmp_path / "data") as disk:
        disk.watch = cut
        await opens_and_closes(tmp_path / "data" / "sarnakh.db")
    assert len(found) > 100 / EVERY
    for folder in found:
        await opens_and_closes(folder / "sarnakh.db")
        assert schema(folder / "sarnakh.db") == whole
    print(f"\n{len(found)} power cuts, {len(found)} completed starts")  # noqa: T201


async def test_a_disk_on_which_no_log_can_be_kept_is_refused(tmp_path: Path) -> None:
    """SQLite does not report this: it silently continues without a log."""
    with failing_disk(tmp_path) as disk:
        disk.shares_memory = False
        with pytest.raises(DatabaseBroken, match="SQLite keeps journal_mode at 'delete', where 'wal' is needed"):
            await SqliteDatabase.open(tmp_path / "sarnakh.db")
