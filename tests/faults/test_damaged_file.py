"""A page of the file is damaged unnoticed: the bot finds it, and then writes and acknowledges nothing more."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest

from storage.sqlite.database import SqliteDatabase
from storage.sqlite.wiping.btree_page import read_btree_page
from storage.sqlite.wiping.page_file import PageFile
from tests.faults.processes import IMPATIENT, SARNAKH_RUN, Shop, open_shop
from tests.ports import free_address
from tests.storage.stored import hot_lead

PEOPLE = 300
TEN = 10


async def many_come(file: Path) -> None:
    database = await SqliteDatabase.open(file)
    for telegram_id in range(1, PEOPLE):
        await hot_lead(database, telegram_id, language="en")
    await database.close()


def damage(file: Path) -> None:
    """Damage a page with old ledger entries of other people, which no current talk needs."""
    connection = sqlite3.connect(file)
    (root,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'ledger'").fetchone()
    connection.close()
    pages = PageFile(file)
    page = read_btree_page(pages.page(root), pages.layout).children[0]
    pages.close()
    with file.open("r+b") as disk:
        disk.seek((page - 1) * 4096)
        disk.write(b"\xff" * 4096)


async def health(shop: Shop) -> dict[str, object]:
    url = f"http://{shop.bot.env['HTTP_LISTEN']}/readyz"
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        found: dict[str, object] = await answer.json()
        return found | {"http": answer.status}


@pytest.fixture
async def shop(tmp_path: Path) -> AsyncIterator[Shop]:
    await many_come(tmp_path / "sarnakh.db")
    address = free_address()
    async with open_shop(tmp_path, program=IMPATIENT, HTTP_LISTEN=f"{address.host}:{address.port}") as shop:
        yield shop


@pytest.mark.long
async def test_after_ten_updates_a_corrupt_page_is_found_and_receiving_stops(shop: Shop) -> None:
    damage(shop.bot.database)
    people = [shop.sandbox.person(f"Person {number}", language="en") for number in range(TEN)]
    for person in people:
        person.opens()
    await shop.bot.comes_up()
    for person in people:
        await person.sees("Just send your number")
    assert len(shop.bot.rows("SELECT * FROM leads")) == PEOPLE - 1 + TEN
    await shop.bot.comes_to(lambda: "database_damaged" in shop.bot.output)
    assert "sarnakh restore FILE" in shop.bot.output
    late = shop.sandbox.person("Late", language="en")
    number = late.opens()
    await shop.bot.comes_to(lambda: "batch_given_up" in shop.bot.output)
    found = await health(shop)
    assert (found["http"], found["database"]) == (503, "refuses")
    assert "the database file is damaged" in found["faults"]
    assert shop.sandbox.telegram.updates.is_pending(number), "not acknowledged"
    assert len(shop.bot.rows("SELECT * FROM leads")) == PEOPLE - 1 + TEN
    await shop.bot.stops()
    shop.bot.program = SARNAKH_RUN
    await shop.bot.starts()
    assert await shop.bot.ends() == 2
    assert "The database file is damaged: `sarnakh restore FILE`" in shop.bot.output


@pytest.mark.long
async def test_a_sound_file_is_looked_through_within_a_minute_and_nothing_else_happens(shop: Shop) -> None:
    await shop.bot.comes_up()
    await shop.bot.comes_to(lambda: "database_checked" in shop.bot.output)
    person = shop.sandbox.person("Person", language="en")
    person.opens()
    await person.sees("Just send your number")
    await shop.bot.stops()
    assert "database_check_begun" not in shop.bot.output


async def test_after_a_kill_the_start_says_that_it_looks_through_the_file_first(shop: Shop) -> None:
    await shop.bot.comes_up()
    await shop.bot.is_killed()
    await shop.bot.comes_up()
    assert shop.bot.output.count("database_check_begun") == 1
    await shop.bot.stops()
    await shop.bot.comes_up()
    assert shop.bot.output.count("database_check_begun") == 1
    await shop.bot.stops()
