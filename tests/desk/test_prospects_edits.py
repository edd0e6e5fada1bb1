"""Prospects edit what they wrote: the group sees the newest words, and those alone are kept (DESK §4)."""

import json

import pytest

from tests.desk.shop import Shop, open_shop
from tests.desk.talking import ENGLISH, MORNING, card_of, emma_of, hot_lead, plain, replies, said


def kept(shop: Shop) -> list[str]:
    """What prospects said, as the ledger has it."""
    rows = shop.bot.witness.rows("SELECT data FROM ledger WHERE kind = 'said' ORDER BY at, id")
    return [json.loads(data)["text"] for (data,) in rows]


def test_the_copy_in_the_group_gets_the_newest_words() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.does(lambda: emma.sends("I ned an oak shelf"))
        mine, before = emma.chat.messages[-2], len(shop.group.messages)
        shop.does(lambda: emma.edits(mine, "I need an oak shelf"), lambda: emma.edits(mine, "I need two"))
        shop.passes(minutes=1)
        assert len(shop.group.messages) == before, "it is an edit, and no word of ours stands below"
        assert '✏️ Lead 1: "I need two"' in said(shop)
        assert not any("oak" in each for each in said(shop))
        assert kept(shop)[-1:] == ["I need two"]
        assert not any("oak" in each for each in kept(shop)), "former words are not kept"
        shop.does(lambda: shop.sara.sends("/take 1", chat=shop.group))
        assert "I need two" in card_of(shop, "1").shown
        assert "oak" not in card_of(shop, "1").shown


def test_in_persian_too() -> None:
    with open_shop(MORNING) as shop:
        negar = hot_lead(shop)
        shop.does(lambda: negar.sends("سلم"))
        mine = negar.chat.messages[-2]
        shop.does(lambda: negar.edits(mine, "سلام"))
        assert "✏️ سرنخ ۱: «سلام»" in said(shop)


def test_after_our_answer_the_newest_words_are_a_reply_to_the_former() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(lambda: emma.sends("one shelf"))
        mine = next(each for each in emma.chat.messages if each.shown == "one shelf")
        shop.does(replies(shop, shop.sara, "fine", card_of(shop, "1")))
        shop.does(lambda: emma.edits(mine, "two shelves"))
        news = next(each for each in shop.group.messages if "✏️" in each.shown)
        assert plain(news).endswith('✏️ Lead 1: "two shelves"')
        assert news.reply_to is not None
        assert plain(news.reply_to).endswith('"one shelf"')
        assert kept(shop)[-1] == "two shelves"
        assert "one shelf" not in kept(shop)


def test_a_caption_that_is_edited_is_that_of_the_copy() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.does(lambda: emma.sends_photo("our shop"))
        mine = next(each for each in emma.chat.messages if each.kind == "photo")
        shop.does(lambda: emma.edits(mine, "our new shop"))
        copy = next(each for each in shop.group.messages if each.kind == "photo")
        assert plain(copy) == '✏️ Lead 1: "our new shop"'
        assert kept(shop)[-1] == "our new shop"


def test_an_edit_that_changes_no_word_tells_nobody() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.does(lambda: emma.sends("one shelf"))
        mine, before, heard = emma.chat.messages[-2], said(shop), len(emma.chat.messages)
        shop.does(lambda: emma.edits(mine, emma.formats("<b>one</b> shelf")))
        assert said(shop) == before
        assert len(emma.chat.messages) == heard


def test_what_shows_more_than_the_edited_words_stays_and_they_stand_below() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.does(lambda: emma.sends_album(2, "our shop"))
        shop.passes(seconds=5)
        mine = next(each for each in emma.chat.messages if each.album)
        shop.does(lambda: emma.edits(mine, "our new shop"))
        news = next(each for each in shop.group.messages if "✏️" in each.shown)
        assert news.reply_to is not None
        assert news.reply_to.kind == "photo"


def test_the_newest_words_of_a_piece_of_an_album_stand_below_that_piece() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.does(lambda: emma.sends_album(3, "our shop"))
        shop.passes(seconds=5)
        mine = [each for each in emma.chat.messages if each.album]
        copies = [each for each in shop.group.messages if each.album]
        for place, words in ((2, "the third"), (0, "the first"), (1, "the second")):
            shop.does(lambda place=place, words=words: emma.edits(mine[place], words))
            news = next(each for each in shop.group.messages if words in each.shown and "✏️" in each.shown)
            assert news.reply_to is copies[place]


@pytest.mark.long
def test_nothing_that_was_edited_stays_in_the_group_once_they_are_forgotten() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(lambda: emma.sends_photo("our shop"), lambda: emma.sends("one shelf"))
        photo = next(each for each in emma.chat.messages if each.kind == "photo")
        words = next(each for each in emma.chat.messages if each.shown == "one shelf")
        shop.does(lambda: emma.edits(photo, "our new shop"), lambda: emma.edits(words, "two shelves"))
        shop.does(replies(shop, shop.sara, "fine", card_of(shop, "1")))
        shop.does(lambda: emma.edits(words, "three shelves"))
        shop.does(lambda: emma.sends("/forget"), lambda: emma.taps("erase it all"))
        shop.passes(minutes=10)
        stands = [(each.kind, plain(each)) for each in shop.group.messages if each.from_bot]
        assert not any(kind or "she" in shown or "shop" in shown for kind, shown in stands)
        assert shop.bot.witness.rows("SELECT count(*) FROM relays") == [(0,)]
