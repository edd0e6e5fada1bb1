"""Bad input of the desk: what is old, twice, too late, or no answer changes nothing, and says so."""

from datetime import date, timedelta

import pytest

from bot.sandbox.people.screen import Press
from bot.sandbox.values.keyboards import InlineButton
from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import button_of, card_of, question, toast, told
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 10:00"
LATE = "این پرسش دیگر باز نیست؛ دوباره دکمهٔ کارت را بزنید."
UNKNOWN = "این کارت دیگر شناخته نیست."
OUT = "This is for members of the sales group."


def head(shop: Shop, name: str = "نگار") -> str:
    """The first line of somebody's card."""
    return card_of(shop, name).shown.partition("\n")[0].translate(dict.fromkeys(map(ord, "\u2068\u2069\u200f")))


def deals(shop: Shop) -> list[tuple[int | None, str]]:
    """The amounts of all deals that count, oldest first, in rial or cent: the last word about each."""
    rows = shop.bot.witness.rows("SELECT number, amount, currency, taken_back FROM deals ORDER BY id")
    last = {number: (amount, currency, back) for number, amount, currency, back in rows}
    return [(amount, currency) for _, (amount, currency, back) in sorted(last.items()) if not back]


def test_of_two_claims_in_one_millisecond_one_wins_and_a_repeat_is_said() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        claim = button_of(shop, "نگار", "🙋")
        shop.does(lambda: [each.presses(claim) for each in (shop.sara, shop.reza, shop.sara)])
        assert [each.text for each in shop.sara.user.toasts] == ["سرنخ ۱ مال شماست.", "پیش خود شماست."]
        assert [each.text for each in shop.reza.user.toasts] == ["سرنخ ۱ را \u2068سارا\u2069 برداشته است."]
        claims = shop.bot.witness.rows("SELECT count(*) FROM ledger WHERE kind = 'claimed'")
        assert claims == [(1,)]


@pytest.mark.long
def test_a_deal_is_taken_back_once_and_counted_again_once_however_often_the_button_is_pressed() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/won 1 12m toman")
        assert "خرید تازه است؟" in told(shop, shop.sara, "/won 1 5m toman")[0]
        yes = shop.sara.finds("بله", chat=shop.group)
        assert toast(shop, shop.reza, yes) == "سرنخ ۱ پیش سارا است."
        shop.does(lambda: [shop.sara.presses(yes) for _ in range(3)])
        assert {each.text for each in shop.sara.user.toasts[-2:]} == {LATE}
        assert deals(shop) == [(120_000_000, "IRT"), (50_000_000, "IRT")]
        assert head(shop) == "🏆 سارا · سرنخ ۱ · ۱۷ میلیون تومان"

        amount = shop.sara.finds("✏️", chat=shop.group)
        toast(shop, shop.sara, amount)
        unsold = shop.sara.finds("نخرید", chat=shop.group)
        shop.does(lambda: [shop.sara.presses(unsold) for _ in range(2)])
        assert deals(shop) == [(120_000_000, "IRT")], "the one before stays"
        toast(shop, shop.sara, amount)
        assert toast(shop, shop.sara, shop.sara.finds("نخرید", chat=shop.group)) == ""
        assert deals(shop) == []
        assert head(shop).startswith("💬 سارا · سرنخ ۱")
        assert toast(shop, shop.sara, unsold) == LATE
        assert toast(shop, shop.sara, amount) == "دیگر نمی‌شود؛ سرنخ ۱: پیش سارا، تماس گرفته شده."


