"""Leads that came to an end, and whose prospects come back."""

from functools import partial

from tests.desk.people import all_are_there
from tests.desk.shop import open_shop
from tests.faults.simulated.story import HAND, HOT


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
        assert pings == ["⏱ ۵ دقیقه است که سرنخ ۱ منتظر است."]


def test_words_under_a_quiet_card_reach_sales_also_after_the_end_and_thanks_ask_for_no_answer() -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HAND)
        shop.does(
            lambda: shop.sara.sends("/take 1", chat=shop.group),
            lambda: shop.sara.sends("/call 1", chat=shop.group),
        )
        shop.record.fresh(shop.group)
        shop.does(lambda: negar.sends("ممنون"))
        shop.until("11:00")
        assert shop.record.fresh(shop.group) == []
        shop.does(lambda: shop.sara.sends("/lost 1 price", chat=shop.group))
        shop.record.fresh(shop.group)
        shop.record.fresh(negar)
        shop.does(lambda: negar.sends("هستید؟"), lambda: negar.sends("منتظرم"))
        group = [line.head for line in shop.record.fresh(shop.group) if line.sign == "🔕"]
        called = "👤 سارا: سرنخ ۱ که بسته بود دوباره نوشت."
        assert group == ["✍️ سرنخ ۱: «هستید؟»", called, "✍️ سرنخ ۱: «منتظرم»", called]
        assert [line.text for line in shop.record.fresh(negar)] == ["به همکارانمان رساندم ✓"], "once a day"


def test_a_wish_to_talk_within_the_cool_down_is_heard_also_when_nobody_has_the_lead() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        wish = "🔔 Lead 1 · asked again to talk to a person."
        for before in ((), ("/take 1", "/won 1 5m"), ("/take 1", "/lost 1 price")):
            shop.passes(hours=2)
            shop.does(*(partial(shop.sara.sends, line, chat=shop.group) for line in before))
            shop.record.fresh(shop.group)
            shop.does(lambda: negar.sends("/talk"))
            told = [line.told for line in shop.record.fresh(shop.group) if line.sign == "🔔"]
            assert told == [wish], before


def test_of_a_lead_that_becomes_hot_after_a_quiet_card_one_round_is_open() -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HAND)
        shop.does(lambda: negar.sends("/talk"))
        assert shop.bot.witness.rows("SELECT n, kind, open FROM rounds") == [(1, "quiet", 0), (2, "alert", 1)]
        shop.does(lambda: shop.sara.sends("/free", chat=shop.group))
        assert shop.record.of(shop.group)[-1].head == "سرنخ‌های بی‌صاحب: ۱"


def test_a_visitor_who_left_no_contact_is_no_lead_that_could_be_taken_or_bought() -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        shop.does(shop.bot.sandbox.person("نگار", language="fa").opens)
        for command in ("/won 1 12m", "/won 1", "/take 1"):
            shop.does(lambda command=command: shop.sara.sends(command, chat=shop.group))
            assert shop.record.of(shop.group)[-1].text == "دیگر نمی‌شود؛ سرنخ ۱: پیش فروش نیست.", command
        assert shop.bot.witness.rows("SELECT owner, outcome FROM leads") == [(None, "open")]
