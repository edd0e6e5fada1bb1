"""The demo's stage: one clock for Telegram and the bot's process, and a world that begins again."""

import asyncio
import os
import signal
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from sqlite3 import connect

import aiohttp
import pytest

from bot.clock import MovedClock
from bot.demo.stage import DemoStage
from bot.sandbox.people import actions
from bot.sandbox.people.group import Group
from bot.sandbox.people.person import Person
from bot.sandbox.server import Sandbox
from bot.terminal import Terminal
from conversations.funnel.problems import FunnelError

WITHIN_S = 60
DAY_S = 86_400.0


@pytest.fixture
async def clock():
    return MovedClock()


@pytest.fixture
async def sandbox(clock):
    async with Sandbox(seed=7, now=lambda: clock.now().timestamp(), steady=time.monotonic) as opened:
        yield opened


@pytest.fixture
async def stage(sandbox, tmp_path, clock):
    stage = DemoStage(sandbox, tmp_path, clock=clock, terminal=Terminal())
    sandbox.staging.stage = stage
    yield stage
    await stage.close()


@pytest.fixture
async def page(sandbox):
    async with aiohttp.ClientSession(sandbox.page_url) as session:
        yield session


async def posts(page, where, **what):
    async with page.post(f"/sandbox/{where}", json=what) as answer:
        return answer.status, await answer.json() if answer.status == 200 else await answer.text()


async def clock_shown(page):
    async with page.get("/sandbox/clock") as answer:
        return await answer.json()


def person_of(sandbox, name):
    user = next(user for user in sandbox.telegram.users.values() if user.first_name == name and not user.is_replaced)
    return Person(sandbox.telegram, user)


def last_seen(folder, person):
    """Return when the bot last heard of a person, by its own clock."""
    (database,) = folder.glob("*/sarnakh.db")
    with closing(connect(database)) as opened:
        ((us,),) = opened.execute("SELECT seen FROM leads WHERE telegram_id = ?", (person.id,))
    return datetime.fromtimestamp(us / 1e6, UTC)


@pytest.mark.long
async def test_telegram_and_the_bot_go_by_one_clock_also_after_a_kill_and_begin_again_together(
    sandbox, stage, page, clock, tmp_path
):
    await stage.reset(None)
    sara = person_of(sandbox, "سارا")
    sara.opens("ig_story1")
    first = await sara.sees("/privacy", within=WITHIN_S)
    status, shown = await posts(page, "clock", to="day")
    assert (status, shown["ahead_s"], shown["zone"], shown["moves"]) == (200, DAY_S, "Asia/Tehran", True)
    await posts(page, "clock", to="hour")
    sara.sends("/privacy")
    later = await sara.sees("با اطلاعات شما", within=WITHIN_S)
    assert DAY_S + 3600 <= later.date - first.date < DAY_S + 3600 + WITHIN_S
    await sandbox.quiet()
    assert abs(last_seen(tmp_path, sara) - clock.now()) < timedelta(seconds=WITHIN_S)

    await sandbox.controls.bot.kill()
    sara.sends("/mydata")
    await posts(page, "clock", to="day")
    _, shown = await posts(page, "clock", to="opening")
    opened = datetime.fromtimestamp(shown["now"], UTC)
    assert shown["opening"] > shown["now"] > DAY_S + time.time()
    await sandbox.controls.bot.start()
    await sara.sees("نام کاربری", within=WITHIN_S, after=later)
    await sandbox.quiet()
    assert abs(last_seen(tmp_path, sara) - opened) < timedelta(seconds=WITHIN_S)

    assert person_of(sandbox, "مریم").chat.messages == [], "nobody is told that the bot was down for days"
    _, shown = await posts(page, "clock", to="now")
    assert (shown["ahead_s"], abs(shown["now"] - time.time()) < 5) == (0.0, True)
    await posts(page, "clock", to="day")
    sandbox.weather.switch("too_many", on=True)
    assert (await posts(page, "reset"))[0] == 200
    assert (await clock_shown(page))["ahead_s"] == 0.0
    assert sandbox.weather.switched_on == set()
    assert [each.name for each in tmp_path.iterdir()] == ["2"]
    again = person_of(sandbox, "سارا")
    assert (again.id == sara.id, again.chat.messages) == (False, [])
    await the_faster_seller_has_it(sandbox, again)


