"""Updates of groups: read by python-telegram-bot or from their JSON, they mean the same."""

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from bot.updates import groups
from bot.updates.addressed import with_addressed
from bot.updates.content.written_here import GroupContent
from bot.updates.incoming import (
    AdminPress,
    CommandFrom,
    GroupMembership,
    GroupMoved,
    GroupReply,
    Ignored,
    Incoming,
    SalesPress,
)
from bot.updates.parse import read_update
from bot.updates.telegram_objects import RawObject
from bot.updates.update import Raw
from tests.bot.front_desk import came, front_desk, presses, raised, says
from tests.faults.fuzz_schema import made_up

BOT = "shop_bot"
SEED = int(os.environ.get("FUZZ_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
GROUP = {"id": -1_001_999_888_777, "type": "supergroup", "title": "Sales"}
CHATS = (GROUP, GROUP, {"id": 7, "type": "private"}, {"id": -5, "type": "channel", "title": "News"})
WORDS = ("/stats 7d", "/start", "/lead_12@shop_bot", "/bind@other_bot", "no budget", "", "/")
PRESSED = ("c:abc:claim", "c:abc:free", "c:abc:won", "a:1:tk", "of another bot", "")
SARA = {"id": 7_000_000_001, "is_bot": False, "first_name": "Sara"}
KINDS = {"message": "Message", "callback_query": "CallbackQuery", "my_chat_member": "ChatMemberUpdated"}
FROM_JSON: dict[str, Callable[[Any], Incoming]] = {
    "message": lambda content: groups.read_message(content, bot_username=BOT),
    "callback_query": groups.read_press,
    "my_chat_member": groups.read_membership,
}
NO_CALENDAR_HAS_IT = 10**18


def meaning(read: Callable[[], Incoming]) -> Incoming | None:
    """Return what an update means; None where it is not as Telegram documents it."""
    try:
        return read()
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def made_up_in_a_group(kind: str, dice: random.Random) -> Raw:
    content: Raw = made_up(KINDS[kind], dice)
    if kind == "callback_query":
        content["message"] = {**made_up("Message", dice), "chat": GROUP, "date": dice.choice((0, 1_800_000_000))}
        # Of made-up fields alone few are a press of ours: in one seed of fifty none was.
        content |= {"data": dice.choice(PRESSED), "from": dice.choice((SARA, content.get("from")))}
    else:
        content["chat"] = dice.choice(CHATS) if kind == "my_chat_member" else GROUP
    if kind == "message":
        replied = {"message_id": 4, "date": 1, "chat": GROUP, "from": made_up("User", dice) | {"username": "Shop_Bot"}}
        writer = dice.choice((SARA, content.get("from")))
        content |= {"text": dice.choice(WORDS), "reply_to_message": dice.choice((None, replied)), "from": writer}
    return {"update_id": 1, kind: content}


@pytest.mark.parametrize("kind", KINDS)
def test_either_reader_says_the_same(kind: str) -> None:
    dice, refusals, meanings = random.Random(SEED), [], set()
    for _ in range(300):
        raw = made_up_in_a_group(kind, dice)
        by_objects = meaning(lambda: read_update(came(raw), bot_username=BOT, refused=refusals.append))  # noqa: B023
        from_json = meaning(lambda: FROM_JSON[kind](RawObject(raw[kind])))  # noqa: B023
        if isinstance(from_json, CommandFrom):
            from_json = with_addressed(from_json, raw[kind])
        if isinstance(from_json, GroupReply | SalesPress):  # what they hold is read from the JSON alone
            by_objects, from_json = without_content(by_objects), without_content(from_json)
        assert by_objects == from_json, f"seed {SEED}: {raw}"
        meanings.add(type(by_objects))
    assert len(refusals) < 270, "it reads some of what its own signatures say"
    assert len(meanings) > 1


def without_content(read: object) -> object:
    assert isinstance(read, GroupReply | SalesPress)
    bare = replace(read, answered=None)
    return replace(bare, content=GroupContent()) if isinstance(bare, GroupReply) else bare


def test_a_field_of_tomorrow_is_passed_over() -> None:
    raw = says(7, "/stats", chat=GROUP, of_tomorrow={"mood": [1]})
    assert isinstance(read_update(came(raw), bot_username=BOT, refused=raised), CommandFrom)


def refusable(raw: Raw, kind: str) -> Raw:
    """Return the update with something in it that python-telegram-bot cannot read, and that we do not look at."""
    content = raw[kind]
    assert isinstance(content, dict)
    if kind == "callback_query":
        return {**raw, kind: {**content, "message": {**content["message"], "edit_date": NO_CALENDAR_HAS_IT}}}
    return {**raw, kind: {**content, "edit_date": NO_CALENDAR_HAS_IT, "date": NO_CALENDAR_HAS_IT}}


def pressed_in_group(number: int, data: str) -> Raw:
    raw = presses(number, data)
    query = raw["callback_query"]
    assert isinstance(query, dict)
    return {**raw, "callback_query": {**query, "message": {**query["message"], "chat": GROUP}}}


ENTERED = {"from": SARA, "chat": GROUP, "new_chat_member": {"status": "member", "user": SARA}, "date": 1}


@pytest.mark.parametrize(
    ("kind", "raw", "means"),
    [
        pytest.param("message", says(7, "/stats", chat=GROUP), CommandFrom, id="a command"),
        pytest.param("message", says(7, "hello", chat=GROUP), Ignored, id="chatter"),
        pytest.param("message", says(7, "", chat=GROUP, migrate_to_chat_id=-1_005), GroupMoved, id="a moved group"),
        pytest.param("callback_query", pressed_in_group(7, "c:abc:claim"), SalesPress, id="a press of sales"),
        pytest.param("callback_query", pressed_in_group(7, "c:abc:won"), AdminPress, id="an admin's press"),
        pytest.param("my_chat_member", {"update_id": 7, "my_chat_member": ENTERED}, GroupMembership, id="membership"),
    ],
)
def test_what_python_telegram_bot_refuses_is_read_from_its_json(kind: str, raw: Raw, means: type[Incoming]) -> None:
    refusals: list[Exception] = []
    read = read_update(came(refusable(raw, kind)), bot_username=BOT, refused=refusals.append)
    assert isinstance(read, means)
    assert read == read_update(came(raw), bot_username=BOT, refused=raised)
    assert len(refusals) == 1


def test_a_cards_button_without_its_message_is_taken_for_one_in_a_private_chat() -> None:
    raw = presses(7, "c:abc:claim")
    query = raw["callback_query"]
    assert isinstance(query, dict)
    press = read_update(came({**raw, "callback_query": {**query, "message": None}}), bot_username=BOT, refused=raised)
    assert isinstance(press, SalesPress)
    assert (press.chat, press.message_id) == (SARA["id"], None)


@pytest.mark.long
async def test_a_refused_update_is_answered_counted_and_no_dead_letter(folder: Path) -> None:
    async with front_desk(folder) as desk:
        assert await desk.batches.process([came(refusable(says(5, "/start", chat=GROUP), "message"))]) == 1
        (effects,) = desk.followed
        assert [row.message.key for row in effects.rows] == ["u5:hint"]
        assert effects.happened == [("read_from_json", ""), ("update", "message")]
        assert await desk.rows("SELECT count(*) FROM dead_letters") == [(0,)]