def test_no_amount_closes_nothing_and_the_question_stays_open() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/won 1")
        asks = question(shop, "چقدر خرید")
        unreadable = "🔔 این مبلغ را نفهمیدم. مثلاً «۱۲ میلیون تومان»."
        for words, answered in (
            ("abc", unreadable),
            ("12,50", unreadable),
            ("-5", "🔔 مبلغ باید بیشتر از صفر باشد."),
            ("0", "🔔 مبلغ باید بیشتر از صفر باشد."),
            ("۰۹۱۲۱۲۳۴۵۶۷", "🔔 این به شمارهٔ تلفن می‌ماند."),
            ("99999999999999999 تومان", "🔔 این مبلغ زیادی بزرگ است."),
            ("۱۲ تومن", "🔔 کدام منظورتان است؟ [۱۲ هزار تومان] [۱۲ میلیون تومان] [همان ۱۲ تومان]"),
        ):
            assert told(shop, shop.sara, words, to=asks) == [answered], words
            assert deals(shop) == [], words
        for words in ("12m toman", "۱۲", "abc"):
            assert told(shop, shop.reza, words, to=asks) == ["🔔 سرنخ ۱ پیش سارا است."], words
        assert toast(shop, shop.reza, shop.reza.finds("نخرید", chat=shop.group)) == "سرنخ ۱ پیش سارا است."
        assert not asks.is_deleted, "only who may answer says no"
        toast(shop, shop.sara, shop.sara.finds("۱۲ میلیون", chat=shop.group))
        assert deals(shop) == [(120_000_000, "IRT")]
        assert told(shop, shop.sara, "/won 1 abc") == [unreadable]
        assert deals(shop) == [(120_000_000, "IRT")]


def test_the_question_what_an_amount_means_takes_an_answer_in_words_too_and_goes_with_the_first() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/won 1")
        told(shop, shop.sara, "15000", to=question(shop, "چقدر خرید"))
        unit = question(shop, "تومان یا ریال")
        told(shop, shop.sara, "20000", to=unit)
        again = question(shop, "تومان یا ریال")
        assert unit.is_deleted, "its buttons would mean what was typed last"
        told(shop, shop.sara, "12m toman", to=again)
        assert deals(shop) == [(120_000_000, "IRT")]
        assert again.is_deleted


def test_an_outcome_while_its_question_waits_for_a_number_counts_and_ends_the_question() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/won 1")
        unpriced = shop.sara.finds("بی‌مبلغ", chat=shop.group)
        told(shop, shop.sara, "/lost 1 قیمت")
        assert head(shop) == "✖️ سارا · سرنخ ۱ · از دست رفت: قیمت"
        assert toast(shop, shop.sara, unpriced) == LATE
        assert deals(shop) == []

        told(shop, shop.sara, "/reopen 1 زنگ زد")
        told(shop, shop.sara, "/won 1")
        asks = question(shop, "چقدر خرید")
        told(shop, shop.sara, "/lost 1")
        assert asks.is_deleted, "one question at a time"
        assert toast(shop, shop.sara, unpriced) == LATE, "and its buttons answer no other"
        assert head(shop).startswith("💬")


def test_an_answer_counts_by_when_it_was_written_not_by_when_it_is_read() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/won 1")
        asks = question(shop, "چقدر خرید")
        shop.passes(minutes=14)
        shop.runs(shop.bot.dies())
        shop.sara.sends("12m toman", chat=shop.group, reply_to=asks)
        shop.is_down_until("10:20")
        assert deals(shop) == [(120_000_000, "IRT")]
        assert head(shop).startswith("🏆 سارا")


def test_buttons_of_an_old_a_deleted_and_an_erased_card() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        claim = button_of(shop, "نگار", "🙋")
        told(shop, shop.sara, "/lost 1 قیمت")
        assert toast(shop, shop.reza, claim) == "دیگر نمی‌شود؛ سرنخ ۱: از دست رفت."
        shop.does(lambda: negar.sends("/talk"))
        assert toast(shop, shop.reza, claim) == "سرنخ ۱ مال شماست.", "an old button of the lead means the lead as it is"

        card_of(shop, "نگار").is_deleted = True
        shop.record.fresh(shop.group)
        told(shop, shop.reza, "/call 1")
        assert head(shop).startswith("💬 رضا"), "a deleted card is sent anew"
        shop.does(lambda: negar.sends("/forget"), lambda: negar.taps("بله، همه را پاک کنید"))
        assert toast(shop, shop.sara, claim) == UNKNOWN


def test_who_left_claims_nothing_in_private_or_in_a_group_that_strangers_can_read() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        bob, eve = (shop.bot.sandbox.person(name, language="en") for name in ("Bob", "Eve"))
        bob.has_started()
        shop.group.adds(bob)
        shop.does(lambda: bob.sends("/free", chat=shop.group), lambda: bob.sends("/free"))
        listed = bob.finds("🙋")
        shop.does(lambda: bob.leaves(shop.group))
        assert toast(shop, bob, listed) == OUT
        claim = button_of(shop, "نگار", "🙋")
        shop.group.becomes_public("nimashop_sales")
        for person in (bob, eve):
            assert toast(shop, person, claim) == OUT, person.name
        shop.group.promotes_bot()
        assert toast(shop, eve, claim) == OUT
        assert head(shop).startswith("🔥")
        shop.does(lambda: bob.joins(shop.group), lambda: shop.passes(minutes=1))
        assert toast(shop, bob, claim) == "Lead 1 is yours."


