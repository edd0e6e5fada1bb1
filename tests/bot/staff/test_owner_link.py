"""The owner link: single-use, for an hour, only while there is no admin."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.context.context import Context
from bot.context.effects import Effects
from bot.staff import owner_link, roles
from storage.database import Transaction
from storage.records.talk import TelegramUser
from tests.bot.sales_room import ALI, MARYAM, REZA, SalesRoom
from tests.lent_databases import open_in


@pytest.fixture
async def room(folder: Path) -> AsyncIterator[SalesRoom]:
    database = await open_in(folder)
    yield SalesRoom(database, admins=frozenset())
    await database.close()


async def link(room: SalesRoom) -> str | None:
    return await room.database.write(lambda tx: owner_link.make_link(Context.of_clock(tx, room.config, room.now)))


async def payload(room: SalesRoom) -> str:
    made = await link(room)
    assert made is not None
    return made.split("?start=")[1]


async def redeem(room: SalesRoom, person: TelegramUser, what: str) -> Effects | None:
    return await room.does(lambda ctx: owner_link.redeem(ctx, person, what))


@pytest.mark.long
async def test_the_link_carries_128_bits_that_no_table_holds(room: SalesRoom) -> None:
    made = await link(room)
    assert made is not None
    assert made.startswith("https://t.me/shop_bot?start=own_")
    secret = made.split("own_")[1]
    assert len(secret) == 22
    async with room.database.read() as reader:
        assert not [row for row in await reader.all("SELECT value FROM state") if secret in str(row[0])]


async def test_whoever_opens_it_becomes_the_admin(room: SalesRoom) -> None:
    assert await redeem(room, ALI, await payload(room)) is not None
    (text,) = await room.texts()
    assert text.startswith("You are my admin now 🌱")
    assert await room.menus() == [(ALI.telegram_id, "setMyCommands")] * 3
    assert await room.commands(ALI, "/leads") is not None
    assert await room.audited() == ["owner owner link used", "read leads of all stages in private"]


async def test_it_works_once(room: SalesRoom) -> None:
    what = await payload(room)
    await redeem(room, ALI, what)
    assert await redeem(room, REZA, what) is None
    assert await room.commands(REZA, "/leads") is None


async def test_it_ends_after_an_hour(room: SalesRoom) -> None:
    what = await payload(room)
    room.waits(minutes=61)
    assert await redeem(room, ALI, what) is None


async def test_a_wrong_one_is_a_start_like_any_other_and_is_noted(room: SalesRoom) -> None:
    right = await payload(room)
    assert await redeem(room, REZA, "own_" + "A" * 22) is None
    assert await room.rows() == []
    assert await room.audited() == ["refused owner link"]
    assert await redeem(room, ALI, right) is not None


async def test_a_newer_link_ends_the_older(room: SalesRoom) -> None:
    older = await payload(room)
    newer = await payload(room)
    assert await redeem(room, ALI, older) is None
    assert await redeem(room, ALI, newer) is not None


async def test_there_is_none_once_there_is_an_admin(room: SalesRoom) -> None:
    await redeem(room, MARYAM, await payload(room))
    assert await link(room) is None


async def test_it_dies_with_the_first_admin_however_they_became_one(room: SalesRoom) -> None:
    what = await payload(room)
    room.config = replace(room.config, admins=frozenset({MARYAM.telegram_id}))
    assert await link(room) is None
    room.config = replace(room.config, admins=frozenset())
    assert await redeem(room, ALI, what) is None, "a later start without the setting does not bring it back"
    assert await room.audited() == ["refused owner link"]


async def test_whether_there_is_an_admin_is_asked_when_it_is_used(room: SalesRoom) -> None:
    what = await payload(room)
    await room.database.write(lambda tx: roles.add_owner(tx, MARYAM.telegram_id))
    assert await redeem(room, ALI, what) is None
    await room.database.write(lambda tx: roles.remove_owner(tx, MARYAM.telegram_id))
    assert await redeem(room, REZA, what) is None, "it stays dead when they are admins no longer"
    assert await redeem(room, ALI, await payload(room)) is not None, "but the next start prints another"


async def test_an_owner_is_removed_for_good(room: SalesRoom) -> None:
    await redeem(room, ALI, await payload(room))
    assert await room.database.write(lambda tx: roles.remove_owner(tx, ALI.telegram_id))
    assert not await room.database.write(lambda tx: roles.remove_owner(tx, ALI.telegram_id))
    assert await room.commands(ALI, "/leads") is None


@pytest.mark.parametrize("set_by", [timedelta(days=1), -timedelta(days=1)], ids=["forward", "back"])
async def test_a_clock_that_is_set_makes_no_link_hold_for_longer(room: SalesRoom, set_by: timedelta) -> None:
    what = await payload(room)
    room.now += set_by
    assert await redeem(room, ALI, what) is None


async def test_a_link_whose_clock_was_set_holds_for_the_rest_of_its_hour(room: SalesRoom) -> None:
    what = await payload(room)
    room.now += timedelta(days=400)
    await room.database.write(lambda tx: owner_link.close_at(tx, room.now + timedelta(minutes=50)))
    assert await redeem(room, ALI, what) is not None
    await room.database.write(lambda tx: owner_link.close_at(tx, room.now + timedelta(minutes=50)))
    assert await redeem(room, REZA, what) is None, "none is open any more"


async def test_a_start_beside_others_leaves_the_link_of_the_first_one_open(room: SalesRoom) -> None:
    async def start_beside(tx: Transaction) -> str | None:
        return await owner_link.make_link(Context.of_clock(tx, room.config, room.now), beside=True)

    first = await payload(room)
    assert await room.database.write(start_beside) is None
    room.now += owner_link.VALID_FOR + timedelta(seconds=1)
    later = await room.database.write(start_beside)
    assert later is not None
    assert not later.endswith(first)
