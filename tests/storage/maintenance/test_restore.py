"""Backups made by the command, and restoring them."""

import os
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest

from storage.database import Database, Transaction, to_us
from storage.errors import AlreadyOpen, BackupRefused, DatabaseDamaged, NotWritable, StorageError
from storage.installation import audit
from storage.maintenance import retention
from storage.maintenance.backup import back_up, last_backup
from storage.maintenance.restore import restore
from storage.maintenance.retention import TOMBSTONES_KEPT
from storage.people import erasure, sessions
from storage.records.talk import TelegramUser
from storage.sqlite.database import SqliteDatabase
from tests.faults.death_points import every
from tests.faults.disk import Ill, failing_disk, needs_a_disk
from tests.storage.stored import NOW, hot_lead, kept

LATER = NOW + timedelta(days=1)


async def stored(file: Path, people: int) -> None:
    """Create a database with this many leads, and close it."""
    database = await SqliteDatabase.open(file)
    for telegram_id in range(1, people + 1):
        await hot_lead(database, telegram_id)
    await database.close()


def leads_in(file: Path) -> int:
    connection = sqlite3.connect(file)
    (number,) = connection.execute("SELECT count(*) FROM leads").fetchone()
    connection.close()
    return number


def damage(file: Path) -> None:
    """Overwrite a page in the middle, as a dying disk would."""
    data = bytearray(file.read_bytes())
    middle = len(data) // 2 // 4096 * 4096
    data[middle : middle + 4096] = b"\xff" * 4096
    file.write_bytes(data)


# Backups


async def test_a_backup_says_what_it_holds_and_is_remembered(file: Path, tmp_path: Path) -> None:
    await stored(file, people=3)
    made = back_up(file, tmp_path / "copy.db", at=NOW)
    assert (made.leads, made.at, made.size) == (3, NOW, (tmp_path / "copy.db").stat().st_size)
    assert made.rows > made.leads
    assert last_backup(file) == made
    assert stat.S_IMODE(Path(f"{file}.backup.json").stat().st_mode) == 0o600


async def test_a_backup_holds_what_stands_in_the_log_alone_unlike_a_copy_by_cp(
    database: Database, file: Path, tmp_path: Path
) -> None:
    await kept(database)
    (tmp_path / "by-cp.db").write_bytes(file.read_bytes())
    made = back_up(file, tmp_path / "copy.db", at=NOW)
    assert made.leads == leads_in(tmp_path / "copy.db") == 1
    assert leads_in(tmp_path / "by-cp.db") == 0


async def test_a_backup_after_a_crash_holds_all_that_was_committed(file: Path, tmp_path: Path) -> None:
    database = await SqliteDatabase.open(file)
    await kept(database)
    for end in ("", "-wal"):
        (tmp_path / f"crashed.db{end}").write_bytes(Path(f"{file}{end}").read_bytes())
    await database.close()
    assert back_up(tmp_path / "crashed.db", tmp_path / "copy.db", at=NOW).leads == 1
    assert (tmp_path / "crashed.db-wal").stat().st_size > 0, "a backup changes nothing"


def test_a_database_never_backed_up_says_so(file: Path) -> None:
    assert last_backup(file) is None


@pytest.mark.parametrize("note", ["", "{}", '{"at": "yesterday"}'])
def test_a_note_that_cannot_be_read_counts_as_none(tmp_path: Path, note: str) -> None:
    (tmp_path / "sarnakh.db.backup.json").write_text(note)
    assert last_backup(tmp_path / "sarnakh.db") is None


@pytest.mark.parametrize("end", ["", "-wal", "-shm", ".lock", ".backup.json"])
async def test_a_backup_over_the_database_itself_is_refused(file: Path, end: str) -> None:
    await stored(file, people=1)
    with pytest.raises(BackupRefused, match="belongs to the database itself"):
        back_up(file, file.parent / "." / f"{file.name}{end}", at=NOW)
    assert leads_in(file) == 1


async def test_a_damaged_database_gives_no_backup_and_leaves_the_one_before(file: Path, tmp_path: Path) -> None:
    await stored(file, people=100)
    before = back_up(file, tmp_path / "copy.db", at=NOW)
    damage(file)
    with pytest.raises(DatabaseDamaged, match=r"is damaged.*Nothing was written"):
        back_up(file, tmp_path / "copy.db", at=LATER)
    assert last_backup(file) == before
    assert leads_in(tmp_path / "copy.db") == 100
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.db", "data"]