@pytest.mark.long
def test_hours_without_an_opening_for_90_days_are_wall_time_and_nothing_climbs() -> None:
    """Three months of holidays: a lead is due five minutes after it came, and nobody is reminded of it."""
    off = [(date(2026, 11, 1) + timedelta(days=ahead)).isoformat() for ahead in range(150)]
    with open_shop(MORNING, holidays=off, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        assert "⏱ تا شنبه ۷ آذر، ۱۰:۰۵" in card_of(shop, "نگار").shown or "⏱ تا ۱۰:۰۵" in card_of(shop, "نگار").shown
        shop.record.fresh(shop.group)
        shop.until("Mon 12:00")
        assert [str(line) for line in shop.record.fresh(shop.group) if line.sign == "🔔"] == []
        told(shop, shop.sara, "/take 1")
        shop.passes(hours=20)
        assert head(shop).startswith("✅ سارا"), "no hold ends"
        assert any("با شما تماس می‌گیرد" in line.text for line in shop.record.of(negar)), "T1 is said"
        assert told(shop, shop.sara, "/meet 1 2h")[-1] == "👌 /meet 1 2h"
        assert told(shop, shop.mina, "/desk")[0].startswith("🔔 🏁 ۷ روز")
        shop.passes(hours=3)
        assert any("قرار سرنخ ۱ چه شد؟" in line.text for line in shop.record.of(shop.group))


@pytest.mark.long
def test_a_clock_that_jumps_over_a_weekend_says_each_thing_once_and_in_its_order() -> None:
    """The machine slept from Thursday evening to Sunday: one list, one step of the ladder for each lead."""
    with open_shop("Wed 25 Nov 2026 17:00", desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        for name in ("نگار", "پویا"):
            shop.prospect(name, *HOT)
        told(shop, shop.sara, "/take 2")
        shop.until("17:03")
        shop.record.fresh(shop.group)
        shop.bot.loop.leap(shop.bot.loop.time() + 4 * 24 * 3600.0 - 3600.0)
        shop.until("16:20")
        loud = {line.head: line.text for line in shop.record.fresh(shop.group) if line.sign == "🔔"}
        assert loud.keys() == {
            "☀️ یکشنبه ۸ آذر · ۲ منتظر",
            "🚨 مینا: ۱۷ ساعت و ۱۹ دقیقه است که سرنخ ۱ منتظر است.",
            "🔓 سارا در ۱۵ دقیقه تماسی ثبت نکرد؛ سرنخ ۲ دوباره آزاد است.",
        }
        assert "🚨 مینا" in loud["🔓 سارا در ۱۵ دقیقه تماسی ثبت نکرد؛ سرنخ ۲ دوباره آزاد است."], (
            "the step that is over, too"
        )
        assert shop.record.of(shop.sara) == [], "no reminder of a hold that is over"


def test_buttons_that_we_never_wrote_change_nothing_and_close_no_question() -> None:
    data = "hand:0 hand:-5 hand:x meet:20261399 meet:20261128-2599 meet:20200101-1000 later:20200101-0900 later:x sum:x"
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/won 1")
        asks, card = question(shop, "چقدر خرید"), card_of(shop, "نگار")
        id_ = button_of(shop, "نگار", "📞").button.callback_data.split(":")[1]
        rows = "SELECT state, owner FROM rounds"
        before = shop.bot.witness.rows(rows)
        for each in (*data.split(), "close:x", "claim:x", "free:1", "settled", "held", "wake", "another", "same"):
            assert toast(shop, shop.sara, Press(card, InlineButton("", f"c:{id_}:{each}"))) != "", each
            assert shop.bot.witness.rows(rows) == before, each
        assert not asks.is_deleted
        told(shop, shop.sara, "12m toman", to=asks)
        assert deals(shop) == [(120_000_000, "IRT")]
