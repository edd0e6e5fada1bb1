"""The people of the desk are kept as they are, and forgotten when they are erased."""

from datetime import timedelta

import pytest

from storage import put_aside
from storage.database import Database
from storage.people import erasure
from storage.records.desk_person import DeskPerson
from storage.sales import desk_people
from tests.storage.sales.at_desk import NIMA, REZA, SARA
from tests.storage.stored import DAY, NOW, hot_lead

SARA_NOW = DeskPerson(id=SARA, name="سارا", joined=NOW)
FULL = {
    "name": "سارا ک.",
    "username": "sara_sells",
    "hours": "sat-wed 9-14",
    "away_since": NOW,
    "away_until": NOW + DAY,
    "started": True,
    "joined": NOW - DAY,
    "gone": NOW + 2 * DAY,
    "offered": NOW - timedelta(hours=1),
    "passed": 2,
    "given": (NOW, NOW + timedelta(seconds=1)),
    "manages": True,
    "replies": True,
    "named": True,
    "confirmed": NOW,
}


async def put(database: Database, *people: DeskPerson) -> None:
    for person in people:
        await database.write(lambda tx, person=person: desk_people.put(tx, person))


async def load(database: Database, id_: int) -> DeskPerson | None:
    return await database.write(lambda tx: desk_people.load(tx, id_))


@pytest.mark.parametrize("name", FULL)
async def test_each_field_comes_back_and_can_be_taken_back(database: Database, name: str) -> None:
    changed = SARA_NOW.replace(**{name: FULL[name]})
    for wanted in (SARA_NOW, changed, SARA_NOW):
        await put(database, wanted)
        assert await load(database, SARA) == wanted


async def test_every_field_is_tried_here() -> None:
    assert {*FULL} == {*DeskPerson.__struct_fields__} - {"id"}


async def test_who_left_stands_in_no_list_of_those_who_are_there_and_is_known_by_name(database: Database) -> None:
    reza = DeskPerson(id=REZA, name="Reza", joined=NOW, gone=NOW)
    nima = DeskPerson(id=NIMA, name="Nima", joined=NOW)
    await put(database, nima, reza, SARA_NOW)
    async with database.read() as reader:
        assert (await desk_people.everyone(reader)).good == (SARA_NOW, nima)
        assert (await desk_people.known(reader)).good == (SARA_NOW, reza, nima)
    assert await load(database, 5) is None


@pytest.mark.parametrize("damage", ["joined = -1", "given = '7'", "given = '[\"soon\"]'"])
async def test_one_who_cannot_be_read_is_named_and_the_others_are_there(database: Database, damage: str) -> None:
    nima = DeskPerson(id=NIMA, name="Nima", joined=NOW)
    await put(database, SARA_NOW, nima)
    await database.write(lambda tx: tx.run(f"UPDATE desk_people SET {damage} WHERE id = {SARA}"))
    async with database.read() as reader:
        found = await desk_people.everyone(reader)
    assert (found.good, [row.chat for row in found.bad]) == ((nima,), [SARA])
    assert [await load(database, SARA) for _ in range(2)] == [None, None]
    async with database.read() as reader:
        assert await put_aside.unseen(reader) == {"desk_people": 1}


async def test_an_account_that_is_erased_is_forgotten_here_too(database: Database) -> None:
    lead = await hot_lead(database, SARA)
    nima = DeskPerson(id=NIMA, name="Nima", joined=NOW)
    await put(database, SARA_NOW, nima)
    await database.write(lambda tx: erasure.erase(tx, lead.number, update_id=9, at=NOW))
    async with database.read() as reader:
        assert (await desk_people.known(reader)).good == (nima,)
