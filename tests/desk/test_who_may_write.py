"""Who may write to a prospect through the desk, and who only hears why not (DESK §3.8, §4)."""

import pytest

from tests.desk.pressing import toast
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import ENGLISH, MORNING, card_of, emma_of, hot_lead, knows_replies, replies, said, seen

OUT = "This is for members of the sales group."
ANONYMOUS = 'Not anonymously: turn off "Remain anonymous".'


def desk_people(shop: Shop) -> list[tuple[int, ...]]:
    """Who is known to be at the desk."""
    return shop.bot.witness.rows("SELECT id FROM desk_people ORDER BY id")


@pytest.mark.parametrize("is_admin", [False, True])
@pytest.mark.long
def test_a_stranger_in_a_public_group_writes_notes_and_takes_back_nothing(is_admin: bool) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma, stranger = emma_of(shop), shop.bot.sandbox.person("Xavier", language="en")
        if is_admin:
            shop.group.promotes_bot()
        shop.group.takes_strangers("sample_sales")
        shop.does(replies(shop, shop.sara, "hello", card_of(shop, "1")))
        mine = next(each for each in shop.group.messages if each.shown == "hello")
        before, people = seen(emma), desk_people(shop)
        for words, to in (("hi", card_of(shop, "1")), ("// hi", card_of(shop, "1")), ("/undo", mine)):
            shop.does(replies(shop, stranger, words, to))
        assert said(shop)[-1] == OUT, "a command is answered"
        knows_replies(shop, shop.reza)
        shop.does(replies(shop, shop.reza, "hi", card_of(shop, "1")))
        assert toast(shop, stranger, stranger.finds("Take over", chat=shop.group)) == OUT
        assert (seen(emma), desk_people(shop)) == (before, people)
        assert shop.bot.witness.rows("SELECT count(*) FROM ledger WHERE kind = 'note'") == [(0,)]


@pytest.mark.long
def test_an_anonymous_admin_writes_to_nobody_and_hears_why_once_a_day() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.group.promotes(shop.sara)
        before, card = seen(emma), card_of(shop, "1")
        for kind in ("", "photo", ""):
            words = {"kind": kind, "chat": shop.group, "reply_to": card}
            shop.does(lambda words=words: shop.sara.sends_anonymously("hello", **words))
        assert said(shop).count(ANONYMOUS) == 1
        shop.passes(hours=25)
        shop.does(lambda: shop.sara.sends_anonymously("hello", chat=shop.group, reply_to=card))
        assert said(shop)[-1] == ANONYMOUS
        assert not [each for each in seen(emma)[len(before) :] if "hello" in each]


def test_only_the_author_says_where_a_message_goes_and_only_while_they_may_write() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        before = seen(emma)
        shop.does(replies(shop, shop.sara, "hello", card_of(shop, "1")))
        press = shop.sara.finds("Send", chat=shop.group)
        assert toast(shop, shop.reza, press) == "Sara is choosing."
        shop.does(lambda: shop.reza.sends("/take 1", chat=shop.group))
        assert toast(shop, shop.sara, press) == "Lead 1 is with Reza."
        assert toast(shop, shop.sara, press).startswith("That question is no longer open")
        assert not [each for each in seen(emma)[len(before) :] if "hello" in each]
