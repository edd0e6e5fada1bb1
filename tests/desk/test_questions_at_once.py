"""A question of the desk answers somebody who waits for it: it does not stand behind what prospects write."""

import pytest

from bot.settings.settings import SendLimits
from tests.desk.people import all_are_there
from tests.desk.pressing import question
from tests.desk.shop import open_shop
from tests.faults.simulated.story import HOT

TELEGRAMS_OWN = SendLimits(30, 1, 20)


@pytest.mark.long
def test_who_sold_is_asked_for_how_much_at_once_while_the_group_is_full_of_words() -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en", send_limits=TELEGRAMS_OWN) as shop:
        all_are_there(shop)
        people = [shop.prospect(name, *HOT) for name in ("نگار", "پوریا", "رعنا")]
        shop.passes(minutes=2)
        shop.does(lambda: shop.sara.sends("/take 1", chat=shop.group))
        for _ in range(8):
            for person in people:
                person.sends("hello")
                shop.passes(seconds=0.5)
        shop.sara.sends("/won 1", chat=shop.group)
        shop.passes(seconds=5)
        assert question(shop, "how much"), shop.story()
