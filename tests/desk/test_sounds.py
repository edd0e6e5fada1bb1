"""Who is called by what: in working time news has sound, outside it as the desk wishes."""

import pytest

from tests.desk.people import DESK, all_are_there
from tests.desk.shop import Shop, open_shop
from tests.faults.simulated.story import HOT

AT_NIGHT, BY_DAY = "Sat 28 Nov 2026 22:00", "Sat 28 Nov 2026 10:00"


def heads(shop: Shop) -> list[tuple[str, str]]:
    """What came new into the group, with its sign."""
    return [(line.sign, line.head) for line in shop.record.fresh(shop.group) if line.sign in ("🔔", "🔕")]


@pytest.mark.parametrize(("outside", "sign"), [("silent", "🔕"), ("loud", "🔔")])
@pytest.mark.long
def test_a_card_of_the_night_has_sound_where_the_desk_wishes_it(outside: str, sign: str) -> None:
    with open_shop(AT_NIGHT, desk=f"{{clock: {{outside: {outside}}}, {DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        assert heads(shop) == [(sign, "🔥 سرنخ ۱ · نگار")]
        shop.does(lambda: shop.sara.taps("🙋", chat=shop.group), lambda: negar.sends("هستید؟"))
        assert heads(shop) == [(sign, "✍️ سرنخ ۱: «هستید؟»")]
        shop.does(lambda: negar.sends("/stop"))
        assert [each for each, _ in heads(shop)] == ["🔕"], "what is told to an owner has sound in working time alone"


def test_by_day_the_card_and_the_first_words_have_sound_and_the_rest_has_none() -> None:
    with open_shop(BY_DAY, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        assert heads(shop) == [("🔔", "🔥 سرنخ ۱ · نگار")]
        shop.does(lambda: negar.sends("الو؟"))
        assert heads(shop) == [("🔕", "✍️ سرنخ ۱: «الو؟»")], "nobody has the lead: the card has called already"
        shop.does(lambda: shop.sara.taps("🙋", chat=shop.group), lambda: negar.sends("سلام"), negar.sends_voice)
        assert [sign for sign, _ in heads(shop)] == ["🔔", "🔕"]
        shop.does(lambda: negar.sends("/stop"))
        assert [sign for sign, _ in heads(shop)] == ["🔔"]


@pytest.mark.long
def test_a_card_of_the_night_waits_for_the_opening_where_the_desk_wishes_it() -> None:
    with open_shop(AT_NIGHT, desk=f"{{clock: {{outside: hold}}, {DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT)
        shop.does(lambda: negar.sends("فردا صبح هستم"), negar.sends_voice)
        assert [sign for sign, _ in heads(shop)] == ["🔕", "🔕"], "a voice message is kept nowhere else"
        assert not any("نگار" in message.shown for message in shop.group.messages)
        shop.is_down_until("Sun 8:30")
        shop.until("9:00")
        morning, card = (line for line in shop.record.fresh(shop.group) if line.sign == "🔔")
        assert morning.head.startswith("☀️")
        assert (card.when, card.head) == ("Sun 29 Nov 9:00", "🔥 سرنخ ۱ · نگار")
        assert ("فردا صبح هستم" in card.text, "⏱ تا ۹:۰۵" in card.text) == (True, True)
        shop.does(lambda: shop.sara.taps("🙋 برمی‌دارم", chat=shop.group), lambda: negar.sends("هستید؟"))
        edit, words = shop.record.fresh(shop.group)[:2]
        assert ("سارا برداشت" in edit.head, words.sign, words.answers) == (True, "🔔", card.message_id)


def test_who_took_a_lead_while_its_card_waited_is_not_told_of_it_with_the_card() -> None:
    with open_shop(AT_NIGHT, desk=f"{{clock: {{outside: hold}}, {DESK}}}") as shop:
        all_are_there(shop)
        shop.prospect("نگار", *HOT)
        shop.does(lambda: shop.sara.sends("/take 1", chat=shop.group))
        shop.until("Sun 8:59")
        shop.record.fresh(shop.group)
        shop.until("9:00")
        morning, card = (line.head for line in shop.record.fresh(shop.group) if line.sign in "🔔🔕")
        assert morning.startswith("☀️")
        assert card.startswith("✅ سارا برداشت")
