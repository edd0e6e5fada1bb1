"""Copies as outbox rows: those of a lead are one, albums gather, and nothing of them is left out."""

from datetime import timedelta

import pytest

from bot.context.context import Context
from bot.intake.dispatching.dispatch import dispatch_update
from bot.prospects.erasure import erase_outlived
from bot.sales.relay.copy_rows import AT_ONCE
from bot.sales.relay.group_budget import WAITING_AT_MOST
from bot.sales.removal.remaining import tell_of
from conversations.language.graphemes import utf16_length
from storage.installation import bots
from storage.messages import Message, Place, Priority, SendResult
from storage.outbox import queue as outbox
from storage.records.lead import RetentionPolicy
from tests.bot.front_desk import came, says
from tests.bot.sales.relay.test_group_budget import FIRST, for_the_group, leads_with_cards, writes
from tests.bot.sales_room import GROUP, MARYAM, NOW, SalesRoom, room
from tests.direction_marks import INVISIBLE

__all__ = ["room"]


async def sends(room: SalesRoom, message_id: int, *, person: int = FIRST, **fields: object) -> None:
    """Send a photo to the bot, as Telegram tells it."""
    room.update_id += 1
    raw = says(room.update_id, "", person=person, photo=[{}], **fields)
    del raw["message"]["text"]
    raw["message"]["message_id"] = message_id
    update = came(raw)
    await room.database.write(lambda tx: dispatch_update(tx, update, config=room.config, now=room.now))


async def copies(room: SalesRoom) -> list[Message]:
    return [row for row in await for_the_group(room) if row.method.startswith("copy")]


def numbers(row: Message) -> object:
    return row.body["message_ids"]


