"""The server has no connection left, or no room on its disk: nothing is lost, and `/readyz` is red while it lasts."""

import asyncio
import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from pathlib import Path

import asyncpg
import pytest

from tests.faults.postgres.own_server import DATABASE, own_server
from tests.faults.postgres.under_fire import comes_to_be, server_shop
from tests.postgres_server import PostgresServer, account, run_on

FEW = 16
"""All connections of the server: the bot has eight at most, and a session for each of its locks and for LISTEN."""
TMPFS = "24m"
FILLER = "CREATE TABLE filler AS SELECT repeat(md5(n::TEXT), 20) AS text FROM generate_series(1, {}) AS n"


@asynccontextmanager
async def every_connection_taken(url: str) -> AsyncIterator[None]:
    """Take what is left, and what is given back later, too; the block begins when the server has refused one."""
    async with AsyncExitStack() as held:
        refused = asyncio.Event()

        async def take() -> None:
            while True:
                with suppress(asyncpg.PostgresError, OSError):
                    connection = await asyncpg.connect(url)
                    held.push_async_callback(connection.close)
                    continue
                refused.set()
                await asyncio.sleep(0.05)

        taking = asyncio.create_task(take())
        await refused.wait()
        yield
        taking.cancel()
        await asyncio.wait({taking})


@pytest.mark.long
async def test_nothing_is_lost_when_the_server_has_no_connection_left(tmp_path: Path) -> None:
    with own_server(max_connections=FEW, superuser_reserved_connections=0) as server:
        url = server.url(DATABASE)
        async with server_shop(tmp_path, DATABASE_URL=url) as shop:
            await shop.bot.comes_up()
            await comes_to_be(shop, 200, within=8)
            async with every_connection_taken(url):
                await run_on_held(url)
                people = [shop.sandbox.person(f"Person {number}", language="en") for number in range(5)]
                for person in people:
                    person.opens("busy")
                await shop.bot.survives(3.0)
            for person in people:
                await person.sees("Just send your number", within=30)
            await comes_to_be(shop, 200, within=30)
            await shop.bot.settles(within=30)
            await shop.bot.stops()
            assert "Traceback" not in shop.bot.output
            assert shop.bot.rows("SELECT count(*) FROM leads WHERE first_source = 'busy'") == [(5,)]


async def run_on_held(url: str) -> None:
    """Check that nobody gets a connection now."""
    with pytest.raises(asyncpg.TooManyConnectionsError):
        await run_on(url, "SELECT 1")


@contextmanager
def small_disk(server: PostgresServer) -> Iterator[Path]:
    """Mount a small file system for a tablespace, where we may."""
    folder = server.folder / "small"
    folder.mkdir()
    options = f"size={TMPFS}"
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "tmpfs", folder],  # root's PATH
        capture_output=True,
        check=False,
    )
    if mounted.returncode != 0:
        pytest.skip("only root may mount a small file system")
    try:
        subprocess.run(["chown", account() or str(os.geteuid()), folder], check=True)
        yield folder
    finally:
        server.stop()
        subprocess.run(["umount", folder], check=True)


async def test_nothing_is_lost_when_the_disk_of_the_server_is_full(tmp_path: Path) -> None:
    if os.geteuid() != 0:
        pytest.skip("only root may mount a small file system")
    with own_server() as server, small_disk(server) as disk:
        await run_on(
            server.url(), f"CREATE TABLESPACE small LOCATION '{disk}'", "CREATE DATABASE shop TABLESPACE small"
        )
        url = server.url("shop")
        async with server_shop(tmp_path, DATABASE_URL=url) as shop:
            await shop.bot.comes_up()
            await comes_to_be(shop, 200, within=8)
            await filled(url)
            people = [shop.sandbox.person(f"Person {number}", language="en") for number in range(40)]
            for person in people:
                person.opens("full")
            assert "the database refuses to write" in await comes_to_be(shop, 503, within=60)
            assert "The disk of the database server is full" in shop.bot.output
            await run_on(url, *(f"DROP TABLE IF EXISTS filler{number}" for number in range(20)))
            for person in people:
                await person.sees("Just send your number", within=30)
            await comes_to_be(shop, 200, within=30)
            await shop.bot.settles(within=30)
            await shop.bot.stops()
            assert shop.bot.rows("SELECT count(*) FROM leads") == [(40,)]


async def filled(url: str) -> None:
    """Fill the disk to the last page, in ever smaller pieces."""
    rows = 16_000
    for number in range(20):
        try:
            await run_on(url, FILLER.replace("filler", f"filler{number}").format(rows))
        except asyncpg.DiskFullError:
            rows = max(1, rows // 4)
