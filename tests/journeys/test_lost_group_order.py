"""A lead whose quiet card gave way to an alert while the group was lost: the alert comes first, all else under it."""

import asyncio
from pathlib import Path

import pytest

from tests import people
from tests.journeys.clocks import JumpingClock
from tests.journeys.running import open_office
from tests.journeys.selling import cards
from tests.journeys.test_quiet_cards import raises_hand


@pytest.mark.long
async def test_what_waited_for_a_quiet_card_goes_under_the_alert_that_took_its_place(tmp_path: Path) -> None:
    clock = JumpingClock()
    async with open_office(tmp_path, clock=clock) as office:
        sara = people.sara(office.sandbox)
        office.group.mutes_bot()
        await raises_hand(sara)
        sara.sends("یک")
        sara.sends_photo("دو")
        await office.sandbox.quiet()
        sara.taps("💬 همین حالا")
        await sara.sees("یکی از همکاران ما")
        office.group.promotes_bot()
        await office.maryam.sees("🔥 سرنخ ۱", chat=office.group)
        clock.jumps(minutes=1)
        await asyncio.wait_for(office.maryam.sees("یک", chat=office.group), 20)
        await office.sandbox.quiet()
        first, *others = cards(office)
        assert "🔥 سرنخ ۱" in first.shown
        under = [each for each in others if "یک" in each.shown or "📎" in each.shown]
        assert under
        assert all(each.reply_to is first for each in under)