def test_without_a_database_there_is_no_backup(file: Path, tmp_path: Path) -> None:
    with pytest.raises(BackupRefused, match="There is no database"):
        back_up(file, tmp_path / "copy.db", at=NOW)


async def test_a_place_that_cannot_be_written_is_named(file: Path, tmp_path: Path) -> None:
    await stored(file, people=1)
    (tmp_path / "a file").touch()
    with pytest.raises(NotWritable, match="a file"):
        back_up(file, tmp_path / "a file" / "copy.db", at=NOW)


@needs_a_disk
@pytest.mark.parametrize("ill", get_args(Ill))
async def test_a_place_without_room_leaves_no_half_and_the_database_is_not_called_damaged(
    file: Path, tmp_path: Path, ill: Ill
) -> None:
    await stored(file, people=1)
    place = tmp_path / "backups"
    place.mkdir()
    with failing_disk(place) as disk:
        disk.falls_ill(ill, after=3)
        with pytest.raises(StorageError, match=r"could not be copied into .*backups: .*Nothing") as told:
            back_up(file, place / "copy.db", at=NOW)
    assert "damaged" not in str(told.value)
    assert list(place.iterdir()) == []


# Restoring


async def test_a_backup_takes_the_place_of_the_database_which_is_kept(file: Path, tmp_path: Path) -> None:
    await stored(file, people=2)
    back_up(file, tmp_path / "copy.db", at=NOW)
    await stored(file.parent / "newer.db", people=5)
    (file.parent / "newer.db").replace(file)
    restored = restore(file, tmp_path / "copy.db", at=LATER)
    assert (restored.leads, leads_in(file)) == (2, 2)
    assert restored.aside == file.parent / "sarnakh-before-20261117-093000.db"
    assert leads_in(restored.aside) == 5
    assert {stat.S_IMODE(each.stat().st_mode) for each in (file, restored.aside)} == {0o600}
    await (await SqliteDatabase.open(file)).close()


async def test_what_stood_in_the_log_goes_aside_with_the_database_and_not_into_the_backup(
    file: Path, tmp_path: Path
) -> None:
    await stored(file, people=1)
    back_up(file, tmp_path / "copy.db", at=NOW)
    database = await SqliteDatabase.open(file)
    await hot_lead(database, 77)
    crashed = {end: Path(f"{file}{end}").read_bytes() for end in ("", "-wal")}
    await database.close()
    for end, content in crashed.items():
        Path(f"{file}{end}").write_bytes(content)
    restored = restore(file, tmp_path / "copy.db", at=LATER)
    assert restored.aside is not None
    assert (leads_in(file), leads_in(restored.aside)) == (1, 2)


async def test_a_damaged_database_goes_aside_byte_for_byte(file: Path, tmp_path: Path) -> None:
    await stored(file, people=100)
    back_up(file, tmp_path / "copy.db", at=NOW)
    file.write_bytes(b"no database any more, but long enough to be taken for one. " * 100)
    damaged = file.read_bytes()
    with pytest.raises(DatabaseDamaged, match="sarnakh restore FILE"):
        await SqliteDatabase.open(file)
    restored = restore(file, tmp_path / "copy.db", at=LATER)
    assert restored.aside is not None
    assert restored.aside.read_bytes() == damaged
    assert leads_in(file) == 100


async def test_a_log_that_lost_its_database_is_not_taken_for_the_backups(file: Path, tmp_path: Path) -> None:
    await stored(file, people=1)
    back_up(file, tmp_path / "copy.db", at=NOW)
    database = await SqliteDatabase.open(file)
    await hot_lead(database, 77)
    log = Path(f"{file}-wal").read_bytes()
    await database.close()
    file.unlink()
    Path(f"{file}-wal").write_bytes(log)
    assert restore(file, tmp_path / "copy.db", at=LATER).aside is None
    assert leads_in(file) == 1
    assert (file.parent / "sarnakh-before-20261117-093000.db-wal").read_bytes() == log


async def test_a_restore_where_nothing_stands_makes_the_folder(file: Path, tmp_path: Path) -> None:
    await stored(file, people=1)
    back_up(file, tmp_path / "copy.db", at=NOW)
    elsewhere = tmp_path / "new machine" / "data" / "sarnakh.db"
    assert restore(elsewhere, tmp_path / "copy.db", at=LATER).aside is None
    assert leads_in(elsewhere) == 1


