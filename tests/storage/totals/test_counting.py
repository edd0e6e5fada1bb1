"""The first count, and the same leads counted again for another time zone."""

from collections.abc import Iterator
from itertools import count
from zoneinfo import ZoneInfo

import pytest

from storage.database import Database, Transaction
from storage.people import erasure, sessions
from storage.records.figures import OTHER_SOURCES
from storage.records.lead import Stage
from storage.records.talk import Step, TelegramUser
from storage.totals import changes, counting, progress, recount
from storage.totals.recount import TotalsDifference
from tests.storage.reports.test_stats import came
from tests.storage.stored import DAY, NOW, everything

OF_FIGURE = "kind IN (SELECT id FROM total_kinds WHERE figure = $1)"
TEHRAN, HONOLULU = ZoneInfo("Asia/Tehran"), ZoneInfo("Pacific/Honolulu")


async def differences(database: Database, zone: ZoneInfo) -> list[TotalsDifference]:
    async with database.read() as reader:
        return [each async for each in recount.differences(reader, zone)]


async def uncounted(database: Database, people: int) -> None:
    """Store people as an earlier version left them."""

    async def work(tx: Transaction) -> None:
        await tx.run("UPDATE totals_state SET counted = 0")
        for number in range(people):
            stage = Stage.VISITOR if number % 3 else Stage.MQL
            await came(tx, number + 1, at=NOW - number * DAY, stage=stage, fit=number % 100, interest=50)

    await database.write(work)


def every_slice_is_short() -> Iterator[float]:
    """Return a clock by which each slice counts one portion."""
    return count(0.0, counting.SLICE_S * 0.6)


async def count_all(database: Database, zone: ZoneInfo) -> int:
    clock, slices = every_slice_is_short(), 1
    while await database.write(lambda tx: counting.count_slice(tx, zone, clock_s=lambda: next(clock))):
        slices += 1
    return slices


@pytest.mark.long
async def test_leads_that_change_come_and_go_between_slices_are_counted_once(database: Database) -> None:
    await uncounted(database, 600)
    await database.write(lambda tx: progress.begin(tx, TEHRAN))
    clock = every_slice_is_short()
    assert await database.write(lambda tx: counting.count_slice(tx, TEHRAN, clock_s=lambda: next(clock)))

    async def meanwhile(tx: Transaction) -> None:
        for number in (1, 7, 599):  # counted, counted, not yet
            await tx.run("UPDATE leads SET stage = 'sql', alerts = 1, fit = 70 WHERE number = $1", number)
            await erasure.erase(tx, number + 1, update_id=number, at=NOW)
        await came(tx, 1_000, stage=Stage.LEAD)

    await database.write(meanwhile)
    assert await differences(database, TEHRAN) == []
    assert await count_all(database, TEHRAN) > 1
    assert await differences(database, TEHRAN) == []
    assert await database.write(lambda tx: changes.fold(tx, TEHRAN)) > 0
    assert await differences(database, TEHRAN) == []
    async with database.read() as reader:
        people = await reader.one(
            "SELECT sum(n), sum(gone) FROM totals JOIN total_kinds ON id = kind WHERE span = 63 AND figure = 'stage'"
        )
        assert people == (601, 3)
        assert (await progress.load(reader)).tells(TEHRAN)


async def test_another_time_zone_counts_all_again_and_keeps_who_is_gone(database: Database) -> None:
    await uncounted(database, 40)
    await database.write(lambda tx: progress.begin(tx, TEHRAN))
    await count_all(database, TEHRAN)
    await database.write(lambda tx: erasure.erase(tx, 4, update_id=1, at=NOW))
    assert await database.write(lambda tx: progress.begin(tx, HONOLULU))
    assert await database.write(lambda tx: changes.fold(tx, TEHRAN)) == 0
    await database.write(lambda tx: erasure.erase(tx, 5, update_id=1, at=NOW))
    await count_all(database, HONOLULU)
    await database.write(lambda tx: changes.fold(tx, HONOLULU))
    assert await differences(database, HONOLULU) == []
    async with database.read() as reader:
        people = await reader.one(
            "SELECT sum(n), sum(gone) FROM totals JOIN total_kinds ON id = kind WHERE span = 0 AND figure = 'stage'"
        )
    assert people == (40, 2)


