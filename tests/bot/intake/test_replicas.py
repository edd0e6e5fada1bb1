"""Posts that come to several processes on one PostgreSQL: each person's are handled in the order of their numbers."""

import asyncio
import random
from collections.abc import AsyncIterator, Sequence
from itertools import pairwise

import asyncpg
import pytest

from bot.intake.arrivals import SEEN_S
from bot.intake.shared_order import TOLD_FIRST_S
from storage.postgres.address import ServerAddress
from tests.bot.fake_clock import FakeClock
from tests.bot.front_desk import presses, says
from tests.bot.intake.mortal_replica import DIED, mortal_replica
from tests.bot.intake.replica_desk import PATIENCE_S, Replica, a_replica, replicas
from tests.postgres_server import PostgresServer, a_database

FATE = "SELECT stage, hot, fit, interest, answers, email, contact, alerts FROM leads WHERE telegram_id != 1"
LEDGER = "SELECT kind FROM ledger JOIN leads ON number = lead WHERE telegram_id != 1 ORDER BY id"
EMMA = 7_000_000_001
TALK = [
    says(2, "/start"),
    says(3, "emma@corp.example"),
    presses(4, "q:1:0:0"),
    presses(5, "q:1:1:0"),
    presses(6, "q:1:2:1"),
    presses(7, "q:1:3:0"),
]
"""Any two of them the other way round end elsewhere."""


NOTHING_IS_TOLD = """
    CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'told'; END $$ LANGUAGE plpgsql;
    CREATE TRIGGER nothing_is_told BEFORE INSERT ON arrived EXECUTE FUNCTION refuse();
"""


SOMEBODY_WAITS = "SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
END_ALL = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""


@pytest.fixture
async def address(postgres: PostgresServer) -> AsyncIterator[ServerAddress]:
    async with a_database(postgres) as address:
        yield address


async def answered(replica: Replica, person: int) -> list[int]:
    """Return the numbers of the updates that a person was answered, in the order of the answers."""
    rows = await replica.rows(f"SELECT key FROM outbox WHERE chat = {person} ORDER BY id")
    numbers = [int(key.split(":")[0].removeprefix("u")) for (key,) in rows if key.startswith("u")]
    return list(dict.fromkeys(numbers))


async def talk(postgres: PostgresServer, order: Sequence[int], number: int, chance: random.Random) -> tuple:
    """Post the talk in this order to so many processes; return what became of the person."""
    async with a_database(postgres) as address, replicas(address, number) as processes:
        assert await processes[0].posts(says(1, "/start", person=1))
        await asyncio.gather(*(chance.choice(processes).brings(TALK[place]) for place in order))
        assert await processes[0].rows("SELECT * FROM arrived") == []
        assert await processes[0].rows("SELECT * FROM trying") == []
        return await processes[0].rows(FATE), await processes[0].rows(LEDGER)


@pytest.mark.long
async def test_a_talk_in_any_order_at_any_process_leads_to_the_same_lead(postgres: PostgresServer) -> None:
    """F115, with permutations of posts and of processes."""
    chance = random.Random(5)
    expected = await talk(postgres, range(len(TALK)), 2, chance)
    assert expected[0][0][:2] == ("sql", 1)
    for number in (2, 3, 3):
        order = chance.sample(range(len(TALK)), len(TALK))
        assert await talk(postgres, order, number, chance) == expected, order


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.long
async def test_each_persons_updates_are_handled_once_and_in_order(address: ServerAddress, seed: int) -> None:
    chance = random.Random(seed)
    people = [EMMA + number for number in range(5)]
    sent = [says(number, "/talk", person=chance.choice(people)) for number in range(2, 62)]
    async with replicas(address, 2 + seed % 2) as processes:
        assert await processes[0].posts(says(1, "/start", person=1))
        await asyncio.gather(*(chance.choice(processes).brings(update) for update in chance.sample(sent, len(sent))))
        assert await processes[0].rows("SELECT count(*) FROM updates") == [(61,)]
        for person in people:
            numbers = await answered(processes[0], person)
            assert numbers == sorted(numbers)
            assert numbers


@pytest.mark.long
async def test_a_flood_of_one_person_over_three_never_deadlocks(address: ServerAddress) -> None:
    sent = [says(number, "/talk") for number in range(2, 152)]
    async with replicas(address, 3) as processes:
        assert await processes[0].posts(says(1, "/start", person=1))
        at_once, took_s = asyncio.Semaphore(40), dict[int, float]()  # Telegram's

        async def bring(place: int, update: dict[str, object]) -> None:
            async with at_once:
                begun = asyncio.get_running_loop().time()
                await processes[place % 3].brings(update)
                took_s[place + 2] = asyncio.get_running_loop().time() - begun

        async with asyncio.timeout(3 * PATIENCE_S):
            await asyncio.gather(*(bring(place, update) for place, update in enumerate(sent)))
        numbers = await answered(processes[0], EMMA)
        late = [after for before, after in pairwise(numbers) if after < before]
        # A busy machine may hold up a post for longer than others wait for it.
        assert all(took_s[number] > TOLD_FIRST_S for number in late)
        assert len(late) <= len(sent) // 5
        assert await processes[0].rows("SELECT count(*) FROM updates") == [(151,)]
        assert await processes[0].rows("SELECT * FROM arrived") == []


