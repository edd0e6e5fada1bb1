"""People who want to be reminded are written to once, on a working day (DESK §5)."""

import pytest

from bot.sandbox.people.person import Person
from tests.desk.acting import a_person_writes
from tests.desk.people import DESK, all_are_there
from tests.desk.picking import newest, picks, rows
from tests.desk.pressing import told
from tests.desk.shop import Shop, funnel_of, open_shop
from tests.faults.simulated.story import HOT

SATURDAY = "Sat 28 Nov 2026 11:00"
NO_THANKS = ("بدانم تبلیغم", "هنوز زمانش", "نمی‌دانم", "نه، فعلاً")
LATER, ASKS = "🕐 بعداً یادم بیندازید", "باشد 🌱 چه وقتی یادآوری کنیم؟ فقط یک پیام می‌دهیم."
CHOICES = [["هفتهٔ بعد", "ماه بعد"], ["سه ماه بعد", "خودم خبر می‌دهم"]]
HELLO = "سلام نگار 🌱 خواسته بودید این روزها پیام بدهیم. صحبت کنیم؟"


def shown(person: Person) -> str:
    """Return the newest message of the bot without the marks around names."""
    return newest(person).shown.translate(dict.fromkeys(map(ord, "\u2068\u2069")))


def wants_a_week(shop: Shop) -> Person:
    """Let somebody decline, and ask to be written to in a week."""
    negar = shop.prospect("نگار", *NO_THANKS)
    picks(shop, negar, LATER, "هفتهٔ بعد")
    return negar


def lost_for_now(shop: Shop) -> Person:
    all_are_there(shop)
    negar = shop.prospect("نگار", *HOT)
    told(shop, shop.sara, "/take 1")
    told(shop, shop.sara, "/lost 1 later")
    return negar


def waiting(shop: Shop) -> int:
    ((count,),) = shop.bot.witness.rows("SELECT count(*) FROM timers WHERE kind = 'return'")
    return count


@pytest.mark.long
def test_in_a_week_they_are_written_to_once_and_a_person_is_one_tap_away() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *NO_THANKS)
        picks(shop, negar, LATER)
        assert (newest(negar).shown, rows(newest(negar))) == (ASKS, CHOICES)
        picks(shop, negar, "هفتهٔ بعد")
        assert "حوالی شنبه ۱۴ آذر" in newest(negar).shown
        shop.record.fresh(negar)
        shop.until("Sat 5 Dec 2026 9:59")
        assert shop.record.fresh(negar) == []
        shop.until("10:00")
        assert (shown(negar), rows(newest(negar))) == (HELLO, [["💬 صحبت با یک نفر"], ["نه، ممنون"]])
        shop.until("Sat 13 Mar 2027 12:00")
        assert len(shop.record.fresh(negar)) == 1, "never again unasked"
        shop.record.fresh(shop.group)
        picks(shop, negar, "💬 صحبت با یک نفر")
        assert any(line.head.startswith("🔥 سرنخ") for line in shop.record.fresh(shop.group))


def test_on_another_account_of_a_person_it_is_not_offered_again() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        first, other = shop.prospect("نگار", *NO_THANKS), shop.prospect("نیما", *NO_THANKS[:3])
        assert [LATER] in rows(newest(first))
        told(shop, shop.maryam, "/merge 1 2")
        shop.does(lambda: other.taps(NO_THANKS[3]))
        assert [LATER] not in rows(newest(other)), shop.story()


def test_a_day_that_became_a_holiday_is_the_next_working_day() -> None:
    with open_shop(SATURDAY) as shop:
        negar = wants_a_week(shop)
        shop.starts_again_with(funnel_of(holidays=["2026-12-05"]))
        shop.record.fresh(negar)
        shop.until("Sun 6 Dec 2026 9:59")
        assert shop.record.fresh(negar) == []
        shop.until("10:00")
        assert shown(negar) == HELLO


def test_after_a_downtime_the_message_goes_by_day() -> None:
    with open_shop(SATURDAY) as shop:
        negar = wants_a_week(shop)
        shop.is_down_until("Tue 8 Dec 2026 23:00")
        shop.until("Wed 7:59")
        assert shown(negar) != HELLO
        shop.until("8:00")
        assert shown(negar) == HELLO


@pytest.mark.parametrize(
    "ends", [("/stop",), ("/talk",), ("/forget", "بله، همه را پاک کنید")], ids=lambda acts: acts[0]
)
def test_what_ends_it_cancels_the_timer(ends: tuple[str, ...]) -> None:
    with open_shop(SATURDAY) as shop:
        negar = shop.prospect("نگار", *NO_THANKS)
        picks(shop, negar, LATER, "ماه بعد")
        assert waiting(shop) == 1
        shop.does(lambda: negar.sends(ends[0]), *(lambda label=label: negar.taps(label) for label in ends[1:]))
        assert waiting(shop) == 0


def test_who_buys_meanwhile_is_not_written_to() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = wants_a_week(shop)
        told(shop, shop.sara, "/won 1 12 میلیون تومان")
        shop.record.fresh(negar)
        shop.until("Sat 5 Dec 2026 12:00")
        assert HELLO not in {line.head for line in shop.record.fresh(negar)}


@pytest.mark.long
def test_who_is_lost_for_now_is_asked_when_and_hears_of_us_then() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        negar = lost_for_now(shop)
        assert (newest(negar).shown, rows(newest(negar))) == (ASKS, CHOICES)
        picks(shop, negar, "ماه بعد")
        shop.until("Mon 28 Dec 2026 10:00")
        assert shown(negar) == HELLO


def test_who_was_asked_lately_is_not_asked_again() -> None:
    with open_shop(SATURDAY, desk=f"{{{DESK}}}") as shop:
        negar = lost_for_now(shop)
        told(shop, shop.sara, "/reopen 1 پشیمان شد")
        shop.record.fresh(negar)
        told(shop, shop.sara, "/lost 1 later")
        assert shop.record.fresh(negar) == []


def test_a_lead_lost_for_now_at_night_is_asked_in_the_morning_unless_opened_again() -> None:
    for reopens in (False, True):
        with open_shop("Sat 28 Nov 2026 22:30", desk=f"{{{DESK}}}") as shop:
            negar = lost_for_now(shop)
            shop.record.fresh(negar)
            if reopens:
                told(shop, shop.sara, "/reopen 1 پشیمان شد")
            shop.until("Sun 8:00")
            assert [line.head for line in shop.record.fresh(negar)] == ([] if reopens else [ASKS])


def test_while_a_person_of_ours_talks_with_them_it_waits_for_the_day_after() -> None:
    with open_shop(SATURDAY) as shop:
        negar = wants_a_week(shop)
        shop.until("Sat 5 Dec 2026 9:00")
        a_person_writes(shop, 1)
        shop.record.fresh(negar)
        shop.until("Mon 7 Dec 2026 9:59")
        assert shop.record.fresh(negar) == []
        shop.until("10:00")
        assert shown(negar) == HELLO


def test_a_talk_that_a_wrong_clock_dated_delays_it_no_longer_than_one_of_now() -> None:
    with open_shop(SATURDAY) as shop:
        negar = wants_a_week(shop)
        shop.until("Sat 5 Dec 2026 9:00")
        a_person_writes(shop, 1)
        wrong = "json_set(talk, '$.person_until', '2027-12-05T05:30:00Z')"
        shop.bot.witness.rows(f"UPDATE sessions SET talk = {wrong}")
        shop.until("Mon 7 Dec 2026 9:59")
        assert shown(negar) != HELLO
        shop.until("10:00")
        assert shown(negar) == HELLO
