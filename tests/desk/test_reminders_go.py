"""Reminders under cards go with what they were about."""

from collections.abc import Callable

import pytest

from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import told
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HOT


@pytest.mark.parametrize(
    "act",
    [
        pytest.param(lambda shop: shop.sara.sends("/release 1", chat=shop.group), id="gives it back"),
        pytest.param(lambda shop: shop.group.removes(shop.sara), id="left"),
    ],
)
def test_the_reminder_of_an_answer_goes_with_who_was_to_answer(act: Callable[[Shop], object]) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        told(shop, shop.sara, "/call 1")
        shop.does(lambda: negar.sends("سلام، یک سؤال"))
        shop.passes(minutes=31)
        (ping,) = [each for each in shop.group.messages if "جواب است" in each.shown]
        shop.does(lambda: act(shop))
        assert ping.is_deleted
