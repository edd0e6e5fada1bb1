"""Payloads of links: so many new ones count by their names, the people of more count as others, and stay so."""

from datetime import datetime, timedelta

import pytest

from storage.database import Database, Transaction
from storage.people import erasure, leads, sessions
from storage.records.figures import OTHER_SOURCES, REFERRAL
from storage.records.talk import TelegramUser
from storage.totals import changes, counting, progress, recount
from storage.totals.sources import NAMED_AT_MOST, NAMED_WITHIN
from tests.storage.stored import DAY, NOW, everything
from tests.storage.totals.test_counting import TEHRAN, count_all, differences

FLOOD = 2_000
FIRST_PERSON = 100_000


async def comes(
    tx: Transaction, person: int, payload: str, *, at: datetime = NOW, declared: tuple[str, ...] = ()
) -> int:
    user = TelegramUser(telegram_id=person, name="x")
    begun = await sessions.begin(tx, user, language="fa", source=payload, at=at, declared=declared)
    return begun.lead.number


async def flooded(tx: Transaction) -> None:
    await progress.begin(tx, TEHRAN)
    await comes(tx, 1, "ig_story1")
    for number in range(FLOOD):
        await comes(tx, FIRST_PERSON + number, f"forged{number}", at=NOW + number * timedelta(seconds=1))


async def fold_all(database: Database) -> None:
    while await database.write(lambda tx: changes.fold(tx, TEHRAN)) == changes.FOLDED_AT_ONCE:
        pass


async def people_of(database: Database, source: str) -> int:
    """Return how many people of all time count by a name; everything is folded first, and compared with a recount."""
    await fold_all(database)
    assert await differences(database, TEHRAN) == []
    async with database.read() as reader:
        row = await reader.one(
            """
            SELECT coalesce(sum(n), 0) FROM totals JOIN total_kinds ON id = kind
            WHERE span = 63 AND figure = 'stage' AND source = $1
            """,
            source,
        )
    assert row is not None
    return int(row[0])


async def rows_of(database: Database, table: str) -> int:
    async with database.read() as reader:
        return len(await reader.all(f"SELECT * FROM {table}"))


@pytest.mark.long
async def test_a_flood_of_made_up_links_makes_no_table_of_the_totals_grow(database: Database) -> None:
    await database.write(flooded)
    assert await people_of(database, OTHER_SOURCES) == FLOOD - NAMED_AT_MOST + 1
    assert await rows_of(database, "named_sources") == NAMED_AT_MOST
    assert await rows_of(database, "total_kinds") == NAMED_AT_MOST + 1
    sizes = [await rows_of(database, table) for table in ("total_kinds", "totals", "named_sources")]
    await database.write(lambda tx: comes(tx, 2, "forged_again", at=NOW + DAY / 48))
    await fold_all(database)
    assert sizes == [await rows_of(database, table) for table in ("total_kinds", "totals", "named_sources")]


@pytest.mark.long
async def test_the_lead_keeps_the_payload_that_does_not_count_by_its_name(database: Database) -> None:
    await database.write(flooded)
    lead = await database.write(lambda tx: leads.load(tx, FLOOD + 1))
    assert lead is not None
    assert (lead.first_source, lead.last_source) == (f"forged{FLOOD - 1}", f"forged{FLOOD - 1}")


@pytest.mark.long
async def test_names_known_before_a_flood_and_those_of_the_funnel_go_on_counting(database: Database) -> None:
    await database.write(flooded)
    later = NOW + DAY / 24
    await database.write(lambda tx: comes(tx, 2, "ig_story1", at=later))
    await database.write(lambda tx: comes(tx, 3, "flyer", at=later, declared=("flyer",)))
    await database.write(lambda tx: comes(tx, 4, "flyer", at=later))
    await database.write(lambda tx: comes(tx, 5, "", at=later))
    counts = {name: await people_of(database, name) for name in ("ig_story1", "flyer", "")}
    assert counts == {"ig_story1": 2, "flyer": 2, "": 1}


