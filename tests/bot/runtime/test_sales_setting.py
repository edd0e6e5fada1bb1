"""SALES_CHAT_ID without its -100: the start says so once, and asks for /bind."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.clock import SystemClock
from bot.runtime.sales_setting import look_at_sales_setting
from bot.runtime.startup import open_app
from bot.sandbox.server import Sandbox
from tests.journeys.running import settings_for


@pytest.mark.parametrize("chat", [1234567890, -1234567890, 1001234567890])
async def test_a_number_that_telegram_does_not_know_is_said_once(tmp_path: Path, chat: int) -> None:
    assert await said_at_start(tmp_path, chat) == [f"SALES_CHAT_ID={chat}"]


async def test_nothing_is_said_of_a_supergroup_and_of_no_group(tmp_path: Path) -> None:
    assert await said_at_start(tmp_path, -1001234567890) == []
    assert await said_at_start(tmp_path, None) == []


async def said_at_start(folder: Path, chat: int | None) -> list[str]:
    async with Sandbox() as sandbox:
        settings = settings_for(sandbox, folder, sales_chat_id=chat)
        app = await open_app(settings, clock=SystemClock(), rng=random.Random(7))
        try:
            with capture_logs() as logs:
                await look_at_sales_setting(replace(app.resources))
        finally:
            await app.resources.transport.shutdown()
            await app.database.close()
    found = [each for each in logs if each["event"] == "sales_group_unknown"]
    assert all("/bind" in each["hint"] for each in found)
    return [each["says"].split(" ")[0] for each in found]
