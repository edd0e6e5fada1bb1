"""Late edits take old buttons away: after the new question has come, behind the chat's questions, and soon."""

import asyncio
from pathlib import Path

import pytest

from bot.delivery.queue.rate_limits import RateLimits
from storage.messages import LATE, Message
from tests.bot.fake_bot_api import Holds, refuses
from tests.bot.post_room import GONE, SARA, PostRoom, post_room, says


def late(key: str, *, of: str, after: str | None = None) -> Message:
    """Return the edit that takes a question's buttons away."""
    body = {"text": f"✓ {of}"}
    return Message(
        key=key, stream=f"{LATE}{key}", chat=SARA, method="editMessageText", body=body, edits=of, answers=after
    )


def replacing(key: str, *, of: str) -> Message:
    """Return a question that takes the place of another one."""
    body = {"text": key}
    return Message(
        key=key, stream=f"chat:{SARA}", chat=SARA, method="editMessageText", body=body, edits=of,
        fallbacks=(("sendMessage", body),),
    )  # fmt: skip


@pytest.mark.long
async def test_old_buttons_go_after_the_new_question_has_come(room: PostRoom) -> None:
    await room.send(says("q1"))
    slow = Holds()
    room.api.plan(slow, text="q2")
    await room.hand_over(late("a", of="q1", after="q2"), says("q2"))
    await room.api.came(2)
    await asyncio.sleep(0.01)
    assert room.api.texts() == ["q1", "q2"]
    slow.until.set()
    await room.quiet()
    assert room.api.texts() == ["q1", "q2", "✓ q1"]
    assert "reply_parameters" not in room.api.done[-1].fields


async def test_where_the_chats_pace_is_short_questions_go_first_and_old_buttons_two_seconds_later(
    folder: Path,
) -> None:
    async with post_room(folder, limits=RateLimits.of(1_000, 1, 20)) as room:
        await room.send(says("q1"), says("b"), says("c"))
        await room.send(late("a", of="q1", after="q2"), says("q2"))
        assert room.api.texts()[3:] == ["q2"]
        await room.send(says("q3"))
        assert room.api.texts()[4:] == ["q3"]
        await room.after(2)
        assert room.api.texts()[5:] == ["✓ q1"]


async def test_a_late_edit_of_what_is_gone_or_never_came_is_no_message(room: PostRoom) -> None:
    await room.send(says("q1"))
    room.api.plan(GONE, method="editMessageText")
    await room.send(late("a", of="q1"), late("b", of="never"))
    assert [call.method for call in room.api.done] == ["sendMessage"]
    assert [(await room.state(key))[0] for key in "ab"] == ["sent", "sent"]


async def test_buttons_go_from_the_message_that_a_question_has_taken_the_place_of(room: PostRoom) -> None:
    await room.send(says("q1"))
    await room.send(replacing("q2", of="q1"))
    await room.send(late("a", of="q2"))
    assert len({call.fields["message_id"] for call in room.api.done[1:]}) == 1
    assert room.api.texts() == ["q1", "q2", "✓ q2"]


async def test_a_question_that_its_place_refuses_is_a_message_and_the_old_buttons_go(room: PostRoom) -> None:
    await room.send(says("q1"))
    _, first, _ = await room.state("q1")
    room.api.plan(refuses("Bad Request: something new"), method="editMessageText")
    await room.send(replacing("q2", of="q1"))
    await room.api.came(4)
    assert [call.method for call in room.api.done] == ["sendMessage", "sendMessage", "editMessageReplyMarkup"]
    assert room.api.done[-1].fields == {"chat_id": SARA, "message_id": first}
    await room.send(late("a", of="q2"))
    assert room.api.done[-1].fields["message_id"] == (await room.state("q2"))[1] != first
