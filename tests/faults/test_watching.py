"""Faults such as missing updates, a refused token or slow sends are reported once: on pages, to monitors, to admins."""

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest
from aiohttp import ClientSession
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot.monitoring.health import Fault
from bot.monitoring.loop_lag import LoopLag
from bot.monitoring.watch import LOOK_S
from bot.sandbox.api.call_log import LoggedCall
from bot.sandbox.api.faults import Hangs, Refuses
from bot.sandbox.server import Sandbox
from bot.settings.values import Listen
from tests import people
from tests.bot.monitoring.test_heartbeat import UUID, Watcher, listening
from tests.journeys.clocks import MONDAY_NOON, JumpingAlarm, JumpingClock
from tests.journeys.running import Office, open_office, running, settings_for
from tests.ports import free_address

WRONG, WELL = "این‌ها درست نیست", "این‌ها دوباره درست است"


class WatchClock(JumpingClock):
    """A clock that jumps, and signals when the watch has finished a check and waits for the next one."""

    def __init__(self) -> None:
        super().__init__()
        self.looked = asyncio.Event()

    def call_later(self, seconds: float, do: Callable[[], None]) -> JumpingAlarm:
        if seconds == LOOK_S:
            self.looked.set()
        return super().call_later(seconds, do)


@dataclass
class Watched:
    """An office whose clock jumps, with its monitoring page."""

    office: Office
    clock: WatchClock
    listen: Listen

    async def ready(self) -> tuple[int, list[str]]:
        """Return the response of `/readyz`."""
        page = f"http://{self.listen.host}:{self.listen.port}/readyz"
        async with ClientSession() as client, client.get(page) as said:
            return said.status, (await said.json())["faults"]

    async def minute(self) -> None:
        """Let a minute pass, with a check of the watch."""
        await self.clock.looked.wait()
        self.clock.looked.clear()
        self.clock.jumps(seconds=60)
        async with asyncio.timeout(8):
            await self.clock.looked.wait()

    def told(self, words: str = "") -> list[LoggedCall]:
        """Return the messages to the admin about faults."""
        sent = self.office.sandbox.called("sendMessage")
        ours = [call for call in sent if call.params.get("chat_id") == self.office.maryam.id]
        return [call for call in ours if call.ok and words in call.params["text"]
                and (WRONG in call.params["text"] or WELL in call.params["text"])]  # fmt: skip

    async def minutes(self, number: int) -> None:
        """Let minutes pass, with a check of the watch in each."""
        for _ in range(number):
            await self.minute()

    async def reads(self, words: str) -> None:
        """Wait until the admin gets these words."""
        await self.office.sandbox.until(lambda: self.told(words) or None)


@asynccontextmanager
async def watched(folder: Path, *, jumps_are_silence: bool = False, **settings: object) -> AsyncIterator[Watched]:
    clock, listen = WatchClock(), free_address()
    async with open_office(folder, clock=clock, http_listen=listen, **settings) as office:
        sara = people.sara(office.sandbox)
        sara.opens()
        await sara.sees("/privacy")
        await office.sandbox.quiet()
        if not jumps_are_silence:
            office.app.watching.health.longest_silence = timedelta(days=1)
        yield Watched(office, clock, listen)


REFUSALS = [
    pytest.param(Refuses(401, "Unauthorized"), Fault.TOKEN_REFUSED, "توکن", id="401"),
    pytest.param(Refuses(404, "Not Found"), Fault.TOKEN_REFUSED, "توکن", id="404"),
    pytest.param(Refuses(409, "Conflict: terminated by other getUpdates"), Fault.OTHER_INSTANCE, "دیگری", id="409"),
]


@pytest.mark.parametrize(("refusal", "fault", "words"), REFUSALS)
@pytest.mark.long
async def test_a_poll_that_is_refused_is_red_at_once_told_once_and_well_again_once(
    tmp_path: Path, refusal: Refuses, fault: Fault, words: str
) -> None:
    async with watched(tmp_path) as room:
        weather, sandbox = room.office.sandbox.weather, room.office.sandbox
        weather.share(refusal, 1.0, method="getUpdates")
        people.emma(sandbox).opens()  # lets the poll that is under way end
        await sandbox.until(lambda: fault in room.office.app.watching.health.faults() or None)
        assert await room.ready() == (503, [fault])
        await room.minutes(5)
        await room.reads(words)
        weather.clear()
        await room.minutes(6)
        await room.reads(WELL)
        assert await room.ready() == (200, [])
        assert len(room.told()) == 2


