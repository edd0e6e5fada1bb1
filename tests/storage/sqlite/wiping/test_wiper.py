"""No byte of deleted data is left in the files after wiping, for any history and with concurrent writes.

WIPE_SEEDS=1000 tries more worlds; WIPE_SEED=… sets the first seed.
"""

import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from storage.database import Transaction
from storage.errors import CannotWipe
from storage.sqlite.pragmas import OF_THE_WRITER
from storage.sqlite.wiping.page_file import PageFile
from storage.sqlite.wiping.page_walk import PageWalk
from storage.sqlite.wiping.wiper import Wiper
from storage.sqlite.writer import SqliteWriter
from tests.storage.sqlite.wiping.dead_bytes import dead_bytes, fill_dead_bytes

SEEDS = int(os.environ.get("WIPE_SEEDS", "10"))
FIRST = int(os.environ.get("WIPE_SEED", "1"))
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
TREES = 5
"""The tables and indices of the schema, and the schema table."""
KILLS = int(os.environ.get("WIPE_KILLS", "6"))
OLD, STAYS, NEW = "old-words!", "words-that-stay,", "new-words."
"""Words of people erased before the wiping begins, of others, and of people who write later."""
SCHEMA = (
    "CREATE TABLE IF NOT EXISTS people (id INTEGER PRIMARY KEY, name TEXT, said TEXT, number INTEGER)",
    "CREATE INDEX IF NOT EXISTS people_by_name ON people (name)",
    "CREATE INDEX IF NOT EXISTS people_by_said ON people (said, number)",
    "CREATE TABLE IF NOT EXISTS words (word TEXT, said TEXT, PRIMARY KEY (word, said)) WITHOUT ROWID",
)


