"""What a prospect reads of a talk in the file of /mydata: both sides and the notes, and nobody's account."""

import json

import pytest

from bot.sandbox.people.person import Person
from tests.desk.shop import Shop, open_shop
from tests.desk.talking import ENGLISH, MORNING, card_of, hot_lead, knows_replies, replies

FILE = {"fa": "فایل JSON", "en": "JSON file"}
NAMELESS = {"fa": "همکار ما", "en": "A colleague"}
SARA = {"fa": "سارا", "en": "Sara"}


def file_of(shop: Shop, person: Person, language: str) -> str:
    shop.does(lambda: person.sends("/mydata"), lambda: person.taps(FILE[language]))
    shop.passes(seconds=5)
    document = next(each for each in reversed(person.chat.messages) if each.document is not None)
    return person.downloads(document).decode()


def talks(shop: Shop, language: str) -> Person:
    """Let Sara and a prospect write to each other, with a note between, and Mina close the lead."""
    answers = ENGLISH if language == "en" else ()
    emma = hot_lead(shop, "Emma" if language == "en" else "نگار", *answers, language=language)
    knows_replies(shop, shop.sara, shop.mina)
    shop.bot.witness.rows("UPDATE desk_people SET username = 'sara_sells' WHERE id = ?", shop.sara.id)
    card = card_of(shop, "1" if language == "en" else "۱")
    shop.does(
        lambda: shop.sara.sends("/take 1", chat=shop.group),
        replies(shop, shop.sara, "words of ours", card),
        lambda: emma.sends("words of theirs"),
        replies(shop, shop.sara, "// a note", card),
        lambda: shop.mina.sends(f"/assign 1 @{shop.mina.user.username or 'mina'}", chat=shop.group),
        lambda: shop.mina.sends("/won 1 12m", chat=shop.group),
    )
    return emma


@pytest.mark.parametrize("sign", ["first_name", "company"])
@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.long
def test_the_file_has_both_sides_and_the_notes_by_the_names_they_read(language: str, sign: str) -> None:
    with open_shop(MORNING, desk=f"{{talk: {{sign: {sign}}}}}", language=language) as shop:
        emma = talks(shop, language)
        content = file_of(shop, emma, language)
        held = json.loads(content)
        said = [each for each in held["events"] if each["kind"] in ("wrote", "said", "note")]
        assert [each["data"]["text"] for each in said] == ["words of ours", "words of theirs", "a note"]
        sara = SARA[language] if sign == "first_name" else NAMELESS[language]
        assert [each.get("by") for each in said] == [sara, None, sara]
        assert held["rounds"][0]["claimers"][0] == sara
        assert held["talk"]["speaker"] == sara
        assert [each.get("by") for each in held["messages"]][:2] == [sara, None]
        times = [each["at"] for each in held["events"]]
        assert times == sorted(times)
        for each in (shop.sara, shop.reza, shop.mina, shop.maryam):
            assert str(each.id) not in content
        assert "sara_sells" not in content
        assert str(shop.group.id) not in content
        if sign == "company":
            assert SARA[language] not in content


@pytest.mark.long
def test_after_forget_nothing_of_the_talk_is_left() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = talks(shop, "en")
        shop.does(lambda: emma.sends("/forget"), lambda: emma.taps("Yes"))
        shop.passes(seconds=10)
        for table in ("relays", "ledger", "sessions"):
            assert shop.bot.witness.rows(f"SELECT count(*) FROM {table}") == [(0,)], table


def test_after_forget_no_question_where_a_reply_goes_waits() -> None:
    with open_shop(MORNING, language="en") as shop:
        emma = hot_lead(shop, "Emma", *ENGLISH, language="en")
        shop.does(replies(shop, shop.sara, "words of ours", card_of(shop, "1")))
        waits = "SELECT count(*) FROM state WHERE key LIKE 'first:%'"
        assert shop.bot.witness.rows(waits) == [(1,)]
        shop.does(lambda: emma.sends("/forget"), lambda: emma.taps("Yes"))
        assert shop.bot.witness.rows(waits) == [(0,)]