@pytest.mark.long
async def test_an_alert_that_telegram_does_not_take_is_told_after_five_minutes_and_sent_in_the_end(
    tmp_path: Path,
) -> None:
    async with watched(tmp_path) as room:
        weather, emma = room.office.sandbox.weather, people.emma(room.office.sandbox)
        weather.share(Refuses(502, "Bad Gateway"), 1.0, method="sendMessage", chat_id=room.office.group.id)
        emma.sends("/talk")
        await emma.sees("colleague will|they.ll call you")
        await room.minutes(4)
        assert await room.ready() == (200, [])
        await room.minutes(2)
        assert await room.ready() == (503, [Fault.ALERT_WAITS])
        await room.reads("هشداری بیش از ۵ دقیقه")
        weather.clear()
        await room.minutes(2)
        await room.office.maryam.sees("Emma", chat=room.office.group)
        await room.minutes(4)
        await room.reads(WELL)
        assert len(room.told()) == 2


@pytest.mark.long
async def test_a_message_about_trouble_that_cannot_be_sent_makes_no_trouble_of_its_own(tmp_path: Path) -> None:
    async with watched(tmp_path) as room:
        office, weather = room.office, room.office.sandbox.weather
        weather.share(Refuses(500, "Internal Server Error"), 1.0, method="sendMessage", chat_id=office.maryam.id)
        office.app.watching.health.found(Fault.LOG_LARGE)
        with capture_logs() as lines:
            await room.minutes(10)
        assert [line["wrong"] for line in lines if line["event"] == "operators_are_told"] == [("LOG_LARGE",)]
        waiting = "SELECT count(*) FROM outbox WHERE state = 'waiting'"
        assert await office.rows(waiting) == [(1,)], "one message waits, and brings forth no other"
        office.app.watching.health.mended(Fault.LOG_LARGE)
        await room.minutes(3)
        assert await office.rows(waiting) == [(1,)]
        weather.clear()
        await room.minutes(2)
        await room.reads(WELL)
        assert [WRONG in call.params["text"] for call in room.told()] == [False], "they read the end of it alone"


async def test_a_bot_that_lives_and_hears_nothing_is_not_ready_and_says_so_elsewhere(tmp_path: Path) -> None:
    watcher = Watcher()
    async with (
        listening(watcher) as url,
        watched(tmp_path, jumps_are_silence=True, heartbeat_url=SecretStr(url)) as room,
    ):
        room.clock.jumps(seconds=60)
        await until(lambda: ("GET", UUID, "") in watcher.pings)
        room.office.sandbox.weather.share(Hangs(), 1.0, method="getUpdates")
        people.emma(room.office.sandbox).opens()  # lets the poll that is under way end
        await room.office.sandbox.until(lambda: room.office.sandbox.called("getUpdates")[-1].outcome == "Hangs" or None)
        room.clock.jumps(seconds=81)
        assert await room.ready() == (503, [Fault.TELEGRAM_SILENT])
        await until(lambda: ("POST", f"{UUID}/fail", Fault.TELEGRAM_SILENT) in watcher.pings)


async def until(holds: Callable[[], object]) -> None:
    """Wait until a condition holds that no event signals, while the loop runs."""
    async with asyncio.timeout(8):
        while not holds():  # noqa: ASYNC110  # there is no event to wait for
            await asyncio.sleep(0)


@pytest.mark.long
async def test_a_day_in_which_nobody_listened_is_told_after_the_start(tmp_path: Path) -> None:
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,))
        for days, gaps in ((0, 0), (2, 1), (2.5, 1)):
            async with running(settings, clock=JumpingClock(MONDAY_NOON + timedelta(days=days))) as app:
                people.sara(sandbox).opens()
                await sandbox.until(lambda app=app: app.watching.health.ever_heard or None)
                await app.watching.watch.check()
                if gaps:
                    await maryam.sees("خاموش بود")
                await sandbox.quiet()
            told = [message for message in maryam.chat.messages if "خاموش بود" in message.text]
            assert len(told) == gaps


async def test_a_loop_that_is_blocked_is_seen(tmp_path: Path) -> None:
    lag = LoopLag()
    running_ = asyncio.create_task(lag.run())
    await asyncio.sleep(0)
    time.sleep(1.0)  # noqa: ASYNC251  # the fault itself: blocks the loop
    await until(lambda: lag.worst_s)
    running_.cancel()
    assert lag.worst_s > 0.3
