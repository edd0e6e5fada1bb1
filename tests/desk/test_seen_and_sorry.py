"""What prospects read of how they will hear from us is the same from the promise to the apology (T1, T5)."""

import pytest

from tests.desk.people import all_are_there
from tests.desk.shop import open_shop

EMMA = ("More customers", "This month", "2,000")


@pytest.mark.parametrize(
    ("wish", "way"), [("Please call me", "call you"), ("Write to me here on Telegram", "write to you here")]
)
def test_who_left_a_number_is_called_or_written_to_as_they_wished(wish: str, way: str) -> None:
    with open_shop("Sat 28 Nov 2026 10:00", language="en") as shop:
        all_are_there(shop)
        emma = shop.bot.sandbox.person("Emma", language="en")
        emma.user.username = "emma_shop"
        shop.does(emma.opens, emma.shares_contact, *(lambda label=label: emma.taps(label) for label in (*EMMA, wish)))
        assert any(f"A colleague will {way} today" in line.text for line in shop.record.of(emma))
        shop.does(lambda: shop.sara.taps("🙋", chat=shop.group))
        shop.until("10:02")
        assert shop.record.of(emma)[-1].text == f"Sara at Sample Shop has your request and will {way} soon."
