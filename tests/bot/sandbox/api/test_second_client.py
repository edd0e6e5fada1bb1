"""A bot that has nothing of PTB's: Node, with its own fetch, talks to the sandbox as it would to Telegram."""

import asyncio
import shutil
from pathlib import Path

import pytest

NODE = shutil.which("node")
PROGRAM = Path(__file__).with_name("second_client.mjs")

pytestmark = pytest.mark.skipif(NODE is None, reason="node is not installed")


@pytest.fixture
async def node(sandbox):
    process = await asyncio.create_subprocess_exec(
        NODE, PROGRAM, f"{sandbox.api_url}{sandbox.token}", "bye", stdout=-1, stderr=-1
    )
    yield process
    if process.returncode is None:
        process.kill()
        await process.communicate()


async def test_a_bot_in_another_language_holds_a_whole_talk(sandbox, world, node):
    sara = world.sara
    sara.sends("سلام")
    echo = await sara.sees("echo سلام", within=20)
    assert echo.reply_to.text == "سلام"
    sara.taps("Yes")
    assert (await sara.sees_toast("pressed yes")).text
    assert (await sara.sees("chose yes")).id == echo.id
    sara.sends("/file")
    file = await sara.sees("note.txt")
    assert (sara.downloads(file), file.html) == (b"from node", "<b>file</b>")
    sara.sends("/wrong")
    await sara.sees("400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"")
    sara.sends("bye")
    said, complaints = await asyncio.wait_for(node.communicate(), 10)
    assert (complaints.decode(), said.decode().strip()) == ("", "sarnakh_sandbox_bot")
    assert not sandbox.telegram.updates.pending
