"""People say when to be called, and the desk follows (DESK §5)."""

import pytest

from bot.sandbox.people.person import Person
from tests.desk.people import DESK, all_are_there
from tests.desk.picking import BACK, CALL, OTHER, TIME, WRITE, card, newest, picks, rows
from tests.desk.pressing import told
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HOT

SATURDAY = "Sat 28 Nov 2026 11:00"
SUNDAY_OFF = ["2026-11-29"]
DAYS = [["شنبه ۷ آذر", "دوشنبه ۹ آذر"], ["سه‌شنبه ۱۰ آذر", "چهارشنبه ۱۱ آذر"], ["شنبه ۱۴ آذر", "یکشنبه ۱۵ آذر"], [BACK]]


def asks_for_a_person(shop: Shop, name: str, username: str | None = "pouya") -> Person:
    person = shop.bot.sandbox.person(name, language="fa", username=username)
    shop.does(person.opens, lambda: person.sends("/talk"))
    return person


def test_each_choice_edits_the_one_message_and_back_leads_back() -> None:
    with open_shop(SATURDAY, holidays=SUNDAY_OFF) as shop:
        negar = shop.prospect("نگار", *HOT)
        promise = newest(negar)
        assert rows(promise) == [[TIME]]
        picks(shop, negar, TIME)
        assert rows(promise) == [[CALL, WRITE], [BACK]]
        picks(shop, negar, CALL)
        assert rows(promise) == DAYS
        picks(shop, negar, "شنبه ۷ آذر")
        assert rows(promise) == [["۱۳ تا ۱۵", "۱۵ تا ۱۷"], ["۱۷ تا ۱۸", BACK]]
        picks(shop, negar, BACK)
        assert rows(promise) == DAYS
        picks(shop, negar, BACK, BACK)
        assert (promise.shown, rows(promise)) == ("باشد 🌱 قرارمان سر جایش است.", [[TIME]])
        picks(shop, negar, TIME, WRITE, "دوشنبه ۹ آذر", "۱۱ تا ۱۳")
        assert promise.shown == "باشد؛ دوشنبه ۹ آذر، بین ۱۱ و ۱۳ همین‌جا می‌نویسیم."
        assert rows(promise) == [[OTHER]]
        assert newest(negar) is promise
        picks(shop, negar, OTHER, BACK)
        assert promise.shown == "باشد؛ دوشنبه ۹ آذر، بین ۱۱ و ۱۳ همین‌جا می‌نویسیم."


@pytest.mark.long
def test_while_untouched_the_clock_moves_with_each_choice() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        picks(shop, negar, TIME, CALL, "شنبه ۷ آذر", "۱۵ تا ۱۷")
        assert "🕐 خودش خواسته: شنبه ۷ آذر، ۱۵ تا ۱۷\n" in card(shop, "نگار").text
        assert "⏱ از ۱۵:۰۰" in card(shop, "نگار").text
        picks(shop, negar, OTHER, WRITE, "یکشنبه ۸ آذر", "۹ تا ۱۱")
        assert "🕐 خودش خواسته: یکشنبه ۸ آذر، ۹ تا ۱۱، با پیام" in card(shop, "نگار").text
        assert "⏱ از یکشنبه ۹:۰۰" in card(shop, "نگار").text
        shop.record.fresh(shop.group)
        shop.until("17:59")
        assert shop.record.fresh(shop.group) == [], "the ladder waits for the window"
        shop.until("Sun 8:50")
        assert [line.told for line in shop.record.fresh(shop.group)] == [
            "🔔 🕐 سرنخ ۱ ساعت ۹ تا ۱۱ منتظر است و پیش کسی نیست. [🙋 برمی‌دارم]"
        ]
        shop.until("Sun 9:05")
        assert any("منتظر است" in line.head for line in shop.record.fresh(shop.group))
        shop.until("11:00")
        assert newest(negar).shown.startswith("قول داده بودیم تا الان برایتان بنویسیم"), "at the end of the window"


