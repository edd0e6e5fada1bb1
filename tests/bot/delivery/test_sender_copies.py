"""Copies of people's messages: under the card, or after a line; what is refused, joined, repeated and left out."""

from pathlib import Path

import pytest

from bot.delivery.sales_chat import SalesChat
from storage.database import to_us
from storage.messages import COPIES_SLOT, Message, NotCopied, Priority
from tests.bot.fake_bot_api import Breaks, Holds, Says, refuses
from tests.bot.post_room import BLOCKED, BUSY, GROUP, REZA, SARA, PostRoom, alert, post_room

NO_PHOTOS = refuses("Bad Request: not enough rights to send photos to the chat")
NO_TEXT = refuses("Bad Request: not enough rights to send text messages to the chat")
PROTECTED = refuses("Bad Request: message can't be copied")
GONE = refuses("Bad Request: message to copy not found")
NO_REPLY = refuses("Bad Request: replied message not found")
CARD = alert(17, lead=17)


def copies(*message_ids: int, key: str = "copy:17:1", **more: object) -> Message:
    """Return the row that copies messages of Sara's under her card."""
    body = {"from_chat_id": SARA, "message_ids": list(message_ids), "what": ["[photo]"] * len(message_ids),
            "line": "From lead 17:"}  # fmt: skip
    fields = {"stream": "said:17", "answers": CARD.key, "slot": COPIES_SLOT, "priority": Priority.RELAY} | more
    plainer = tuple(("sendMessage", {"text": why.name}) for why in NotCopied)
    return Message(key=key, chat=None, method="copyMessages", body=body, lead=17, fallbacks=plainer, **fields)


def calls(room: PostRoom) -> list[tuple[str, object, object]]:
    """Return what Telegram did: the method, what it was about, and the message it replied to."""
    about = [call.fields.get("message_ids", call.fields.get("message_id", call.text)) for call in room.api.done]
    replied = [call.fields.get("reply_parameters", {}).get("message_id") for call in room.api.done]
    return list(zip([call.method for call in room.api.done], about, replied, strict=True))


async def copied(room: PostRoom) -> list[tuple[str, int]]:
    """Return the rows of sent copies with the numbers of their messages."""
    async with room.database.read() as reader:
        rows = await reader.all(
            "SELECT key, message_id FROM outbox WHERE key LIKE 'copy:%' AND message_id IS NOT NULL ORDER BY key"
        )
    return [(str(key), int(number)) for key, number in rows]


@pytest.fixture
async def room(folder: Path):
    async with post_room(folder) as room:
        yield room


@pytest.mark.long
async def test_one_message_is_copied_in_reply_to_the_card(room: PostRoom) -> None:
    await room.send(CARD, copies(5))
    assert calls(room) == [("sendMessage", "card 17", None), ("copyMessage", 5, 101)]
    assert room.api.done[1].fields == {
        "chat_id": GROUP, "from_chat_id": SARA, "message_id": 5,
        "reply_parameters": {"message_id": 101, "allow_sending_without_reply": True},
    }  # fmt: skip
    assert await copied(room) == [("copy:17:1", 102)]


async def test_several_follow_a_line_and_every_number_is_kept(room: PostRoom) -> None:
    await room.send(CARD, copies(5, 6, 9))
    assert calls(room)[1:] == [("sendMessage", "From lead 17:", 101), ("copyMessages", [5, 6, 9], None)]
    assert await copied(room) == [
        ("copy:17:1", 3000), ("copy:17:1#0", 102), ("copy:17:1#2", 3001), ("copy:17:1#3", 3002),
    ]  # fmt: skip


async def test_what_goes_without_its_words_follows_a_line_that_says_what_it_may(room: PostRoom) -> None:
    bare = copies(5)
    await room.send(CARD, bare.replace(body={**bare.body, "remove_caption": True}))
    assert calls(room)[1:] == [("sendMessage", "From lead 17:", 101), ("copyMessage", 5, 102)]
    assert "remove_caption" not in room.api.done[1].fields
    assert (room.api.done[2].fields["caption"], "remove_caption" in room.api.done[2].fields) == ("", False)
    album = copies(6, 7, key="copy:17:2")
    await room.send(album.replace(body={**album.body, "remove_caption": True}))
    assert room.api.done[-1].fields["remove_caption"] is True


