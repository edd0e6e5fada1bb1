"""Refused messages: the plainer forms they go in, edits that find their message, and what is superseded."""

from pathlib import Path

import pytest

from storage.messages import Message
from tests.bot.fake_bot_api import Holds, Says, refuses
from tests.bot.post_room import ENTITIES, GONE, GROUP, PRIVACY, SARA, PostRoom, alert, edit, post_room, recall, says


@pytest.mark.long
async def test_an_alert_goes_down_its_fallbacks(room: PostRoom) -> None:
    plainer = (("sendMessage", {"text": "without the button"}), ("sendMessage", {"text": "lead 17, +98…"}))
    room.api.plan(PRIVACY, ENTITIES)
    await room.send(alert(17, fallbacks=plainer))

    assert room.api.texts(GROUP) == ["lead 17, +98…"]
    assert await room.state("alert:17:1") == ("sent", 103, None)


async def test_an_alert_is_never_a_dead_letter(room: PostRoom) -> None:
    room.api.plan(*[refuses("Bad Request: message is too long")] * 8)
    await room.send(alert(17, fallbacks=(("sendMessage", {"text": "short"}),)))
    await room.after(7_200)

    assert room.api.texts() == ["short"]
    assert room.heard.told == [("refused", "alert:17:1", "Bad Request: message is too long")]


async def test_a_restart_goes_on_with_the_fallback_that_was_reached(folder: Path) -> None:
    async with post_room(folder) as room:
        room.api.plan(PRIVACY, Says(502, b""))
        await room.send(alert(17, fallbacks=(("sendMessage", {"text": "plainer"}),)))
    async with post_room(folder) as room:
        await room.quiet()
        assert [call.text for call in room.api.calls] == ["plainer"]


async def test_a_reply_with_broken_formatting_goes_as_plain_text(room: PostRoom) -> None:
    room.api.plan(ENTITIES)
    await room.send(says("a", body={"text": "<b>سلام</b> &amp; درود <3", "parse_mode": "HTML"}))

    assert room.api.done[0].fields == {"chat_id": SARA, "text": "سلام & درود <3"}


