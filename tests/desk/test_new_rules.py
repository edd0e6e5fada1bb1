"""The company's hours or the rules of its desk change while leads wait: their clocks and timers follow."""

from datetime import date, timedelta

import pytest

from tests.desk.people import DESK, all_are_there
from tests.desk.picking import CALL, OTHER, TIME, newest, picks
from tests.desk.pressing import told
from tests.desk.record import Line
from tests.desk.shop import Shop, funnel_of, open_shop
from tests.faults.simulated.story import HOT

THURSDAY, SATURDAY = "Thu 26 Nov 2026 19:40", "Sat 28 Nov 2026 10:00"


def of_card(shop: Shop) -> Line:
    return next(line for line in reversed(shop.record.of(shop.group)) if "⏱" in line.text and "نگار" in line.text)


@pytest.mark.parametrize(
    ("funnel", "promised", "opening", "due"),
    [
        pytest.param(funnel_of(opens="08:00"), "از شنبه ۸:۰۰", "Sat 8:00", "8:05", id="an earlier opening"),
        pytest.param(funnel_of(opens="10:30"), "از شنبه ۱۰:۳۰", "Sat 10:30", "10:35", id="a later opening"),
        pytest.param(funnel_of(holidays=["2026-11-28"]), "از یکشنبه ۹:۰۰", "Sun 9:00", "9:05", id="a holiday"),
        pytest.param(funnel_of(desk="{clock: {sla: 20m}}"), "از شنبه ۹:۰۰", "Sat 9:00", "9:20", id="another due"),
    ],
)
@pytest.mark.long
def test_a_lead_whose_clock_has_not_begun_begins_by_the_new_hours(
    funnel: str, promised: str, opening: str, due: str
) -> None:
    with open_shop(THURSDAY) as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        shop.until("20:00")
        shop.starts_again_with(funnel)
        assert promised in of_card(shop).text, shop.story()
        shop.until(opening)
        shop.record.fresh(shop.group)
        shop.until(due)
        assert [line.when[-5:].strip() for line in shop.record.fresh(shop.group) if line.sign == "🔔"] == [due]


@pytest.mark.long
def test_a_hold_that_has_begun_is_as_long_as_the_new_one() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        shop.until("10:02")
        shop.record.fresh(shop.group)
        shop.starts_again_with(funnel_of(desk=f"{{clock: {{nudge: 3m, hold: 5m}}, {DESK}}}"))
        shop.until("10:04")
        assert not any("🔓" in line.head for line in shop.record.fresh(shop.group))
        shop.until("10:05")
        assert any("🔓 سارا در ۵ دقیقه" in line.head for line in shop.record.fresh(shop.group)), shop.story()


def test_a_company_that_had_no_hours_gets_its_ladder_with_them() -> None:
    closed = funnel_of(holidays=[f"{date(2026, 11, 28) + timedelta(days=day)}" for day in range(100)])
    with open_shop(SATURDAY) as shop:
        shop.starts_again_with(closed)
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        shop.until("10:20")
        assert not any("منتظر است" in line.head for line in shop.record.fresh(shop.group))
        shop.starts_again_with(funnel_of())
        shop.until("10:21")
        assert any("منتظر است" in line.head for line in shop.record.fresh(shop.group)), shop.story()


def test_what_was_set_by_the_same_rules_is_not_touched_again() -> None:
    with open_shop(THURSDAY) as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        before = shop.bot.witness.rows("SELECT key, due FROM timers ORDER BY key")
        shop.record.fresh(shop.group)
        shop.starts_again_with(funnel_of())
        assert shop.bot.witness.rows("SELECT key, due FROM timers ORDER BY key") == before
        assert shop.record.fresh(shop.group) == []


SUNDAY_AT = ("یکشنبه ۸ آذر", "۱۱ تا ۱۳")


@pytest.mark.long
def test_a_window_on_a_day_that_becomes_a_holiday_moves_to_the_next_opening_and_both_sides_hear() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        picks(shop, negar, TIME, CALL, *SUNDAY_AT)
        shop.record.fresh(shop.group)
        shop.starts_again_with(funnel_of(holidays=["2026-11-29"], desk=f"{{{DESK}}}"))
        shop.settles()
        heard = "ساعت کاری‌مان عوض شده است؛ به‌جای وقتی که گفته بودید، دوشنبه ۹ آذر بین ۹ و ۱۱ با شما تماس می‌گیریم."
        assert (newest(negar).shown, newest(negar).labels) == (heard, [OTHER])
        lines = shop.record.fresh(shop.group)
        news = [line for line in lines if line.sign == "🔔"]
        assert [line.head for line in news] == [
            "🕐 سارا: ساعت کاری عوض شد؛ وقت سرنخ ۱ حالا این است: دوشنبه ۹ آذر، ۹ تا ۱۱"
        ]
        assert news[0].mentioned == (shop.sara.id,)
        assert "🕐 خودش خواسته: دوشنبه ۹ آذر، ۹ تا ۱۱" in of_card(shop).text
        assert "از دوشنبه ۹:۰۰" in of_card(shop).text
        shop.until("Mon 11:00")
        assert newest(negar).shown.startswith("قول داده بودیم"), "T5 at the new end"


def test_who_may_not_be_written_to_at_night_hears_in_the_morning_that_the_window_moved() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        picks(shop, negar, TIME, CALL, "دوشنبه ۹ آذر", "۱۱ تا ۱۳")
        shop.until("22:30")
        shop.record.fresh(negar)
        shop.starts_again_with(funnel_of(holidays=["2026-11-30"], desk=f"{{{DESK}}}"))
        shop.until("Sun 7:59")
        assert shop.record.fresh(negar) == []
        shop.until("8:00")
        assert "سه‌شنبه ۱۰ آذر بین ۹ و ۱۱" in newest(negar).shown


@pytest.mark.long
def test_a_window_that_is_still_working_time_stays_where_it_is() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        picks(shop, negar, TIME, CALL, *SUNDAY_AT)
        shop.record.fresh(negar)
        shop.record.fresh(shop.group)
        shop.starts_again_with(funnel_of(opens="10:00", desk=f"{{clock: {{sla: 20m}}, {DESK}}}"))
        shop.settles()
        assert shop.record.fresh(negar) == []
        assert [line for line in shop.record.fresh(shop.group) if line.sign != "✏️"] == []
        assert "🕐 خودش خواسته: یکشنبه ۸ آذر، ۱۱ تا ۱۳" in of_card(shop).text