async def test_without_a_card_in_the_group_one_message_follows_a_line(room: PostRoom) -> None:
    await room.send(copies(5))
    assert calls(room) == [("sendMessage", "From lead 17:", None), ("copyMessage", 5, 101)]


async def test_copies_wait_for_the_card_even_beyond_the_budget(room: PostRoom) -> None:
    held = Holds()
    room.api.plan(held, method="sendMessage")
    await room.hand_over(CARD, copies(5, priority=Priority.BROADCAST))
    await room.api.came(1)
    held.until.set()
    await room.quiet()
    assert calls(room)[1:] == [("copyMessage", 5, 101)]


async def test_a_group_that_threw_the_bot_out_is_lost_and_the_copy_waits(room: PostRoom) -> None:
    room.api.plan(refuses("Forbidden: bot was kicked from the supergroup chat", 403), method="copyMessage")
    await room.send(CARD, copies(5))
    assert room.sales.lost
    assert len(await room.ids("waiting")) == 1
    assert "sendMessage" not in [method for method, *_ in calls(room)[1:]], "no line stands in for it"


@pytest.mark.parametrize(
    ("refusal", "line"),
    [
        pytest.param(PROTECTED, "PROTECTED", id="protected"),
        pytest.param(refuses("Bad Request: CHAT_FORWARDS_RESTRICTED"), "PROTECTED", id="protected, as servers say it"),
        pytest.param(GONE, "GONE", id="gone"),
        pytest.param(refuses("Bad Request: MESSAGE_ID_INVALID"), "GONE", id="gone, as servers say it"),
        pytest.param(NO_PHOTOS, "CLOSED", id="no photos here"),
        pytest.param(refuses("Bad Request: CHAT_SEND_VOICES_FORBIDDEN"), "CLOSED", id="no voices here"),
        pytest.param(refuses("Bad Request: chat not found"), "REFUSED", id="the person's chat is not found"),
        pytest.param(refuses("Bad Request: something new"), "REFUSED", id="unknown"),
    ],
)
async def test_what_is_refused_is_a_line_with_the_reason(room: PostRoom, refusal: Says, line: str) -> None:
    room.api.plan(refusal, method="copyMessage")
    await room.send(CARD, copies(5))
    assert calls(room)[1:] == [("sendMessage", line, 101)]
    assert not room.sales.lost
    assert await room.ids("dead") == []


async def test_all_of_an_album_refused_is_a_line_too(room: PostRoom) -> None:
    room.api.plan(Says(200, {"ok": True, "result": []}), method="copyMessages")
    await room.send(CARD, copies(5, 6))
    assert calls(room)[1:] == [("sendMessage", "From lead 17:", 101), ("sendMessage", "GONE", 101)]


async def test_what_was_left_out_is_told(room: PostRoom) -> None:
    room.api.plan(Says(200, {"ok": True, "result": [{"message_id": 7}, {"message_id": 8}]}), method="copyMessages")
    await room.send(CARD, copies(5, 6, 9))
    assert room.heard.told == [("copied in part", "copy:17:1")]
    assert await copied(room) == [("copy:17:1", 7), ("copy:17:1#0", 102), ("copy:17:1#2", 8)]


async def test_a_group_that_is_closed_altogether_is_lost_and_gets_the_copy_when_it_opens(room: PostRoom) -> None:
    await room.send(CARD)
    room.api.plan(NO_PHOTOS, method="copyMessage")
    room.api.plan(NO_TEXT, method="sendMessage")
    await room.send(copies(5))
    assert room.sales.lost
    room.sales.found()
    await room.quiet()
    assert calls(room)[1:] == [("copyMessage", 5, 101)]


async def test_a_refused_reply_goes_without_one_after_a_line(room: PostRoom) -> None:
    room.api.plan(NO_REPLY, method="copyMessage")
    await room.send(CARD, copies(5))
    assert calls(room)[1:] == [("sendMessage", "From lead 17:", None), ("copyMessage", 5, 103)]


