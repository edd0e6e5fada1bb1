"""After a sale the customer is asked how it was, once for each deal, by day, and not in the middle of a talk."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.values.keyboards import InlineButton
from tests.desk.people import DESK, all_are_there
from tests.desk.shop import Shop, funnel_of, open_shop
from tests.desk.talking import card_of, knows_replies
from tests.faults.simulated.story import HOT

HOT_EN = ("More customers", "This month", "$500–", "call me")
ASKED = "تجربهٔ کار با ما چطور بود؟ (۵ یعنی عالی)"
OLD = "این دکمه مال یک پیام قدیمی است و چیزی را عوض نمی‌کند."
ASKED_EN = "How was it with us? (5 is best)"


def sold(shop: Shop, name: str = "نگار", *lines: str) -> Person:
    """Let somebody come, and buy."""
    all_are_there(shop)
    customer = shop.prospect(name, *HOT)
    says(shop, "/take 1", *(lines or ("/won 1 12m",)))
    shop.record.fresh(customer)
    return customer


def says(shop: Shop, *lines: str) -> None:
    """Let Sara say this in the group."""
    shop.does(*(partial(shop.sara.sends, line, chat=shop.group) for line in lines))


def asked(shop: Shop, customer: Person) -> list[str]:
    """Return when the customer was asked how it was, since this was looked at last."""
    return [line.when for line in shop.record.fresh(customer) if line.head in {ASKED, ASKED_EN}]


@pytest.mark.long
def test_a_week_after_the_sale_the_customer_is_asked_once_with_five_marks_and_help() -> None:
    with open_shop("Sat 28 Nov 2026 11:30") as shop:
        negar = sold(shop)
        shop.passes(days=6, hours=23)
        assert asked(shop, negar) == []
        shop.passes(days=30)
        lines = [line for line in shop.record.of(negar) if line.head == ASKED]
        assert [line.told for line in lines] == [f"🔔 {ASKED} [۱] [۲] [۳] [۴] [۵] [🆘 کمک می‌خواهم]"]
        assert lines[0].when == "Sat 5 Dec 11:30"
        assert shop.bot.witness.rows("SELECT count(*) FROM timers WHERE kind = 'mark'") == [(0,)]


@pytest.mark.parametrize(
    ("at", "holidays", "when"),
    [
        pytest.param("Sat 28 Nov 2026 9:10", (), "Sat 5 Dec 10:00", id="too early in the morning"),
        pytest.param("Sat 28 Nov 2026 20:10", (), "Sun 6 Dec 10:00", id="too late in the evening"),
        pytest.param("Thu 26 Nov 2026 12:00", (), "Sat 5 Dec 10:00", id="no working day"),
        pytest.param("Sat 28 Nov 2026 12:00", ("2026-12-05", "2026-12-06"), "Mon 7 Dec 10:00", id="holidays"),
    ],
)
@pytest.mark.long
def test_the_question_comes_by_day_on_a_working_day(at: str, holidays: tuple[str, ...], when: str) -> None:
    with open_shop(at, holidays=holidays) as shop:
        negar = sold(shop)
        shop.passes(days=14)
        assert asked(shop, negar) == [when]


@pytest.mark.long
def test_a_talk_of_the_last_two_days_puts_it_off_seven_times_at_most() -> None:
    with open_shop("Sat 28 Nov 2026 12:00", desk="{ends: {after_sale: {after: 2d}}}") as shop:
        negar = sold(shop)
        for _ in range(24):
            shop.passes(hours=23)
            shop.does(lambda: negar.sends("یک سؤال دیگر"))
        assert asked(shop, negar) == ["Wed 16 Dec 10:00"]


def takes_back(shop: Shop, customer: Person) -> None:
    shop.does(lambda: shop.sara.taps("✏️", chat=shop.group), lambda: shop.sara.taps("نخرید", chat=shop.group))


def reopens(shop: Shop, customer: Person) -> None:
    says(shop, "/reopen 1 پشیمان شد")


def wishes_to_talk(shop: Shop, customer: Person) -> None:
    shop.passes(days=2)
    shop.does(lambda: customer.sends("/talk"))


def stops(shop: Shop, customer: Person) -> None:
    shop.does(lambda: customer.sends("/stop"), lambda: customer.sends("/resume"))


def blocks(shop: Shop, customer: Person) -> None:
    shop.does(customer.blocks)


def is_forgotten(shop: Shop, customer: Person) -> None:
    shop.does(lambda: customer.sends("/forget"), lambda: customer.taps("بله"))


@pytest.mark.parametrize("end", [takes_back, reopens, wishes_to_talk, stops, blocks, is_forgotten])
@pytest.mark.long
def test_where_the_sale_no_longer_stands_or_they_cannot_be_written_to_nobody_is_asked(
    end: Callable[[Shop, Person], None],
) -> None:
    with open_shop("Sat 28 Nov 2026 12:00") as shop:
        negar = sold(shop)
        end(shop, negar)
        shop.passes(days=20)
        assert asked(shop, negar) == []
        assert shop.bot.witness.rows("SELECT count(*) FROM timers WHERE kind = 'mark'") == [(0,)]


@pytest.mark.long
def test_another_deal_within_ninety_days_is_not_asked_about_a_later_one_is() -> None:
    with open_shop("Sat 28 Nov 2026 12:00", language="en") as shop:
        negar = sold(shop)
        shop.passes(days=8)
        assert asked(shop, negar) == ["Sat 5 Dec 12:00"]
        for wait, times in ((0, 0), (90, 1)):
            shop.passes(days=wait)
            says(shop, "/won 1 5m")
            shop.does(lambda: shop.sara.taps("Yes", chat=shop.group))
            shop.passes(days=12)
            assert len(asked(shop, negar)) == times, wait


def test_new_rules_move_the_question_and_off_takes_it_back() -> None:
    with open_shop("Sat 28 Nov 2026 12:00") as shop:
        negar = sold(shop)
        shop.starts_again_with(funnel_of(desk="{ends: {after_sale: {after: 3d}}}"))
        shop.passes(days=2, hours=23)
        assert asked(shop, negar) == []
        shop.passes(hours=2)
        assert asked(shop, negar) == ["Tue 1 Dec 12:00"]
    with open_shop("Sat 28 Nov 2026 12:00") as shop:
        negar = sold(shop)
        shop.starts_again_with(funnel_of(desk="{ends: {after_sale: false}}"))
        shop.passes(days=10)
        assert asked(shop, negar) == []


def test_after_a_downtime_it_is_asked_once_by_day() -> None:
    with open_shop("Sat 28 Nov 2026 12:00") as shop:
        negar = sold(shop)
        shop.is_down_until("Sat 5 Dec 2026 21:00")
        shop.passes(days=2)
        assert asked(shop, negar) == ["Sun 6 Dec 10:00"]


def rated(shop: Shop, customer: Person, *marks: str) -> list[str]:
    """Let the customer press marks, and return what they are answered; their own chat alone."""
    shop.record.fresh(customer)
    shop.record.fresh(shop.group)
    shop.does(*(partial(customer.taps, mark) for mark in marks))
    return [line.text for line in shop.record.fresh(customer)]


def marks_kept(shop: Shop) -> list[str]:
    return [data for (data,) in shop.bot.witness.rows("SELECT data FROM ledger WHERE kind = 'rated' ORDER BY id")]


@contextmanager
def asked_shop(language: str = "fa", *, at: str = "Sat 28 Nov 2026 12:00") -> Iterator[tuple[Shop, Person]]:
    """Open a shop in which a customer was just asked."""
    with open_shop(at, language=language, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        name = "Negar" if language == "en" else "نگار"
        customer = shop.prospect(name, *(HOT_EN if language == "en" else HOT), language=language)
        says(shop, "/take 1", "/won 1 12m")
        shop.passes(days=7, minutes=1)
        shop.record.fresh(customer)
        yield shop, customer


@pytest.mark.long
def test_a_mark_in_the_middle_is_thanked_for_shown_on_the_card_and_tells_nobody() -> None:
    for language, mark, said, line in (
        ("fa", "۴", "ممنون، ثبت شد: ۴ از ۵.", "⭐️ ۴ از ۵"),
        ("en", "3", "Thank you, that is noted: 3 of 5.", "⭐️ 3 of 5"),
    ):
        with asked_shop(language) as (shop, negar):
            assert rated(shop, negar, mark) == [said]
            group = shop.record.fresh(shop.group)
            assert [each.sign for each in group] == ["✏️"]
            assert line in group[0].text.splitlines()
            assert shop.bot.witness.rows("SELECT outcome, stage FROM leads") == [("won", "customer")]


@pytest.mark.long
def test_a_low_mark_asks_what_should_be_better_tells_owner_and_managers_and_passes_the_answer_on() -> None:
    for language, mark, asks, told, relayed in (
        ("fa", "۲", "چه کنیم که بهتر شود؟", "سارا، مینا: سرنخ ۱ · نمره داد: ۲ از ۵.", "به همکارانمان رساندم ✓"),
        ("en", "1", "What should we do better?", "Sara, Mina: lead 1 · gave us 1 of 5.", "Passed on to our team ✓"),
    ):
        with asked_shop(language) as (shop, negar):
            assert rated(shop, negar, mark) == [asks]
            heard = [line for line in shop.record.fresh(shop.group) if line.sign != "✏️"]
            assert [(line.sign, line.text, line.mentioned) for line in heard] == [
                ("🔔", told, (shop.sara.id, shop.mina.id))
            ]
            shop.does(lambda negar=negar: negar.sends("قیمت؟"))
            assert [line.text for line in shop.record.fresh(negar)] == [relayed], "these are words, no question"
            assert "قیمت؟" in "".join(line.text for line in shop.record.fresh(shop.group))


@pytest.mark.long
def test_outside_working_time_a_low_mark_is_told_without_sound() -> None:
    with asked_shop() as (shop, negar):
        shop.until("19:00")
        rated(shop, negar, "۱")
        assert [line.sign for line in shop.record.fresh(shop.group) if line.sign != "✏️"] == ["🔕"]


def test_a_mark_counts_once_and_may_be_changed_for_a_day() -> None:
    with asked_shop() as (shop, negar):
        assert rated(shop, negar, "۳", "۳") == ["ممنون، ثبت شد: ۳ از ۵."] * 2
        assert rated(shop, negar, "۴") == ["حالا شد ۴ از ۵."]
        shop.passes(hours=23)
        assert rated(shop, negar, "۲") == ["حالا شد ۲ از ۵.", "چه کنیم که بهتر شود؟"]
        assert rated(shop, negar, "۱") == ["حالا شد ۱ از ۵."], "they were asked and told of already"
        assert [line.sign for line in shop.record.fresh(shop.group)] == ["✏️"]
        shop.passes(hours=2)
        said = "نظرتان ثبت شده: ۱ از ۵؛ فقط تا یک روز می‌شد عوضش کرد. اگر حرفی هست، همین‌جا بنویسید."
        assert rated(shop, negar, "۵") == [said]
        shop.passes(days=400)
        assert rated(shop, negar, "۵") == [said]
        assert [json.loads(data)["mark"] for data in marks_kept(shop)] == [3, 4, 2, 1]


@pytest.mark.long
def test_a_first_mark_counts_also_a_year_later() -> None:
    with asked_shop() as (shop, negar):
        shop.passes(days=365)
        assert rated(shop, negar, "۴") == ["ممنون، ثبت شد: ۴ از ۵."]


def test_a_mark_of_a_deal_that_was_none_of_one_who_stopped_us_and_of_one_forgotten_gets_a_clear_answer() -> None:
    with asked_shop() as (shop, negar):
        shop.does(lambda: shop.sara.taps("✏️", chat=shop.group), lambda: shop.sara.taps("نخرید", chat=shop.group))
        assert rated(shop, negar, "۵") == ["این پرسش دیگر باز نیست، چون خریدی ثبت نیست. برای گفت‌وگو با یک نفر: /talk"]
        assert marks_kept(shop) == []
    with asked_shop() as (shop, negar):
        shop.does(lambda: negar.sends("/stop"))
        assert rated(shop, negar, "۱") == ["ممنون، ثبت شد: ۱ از ۵."]
        told = [line.text for line in shop.record.fresh(shop.group) if line.sign != "✏️"]
        assert told == ["سارا، مینا: سرنخ ۱ · نمره داد: ۱ از ۵."]
        assert shop.bot.witness.rows("SELECT stopped FROM leads") == [(1,)]
    with asked_shop() as (shop, negar):
        shop.does(lambda: negar.sends("/forget"), lambda: negar.taps("بله"))
        assert rated(shop, negar, "۵") == [f"{OLD} /start"]
        assert shop.bot.witness.rows("SELECT count(*) FROM leads") == [(0,)]


def test_a_mark_that_was_never_asked_for_and_one_beyond_five_are_old_buttons() -> None:
    with asked_shop() as (shop, negar):
        question = negar.chat.messages[-1]
        for data in ("m:7:5", "m:1:6", "m:1:0", "m:x:5", "m:1:5:1"):
            negar.presses(Press(question, InlineButton("", data)))
            shop.settles()
            assert shop.record.fresh(negar)[-1].text.startswith(OLD), data
        assert marks_kept(shop) == []


def test_their_data_has_the_mark_the_export_too_and_nothing_of_it_stays_once_they_are_forgotten() -> None:
    with asked_shop() as (shop, negar):
        rated(shop, negar, "۳")
        shop.does(lambda: shop.maryam.sends("/lead_1"))
        page = shop.record.of(shop.maryam)[-1].text
        assert "⭐️ ۳ از ۵" in page.splitlines()
        assert "نمره داد · ۳ از ۵" in page
        shop.does(lambda: negar.sends("/mydata"))
        assert "نمره‌ای که به ما دادید: ۳ از ۵" in shop.record.of(negar)[-1].text.splitlines()
        shop.does(lambda: negar.sends("/forget"), lambda: negar.taps("بله"))
        assert shop.bot.witness.rows("SELECT count(*) FROM ledger") == [(0,)]


def test_help_lets_the_answer_clock_run_and_the_lead_stays_won() -> None:
    for language, label, told, ping in (
        ("fa", "🆘", "سارا: سرنخ ۱ · پس از خرید کمک می‌خواهد.", "💬 سارا: ۳۰ دقیقه است که سرنخ ۱ منتظر جواب است."),
        (
            "en",
            "🆘",
            "Sara: lead 1 · needs help after the purchase.",
            "💬 Sara: lead 1 has waited 30 min for an answer.",
        ),
    ):
        with asked_shop(language) as (shop, negar):
            (answer,) = rated(shop, negar, label)
            assert ("تا ساعت" in answer) or ("before 18:00" in answer)
            heard = [line for line in shop.record.fresh(shop.group) if line.sign != "✏️"]
            assert [(line.sign, line.text, line.mentioned) for line in heard] == [("🔔", told, (shop.sara.id,))]
            rated(shop, negar, label)
            assert [line for line in shop.record.fresh(shop.group) if line.sign != "✏️"] == [], "it is known"
            shop.passes(minutes=31)
            assert [line.head for line in shop.record.fresh(shop.group)] == [ping]
            assert shop.bot.witness.rows("SELECT outcome, stage FROM leads") == [("won", "customer")]
            assert shop.bot.witness.rows("SELECT state, n FROM rounds") == [("won", 1)]


def test_no_answer_needed_ends_the_clock_of_help_and_a_colleague_who_is_there_may_take_it_over() -> None:
    with asked_shop() as (shop, negar):
        rated(shop, negar, "🆘")
        shop.passes(minutes=31)
        shop.does(lambda: shop.sara.taps("جواب نمی‌خواهد", chat=shop.group))
        shop.record.fresh(shop.group)
        shop.passes(hours=3)
        assert shop.record.fresh(shop.group) == []
    with asked_shop() as (shop, negar):
        says(shop, "/away")
        rated(shop, negar, "🆘")
        shop.does(lambda: shop.reza.taps("تحویل", chat=shop.group))
        assert shop.bot.witness.rows("SELECT state, owner FROM rounds") == [("won", shop.reza.id)]
        assert shop.bot.witness.rows("SELECT outcome, owner FROM leads") == [("won", shop.reza.id)]
        assert shop.bot.witness.rows("SELECT closer FROM deals") == [(shop.sara.id,)]


@pytest.mark.long
def test_who_is_helped_is_answered_from_the_group_and_a_talk_puts_the_next_question_off() -> None:
    with asked_shop() as (shop, negar):
        knows_replies(shop, shop.sara)
        rated(shop, negar, "🆘")
        shop.record.fresh(negar)
        shop.does(lambda: shop.sara.sends("سلام، درستش کردم", chat=shop.group, reply_to=card_of(shop, "۱")))
        assert "سلام، درستش کردم" in shop.record.fresh(negar)[-1].text
        shop.record.fresh(shop.group)
        shop.passes(hours=2)
        assert not [line for line in shop.record.fresh(shop.group) if "منتظر جواب" in line.head], "it was answered"
        assert shop.bot.witness.rows("SELECT state, outcome FROM rounds") == [("won", "won")]


def test_help_of_one_whose_sale_no_longer_stands_is_a_wish_to_talk() -> None:
    with asked_shop() as (shop, negar):
        says(shop, "/reopen 1 پشیمان شد")
        rated(shop, negar, "🆘")
        assert "دوباره خواست با یک نفر حرف بزند" in "".join(line.text for line in shop.record.fresh(shop.group))


@pytest.mark.long
def test_words_of_a_customer_who_is_helped_run_the_answer_clock_until_no_answer_is_needed() -> None:
    with asked_shop() as (shop, negar):
        rated(shop, negar, "🆘")
        says(shop, "/call 1")
        shop.record.fresh(shop.group)
        shop.does(lambda: negar.sends("هنوز درست نشده"))
        words = shop.record.fresh(shop.group)
        assert [line.text for line in words if line.sign == "🔔"] == ["✍️ سرنخ ۱: «هنوز درست نشده»"]
        assert not [line for line in words if "بسته بود" in line.text]
        shop.passes(minutes=31)
        shop.does(lambda: shop.sara.taps("جواب نمی‌خواهد", chat=shop.group))
        assert shop.bot.witness.rows("SELECT state, outcome FROM rounds") == [("won", "won")]
        shop.record.fresh(shop.group)
        shop.does(lambda: negar.sends("ممنون از شما"))
        assert "بسته بود" in "".join(line.text for line in shop.record.fresh(shop.group))
        says(shop, "/call 1")
        assert "دیگر نمی‌شود" in shop.record.of(shop.group)[-1].text


def test_what_a_killed_bot_was_about_to_ask_is_asked_once() -> None:
    with open_shop("Sat 28 Nov 2026 12:00") as shop:
        negar = sold(shop)
        shop.passes(days=6, hours=23, minutes=59)
        shop.is_down_until("Sat 12:00")
        shop.is_down_until("Sat 12:01")
        shop.is_down_until("Sat 12:05")
        shop.passes(days=3)
        assert len(asked(shop, negar)) == 1


@pytest.mark.long
def test_help_lets_us_write_again_to_a_customer_who_stopped_us_and_wakes_nobody_outside_working_time() -> None:
    with asked_shop() as (shop, negar):
        shop.until("19:00")
        shop.does(lambda: negar.sends("/stop"))
        rated(shop, negar, "🆘")
        assert shop.bot.witness.rows("SELECT stopped, outcome FROM leads") == [(0, "won")]
        assert {line.sign for line in shop.record.fresh(shop.group)} <= {"🔕", "✏️"}
        shop.until("Sun 9:29")
        assert not [line for line in shop.record.fresh(shop.group) if "منتظر جواب" in line.head]
        shop.until("9:30")
        assert [line.head for line in shop.record.fresh(shop.group) if "منتظر جواب" in line.head] == [
            "💬 سارا: ۳۰ دقیقه است که سرنخ ۱ منتظر جواب است."
        ]


@pytest.mark.long
def test_a_mark_of_a_lead_that_is_open_again_counts_and_leaves_it_open() -> None:
    with asked_shop() as (shop, negar):
        says(shop, "/reopen 1 پشیمان شد")
        assert rated(shop, negar, "۳") == ["ممنون، ثبت شد: ۳ از ۵."]
        assert shop.bot.witness.rows("SELECT state FROM rounds") == [("contacted",)]


@pytest.mark.parametrize("number", [pytest.param(1, id="that goes on"), pytest.param(2, id="merged into the other")])
@pytest.mark.long
def test_a_customer_with_two_accounts_is_asked_where_they_bought_and_the_card_that_goes_on_has_the_mark(
    number: int,
) -> None:
    with open_shop("Sat 28 Nov 2026 12:00") as shop:
        all_are_there(shop)
        answers = ((), HOT) if number == 2 else (HOT, ())
        people = [shop.prospect(name, *each) for name, each in zip(("نگار", "نگار دوم"), answers, strict=True)]
        says(shop, f"/take {number}", f"/won {number} 12m", "/merge 1 2")
        assert shop.bot.witness.rows("SELECT number FROM leads WHERE merged_into = 1") == [(2,)]
        shop.passes(days=8)
        assert [len(asked(shop, each)) for each in people] == ([1, 0] if number == 1 else [0, 1])
        assert rated(shop, people[number - 1], "۴") == ["ممنون، ثبت شد: ۴ از ۵."]
        assert "⭐️ ۴ از ۵" in "".join(line.text for line in shop.record.fresh(shop.group))
