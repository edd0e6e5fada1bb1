"""The wall clock was ahead when a lead came, was claimed or wrote: once it is right, it waits no longer than others."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest

from tests.desk.people import all_are_there
from tests.desk.pressing import told
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HOT

ERRORS = (timedelta(days=3 * 366), timedelta(days=3))


@contextmanager
def clock_ahead(shop: Shop, error: timedelta) -> Iterator[None]:
    """Let the clock be ahead for a minute, and for another be right."""
    shop.bot.clock_error = error
    yield
    lives(shop, 1)
    shop.bot.clock_error = timedelta()
    lives(shop, 1)


def lives(shop: Shop, minutes: int) -> list[str]:
    """Let minutes pass, though no timer may be near; return what came with sound."""
    for _ in range(minutes):
        shop.passes(minutes=1)
        shop.settles()
    return [line.head for line in shop.record.fresh(shop.group) if line.sign == "🔔"]


@pytest.mark.long
def test_a_lead_that_came_by_a_clock_that_was_ahead_is_reminded_of_once_it_is_right() -> None:
    for error in (timedelta(days=3 * 366), timedelta(days=3)):
        with open_shop("Sat 28 Nov 2026 10:00") as shop:
            all_are_there(shop)
            shop.bot.clock_error = error
            negar = shop.bot.sandbox.person("نگار", language="fa")
            shop.does(lambda negar=negar: negar.sends("/talk"))
            shop.passes(minutes=1)
            shop.bot.clock_error = timedelta()
            for minute in range(2, 13):  # no timer is near, at first
                shop.until(f"10:{minute:02}")
            rung = [line.when for line in shop.record.of(shop.group) if line.sign == "🔔" and "⏱" in line.head]
            assert len(rung) == 2, f"by {error}: {shop.story()}"
            assert "10:05" <= rung[0][-5:] <= "10:07", f"by {error}: {shop.story()}"


@pytest.mark.long
def test_a_hold_that_began_by_a_clock_that_was_ahead_ends_in_time() -> None:
    for error in ERRORS:
        with open_shop("Sat 28 Nov 2026 10:00") as shop:
            all_are_there(shop)
            shop.prospect("نگار", *HOT)
            with clock_ahead(shop, error):
                told(shop, shop.sara, "/take 1")
            assert any("در ۱۵ دقیقه تماسی ثبت نکرد" in each for each in lives(shop, 17)), f"by {error}: {shop.story()}"


@pytest.mark.long
def test_an_answer_is_waited_for_no_longer_because_a_clock_was_ahead() -> None:
    for error in ERRORS:
        with open_shop("Sat 28 Nov 2026 10:00") as shop:
            all_are_there(shop)
            negar = shop.prospect("نگار", *HOT)
            told(shop, shop.sara, "/call 1")
            with clock_ahead(shop, error):
                shop.does(lambda negar=negar: negar.sends("سلام، یک سؤال"))
            assert any("منتظر جواب است" in each for each in lives(shop, 33)), f"by {error}: {shop.story()}"


def test_who_was_called_by_a_clock_that_was_ahead_was_called_by_now() -> None:
    for error in ERRORS:
        with open_shop("Sat 28 Nov 2026 10:00") as shop:
            all_are_there(shop)
            shop.prospect("نگار", *HOT)
            with clock_ahead(shop, error):
                told(shop, shop.sara, "/call 1")
            ((response, late),) = shop.bot.witness.rows(
                "SELECT response, touched > ? FROM rounds", shop.now.timestamp() * 1_000_000
            )
            assert response <= 5 * 60 * 1_000_000, f"by {error}"
            assert not late, f"by {error}"


def test_a_sale_is_of_the_day_on_which_it_was_written_though_the_clock_was_ahead() -> None:
    with open_shop("Sat 28 Nov 2026 10:00") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        with clock_ahead(shop, ERRORS[0]):
            told(shop, shop.sara, "/won 1 12m toman")
        assert shop.bot.witness.rows("SELECT day FROM deals") == [(shop.now.date().toordinal(),)]
