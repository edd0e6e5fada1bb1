"""A handler, or a library in it, raises a BaseException: its update is set aside, and the next one is handled."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from tests import people
from tests.faults.leaky_zone import LeakyZone
from tests.journeys.running import open_office


@pytest.mark.parametrize("leak", [asyncio.CancelledError(), SystemExit(0)], ids=["CancelledError", "SystemExit"])
async def test_what_a_handler_lets_out_costs_its_own_update_alone(tmp_path: Path, leak: BaseException) -> None:
    zone = LeakyZone.no_cache("Asia/Tehran")
    async with open_office(tmp_path, timezone=zone) as office:
        emma, olga = people.emma(office.sandbox), office.sandbox.person("Olga", language="en")
        zone.leaks = leak
        emma.sends("/talk")
        await emma.sees("our team knows|kept|stuck")
        zone.leaks = None
        olga.sends("/talk")
        await office.maryam.sees("Olga", chat=office.group)
        ((error,),) = await office.rows("SELECT error FROM dead_letters")
        assert error.startswith(type(leak).__name__)


@pytest.mark.parametrize("leak", [asyncio.CancelledError(), SystemExit(0)], ids=["CancelledError", "SystemExit"])
async def test_what_a_job_lets_out_costs_that_job_alone(tmp_path: Path, leak: BaseException) -> None:
    zone = LeakyZone.no_cache("Asia/Tehran")
    async with open_office(tmp_path, timezone=zone) as office:
        zone.leaks = leak
        office.maryam.sends("/stats")
        await office.sandbox.quiet()
        async with asyncio.timeout(10):
            while await office.rows("SELECT key FROM timers WHERE kind = 'report'"):
                await office.app.database.wake(timedelta(seconds=1))
        zone.leaks = None
        office.maryam.sends("/stats")
        await office.maryam.sees("آمار|امروز|ورود|بازدید")


async def test_whoever_meets_trouble_is_told_in_the_language_they_talk_in(tmp_path: Path) -> None:
    zone = LeakyZone.no_cache("Asia/Tehran")
    async with open_office(tmp_path, timezone=zone) as office:
        sara = people.sara(office.sandbox, language="en")
        sara.opens()
        await sara.sees("Just send your number")
        sara.taps("فارسی")
        await sara.sees("/privacy")
        zone.leaks = ValueError("no such hour")
        sara.sends("/talk")
        await sara.sees("یک لحظه گیر کردیم")
