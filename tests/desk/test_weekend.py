"""Days and weekends at the desk, as the clock of the shop runs them: by the bot's own timers, and without waiting."""

from datetime import datetime

import pytest

from tests.desk.record import Line
from tests.desk.shop import MINA_ID, TEHRAN, moment, open_shop
from tests.effort import effort
from tests.faults.simulated.story import HAND

HOLIDAY = "2026-11-29"
"""A Sunday, ۸ آذر."""
THURSDAY = "Thu 26 Nov 2026 19:40"
TWO_SECONDS = 2_000
"""A unit of effort takes about 1 ms."""


def a_quiet_card_waits_over_a_weekend() -> None:
    """A promise of three working days that the weekend and a holiday put off to Wednesday."""
    with open_shop(THURSDAY, holidays=[HOLIDAY]) as shop:
        shop.prospect("نگار", *HAND)
        (card,) = shop.record.fresh(shop.group)
        assert (
            str(card) == "Thu 26 Nov 19:40 🔕 🟡 سرنخ ۱ · تماس می‌خواهد [🙋 برمی‌دارم] [📋 کپی شماره] [💬 پیام] [⋯ بیشتر]"
        )
        for opening in ("Sat 9:00", "Sun 9:00", "Mon 9:00", "Tue 9:00", "Wed 8:59"):
            shop.until(opening)
        shop.until("9:00")
        assert shop.record.of(shop.maryam) == []
        mornings = [(line.when, line.sign, line.head) for line in shop.record.fresh(shop.group)]
        assert mornings == [
            ("Sat 28 Nov 9:00", "🔔", "☀️ شنبه ۷ آذر"),
            ("Mon 30 Nov 9:00", "🔔", "☀️ دوشنبه ۹ آذر"),
            ("Tue 1 Dec 9:00", "🔔", "☀️ سه‌شنبه ۱۰ آذر"),
            ("Wed 2 Dec 9:00", "🔔", "☀️ چهارشنبه ۱۱ آذر"),
        ]


def test_six_days_pass_in_under_two_seconds_and_each_working_morning_has_its_list() -> None:
    assert effort(a_quiet_card_waits_over_a_weekend, times=1) < TWO_SECONDS


def test_what_falls_due_on_the_way_happens_at_its_own_time() -> None:
    with open_shop(THURSDAY, holidays=[HOLIDAY]) as shop:
        shop.prospect("نگار", *HAND)
        shop.until("Sun 6 Dec 2026 18:00")
        mornings = [line.when for line in shop.record.of(shop.group) if line.head.startswith("☀️")]
        days = ("Sat 28 Nov", "Mon 30 Nov", "Tue 1 Dec", "Wed 2 Dec", "Sat 5 Dec", "Sun 6 Dec")
        assert mornings == [f"{day} 9:00" for day in days]


@pytest.mark.long
def test_a_process_that_was_down_over_the_opening_is_late_and_says_it_once() -> None:
    with open_shop(THURSDAY) as shop:
        negar = shop.prospect("نگار", *HAND)
        shop.until("Mon 17:00")
        negar.sends("الو؟")
        shop.is_down_until("Tue 10:30")
        mornings = [line.when for line in shop.record.of(shop.group) if line.head.startswith("☀️")]
        assert mornings == ["Sat 28 Nov 9:00", "Sun 29 Nov 9:00", "Mon 30 Nov 9:00", "Tue 1 Dec 10:30"]
        words = {(line.when, line.sign) for line in shop.record.of(shop.group) if "الو؟" in line.text}
        assert words == {("Tue 1 Dec 10:30", "🔕"), ("Tue 1 Dec 10:30", "✏️")}
        shop.until("18:00")
        assert shop.story().splitlines()[-1].startswith("Tue 1 Dec 10:30 · ")


def signs(lines: list[Line]) -> list[str]:
    return [line.sign for line in lines]


@pytest.mark.long
def test_of_two_sellers_one_gets_the_lead_and_the_group_sees_an_edit() -> None:
    with open_shop(THURSDAY, desk=f"{{ who: {{ managers: [{MINA_ID}] }} }}") as shop:
        negar = shop.prospect("نگار", *HAND)
        card = shop.record.fresh(shop.group)[-1]
        shop.record.fresh(negar)
        shop.until("Sat 9:12")
        assert [line.head for line in shop.record.fresh(shop.group)] == ["☀️ شنبه ۷ آذر"]
        claim = shop.reza.finds("🙋", chat=shop.group)
        shop.does(lambda: shop.reza.presses(claim), lambda: shop.sara.presses(claim))
        claimed = shop.record.fresh(shop.group)
        assert (claimed[0].when, claimed[0].message_id) == ("Sat 28 Nov 9:12", card.message_id)
        assert "رضا" in claimed[0].head
        assert set(signs(claimed)) == {"✏️"}
        assert "رضا" in shop.sara.user.toasts[-1].text
        assert shop.record.fresh(negar) == []
        assert [shop.record.of(one) for one in (shop.sara, shop.mina)] == [[], []]


def test_a_wait_of_a_day_ends_in_its_minute_whatever_the_seconds() -> None:
    with open_shop("Sat 28 Nov 2026 9:00:20") as shop:
        shop.does(lambda: shop.maryam.sends("/start"), lambda: shop.maryam.taps("شروع آزمایش"))
        shop.record.fresh(shop.maryam)
        shop.until("Sun 8:59")
        assert shop.record.fresh(shop.maryam) == []
        shop.until("Sun 9:00")
        assert any("یک‌روزه شده بود" in line.text for line in shop.record.fresh(shop.maryam))


def test_words_to_a_colleague_are_known_by_whom_they_call_and_what_they_answer() -> None:
    with open_shop("Sat 28 Nov 2026 9:00") as shop:
        negar = shop.prospect("نگار", *HAND)
        shop.does(lambda: shop.reza.taps("🙋", chat=shop.group))
        card = shop.record.fresh(shop.group)[0]
        shop.does(lambda: negar.sends("کی زنگ می‌زنید؟"))
        (words,) = [line for line in shop.record.fresh(shop.group) if "کی زنگ می‌زنید؟" in line.text and line.answers]
        assert (words.sign, words.answers) == ("🔔", card.message_id)


NOW = datetime(2026, 11, 28, 9, 5, 30, tzinfo=TEHRAN)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("9:05", "2026-11-28 09:05:00"),
        ("9:27", "2026-11-28 09:27:00"),
        ("9:27:30", "2026-11-28 09:27:30"),
        ("Sat 17:57", "2026-11-28 17:57:00"),
        ("Sat 9:00", "2026-12-05 09:00:00"),
        ("Mon 9:00", "2026-11-30 09:00:00"),
        ("Mon 30 Nov 2026 9:00", "2026-11-30 09:00:00"),
    ],
)
def test_a_time_is_the_next_that_it_can_mean(words: str, meant: str) -> None:
    assert f"{moment(words, NOW):%Y-%m-%d %H:%M:%S}" == meant


@pytest.mark.parametrize("words", ["9:04", "Fri 30 Nov 2026 9:00", "Thu 26 Nov 2026 19:40", "tomorrow", "Mon"])
def test_what_is_over_or_wrong_is_no_time(words: str) -> None:
    with pytest.raises(AssertionError):
        moment(words, NOW)
