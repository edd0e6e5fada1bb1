"""Signs of life on a real server: another bot is refused while it lives, and replaced once it is gone."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import pytest

from bot.bot_api.startup import CannotStart
from bot.clock import SystemClock
from bot.doctor.findings import Level
from bot.doctor.replicas import look_at_replicas
from bot.replicas import sign_of_life
from bot.replicas.leadership import Leadership
from bot.replicas.sign_of_life import SignOfLife, enter, this_replica
from storage.installation import replicas
from storage.postgres.database import PostgresDatabase
from storage.records.translatable import tr
from storage.sqlite.database import SqliteDatabase
from tests.postgres_server import PostgresServer, a_database

CLOCK = SystemClock()
SARA, REZA = 7000000001, 7000000002


@pytest.fixture
async def database(postgres: PostgresServer) -> AsyncIterator[PostgresDatabase]:
    async with a_database(postgres) as address:
        database = await PostgresDatabase.open(address)
        yield database
        await database.close()


async def a_sign(database: PostgresDatabase, bot_id: int) -> SignOfLife:
    replica = this_replica(bot_id, CLOCK)
    await enter(database, replica, CLOCK)
    return SignOfLife(database, Leadership(database, CLOCK, holder=replica.id), replica, CLOCK)


async def found_by_doctor(database: PostgresDatabase) -> list[tuple[Level, str]]:
    async with database.read() as reader:
        return [(each.level, str(each.says)) async for each in look_at_replicas(reader)]


async def test_processes_of_one_bot_work_side_by_side(database: PostgresDatabase) -> None:
    await a_sign(database, SARA)
    await a_sign(database, SARA)
    async with database.read() as reader:
        assert [each.replica.bot_id for each in await replicas.seen(reader, within=timedelta(minutes=1))] == [SARA] * 2


async def test_another_bot_is_refused_while_the_first_one_lives(
    database: PostgresDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sign_of_life, "SIGN_S", 0.2)
    alive = asyncio.create_task((await a_sign(database, SARA)).run())
    with pytest.raises(CannotStart, match=str(SARA)):
        await enter(database, this_replica(REZA, CLOCK), CLOCK)
    alive.cancel()
    with suppress(asyncio.CancelledError):
        await alive


async def test_a_changed_token_works_once_the_other_bot_is_stopped(database: PostgresDatabase) -> None:
    await (await a_sign(database, SARA)).end()
    await a_sign(database, REZA)


async def test_a_changed_token_waits_until_a_bot_that_was_killed_counts_as_dead(database: PostgresDatabase) -> None:
    await a_sign(database, SARA)
    await database.write(lambda tx: tx.run("UPDATE replicas SET seen = seen - 13500000"))
    await a_sign(database, REZA)


async def test_on_a_file_nothing_is_written(tmp_path: Path) -> None:
    database = await SqliteDatabase.open(tmp_path / "sarnakh.db")
    await enter(database, this_replica(SARA, CLOCK), CLOCK)
    async with database.read() as reader:
        assert await reader.one("SELECT count(*) FROM replicas") == (0,)
    await database.close()


async def test_the_doctor_lists_who_leads_and_who_takes_updates(database: PostgresDatabase) -> None:
    assert await found_by_doctor(database) == [(Level.OK, str(tr("none is at work")))]
    first, second = await a_sign(database, SARA), await a_sign(database, SARA)
    await first._leadership.begin()
    await first.note()
    await second.note()
    found = await found_by_doctor(database)
    assert [level for level, _ in found] == [Level.OK, Level.OK]
    assert [" leads, " in says for _, says in found] == [True, False]


async def test_the_doctor_is_red_where_none_has_led_for_a_minute(database: PostgresDatabase) -> None:
    sign = await a_sign(database, SARA)
    await sign._leadership.begin()
    await database.write(lambda tx: tx.run("UPDATE leases SET until = until - 61000000"))
    assert Level.OK in {level for level, _ in await found_by_doctor(database)}
    await database.write(lambda tx: tx.run("UPDATE leases SET until = until - 10000000"))
    assert (await found_by_doctor(database))[-1][0] is Level.FAULT