@pytest.mark.long
async def test_the_clock_is_moved_only_when_a_bot_that_gets_no_cpu_goes_by_it_too(sandbox, stage):
    await stage.reset(None)
    await sandbox.until(lambda: sandbox.called("getUpdates") or None, within=WITHIN_S)
    bot = (await stage.bot.state()).pid
    os.kill(bot, signal.SIGSTOP)
    # A thread that runs goes on until it is interrupted: the child is told of once all have stopped.
    await asyncio.to_thread(os.waitid, os.P_PID, bot, os.WSTOPPED | os.WNOWAIT)
    moving = asyncio.create_task(stage.bot.move(timedelta(days=1)))
    await asyncio.wait({moving}, timeout=0.2)
    assert not moving.done()
    os.kill(bot, signal.SIGCONT)
    await asyncio.wait_for(moving, WITHIN_S)


async def the_faster_seller_has_it(sandbox, sara):
    """Let two sellers press for the same lead: the second is told who was faster, and the card says so."""
    ali, narges = person_of(sandbox, "علی"), person_of(sandbox, "نرگس")
    (chat,) = (chat for chat in sandbox.telegram.chats.values() if not chat.is_private)
    sara.sends("/talk")
    card = await chat.changed.until(lambda: next((each for each in chat.messages if each.buttons), None), WITHIN_S)
    for seller in (ali, narges):
        actions.press(sandbox.telegram, seller.user, card, card.buttons[0])
    await ali.sees_toast("سرنخ ۱ مال شماست", within=WITHIN_S)
    assert (await narges.sees_toast("علی", within=WITHIN_S)).is_alert
    await ali.sees("علی", chat=Group(sandbox.telegram, chat), within=WITHIN_S)
    await sandbox.quiet()
    assert person_of(sandbox, "مریم").chat.messages == []


async def test_a_funnel_that_cannot_be_used_stops_nothing(sandbox, stage, page, tmp_path):
    await stage.reset(None)
    running = sandbox.controls.bot
    broken = tmp_path / "broken.yaml"
    broken.write_text("languages: [fa]\n")
    with pytest.raises(FunnelError):
        await stage.reset(broken)
    stage.followed.path = broken
    status, words = await posts(page, "reset")
    assert status == 409
    assert "broken.yaml:" in words
    _, words = await posts(page, "reset", language="fa")
    assert "broken.yaml:1:1: اینجا `" in words
    assert sandbox.controls.bot is running
    assert (await running.state()).status in {"starting", "running"}


async def test_what_is_no_time_is_refused_and_a_world_without_a_stage_only_shows_the_time(sandbox, page):
    shown = await clock_shown(page)
    assert (shown["moves"], shown["zone"], shown["opening"]) == (False, "", None)
    assert abs(shown["now"] - time.time()) < 5
    for where, what in (
        ("clock", {"to": "day"}),
        ("clock", {"to": "yesterday"}),
        ("reset", {}),
        ("successor", {"person": 1}),
    ):
        assert (await posts(page, where, **what))[0] == 404


async def test_a_person_who_starts_again_is_new_to_the_bot_and_stands_where_they_stood(sandbox, page):
    sara = sandbox.person("سارا", username="sara_demo")
    sandbox.person("Emma")
    sara.opens("ig_story1")
    sara.sends("سلام")
    status, new = await posts(page, "successor", person=sara.id)
    async with page.get("/sandbox/world") as answer:
        people = (await answer.json())["people"]
    assert (status, [(each["name"], each["username"]) for each in people]) == (
        200,
        [("سارا", "sara_demo"), ("Emma", "")],
    )
    assert people[0]["id"] == new["id"] != sara.id
    assert people[0]["phone"] != sara.user.phone
    assert [message.words.text for message in sandbox.telegram.chats[new["id"]].messages] == ["/start ig_story1"]
    assert (await posts(page, "successor", person=sara.id))[0] == 404, "their place is taken"
