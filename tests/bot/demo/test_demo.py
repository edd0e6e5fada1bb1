"""`sarnakh demo`: the bot as a process that is really killed, and goes on where it was."""

import asyncio
import os
import socket
import sys
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp
import pytest

from bot.clock import MovedClock
from bot.demo.bot_process import DemoBot
from bot.demo.command import open_on_free_port
from bot.errors import BotError
from bot.sandbox.opening_world import open_demo_world
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from bot.terminal import Terminal

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


@pytest.mark.long
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


@pytest.mark.long
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


@pytest.mark.long
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
            sandbox = await open_on_free_port(stack, port, clock=MovedClock(), terminal=Terminal())
            assert sandbox.page_url != f"http://127.0.0.1:{port}/"
        assert f"Port {port} is taken" in capsys.readouterr().out


@pytest.mark.parametrize("port", [-1, 65_536])
async def test_what_is_no_port_is_called_so(port):
    async with AsyncExitStack() as stack:
        with pytest.raises(BotError, match=f"from 0 to 65535, not {port}"):
            await open_on_free_port(stack, port, clock=MovedClock(), terminal=Terminal())


@asynccontextmanager
async def whole_command(folder):
    """Run the command as users do, and give its process and the page's address; it keeps its files in `folder`."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "demo", "--port", "0", env={**os.environ, "TMPDIR": str(folder)},
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL,
    )  # fmt: skip
    try:
        async with asyncio.timeout(WITHIN_S):
            line = (await process.stdout.readline()).decode()
            assert "Open http://127.0.0.1:" in line
            yield process, line.split("Open ")[1].split()[0]
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


@pytest.mark.long
async def test_the_whole_command_serves_the_page_and_ends_on_sigterm(tmp_path):
    async with whole_command(tmp_path) as (process, _):
        process.terminate()
        assert await process.wait() == 0
    assert list(tmp_path.iterdir()) == []


async def pid_of_running_bot(url):
    """Look as the page does: at first, and whenever the stream says that something changed."""
    async with aiohttp.ClientSession() as browser, browser.get(f"{url}sandbox/events") as events:
        while True:
            async with browser.get(f"{url}sandbox/controls") as answer:
                bot = (await answer.json())["bot"]
            if bot["status"] == "running":
                return bot["pid"]
            await events.content.readline()


@pytest.mark.long
@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="only Linux waits for the end of somebody else's process")
async def test_no_bot_and_no_folder_outlives_a_demo_that_is_killed(tmp_path):
    async with whole_command(tmp_path) as (process, url):
        bot = os.pidfd_open(await pid_of_running_bot(url))
        ended = asyncio.Event()
        asyncio.get_running_loop().add_reader(bot, ended.set)
        process.kill()
        try:
            await ended.wait()
        finally:
            asyncio.get_running_loop().remove_reader(bot)
            os.close(bot)
    async with asyncio.timeout(WITHIN_S):
        while any(tmp_path.iterdir()):  # noqa: ASYNC110  # the janitor is a process that tells us nothing
            await asyncio.sleep(0)
