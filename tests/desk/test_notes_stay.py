"""What is for colleagues never goes to a prospect: notes however they are typed, and commands (DESK §4)."""

import json

import pytest

from tests.desk.forum import forum, thread_of
from tests.desk.pressing import toast
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import MORNING, card_of, hot_lead, knows_replies, replies, said, seen

FIRST = {
    "fa": "یادداشت شد. اگر مشتری داده‌هایش را بخواهد، یادداشت‌ها را هم می‌بیند.",
    "en": "Noted. If they ask for their data, notes are in it.",
}
BY_LINE = {
    "fa": "یک خط آن با // شروع می‌شود؛ همه‌اش یادداشت شد و چیزی برای مشتری نرفت.",
    "en": "A line of it begins with //, so all of it is a note: nothing went to the customer.",
}


def notes(shop: Shop) -> list[str]:
    """The notes of the desk, as they are in the file of /mydata."""
    rows = shop.bot.witness.rows("SELECT data FROM ledger WHERE kind = 'note' ORDER BY id")
    return [json.loads(data)["text"] for (data,) in rows]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        pytest.param("\u200f// ارزان است", "ارزان است", id="after a right-to-left mark"),
        pytest.param("\u2067 //ارزان است", "ارزان است", id="after an isolate"),
        pytest.param("\ufeff\n// ارزان است", "ارزان است", id="on the second line, the first is empty"),
        pytest.param("／／ ارزان است", "ارزان است", id="full-width slashes"),
        pytest.param("∕∕ارزان است", "ارزان است", id="slashes of division"),
        pytest.param("سلام\n// ارزان است", "سلام\n// ارزان است", id="a later line"),
        pytest.param("سلام\n \u200f//ارزان است", "سلام\n \u200f//ارزان است", id="a later line after a mark"),
    ],
)
def test_a_note_stays_however_it_is_typed(typed: str, kept: str) -> None:
    with open_shop(MORNING) as shop:
        negar = hot_lead(shop)
        knows_replies(shop, shop.sara)
        before = seen(negar)
        shop.does(replies(shop, shop.sara, typed, card_of(shop, "۱")))
        assert seen(negar) == before
        assert notes(shop) == [kept]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_who_wrote_a_note_by_a_later_line_hears_that_nothing_went(language: str) -> None:
    with open_shop(MORNING, language=language) as shop:
        hot_lead(shop)
        knows_replies(shop, shop.sara)
        card = card_of(shop, "۱" if language == "fa" else "1")
        shop.does(replies(shop, shop.sara, "// a", card), replies(shop, shop.sara, "hi\n// cheap", card))
        assert said(shop)[-1] == BY_LINE[language]


@pytest.mark.parametrize("language", ["fa", "en"])
def test_the_first_note_of_each_is_answered_with_who_reads_it(language: str) -> None:
    with open_shop(MORNING, language=language) as shop:
        hot_lead(shop)
        card = card_of(shop, "۱" if language == "fa" else "1")
        for person, words in ((shop.sara, "// a"), (shop.sara, "/note 1 b"), (shop.reza, "/note 1 c")):
            shop.does(replies(shop, person, words, card))
        shop.does(replies(shop, shop.reza, "// d", card))
        assert said(shop).count(FIRST[language]) == 2
        assert [each.told for each in shop.record.of(shop.group)].count(f"🔕 {FIRST[language]}") == 2


@pytest.mark.parametrize("words", ["/foo@other_bot bar", "/foo@other_bot"])
def test_the_command_of_another_bot_is_neither_carried_nor_kept(words: str) -> None:
    with open_shop(MORNING) as shop:
        negar = hot_lead(shop)
        knows_replies(shop, shop.sara)
        before = seen(negar), said(shop)
        shop.does(replies(shop, shop.sara, words, card_of(shop, "۱")))
        assert (seen(negar), said(shop)) == before


def test_a_command_beside_a_photo_goes_nowhere_and_its_author_hears_how_notes_are_written() -> None:
    with open_shop(MORNING) as shop:
        negar = hot_lead(shop)
        knows_replies(shop, shop.sara)
        before, card = seen(negar), card_of(shop, "۱")
        shop.does(lambda: shop.sara.sends_photo("/note ارزان است", chat=shop.group, reply_to=card))
        shop.passes(seconds=5)
        assert seen(negar) == before
        assert "یادداشت داخلی را با // شروع کنید" in said(shop)[-1]


@pytest.mark.parametrize(
    ("changed", "kept"),
    [
        pytest.param("// ارزان است", ["ارزان است"], id="a note"),
        pytest.param("@reza_sales ارزان است", ["@reza_sales ارزان است"], id="words to a colleague"),
        pytest.param("/foo ارزان است", [], id="a command"),
    ],
)
def test_what_is_for_colleagues_since_it_was_asked_about_stays(changed: str, kept: list[str]) -> None:
    with open_shop(MORNING) as shop:
        negar = hot_lead(shop)
        shop.bot.witness.rows("UPDATE desk_people SET username = 'Reza_Sales' WHERE id = ?", shop.reza.id)
        before = seen(negar)
        shop.does(replies(shop, shop.sara, "ارزان است", card_of(shop, "۱")))
        press = shop.sara.finds("بفرست", chat=shop.group)
        mine = next(each for each in shop.group.messages if each.shown == "ارزان است")
        shop.does(lambda: shop.sara.edits(mine, changed), lambda: shop.sara.presses(press))
        shop.passes(seconds=5)
        assert seen(negar) == before
        assert notes(shop) == kept


def test_what_has_no_words_is_no_note() -> None:
    with open_shop(MORNING) as shop:
        hot_lead(shop)
        shop.does(lambda: shop.sara.sends_voice(chat=shop.group, reply_to=card_of(shop, "۱")))
        keep = shop.sara.finds("یادداشت شود", chat=shop.group)
        assert toast(shop, shop.sara, keep) == "فقط نوشته یادداشت می‌شود؛ چیزی نگه داشته نشد."
        assert notes(shop) == []


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
def test_in_a_topic_what_answers_a_note_is_one_too(language: str) -> None:
    with forum("نگار", language=language) as (shop, (negar,)):
        knows_replies(shop, shop.sara)
        topic = thread_of(shop, "۱" if language == "fa" else "1")
        shop.does(lambda: shop.reza.sends("// 1", chat=shop.group, thread_id=topic))
        rezas = next(each for each in shop.group.messages if each.sender.id == shop.reza.id and "//" in each.shown)
        before = seen(negar)
        shop.does(lambda: shop.sara.sends("1", chat=shop.group, reply_to=rezas))
        assert (seen(negar), notes(shop)) == (before, ["1", "1"])
        shop.does(lambda: shop.sara.sends("سلام", chat=shop.group, thread_id=topic))
        assert seen(negar)[-1].endswith("\nسلام")
