"""Commands at the desk of the shop, as its people type them: lists, buttons in private, acts, and who hears what."""

from functools import partial

import pytest

from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests.desk.pressing import card_of
from tests.desk.shop import MINA_ID, Shop, open_shop
from tests.faults.simulated.story import HAND, HOT

MORNING = "Sat 28 Nov 2026 10:00"
DESK = f"{{ who: {{ managers: [{MINA_ID}] }} }}"


def all_are_seen(shop: Shop) -> None:
    """Let everybody be seen: the bot reads only commands and replies there."""
    for person in (shop.sara, shop.reza, shop.mina):
        shop.does(partial(person.sends, "/back", chat=shop.group))


def told(shop: Shop, person: Person, line: str, *, in_private: bool = False, to: Message | None = None) -> list[str]:
    """What a command changes where it is written, a line each."""
    place = person if in_private else shop.group
    shop.record.fresh(place)
    shop.does(lambda: person.sends(line, chat=None if in_private else shop.group, reply_to=to))
    return [each.told for each in shop.record.fresh(place)]


@pytest.mark.long
def test_free_leads_are_claimed_from_a_list_in_private_and_then_are_ones_own() -> None:
    with open_shop(MORNING, desk=DESK) as shop:
        all_are_seen(shop)
        for name, answers in (("نگار", HOT), ("پویا", HAND), ("لاله", HOT)):
            shop.prospect(name, *answers)
            shop.passes(minutes=1)
        shop.record.fresh(shop.sara)
        shop.does(lambda: shop.sara.sends("/free"))
        (listed,) = shop.record.fresh(shop.sara)
        assert listed.text.split("\n") == [
            "سرنخ‌های بی‌صاحب: ۳",
            "۱ · تماس تلفنی، همین ماه · کیفیت ۸۱ · از ۱۰:۰۰",
            "۳ · تماس تلفنی، همین ماه · کیفیت ۸۱ · از ۱۰:۰۲",
            "🟡 ۲ · تماس می‌خواهد، هنوز زمانی ندارد · از ۱۰:۰۱",
        ]
        assert listed.buttons == ("🙋 ۱ را برمی‌دارم", "🙋 ۳ را برمی‌دارم", "🙋 ۲ را برمی‌دارم")
        assert "نگار" not in listed.text
        claim = shop.sara.finds("🙋 ۱ را")
        shop.does(partial(shop.sara.presses, claim))
        assert "سارا" in shop.record.of(shop.group)[-1].head
        assert told(shop, shop.reza, "/free", in_private=True)[0].startswith("🔔 سرنخ‌های بی‌صاحب: ۲")
        assert told(shop, shop.reza, "/mine") == ["🔔 الان سرنخ بازی پیش شما نیست 🌱 بی‌صاحب‌ها: /free"]
        shop.does(partial(shop.reza.presses, shop.reza.finds("🙋 ۳ را")), partial(shop.sara.presses, claim))
        assert shop.sara.user.toasts[-1].text.endswith("پیش خود شماست.")
        shop.does(lambda: shop.sara.sends("/call ۱", chat=shop.group), lambda: shop.sara.sends("/mine"))
        mine = shop.record.fresh(shop.sara)[-1]
        assert mine.text.split("\n")[0] == "سرنخ‌های باز شما: ۱"
        assert mine.text.split("\n")[1].startswith("۱ · تماس تلفنی، همین ماه · 💬 ")
        assert mine.text.endswith("· /lead_1")


def test_a_lead_goes_from_hand_to_hand_and_is_won_without_a_button() -> None:
    with open_shop(MORNING, desk=DESK) as shop:
        all_are_seen(shop)
        negar = shop.prospect("نگار", *HOT)
        card = next(line for line in shop.record.of(shop.group) if line.head.startswith("🔥"))
        message = shop.group.chat.by_id[card.message_id]
        assert "✏️ ✅ سارا برداشت" in told(shop, shop.sara, "/take 1")[0]
        assert told(shop, shop.reza, "/release 1") == ["🔔 سرنخ ۱ پیش سارا است."]
        shop.record.fresh(shop.group)
        shop.does(lambda: shop.sara.calls(shop.reza, "/assign 1 رضا", chat=shop.group))
        after = shop.record.fresh(shop.group)
        assert {line.sign for line in after} == {"👌", "✏️", "🔔"}
        (news,) = [line for line in after if line.sign == "🔔"]
        assert (news.head, news.mentioned) == ("👤 رضا، سارا سرنخ ۱ را به شما سپرد.", (shop.reza.id,))
        shop.does(lambda: shop.reza.sends("/call نه", chat=shop.group, reply_to=message))
        assert "نشد صحبت کنیم" in shop.record.of(negar)[-1].text
        shop.does(lambda: shop.reza.sends("/meet شنبه ۱۶", chat=shop.group, reply_to=message))
        assert "شنبه" in shop.record.of(negar)[-1].text
        assert "🔔 آن موقع تعطیلیم؛ گذاشتم برای شنبه ۱۴ آذر، ۹:۰۰." in told(shop, shop.reza, "/snooze 1 جمعه")
        shop.record.fresh(shop.group)
        shop.does(lambda: shop.reza.sends("/won ۱۲ میلیون تومان", chat=shop.group, reply_to=message))
        assert any(line.head.startswith("🏆 رضا · سرنخ ۱ · ۱۲ میلیون تومان") for line in shop.record.fresh(shop.group))


