"""Leads that came to an end, and whose prospects come back."""

from tests.desk.people import all_are_there
from tests.desk.shop import open_shop


def test_who_was_lost_and_asks_to_talk_again_stays_hot_whatever_they_write_next() -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار")
        shop.does(
            lambda: negar.sends("/talk"),
            lambda: shop.sara.sends("/lost 1 price", chat=shop.group),
            lambda: negar.sends("/talk"),
            lambda: negar.sends("هستید؟"),
        )
        assert shop.bot.witness.rows("SELECT outcome, hot, owner FROM leads") == [("open", 1, None)]
        assert "❄️" not in shop.group.messages[0].shown
        shop.until("10:05")
        pings = [line.head for line in shop.record.fresh(shop.group) if line.head.startswith("⏱")]
        assert pings == ["⏱ سرنخ ۱ ۵ دقیقه است که منتظر است."]
