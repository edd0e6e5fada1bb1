"""The wall clock was ahead when a lead came: once it is right, the lead waits no longer than any other."""

from datetime import timedelta

from tests.desk.people import all_are_there
from tests.desk.shop import open_shop


def test_a_lead_that_came_by_a_clock_that_was_ahead_is_reminded_of_once_it_is_right() -> None:
    for error in (timedelta(days=3 * 366), timedelta(days=3)):
        with open_shop("Sat 28 Nov 2026 10:00") as shop:
            all_are_there(shop)
            shop.bot.clock_error = error
            negar = shop.bot.sandbox.person("نگار", language="fa")
            shop.does(lambda negar=negar: negar.sends("/talk"))
            shop.passes(minutes=1)
            shop.bot.clock_error = timedelta()
            for minute in range(2, 13):  # no timer is near, at first
                shop.until(f"10:{minute:02}")
            rung = [line.when for line in shop.record.of(shop.group) if line.sign == "🔔" and "⏱" in line.head]
            assert len(rung) == 2, f"by {error}: {shop.story()}"
            assert "10:05" <= rung[0][-5:] <= "10:07", f"by {error}: {shop.story()}"
