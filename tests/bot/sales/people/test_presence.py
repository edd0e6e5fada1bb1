"""Who is at the desk: whom the group has shown, until they leave it."""

from dataclasses import replace

import pytest

from bot.sales import former_staff
from bot.sales.people.upgrade import keep_those_of_before
from bot.updates.senders import ANONYMOUS_ADMIN
from storage.people import group_members
from storage.records.desk_person import DeskPerson
from storage.records.talk import TelegramUser
from storage.sales import desk_people
from tests.bot.sales.people.desk_room import Content, comes, find, get, presses, said, user, writes
from tests.bot.sales_room import ALI, ELSEWHERE, GROUP, MARYAM, NOW, REZA, SalesRoom, room

__all__ = ["room"]

RENAMED = TelegramUser(telegram_id=ALI.telegram_id, name="Ali R.", username="ali_r")
ROBOT = {"id": 99, "is_bot": True, "first_name": "Robot"}


def changed(person: TelegramUser, status: str, **more: object) -> Content:
    """Return a change of somebody's membership, by an admin."""
    member = {"status": status, "user": user(person), **more}
    where = {"id": GROUP, "type": "supergroup"}
    return {"chat": where, "from": user(MARYAM), "date": 1_800_000_000, "new_chat_member": member}


LEAVES = {
    "left": ("message", {**said(ALI, ""), "left_chat_member": user(ALI)}),
    "was removed": ("message", {**said(MARYAM, ""), "left_chat_member": user(ALI)}),
    "left, as admins hear": ("chat_member", changed(ALI, "left")),
    "was banned": ("chat_member", changed(ALI, "kicked")),
    "is outside and restricted": ("chat_member", changed(ALI, "restricted", is_member=False)),
}


@pytest.mark.long
async def test_who_writes_is_at_the_desk_under_their_name(room: SalesRoom) -> None:
    await writes(room, RENAMED, "hello")
    assert await get(room, ALI) == DeskPerson(
        id=ALI.telegram_id, name="Ali R.", username="ali_r", joined=NOW, confirmed=NOW
    )


async def test_who_presses_is_at_the_desk_too(room: SalesRoom) -> None:
    await presses(room, ALI)
    assert (await get(room, ALI)).gone is None


@pytest.mark.parametrize(
    "content",
    [
        pytest.param({"from": ROBOT}, id="a bot"),
        pytest.param({"from": {"id": ANONYMOUS_ADMIN, "first_name": "Group"}}, id="an anonymous admin"),
        pytest.param({"sender_chat": {"id": -100, "type": "channel"}}, id="a channel"),
        pytest.param({"chat": {"id": ELSEWHERE, "type": "supergroup"}}, id="in another group"),
        pytest.param({"chat": {"id": ALI.telegram_id, "type": "private"}}, id="in private"),
        pytest.param({"new_chat_members": [user(ALI)], "from": ROBOT}, id="added by a bot"),
    ],
)
async def test_nobody_else_is(room: SalesRoom, content: Content) -> None:
    await comes(room, "message", said(ALI) | content)
    async with room.database.read() as reader:
        assert (await desk_people.known(reader)).good == ()


async def test_a_renamed_person_is_renamed_but_not_over_their_own_name(room: SalesRoom) -> None:
    await writes(room, ALI, "hello")
    await writes(room, RENAMED, "hello again")
    assert ((await get(room, ALI)).name, (await get(room, ALI)).username) == ("Ali R.", "ali_r")
    await writes(room, RENAMED, "/name Alireza")
    await writes(room, ALI, "and again")
    assert ((await get(room, ALI)).name, (await get(room, ALI)).username) == ("Alireza", None)


@pytest.mark.parametrize("name", [None, "", "\u202e\u200b"], ids=["none", "empty", "invisible"])
async def test_a_name_that_cannot_be_shown_is_a_number(room: SalesRoom, name: object) -> None:
    await comes(room, "message", said(ALI) | {"from": user(ALI, first_name=name)})
    assert (await get(room, ALI)).name == "#0801"


@pytest.mark.parametrize("how", LEAVES)
async def test_who_leaves_is_gone_and_manages_no_more(room: SalesRoom, how: str) -> None:
    await writes(room, ALI, "hello")
    await writes(room, MARYAM, "/manager @ali_r")
    kind, content = LEAVES[how]
    await comes(room, kind, content)
    gone = await get(room, ALI)
    assert (gone.gone, gone.manages, gone.is_away(NOW)) == (NOW, False, True)
    assert f"desk left {ALI.telegram_id}" in await room.audited()