async def test_whose_turn_it_is_learns_so_with_the_commit_before(address: ServerAddress) -> None:
    async with a_replica(address) as earlier:
        assert await earlier.posts(says(1, "/start"))
    clock = FakeClock()  # it stands still: nobody looks again by the time
    async with a_replica(address, clock=clock) as first, a_replica(address, clock=clock) as second:
        clock.advance(SEEN_S)
        for each in (first, second):
            await each.until_shared()
            await each.until_it_hears()
        holder = await asyncpg.connect(address.url)
        await holder.execute(f"SELECT pg_advisory_lock({EMMA})")
        posts = [asyncio.create_task(first.posts(says(2, "/talk")))]
        async with asyncio.timeout(PATIENCE_S):
            while not await holder.fetch(SOMEBODY_WAITS):
                pass
            posts.append(asyncio.create_task(second.posts(says(3, "/talk"))))
            while not first.knows_who_waits_for(2):
                await first.rows("SELECT 1")
            await holder.close()
            assert all(await asyncio.gather(*posts))
        assert await answered(first, EMMA) == [1, 2, 3]


@pytest.mark.long
async def test_the_same_update_at_all_of_them_is_handled_once_and_answered_by_each(address: ServerAddress) -> None:
    async with replicas(address, 3) as processes:
        assert all(await asyncio.gather(*(each.posts(says(1, "/start")) for each in processes)))
        assert await answered(processes[0], EMMA) == [1]
        assert await processes[0].rows("SELECT count(*) FROM leads") == [(1,)]


@pytest.mark.long
async def test_a_number_that_comes_after_a_later_one_was_handled_is_late(address: ServerAddress) -> None:
    async with replicas(address, 2) as (first, second):
        assert await first.posts(says(1, "/start"))
        assert await second.posts(says(3, "/talk"))
        assert await first.posts(says(2, "/talk"))
        assert await answered(first, EMMA) == [1, 3, 2]


async def test_who_has_to_wait_for_another_process_delays_nobody_else(address: ServerAddress) -> None:
    async with a_replica(address) as replica:
        assert await replica.posts(says(1, "/start", person=1))
        holder = await asyncpg.connect(address.url)
        await holder.execute(f"SELECT pg_advisory_lock({EMMA})")
        emma, olga = (asyncio.create_task(replica.posts(says(2 + n, "/talk", person=EMMA + n))) for n in range(2))
        async with asyncio.timeout(PATIENCE_S):
            assert await olga
        assert not emma.done()
        await holder.close()
        assert await emma


async def test_who_is_alone_tells_nothing_and_who_comes_lets_the_first_one_see_it(address: ServerAddress) -> None:
    async with a_replica(address) as first:
        assert await first.posts(says(1, "/start"))
        await first.database.write(lambda tx: tx.run(NOTHING_IS_TOLD))
        assert await first.posts(says(2, "/talk"))
        await first.database.write(lambda tx: tx.run("DROP FUNCTION refuse CASCADE"))
        async with a_replica(address) as second:
            assert await second.posts(says(3, "/talk"))
            assert first.shares, "by the time that the second has handled something"
            assert await first.posts(says(4, "/talk"))
        await first.until_shared(is_shared=False)
        assert await first.posts(says(5, "/talk"))
        assert await answered(first, EMMA) == [1, 2, 3, 4, 5]


@pytest.mark.long
async def test_what_a_process_was_killed_on_is_waited_for_no_longer_than_a_missing_number(
    address: ServerAddress,
) -> None:
    async with replicas(address, 2) as (first, _):
        assert await first.posts(says(1, "/start"))
        holder = await asyncpg.connect(address.url)
        await holder.execute(f"SELECT pg_advisory_lock({EMMA})")
        mortal = await mortal_replica(address, says(2, "/talk"))
        while not await first.rows("SELECT * FROM arrived WHERE update_id = 2"):
            pass
        mortal.kill()
        await mortal.wait()
        await holder.close()
        assert await first.posts(says(3, "/talk"))
        assert await answered(first, EMMA) == [1, 3]
        assert await first.posts(says(2, "/talk")), "Telegram posts it again"
        assert await answered(first, EMMA) == [1, 3, 2]
        assert await first.rows("SELECT * FROM arrived") == []


@pytest.mark.long
async def test_an_update_that_ends_processes_is_tried_twice_in_all(address: ServerAddress) -> None:
    async with replicas(address, 2) as (first, _):
        assert await first.posts(says(1, "/start"))
        for _ in range(2):
            mortal = await mortal_replica(address, says(2, "/talk"), "dies")
            assert await mortal.wait() == DIED
        await first.brings(says(2, "/talk"))
        ((error,),) = await first.rows("SELECT error FROM dead_letters")
        assert "2 processes ended with it" in error
        assert await first.rows("SELECT * FROM trying") == []


async def test_when_every_connection_ends_nothing_is_lost_or_handled_twice(address: ServerAddress) -> None:
    sent = [says(number, "/talk", person=EMMA + number % 4) for number in range(2, 62)]
    async with replicas(address, 3) as processes:
        assert await processes[0].posts(says(1, "/start", person=1))
        posts = [asyncio.create_task(processes[number % 3].brings(each)) for number, each in enumerate(sent)]
        server = await asyncpg.connect(address.url)
        for done in (5, 20):
            while await server.fetchval("SELECT count(*) FROM updates") < done:
                pass
            await server.execute(END_ALL)
        await asyncio.gather(*posts)
        numbers = [number for person in range(4) for number in await answered(processes[0], EMMA + person)]
        assert sorted(numbers) == list(range(2, 62))
        await server.close()