async def test_two_restores_in_one_second_keep_both_databases(file: Path, tmp_path: Path) -> None:
    await stored(file, people=1)
    back_up(file, tmp_path / "copy.db", at=NOW)
    kept_aside = {restore(file, tmp_path / "copy.db", at=LATER).aside for _ in range(3)}
    assert len(kept_aside) == 3


async def test_a_restore_under_a_working_bot_is_refused(database: Database, file: Path, tmp_path: Path) -> None:
    await kept(database)
    back_up(file, tmp_path / "copy.db", at=NOW)
    before = sorted(file.parent.iterdir())
    with pytest.raises(AlreadyOpen, match=f"Process {os.getpid()} already works on"):
        restore(file, tmp_path / "copy.db", at=LATER)
    assert sorted(file.parent.iterdir()) == before


async def test_a_restore_under_another_program_that_reads_is_refused(file: Path, tmp_path: Path) -> None:
    await stored(file, people=1)
    back_up(file, tmp_path / "copy.db", at=NOW)
    reader = sqlite3.connect(file)
    reader.execute("SELECT * FROM leads").fetchall()
    with pytest.raises(AlreadyOpen, match="Another program"):
        restore(file, tmp_path / "copy.db", at=LATER)
    reader.close()
    restore(file, tmp_path / "copy.db", at=LATER)


def a_newer_one(copy: Path) -> None:
    connection = sqlite3.connect(copy)
    connection.execute("INSERT INTO migrations VALUES (9999, 'from the future', 0, 'contract', '99.0.0')")
    connection.commit()
    connection.close()


def another_programs(copy: Path) -> None:
    copy.unlink()
    connection = sqlite3.connect(copy)
    connection.execute("CREATE TABLE notes (text TEXT)")
    connection.close()


def no_database(copy: Path) -> None:
    copy.write_text("a letter to my bank " * 1000)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        pytest.param(a_newer_one, "schema 9999", id="a newer version's"),
        pytest.param(another_programs, "not a database of Sarnakh's", id="another program's"),
        pytest.param(no_database, "damaged, or no database", id="no database"),
        pytest.param(damage, "damaged", id="damaged"),
        pytest.param(Path.unlink, "no database at", id="missing"),
        pytest.param(lambda copy: copy.write_bytes(b""), "not a database of Sarnakh's", id="empty"),
    ],
)
async def test_what_is_no_good_backup_is_refused_and_the_database_stays(
    file: Path, tmp_path: Path, spoil, words: str
) -> None:
    await stored(file, people=100)
    back_up(file, tmp_path / "copy.db", at=NOW)
    spoil(tmp_path / "copy.db")
    with pytest.raises(StorageError, match=words):
        restore(file, tmp_path / "copy.db", at=LATER)
    assert leads_in(file) == 100
    names = ["sarnakh.db", "sarnakh.db.backup.json", "sarnakh.db.lock"]
    assert sorted(path.name for path in file.parent.iterdir()) == names


# Erased people


async def forgets(file: Path, number: int, *, update_id: int = 7) -> None:
    database = await SqliteDatabase.open(file)
    await database.write(lambda tx: erasure.erase(tx, number, update_id=update_id, at=LATER))
    await database.close()


async def comes(file: Path, telegram_id: int) -> None:
    database = await SqliteDatabase.open(file)
    await hot_lead(database, telegram_id)
    await database.close()


async def sweeps(file: Path, *, at: datetime) -> None:
    database = await SqliteDatabase.open(file)
    await database.write(lambda tx: retention.purge(tx, at=at))
    await database.close()


@pytest.mark.long
async def test_whoever_was_forgotten_since_the_backup_stays_forgotten(file: Path, tmp_path: Path) -> None:
    await stored(file, people=3)
    back_up(file, tmp_path / "copy.db", at=NOW)
    await forgets(file, 2)
    restored = restore(file, tmp_path / "copy.db", at=LATER)
    assert (restored.leads, restored.forgotten) == (2, 1)
    assert b"person 2" not in file.read_bytes()
    assert b"person 3" in file.read_bytes()
    names = ["sarnakh-before-20261117-093000.db", "sarnakh.db", "sarnakh.db.backup.json", "sarnakh.db.lock"]
    assert sorted(path.name for path in file.parent.iterdir()) == names
    database = await SqliteDatabase.open(file)
    assert await database.write(lambda tx: erasure.is_erased(tx, 2, update_id=7))
    await database.close()


