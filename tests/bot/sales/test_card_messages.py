"""Cards as outbox rows."""

import re
from html import unescape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import asdict

from bot.sales.card_messages import CardView, card_messages
from bot.updates.callback_data import read_card_button
from conversations.desk.cards.desk_card import DeskCard, write_desk_card
from conversations.desk.cards.presses import CardAct, CardPress
from conversations.desk.cards.view import DeskView
from conversations.desk.rounds.upgrade import round_of_before
from conversations.desk.rounds.values.context import DeskContext
from conversations.schedule.company_clock import CompanyClock
from conversations.schedule.openings import hours_of
from conversations.talk.small_talk import MAX_KEPT
from conversations.turn.turn import Alert, CardChanged, NewAlert, NewQuietCard, Relayed
from storage.messages import Message, Priority
from storage.records.lead import Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import from_columns
from storage.records.talk import Session
from tests.conversations.desk.test_card import TEHRAN
from tests.conversations.talks import MONDAY_NOON, SHIPPED, Talker


def session(**changes: Any) -> Session:
    talker = Talker("fa")
    talker.goes_through("sales", "now", "mid", "call")
    lead = from_columns(Lead, asdict(talker.lead) | changes)
    return talker.session.replace(lead=lead)


def messages(*alerts: Alert, of: Session | None = None) -> tuple[Message, ...]:
    about = of or session()
    shows = any(isinstance(alert, NewAlert | NewQuietCard | CardChanged) for alert in alerts)
    view = CardView(about, card="abc", language="fa", written=card_of(about) if shows else None)
    return card_messages(view, alerts, update_id=77, now=MONDAY_NOON)


def card_of(about: Session) -> DeskCard:
    """The card of a lead whose round its row tells of."""
    desk = DeskContext(MONDAY_NOON, CompanyClock(hours_of(SHIPPED.company), MONDAY_NOON))
    return write_desk_card(
        DeskView(
            session=about, round=round_of_before(about.lead, desk), ctx=desk, funnel=SHIPPED, zone=TEHRAN, colleagues={}
        )
    )


def labels(body: dict[str, Any]) -> list[str]:
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]


def test_an_alert_is_one_row_for_the_sales_group_before_all_else() -> None:
    (row,) = messages(NewAlert())
    assert (row.key, row.stream, row.chat) == ("alert:128:1", "lead:128", None)
    assert (row.method, row.priority, row.slot, row.answers) == ("sendMessage", Priority.ALERT, None, None)
    assert row.body["parse_mode"] == "HTML"
    assert row.body["link_preview_options"] == {"is_disabled": True}


def test_its_buttons_claim_copy_and_write() -> None:
    (row,) = messages(NewAlert())
    keyboard: Any = row.body["reply_markup"]
    assert keyboard["inline_keyboard"] == [
        [
            {"text": "🙋 برمی‌دارم", "callback_data": "c:abc:claim"},
            {"text": "📋 کپی شماره", "copy_text": {"text": "+989121234567"}},
        ],
        [{"text": "💬 پیام", "url": "https://t.me/sara"}, {"text": "⋯ بیشتر", "callback_data": "c:abc:more"}],
    ]


def test_without_a_username_the_link_names_the_account() -> None:
    (row,) = messages(NewAlert(), of=session(username=None))
    assert '"tg://user?id=7000000001"' in str(row.body).replace("'", '"')


def test_a_refused_card_gets_plainer_step_by_step() -> None:
    (row,) = messages(NewAlert())
    without_message, plain, bare = (body for _, body in row.fallbacks)
    assert {method for method, _ in row.fallbacks} == {"sendMessage"}
    assert labels(without_message) == ["🙋 برمی‌دارم", "📋 کپی شماره", "⋯ بیشتر"]
    assert without_message["parse_mode"] == "HTML"
    assert labels(plain) == ["🙋 برمی‌دارم", "⋯ بیشتر"]
    assert "parse_mode" not in plain
    assert bare == {"text": "🔥 سرنخ ۱۲۸ \u2068+989121234567\u2069"}


def test_a_second_alert_answers_the_first_card() -> None:
    (row,) = messages(NewAlert(), of=session(alerts=2))
    assert (row.key, row.answers) == ("alert:128:2", "alert:128:1")


def test_a_changed_card_edits_the_newest_one_and_supersedes_older_edits() -> None:
    (row,) = messages(CardChanged())
    assert (row.key, row.edits, row.slot) == ("alert:128:1:77", "alert:128:1", "card")
    assert (row.method, row.stream, row.priority) == ("editMessageText", "lead:128", Priority.REPLY)
    assert {method for method, _ in row.fallbacks} == {"editMessageText"}


