"""`sarnakh copy`: what it says, what it refuses, and how it goes on after a kill and on a full disk."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from bot.cli.main import main
from storage.database import Transaction
from storage.installation import audit
from storage.opening import Location, open_database, reading
from storage.postgres.address import ServerAddress
from tests.faults.postgres.own_server import own_server
from tests.postgres_server import PostgresServer, an_empty_database, run_on
from tests.storage.stored import NOW, hot_lead

Capture = pytest.CaptureFixture[str]
DATABASE = Path("data/sarnakh.db")

pytestmark = pytest.mark.usefixtures("without_settings", "logging_as_it_was")


@pytest.fixture
def target(postgres: PostgresServer) -> Iterator[ServerAddress]:
    """An empty database on a server; DATABASE_URL names a file, as where nobody set it."""
    with asyncio.Runner() as runner:
        lent = an_empty_database(postgres)
        yield runner.run(lent.__aenter__())
        runner.run(lent.__aexit__(None, None, None))


async def _fill(lines: int) -> None:
    database = await open_database(DATABASE)
    await hot_lead(database, 7)

    async def work(tx: Transaction) -> None:
        for number in range(lines):
            await audit.add(tx, actor=1, action="bind", detail=f"{number} {'x' * 400}", at=NOW)

    await database.write(work)
    await database.close()


def fill(*, lines: int = 3) -> None:
    asyncio.run(_fill(lines))


async def _rows(where: Location, sql: str) -> list[tuple[object, ...]]:
    async with reading(where) as reader:
        return [tuple(row) for row in await reader.all(sql)]


def rows(where: Location, sql: str) -> list[tuple[object, ...]]:
    return asyncio.run(_rows(where, sql))


def test_it_says_what_it_copied_and_both_audits_have_it(target: ServerAddress, capsys: Capture) -> None:
    fill()
    assert main(["copy", "--to", target.url]) == 0
    told = capsys.readouterr()
    assert told.out.startswith("1 lead and ")
    assert "the same checksum. Next: DATABASE_URL names it" in told.out
    assert "`leads`: 1 rows, the same on both sides" in told.err
    kept = "SELECT detail FROM audit WHERE action = 'copy'"
    assert rows(target, kept) == rows(DATABASE, kept)
    assert str(rows(target, kept)[0][0]).startswith(f"to {target.name}, by ")


@pytest.mark.parametrize(
    ("to", "says"),
    [
        pytest.param("postgresql://nobody", "is no whole address", id="a typo"),
        pytest.param("mysql://u:hidden@h/d", "SQLite and PostgreSQL are spoken", id="another engine"),
        pytest.param("{url}x", "has no such database: make it with createdb", id="no such database"),
        pytest.param("sqlite:///data/sarnakh.db", "is what DATABASE_URL names already", id="itself"),
        pytest.param("postgresql://u:hidden@127.0.0.1:1/d", "cannot be reached", id="no server"),
    ],
)
def test_a_wrong_target_is_one_line_without_a_password(
    target: ServerAddress, capsys: Capture, to: str, says: str
) -> None:
    fill()
    assert main(["copy", "--to", to.format(url=target.url)]) == 2
    told = capsys.readouterr().err
    assert says in told
    assert "hidden" not in told
    assert rows(DATABASE, "SELECT detail FROM audit WHERE action = 'copy'") == []


def test_where_nothing_is_nothing_is_copied(target: ServerAddress, capsys: Capture) -> None:
    assert main(["copy", "--to", target.url]) == 2
    assert "There is no database at data/sarnakh.db" in capsys.readouterr().err


@pytest.mark.long
def test_killed_in_the_middle_it_goes_on_with_the_same_command(target: ServerAddress, capsys: Capture) -> None:
    fill(lines=25_000)
    command = [sys.executable, "-m", "bot", "copy", "--to", target.url]
    root = str(Path(__file__).parents[3])
    with subprocess.Popen(
        command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env={**os.environ, "PYTHONPATH": root}
    ) as process:
        assert process.stderr is not None
        next(line for line in process.stderr if line.startswith("`audit`"))
        process.send_signal(signal.SIGKILL)
    assert main(["dead-letters", "list"]) == 0  # the source is as it was
    assert main(["copy", "--to", target.url]) == 0
    told = capsys.readouterr().err
    assert "`audit`: 25,001 rows, the same on both sides" in told
    assert "rows copied" in told


class SmallDisk(NamedTuple):
    """A database on a disk of 12 MB, of which it takes most without a row."""

    folder: Path
    url: str


@pytest.fixture
def small_disk() -> Iterator[SmallDisk]:
    """A tablespace of a server of its own: while one of its disks is full, a server makes no database anywhere."""
    if os.geteuid() != 0:
        pytest.skip("only root may mount a disk")
    with own_server() as server:
        folder = server.folder / "disk"
        folder.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=12m", "none", folder], check=False).returncode:
            pytest.skip("no disk may be mounted here")
        try:
            owner = (server.folder / "data").stat()
            os.chown(folder, owner.st_uid, owner.st_gid)
            made = (f"CREATE TABLESPACE small LOCATION '{folder}'", "CREATE DATABASE small TABLESPACE small")
            asyncio.run(run_on(server.url(), *made))
            yield SmallDisk(folder, server.url("small"))
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)


def test_on_a_full_disk_it_stops_in_words_and_goes_on_when_there_is_room(
    small_disk: SmallDisk, capsys: Capture
) -> None:
    fill(lines=25_000)
    assert main(["copy", "--to", small_disk.url]) == 2
    assert "The disk of the database server is full." in capsys.readouterr().err
    subprocess.run(["mount", "-o", "remount,size=200m", small_disk.folder], check=True)
    assert main(["copy", "--to", small_disk.url]) == 0
    assert "`audit`: 25,001 rows, the same on both sides" in capsys.readouterr().err