def test_in_private_managers_act_and_the_others_learn_nothing() -> None:
    with open_shop(MORNING, desk=DESK) as shop:
        all_are_seen(shop)
        shop.prospect("نگار", *HOT)
        for line in ("/take 1", "/release 1", "/won 1 12m", "/desk", "/call 99"):
            for person in (shop.sara, shop.reza):
                said = " ".join(told(shop, person, line, in_private=True))
                assert "سرنخ ۱" not in said, line
                assert "🏁" not in said, line
        shop.record.fresh(shop.group)
        assert "🏁" in told(shop, shop.mina, "/desk", in_private=True)[0]
        assert told(shop, shop.mina, "/take 1", in_private=True) == ["👌 /take 1"]
        assert "مینا" in shop.record.fresh(shop.group)[-1].head
        assert told(shop, shop.mina, "/call 99", in_private=True) == ["🔔 سرنخ ۹۹ نداریم."]


def test_help_in_private_lists_figures_for_managers_alone() -> None:
    with open_shop(MORNING, desk=DESK) as shop:
        all_are_seen(shop)
        for person, manages in ((shop.mina, True), (shop.sara, False)):
            shop.does(partial(person.sends, "/help"))
            assert ("/desk" in shop.record.of(person)[-1].text) is manages, person.name


def test_a_forgotten_lead_is_no_lead_and_an_edited_command_does_nothing() -> None:
    with open_shop(MORNING, desk=DESK) as shop:
        all_are_seen(shop)
        negar, pouya = shop.prospect("نگار", *HOT), shop.prospect("پویا", *HOT)
        shop.does(lambda: negar.sends("/forget"), lambda: negar.taps("بله، همه را پاک کنید"))
        for name in ("take", "call", "won", "lost", "note"):
            assert told(shop, shop.sara, f"/{name} 1 x") == ["🔔 سرنخ ۱ نداریم."], name
        shop.does(lambda: shop.sara.sends("take 2", chat=shop.group))
        wrong = shop.group.messages[-1]
        shop.record.fresh(shop.group)
        shop.does(lambda: shop.sara.edits(wrong, "/take 2"))
        assert shop.record.fresh(shop.group) == []
        assert "✏️" in told(shop, shop.sara, "/take 2")[0]
        assert pouya.chat is not None


def test_who_left_hears_nothing_more() -> None:
    with open_shop(MORNING, desk=DESK) as shop:
        all_are_seen(shop)
        shop.prospect("نگار", *HOT)
        shop.does(lambda: shop.sara.sends("/take 1", chat=shop.group), lambda: shop.sara.leaves(shop.group))
        for line in ("/mine", "/free", "/call 1", "/desk"):
            assert not any("سرنخ" in each or "🏁" in each for each in told(shop, shop.sara, line, in_private=True)), (
                line
            )


@pytest.mark.parametrize(
    ("line", "again"),
    [("/won 2 3m", "/won ۲ ۳m"), ("/meet 2 sat 16:30", "/meet ۲ sat ۱۶:۳۰"), ("/snooze 2 2h", "/snooze ۲ ۲h")],
)
def test_a_reply_to_one_card_with_the_number_of_another_lead_does_nothing_to_either(line: str, again: str) -> None:
    with open_shop(MORNING, desk=DESK) as shop:
        all_are_seen(shop)
        shop.prospect("نگار", *HOT), shop.prospect("نیما", *HOT)
        for number in "12":
            told(shop, shop.sara, f"/take {number}")
        before = shop.bot.witness.rows("SELECT lead, state, data FROM rounds ORDER BY lead")
        (said,) = told(shop, shop.sara, line, to=card_of(shop, "نگار"))
        assert said.startswith("🔔 به سرنخ ۱ پاسخ داده‌اید و نوشته‌اید ۲. اگر منظورتان سرنخ ۲ است")
        assert said.endswith(again)
        assert shop.bot.witness.rows("SELECT lead, state, data FROM rounds ORDER BY lead") == before
        told(shop, shop.sara, "/won 2 3m")
        ((deal,),) = shop.bot.witness.rows("SELECT lead FROM deals")
        assert deal == 2
