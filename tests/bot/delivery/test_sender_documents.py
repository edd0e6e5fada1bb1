"""Documents: uploaded once, then named; owed until they have come."""

import asyncio
from pathlib import Path

import pytest

from storage.messages import Message
from tests.bot.fake_bot_api import Breaks, refuses
from tests.bot.post_room import post_room, says


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    file = tmp_path / "guide.pdf"
    file.write_bytes(b"%PDF-1.7 guide")
    return file


def gives(key: str, chat: int) -> Message:
    """Return the guide for a person."""
    return Message(
        key=key, stream=f"file:{key}", chat=chat, method="sendDocument", body={"caption": "راهنما"}, file="hash-1"
    )


async def test_a_document_is_uploaded_once_and_then_named(tmp_path: Path, guide: Path) -> None:
    async with post_room(tmp_path, documents={"hash-1": guide}) as room:
        await room.send(*[gives(f"g:{chat}", chat) for chat in range(1, 31)])
        assert [call.uploaded is not None for call in room.api.done] == [True] + [False] * 29
    async with post_room(tmp_path, documents={"hash-1": guide}) as room:
        await room.send(gives("g:99", 99))
        assert room.api.done[0].fields == {"caption": "راهنما", "chat_id": 99, "document": "file-1"}


async def test_a_refused_file_id_is_uploaded_again(tmp_path: Path, guide: Path) -> None:
    async with post_room(tmp_path, documents={"hash-1": guide}) as room:
        await room.send(gives("g:1", 1))
        room.api.plan(refuses("Bad Request: wrong file identifier/HTTP URL specified"))
        await room.send(gives("g:2", 2))
        await room.send(gives("g:3", 3))

    assert [call.uploaded is not None for call in room.api.done] == [True, True, False]
    assert room.api.done[2].fields["document"] == "file-3"


async def test_an_upload_that_fails_lets_the_next_one_try(tmp_path: Path, guide: Path) -> None:
    async with post_room(tmp_path, documents={"hash-1": guide}) as room:
        room.api.plan(Breaks(done=False))
        await room.send(gives("g:1", 1), gives("g:2", 2))
        await room.after(3)

    assert sorted(call.fields["chat_id"] for call in room.api.done) == [1, 2]


async def test_a_document_that_is_missing_is_owed_until_it_is_back(tmp_path: Path, guide: Path) -> None:
    missing = tmp_path / "moved.pdf"
    async with post_room(tmp_path, documents={"hash-1": missing}) as room:
        await room.send(gives("g:1", 1), says("a", chat=1))
        assert room.heard.told == [("refused", "g:1", "moved.pdf: No such file or directory")]
        await asyncio.to_thread(guide.rename, missing)
        await room.after(60)

    assert [call.method for call in room.api.done] == ["sendMessage", "sendDocument"]