async def test_who_joins_or_is_let_in_again_is_not_gone(room: SalesRoom) -> None:
    await writes(room, ALI, "hello")
    await comes(room, "chat_member", changed(ALI, "restricted", is_member=True))
    assert (await get(room, ALI)).gone is None


async def test_who_returns_is_new_and_keeps_hours_and_own_name(room: SalesRoom) -> None:
    await writes(room, ALI, "/hours sat-wed 9-14")
    await writes(room, ALI, "/name Alireza")
    await room.database.write(lambda tx: _given(tx, passed=2))
    await comes(room, *LEAVES["left"])
    room.waits(hours=1)
    await writes(room, ALI, "I am back")
    back = await get(room, ALI)
    assert (back.name, back.named, back.hours) == ("Alireza", True, "sat-wed 09:00-14:00")
    assert (back.joined, back.gone, back.away_since, back.given, back.passed) == (room.now, None, None, (), 0)


async def _given(tx: object, **more: object) -> None:
    person = await desk_people.load(tx, ALI.telegram_id)  # type: ignore[arg-type]  # a transaction
    assert person is not None
    await desk_people.put(tx, person.takes(NOW).replace(**more))  # type: ignore[arg-type]


async def test_that_they_were_seen_is_written_only_now_and_then(room: SalesRoom) -> None:
    await writes(room, ALI, "hello")
    room.waits(hours=11)
    await writes(room, ALI, "hello")
    assert (await get(room, ALI)).confirmed == NOW
    room.waits(hours=1)
    await writes(room, ALI, "hello")
    assert (await get(room, ALI)).confirmed == room.now


async def test_a_start_in_private_says_that_the_bot_can_write_to_them(room: SalesRoom) -> None:
    await writes(room, ALI, "hello")
    assert not (await get(room, ALI)).started
    await writes(room, ALI, "/start", chat=ALI.telegram_id)
    assert (await get(room, ALI)).started
    block = {"chat": {"id": ALI.telegram_id, "type": "private"}, "from": user(ALI), "date": 1_800_000_000}
    for status, started in (("kicked", False), ("member", True)):
        await comes(room, "my_chat_member", block | {"new_chat_member": {"status": status, "user": ROBOT}})
        assert (await get(room, ALI)).started is started


@pytest.mark.parametrize("text", ["/mine", "hello", "/help"])
async def test_whoever_writes_in_private_had_started(room: SalesRoom, text: str) -> None:
    await writes(room, ALI, "hello")
    await writes(room, ALI, text, chat=ALI.telegram_id)
    assert (await get(room, ALI)).started


async def test_who_had_a_talk_of_their_own_had_started(room: SalesRoom) -> None:
    await writes(room, ALI, "/start", chat=ALI.telegram_id)
    await writes(room, ALI, "hello")
    assert (await get(room, ALI)).started


async def test_the_people_of_a_former_group_are_gone(room: SalesRoom) -> None:
    await writes(room, ALI, "hello")
    room.config = replace(room.config, sales_chat_setting=ELSEWHERE)
    await room.does(former_staff.let_go)
    assert (await get(room, ALI)).gone == NOW
    await writes(room, REZA, "hello", chat=ELSEWHERE)
    async with room.database.read() as reader:
        assert [each.id for each in (await desk_people.everyone(reader)).good] == [REZA.telegram_id]


async def test_an_upgrade_keeps_members_by_the_names_of_owners_and_owners_by_name(room: SalesRoom) -> None:
    await room.hot_lead(5, owner=ALI.telegram_id, owner_name="Ali")
    await room.hot_lead(6, owner=REZA.telegram_id, owner_name="Reza")
    members = [ALI.telegram_id, 55]
    await room.database.write(lambda tx: group_members.add(tx, members, chat=GROUP))
    for _ in range(2):
        await room.does(keep_those_of_before)
    assert ((await get(room, ALI)).name, (await get(room, ALI)).gone) == ("Ali", None)
    assert ((await get(room, REZA)).name, (await get(room, REZA)).gone) == ("Reza", NOW)
    assert await find(room, TelegramUser(telegram_id=55, name="?")) is None, "their name comes with their next message"
    await writes(room, REZA, "here I am")
    assert (await get(room, REZA)).gone is None


async def test_an_upgrade_happens_once(room: SalesRoom) -> None:
    await room.does(keep_those_of_before)
    await room.hot_lead(6, owner=REZA.telegram_id, owner_name="Reza")
    await room.does(keep_those_of_before)
    assert await find(room, REZA) is None