async def test_a_429_repeats_neither_the_line_nor_what_was_copied(room: PostRoom) -> None:
    room.api.plan(BUSY, method="copyMessages")
    await room.send(CARD, copies(5, 6))
    await room.after(10)
    assert [method for method, _, _ in calls(room)] == ["sendMessage", "sendMessage", "copyMessages"]


async def test_a_restart_between_line_and_copies_does_not_repeat_the_line(folder: Path) -> None:
    async with post_room(folder) as room:
        room.api.plan(Holds(), method="copyMessages")
        await room.hand_over(CARD, copies(5, 6))
        await room.api.came(3)
        await room.results.flush()
        await room.sending.stop(within_s=0)
    async with post_room(folder) as again:
        await again.quiet()
        assert calls(again) == [("copyMessages", [5, 6], None)]
        assert ("copy:17:1#0", 102) in await copied(again)


async def test_what_was_copied_just_as_it_was_joined_is_not_copied_again(room: PostRoom) -> None:
    held = Holds()
    room.api.plan(held, method="copyMessage")
    await room.send(CARD)
    await room.hand_over(copies(5))
    await room.api.came(2)
    await room.hand_over(copies(5, 6, key="copy:17:2"))
    held.until.set()
    await room.quiet()
    assert calls(room)[1:] == [("copyMessage", 5, 101), ("copyMessage", 6, 101)]
    assert ("copied after all", "copy:17:1", GROUP, 102) in room.heard.told


async def test_a_line_that_was_sent_just_as_its_copies_were_joined_serves_them_all(room: PostRoom) -> None:
    held = Holds()
    await room.send(CARD)
    room.api.plan(held, text="From lead 17:")
    await room.hand_over(copies(5, 6))
    await room.api.came(2)
    await room.hand_over(copies(5, 6, 7, key="copy:17:2"))
    held.until.set()
    await room.quiet()
    assert calls(room)[1:] == [("sendMessage", "From lead 17:", 101), ("copyMessages", [5, 6, 7], None)]


async def test_copies_whose_answer_is_lost_are_made_again_and_remembered_as_unsure(room: PostRoom) -> None:
    room.api.plan(Breaks(done=True), method="copyMessage")
    await room.send(CARD, copies(5))
    await room.after(5)
    assert [method for method, _, _ in calls(room)] == ["sendMessage", "copyMessage", "copyMessage"]
    async with room.database.read() as reader:
        row = await reader.one("SELECT unsure_since IS NOT NULL FROM outbox WHERE key = 'copy:17:1'")
    assert row == (1,)


async def test_in_a_topic_line_and_copies_stand_in_it_until_it_is_gone(folder: Path) -> None:
    async with post_room(folder, sales=SalesChat(GROUP, 7)) as room:
        await room.send(CARD, copies(5, 6))
        assert [call.fields.get("message_thread_id") for call in room.api.done] == [7, 7, 7]
        room.api.plan(refuses("Bad Request: message thread not found"), method="copyMessage")
        await room.send(copies(8, key="copy:17:2"))
        assert room.heard.told == [("topic lost",)]
        assert calls(room)[-1] == ("copyMessage", 8, 101)
        assert "message_thread_id" not in room.api.done[-1].fields


async def test_under_a_quiet_card_line_and_copies_and_what_stands_in_are_silent(room: PostRoom) -> None:
    row = copies(5, 6)
    silent = {"disable_notification": True}
    quiet = row.replace(body=row.body | silent, fallbacks=tuple((name, body | silent) for name, body in row.fallbacks))
    room.api.plan(GONE, method="copyMessages")
    await room.send(CARD, quiet)
    assert [call.fields.get("disable_notification") for call in room.api.calls[1:]] == [True, True, True]


