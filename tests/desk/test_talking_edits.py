"""Colleagues edit what they wrote, or take it back: the prospect's copy follows (DESK §4)."""

import json
from dataclasses import replace

import pytest

from bot.sandbox.api.faults import Refuses, TooManyRequests
from bot.sandbox.people import actions
from bot.sandbox.people.actions import WhereToWrite
from bot.sandbox.people.contents import album_of
from bot.sandbox.values.entities import Words
from bot.sandbox.world.model import Message
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import MORNING, card_of, emma_of, got, replies, said, seen, sends

NAMED = "Sara at Sample Shop:"


def writes(shop: Shop, text: str) -> Message:
    """Let Sara write in reply to the card of lead 1, and return her message."""
    shop.does(replies(shop, shop.sara, text, card_of(shop, "1")))
    return next(each for each in reversed(shop.group.messages) if each.sender.id == shop.sara.id)


def kept(shop: Shop) -> list[tuple[str, str]]:
    """What colleagues wrote to lead 1 or noted of it, as the ledger has it."""
    rows = shop.bot.witness.rows("SELECT kind, data FROM ledger WHERE kind IN ('wrote', 'note') ORDER BY at, id")
    return [(kind, json.loads(data)["text"]) for kind, data in rows]


def slow(shop: Shop) -> None:
    """Let Telegram take no message of the bot for a while."""
    for method in ("sendMessage", "copyMessage"):
        shop.bot.sandbox.weather.next(TooManyRequests(60), times=1, method=method)


def undoes(shop: Shop, message: Message) -> None:
    """Let Sara take a message back."""
    shop.does(replies(shop, shop.sara, "/undo", message))


def test_an_edit_changes_the_copy_and_keeps_the_name_above_it() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        first, second = writes(shop, "helo"), writes(shop, "it costs 10")
        shop.does(lambda: shop.sara.edits(first, "hello"), lambda: shop.sara.edits(second, "it costs 12"))
        shop.does(lambda: shop.sara.edits(first, shop.sara.formats("hello, <b>Emma</b>")))
        assert seen(emma)[-2:] == [f"{NAMED}\nhello, Emma", "it costs 12"]
        assert emma.chat.messages[-2].html.endswith("hello, <b>Emma</b>")
        assert kept(shop) == [("wrote", "hello, Emma"), ("wrote", "it costs 12")], "former texts are not kept"


