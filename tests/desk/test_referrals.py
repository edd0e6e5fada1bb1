"""A customer who was glad tells others: their own link, and what the desk sees of people who came by it."""

import re

import pytest

from bot.sandbox.people.person import Person
from tests.desk.shop import Shop
from tests.desk.test_after_sale import asked_shop, rated, says
from tests.direction_marks import INVISIBLE
from tests.faults.simulated.story import HOT


def link_of(shop: Shop, customer: Person, mark: str = "۵") -> str:
    """Let the customer give a good mark, and return the payload of the link they get."""
    (said,) = rated(shop, customer, mark)
    found = re.search(r"https://t\.me/\w+\?start=(r_[A-Za-z0-9_-]{11})$", said)
    assert found, said
    return found[1]


def comes_by(shop: Shop, name: str, payload: str) -> Person:
    """Let somebody come by a link, and become a lead."""
    person = shop.bot.sandbox.person(name, language="fa")
    shop.does(
        lambda: person.opens(payload), person.shares_contact, *(lambda label=label: person.taps(label) for label in HOT)
    )
    return person


def card_text(shop: Shop, name: str) -> str:
    return next(each.shown for each in reversed(shop.group.messages) if name in each.shown and "منبع" in each.shown)


def plain(text: str) -> str:
    return text.translate(INVISIBLE)


def test_a_high_mark_gives_a_link_of_their_own_the_same_each_time() -> None:
    for language, glad in (
        ("fa", "خوشحالیم 🌱 اگر کسی را می‌شناسید: "),
        ("en", "We are glad 🌱 If you know somebody: "),
    ):
        with asked_shop(language) as (shop, negar):
            five, four = ("۵", "۴") if language == "fa" else ("5", "4")
            (said,) = rated(shop, negar, five)
            assert said.startswith(f"{glad}https://t.me/")
            _, _, again = rated(shop, negar, four, five)
            assert again == said
            assert shop.bot.witness.rows("SELECT count(*) FROM referral_links") == [(1,)]


@pytest.mark.long
def test_who_comes_by_it_is_shown_as_referred_by_them_and_counts_as_one_source() -> None:
    with asked_shop() as (shop, negar):
        payload = link_of(shop, negar)
        comes_by(shop, "بهار", payload)
        comes_by(shop, "کاوه", payload)
        assert "منبع: معرفی نگار" in plain(card_text(shop, "بهار")).splitlines()
        rows = shop.bot.witness.rows("SELECT first_source, last_source FROM leads WHERE number > 1")
        assert rows == [("referral", "referral")] * 2
        assert shop.bot.witness.rows("SELECT source FROM named_sources WHERE source LIKE 'r%'") == [("referral",)]
        shop.does(lambda: shop.maryam.sends("/lead_2"))
        page = plain(shop.record.of(shop.maryam)[-1].text)
        assert "منبع نخست: معرفی نگار · آخرین: معرفی نگار" in page
        shop.does(lambda: shop.maryam.sends("/stats"))
        shop.passes(seconds=5)
        assert "معرفی" in shop.record.of(shop.maryam)[-1].text


def test_once_the_referrer_is_forgotten_cards_say_referral_and_pages_say_nothing() -> None:
    with asked_shop() as (shop, negar):
        payload = link_of(shop, negar)
        comes_by(shop, "بهار", payload)
        shop.does(lambda: shop.maryam.sends("/lead_2"))
        page = shop.maryam.chat.messages[-1]
        shop.does(lambda: negar.sends("/forget"), lambda: negar.taps("بله"))
        assert "منبع: معرفی" in plain(card_text(shop, "بهار")).splitlines()
        everything = [each.shown for chat in (shop.group, shop.maryam.chat) for each in chat.messages]
        assert not [text for text in everything if "نگار" in text]
        assert page.is_deleted or "نگار" not in page.shown
        assert shop.bot.witness.rows("SELECT count(*) FROM referrals") == [(0,)]
        comes_by(shop, "کاوه", payload)
        assert "منبع: معرفی" in plain(card_text(shop, "کاوه")).splitlines(), "a link of somebody who is gone"


def test_ones_own_link_brings_nobody_and_a_known_lead_keeps_where_they_came_from_first() -> None:
    with asked_shop() as (shop, negar):
        payload = link_of(shop, negar)
        shop.does(lambda: negar.opens(payload))
        assert shop.bot.witness.rows("SELECT first_source, last_source FROM leads") == [("", "")]
        bahar = comes_by(shop, "بهار", "ig_story1")
        shop.does(lambda: bahar.opens(payload))
        rows = shop.bot.witness.rows("SELECT first_source, last_source FROM leads WHERE number = 2")
        assert rows == [("ig_story1", "referral")]
        says(shop, "/take 2")
        assert "منبع: معرفی نگار، نخست: ig_story1" in plain(card_text(shop, "بهار"))


def test_ones_own_link_brings_nobody_on_another_account_either() -> None:
    with asked_shop() as (shop, negar):
        payload = link_of(shop, negar)
        other = comes_by(shop, "بهار", "ig_story1")
        shop.does(lambda: shop.maryam.sends("/merge 1 2", chat=shop.group))
        assert shop.bot.witness.rows("SELECT merged_into FROM leads WHERE number = 2") == [(1,)]
        shop.does(lambda: other.opens(payload))
        assert shop.bot.witness.rows("SELECT last_source FROM leads WHERE number = 2") == [("ig_story1",)]
        assert shop.bot.witness.rows("SELECT count(*) FROM referrals") == [(0,)]


def test_links_that_only_look_like_one_are_campaigns() -> None:
    with asked_shop() as (shop, _):
        for payload in ("r_short", "r_12345678901x", "R_12345678901"):
            comes_by(shop, "بهار", payload)
        rows = shop.bot.witness.rows("SELECT first_source FROM leads WHERE number > 1 ORDER BY number")
        assert [source for (source,) in rows] == ["r_short", "r_12345678901x", "R_12345678901"]


@pytest.mark.long
def test_their_data_has_their_link_and_who_stopped_us_gets_none() -> None:
    with asked_shop() as (shop, negar):
        payload = link_of(shop, negar)
        shop.does(lambda: negar.sends("/mydata"), lambda: negar.taps("فایل"))
        sent = negar.chat.messages[-1]
        assert sent.attachment is not None
        assert sent.attachment.file is not None
        assert payload in sent.attachment.file.data.decode()
    with asked_shop() as (shop, negar):
        shop.does(lambda: negar.sends("/stop"))
        assert rated(shop, negar, "۵") == ["ممنون، ثبت شد: ۵ از ۵."]
