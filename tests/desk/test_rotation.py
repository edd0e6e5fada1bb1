"""A lead is offered to one first; who lets offers pass is put away where all can see it, and comes back by any act."""

import pytest

from tests.desk.people import DESK, all_are_there
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HOT

ONE_FIRST = f"{{claim: {{rotation: one_first}}, {DESK}}}"
MORNING = "Sat 28 Nov 2026 10:00"
OFFERED = "🎯 تا"


def offered_to(shop: Shop) -> str:
    """The line of the newest card that says whose turn it is; "" for nobody's."""
    card = next(line for line in reversed(shop.record.of(shop.group)) if line.head.startswith("🔥"))
    return next((line for line in card.text.split("\n") if line.startswith(OFFERED)), "")


@pytest.mark.long
def test_three_passed_offers_put_somebody_away_and_any_act_brings_them_back() -> None:
    with open_shop(MORNING, desk=ONE_FIRST) as shop:
        all_are_there(shop)
        shop.does(lambda: shop.reza.sends("/away", chat=shop.group))
        for name, opened, over in (("نگار", "10:01", "10:04"), ("پویا", "10:10", "10:13"), ("لاله", "10:20", "10:21")):
            shop.until(opened)
            shop.prospect(name, *HOT)
            assert "سارا" in offered_to(shop), name
            shop.until(over)
        shop.record.fresh(shop.group)
        shop.until("10:23")
        told = [line.told for line in shop.record.fresh(shop.group) if line.head.startswith("🔓")]
        assert told == ["🔔 🔓 سارا نیست؛ با هر کاری برمی‌گردد."]

        shop.prospect("آرش", *HOT)
        assert offered_to(shop) == "", "there is nobody to offer it to: it is everybody's"
        shop.does(lambda: shop.sara.sends("/free", chat=shop.group))
        shop.prospect("بهار", *HOT)
        assert "سارا" in offered_to(shop)


def test_an_offer_of_the_night_is_made_at_the_opening_with_the_spread() -> None:
    with open_shop("Thu 26 Nov 2026 20:00", desk=ONE_FIRST) as shop:
        all_are_there(shop)
        for name in ("نگار", "پویا"):
            shop.prospect(name, *HOT)
            assert offered_to(shop) == "", "nobody is there"
        shop.record.fresh(shop.group)
        shop.until("Sat 9:00")
        _, *cards = shop.record.fresh(shop.group)
        assert [line.sign for line in cards] == ["✏️", "✏️"], "each card is edited once"
        assert all("🎯 تا ۹:۰۲" in line.text and "⏱ تا ۹:۰۵" in line.text for line in cards)
        assert {name for name in ("سارا", "رضا") for line in cards if name in line.text} == {"سارا", "رضا"}