async def test_whoever_was_forgotten_weeks_before_the_restore_stays_forgotten(file: Path, tmp_path: Path) -> None:
    await stored(file, people=2)
    back_up(file, tmp_path / "copy.db", at=NOW)
    await forgets(file, 2)
    weeks_later = LATER + timedelta(days=20)
    await sweeps(file, at=weeks_later)
    restored = restore(file, tmp_path / "copy.db", at=weeks_later)
    assert (restored.leads, restored.forgotten, restored.all_known) == (1, 1, True)


async def test_a_backup_older_than_any_tombstone_says_that_others_may_have_been_forgotten(
    file: Path, tmp_path: Path
) -> None:
    await stored(file, people=2)
    back_up(file, tmp_path / "copy.db", at=NOW)
    await forgets(file, 2)
    restored = restore(file, tmp_path / "copy.db", at=NOW + TOMBSTONES_KEPT + timedelta(seconds=1))
    assert (restored.leads, restored.forgotten, restored.all_known) == (1, 1, False)


@pytest.mark.long
async def test_whoever_was_forgotten_stays_so_when_one_backup_after_the_other_is_tried(
    file: Path, tmp_path: Path
) -> None:
    await stored(file, people=1)
    back_up(file, tmp_path / "monday.db", at=NOW)
    await comes(file, 2)
    back_up(file, tmp_path / "tuesday.db", at=NOW)
    await forgets(file, 2)
    tried = [restore(file, tmp_path / name, at=LATER) for name in ("monday.db", "tuesday.db")]
    assert [(each.leads, each.forgotten) for each in tried] == [(1, 0), (1, 1)]


async def test_what_the_audit_was_told_since_the_backup_is_not_undone_by_it(file: Path, tmp_path: Path) -> None:
    async def told(action: str) -> None:
        database = await SqliteDatabase.open(file)
        await database.write(lambda tx: audit.add(tx, actor=5, action=action, detail="leads", at=NOW))
        await database.close()

    await told("read")
    back_up(file, tmp_path / "copy.db", at=NOW)
    await told("export")
    for _ in range(2):
        restore(file, tmp_path / "copy.db", at=LATER)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT action FROM audit ORDER BY id").fetchall() == [("read",), ("export",)]


async def test_whoever_came_again_after_they_were_forgotten_is_kept(file: Path, tmp_path: Path) -> None:
    await stored(file, people=1)
    database = await SqliteDatabase.open(file)
    await database.write(lambda tx: erasure.erase(tx, 1, update_id=7, at=NOW - timedelta(days=1)))
    await hot_lead(database, 1)
    await database.close()
    back_up(file, tmp_path / "copy.db", at=NOW)
    restored = restore(file, tmp_path / "copy.db", at=LATER)
    assert (restored.leads, restored.forgotten) == (1, 0)


async def test_a_damaged_database_cannot_tell_who_was_forgotten(file: Path, tmp_path: Path) -> None:
    await stored(file, people=1)
    back_up(file, tmp_path / "copy.db", at=NOW)
    file.write_bytes(b"no database any more, but long enough to be taken for one. " * 100)
    assert not restore(file, tmp_path / "copy.db", at=LATER).all_known


async def test_logs_of_a_restore_that_was_killed_are_not_taken_for_those_of_the_next(
    file: Path, tmp_path: Path
) -> None:
    await stored(file, people=1)
    back_up(file, tmp_path / "copy.db", at=NOW)
    other = await SqliteDatabase.open(tmp_path / "other.db")
    await hot_lead(other, 77)
    Path(f"{file}.restoring-wal").write_bytes((tmp_path / "other.db-wal").read_bytes())
    await other.close()
    assert restore(file, tmp_path / "copy.db", at=LATER).leads == leads_in(file) == 1
    assert not Path(f"{file}.restoring-wal").exists()


# A killed restore: a child process counts its file operations, and kills itself at the n-th.

KILLED_AT_EVERY_STEP = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from storage.maintenance.restore import restore

folder, steps = Path(sys.argv[1]), map(int, sys.argv[2:])
STEPS = {"open", "os.rename", "os.link", "os.remove", "sqlite3.connect", "os.mkdir"}