class Life:
    """Rows of people are inserted, updated and deleted, in transactions that commit or roll back."""

    def __init__(self, writer: SqliteWriter, seed: int) -> None:
        self.writer = writer
        self.rng = random.Random(seed)
        for statement in SCHEMA:
            self.writer.transact(lambda tx, statement=statement: tx.run(statement))

    def goes_on(self, word: str, *, transactions: int) -> None:
        for _ in range(transactions):
            with suppress(ZeroDivisionError):
                self.writer.transact(lambda tx: self._transaction(tx, word))
            if self.rng.random() < 0.1:
                self.writer._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def looks_or_writes(self) -> None:
        """Do a small operation, mostly none, between two steps of the wiper."""
        chance = self.rng.random()
        if chance < 0.2:
            self.goes_on(NEW, transactions=1)
        elif chance < 0.4:
            self.writer.transact(lambda tx: tx.all("SELECT id, said FROM people"))
        elif chance < 0.7:
            number, text = self.rng.randrange(1, 5000), self._text(NEW)[:30]
            self.writer.transact(lambda tx: tx.run("UPDATE people SET name = $2 WHERE id = $1", number, text))

    async def _transaction(self, tx: Transaction, word: str) -> None:
        for _ in range(self.rng.randrange(1, 25)):
            await self._act(tx, word)
        if self.rng.random() < 0.1:
            raise ZeroDivisionError

    async def _act(self, tx: Transaction, word: str) -> None:
        number, chance = self.rng.randrange(1, 5000), self.rng.random()
        if chance < 0.5:
            await tx.run(
                "INSERT OR REPLACE INTO people VALUES ($1, $2, $3, $4)",
                self.rng.choice((None, number)), self._text(word), self._text(word), number,
            )  # fmt: skip
            await tx.run("INSERT OR IGNORE INTO words VALUES ($1, $2)", self._text(word)[:90], self._text(word)[:300])
        elif chance < 0.75:
            await tx.run("UPDATE people SET said = $2 WHERE id BETWEEN $1 AND $1 + 40", number, self._text(word))
        elif chance < 0.85:
            await self._tries(tx, word, number)
        else:
            await tx.run("DELETE FROM people WHERE id BETWEEN $1 AND $1 + $2", number, self.rng.choice((30, 500)))
            await tx.run("DELETE FROM words WHERE said < $1", self._text(word)[3:])

    async def _tries(self, tx: Transaction, word: str, number: int) -> None:
        """Write inside a savepoint that is rolled back every other time."""
        with suppress(ArithmeticError):
            async with tx.savepoint():
                for extra in range(20):
                    row = (number + extra, self._text(word), self._text(word) * self.rng.choice((1, 1, 9)), number)
                    await tx.run("INSERT OR REPLACE INTO people VALUES ($1, $2, $3, $4)", *row)
                if self.rng.random() < 0.5:
                    raise ArithmeticError

    def _text(self, word: str) -> str:
        """Return a text of a few letters to some pages, filled with the word."""
        length = self.rng.randrange(3_000, 14_000) if self.rng.random() < 0.04 else int(self.rng.expovariate(1 / 70))
        return f"{self.rng.randrange(10**6)}" + (word * (2 + length // len(word)))[: len(word) + length]

    def stands(self) -> list[tuple]:
        connection = self.writer._connection
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        queries = ("SELECT * FROM people ORDER BY id", "SELECT * FROM words ORDER BY word, said")
        return [row for query in queries for row in connection.execute(query).fetchall()]

    def erases(self, word: str) -> None:
        """Delete all rows with this word."""

        async def work(tx: Transaction) -> None:
            await tx.run("DELETE FROM people WHERE name LIKE $1 OR said LIKE $1", f"%{word}%")
            await tx.run("DELETE FROM words WHERE word LIKE $1 OR said LIKE $1", f"%{word}%")

        self.writer.transact(work)


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder in memory, for speed."""
    made = Path(tempfile.mkdtemp(prefix="sarnakh-wiper-", dir=MEMORY))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def writer(folder: Path) -> Iterator[SqliteWriter]:
    made = SqliteWriter(folder / "x.db", busy=timedelta(seconds=1))
    made.set_up(OF_THE_WRITER)
    yield made
    made.close()


@pytest.fixture
def pages(folder: Path, writer: SqliteWriter) -> Iterator[PageFile]:
    """The file, opened a second time; no other process uses the folder."""
    made = PageFile(folder / "x.db")
    yield made
    made.close()


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.iterdir()) if not file.name.endswith("-shm"))


def wipe(wiper: Wiper, writer: SqliteWriter) -> None:
    """Wipe without concurrent work."""
    while not wiper.done:
        assert wiper.turn(writer)
        while wiper.step():
            pass


def stop_for_a_while(writer: SqliteWriter, file: Path) -> None:
    """Fill every unused byte of the file with old words."""
    assert writer.cut_log()
    assert fill_dead_bytes(file, OLD.encode()) > 0
    writer.forget_pages()


@pytest.mark.parametrize("seed", range(FIRST, FIRST + SEEDS))
def test_no_dead_byte_is_left_and_no_live_one_is_touched(
    folder: Path, writer: SqliteWriter, pages: PageFile, seed: int
) -> None:
    life = Life(writer, seed)
    life.goes_on(STAYS, transactions=life.rng.randrange(5, 60))
    if seed % 2:
        stop_for_a_while(writer, folder / "x.db")
    before = life.stands()
    wiper = Wiper(folder / "x.db", pages, pages_a_step=life.rng.choice((1, 7, 1000)))
    wipe(wiper, writer)
    wiper.close()
    assert dead_bytes(folder / "x.db") == []
    assert life.stands() == before


@pytest.mark.parametrize("seed", range(FIRST, FIRST + SEEDS))
@pytest.mark.long
def test_nothing_of_before_is_left_though_others_write_all_the_while(
    folder: Path, writer: SqliteWriter, pages: PageFile, seed: int
) -> None:
    life = Life(writer, seed)
    life.goes_on(STAYS, transactions=life.rng.randrange(5, 60))
    stop_for_a_while(writer, folder / "x.db")
    pages_a_step, pages_a_round = life.rng.choice((1, 5, 20)), life.rng.choice((3, 30, 300))
    wiper = Wiper(folder / "x.db", pages, pages_a_step=pages_a_step, pages_a_round=pages_a_round)
    while not wiper.done:
        life.looks_or_writes()
        wiper.turn(writer)
        more = True
        while more:
            life.looks_or_writes()
            more = wiper.step()
    wiper.close()
    for _ in range(5):
        assert OLD.encode() not in everything_in(folder)
        life.goes_on(NEW, transactions=3)
    life.stands()


class Hurried(SqliteWriter):
    """A writer with another process that writes right before or right after the log is truncated."""

    before: Callable[[], object] = staticmethod(lambda: None)
    after: Callable[[], object] = staticmethod(lambda: None)

    def cut_log(self) -> bool:
        self.before()
        cut = super().cut_log()
        self.after()
        return cut


@pytest.fixture
def hurried(folder: Path, writer: SqliteWriter) -> Iterator[Hurried]:
    made = Hurried(folder / "x.db", busy=timedelta(seconds=1))
    made.set_up(OF_THE_WRITER)
    yield made
    made.close()


@pytest.fixture
def other(folder: Path, writer: SqliteWriter) -> Iterator[sqlite3.Connection]:
    """Another connection, like one of another process."""
    made = sqlite3.connect(folder / "x.db", timeout=0, isolation_level=None)
    yield made
    made.close()


@pytest.mark.long
def test_while_a_round_is_on_the_file_changes_by_zeros_alone(
    folder: Path, writer: SqliteWriter, pages: PageFile
) -> None:
    life = Life(writer, FIRST)
    life.goes_on(STAYS, transactions=30)
    stop_for_a_while(writer, folder / "x.db")
    before = (folder / "x.db").read_bytes()
    wiper = Wiper(folder / "x.db", pages, pages_a_step=1)
    assert wiper.turn(writer)
    while wiper.step():
        life.goes_on(NEW, transactions=1)
        writer.cut_log()
    after = (folder / "x.db").read_bytes()
    assert len(after) == len(before)
    assert {new for old, new in zip(before, after, strict=True) if old != new} == {0}
    wiper.close()


def test_who_writes_between_the_cut_and_the_round_puts_it_off(
    folder: Path, hurried: Hurried, pages: PageFile, other: sqlite3.Connection
) -> None:
    Life(hurried, FIRST).goes_on(STAYS, transactions=5)
    hurried.after = lambda: other.execute("INSERT INTO people (name) VALUES ('somebody')")
    wiper = Wiper(folder / "x.db", pages)
    assert not wiper.turn(hurried)
    assert not wiper.step()
    del hurried.after
    wipe(wiper, hurried)
    wiper.close()


def fill(connection: sqlite3.Connection, *, pages: int) -> None:
    """Write rows of slightly more than a page until every free page is used."""
    connection.execute("BEGIN")
    connection.executemany("INSERT INTO people (name) VALUES (?)", [(NEW * 450,)] * pages)
    connection.execute("COMMIT")


def test_what_another_process_changes_between_two_rounds_is_seen(
    folder: Path, hurried: Hurried, pages: PageFile, other: sqlite3.Connection
) -> None:
    """Free-list pages that are not wiped yet become overflow pages of long rows on a wiped page.

    SQLite clears most pages that it takes from the free list, but not the trunk page.
    """
    Life(hurried, FIRST).goes_on(STAYS, transactions=20)
    hurried.transact(lambda tx: tx.run("DELETE FROM people"))
    hurried.transact(lambda tx: tx.run("DELETE FROM words"))
    stop_for_a_while(hurried, folder / "x.db")
    wiper, trees = Wiper(folder / "x.db", pages, pages_a_step=1, pages_a_round=1), TREES
    while not wiper.done:
        if trees == 0:
            hurried.before = lambda: fill(other, pages=pages.count())
        assert wiper.turn(hurried)
        hurried.before = lambda: None
        trees -= 1
        deque(iter(wiper.step, False))
    wiper.close()
    assert OLD.encode() not in everything_in(folder)


def test_pages_that_another_process_remembers_do_not_come_back_from_it(
    folder: Path, writer: SqliteWriter, pages: PageFile, other: sqlite3.Connection
) -> None:
    """A shell that was left open cached old pages in the last round, and writes to them afterwards."""
    Life(writer, FIRST).goes_on(STAYS, transactions=20)
    stop_for_a_while(writer, folder / "x.db")
    wiper = Wiper(folder / "x.db", pages)
    assert wiper.turn(writer)
    other.execute("SELECT count(said) FROM people").fetchall()
    deque(iter(wiper.step, False))
    wipe(wiper, writer)
    wiper.close()
    other.execute("UPDATE people SET name = 'x' WHERE id % 7 = 0")
    assert OLD.encode() not in everything_in(folder)


def test_what_another_process_writes_before_the_last_cut_is_done_again(
    folder: Path, hurried: Hurried, pages: PageFile, other: sqlite3.Connection
) -> None:
    Life(hurried, FIRST).goes_on(STAYS, transactions=20)
    stop_for_a_while(hurried, folder / "x.db")
    wiper = Wiper(folder / "x.db", pages)
    assert wiper.turn(hurried)
    other.execute("SELECT count(said) FROM people").fetchall()
    deque(iter(wiper.step, False))
    hurried.before = lambda: other.execute("UPDATE people SET name = 'x' WHERE id % 7 = 0")
    assert wiper.turn(hurried)
    hurried.before = lambda: None
    assert not wiper.done
    wipe(wiper, hurried)
    wiper.close()
    assert OLD.encode() not in everything_in(folder)


def test_a_root_that_grows_takes_no_dead_bytes_down_with_it(
    folder: Path, writer: SqliteWriter, pages: PageFile
) -> None:
    """SQLite copies the whole page, including free blocks; here into a page that is clean already."""
    connection = writer._connection
    connection.execute("CREATE TABLE grows (id INTEGER PRIMARY KEY, x TEXT)")
    connection.execute("CREATE TABLE walked_first (id INTEGER PRIMARY KEY, x TEXT)")
    connection.executemany("INSERT INTO grows (x) VALUES (?)", [("a" * 900,)] * 4)
    connection.executemany("INSERT INTO walked_first (x) VALUES (?)", [("z" * 900,)] * 200)
    connection.execute("PRAGMA secure_delete = OFF")
    connection.execute("UPDATE grows SET x = ? WHERE id = 2", (OLD * 90,))
    connection.execute("DELETE FROM grows WHERE id = 2")
    connection.execute("PRAGMA secure_delete = ON")
    assert writer.cut_log()
    writer.forget_pages()
    wiper = Wiper(folder / "x.db", pages, pages_a_step=1, pages_a_round=20)
    assert wiper.turn(writer)
    deque(iter(wiper.step, False))
    assert wiper.turn(writer)
    connection.execute("DELETE FROM walked_first WHERE id > 140")
    connection.executemany("INSERT INTO grows (x) VALUES (?)", [("e" * 1500,)] * 3)
    wipe(wiper, writer)
    wiper.close()
    assert OLD.encode() not in everything_in(folder)


def test_pages_whose_ends_are_taken_are_left_alone(folder: Path, writer: SqliteWriter) -> None:
    """An extension that stores checksums there would find all of them wrong."""
    Life(writer, FIRST).goes_on(STAYS, transactions=2)
    assert writer.cut_log()
    copy = folder / "copy.db"
    with copy.open("wb") as file:
        file.write((folder / "x.db").read_bytes())
        file.seek(20)
        file.write(b"\x08")
    before, pages = copy.read_bytes(), PageFile(copy)
    with pytest.raises(CannotWipe, match="sarnakh compact"):
        PageWalk(pages).begin()
    pages.close()
    assert copy.read_bytes() == before


def test_a_round_in_which_nobody_walked_ends_nothing(folder: Path, writer: SqliteWriter, pages: PageFile) -> None:
    life = Life(writer, FIRST)
    life.goes_on(STAYS, transactions=20)
    stop_for_a_while(writer, folder / "x.db")
    wiper = Wiper(folder / "x.db", pages, pages_a_step=100_000)
    assert wiper.turn(writer)
    assert not wiper.step()
    life.goes_on(NEW, transactions=3)
    assert wiper.turn(writer), "hot pages are left"
    assert wiper.turn(writer)
    assert not wiper.done
    wipe(wiper, writer)
    wiper.close()
    assert OLD.encode() not in everything_in(folder)


def test_another_writer_puts_it_off_and_is_not_waited_for(
    folder: Path, writer: SqliteWriter, pages: PageFile, other: sqlite3.Connection
) -> None:
    Life(writer, FIRST).goes_on(STAYS, transactions=5)
    stop_for_a_while(writer, folder / "x.db")
    wiper = Wiper(folder / "x.db", pages)
    assert wiper.turn(writer)
    assert not wiper.step()
    other.execute("BEGIN IMMEDIATE")
    assert not wiper.turn(writer)
    assert not wiper.done
    other.execute("ROLLBACK")
    wipe(wiper, writer)
    wiper.close()
    assert OLD.encode() not in everything_in(folder)


def test_a_reader_of_before_puts_it_off(
    folder: Path, writer: SqliteWriter, pages: PageFile, other: sqlite3.Connection
) -> None:
    life = Life(writer, FIRST)
    other.execute("BEGIN")
    other.execute("SELECT * FROM people").fetchall()
    life.goes_on(STAYS, transactions=5)
    wiper = Wiper(folder / "x.db", pages)
    assert not wiper.turn(writer)
    other.execute("ROLLBACK")
    wipe(wiper, writer)
    wiper.close()
    assert dead_bytes(folder / "x.db") == []


def whole_round(walk: PageWalk, roots: list[int], *, changed: set[int]) -> None:
    walk.begin()
    for _ in walk.all_pages(roots):
        pass
    walk.end(changed)


@pytest.mark.parametrize("told", [pytest.param(True, id="changed in a round"), pytest.param(False, id="unseen")])
def test_a_leaf_that_may_have_changed_is_read_again(
    folder: Path, writer: SqliteWriter, pages: PageFile, told: bool
) -> None:
    """It may have got a row longer than a page since, whose dead bytes must be wiped, too."""
    Life(writer, FIRST)
    writer.cut_log()
    roots = [root for (root,) in writer._connection.execute("SELECT rootpage FROM sqlite_schema WHERE rootpage > 0")]
    walk = PageWalk(pages)
    whole_round(walk, [1, *roots], changed=set())
    whole_round(walk, [1, *roots], changed=set(roots) if told else set())
    if not told:
        walk.forget_leaves()
    writer.transact(lambda tx: tx.run("INSERT INTO people (name) VALUES ($1)", STAYS * 999))
    stop_for_a_while(writer, folder / "x.db")
    whole_round(walk, [1, *roots], changed=set())
    assert [each for each in dead_bytes(folder / "x.db") if each.kind == "overflow"] == []


def test_a_file_that_is_not_what_it_says_is_left_alone(folder: Path, writer: SqliteWriter, pages: PageFile) -> None:
    Life(writer, FIRST).goes_on(STAYS, transactions=30)
    writer.cut_log()
    (root,) = writer._connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'people'").fetchone()
    with (folder / "x.db").open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\x77")
    before = (folder / "x.db").read_bytes()
    wiper = Wiper(folder / "x.db", pages)
    with pytest.raises(CannotWipe, match="run `sarnakh doctor`"):
        wipe(wiper, writer)
    wiper.close()
    after = (folder / "x.db").read_bytes()
    assert after[(root - 1) * 4096 : root * 4096] == before[(root - 1) * 4096 : root * 4096]


def test_whoever_waits_for_a_step_may_leave_at_any_moment(folder: Path, writer: SqliteWriter, pages: PageFile) -> None:
    """Steps run on threads: one that begins after the end must touch nothing, because the file may change then."""
    Life(writer, FIRST).goes_on(STAYS, transactions=30)
    stop_for_a_while(writer, folder / "x.db")
    wiper = Wiper(folder / "x.db", pages, pages_a_step=1)
    assert wiper.turn(writer)
    assert wiper.step()
    wiper.close()
    before = (folder / "x.db").read_bytes()
    assert not wiper.step()
    assert not wiper.turn(writer)
    assert (folder / "x.db").read_bytes() == before


WIPES_UNTIL_KILLED = """
import sys
from datetime import timedelta
from pathlib import Path
from storage.sqlite.wiping.page_file import PageFile
from storage.sqlite.pragmas import OF_THE_WRITER
from storage.sqlite.wiping.wiper import Wiper
from storage.sqlite.writer import SqliteWriter
from tests.storage.sqlite.wiping.test_wiper import NEW, Life

file = Path(sys.argv[1])
writer, pages = SqliteWriter(file, busy=timedelta(seconds=1)), PageFile(file)
writer.set_up(OF_THE_WRITER)
life = Life(writer, int(sys.argv[2]))
print("begun", flush=True)
while True:
    wiper = Wiper(file, pages, pages_a_step=3, pages_a_round=40)
    while not wiper.done:
        life.goes_on(NEW, transactions=1)
        wiper.turn(writer)
        while wiper.step():
            life.looks_or_writes()
    wiper.close()
"""


@pytest.mark.long
def test_a_process_that_is_killed_while_it_wipes_leaves_a_whole_file(
    folder: Path, writer: SqliteWriter, pages: PageFile
) -> None:
    life = Life(writer, FIRST)
    life.goes_on(STAYS, transactions=40)
    for kill in range(KILLS):
        stop_for_a_while(writer, folder / "x.db")
        command = [sys.executable, "-c", WIPES_UNTIL_KILLED, str(folder / "x.db"), str(kill)]
        path = os.pathsep.join(sys.path)
        with subprocess.Popen(command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path}) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"begun\n"
            with suppress(subprocess.TimeoutExpired):
                process.wait(life.rng.uniform(0, 0.15))
            process.kill()
        life.stands()
        wiper = Wiper(folder / "x.db", pages)
        wipe(wiper, writer)
        wiper.close()
        assert OLD.encode() not in everything_in(folder)


@pytest.mark.parametrize("vacuum", ["NONE", "FULL", "INCREMENTAL"])
@pytest.mark.parametrize("size", [512, 1024, 4096, 32768, 65536])
def test_files_of_every_page_size_and_with_maps_of_their_pages_stay_whole(folder: Path, size: int, vacuum: str) -> None:
    file = folder / "other.db"
    connection = sqlite3.connect(file, isolation_level=None)
    connection.execute(f"PRAGMA page_size = {size}")
    connection.execute(f"PRAGMA auto_vacuum = {vacuum}")
    connection.execute("CREATE TABLE first (x)")
    connection.close()
    writer = SqliteWriter(file, busy=timedelta(seconds=1))
    writer.set_up(OF_THE_WRITER)
    life = Life(writer, size)
    life.goes_on(OLD, transactions=10)
    life.goes_on(STAYS, transactions=10)
    life.erases(OLD)
    before, pages = life.stands(), PageFile(file)
    assert pages.layout.size == size
    wiper = Wiper(file, pages)
    wipe(wiper, writer)
    wiper.close()
    assert life.stands() == before
    writer.close()
    pages.close()
    assert OLD.encode() not in file.read_bytes()
