"""The company's openings, as the shop's clock runs them: the list of the morning, and the spread."""

import pytest

from tests.desk.people import DESK, all_are_there
from tests.desk.shop import MINA_ID, open_shop
from tests.direction_marks import INVISIBLE
from tests.faults.simulated.story import HOT

THURSDAY = "Thu 26 Nov 2026 19:40"


@pytest.mark.long
def test_a_morning_lists_what_waits_and_spreads_it_over_those_who_are_there() -> None:
    with open_shop(THURSDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        for name in ("نگار", "پویا", "لاله"):
            shop.prospect(name, *HOT)
        shop.until("Sat 8:59")
        shop.record.fresh(shop.group)
        shop.until("9:00")
        morning, *cards = shop.record.fresh(shop.group)
        assert morning.told.startswith("🔔 ☀️ شنبه ۷ آذر · ۳ منتظر [🙋 ۱ را برمی‌دارم]")
        assert "امروز: سارا، رضا" in morning.text
        assert [(line.sign, line.text.rpartition("⏱")[2].split("\n")[0].strip()) for line in cards] == [
            ("✏️", "تا ۹:۰۵"),
            ("✏️", "تا ۹:۰۵"),
            ("✏️", "تا ۹:۱۰"),
        ]
        shop.does(lambda: shop.reza.taps("🙋 ۲ را برمی‌دارم", chat=shop.group))
        assert "رضا" in shop.record.fresh(shop.group)[0].head
        shop.does(lambda: shop.sara.taps("🙋 ۲ را برمی‌دارم", chat=shop.group))
        assert shop.sara.user.toasts[-1].text.translate(INVISIBLE) == "سرنخ ۲ را رضا برداشته است."
        assert shop.record.fresh(shop.group) == [], "the list is the digest of the morning"


def test_the_third_morning_calls_the_managers() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        for morning, called in (("Sun 9:00", ()), ("Mon 9:00", ()), ("Tue 9:00", (MINA_ID,))):
            shop.until(morning)
            listed = next(line for line in reversed(shop.record.of(shop.group)) if line.head.startswith("☀️"))
            assert listed.when.startswith(morning.split()[0])
            assert listed.mentioned == called, morning


@pytest.mark.long
def test_a_bot_that_was_down_over_an_opening_lists_late_and_reminds_of_each_lead_once() -> None:
    with open_shop(THURSDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        for name in ("نگار", "پویا"):
            shop.prospect(name, *HOT)
        shop.until("Fri 12:00")
        shop.record.fresh(shop.group)
        shop.is_down_until("Sat 9:40")
        shop.until("9:59")
        told = [(line.when, line.sign, line.head) for line in shop.record.fresh(shop.group) if line.sign == "🔔"]
        assert told == [
            ("Sat 28 Nov 9:40", "🔔", "☀️ شنبه ۷ آذر · ۲ منتظر"),
            ("Sat 28 Nov 9:40", "🔔", "🚨 مینا: ۴۰ دقیقه است که سرنخ ۱ منتظر است."),
            ("Sat 28 Nov 9:40", "🔔", "🚨 مینا: ۴۰ دقیقه است که سرنخ ۲ منتظر است."),
        ]


def test_a_bot_that_was_down_over_a_working_day_lists_only_the_morning_that_is() -> None:
    with open_shop(THURSDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        shop.is_down_until("Sun 20:00")
        shop.until("Mon 9:00")
        mornings = [line.when for line in shop.record.of(shop.group) if line.head.startswith("☀️")]
        assert mornings == ["Mon 30 Nov 9:00"]
