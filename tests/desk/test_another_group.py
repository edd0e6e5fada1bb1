"""/bind in another group: the open leads come there as a list, and cards that stay behind take nothing (DESK §8)."""

from tests import people
from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import button_of, card_of, question, toast, told
from tests.desk.shop import open_shop
from tests.desk.talking import knows_replies
from tests.faults.simulated.story import HAND, HOT

MORNING = "Sat 28 Nov 2026 10:00"


def test_open_leads_come_as_a_list_and_replies_to_cards_left_behind_are_refused() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        for name, answers in (("نگار", HOT), ("پویا", HOT), ("لاله", HOT), ("آرش", HAND)):
            shop.prospect(name, *answers)
        told(shop, shop.sara, "/take 2")
        told(shop, shop.reza, "/lost 3 price")
        told(shop, shop.sara, "/won 2")
        asked = question(shop, "چقدر خرید")
        left, claim = card_of(shop, "نگار"), button_of(shop, "نگار", "🙋")
        former, new = shop.group, people.sales_group(shop.bot.sandbox, shop.maryam)
        new.adds(shop.reza)
        shop.does(lambda: shop.maryam.sends("/bind", chat=new), lambda: shop.maryam.taps("بله", chat=new))
        (listed,) = [line for line in shop.record.of(new) if line.head.startswith("سرنخ‌های باز")]
        assert listed.text.split("\n") == [
            "سرنخ‌های باز از گروه پیشین: ۳",
            "۱ · تماس تلفنی، همین ماه · کیفیت ۸۱ · از ۱۰:۰۰",
            "🟡 ۴ · تماس می‌خواهد، هنوز زمانی ندارد · از ۱۰:۰۰",
            "۲ · پیش سارا",
        ]
        assert listed.buttons == ("🙋 ۱ را برمی‌دارم", "🙋 ۴ را برمی‌دارم")

        assert toast(shop, shop.reza, claim) == "این دکمه فقط در گروه فروش کار می‌کند."
        assert told(shop, shop.reza, "سلام", to=left) == ["🔕 دیگر نمی‌شود؛ سرنخ ۱: پیش کسی نیست."]
        assert told(shop, shop.reza, "// یادداشت", to=left) == ["🔕 دیگر نمی‌شود؛ سرنخ ۱: پیش کسی نیست."]
        assert told(shop, shop.sara, "12m", to=asked) == ["🔕 دیگر نمی‌شود؛ سرنخ ۲: پیش سارا."]
        assert told(shop, shop.reza, "/take 1") == []
        shop.group = new
        assert toast(shop, shop.reza, shop.reza.finds("🙋 ۱", chat=new)) == "سرنخ ۱ مال شماست."
        assert "رضا" in shop.record.of(new)[-1].head, "the card comes there with the next act"
        shop.group = former


def test_an_edit_in_the_new_group_is_not_of_the_message_that_had_its_number_before() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        knows_replies(shop, shop.sara)
        told(shop, shop.sara, "/take 1")
        told(shop, shop.sara, "سلام", to=card_of(shop, "نگار"))
        carried = shop.group.messages[-1]
        former, new = shop.group, people.sales_group(shop.bot.sandbox, shop.maryam)
        new.adds(shop.sara)
        new.adds(shop.reza)
        shop.does(lambda: shop.maryam.sends("/bind", chat=new), lambda: shop.maryam.taps("بله", chat=new))
        shop.group = new
        told(shop, shop.sara, "/call 1")
        while new.messages[-1].id < carried.id - 1:
            shop.does(lambda: shop.reza.sends("…", chat=new))
        told(shop, shop.reza, "من هم هستم", to=card_of(shop, "نگار"))
        refused = next(each for each in reversed(new.messages) if each.sender.id == shop.reza.id)
        assert refused.id == carried.id, "a message of the same number, which went to nobody"
        shop.record.fresh(new)
        shop.does(lambda: shop.reza.edits(refused, "من هم اینجا هستم"))
        assert shop.record.fresh(new) == []
        shop.group = former
