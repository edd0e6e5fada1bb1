"""Posted updates that wait at several processes, and the attempts at them."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from storage.database import Database, Transaction
from storage.installation import arrived, updates
from storage.installation.arrived import NOBODY, Arrived
from storage.people import erasure
from storage.postgres.database import PostgresDatabase
from storage.records.talk import TelegramUser
from tests.postgres_server import PostgresServer, a_database
from tests.storage.stored import NOW, keep

EMMA, GROUP = 7_000_000_001, -100_500
FIRST, SECOND = Arrived(7, EMMA, None, 11), Arrived(9, EMMA, GROUP, 12)


async def waiting(database: Database) -> tuple[Arrived, ...]:
    async with database.read() as reader:
        return (await arrived.look(reader, lowest=0, above=0, below=0))[0]


async def announce(database: Database, *came: Arrived) -> None:
    await database.write(lambda tx: arrived.announce(tx, came, at=NOW), beside=())


async def test_what_has_arrived_waits_until_it_is_removed_or_handled(database: Database) -> None:
    await announce(database, SECOND, FIRST)
    assert await waiting(database) == (FIRST, SECOND)
    assert (FIRST.keys, SECOND.keys) == ({EMMA}, {EMMA, GROUP})
    await database.write(lambda tx: updates.take(tx, [7, 8], at=NOW))
    async with database.read() as reader:
        assert await arrived.look(reader, lowest=0, above=6, below=9) == ((SECOND,), {7, 8})
        assert await arrived.look(reader, lowest=10, above=7, below=9) == ((), {8})
    await database.write(lambda tx: arrived.remove(tx, [9, 7]))
    assert await waiting(database) == ()


async def test_an_update_stays_with_whom_it_belongs_to_until_that_one_lets_go_of_it(database: Database) -> None:
    await announce(database, FIRST)
    await announce(database, Arrived(7, EMMA, None, 12))
    assert await waiting(database) == (FIRST,)
    await database.write(lambda tx: arrived.move(tx, [7], from_=12, to=13))
    assert await waiting(database) == (FIRST,)
    await database.write(lambda tx: arrived.move(tx, [7], from_=11, to=NOBODY))
    await database.write(lambda tx: arrived.move(tx, [7], from_=NOBODY, to=12))
    assert await waiting(database) == (Arrived(7, EMMA, None, 12),)


async def test_it_is_deleted_by_age_and_with_its_person(database: Database) -> None:
    await announce(database, FIRST, Arrived(8, 5, None, 11))
    await database.write(lambda tx: arrived.forget(tx, NOW - timedelta(seconds=1)))
    assert len(await waiting(database)) == 2

    async def come_and_go(tx: Transaction) -> None:
        lead = await keep(tx, TelegramUser(telegram_id=EMMA, name="Emma"))
        await erasure.erase(tx, lead.number, update_id=1, at=NOW)

    await database.write(come_and_go)
    assert [each.person for each in await waiting(database)] == [5]
    await database.write(lambda tx: arrived.forget(tx, NOW))
    assert await waiting(database) == ()


@pytest.fixture
async def three(postgres: PostgresServer) -> AsyncIterator[list[PostgresDatabase]]:
    """Three processes on one database."""
    async with a_database(postgres) as address:
        databases = [await PostgresDatabase.open(address) for _ in range(3)]
        yield databases
        for database in databases:
            await database.close()


async def test_each_process_knows_which_others_live(three: list[PostgresDatabase]) -> None:
    numbers = []
    for database in three:
        async with database.read() as reader:
            numbers.append(reader.replica)
    first, second, third = numbers
    assert len({*numbers, NOBODY}) == 4
    assert await three[0].write(lambda tx: tx.alive()) == {second, third}
    await three[2].close()
    async with three[1].read() as reader:
        assert await reader.alive() == {first}


async def test_an_attempt_counts_for_the_others_once_its_process_has_ended(three: list[PostgresDatabase]) -> None:
    first, second, third = three
    assert await first.write(lambda tx: updates.try_once(tx, 7, at=NOW)) == 1
    assert await second.write(lambda tx: updates.attempts_at(tx, [7])) == {}
    assert await second.write(lambda tx: updates.try_once(tx, 7, at=NOW)) == 1, "the first has let go of it"
    await first.write(lambda tx: updates.try_again(tx, [7]))
    await first.close()
    assert await second.write(lambda tx: updates.try_once(tx, 7, at=NOW)) == 2
    await second.close()
    assert await third.write(lambda tx: updates.try_once(tx, 7, at=NOW)) == 3
    await third.write(lambda tx: updates.done_trying(tx, [7]))
    assert await third.write(lambda tx: updates.attempts_at(tx, [7])) == {}
