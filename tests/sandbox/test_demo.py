"""`sarnakh demo`: the bot as a process that is really killed, and goes on where it was."""

import asyncio
import os
import socket
import sys
from contextlib import AsyncExitStack

import pytest

from bot.demo import open_on_free_port
from bot.demo_process import DemoBot
from bot.sandbox.demo import open_demo_world
from bot.sandbox.people import Person
from bot.sandbox.server import Sandbox

WITHIN_S = 20


@pytest.fixture
async def sandbox():
    async with Sandbox(seed=7) as opened:
        yield opened


@pytest.fixture
async def demo(sandbox, tmp_path):
    people = await open_demo_world(sandbox)
    settings = {"SALES_CHAT_ID": str(people.sales_group_id), "ADMIN_IDS": str(people.admin_id)}
    bot = DemoBot(sandbox, tmp_path, settings)
    yield bot, Person(sandbox.telegram, sandbox.telegram.users[people.prospect_id])
    await bot.stop()


async def until(sandbox, bot, status):
    """Wait for a turn of the process; each is told to the page."""
    while (state := await bot.state()).status != status:
        assert await sandbox.telegram.changed.wait(WITHIN_S), state
    return state


async def test_a_killed_bot_goes_on_with_the_talk_and_has_lost_nothing(sandbox, demo):
    bot, sara = demo
    await bot.start()
    sara.opens("ig_story1")
    await sara.sees("/privacy", within=WITHIN_S)
    sara.taps("ارسال شماره")
    await sara.sees("۱ از ۴", within=WITHIN_S)
    first = (await bot.state()).pid
    await bot.kill()
    with pytest.raises(ProcessLookupError):
        os.kill(first, 0)
    sara.taps("مشتری و فروش بیشتر")
    dead = await bot.state()
    assert (dead.status, dead.pid, dead.before.leads) == ("stopped", None, 1)
    assert len(sandbox.telegram.updates.pending) == 1
    await bot.start()
    await sara.sees("۲ از ۴", within=WITHIN_S)
    alive = await until(sandbox, bot, "running")
    assert (alive.starts, alive.kept.leads) == (2, 1)
    assert alive.pid != first


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux refuses a running process its writing")
async def test_a_full_disk_keeps_updates_at_telegram_until_there_is_room(sandbox, demo):
    bot, sara = demo
    await bot.start()
    await until(sandbox, bot, "running")
    bot.fill_disk(full=True)
    polls = len(sandbox.called("getUpdates"))
    sara.opens("ig_story1")
    await sandbox.until(lambda: len(sandbox.called("getUpdates")) > polls or None, within=WITHIN_S)
    assert (len(sandbox.telegram.updates.pending), (await bot.state()).disk_is_full) == (1, True)
    bot.fill_disk(full=False)
    await sara.sees("/privacy", within=WITHIN_S)
    assert (await bot.state()).status == "running"


async def test_a_bot_that_ends_by_itself_shows_its_last_lines(sandbox, tmp_path):
    bot = DemoBot(sandbox, tmp_path, {"FUNNEL": "nowhere.yaml"})
    await bot.start()
    failed = await until(sandbox, bot, "failed")
    assert "nowhere.yaml" in "\n".join(failed.lines)
    assert "status 2" in failed.lines[-1]
    await bot.stop()


async def test_nothing_of_a_real_bots_settings_reaches_the_demo(sandbox, tmp_path, monkeypatch):
    monkeypatch.setenv("BOT_TOKEN", "123:REAL")
    monkeypatch.setenv("proxy_url", "socks5://nowhere.example:1080")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    (tmp_path / "elsewhere" / ".env").write_text("TIMEZONE=Nowhere/Nowhere\n")
    bot = DemoBot(sandbox, tmp_path, {})
    await bot.start()
    await until(sandbox, bot, "running")
    await bot.stop()
    assert (await bot.state()).status == "stopped"


async def test_the_next_free_port_is_taken_and_said(capsys):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        async with AsyncExitStack() as stack:
            sandbox = await open_on_free_port(stack, port)
            assert sandbox.page_url != f"http://127.0.0.1:{port}/"
        assert f"Port {port} is taken" in capsys.readouterr().out


async def test_the_whole_command_serves_the_page_and_ends_on_sigterm():
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "demo",
        "--port",
        "0",
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
    )
    async with asyncio.timeout(WITHIN_S):
        line = (await process.stdout.readline()).decode()
        assert "Open http://127.0.0.1:" in line
        process.terminate()
        assert await process.wait() == 0
