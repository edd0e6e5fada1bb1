"""Everything that Telegram has, from a prospect to the group (DESK §4)."""

import pytest

from bot.sandbox.api.faults import Refuses
from bot.sandbox.world.model import Message
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import ENGLISH, MORNING, card_of, hot_lead, knows_replies, plain, replies, said, seen
from tests.faults.simulated.story import HOT

WITH_CAPTION = ("photo", "video", "voice", "document", "audio", "animation")
WITHOUT_CAPTION = ("sticker", "video_note", "location", "venue", "poll", "dice")
NEVER = ("paid_media", "invoice", "story", "checklist", "gift")


def copy_in(shop: Shop, kind: str) -> Message:
    """The newest message of a kind in the group."""
    return next(each for each in reversed(shop.group.messages) if each.kind == kind)


@pytest.mark.parametrize("kind", WITH_CAPTION)
def test_a_copy_answers_the_card_and_begins_with_the_number(kind: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.does(lambda: emma.sends_media(kind, emma.formats("look, <b>oak</b>")))
        assert plain(copy_in(shop, kind)) == "[1] look, oak"
        assert copy_in(shop, kind).html.endswith("<b>oak</b>")
        assert copy_in(shop, kind).reply_to is card_of(shop, "1")
        shop.does(lambda: emma.sends_media(kind))
        assert plain(copy_in(shop, kind)) == "[1]"


def test_in_persian_the_number_has_persian_digits() -> None:
    with open_shop(MORNING) as shop:
        negar = hot_lead(shop)
        shop.does(lambda: negar.sends_photo("مغازهٔ ما"))
        assert plain(copy_in(shop, "photo")) == "[۱] مغازهٔ ما"


def test_a_caption_without_room_for_the_number_stays_as_it_is() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.does(lambda: emma.sends_photo("A" * 1022))
        assert plain(copy_in(shop, "photo")) == "A" * 1022
        assert copy_in(shop, "photo").reply_to is card_of(shop, "1")


@pytest.mark.parametrize("kind", WITHOUT_CAPTION)
def test_what_has_no_caption_is_the_leads_by_the_reply_alone(kind: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.does(lambda: emma.sends_media(kind))
        assert plain(copy_in(shop, kind)) == ""
        assert copy_in(shop, kind).reply_to is card_of(shop, "1")


def test_an_album_follows_a_line_that_answers_the_card() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        before = len(shop.group.messages)
        shop.does(lambda: emma.sends_album(3, "our oak"))
        shop.passes(seconds=5)
        line, *pieces = shop.group.messages[before:]
        assert plain(line) == "📎 From lead 1:"
        assert line.reply_to is card_of(shop, "1")
        assert [(each.kind, plain(each)) for each in pieces] == [("photo", "our oak"), ("photo", ""), ("photo", "")]
        assert len({each.album for each in pieces}) == 1


@pytest.mark.parametrize("kind", NEVER)
def test_what_nobody_can_copy_is_something_else(kind: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.does(lambda: emma.sends_media(kind))
        assert said(shop)[-1].startswith('✍️ Lead 1: "[something else]')
        shop.does(lambda: emma.sends("hello"))
        assert said(shop)[-1] == '✍️ Lead 1: "hello"'


def test_where_the_group_refuses_the_reply_a_line_goes_before_the_copy() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.bot.sandbox.weather.next(
            Refuses(400, "Bad Request: message to be replied not found"), times=1, method="copyMessage"
        )
        before = len(shop.group.messages)
        shop.does(lambda: emma.sends_photo("look"))
        assert [plain(each) for each in shop.group.messages[before:]][-2:] == ["📎 From lead 1:", "[1] look"]


RELAYED = {"fa": "به همکارانمان رساندم ✓", "en": "Passed on to our team ✓"}
NAMED_CONTACT = {"fa": "✍️ [مخاطب]", "en": "✍️ [contact]"}
LINE = {"fa": "✍️ سرنخ ۱: «[مخاطب]»", "en": '✍️ Lead 1: "[contact]"'}


@pytest.mark.parametrize("language", ["fa", "en"])
def test_anothers_contact_goes_to_who_talks_with_them_and_is_kept_nowhere(language: str) -> None:
    with open_shop(MORNING, language=language) as shop:
        emma = hot_lead(shop, "Emma", *(ENGLISH if language == "en" else HOT), language=language)
        leo = shop.bot.sandbox.person("Leo", language=language)
        card = card_of(shop, "1" if language == "en" else "۱")
        before = shop.bot.witness.rows("SELECT phone FROM leads")
        shop.does(lambda: emma.shares_contact(of=leo))
        assert [each for each in shop.group.messages if each.kind] == [], "until somebody talks with her it is refused"
        knows_replies(shop, shop.sara)
        shop.does(replies(shop, shop.sara, "hello", card), lambda: emma.shares_contact(of=leo))
        assert copy_in(shop, "contact").reply_to is card
        assert seen(emma)[-1] == RELAYED[language]
        shop.does(lambda: emma.forwards_contact(of=leo), lambda: emma.shares_contact(number="+989351112233"))
        copies = [each for each in shop.group.messages if each.kind == "contact"]
        numbers = [each.attachment.body["phone_number"] for each in copies if each.attachment is not None]
        assert numbers == [leo.user.phone, leo.user.phone, "+989351112233"]
        assert seen(emma)[-1] == RELAYED[language], "later ones get a reaction"
        assert shop.bot.witness.rows("SELECT phone FROM leads") == before
        stored = str(
            shop.bot.witness.rows("SELECT data FROM ledger") + shop.bot.witness.rows("SELECT body FROM outbox")
        )
        assert leo.user.phone.lstrip("+") not in stored
        assert "9351112233" not in stored
        assert NAMED_CONTACT[language] in plain(card_of(shop, "1" if language == "en" else "۱"))


@pytest.mark.parametrize("language", ["fa", "en"])
def test_where_the_group_sees_no_contacts_a_line_stands_for_anothers(language: str) -> None:
    with open_shop(MORNING, language=language, desk="{claim: {mask: phone}}") as shop:
        emma = hot_lead(shop, "Emma", *(ENGLISH if language == "en" else HOT), language=language)
        knows_replies(shop, shop.sara)
        shop.does(
            replies(shop, shop.sara, "hello", card_of(shop, "1" if language == "en" else "۱")),
            lambda: emma.shares_contact(of=shop.bot.sandbox.person("Leo", language=language)),
        )
        assert [each for each in shop.group.messages if each.kind] == []
        assert LINE[language] in said(shop)
        assert seen(emma)[-1] == RELAYED[language]
