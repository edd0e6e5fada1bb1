"""Who gets a lead, through the running bot: turns by weight, limits, those who are away or off, managers (DESK §3)."""

import pytest

from tests.desk.people import all_are_there
from tests.desk.pressing import button_of, toast, told
from tests.desk.shop import MINA_ID, REZA_ID, Shop, open_shop
from tests.desk.test_rotation import offered_to
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 10:00"
NIMA_ID = 7_000_000_004
WEIGHTS = f"people: {{{MINA_ID}: {{weight: 0}}, {REZA_ID}: {{weight: 0.5}}}}"


def offered(shop: Shop, name: str) -> str:
    """Let a lead come, and return whose turn its card says it is; "" for nobody's."""
    shop.prospect(name, *HOT)
    line = offered_to(shop)
    return next((each for each in ("سارا", "رضا", "نیما", "مینا") if each in line), "")


@pytest.mark.long
def test_the_pages_sum_offers_to_reza_and_then_to_sara() -> None:
    """Sara has 2 open of 5 given; Reza, of half weight, 1 of 2; Nima 3: 2, 2 and 3, and Reza was given less."""
    desk = f"{{claim: {{rotation: one_first, max_untouched: 0}}, who: {{managers: [{MINA_ID}], {WEIGHTS}}}}}"
    with open_shop(MORNING, desk=desk) as shop:
        all_are_there(shop)
        nima = shop.bot.sandbox.person("نیما", language="fa", id=NIMA_ID)
        shop.group.adds(nima)
        shop.does(lambda: nima.sends("/back", chat=shop.group))
        for number in range(1, 11):
            shop.prospect(f"P{number}", *HOT)
        shop.passes(minutes=3)
        given = ((shop.sara, range(1, 6)), (shop.reza, range(6, 8)), (nima, range(8, 11)))
        for person, numbers in given:
            for number in numbers:
                told(shop, person, f"/take {number}")
        for number in (1, 2, 3, 6):
            told(shop, shop.sara if number < 6 else shop.reza, f"/lost {number} price")
        assert offered(shop, "نگار") == "رضا"
        told(shop, shop.reza, "/take 11")
        assert offered(shop, "پویا") == "سارا"


def test_only_who_is_there_is_offered_a_lead() -> None:
    """Away, off by their hours, of no weight, or with as many open leads as one may have: none of them."""
    people = f"people: {{{MINA_ID}: {{weight: 0}}, {REZA_ID}: {{hours: 'sat-wed 14-18'}}}}"
    desk = f"{{claim: {{rotation: one_first, max_open: 2}}, who: {{managers: [{MINA_ID}], {people}}}}}"
    with open_shop(MORNING, desk=desk) as shop:
        all_are_there(shop)
        assert offered(shop, "نگار") == "سارا", "Reza's day begins at two"
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "/away")
        assert offered(shop, "پویا") == "", "an untouched lead of who is away is free again, and nobody is there"
        assert button_of(shop, "نگار", "🙋").button.text == "🙋 برمی‌دارم"
        told(shop, shop.sara, "/back")
        assert offered(shop, "لاله") == "سارا"
        assert toast(shop, shop.reza, button_of(shop, "لاله", "🙋")) == "تا ۱۰:۰۲ نوبت سارا است."
        assert toast(shop, shop.mina, button_of(shop, "لاله", "🙋")) == "سرنخ ۳ مال شماست.", "a manager may"
        for number in (1, 2):
            told(shop, shop.sara, f"/take {number}")
            told(shop, shop.sara, f"/call {number}")
        assert offered(shop, "آرش") == "", "Sara has two"
        told(shop, shop.mina, "/call 3")
        assert told(shop, shop.sara, "/take 4") == ["🔔 اول به ۲ سرنخی که دارید برسید: /mine"]
        told(shop, shop.sara, "/lost 1 price")
        assert offered(shop, "بهار") == "سارا"
        shop.until("14:00")
        assert offered(shop, "کیان") == "رضا", "he has none"
