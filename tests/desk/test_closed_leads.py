"""Leads that came to an end, and whose prospects come back."""

from collections.abc import Sequence
from functools import partial

import pytest

from tests.desk.people import all_are_there
from tests.desk.shop import Shop, open_shop
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


def test_words_after_the_end_call_nobody_who_has_left_the_group() -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        for line in ("/take 1", "/lost 1 price"):
            shop.does(lambda line=line: shop.sara.sends(line, chat=shop.group))
        for gone, called in ((False, (shop.sara.id,)), (True, ())):
            if gone:
                shop.does(lambda: shop.group.removes(shop.sara))
            shop.record.fresh(shop.group)
            shop.does(lambda: negar.sends("هستید؟"))
            assert [line.mentioned for line in shop.record.fresh(shop.group) if "دوباره نوشت" in line.head] == [called]


@pytest.mark.long
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


def sends_back(shop: Shop, number: int) -> None:
    """Let the admin send a lead back, and say why."""
    shop.does(lambda: shop.maryam.sends(f"/lead_{number}"), lambda: shop.maryam.taps("↩️ برگردد به سرنخ"))
    why = shop.maryam.chat.messages[-1]
    shop.does(lambda: shop.maryam.sends("اشتباه شد", reply_to=why))


@pytest.mark.parametrize(("answers", "title"), [(HOT, "🔓 سرنخ ۱ · نگار"), (HAND, "🟡 سرنخ ۱ · تماس می‌خواهد")])
def test_who_was_sent_back_and_writes_can_be_claimed_again_and_stands_on_the_list(
    answers: Sequence[str], title: str
) -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *answers)
        sends_back(shop, 1)
        assert shop.group.messages[-1].labels == []
        shop.record.fresh(shop.group)
        shop.does(lambda: negar.sends("سلام، هستید؟"))
        words, card = sorted(shop.record.fresh(shop.group), key=lambda line: line.sign != "🔕")
        assert (words.sign, words.text) == ("🔕", "✍️ سرنخ ۱: «سلام، هستید؟»")
        assert (card.sign, card.head) == ("✏️", title)
        assert "🙋 برمی‌دارم" in card.buttons
        shop.until("10:30")
        assert shop.record.fresh(shop.group) == [], "it has no clock"
        shop.until("Sun 9:00")
        morning = shop.record.fresh(shop.group)[-1]
        assert morning.buttons == ("🙋 ۱ را برمی‌دارم",)


def test_who_was_no_fit_before_there_was_a_card_is_open_again_with_their_first_alert() -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار")
        shop.does(
            lambda: shop.maryam.sends("/lead 1"),
            lambda: shop.maryam.taps("✖️ مناسب ما نیست"),
            lambda: shop.maryam.taps("بله، کنار می‌رود"),
        )
        lead = "SELECT outcome, (SELECT state FROM rounds WHERE lead = number) FROM leads"
        assert shop.bot.witness.rows(lead) == [("disqualified", None)]
        shop.does(lambda: negar.sends("/talk"))
        assert shop.bot.witness.rows(lead) == [("open", "new")]
        told = "SELECT data ->> 'before', data ->> 'after', data ->> 'reason' FROM ledger WHERE kind = 'outcome'"
        assert shop.bot.witness.rows(told)[-1] == ("disqualified", "open", "hot")
        assert "🔥 سرنخ ۱ · نگار" in [line.head for line in shop.record.of(shop.group)]
