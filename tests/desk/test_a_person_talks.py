"""While somebody of the desk talks with a prospect, the bot keeps quiet in the prospect's chat (DESK §4)."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.sandbox.api.faults import Refuses
from bot.sandbox.people.person import Person
from tests.desk.acting import a_person_writes
from tests.desk.people import DESK, all_are_there
from tests.desk.pressing import card_of, told
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import knows_replies, replies

MORNING = "Sat 28 Nov 2026 10:00"
HOT = {
    "fa": ("مشتری و فروش بیشتر", "همین ماه", "۲۰ تا ۶۰ میلیون تومان", "با من تماس بگیرید"),
    "en": ("More customers and sales", "This month", "2,000", "Please call me"),
}
HELLO = {"fa": "سلام، کی تماس بگیرم؟", "en": "Hi, when shall I call?"}
SARA = {"fa": "سارا · فروشگاه نمونه", "en": "Sara at Sample Shop"}
PRICE = {"fa": "قیمتش چقدره؟", "en": "How much is it?"}
PRICE_TEXT = "ماهی ۱۰ تا ۵۰ میلیون تومان"
RELAYED = {"fa": "به همکارانمان رساندم ✓", "en": "Passed on to our team ✓"}


@contextmanager
def talking(language: str = "fa", **settings: str) -> Iterator[tuple[Shop, Person]]:
    """Open a shop in which Sara has taken a hot lead and writes to it."""
    desk = ", ".join((DESK, *(f"{name}: {value}" for name, value in settings.items())))
    with open_shop(MORNING, desk=f"{{{desk}}}", language=language) as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار" if language == "fa" else "Negar", *HOT[language], language=language)
        told(shop, shop.sara, "/take 1")
        knows_replies(shop, shop.sara)
        shop.does(replies(shop, shop.sara, HELLO[language], card_of(shop, negar.name)))
        assert got(shop, negar)[-1].endswith(f"{SARA[language]}:")
        for place in (negar, shop.group):
            shop.record.fresh(place)
        yield shop, negar


def got(shop: Shop, place: Person) -> list[str]:
    return [each.told for each in shop.record.fresh(place)]


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
def test_the_first_message_is_confirmed_and_later_ones_get_a_reaction(language: str) -> None:
    with talking(language) as (shop, negar):
        shop.does(lambda: negar.sends("سلام"))
        assert got(shop, negar) == [f"🔔 {RELAYED[language]}"]
        shop.does(lambda: negar.sends(PRICE[language]))
        shop.does(lambda: negar.sends("👍"))
        assert got(shop, negar) == [f"👌 {PRICE[language]}", "👌 👍"]
        shop.passes(seconds=10)
        said = "\n".join(each.text for each in shop.record.fresh(shop.group))
        assert all(words in said for words in ("سلام", PRICE[language], "👍")), said


@pytest.mark.long
def test_a_chat_without_reactions_gets_no_line_in_its_place() -> None:
    with talking() as (shop, negar):
        shop.does(lambda: negar.sends("سلام"))
        shop.record.fresh(negar)
        shop.bot.sandbox.weather.share(Refuses(400, "Bad Request: REACTION_INVALID"), 1.0, method="setMessageReaction")
        shop.does(lambda: negar.sends("هستید؟"))
        shop.passes(minutes=1)
        assert got(shop, negar) == []


@pytest.mark.long
def test_nobody_hears_that_somebody_will_be_in_touch_while_somebody_is() -> None:
    with open_shop(MORNING, desk=f"{{{DESK}}}") as shop:
        all_are_there(shop)
        negar = shop.prospect("نگار", *HOT["fa"])
        told(shop, shop.sara, "/take 1")
        a_person_writes(shop, 1)
        shop.record.fresh(negar)
        shop.until("18:30")
        assert got(shop, negar) == [], "neither T1 a minute after the claim nor T5 at the end of the promise"


@pytest.mark.parametrize("ending", ["/won 1 12 میلیون تومان", "/lost 1 price", "/unfit 1 spam"])
def test_the_end_of_the_round_ends_the_talk_in_silence(ending: str) -> None:
    with talking() as (shop, negar):
        told(shop, shop.sara, ending)
        assert got(shop, negar) == []
        shop.does(lambda: negar.sends(PRICE["fa"]))
        answers = got(shop, negar)
        assert any(PRICE_TEXT in answer for answer in answers), "the bot answers the price again"


def test_a_lead_that_is_given_back_is_still_talked_with() -> None:
    with talking() as (shop, negar):
        told(shop, shop.sara, "/release 1")
        shop.record.fresh(negar)
        shop.does(lambda: negar.sends(PRICE["fa"]))
        assert got(shop, negar) == [f"🔔 {RELAYED['fa']}"]


def test_a_day_without_a_word_ends_the_talk_in_silence() -> None:
    with talking() as (shop, negar):
        shop.until("Sun 10:05")
        shop.record.fresh(negar)
        shop.does(lambda: negar.sends(PRICE["fa"]))
        assert any(PRICE_TEXT in answer for answer in got(shop, negar))


@pytest.mark.long
def test_the_desk_says_how_long_a_talk_lasts_also_in_a_newer_file() -> None:
    with talking(talk="{human: 1h}") as (shop, negar):
        shop.passes(minutes=59)
        shop.does(lambda: negar.sends(PRICE["fa"]))
        assert got(shop, negar) == [f"🔔 {RELAYED['fa']}"]
        shop.passes(minutes=59)
        shop.does(lambda: negar.sends("هستید؟"))
        assert got(shop, negar) == ["👌 هستید؟"]
        shop.passes(minutes=61)
        shop.does(lambda: negar.sends(PRICE["fa"]))
        assert any(PRICE_TEXT in answer for answer in got(shop, negar))


def test_a_talk_survives_a_restart() -> None:
    with talking() as (shop, negar):
        shop.does(lambda: negar.sends("سلام"))
        shop.record.fresh(negar)
        shop.is_down_until("10:30")
        shop.does(lambda: negar.sends(PRICE["fa"]))
        assert got(shop, negar) == [f"👌 {PRICE['fa']}"]


def test_a_stop_is_heard_and_the_card_says_so() -> None:
    with talking() as (shop, negar):
        shop.does(lambda: negar.sends("لغو"))
        assert "/resume" in "\n".join(each.text for each in shop.record.fresh(negar))
        shop.passes(seconds=5)
        assert "⛔️" in card_of(shop, "نگار").shown


ENDED = {
    "fa": "باشد؛ از پیام بعدی، خودم جواب سرنخ ۱ را می‌دهم.",
    "en": "The bot answers lead 1 again, when they write.",
}
OFF = {
    "fa": "الان کسی از طریق من با سرنخ ۱ گفت‌وگو نمی‌کند.",
    "en": "Nobody is talking with lead 1 through me.",
}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_bot_ends_the_talk_without_a_sound_and_the_prospect_hears_nothing(language: str) -> None:
    with talking(language) as (shop, negar):
        assert told(shop, shop.sara, "/bot 1") == [f"🔕 {ENDED[language]}"]
        assert told(shop, shop.sara, "/bot 1") == [f"🔕 {OFF[language]}"]
        assert got(shop, negar) == []
        shop.does(lambda: negar.sends(PRICE[language]))
        assert [each for each in got(shop, negar) if RELAYED[language] not in each], "the bot answers the price"


@pytest.mark.long
def test_bot_may_answer_the_card_or_a_copy_of_their_words() -> None:
    with talking() as (shop, negar):
        assert told(shop, shop.sara, "/bot", to=card_of(shop, "نگار")) == [f"🔕 {ENDED['fa']}"]
        shop.does(replies(shop, shop.sara, HELLO["fa"], card_of(shop, "نگار")))
        shop.does(lambda: negar.sends("سلام"))
        shop.passes(seconds=5)
        copy = next(each for each in reversed(shop.group.messages) if "✍️" in each.shown and not each.buttons)
        assert told(shop, shop.sara, "/bot", to=copy) == [f"🔕 {ENDED['fa']}"]


def test_bot_is_for_the_owner_and_managers() -> None:
    with talking() as (shop, _):
        assert told(shop, shop.reza, "/bot 1") == ["🔔 سرنخ ۱ پیش سارا است."]
        assert told(shop, shop.mina, "/bot 1") == [f"🔕 {ENDED['fa']}"]
        assert told(shop, shop.mina, "/bot 77")[0].startswith("🔔")
        assert told(shop, shop.mina, "/bot")[0].startswith("🔔"), "which lead?"