def test_news_reach_the_owner_as_a_reply_that_mentions_them() -> None:
    _, told = messages(CardChanged(told="<new> number"), of=session(owner=5, owner_name="Re<za>"))
    assert (told.key, told.answers) == ("told:128:77", "alert:128:1")
    assert '<a href="tg://user?id=5">\u2068Re&lt;za&gt;\u2069</a>' in str(told.body["text"])
    assert "&lt;new&gt; number" in str(told.body["text"])
    assert "parse_mode" not in told.fallbacks[0][1]


def test_news_of_an_unclaimed_lead_only_change_the_card() -> None:
    assert [row.method for row in messages(CardChanged(told="stopped"))] == ["editMessageText"]


def test_what_they_write_goes_beneath_the_card_word_for_word() -> None:
    (row,) = messages(Relayed("a <b>\nline"))
    assert (row.key, row.answers) == ("said:128:77", "alert:128:1")
    assert "parse_mode" not in row.body
    assert "a <b>" in str(row.body["text"])


@pytest.mark.parametrize(("words", "count"), [("😀" * 2048, 2), ("a" * 7000, 2), ("a" * 7001, 3), ("a" * 3500, 1)])
def test_the_longest_texts_reach_the_group_whole_in_parts(words: str, count: int) -> None:
    rows = messages(Relayed(words))
    assert [row.key for row in rows] == ["said:128:77", "said:128:77:2", "said:128:77:3"][:count]
    assert sum(str(row.body["text"]).count(words[0]) for row in rows) == len(words)
    assert {(row.stream, row.answers) for row in rows} == {("said:128", "alert:128:1")}


def test_a_new_card_says_what_an_edit_would() -> None:
    assert [row.key for row in messages(NewAlert(), CardChanged())] == ["alert:128:1"]


def test_without_a_card_nothing_is_told() -> None:
    assert messages(CardChanged(told="x"), Relayed("y"), of=session(alerts=0)) == ()


MESSAGE_UTF16 = 4096
"""Of a message's text, after its markup is read: https://core.telegram.org/bots/api#sendmessage"""
WRITTEN = st.text(st.sampled_from("<>&;_*`[]\"'\n😀") | st.characters(exclude_categories=["Cs"]))
"""Lone surrogates are replaced where words come in."""
LONG = st.builds(lambda text, times: (text * times)[:MAX_KEPT], WRITTEN, st.sampled_from((1, 50, 2000)))
TAGS = re.compile(r"</?b>|<a href=\"tg://user\?id=5\">|</a>")
ENTITIES = re.compile("&(?:lt|gt|amp);")


def shown(body: dict[str, Any]) -> str:
    """Return what is read of a body; Telegram must be able to tell its markup from people's words."""
    text = str(body["text"])
    if "parse_mode" not in body:
        return text
    bare = TAGS.sub("", text)
    assert not set("<>") & set(bare)
    assert "&" not in ENTITIES.sub("", bare)
    return unescape(bare)


@given(WRITTEN, LONG)
def test_whatever_people_write_every_form_can_be_sent(name: str, words: str) -> None:
    said = Entry(kind=EntryKind.SAID, at=MONDAY_NOON, data={"text": words, "medium": "text"})
    of = session(owner=5)
    lead = of.lead.replace(name=name, owner_name=name)
    of = Session(lead=lead, ledger=(*of.ledger, said))
    rows = (*messages(NewAlert(), of=of), *messages(CardChanged(told=words or "-"), Relayed(words or "-"), of=of))
    assert [row.key.split(":")[0] for row in rows] == ["alert", "told", "alert", "told", *["said"] * (len(rows) - 4)]
    for row in rows:
        for body in (row.body, *(plainer for _, plainer in row.fallbacks)):
            assert len(shown(body).encode("utf-16-le")) // 2 <= MESSAGE_UTF16


@pytest.mark.parametrize(
    ("data", "button"),
    [
        pytest.param("c:aB-_9:claim", CardPress("aB-_9", CardAct.CLAIM), id="the desk's"),
        pytest.param("c:abc:steal", None, id="an act that does not exist"),
        pytest.param("c:a b:claim", None, id="a space"),
        pytest.param("c::claim", None, id="no id"),
        pytest.param(f"c:{'a' * 33}:claim", None, id="a long id"),
        pytest.param("q:1:2:3", None, id="a prospect's"),
    ],
)
def test_only_what_we_wrote_is_a_card_button(data: str, button: CardPress | None) -> None:
    assert read_card_button(data) == button