@pytest.mark.long
def test_after_the_touch_a_window_is_a_step() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/call 1")
        shop.record.fresh(shop.group)
        picks(shop, negar, TIME, CALL, "دوشنبه ۹ آذر", "۱۱ تا ۱۳")
        (edit,) = shop.record.fresh(shop.group)
        assert edit.told.startswith("✏️ 💬 سارا"), "no clock: it was touched"
        assert "🕐 خودش خواسته: دوشنبه ۹ آذر، ۱۱ تا ۱۳" in edit.text
        shop.until("Mon 10:50")
        heard = (*shop.record.fresh(shop.group), *shop.record.of(shop.sara))
        assert any("ساعت ۱۱ تا ۱۳ منتظر شماست" in line.head for line in heard)


def test_a_call_needs_a_number_which_is_asked_for_once() -> None:
    with open_shop(SATURDAY) as shop:
        pouya = asks_for_a_person(shop, "پویا")
        picks(shop, pouya, TIME, CALL)
        assert pouya.keyboard == ["📱 ارسال شمارهٔ من", "نه، همین‌جا خوب است"]
        picks(shop, pouya, "نه، همین‌جا خوب است")
        assert [newest(pouya).shown, rows(newest(pouya))[-1]] == ["چه روزی برایتان راحت‌تر است؟", [BACK]]
        picks(shop, pouya, "دوشنبه ۹ آذر", "۱۱ تا ۱۳")
        assert newest(pouya).shown == "باشد؛ دوشنبه ۹ آذر، بین ۱۱ و ۱۳ همین‌جا می‌نویسیم."
        picks(shop, pouya, OTHER)
        assert newest(pouya).shown == "چه روزی برایتان راحت‌تر است؟", "with one way nothing is asked"


def test_who_gives_a_number_for_a_call_is_called() -> None:
    with open_shop(SATURDAY) as shop:
        pouya = asks_for_a_person(shop, "پویا", username=None)
        picks(shop, pouya, TIME, CALL)
        shop.does(pouya.shares_contact)
        picks(shop, pouya, "دوشنبه ۹ آذر", "۱۱ تا ۱۳")
        assert any(each.shown == "باشد؛ دوشنبه ۹ آذر، بین ۱۱ و ۱۳ با شما تماس می‌گیریم." for each in pouya.chat.messages)
        assert "🕐 خودش خواسته: دوشنبه ۹ آذر، ۱۱ تا ۱۳" in card(shop, "پویا").text


def test_readers_of_another_language_see_whose_clock_is_meant() -> None:
    with open_shop(SATURDAY) as shop:
        emma = shop.prospect("Emma", "More customers", "This month", "500–2,000", "Please call me", language="en")
        picks(shop, emma, "🕐 Pick a time", "📞 Call me", "Mon 30 Nov")
        assert newest(emma).shown == "Mon 30 Nov: what time suits you? (Tehran time)"
        picks(shop, emma, "11:00–13:00")
        assert newest(emma).shown == "Fine: we will call you on Mon 30 Nov between 11:00 and 13:00, Tehran time."


def test_a_button_whose_time_is_past_says_so_and_shows_the_days() -> None:
    with open_shop(SATURDAY) as shop:
        negar = shop.prospect("نگار", *HOT)
        picks(shop, negar, TIME, CALL, "شنبه ۷ آذر")
        window = negar.finds("۱۳ تا ۱۵")
        shop.until("13:00")
        shop.does(lambda: negar.presses(window))
        assert newest(negar).shown.startswith("این وقت دیگر نمی‌شود")
        assert rows(newest(negar))[0] == ["شنبه ۷ آذر", "یکشنبه ۸ آذر"]
        assert "خودش خواسته" not in card(shop, "نگار").text


def test_the_last_of_two_fast_choices_counts_and_a_double_press_is_one() -> None:
    with open_shop(SATURDAY) as shop:
        negar = shop.prospect("نگار", *HOT)
        picks(shop, negar, TIME, CALL, "شنبه ۷ آذر")
        first, second = negar.finds("۱۳ تا ۱۵"), negar.finds("۱۵ تا ۱۷")
        for press in (first, first, second, second):
            negar.presses(press)
        shop.settles()
        assert newest(negar).shown == "باشد؛ شنبه ۷ آذر، بین ۱۵ و ۱۷ با شما تماس می‌گیریم."
        assert "شنبه ۷ آذر، ۱۵ تا ۱۷" in card(shop, "نگار").text
        promised = shop.bot.witness.rows("SELECT count(*) FROM ledger WHERE kind = 'promised' AND data LIKE '%window%'")
        assert promised == [(2,)]