def child(step):
    left = step
    def watch(event, args):
        nonlocal left
        if event in STEPS and str(folder) in repr(args):
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
    at = folder / str(step)
    sys.addaudithook(watch)
    restore(at / "sarnakh.db", at / "copy.db", at=datetime.now(UTC))
    os._exit(0)

for step in steps:
    pid = os.fork() or child(step)
    _, status = os.waitpid(pid, 0)
    print(step, os.WTERMSIG(status) if os.WIFSIGNALED(status) else "ended")
"""
EVERY = int(os.environ.get("SOAK_DISK_EVERY", "0")) or every(3)
STEPS = range(0, 45, EVERY)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the child is a fork")
async def test_a_restore_killed_at_any_step_leaves_one_of_both_whole_and_can_be_done_again(tmp_path: Path) -> None:
    await stored(tmp_path / "old.db", people=5)
    await forgets(tmp_path / "old.db", 2)
    await stored(tmp_path / "new.db", people=2)
    for step in STEPS:
        (tmp_path / str(step)).mkdir()
        os.link(tmp_path / "new.db", tmp_path / str(step) / "copy.db")
        (tmp_path / str(step) / "sarnakh.db").write_bytes((tmp_path / "old.db").read_bytes())
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_AT_EVERY_STEP, str(tmp_path), *map(str, STEPS)],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    ends = [line.split()[1] for line in killed.stdout.splitlines()]
    assert 20 / EVERY < ends.count("9") < len(STEPS), "some are killed, and the last are not"
    print(f"\n{ends.count('9')} restores killed")  # noqa: T201
    found = []
    for step in STEPS:
        file = tmp_path / str(step) / "sarnakh.db"
        found.append(leads_in(file))
        await (await SqliteDatabase.open(file)).close()
        assert leads_in(file) == found[-1]
        restored = restore(file, file.with_name("copy.db"), at=LATER)
        assert leads_in(file) == 1
        assert restored.aside is not None
        assert leads_in(restored.aside) == found[-1]
    assert found == sorted(found, reverse=True)
    assert set(found) == {4, 1}, "the old one before the change, the backup without who is forgotten after it"


async def test_who_came_by_a_clock_that_was_ahead_is_not_brought_back(file: Path, tmp_path: Path) -> None:
    database = await SqliteDatabase.open(file)
    ahead = NOW + timedelta(days=1100)

    async def comes(tx: Transaction) -> None:
        person = TelegramUser(telegram_id=1, name="Sara")
        await sessions.begin(tx, person, language="fa", source="", at=ahead)
        await retention.redate(tx, 1, dated=ahead, to=NOW)

    await database.write(comes)
    await database.close()
    back_up(file, tmp_path / "copy.db", at=NOW)
    database = await SqliteDatabase.open(file)
    await database.write(lambda tx: erasure.erase(tx, 1, update_id=7, at=NOW + timedelta(hours=1)))
    await database.close()
    restored = restore(file, tmp_path / "copy.db", at=LATER)
    assert (restored.leads, restored.forgotten) == (0, 1)


async def test_a_date_that_is_to_come_makes_no_copy_young(file: Path, tmp_path: Path) -> None:
    await stored(file, people=1)
    back_up(file, tmp_path / "copy.db", at=NOW)
    with closing(sqlite3.connect(tmp_path / "copy.db")) as copy, copy:
        copy.execute("UPDATE leads SET updated = ? WHERE number = 1", (to_us(NOW - 2 * TOMBSTONES_KEPT),))
        columns = "name, language, scored_at, created, seen"
        copy.execute(
            f"INSERT INTO leads (telegram_id, {columns}, updated)"
            f" SELECT 99, {columns}, updated + 1100 * 86400000000 FROM leads WHERE number = 1"
        )
    assert not restore(file, tmp_path / "copy.db", at=LATER).all_known


async def test_what_was_restored_is_not_looked_through_again_by_the_start(file: Path, tmp_path: Path) -> None:
    """The copy was checked, although it was made while a bot was running on the database."""
    database = await SqliteDatabase.open(file)
    back_up(file, tmp_path / "copy.db", at=NOW)
    await database.close()
    restore(file, tmp_path / "copy.db", at=NOW)
    told: list[str] = []
    database = await SqliteDatabase.open(file, on_check=lambda: told.append("looks"))
    await database.close()
    assert told == []
