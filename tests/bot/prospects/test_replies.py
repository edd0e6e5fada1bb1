"""Replies as outbox rows: each can be sent, even if the file it names is gone."""

import pytest

from bot.prospects.replies import Recipient, messages
from bot.sandbox.values.entities import Words, with_detected
from conversations.funnel.model import Magnet
from conversations.turn.turn import Rewrite, Say, SendMagnet
from storage.messages import Message
from tests.conversations.talks import SHIPPED

GIVEN = SendMagnet("guide", "guide", "Here it is.", keyboard="remove")
LINK = {"fa": "https://example.com/fa", "en": "https://example.com/en"}


def rows_of(reply: SendMagnet, *, magnets: dict, now: Magnet) -> list[Message]:
    """The rows of a reply, where the current funnel gives `now`."""
    funnel = SHIPPED.replace(magnets={"new": now}, magnet="new")
    return messages([reply], Recipient(7, 1, "en"), update_id=5, magnets=magnets, funnel=funnel)


@pytest.mark.parametrize(
    ("magnets", "file"),
    [
        pytest.param({("other", "en"): "o", ("guide", "fa"): "f", ("guide", "en"): "g"}, "g", id="its own"),
        pytest.param({("new", "fa"): "f", ("new", "en"): "e"}, "e", id="gone: another in their language"),
        pytest.param({("new", "fa"): "f"}, "f", id="none in their language"),
    ],
)
def test_a_file_is_given_while_there_is_any(magnets, file):
    (row,) = rows_of(GIVEN, magnets=magnets, now=Magnet(file={"en": "new.pdf"}))
    assert (row.method, row.file, row.body["caption"]) == ("sendDocument", file, "Here it is.")


def test_where_no_file_is_left_the_current_link_is_given():
    (row,) = rows_of(GIVEN, magnets={}, now=Magnet(link=LINK))
    assert (row.method, row.file, row.key) == ("sendMessage", None, "u5:guide")
    assert row.body["text"] == "Here it is.\nhttps://example.com/en"
    assert row.body["reply_markup"] == {"remove_keyboard": True}


def test_a_link_in_another_language_is_better_than_none():
    (row,) = rows_of(GIVEN, magnets={}, now=Magnet(link={"fa": LINK["fa"]}))
    assert row.body["text"] == "Here it is.\nhttps://example.com/fa"


def test_where_no_file_is_left_the_current_code_is_given_with_a_button_that_copies_it():
    caption, code = rows_of(GIVEN, magnets={}, now=Magnet(coupon="SPRING-20"))
    assert caption.body["text"] == "Here it is."
    assert caption.body["reply_markup"] == {"remove_keyboard": True}
    assert code.body["text"] == "Your code:\nSPRING-20"
    ((button,),) = code.body["reply_markup"]["inline_keyboard"]
    assert button == {"text": "📋 Copy the code", "copy_text": {"text": "SPRING-20"}}


def test_the_caption_stands_alone_rather_than_a_row_that_cannot_be_sent():
    (row,) = rows_of(GIVEN, magnets={}, now=Magnet(file={"en": "new.pdf"}))
    assert (row.method, row.body["text"]) == ("sendMessage", "Here it is.")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        pytest.param(
            "پاک کردن: /forget · جزئیات: /privacy", "پاک کردن: \u200e/forget · جزئیات: \u200e/privacy", id="in a line"
        ),
        pytest.param("/start — گرفتن راهنما", "\u200e/start — گرفتن راهنما", id="at its start"),
        pytest.param("اینجا: https://shop.ir/fa/now", "اینجا: https://shop.ir/fa/now", id="an address"),
        pytest.param("۱/۲ و km/h", "۱/۲ و km/h", id="a stroke"),
    ],
)
def test_in_persian_a_command_keeps_its_slash_before_it_and_can_be_tapped(text, shown):
    given = (Say("a", text), SendMagnet("b", "guide", text), Rewrite("c", text, message_id=5))
    rows = messages(given, Recipient(7, 1, "fa"), update_id=5, magnets={("guide", "fa"): "g"}, funnel=SHIPPED)
    assert [row.body.get("text") or row.body["caption"] for row in rows] == [shown] * 3
    tapped = [entity for entity in with_detected(Words(shown)).entities if entity.type == "bot_command"]
    assert len(tapped) == shown.count("\u200e")


def test_in_english_a_text_stays_as_it_is():
    given = [Say("a", "Erase: /forget")]
    (row,) = messages(given, Recipient(7, 1, "en"), update_id=5, magnets={}, funnel=SHIPPED)
    assert row.body["text"] == "Erase: /forget"