async def test_a_reply_whose_buttons_are_refused_goes_without(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: BUTTON_DATA_INVALID"))
    await room.send(says("a", body={"text": "a", "reply_markup": {"inline_keyboard": []}}))

    assert room.api.done[0].fields == {"chat_id": SARA, "text": "a"}


async def test_a_reply_refused_in_every_form_dies_and_is_reported(room: PostRoom) -> None:
    room.api.plan(ENTITIES, refuses("Bad Request: message text is empty"))
    await room.send(says("a"), says("b"))

    assert await room.state("a") == ("dead", None, "Bad Request: message text is empty")
    assert room.heard.told == [("refused", "a", "Bad Request: message text is empty")]
    assert room.api.texts() == ["b"]


async def test_a_listener_that_fails_stops_nothing(room: PostRoom) -> None:
    room.heard.fails = True
    room.api.plan(refuses("Bad Request: message text is empty"))
    await room.send(says("a"), says("b"))

    assert room.api.texts() == ["b"]


async def test_an_edit_finds_the_message_of_the_row_it_names(room: PostRoom) -> None:
    await room.send(alert(17), edit(17, 2))

    assert [(call.method, call.fields.get("message_id")) for call in room.api.done] == [
        ("sendMessage", None),
        ("editMessageText", 101),
    ]


async def test_an_edit_finds_its_message_after_a_restart(folder: Path) -> None:
    async with post_room(folder) as room:
        await room.send(alert(17))
    async with post_room(folder) as room:
        await room.send(edit(17, 2))
        assert room.api.done[0].fields == {"chat_id": GROUP, "text": "card 17 v2", "message_id": 101}


@pytest.mark.parametrize("reply", [GONE, refuses("Bad Request: message can't be edited")])
async def test_an_edit_of_a_deleted_message_is_sent_anew_and_edited_from_then_on(room: PostRoom, reply: Says) -> None:
    room.api.plan(reply, method="editMessageText")
    await room.send(alert(17), edit(17, 2))
    await room.send(edit(17, 3))
    await room.after(4)

    assert [(call.method, call.fields.get("message_id")) for call in room.api.done] == [
        ("sendMessage", None),
        ("sendMessage", None),
        ("editMessageText", 103),
    ]


async def test_a_card_that_was_sent_anew_is_edited_after_a_restart_too(folder: Path) -> None:
    async with post_room(folder) as room:
        room.api.plan(GONE, method="editMessageText")
        await room.send(alert(17), edit(17, 2))
        sent_anew = room.api.done[-1]
        assert sent_anew.method == "sendMessage"
    async with post_room(folder) as room:
        await room.send(edit(17, 3))
        assert room.api.done[0].fields["message_id"] == 103


async def test_an_edit_of_a_message_that_died_is_sent_anew(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: message text is empty"), text="a")
    await room.send(says("a"), says("e", method="editMessageText", edits="a"))

    assert [(call.method, call.fields) for call in room.api.done] == [("sendMessage", {"chat_id": SARA, "text": "e"})]


async def test_an_edit_that_changes_nothing_has_succeeded(room: PostRoom) -> None:
    room.api.plan(refuses("Bad Request: message is not modified: specified new message content"), text="e")
    await room.send(says("a"), says("e", method="editMessageText", edits="a"), says("b"))

    assert await room.state("e") == ("sent", 101, None)
    assert room.api.texts() == ["a", "b"]


async def test_removing_buttons_of_a_message_that_is_gone_is_done(room: PostRoom) -> None:
    body = {"message_id": 900, "reply_markup": {"inline_keyboard": []}}
    room.api.plan(GONE)
    await room.send(says("e", method="editMessageReplyMarkup", body=body), says("b"))

    assert (await room.state("e"))[0] == "sent"
    assert room.api.texts() == ["b"]


async def test_a_card_is_edited_at_most_every_three_seconds(room: PostRoom) -> None:
    await room.send(alert(17))
    await room.send(edit(17, 2))
    for version in range(3, 8):
        await room.send(edit(17, version))

    assert room.api.texts() == ["card 17", "card 17 v2"]
    await room.after(3)
    assert room.api.texts() == ["card 17", "card 17 v2", "card 17 v7"], "the newest edit stands for those before it"


async def test_a_reply_stands_under_the_message_it_answers(room: PostRoom) -> None:
    answer = Message(
        key="said", stream="said:17", chat=None, method="sendMessage", body={"text": "hi"}, answers="alert:17:1"
    )
    await room.send(alert(17))
    await room.send(answer)

    assert room.api.done[1].fields["reply_parameters"] == {"message_id": 101, "allow_sending_without_reply": True}


async def test_a_card_that_was_withdrawn_while_under_way_is_deleted(room: PostRoom) -> None:
    held = Holds()
    room.api.plan(held)
    added = await room.hand_over(alert(17, lead=17))
    await room.api.came(1)
    room.sender.withdraw([row.id for row in added.rows])
    held.until.set()
    await room.quiet()
    assert room.heard.told == [("sent after all", "alert:17:1")]
    await room.send(recall("alert:17:1"))

    assert [(call.method, call.fields) for call in room.api.done[1:]] == [
        ("deleteMessage", {"chat_id": GROUP, "message_id": 101})
    ]


async def test_a_superseded_question_is_not_sent(room: PostRoom) -> None:
    hold = Holds()
    room.api.plan(hold)
    await room.hand_over(says("hello"))
    await room.api.came(1)
    await room.hand_over(says("q1", slot="question"))
    await room.hand_over(says("q2", slot="question"))
    hold.until.set()
    await room.quiet()

    assert room.api.texts() == ["hello", "q2"]
    assert (await room.state("q1"))[0] == "superseded"


async def test_a_question_superseded_while_it_fails_is_not_tried_again(room: PostRoom) -> None:
    room.api.plan(Says(502, b""), text="q1")
    hold = Holds()
    room.api.plan(hold, text="x")
    await room.hand_over(says("q1", slot="question"))
    await room.hand_over(says("q2", slot="question"))
    await room.quiet()
    await room.after(5)

    assert room.api.texts() == ["q2"]