@pytest.mark.long
async def test_totals_changed_by_hand_are_found_and_repaired(database: Database) -> None:
    await uncounted(database, 40)
    await database.write(lambda tx: progress.begin(tx, TEHRAN))
    await count_all(database, TEHRAN)

    async def by_hand(tx: Transaction) -> None:
        await tx.run("UPDATE totals SET n = n + 1 WHERE span = 3 AND " + OF_FIGURE, "stage")
        await tx.run("DELETE FROM totals WHERE span = 0 AND " + OF_FIGURE, "quality")
        await tx.run("UPDATE totals SET gone = 1, n = n + 1 WHERE span = 63 AND " + OF_FIGURE, "stage")
        await tx.run("INSERT INTO totals VALUES (0, 99999, 777, 3, 0), (7, 1, 1, 3, 0)")

    await database.write(by_hand)
    found = await differences(database, TEHRAN)
    wrong = {(each.cell.span, each.cell.figure) for each in found}
    assert wrong == {(3, "stage"), (0, "quality"), (63, "stage"), (0, "?"), (7, "quality")}
    assert await database.write(lambda tx: recount.repair(tx, TEHRAN)) == len(found)
    assert await differences(database, TEHRAN) == []


@pytest.mark.long
async def test_who_lost_the_session_is_not_unfinished(database: Database) -> None:
    await database.write(lambda tx: progress.begin(tx, TEHRAN))
    number = await database.write(lambda tx: came(tx, 1, stage=Stage.MQL, step=Step.QUESTION))
    await database.write(lambda tx: tx.run("DELETE FROM sessions WHERE lead = $1", number))
    assert await differences(database, TEHRAN) == []


@pytest.mark.parametrize("is_folded", [False, True])
@pytest.mark.parametrize("has_run", [False, True])
@pytest.mark.long
async def test_a_payload_that_brought_one_person_is_forgotten_with_them(
    database: Database, *, is_folded: bool, has_run: bool
) -> None:
    async def come(tx: Transaction) -> None:
        if has_run:
            await progress.begin(tx, TEHRAN)
        for number, payload in enumerate(("09121234567", "ig_story1", "ig_story1"), start=1):
            person = TelegramUser(telegram_id=number, name="x")
            await sessions.begin(tx, person, language="fa", source=payload, at=NOW)
        if is_folded:
            await changes.fold(tx, TEHRAN)

    await database.write(come)
    for number in (1, 2):
        await database.write(lambda tx, number=number: erasure.erase(tx, number, update_id=1, at=NOW))
    found = str(await everything(database))
    assert "09121234567" not in found
    assert "ig_story1" in found, "a campaign that brought others, too"
    await database.write(lambda tx: progress.begin(tx, TEHRAN))
    await database.write(lambda tx: changes.fold(tx, TEHRAN))
    assert await differences(database, TEHRAN) == []
    async with database.read() as reader:
        sums = await reader.all(
            """
            SELECT source, sum(n), sum(gone) FROM totals JOIN total_kinds ON id = kind
            WHERE span = 63 AND figure = 'stage' GROUP BY source ORDER BY source
            """
        )
    assert [tuple(row) for row in sums] == [("ig_story1", 2, 1), (OTHER_SOURCES, 1, 1)]


@pytest.mark.long
async def test_who_is_erased_has_only_their_own_payload_folded(database: Database) -> None:
    async def come(tx: Transaction) -> None:
        await progress.begin(tx, TEHRAN)
        for number, payload in enumerate(("09121234567", "ig_story1"), start=1):
            person = TelegramUser(telegram_id=number, name="x")
            await sessions.begin(tx, person, language="fa", source=payload, at=NOW)

    await database.write(come)
    await database.write(lambda tx: erasure.erase(tx, 1, update_id=1, at=NOW))
    async with database.read() as reader:
        waiting = await reader.all("SELECT source, n, gone FROM total_changes ORDER BY id")
    others = [("ig_story1", 1, 0), (OTHER_SOURCES, 1, 0), (OTHER_SOURCES, 0, 1)]
    assert [tuple(row) for row in waiting] == others, "much may wait, and the writer is held meanwhile"


@pytest.mark.long
async def test_a_payload_of_somebody_erased_between_two_counts_is_forgotten(database: Database) -> None:
    async def come(tx: Transaction) -> None:
        await progress.begin(tx, TEHRAN)
        person = TelegramUser(telegram_id=1, name="x")
        await sessions.begin(tx, person, language="fa", source="09121234567", at=NOW)
        await changes.fold(tx, TEHRAN)

    await database.write(come)
    await database.write(lambda tx: progress.begin(tx, HONOLULU))
    await database.write(lambda tx: erasure.erase(tx, 1, update_id=1, at=NOW))
    await count_all(database, HONOLULU)
    assert "09121234567" not in str(await everything(database))
