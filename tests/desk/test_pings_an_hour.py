"""Many leads wait and nobody comes: the group is called as often as it bears, and then by one list."""

from datetime import timedelta

import pytest

from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import told
from tests.desk.record import Line
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 9:30"
HOUR = timedelta(hours=1)
LIST = "سرنخ منتظر"
NAMES = ("نگار", "پویا", "لاله", "آرش", "بهار", "کیان", "رها", "ماه")


def is_list(line: Line) -> bool:
    return LIST in line.head


def calls(shop: Shop) -> list[Line]:
    """Everything of the clock that came with sound."""
    return [line for line in shop.record.of(shop.group) if line.sign == "🔔" and line.head[:1] in "⏱🚨"]


def most_in_an_hour(lines: list[Line]) -> int:
    return max(sum(line.at <= each.at < line.at + HOUR for each in lines) for line in lines)


def standing_lists(shop: Shop) -> int:
    return sum(LIST in each.shown and not each.is_deleted for each in shop.group.messages if each.from_bot)


@pytest.mark.long
def test_eight_leads_wait_for_five_hours_and_the_group_is_called_six_times_and_by_one_list() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar, *_ = [shop.prospect(name, *HOT) for name in NAMES]
        shop.until("14:30")
        called = calls(shop)
        assert [is_list(line) for line in called] == [False] * 6 + [True]
        assert {line.when for line in called} == {"Sat 28 Nov 9:35"}
        assert most_in_an_hour(called) == 7
        assert standing_lists(shop) == 1
        shop.record.fresh(shop.group)

        shop.does(lambda: shop.sara.taps("🙋 ۳ را برمی‌دارم", chat=shop.group))
        card, edited = shop.record.fresh(shop.group)
        assert ("سارا برداشت" in card.head, edited.sign, edited.head) == (True, "✏️", "⏱ ۷ سرنخ منتظرند")
        assert "🙋 ۳ را برمی‌دارم" not in edited.buttons

        shop.does(lambda: negar.sends("/stop"))
        assert "⏱ ۶ سرنخ منتظرند" in [line.head for line in shop.record.fresh(shop.group)]
        for number in "۲۴۵":
            shop.does(lambda number=number: shop.reza.taps(f"🙋 {number} را", chat=shop.group))
        for number in "۶۷۸":
            shop.does(lambda number=number: shop.mina.taps(f"🙋 {number} را", chat=shop.group))
        assert standing_lists(shop) == 0, "nobody waits: the list goes"


@pytest.mark.long
def test_several_that_wait_for_the_managers_again_are_one_list_with_their_mention() -> None:
    with open_shop(MORNING, desk=f"{{clock: {{pings_an_hour: 20}}, {DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        shop.until("9:33")
        shop.prospect("پویا", *HOT)
        shop.until("10:29")
        assert not any(is_list(line) for line in calls(shop))
        shop.record.fresh(shop.group)
        shop.until("11:30")
        first, *others = (line for line in shop.record.fresh(shop.group) if line.sign == "🔔")
        assert (first.when, first.head, first.mentioned) == ("Sat 28 Nov 10:30", "⏱ ۲ سرنخ منتظرند", (shop.mina.id,))
        assert others == [], "the second's own step is said with it"


@pytest.mark.long
def test_a_group_that_was_lost_hears_of_all_that_wait_in_one_list() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        for hour in (9, 10, 11):
            shop.until(f"{hour}:30")
            for name in NAMES[:4]:
                shop.prospect(name, *HOT)
            if hour == 9:
                shop.group.kicks_bot()
                shop.settles()
        shop.until("13:00")
        shop.record.fresh(shop.group)
        shop.group.readds_bot()
        shop.until("13:05")
        reminded = [line.head for line in shop.record.fresh(shop.group) if line.head[:1] in "⏱🚨"]
        assert reminded == ["⏱ ۱۲ سرنخ منتظرند"]


@pytest.mark.long
def test_a_touched_lead_that_is_given_back_before_its_due_of_the_spread_stands_on_the_list() -> None:
    with open_shop("Thu 26 Nov 2026 19:40", desk=f"{{clock: {{pings_an_hour: 1, sla: 10m}}, {DESK}}}") as shop:
        all_are_there(shop)
        for name in NAMES[:5]:
            shop.prospect(name, *HOT)
        shop.until("Sat 9:00")
        shop.passes(seconds=30)
        for command in ("/take 5", "/call 5", "/release 5"):
            told(shop, shop.sara, command)
        shop.record.fresh(shop.group)
        shop.until("9:11")
        *_, waiting = [line for line in shop.record.fresh(shop.group) if line.buttons and is_list(line)]
        assert "🙋 ۵ را برمی‌دارم" in waiting.buttons