def guess(message_id: int) -> Message:
    """Return the row by which a search blanks whatever stands under a number."""
    return Message(
        key=f"copies:erased:17:{message_id}", stream="copies:erased:17", chat=GROUP, method="editMessageText",
        body={"message_id": message_id, "text": "Erased"}, priority=Priority.BROADCAST,
        fallbacks=(("deleteMessage", {"message_id": message_id}),
                   ("editMessageCaption", {"message_id": message_id, "caption": "Erased"})),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("refusal", "deletes"),
    [
        pytest.param(refuses("Bad Request: there is no text in the message to edit"), True, id="ours, a photo"),
        pytest.param(refuses("Bad Request: message can't be edited"), False, id="a colleague's"),
        pytest.param(refuses("Bad Request: message to edit not found"), False, id="nothing"),
        pytest.param(refuses("Bad Request: MESSAGE_AUTHOR_REQUIRED"), False, id="a colleague's, as servers say it"),
    ],
)
async def test_a_search_deletes_what_is_the_bots_own_alone(room: PostRoom, refusal: Says, deletes: bool) -> None:
    room.api.plan(refusal, method="editMessageText")
    await room.send(guess(7))
    assert [call.method for call in room.api.done] == ["deleteMessage"] * deletes


async def test_a_copy_that_telegram_does_not_delete_loses_its_caption_and_is_named(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: message can't be deleted for everyone"), method="deleteMessage")
    row = Message(
        key="erased:17:1:x:7", stream="said:17", chat=GROUP, method="deleteMessage", body={"message_id": 7},
        priority=Priority.URGENT, fallbacks=(("editMessageCaption", {"message_id": 7, "caption": "Erased"}),),
    )  # fmt: skip
    await room.send(row)
    assert [call.method for call in room.api.done] == ["editMessageCaption"]
    assert room.heard.told == [("remains", "erased:17:1:x:7", GROUP, 7)]
    assert (await room.state("erased:17:1:x:7"))[0] == "sent"


async def test_one_without_a_caption_is_named_too(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: message can't be deleted for everyone"), method="deleteMessage")
    room.api.plan(refuses("Bad Request: there is no caption in the message to edit"), method="editMessageCaption")
    row = Message(
        key="erased:17:1:x:7", stream="said:17", chat=GROUP, method="deleteMessage", body={"message_id": 7},
        priority=Priority.URGENT, fallbacks=(("editMessageCaption", {"message_id": 7, "caption": "Erased"}),),
    )  # fmt: skip
    await room.send(row)
    assert room.heard.told == [("remains", "erased:17:1:x:7", GROUP, 7)]


async def test_copies_joined_after_a_lost_answer_are_as_unsure_as_those_they_join(room: PostRoom) -> None:
    room.api.plan(Breaks(done=True), method="copyMessage")
    await room.send(CARD, copies(5))
    since = await room.unsure_since("copy:17:1")
    room.clock.advance(0.5)
    await room.send(copies(5, 6, key="copy:17:2"))
    await room.after(5)
    assert calls(room)[1][:2] == ("copyMessage", 5)
    assert since is not None
    assert await room.unsure_since("copy:17:2") == since


async def test_copies_joined_just_as_an_answer_is_lost_are_as_unsure_as_those_they_join(room: PostRoom) -> None:
    held = Holds(breaks=True)
    await room.send(CARD)
    room.api.plan(held, method="copyMessage")
    await room.hand_over(copies(5))
    await room.api.came(2)
    before = room.clock.now()
    room.clock.advance(0.5)
    await room.hand_over(copies(5, 6, key="copy:17:2"))
    held.until.set()
    await room.quiet()
    await room.after(5)
    assert calls(room)[-1][:2] == ("copyMessages", [5, 6])
    assert await room.unsure_since("copy:17:2") == to_us(before)


async def test_a_seller_who_blocked_the_bot_gets_the_copy_when_they_come_back(folder: Path) -> None:
    async with post_room(folder, sales=SalesChat(REZA)) as room:
        await room.send(CARD)
        room.api.plan(BLOCKED, method="copyMessage")
        room.api.plan(BLOCKED, method="sendMessage")
        await room.send(copies(5))
        assert room.sales.lost
        room.sales.found()
        await room.quiet()
        assert calls(room)[1:] == [("copyMessage", 5, 101)]
