"""Meetings with a lead: who is asked what became of one, and whom the prospect meets (DESK §1.2, T4, R5)."""

from tests.desk.people import all_are_there
from tests.desk.pressing import button_of, toast
from tests.desk.shop import open_shop
from tests.faults.simulated.story import HOT

MORNING = "Sat 28 Nov 2026 10:00"
EMMA = ("More customers", "This month", "2,000", "Please call me")


def test_of_a_meeting_with_a_lead_that_nobody_has_is_asked_once_somebody_has_it() -> None:
    with open_shop(MORNING) as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        for command in ("/take 1", "/meet 1 12:30", "/release 1"):
            shop.does(lambda line=command: shop.sara.sends(line, chat=shop.group))
        shop.until("13:30")
        assert "قرار سرنخ" not in shop.group.transcript(), "there is nobody who could say"
        toast(shop, shop.reza, button_of(shop, "نگار", "🙋"))
        asks = next(line for line in shop.record.of(shop.group) if "قرار سرنخ" in line.head)
        assert (asks.head, asks.mentioned) == ("📅 رضا: قرار سرنخ ۱ چه شد؟", (shop.reza.id,))
        shop.does(lambda: shop.reza.taps("🙈", chat=shop.group))
        assert asks.message_id not in {message.id for message in shop.group.messages}


def test_whom_the_company_signs_for_meet_a_colleague() -> None:
    with open_shop(MORNING, language="en", desk="{talk: {sign: company}}") as shop:
        all_are_there(shop)
        emma = shop.prospect("Emma", *EMMA, language="en")
        for command in ("/take 1", "/meet 1 12:30"):
            shop.does(lambda line=command: shop.sara.sends(line, chat=shop.group))
        shop.until("11:30")
        assert shop.record.of(emma)[-1].text == "A reminder: today at 12:30 with a colleague."
