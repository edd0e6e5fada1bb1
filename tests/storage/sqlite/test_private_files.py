"""Files and folders that we create are private to their owner, with any umask."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage.errors import NotWritable
from storage.maintenance.backup import back_up
from storage.maintenance.restore import restore
from storage.sqlite.database import SqliteDatabase
from storage.sqlite.filesystem import make_folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")


@contextmanager
def umask(mask: int) -> Iterator[None]:
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def modes(root: Path) -> dict[str, int]:
    return {str(path.relative_to(root)): path.stat().st_mode & 0o7777 for path in root.rglob("*")}


@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077, 0o277, 0o777], ids=oct)
async def test_a_database_its_folders_backup_and_restore_are_private(tmp_path: Path, mask: int) -> None:
    with umask(mask):
        database = await SqliteDatabase.open(tmp_path / "srv" / "bot" / "data" / "sarnakh.db")
        made = modes(tmp_path)
        await database.close()
        back_up(tmp_path / "srv/bot/data/sarnakh.db", tmp_path / "copy.db", at=datetime(2026, 11, 28, tzinfo=UTC))
        restore(tmp_path / "new/deep/sarnakh.db", tmp_path / "copy.db", at=datetime(2026, 11, 28, tzinfo=UTC))
    made |= modes(tmp_path)
    folders = {"srv", "srv/bot", "srv/bot/data", "new", "new/deep"}
    assert {name: made[name] for name in folders} == dict.fromkeys(folders, 0o700)
    files = {name: mode for name, mode in made.items() if name not in folders}
    assert "srv/bot/data/sarnakh.db-wal" in files
    assert files == dict.fromkeys(files, 0o600)


def test_folders_that_are_there_stay_as_they_are(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    with umask(0):
        make_folder(tmp_path)
        make_folder(tmp_path / "data")
    assert (tmp_path.stat().st_mode & 0o777, modes(tmp_path)) == (0o755, {"data": 0o700})


@pytest.mark.parametrize("what", ["a file", "a link to nowhere"])
async def test_what_is_no_folder_stops_the_start_with_a_sentence(tmp_path: Path, what: str) -> None:
    place = tmp_path / "data"
    if what == "a file":
        place.touch()
    else:
        place.symlink_to(tmp_path / "nowhere")
    with pytest.raises(NotWritable, match="cannot be written"):
        await SqliteDatabase.open(place / "sarnakh.db")
