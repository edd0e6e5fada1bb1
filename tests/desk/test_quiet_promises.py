"""Quiet cards, whose prospects were promised an answer: at its end who heard nothing is told sorry, once (DESK §10)."""

import pytest

from bot.sandbox.people.person import Person
from tests.desk.people import all_are_there
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HAND

MORNING = "Sat 28 Nov 2026 10:00"
SORRY = "قول داده بودیم"


def apologies(shop: Shop, person: Person) -> list[str]:
    """When somebody was told sorry."""
    return [line.when for line in shop.record.of(person) if line.text.startswith(SORRY)]


@pytest.mark.long
def test_who_wrote_or_asked_for_a_call_is_told_sorry_at_the_end_of_the_promise_unless_somebody_called() -> None:
    with open_shop(MORNING) as shop:
        all_are_there(shop)
        asked, wrote, called = shop.prospect("نگار", *HAND), shop.prospect("پویا"), shop.prospect("لاله", *HAND)
        shop.does(
            lambda: wrote.sends("سلام، قیمت؟"),
            lambda: wrote.sends("هستید؟"),
            lambda: shop.sara.sends("/take 1", chat=shop.group),
            lambda: shop.sara.sends("/call 3", chat=shop.group),
        )
        shop.until("Sun 6 Dec 2026 10:00")
        assert apologies(shop, wrote) == ["Sun 29 Nov 18:00"], "by the end of the next working day"
        assert apologies(shop, asked) == ["Tue 1 Dec 18:00"], "within three working days; a claim is no call"
        assert apologies(shop, called) == []


def test_words_bring_the_promise_of_a_quiet_card_forward() -> None:
    with open_shop(MORNING) as shop:
        negar = shop.prospect("نگار", *HAND)
        shop.does(lambda: negar.sends("کی زنگ می‌زنید؟"))
        shop.until("Wed 9:00")
        assert apologies(shop, negar) == ["Sun 29 Nov 18:00"]
