"""Documents: uploaded once, then named; owed until they have come."""

import asyncio
from pathlib import Path

import pytest

from bot.delivery.queue.rate_limits import RateLimits
from storage.messages import QUESTION_SLOT, Message
from tests.bot.fake_bot_api import Breaks, Holds, refuses
from tests.bot.post_room import post_room, says


@pytest.fixture
def guide(folder: Path) -> Path:
    file = folder / "guide.pdf"
    file.write_bytes(b"%PDF-1.7 guide")
    return file


def gives(key: str, chat: int) -> Message:
    """Return the guide for a person."""
    return Message(
        key=key, stream=f"file:{key}", chat=chat, method="sendDocument", body={"caption": "راهنما"}, file="hash-1"
    )


@pytest.mark.long
async def test_a_document_is_uploaded_once_and_then_named(folder: Path, guide: Path) -> None:
    async with post_room(folder, documents={"hash-1": guide}) as room:
        await room.send(*[gives(f"g:{chat}", chat) for chat in range(1, 31)])
        assert [call.uploaded is not None for call in room.api.done] == [True] + [False] * 29
    async with post_room(folder, documents={"hash-1": guide}) as room:
        await room.send(gives("g:99", 99))
        assert room.api.done[0].fields == {"caption": "راهنما", "chat_id": 99, "document": "file-1"}


def asks(key: str, chat: int) -> Message:
    """Return the question that follows a gift."""
    return Message(
        key=key, stream=f"chat:{chat}", chat=chat, method="sendMessage", body={"text": f"? {chat}"}, slot=QUESTION_SLOT
    )


async def test_a_question_waits_for_its_gift_and_nobody_else_does(folder: Path, guide: Path) -> None:
    async with post_room(folder, documents={"hash-1": guide}) as room:
        slow = Holds()
        room.api.plan(slow, method="sendDocument")
        await room.hand_over(gives("u1:guide", 1), asks("u1:q0", 1))
        await room.api.came(1)
        await room.hand_over(says("a", chat=2))
        await room.api.came(2)
        assert [call.method for call in room.api.calls] == ["sendDocument", "sendMessage"]
        assert room.api.texts(1) == [""]
        slow.until.set()
        await room.api.came(3)
        assert room.api.texts(1) == ["", "? 1"]


async def test_a_question_waits_for_its_gift_five_seconds_at_most(folder: Path, guide: Path) -> None:
    async with post_room(folder, documents={"hash-1": guide}) as room:
        slow = Holds()
        room.api.plan(slow, method="sendDocument")
        await room.hand_over(gives("u1:guide", 1), asks("u1:q0", 1))
        await room.api.came(1)
        room.clock.advance(4.9)
        await asyncio.sleep(0.01)
        assert len(room.api.calls) == 1
        room.clock.advance(0.1)
        await room.api.came(2)
        slow.until.set()


async def test_a_restart_keeps_the_question_behind_its_gift(folder: Path, guide: Path) -> None:
    async with post_room(folder, documents={"hash-1": guide}) as room:
        await room.store(gives("u1:guide", 1), asks("u1:q0", 1))
    async with post_room(folder, documents={"hash-1": guide}) as room:
        await room.api.came(2)
        assert [call.method for call in room.api.calls] == ["sendDocument", "sendMessage"]


async def test_where_the_pace_is_used_up_the_gift_and_its_question_go_together(folder: Path, guide: Path) -> None:
    limits = RateLimits.of(1_000, 1, 20)
    async with post_room(folder, documents={"hash-1": guide}, limits=limits) as room:
        await room.send(*(says(f"a{n}", chat=1) for n in range(5)))
        await room.send(gives("u1:guide", 1), asks("u1:q0", 1))
        await room.after(1)
        assert len(room.api.calls) == 5
        await room.after(1)
        assert [call.method for call in room.api.calls[5:]] == ["sendDocument", "sendMessage"]


async def test_a_refused_file_id_is_uploaded_again(folder: Path, guide: Path) -> None:
    async with post_room(folder, documents={"hash-1": guide}) as room:
        await room.send(gives("g:1", 1))
        room.api.plan(refuses("Bad Request: wrong file identifier/HTTP URL specified"))
        await room.send(gives("g:2", 2))
        await room.send(gives("g:3", 3))

    assert [call.uploaded is not None for call in room.api.done] == [True, True, False]
    assert room.api.done[2].fields["document"] == "file-3"


async def test_an_upload_that_fails_lets_the_next_one_try(folder: Path, guide: Path) -> None:
    async with post_room(folder, documents={"hash-1": guide}) as room:
        room.api.plan(Breaks(done=False))
        await room.send(gives("g:1", 1), gives("g:2", 2))
        await room.after(3)

    assert sorted(call.fields["chat_id"] for call in room.api.done) == [1, 2]


async def test_a_document_that_is_missing_is_owed_until_it_is_back(folder: Path, guide: Path) -> None:
    missing = folder / "moved.pdf"
    async with post_room(folder, documents={"hash-1": missing}) as room:
        await room.send(gives("g:1", 1), says("a", chat=1))
        assert room.heard.told == [("refused", "g:1", "moved.pdf: No such file or directory")]
        await asyncio.to_thread(guide.rename, missing)
        await room.after(60)

    assert [call.method for call in room.api.done] == ["sendMessage", "sendDocument"]