@pytest.mark.parametrize("kind", ["photo", "video", "voice", "document", "audio", "animation"])
def test_an_edit_of_a_caption_changes_that_of_the_copy(kind: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = sends(shop, kind, "lok")
        shop.does(lambda: shop.sara.edits(mine, "look"))
        assert got(emma)[-1] == (kind, f"{NAMED}\nlook")


def test_another_file_takes_the_place_of_the_former() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = sends(shop, "photo", "our oak")
        shop.does(lambda: shop.sara.edits_media(mine, "video", "our steel"))
        carried = emma.chat.messages[-1]
        assert got(emma)[-1] == ("video", f"{NAMED}\nour steel")
        assert (carried.attachment and carried.attachment.file) == (mine.attachment and mine.attachment.file)
        ((data,),) = shop.bot.witness.rows("SELECT data FROM ledger WHERE kind = 'wrote'")
        assert json.loads(data)["medium"] == "video"


def test_a_piece_of_an_album_is_edited_where_it_stands() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.does(lambda: shop.sara.sends_album(3, "our oak", chat=shop.group, reply_to=card_of(shop, "1")))
        pieces = [each for each in shop.group.messages if each.album]
        shop.does(lambda: shop.sara.edits(pieces[1], "the second"))
        assert got(emma)[-3:] == [("photo", "our oak"), ("photo", "the second"), ("photo", "")]


def test_an_edit_while_the_message_waits_goes_with_it_and_the_newest_alone_stays() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before = len(seen(emma))
        slow(shop)
        mine = writes(shop, "one")
        shop.does(lambda: shop.sara.edits(mine, "two"), lambda: shop.sara.edits(mine, "three"))
        assert len(seen(emma)) == before
        shop.passes(minutes=5)
        assert seen(emma)[before:] == [f"{NAMED}\nthree"]


def test_an_edit_into_a_note_takes_the_copy_away_and_one_back_sends_nothing() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before = seen(emma)
        mine = writes(shop, "she is rich")
        shop.does(lambda: shop.sara.edits(mine, "// she is rich"))
        assert seen(emma) == before
        assert kept(shop) == [("note", "she is rich")]
        shop.does(lambda: shop.sara.edits(mine, "she is rich"))
        assert said(shop)[-1] == "An edit does not send a note; write it again."
        assert seen(emma) == before


@pytest.mark.long
def test_after_two_days_an_edit_into_a_note_is_kept_but_the_copy_stays() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = writes(shop, "she is rich")
        shop.passes(hours=49)
        shop.does(lambda: shop.sara.edits(mine, "// she is rich"))
        assert "More than 48 h ago: it cannot be taken back." in said(shop)[-2:]
        assert seen(emma)[-1] == f"{NAMED}\nshe is rich"
        assert ("note", "she is rich") in kept(shop)


def test_after_thirty_days_nobody_knows_the_copy() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = writes(shop, "hello")
        shop.passes(days=32)
        shop.does(lambda: shop.sara.edits(mine, "hallo"))
        assert said(shop)[-1].startswith("No longer possible; lead 1:")
        undoes(shop, mine)
        assert said(shop)[-1] == "More than 48 h ago: it cannot be taken back."
        shop.does(lambda: shop.sara.edits(mine, "// hallo"))
        assert "More than 48 h ago: it cannot be taken back." in said(shop)[-2:]
        assert kept(shop)[-1] == ("note", "hallo")
        assert f"{NAMED}\nhello" in seen(emma)


def test_an_edit_that_does_not_arrive_is_told_to_its_author() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = writes(shop, "hello")
        emma.blocks()
        shop.does(lambda: shop.sara.edits(mine, "hallo"))
        told = next(each for each in shop.group.messages if "Not delivered" in each.shown)
        assert told.reply_to is mine
        assert seen(emma)[-1] == f"{NAMED}\nhello"


@pytest.mark.parametrize("kind", ["photo", "video", "document"])
def test_where_telegram_refuses_the_file_the_words_are_edited(kind: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = sends(shop, kind, "lok")
        refused = Refuses(400, "Bad Request: wrong file identifier/HTTP URL specified")
        shop.bot.sandbox.weather.next(refused, times=1, method="editMessageMedia")
        shop.does(lambda: shop.sara.edits(mine, "look"))
        assert got(emma)[-1] == (kind, f"{NAMED}\nlook")


def test_undo_takes_a_message_back_with_its_name_and_all_of_an_album() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before = seen(emma)
        mine = sends(shop, "sticker")
        undoes(shop, mine)
        assert seen(emma) == before, "the line that named her is gone, too"
        assert kept(shop) == []
        assert shop.group.messages[-1].reaction == "👌", "the command is acknowledged"
        shop.does(lambda: shop.sara.sends_album(2, "our oak", chat=shop.group, reply_to=card_of(shop, "1")))
        undoes(shop, [each for each in shop.group.messages if each.album][1])
        assert seen(emma) == before


def test_undo_withdraws_what_waits() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before = seen(emma)
        slow(shop)
        mine = writes(shop, "one")
        undoes(shop, mine)
        shop.passes(minutes=5)
        assert seen(emma) == before
        assert kept(shop) == []


def test_undo_after_two_days_says_so_and_changes_nothing() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = writes(shop, "one")
        shop.passes(hours=49)
        undoes(shop, mine)
        assert said(shop)[-1] == "More than 48 h ago: it cannot be taken back."
        assert seen(emma)[-1] == f"{NAMED}\none"
        assert kept(shop) == [("wrote", "one")]


def test_undo_of_what_went_nowhere_says_how_and_of_anothers_message_whose_it_is() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = writes(shop, "one")
        undoes(shop, card_of(shop, "1"))
        assert "Reply with /undo to a message of yours" in said(shop)[-1]
        shop.does(replies(shop, shop.reza, "/undo", mine))
        assert said(shop)[-1] == "Only its author, the lead's owner and managers may take that message back."
        assert seen(emma)[-1] == f"{NAMED}\none"


def test_a_later_piece_of_an_album_says_that_it_is_a_note() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before = seen(emma)
        place = WhereToWrite(shop.group.chat, card_of(shop, "1"))
        *first, last = album_of(shop.bot.telegram, ["photo"] * 3, Words())
        for piece in (*first, replace(last, words=Words("// for us"))):
            actions.send(shop.bot.telegram, shop.sara.user, place, piece)
            shop.passes(seconds=0.5)
        shop.passes(seconds=5)
        assert seen(emma) == before
        assert kept(shop) == [("note", "for us")]


@pytest.mark.parametrize("by_edit", [False, True])
def test_after_what_named_somebody_was_taken_back_their_next_words_name_them(by_edit: bool) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = writes(shop, "one")
        if by_edit:
            shop.does(lambda: shop.sara.edits(mine, "// one"))
        else:
            undoes(shop, mine)
        second = writes(shop, "two")
        assert seen(emma)[-1] == f"{NAMED}\ntwo"
        third = writes(shop, "three")
        undoes(shop, third)
        writes(shop, "four")
        assert seen(emma)[-1] == "four", "of what named nobody nothing is missed"
        assert second.reaction == "👌"


def test_of_an_album_that_arrived_in_part_no_piece_is_edited_because_nobody_knows_which_is_which() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.sara.sends_album(3, "our oak", chat=shop.group, reply_to=card_of(shop, "1"))
        first, second, third = (each for each in shop.group.messages if each.album)
        shop.sara.deletes(second)
        shop.passes(seconds=5)
        there = got(emma)[-2:], [each.attachment for each in emma.chat.messages[-2:]]
        shop.does(lambda: shop.sara.edits(third, "the steel one"))
        assert said(shop)[-1].startswith("No longer possible; lead 1:")
        assert (got(emma)[-2:], [each.attachment for each in emma.chat.messages[-2:]]) == there
        undoes(shop, first)
        assert NAMED not in seen(emma), "all of it can be taken back"


def test_a_name_stays_above_what_followed_when_what_it_named_is_taken_back() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before = len(got(emma))
        mine = sends(shop, "sticker")
        writes(shop, "two")
        undoes(shop, mine)
        assert got(emma)[before:] == [("", NAMED), ("", "two")]


def test_an_edit_into_a_command_is_not_carried() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = writes(shop, "won 1 12m toman")
        shop.does(lambda: shop.sara.edits(mine, "/won 1 12m toman"))
        assert seen(emma)[-1] == f"{NAMED}\nwon 1 12m toman"
        assert said(shop)[-1].startswith("To write to the customer, reply to the lead's card")
        assert kept(shop) == [("wrote", "won 1 12m toman")]


@pytest.mark.parametrize(("kind", "limit"), [("text", 4096), ("photo", 1024)])
def test_an_edit_without_room_for_the_name_changes_nothing_and_its_author_hears_why(kind: str, limit: int) -> None:
    line = "\u2068Sara\u2069 at \u2068Sample Shop\u2069:\n"
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        mine = writes(shop, "short") if kind == "text" else sends(shop, kind, "short")
        longest = "A" * (limit - len(line))
        shop.does(lambda: shop.sara.edits(mine, longest))
        assert emma.chat.messages[-1].shown == f"{line}{longest}"
        shop.does(
            lambda: shop.sara.edits(mine, "B" * (limit - len(line) + 1)), lambda: shop.sara.edits(mine, "C" * limit)
        )
        assert emma.chat.messages[-1].shown == f"{line}{longest}", "they see who writes"
        assert said(shop)[-1].startswith("Not sent: with your name above it, this edit is too long for one message.")
        assert kept(shop) == [("wrote", longest)]
