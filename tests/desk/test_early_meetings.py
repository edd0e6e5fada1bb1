"""Meetings before anybody may be written to, or soon after: what they hear of them by day (DESK §1.2, §2.9)."""

import pytest

from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import told
from tests.desk.shop import funnel_of, open_shop
from tests.faults.simulated.story import HOT

TOLD, REMINDED = "قرارمان: یکشنبه ۸ آذر، ساعت {}.", "یادآوری: امروز ساعت {} با سارا قرار دارید."


@pytest.mark.parametrize(
    ("meets", "hour", "heard"),
    [
        pytest.param("7:00", "۷", [], id="over by then"),
        pytest.param("8:00", "۸", [], id="begins as they may be written to"),
        pytest.param("8:30", "۸:۳۰", ["Sun 29 Nov 8:00", "Sun 29 Nov 8:00"], id="less than an hour later"),
        pytest.param("9:00", "۹", ["Sun 29 Nov 8:00", "Sun 29 Nov 8:00"], id="an hour later"),
        pytest.param("9:30", "۹:۳۰", ["Sun 29 Nov 8:00", "Sun 29 Nov 8:30"], id="more than an hour later"),
    ],
)
@pytest.mark.long
def test_a_meeting_agreed_on_by_night_is_told_by_day_then_reminded_of_and_never_once_it_began(
    meets: str, hour: str, heard: list[str]
) -> None:
    with open_shop("Sat 28 Nov 2026 17:00", desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        for line in ("/take 1", "/call 1"):
            told(shop, shop.sara, line)
        shop.starts_again_with(funnel_of(opens="06:00", desk=f"{{{DESK}}}"))
        shop.until("22:20")
        shop.record.fresh(negar)
        told(shop, shop.sara, f"/meet 1 یکشنبه {meets}")
        shop.until("Sun 9:30")
        texts = [(line.when, line.text) for line in shop.record.fresh(negar)]
        assert texts == [(when, text.format(hour)) for when, text in zip(heard, (TOLD, REMINDED), strict=False)]
