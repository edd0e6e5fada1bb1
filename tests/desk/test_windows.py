"""A window that the prospect asked for: what reminds the group of it, and until when that stands (DESK §1.4, §2.5)."""

import pytest

from conversations.desk.rounds.values.acts import WindowPicked
from tests.desk.acting import acts
from tests.desk.people import DESK, all_are_there
from tests.desk.picking import TIME, WRITE, picks
from tests.desk.pressing import told
from tests.desk.shop import moment, open_shop
from tests.faults.simulated.story import HOT

EXPECTED, WAITS = "🕐 سرنخ {} ساعت ۱۳ تا ۱۵ منتظر است و پیش کسی نیست.", "⏱ ۵ دقیقه است که سرنخ ۲ منتظر است."


@pytest.mark.long
def test_the_reminder_of_a_window_that_is_nobodys_goes_with_a_claim_or_with_the_next_reminder() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        for number, name in enumerate(("نگار", "پویا"), 1):
            shop.prospect(name, *HOT)
            acts(shop, WindowPicked(moment("13:00", shop.now), moment("15:00", shop.now)), number)
        shop.until("12:49")
        shop.record.fresh(shop.group)
        shop.until("12:50")
        reminders = shop.record.fresh(shop.group)
        assert [each.told for each in reminders] == [f"🔔 {EXPECTED.format(each)} [🙋 برمی‌دارم]" for each in "۱۲"]
        assert f"🗑 {EXPECTED.format('۱')} [🙋 برمی‌دارم]" in told(shop, shop.sara, "/take 1")
        shop.until("13:04")
        shop.record.fresh(shop.group)
        shop.until("13:05")
        assert {each.told.partition(" [")[0] for each in shop.record.fresh(shop.group) if "۲" in each.head} == {
            f"🔔 {WAITS}",
            f"🗑 {EXPECTED.format('۲')}",
        }


def test_of_a_window_with_somebody_who_blocked_the_bot_and_has_telegram_alone_nobody_is_reminded() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        pouya = shop.bot.sandbox.person("پویا", language="fa")
        shop.does(pouya.opens, lambda: pouya.sends("/talk"))
        picks(shop, pouya, TIME, WRITE, "شنبه ۷ آذر", "۱۳ تا ۱۵")
        told(shop, shop.sara, "/take 1")
        shop.does(pouya.blocks)
        shop.record.fresh(shop.group)
        shop.until("12:55")
        assert shop.record.fresh(shop.group) == []
        shop.does(pouya.unblocks)
        shop.until("12:56")
        assert any(line.head == "🕐 سارا: سرنخ ۱ ساعت ۱۳ تا ۱۵ منتظر شماست." for line in shop.record.fresh(shop.group))