@pytest.mark.long
async def test_thirty_days_later_new_payloads_are_named_and_who_counted_as_others_stays(
    database: Database,
) -> None:
    await database.write(flooded)
    others = await people_of(database, OTHER_SOURCES)
    refused = f"forged{FLOOD - 1}"
    later = NOW + NAMED_WITHIN + timedelta(hours=1)
    await database.write(lambda tx: comes(tx, 2, refused, at=later))
    assert await people_of(database, refused) == 1
    assert await people_of(database, OTHER_SOURCES) == others


@pytest.mark.long
async def test_a_clock_that_was_ahead_keeps_no_payload_from_being_named(database: Database) -> None:
    async def come(tx: Transaction) -> None:
        await progress.begin(tx, TEHRAN)
        for number in range(NAMED_AT_MOST):
            await comes(tx, FIRST_PERSON + number, f"ad{number}", at=NOW + 365 * DAY)
        await comes(tx, 1, "ig_story1")

    await database.write(come)
    assert await people_of(database, "ig_story1") == 1


@pytest.mark.long
async def test_an_erased_person_of_a_payload_not_named_leaves_no_trace_and_no_figure(
    database: Database,
) -> None:
    await database.write(flooded)
    others = await people_of(database, OTHER_SOURCES)
    later = NOW + DAY / 24
    # They have the payload of somebody who counts by its name, and of another who does not.
    first, second = f"forged{FLOOD - 1}", "forged7"
    await database.write(lambda tx: comes(tx, 2, first, at=later))
    for number in (FLOOD + 1, FLOOD + 2):
        await database.write(lambda tx, number=number: erasure.erase(tx, number, update_id=1, at=later))
    assert await people_of(database, OTHER_SOURCES) == others + 1
    assert await people_of(database, second) == 1
    assert first not in str(await everything(database))


@pytest.mark.long
async def test_a_name_that_is_forgotten_with_its_person_makes_room(database: Database) -> None:
    await database.write(flooded)
    later = NOW + DAY / 24
    await database.write(lambda tx: erasure.erase(tx, 2, update_id=1, at=later))
    await database.write(lambda tx: comes(tx, 3, "ig_story2", at=later))
    assert await people_of(database, "ig_story2") == 1
    assert await rows_of(database, "named_sources") == NAMED_AT_MOST


@pytest.mark.long
async def test_a_recount_and_a_repair_give_the_same_people_to_the_same_names(database: Database) -> None:
    await database.write(flooded)
    before = {name: await people_of(database, name) for name in ("ig_story1", "forged7", OTHER_SOURCES)}
    await database.write(lambda tx: tx.run("DELETE FROM totals WHERE span = 63"))
    assert await database.write(lambda tx: recount.repair(tx, TEHRAN)) == NAMED_AT_MOST + 1
    assert {name: await people_of(database, name) for name in before} == before
    await database.write(lambda tx: progress.count_again(tx, TEHRAN))
    await count_all(database, TEHRAN)
    assert {name: await people_of(database, name) for name in before} == before
    assert await rows_of(database, "named_sources") == NAMED_AT_MOST


@pytest.mark.long
async def test_a_payload_erased_while_not_all_are_counted_stays_named_for_those_whom_it_brought(
    database: Database,
) -> None:
    async def come(tx: Transaction) -> None:
        await progress.begin(tx, TEHRAN)
        for person, payload in enumerate(("ig_story1", "ig_story1", "09121234567"), start=1):
            await comes(tx, person, payload)
        await progress.count_again(tx, TEHRAN)
        for number in (1, 3):
            await erasure.erase(tx, number, update_id=1, at=NOW)

    await database.write(come)
    while await database.write(lambda tx: counting.count_slice(tx, TEHRAN, clock_s=lambda: 0.0)):
        pass
    async with database.read() as reader:
        assert [source for (source,) in await reader.all("SELECT source FROM named_sources")] == ["ig_story1"]
    assert await people_of(database, "ig_story1") == 1


@pytest.mark.long
async def test_customers_links_are_one_name_beyond_the_limit_and_when_the_only_one_who_came_is_erased(
    database: Database,
) -> None:
    await database.write(flooded)
    lead = await database.write(lambda tx: comes(tx, 2, REFERRAL, at=NOW + DAY / 48))
    assert await people_of(database, REFERRAL) == 1
    await database.write(lambda tx: erasure.erase(tx, lead, update_id=1, at=NOW + DAY))
    assert await people_of(database, REFERRAL) == 1
