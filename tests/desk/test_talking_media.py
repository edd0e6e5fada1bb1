"""Everything that Telegram has, from a colleague to a prospect (DESK §4)."""

import json

import pytest

from bot.sandbox.people import actions
from bot.sandbox.people.actions import WhereToWrite
from bot.sandbox.people.person import Placement
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import ENGLISH, MORNING, card_of, emma_of, got, hot_lead, plain, replies, said, seen, sends

NAMED = "Sara at Sample Shop:"
WITH_CAPTION = ("photo", "video", "voice", "document", "audio", "animation")
WITHOUT_CAPTION = ("sticker", "video_note", "location", "venue", "poll", "dice")
NEVER = ("paid_media", "gift", "invoice", "story", "checklist", "giveaway")


@pytest.mark.parametrize("kind", WITH_CAPTION)
def test_what_has_a_caption_goes_with_the_name_above_it(kind: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        assert sends(shop, kind, "look").reaction == "👌"
        sends(shop, kind, "and this")
        sends(shop, kind)
        assert got(emma)[-3:] == [(kind, f"{NAMED}\nlook"), (kind, "and this"), (kind, "")]


@pytest.mark.parametrize("kind", WITHOUT_CAPTION)
def test_what_has_no_caption_follows_the_name(kind: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        assert sends(shop, kind).reaction == "👌"
        sends(shop, kind)
        assert got(emma)[-3:] == [("", NAMED), (kind, ""), (kind, "")]


def test_a_contact_follows_the_name() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        place = WhereToWrite(shop.group.chat, card_of(shop, "1"))
        card = actions.contact_of(shop.reza.user)
        shop.does(lambda: actions.share_contact(shop.bot.telegram, shop.sara.user, place, card))
        assert got(emma)[-2:] == [("", NAMED), ("contact", "")]


@pytest.mark.parametrize("kind", NEVER)
def test_what_nobody_can_copy_goes_nowhere_and_its_author_hears_so(kind: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before = got(emma)
        assert sends(shop, kind).reaction == ""
        assert said(shop)[-1] == "This kind of message cannot be sent."
        assert got(emma) == before
        assert shop.bot.witness.rows("SELECT count(*) FROM ledger WHERE kind = 'touched'") == [(0,)]


@pytest.mark.parametrize("kind", [*WITH_CAPTION, "sticker", "video_note"])
def test_where_the_group_protects_its_content_a_file_goes_by_its_id(kind: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.group.chat.is_protected = True
        caption = "look" if kind in WITH_CAPTION else ""
        mine = sends(shop, kind, caption)
        assert mine.reaction == "👌"
        carried = emma.chat.messages[-1]
        assert carried.attachment is not None
        assert mine.attachment is not None
        assert carried.attachment.file == mine.attachment.file
        assert plain(carried) == (f"{NAMED}\nlook" if caption else "")


def test_where_the_group_protects_its_content_pieces_of_an_album_go_by_their_ids() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.group.chat.is_protected = True
        shop.does(lambda: shop.sara.sends_album(2, "our oak", chat=shop.group, reply_to=card_of(shop, "1")))
        assert got(emma)[-2:] == [("photo", f"{NAMED}\nour oak"), ("photo", "")]


@pytest.mark.parametrize("kind", ["location", "poll"])
def test_where_the_group_protects_its_content_what_is_no_file_goes_nowhere(kind: str) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma_of(shop)
        shop.group.chat.is_protected = True
        assert sends(shop, kind).reaction == ""
        assert said(shop)[-1] == "This kind of message cannot be sent."


@pytest.mark.parametrize("kind", ["voice", "video_note"])
@pytest.mark.parametrize("protected", [False, True])
def test_who_takes_no_voice_messages_gets_none(kind: str, protected: bool) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        emma.refuses_voice()
        shop.group.chat.is_protected = protected
        sends(shop, kind)
        assert said(shop)[-1] == "They take no voice messages; write, or send a file."
        assert shop.bot.witness.rows("SELECT count(*) FROM ledger WHERE kind = 'touched'") == [(0,)]


def test_an_album_goes_whole_two_seconds_after_its_last_piece() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before = len(got(emma))
        shop.does(lambda: shop.sara.sends_album(3, "our oak", chat=shop.group, reply_to=card_of(shop, "1")))
        shop.passes(seconds=5)
        assert got(emma)[before:] == [("", NAMED), ("photo", "our oak"), ("photo", ""), ("photo", "")]
        pieces = emma.chat.messages[-3:]
        assert len({each.album for each in pieces}) == 1
        assert [each.reaction for each in shop.group.messages if each.album] == ["👌", "", ""]


def test_the_author_hears_how_much_of_an_album_arrived() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        shop.sara.sends_album(3, "our oak", chat=shop.group, reply_to=card_of(shop, "1"))
        shop.sara.deletes([each for each in shop.group.messages if each.album][1])
        shop.passes(seconds=5)
        assert [kind for kind, _ in got(emma)[-2:]] == ["photo", "photo"]
        assert said(shop)[-1] == "2 of 3 arrived."


def test_pieces_that_come_around_a_restart_arrive_once_each_in_order() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before = len(got(emma))
        shop.sara.sends_album(4, "our oak", chat=shop.group, reply_to=card_of(shop, "1"))
        shop.passes(seconds=0.5)
        shop.is_down_until("10:10")
        shop.passes(seconds=5)
        assert [kind for kind, _ in got(emma)[before:] if kind] == ["photo"] * 4


def test_what_its_author_deleted_before_it_went_is_gone() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before = got(emma)
        for kind in ("photo", "sticker"):
            shop.sara.sends_media(kind, chat=shop.group, reply_to=card_of(shop, "1"))
            shop.sara.deletes(shop.group.messages[-1])
            shop.settles()
            assert said(shop)[-1] == "Lead 1: you deleted the message before it went."
        shop.sara.sends_album(2, chat=shop.group, reply_to=card_of(shop, "1"))
        for piece in [each for each in shop.group.messages if each.album]:
            shop.sara.deletes(piece)
        shop.passes(seconds=5)
        assert said(shop)[-1] == "Lead 1: you deleted the message before it went."
        assert [each for each in got(emma)[len(before) :] if each != ("", NAMED)] == []


def test_formatting_goes_with_the_words_and_names_nobody() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        words = shop.sara.formats('<b>bold</b> <tg-emoji emoji-id="5368324170671202286">👍</tg-emoji> <i>it</i>')
        shop.does(replies(shop, shop.sara, words, card_of(shop, "1")))
        carried = emma.chat.messages[-1]
        assert carried.html.endswith("<b>bold</b> 👍 <i>it</i>")
        assert seen(emma)[-1].startswith(f"{NAMED}\n")


def test_an_album_that_its_author_is_asked_about_goes_whole_and_its_words_are_kept_once() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        before = len(got(emma))
        shop.does(lambda: shop.sara.sends_album(3, "our oak", chat=shop.group, reply_to=card_of(shop, "1")))
        assert len(got(emma)) == before
        shop.does(lambda: shop.sara.taps("Send", chat=shop.group))
        shop.passes(seconds=5)
        assert got(emma)[before:] == [("", NAMED), ("photo", "our oak"), ("photo", ""), ("photo", "")]
        rows = shop.bot.witness.rows("SELECT data FROM ledger WHERE kind = 'wrote' ORDER BY id")
        assert [json.loads(data)["text"] for (data,) in rows] == ["our oak", "", ""]


def test_the_words_of_every_piece_that_its_author_was_asked_about_are_kept_once_they_went() -> None:
    with open_shop(MORNING, language="en") as shop:
        hot_lead(shop, "Emma", *ENGLISH, language="en")
        kinds = ("photo", "video")
        shop.does(
            lambda: shop.sara.sends_album(3, "our oak", kinds=kinds, chat=shop.group, reply_to=card_of(shop, "1"))
        )
        pieces = [each for each in shop.group.messages if each.album]
        shop.does(lambda: shop.sara.edits(pieces[1], "the second"), lambda: shop.sara.edits(pieces[2], "thrd"))
        shop.does(lambda: shop.sara.edits(pieces[2], "the third"))
        assert kept(shop) == []
        shop.does(lambda: shop.sara.taps("Send", chat=shop.group), lambda: shop.passes(seconds=5))
        assert kept(shop) == [("photo", "our oak"), ("video", "the second"), ("photo", "the third")]


def kept(shop: Shop) -> list[tuple[str, str]]:
    """What was written to lead 1, as the ledger has it."""
    rows = shop.bot.witness.rows("SELECT data FROM ledger WHERE kind = 'wrote' ORDER BY id")
    return [(found["medium"], found["text"]) for found in (json.loads(data) for (data,) in rows)]


def test_a_name_without_words_below_it_does_not_stay() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        emma.refuses_voice()
        before = got(emma)
        sends(shop, "video_note")
        assert said(shop)[-1] == "They take no voice messages; write, or send a file."
        assert got(emma) == before
        shop.does(lambda: [sends_quickly(shop, kind) for kind in ("video_note", "sticker")])
        assert got(emma)[len(before) :] == [("", NAMED), ("sticker", "")], "where more stands below it, it does"


@pytest.mark.parametrize(
    ("kind", "waits"),
    [
        ("photo", [("photo", "our oak")]),
        ("sticker", [("sticker", "")]),
        ("album", [("photo", "our oak"), ("photo", "")]),
        ("edited photo", [("photo", "our old oak")]),
    ],
)
def test_where_words_below_the_name_are_refused_it_goes_before_those_that_wait(
    kind: str, waits: list[tuple[str, str]]
) -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = emma_of(shop)
        before, where = len(got(emma)), Placement(chat=shop.group, reply_to=card_of(shop, "1"))
        shop.sara.sends_photo("the wrong one", **where)
        shop.sara.deletes(shop.group.messages[-1])
        if kind == "album":
            shop.sara.sends_album(2, "our oak", **where)
        elif kind == "sticker":
            shop.sara.sends_sticker(**where)
        else:
            shop.sara.sends_photo("our oak", **where)
        if kind == "edited photo":
            shop.sara.edits(shop.group.messages[-1], "our old oak")
        shop.sara.sends("do you like it?", **where)
        shop.does(lambda: shop.passes(seconds=5), lambda: shop.sara.sends("or not?", **where))
        assert got(emma)[before:] == [("", NAMED), *waits, ("", "do you like it?"), ("", "or not?")]
        assert len([line for line in said(shop) if "you deleted the message" in line]) == 1
        assert shop.bot.witness.rows("SELECT count(*) FROM relays WHERE theirs IS NULL AND failed = 0") == [(0,)]


def sends_quickly(shop: Shop, kind: str) -> None:
    """Let Sara send something before the bot has answered."""
    shop.sara.sends_media(kind, chat=shop.group, reply_to=card_of(shop, "1"))
