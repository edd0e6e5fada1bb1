"""Leads whose prospect stopped us and came back: their due is void, and sales hear of them all the same."""

import pytest

from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import told
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 10:00"


def said(shop: Shop) -> list[str]:
    """What the group got with sound since this was asked last."""
    return [str(line) for line in shop.record.fresh(shop.group) if line.sign == "🔔"]


@pytest.mark.long
def test_a_lead_that_is_free_again_after_a_stop_has_a_ladder_and_stands_in_the_morning_list() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        shop.does(lambda: negar.sends("/stop"), lambda: negar.sends("/resume"), lambda: negar.sends("/talk"))
        shop.record.fresh(shop.group)
        shop.until("10:35")
        assert said(shop)[1:] == [  # behind the reminder of Sara
            "Sat 28 Nov 10:15 🔔 🔓 سارا در ۱۵ دقیقه تماسی ثبت نکرد؛ سرنخ ۱ دوباره آزاد است.",
            "Sat 28 Nov 10:20 🔔 ⏱ ۵ دقیقه است که سرنخ ۱ منتظر است.",
            "Sat 28 Nov 10:25 🔔 ⏱ سارا، رضا: سرنخ ۱ را پس از ۱۰ دقیقه هنوز کسی برنداشته.",
            "Sat 28 Nov 10:30 🔔 🚨 مینا: ۱۵ دقیقه است که سرنخ ۱ منتظر است.",
        ]
        shop.until("Sun 9:00")
        assert "Sun 29 Nov 9:00 🔔 ☀️ یکشنبه ۸ آذر · ۱ منتظر [🙋 ۱ را برمی‌دارم]" in said(shop)


@pytest.mark.long
def test_a_touched_lead_without_a_due_that_is_given_back_stands_on_the_list_of_what_waits() -> None:
    with open_shop(MORNING, desk=f"{{clock: {{pings_an_hour: 1}}, {DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        shop.does(lambda: negar.sends("/stop"), lambda: negar.sends("/resume"), lambda: negar.sends("/talk"))
        told(shop, shop.sara, "/call 1")
        told(shop, shop.sara, "/release 1")
        shop.record.fresh(shop.group)
        shop.until("10:12")
        assert said(shop) == [
            "Sat 28 Nov 10:05 🔔 ⏱ ۵ دقیقه است که سرنخ ۱ منتظر است.",
            "Sat 28 Nov 10:10 🔔 ⏱ ۱ سرنخ منتظر است [🙋 ۱ را برمی‌دارم]",
        ]


def test_who_asks_to_talk_after_a_stop_calls_the_owner_once() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        shop.does(lambda: negar.sends("/stop"))
        shop.record.fresh(shop.group)
        shop.does(lambda: negar.sends("/talk"))
        assert said(shop) == ["Sat 28 Nov 10:00 🔔 سارا: سرنخ ۱ · دوباره خواست با یک نفر حرف بزند."]