@pytest.mark.long
async def test_a_photo_is_a_row_that_holds_numbers_alone_and_answers_the_card(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    await sends(room, 70, caption="Our shop")
    (row,) = await copies(room)
    assert (row.stream, row.answers, row.priority, row.lead) == ("said:1", "alert:1:1", Priority.RELAY, 1)
    assert (row.body["from_chat_id"], numbers(row), row.not_before) == (FIRST, [70], None)
    assert "file_id" not in str(row)


async def test_pieces_of_an_album_are_one_row_in_their_order_two_seconds_after_the_last(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    for message_id in (72, 70, 71, 71):
        await sends(room, message_id, media_group_id="7")
        room.waits(seconds=1)
    (row,) = await copies(room)
    assert numbers(row) == [70, 71, 72]
    assert row.not_before == room.now + timedelta(seconds=1)


async def test_photos_that_wait_are_joined_and_the_lines_that_stand_in_name_them_all(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    await sends(room, 70, caption="Our shop")
    await sends(room, 71, caption="Our <b>stock</b>")
    (row,) = await copies(room)
    assert numbers(row) == [70, 71]
    texts = [str(body["text"]).translate(INVISIBLE) for _, body in row.fallbacks]
    assert all("[photo] Our shop\n[photo] Our <b>stock</b>" in text for text in texts)
    assert len(set(texts)) == len(texts) == 4


async def test_where_the_group_sees_no_contacts_copies_go_without_captions_that_hold_one(room: SalesRoom) -> None:
    room.hides_contacts()
    await leads_with_cards(room, 1)
    await sends(room, 70, caption="Call 0912 123 4567")
    await sends(room, 71, caption="Our shop")
    (row,) = await copies(room)
    assert row.body["remove_caption"] is True
    said = (row.body["line"], *(body["text"] for _, body in row.fallbacks))
    assert all("[photo] Call ••67\n[photo] Our shop" in str(each).translate(INVISIBLE) for each in said)
    assert "4567" not in str(row)


async def test_words_between_photos_stay_words(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    await sends(room, 70)
    await writes(room, "that was our shop")
    await sends(room, 71)
    assert [numbers(row) for row in await copies(room)] == [[70, 71]]
    assert len([row for row in await for_the_group(room) if row.slot == "said"]) == 1


async def test_beyond_the_budget_copies_wait_behind_all_else_and_none_is_left_out(room: SalesRoom) -> None:
    await leads_with_cards(room, WAITING_AT_MOST + 2)
    for n in range(WAITING_AT_MOST + 2):
        await sends(room, 70 + n, person=FIRST + n)
    await sends(room, 90, person=FIRST + WAITING_AT_MOST)
    rows = await copies(room)
    assert [row.priority for row in rows].count(Priority.BROADCAST) == 2
    assert sorted(str(numbers(row)) for row in rows) == ["[70]", "[71]", "[72]", "[73]", "[74]", "[75, 90]", "[76]"]


async def test_a_flood_of_photos_is_one_row_for_each_hundred(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    for n in range(AT_ONCE + 5):
        await sends(room, 1000 + n, caption="x" * 1000)
        room.waits(seconds=2)
    rows = await copies(room)
    assert sorted(number for row in rows for number in row.body["message_ids"]) == [*range(1000, 1000 + AT_ONCE + 5)]
    assert max(len(row.body["message_ids"]) for row in rows) <= AT_ONCE
    assert len(rows) == 2
    assert all(utf16_length(str(body["text"])) <= 4096 for row in rows for _, body in row.fallbacks)


async def test_a_protected_photo_is_words_with_the_reason(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    await sends(room, 70, caption="Our shop", has_protected_content=True)
    (row,) = await for_the_group(room)
    assert "[photo] Our shop (protected, cannot be copied)" in str(row.body["text"]).translate(INVISIBLE)


async def test_when_another_bot_takes_over_waiting_copies_are_a_line(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    await room.database.write(lambda tx: bots.begin(tx, 1, at=NOW))
    await sends(room, 70, caption="Our shop")
    await room.database.write(lambda tx: bots.begin(tx, 2, at=NOW))
    (row,) = await for_the_group(room)
    assert (row.method, row.fallbacks, row.answers) == ("sendMessage", (), "alert:1:1")
    assert "[photo] Our shop" in str(row.body["text"])
    assert "no longer there" in str(row.body["text"])


async def test_another_bot_in_a_basic_group_sends_the_line_that_stands_in_after_the_one_before_the_copies(
    room: SalesRoom,
) -> None:
    await leads_with_cards(room, 1)
    await room.database.write(lambda tx: bots.begin(tx, 1, at=NOW))
    await sends(room, 70, caption="Our shop")
    (waiting,) = [row for row in await room.waiting() if row.message.method == "copyMessages"]
    line = SendResult(id=waiting.id, state="waiting", message_id=12, chat=-777)
    await room.database.write(lambda tx: outbox.settle(tx, [line], at=NOW, bot_id=1))
    await room.database.write(lambda tx: bots.begin(tx, 2, at=NOW))
    (row,) = [row for row in await room.waiting() if row.id == waiting.id]
    assert "[photo] Our shop" in str(row.message.body["text"])
    assert row.target is None, "this number is another message's now"


async def test_who_is_erased_by_age_has_their_copies_deleted(room: SalesRoom) -> None:
    await leads_with_cards(room, 1)
    await sends(room, 70, caption="Our shop")
    await room.all_sent()
    room.waits(days=30)
    keeping = RetentionPolicy(leads=timedelta(days=9))

    async def act(ctx: Context) -> None:
        assert await erase_outlived(ctx, [1], keeping=keeping, at=room.now) == 1

    await room.does(act)
    (deleted,) = [row for row in await room.rows() if row.method == "deleteMessage"]
    assert deleted.key.startswith("erased:1:")
    assert deleted.fallbacks[0][0] == "editMessageCaption"


async def test_what_remains_is_one_message_to_each_admin(room: SalesRoom) -> None:
    for message_id in (41, 42):
        place = Place(chat=GROUP, message_id=message_id)
        await room.does(lambda ctx, place=place: tell_of(ctx, f"erased:1:9:{GROUP}:{place.message_id}", place))
    (row,) = await room.rows()
    assert (row.chat, row.not_before) == (MARYAM.telegram_id, NOW + timedelta(seconds=10))
    assert str(row.body["text"]).split("\n")[1:] == [
        "Lead 1: https://t.me/c/1234567890/41", "Lead 1: https://t.me/c/1234567890/42",
    ]  # fmt: skip


async def test_in_a_basic_group_what_remains_is_named_by_its_number(room: SalesRoom) -> None:
    await room.does(lambda ctx: tell_of(ctx, "recall:copy:12:345:41", Place(chat=-4005, message_id=41)))
    (row,) = await room.rows()
    assert str(row.body["text"]).endswith("Lead 12: message number 41 in the sales group")


async def test_very_many_that_remain_fit_their_messages(room: SalesRoom) -> None:
    for message_id in range(300):
        place = Place(chat=GROUP, message_id=message_id)
        await room.does(lambda ctx, place=place: tell_of(ctx, "erased:1:9:x", place))
    texts = [str(row.body["text"]) for row in await room.rows()]
    assert sum(text.count("https://t.me/c/") for text in texts) == 300
    assert all(utf16_length(text) <= 4096 for text in texts)
    assert len(texts) < 10
