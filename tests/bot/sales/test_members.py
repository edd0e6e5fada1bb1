"""Members of the sales group: who is noted as a colleague, and who is one no more."""

from dataclasses import replace

import pytest

from bot.context.effects import Effects
from bot.intake.dispatching.dispatch import dispatch_update
from bot.sales import former_staff, group_events, members
from bot.updates.group_people import NOBODY, people_in
from bot.updates.incoming import GroupMoved
from bot.updates.senders import ANONYMOUS_ADMIN
from bot.updates.update import update_from
from storage.people import erasure, sessions
from storage.records.talk import TelegramUser
from tests.bot.sales_room import ALI, ELSEWHERE, GROUP, MARYAM, REZA, SalesRoom, room

__all__ = ["room"]
ME = {"id": ALI.telegram_id, "is_bot": False, "first_name": "Ali"}
OTHER = {"id": REZA.telegram_id, "is_bot": False, "first_name": "Reza"}
ROBOT = {"id": 99, "is_bot": True, "first_name": "Robot"}


def said_in(chat: int, **content: object) -> dict[str, object]:
    where = {"id": chat, "type": "supergroup", "title": "Sales"}
    return {"message_id": 5, "date": 1_800_000_000, "chat": where, "from": ME} | content


async def comes(room: SalesRoom, kind: str, content: object) -> None:
    """Let the bot handle an update."""
    room.update_id += 1
    update = update_from({"update_id": room.update_id, kind: content})
    assert update is not None

    async def work(tx: object) -> Effects:
        return await dispatch_update(tx, update, config=room.config, now=room.now)  # type: ignore[arg-type]

    await room.database.write(work)


async def colleagues(room: SalesRoom) -> set[int]:
    """Return who counts as a member."""
    people = {ALI.telegram_id, REZA.telegram_id, MARYAM.telegram_id, 99, ANONYMOUS_ADMIN}
    async with room.database.read() as reader:
        return {each for each in people if await members.is_member(reader, room.config, each)}


SEEN = {
    "wrote": ("message", said_in(GROUP, text="hello")),
    "wrote a command": ("message", said_in(GROUP, text="/stats")),
    "edited": ("edited_message", said_in(GROUP, text="hello!")),
    "pressed": ("callback_query", {"id": "1", "from": ME, "message": said_in(GROUP), "data": "c:x:claim"}),
    "joined": ("message", said_in(GROUP, new_chat_members=[ME])),
    "was added": ("message", {**said_in(GROUP, new_chat_members=[ME, ROBOT]), "from": ROBOT}),
    "sent a photo": ("message", said_in(GROUP, photo=[])),
}


@pytest.mark.parametrize("what", SEEN)
@pytest.mark.long
async def test_whoever_is_seen_in_the_group_is_a_member(room: SalesRoom, what: str) -> None:
    kind, content = SEEN[what]
    await comes(room, kind, content)
    assert await colleagues(room) == {ALI.telegram_id}


NOT_SEEN = {
    "in another group": ("message", said_in(ELSEWHERE, text="hello")),
    "a bot": ("message", {**said_in(GROUP, text="hello"), "from": ROBOT}),
    "an anonymous admin": ("message", {**said_in(GROUP, text="hello"), "from": {"id": ANONYMOUS_ADMIN}}),
    "a channel that is linked": ("message", said_in(GROUP, text="news", sender_chat={"id": -100, "type": "channel"})),
    "in private": ("message", {**said_in(GROUP, text="hello"), "chat": {"id": ALI.telegram_id, "type": "private"}}),
    "somebody whose message is answered": (
        "message", {**said_in(GROUP, text="hello", reply_to_message=said_in(GROUP)), "from": ROBOT},
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", NOT_SEEN)
async def test_nobody_else_is(room: SalesRoom, what: str) -> None:
    await comes(room, *NOT_SEEN[what])
    assert await colleagues(room) == set()


@pytest.mark.parametrize("by", ["themselves", "an admin"])
async def test_who_left_or_was_removed_is_no_member(room: SalesRoom, by: str) -> None:
    await comes(room, "message", said_in(GROUP, text="hello"))
    writer = ME if by == "themselves" else OTHER
    await comes(room, "message", {**said_in(GROUP, left_chat_member=ME), "from": writer})
    assert await colleagues(room) == (set() if by == "themselves" else {REZA.telegram_id})


async def test_the_people_of_a_former_group_are_nobody(room: SalesRoom) -> None:
    await comes(room, "message", said_in(GROUP, text="hello"))
    room.config = replace(room.config, sales_chat_setting=ELSEWHERE)
    assert await colleagues(room) == set()
    await room.does(former_staff.let_go)
    room.config = replace(room.config, sales_chat_setting=GROUP)
    assert await colleagues(room) == set(), "their row is gone"


async def test_without_a_group_there_are_none(room: SalesRoom) -> None:
    await comes(room, "message", said_in(GROUP, text="hello"))
    room.unbound()
    assert await colleagues(room) == set()


async def test_members_follow_the_group_to_its_new_number(room: SalesRoom) -> None:
    await comes(room, "message", said_in(GROUP, text="hello"))
    await room.does(lambda ctx: group_events.handle(ctx, GroupMoved(GROUP, ELSEWHERE)))
    room.config = replace(room.config, sales_chat_setting=GROUP)
    assert await colleagues(room) == {ALI.telegram_id}


async def test_who_is_erased_is_no_member(room: SalesRoom) -> None:
    await comes(room, "message", said_in(GROUP, text="hello"))

    async def erase(tx: object) -> None:
        person = TelegramUser(telegram_id=ALI.telegram_id, name="Ali")
        begun = await sessions.begin(tx, person, language="en", source="", at=room.now)  # type: ignore[arg-type]
        await erasure.erase(tx, begun.lead.number, update_id=1, at=room.now)  # type: ignore[arg-type]

    await room.database.write(erase)
    assert await colleagues(room) == set()


@pytest.mark.parametrize(
    "content",
    [
        {"new_chat_members": "everybody"},
        {"new_chat_members": [None, {"id": "5"}, {"id": -5}, {"id": True}]},
        {"left_chat_member": 7},
        {"from": "me"},
        {"from": None},
    ],
)
def test_what_telegram_does_not_document_is_nobody(content: dict[str, object]) -> None:
    where = {"id": GROUP, "type": "supergroup"}
    update = update_from({"update_id": 1, "message": {"message_id": 5, "date": 1, "chat": where, **content}})
    assert update is not None
    assert people_in(update) == NOBODY
