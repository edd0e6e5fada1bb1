"""Old versions did not record the group of a card: all their cards are assumed to be in the bound group."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from storage.encryption.seals import cipher_of
from storage.outbox import places, sales_groups
from storage.people import erasure
from storage.sqlite.database import SqliteDatabase
from tests.storage.stored import NOW
from tests.upgrades.dump_file import FIELD_KEY
from tests.upgrades.old_installation import OldInstallation, dumps_without, read, writes

OTHER = -1009999999999
GROUPS = "SELECT number, chat, moved_to FROM sales_groups ORDER BY number"
CARDS = "SELECT key, message_id FROM outbox WHERE chat IS NULL AND message_id IS NOT NULL AND lead IS NOT NULL"
A_LEAD = "SELECT min(lead) FROM outbox WHERE chat IS NULL AND message_id IS NOT NULL"
BLANKS = "SELECT chat FROM outbox WHERE key LIKE 'erased:%:sales:%' AND state = 'waiting'"


@pytest.fixture(params=dumps_without("sales_groups"), ids=lambda dump: dump.stem)
def old(request: pytest.FixtureRequest) -> OldInstallation:
    """Every version that did not record it."""
    return OldInstallation(request.param)


@asynccontextmanager
async def upgraded(file: Path) -> AsyncIterator[SqliteDatabase]:
    database = await SqliteDatabase.open(file, cipher=cipher_of(FIELD_KEY))
    yield database
    await database.close()


async def places_left(file: Path) -> set[int]:
    """Return the groups with cards of an erased lead that must be blanked."""
    ((number,),) = read(file, A_LEAD)
    async with upgraded(file) as database:
        left = await database.write(lambda tx: erasure.erase(tx, number, update_id=1, at=NOW))
    return {trace.chat for trace in left.traces if trace.chat < 0}


async def test_every_card_stands_in_the_group_that_was_bound(old: OldInstallation, before: Path) -> None:
    cards = read(before, CARDS)
    async with upgraded(before) as database, database.read() as reader:
        found = [(key, await places.of_row(reader, key)) for key, _ in cards]
    assert read(before, GROUPS) == [(0, old.sales_chat, None)]
    assert (
        [(key, place and (place.chat, place.message_id)) for key, place in found]
        == [(key, (old.sales_chat, number)) for key, number in cards]
        != []
    )


async def test_what_waits_to_blank_a_card_goes_to_the_group_of_that_card(old: OldInstallation, before: Path) -> None:
    blanks = read(before, BLANKS)
    assert {*blanks} == {(None,)}
    async with upgraded(before):
        pass
    assert read(before, BLANKS) == [(old.sales_chat,)] * len(blanks)


async def test_cards_stay_there_when_another_group_is_bound(old: OldInstallation, before: Path) -> None:
    async with upgraded(before) as database:
        await database.write(lambda tx: sales_groups.note(tx, OTHER))
    assert await places_left(before) == {old.sales_chat}


async def test_cards_are_left_behind_when_it_moves(old: OldInstallation, before: Path) -> None:
    async with upgraded(before) as database:
        await database.write(lambda tx: sales_groups.note_move(tx, old.sales_chat, OTHER))
    assert await places_left(before) == set()


@pytest.mark.parametrize(
    "damage",
    [
        pytest.param("DELETE FROM state", id="none was bound"),
        pytest.param("UPDATE state SET value = '{\"bo'", id="half of it"),
        pytest.param('UPDATE state SET value = \'{"bound": {"chat": "x"}}\'', id="no number"),
    ],
)
async def test_where_nobody_can_read_which_it_was_it_is_the_next_that_is_bound(before: Path, damage: str) -> None:
    writes(before, f"{damage} WHERE key = 'sales_group'")
    async with upgraded(before) as database:
        await database.write(lambda tx: sales_groups.note(tx, OTHER))
    assert read(before, GROUPS) == [(0, OTHER, None)]
    assert await places_left(before) == {OTHER}