@pytest.mark.parametrize(
    ("ends", "says"),
    [
        pytest.param("/lost 1 قیمت", "آن درخواست دیگر باز نیست", id="closed"),
        pytest.param("/won 1 12 میلیون", "آن درخواست دیگر باز نیست", id="bought"),
    ],
)
@pytest.mark.long
def test_who_has_no_open_request_is_told_so(ends: str, says: str) -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        press = negar.finds(TIME)
        told(shop, shop.sara, ends)
        shop.passes(days=370)
        shop.does(lambda: negar.presses(press))
        assert newest(negar).shown.startswith(says)
        assert newest(negar).labels == ["💬 صحبت با یک نفر"]


def test_who_stopped_us_is_told_how_to_come_back_and_the_window_is_gone() -> None:
    with open_shop(SATURDAY) as shop:
        negar = shop.prospect("نگار", *HOT)
        picks(shop, negar, TIME, CALL, "دوشنبه ۹ آذر", "۱۱ تا ۱۳")
        press = negar.finds(OTHER)
        shop.does(lambda: negar.sends("/stop"), lambda: negar.presses(press))
        assert newest(negar).shown.startswith("خواسته بودید پیامی ندهیم")
        assert "خودش خواسته" not in card(shop, "نگار").text


def test_who_was_forgotten_meanwhile_hears_that_the_button_is_old() -> None:
    with open_shop(SATURDAY) as shop:
        negar = shop.prospect("نگار", *HOT)
        press = negar.finds(TIME)
        shop.does(lambda: negar.sends("/forget"), lambda: negar.taps("بله، همه را پاک کنید"))
        shop.does(lambda: negar.presses(press))
        assert "قدیمی" in newest(negar).shown
        assert shop.bot.witness.rows("SELECT count(*) FROM leads") == [(0,)]


def test_after_a_missed_call_they_say_when_or_just_write() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/call 1 no")
        missed = newest(negar)
        assert rows(missed) == [[TIME, "💬 همین‌جا بنویسید"]]
        shop.record.fresh(shop.group)
        picks(shop, negar, "💬 همین‌جا بنویسید")
        assert newest(negar).shown.startswith("باشد 🌱 همین‌جا بنویسید")
        assert shop.record.fresh(shop.group) == [], "nothing else changes"
        picks(shop, negar, TIME, CALL, "شنبه ۷ آذر", "۱۵ تا ۱۷")
        assert missed.shown == "باشد؛ شنبه ۷ آذر، بین ۱۵ و ۱۷ با شما تماس می‌گیریم."


def test_the_owner_hears_that_another_time_would_suit_for_the_meeting() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/meet 1 دوشنبه ۱۰:۰۰")
        assert newest(negar).shown.startswith("قرارمان: دوشنبه ۹ آذر، ساعت ۱۰")
        shop.record.fresh(shop.group)
        picks(shop, negar, OTHER, CALL, "سه‌شنبه ۱۰ آذر", "۹ تا ۱۱")
        said = [line for line in shop.record.fresh(shop.group) if line.sign == "🔔"]
        assert [line.told for line in said] == [
            "🔔 🕐 سارا: سرنخ ۱ برای قرار وقت دیگری می‌خواهد: سه‌شنبه ۱۰ آذر، ۹ تا ۱۱ [📅 وقت دیگر]"
        ]
        assert said[0].mentioned == (shop.sara.id,)
        shop.record.fresh(negar)
        shop.until("Mon 9:59")
        assert shop.record.fresh(negar) == [], "they are not reminded of a time that does not suit them"
        shop.does(lambda: shop.sara.taps("📅 وقت دیگر", chat=shop.group))
