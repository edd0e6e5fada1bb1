"""Replies and quotes of talks through the desk, from both ends (DESK §4)."""

import pytest

from bot.sandbox.api.faults import TooManyRequests
from bot.sandbox.world.model import Message
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import MORNING, card_of, emma_of, plain, replies


def copy_of(shop: Shop, words: str) -> Message:
    """The newest message of the bot in the group that shows these words of a prospect."""
    found = [each for each in shop.group.messages if each.from_bot and plain(each).startswith(("✍️", "✏️"))]
    return next(each for each in reversed(found) if words in plain(each))


def quoted(message: Message) -> str:
    """What a message quotes."""
    return message.quote.words.text if message.quote is not None else ""


def test_a_colleague_quotes_the_words_of_a_prospect() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(lambda: emma.sends("Do you deliver? And when?"))
        copy = copy_of(shop, "deliver")
        shop.does(lambda: shop.sara.sends("On Monday.", chat=shop.group, reply_to=copy, quote="And when?"))
        carried = emma.chat.messages[-1]
        assert carried.reply_to is not None
        assert (carried.reply_to.shown, quoted(carried)) == ("Do you deliver? And when?", "And when?")


def test_a_quote_that_is_not_exact_any_more_is_left_out() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(lambda: emma.sends("Do you deliver? And when?"))
        copy = copy_of(shop, "deliver")
        shop.sara.sends("On Monday.", chat=shop.group, reply_to=copy, quote="And when?")
        emma.edits(next(each for each in emma.chat.messages if "deliver?" in each.shown), "Do you deliver?")
        shop.settles()
        carried = next(each for each in emma.chat.messages if "On Monday." in each.shown)
        assert carried.reply_to is not None
        assert (carried.reply_to.shown, quoted(carried)) == ("Do you deliver?", "")


def test_a_prospect_answers_a_colleague_under_their_message() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(replies(shop, shop.sara, "Oak or steel?", card_of(shop, "1")))
        mine = next(each for each in shop.group.messages if each.shown == "Oak or steel?")
        asked = emma.chat.messages[-1]
        shop.does(lambda: emma.sends("Oak", reply_to=asked, quote="Oak or"))
        assert copy_of(shop, '"Oak"').reply_to is mine
        assert quoted(copy_of(shop, '"Oak"')) == "Oak or"
        shop.does(lambda: emma.sends_photo("this one", reply_to=asked))
        copy = next(each for each in shop.group.messages if each.kind == "photo")
        assert copy.reply_to is mine


def test_a_prospect_who_quotes_what_its_author_has_changed_since_answers_it_all_the_same() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(replies(shop, shop.sara, "Oak or steel?", card_of(shop, "1")))
        mine = next(each for each in shop.group.messages if each.shown == "Oak or steel?")
        asked = emma.chat.messages[-1]
        emma.sends("Oak", reply_to=asked, quote="steel?")
        shop.sara.edits(mine, "Oak?")
        shop.settles()
        answer = copy_of(shop, '"Oak"')
        assert (answer.reply_to, quoted(answer)) == (mine, "")


def test_a_reply_to_a_message_that_is_gone_goes_without_it() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(lambda: emma.sends("Do you deliver?"))
        copy = copy_of(shop, "deliver")
        emma.deletes(next(each for each in emma.chat.messages if "deliver?" in each.shown and not each.from_bot))
        shop.does(replies(shop, shop.sara, "We do.", copy))
        assert plain(emma.chat.messages[-1]).endswith("We do.")
        assert emma.chat.messages[-1].reply_to is None


@pytest.mark.long
def test_after_thirty_days_a_reply_goes_without_what_it_answered() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(lambda: emma.sends("Do you deliver?"))
        copy = copy_of(shop, "deliver")
        shop.passes(days=32)
        shop.does(replies(shop, shop.sara, "We do.", copy))
        assert plain(emma.chat.messages[-1]).endswith("We do.")
        assert emma.chat.messages[-1].reply_to is None


def test_a_reply_to_one_copy_of_an_album_stands_under_that_piece() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(lambda: emma.sends_album(3, "our shop"))
        shop.passes(seconds=5)
        theirs, copies = ([each for each in chat.messages if each.album] for chat in (emma.chat, shop.group))
        for place in (1, 0, 2):
            shop.does(replies(shop, shop.sara, f"number {place}", copies[place]))
            assert emma.chat.messages[-1].reply_to is theirs[place]


def test_a_reply_to_words_that_stand_together_answers_the_newest() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.bot.sandbox.weather.next(TooManyRequests(40), times=1, method="sendMessage", chat_id=shop.group.id)
        shop.does(lambda: emma.sends("one"), lambda: emma.sends("two"))
        shop.passes(minutes=3)
        shop.does(replies(shop, shop.sara, "three", copy_of(shop, "two")))
        answered = emma.chat.messages[-1].reply_to
        assert answered is not None
        assert answered.shown == "two"
