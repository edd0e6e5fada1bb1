"""The menus of commands are set at the start, and retried until Telegram accepts them."""

from contextlib import suppress
from pathlib import Path

from bot.sandbox.api.faults import Refuses
from bot.sandbox.server import Sandbox
from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import running, settings_for

MENUS = 9
"""For prospects, an admin and the sales group, in two languages and for all others."""


async def test_menus_that_telegram_did_not_take_are_set_later(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with Sandbox(seed=7) as sandbox:
        maryam = people.maryam(sandbox)
        group = people.sales_group(sandbox, maryam)
        settings = settings_for(sandbox, tmp_path, admin_ids=(maryam.id,), sales_chat_id=group.id)
        sandbox.weather.next(Refuses(502, "Bad Gateway"), 2, method="setMyCommands")
        async with running(settings, clock=clock):
            taken: list[object] = []
            for _ in range(100):
                clock.jumps(seconds=61)
                taken = [call for call in sandbox.called("setMyCommands") if call.ok]
                if len(taken) == MENUS:
                    break
                with suppress(AssertionError):
                    await sandbox.until(lambda: None, within=0.1)
            assert len(taken) == MENUS
            assert len(sandbox.called("setMyCommands")) == MENUS + 2
