"""The sales card, as a phone shows it."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import asdict

from conversations.desk.card import Card, Wish, write_card
from conversations.desk.lead_page import write_lead_page
from conversations.desk.lines.fitting import CARD_UTF16
from conversations.language.graphemes import utf16_length
from conversations.turn.buttons import Act
from conversations.turn.events import Command
from storage.records.lead import ContactKind, Lead
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Language, from_columns
from storage.records.talk import Session
from tests.conversations.talks import SHIPPED, Talker

TEHRAN = ZoneInfo("Asia/Tehran")
ISOLATES = str.maketrans("", "", "\u2068\u2069")


def card_of(talker: Talker, *, sales: Language = "en", **changes: Any) -> Card:
    """Return the card after the talk, with some fields of the lead changed."""
    lead = talker.lead.replace(**changes)
    session = talker.session.replace(lead=lead)
    funnel = SHIPPED.replace(sales_language=sales)
    return write_card(session, funnel=funnel, zone=TEHRAN, now=talker.now)


def lines_of(card: Card) -> list[str]:
    return card.text.translate(ISOLATES).split("\n")


def hot_buyer() -> Talker:
    talker = Talker("fa")
    talker.starts()
    talker.shares()
    talker.waits(timedelta(minutes=3))
    for option in ("sales", "now", "mid", "call"):
        talker.answers(option)
    return talker


def test_a_number_typed_after_their_own_one_does_not_pass_for_verified() -> None:
    talker = hot_buyer()
    talker.writes("09351112233")
    talker.presses(Act.NEW_CONTACT_YES)
    assert (talker.lead.phone, talker.lead.phone_verified) == ("+989351112233", False)
    assert talker.lead.contact is ContactKind.OWN_PHONE, "what the score counts stays what was given"
    lines = lines_of(card_of(talker))
    assert lines[1] == "📞 +989351112233 (typed, not verified)"
    assert "📞 +989121234567 (their Telegram number)" in lines
    talker.writes("0912 123 4567")
    talker.presses(Act.NEW_CONTACT_YES)
    assert talker.lead.phone_verified, "it is their own one, typed"
    lines = lines_of(card_of(talker))
    assert "📞 +989121234567" in lines
    assert "📞 +989351112233 (earlier)" in lines, "the one before stays"


def b2b() -> Talker:
    talker = Talker("en")
    talker.starts()
    talker.waits(timedelta(minutes=4))
    talker.writes("name@company.example")
    for option in ("build", "soon", "high", "chat"):
        talker.answers(option)
    return talker


def test_a_hot_buyers_card_reads_as_the_reference_shows_it() -> None:
    talker = hot_buyer()
    talker.writes("فروشگاه پوشاک دارم")
    card = card_of(talker, sales="fa", first_source="ig_story1", last_source="ig_story1")
    assert lines_of(card) == [
        "🔥 سرنخ ۱۲۸ · Sara",
        "📞 +989121234567",
        "می‌خواهد: تماس تلفنی، همین ماه",
        "نیاز: مشتری و فروش بیشتر",
        "بودجه: ۲۰ تا ۶۰ میلیون تومان",
        "✍️ «فروشگاه پوشاک دارم»",
        "چرا داغ: تناسب ۹۰ · علاقه ۹۰",
        "نیاز ۴۰ · همین ماه ۳۵ · درخواست تماس ۳۵",
        "منبع: استوری اینستاگرام (ig_story1)",
        "فارسی · @sara · ۳ دقیقه پس از شروع",
        "قول ما: دوشنبه ۲ آذر تا ۱۸:۰۰",
    ]


@pytest.mark.parametrize(
    ("sales", "line"),
    [("en", "⚠️ This email may be made up"), ("fa", "⚠️ این ایمیل شاید ساختگی باشد")],
)
def test_an_email_that_may_be_made_up_is_marked_on_the_card_and_on_the_lead_page(sales: Language, line: str) -> None:
    talker = Talker("en")
    talker.starts()
    talker.writes("test@test.com")
    assert (talker.lead.email, talker.lead.contact) == ("test@test.com", ContactKind.DOUBTFUL_EMAIL)
    assert talker.lead.fit == 0
    assert line in lines_of(card_of(talker, sales=sales))
    page = write_lead_page(talker.session, funnel=SHIPPED, zone=TEHRAN, language=sales, now=talker.now)
    assert line in page.translate(ISOLATES)
    talker.writes("sara@company.ir")
    talker.presses(Act.NEW_CONTACT_YES)
    assert line not in lines_of(card_of(talker, sales=sales)), "a real one took its place"


@pytest.mark.parametrize(
    ("sales", "line"),
    [("en", "need 40 · company email 12 · took the guide 10"), ("fa", "نیاز ۴۰ · ایمیل شرکتی ۱۲ · راهنما را گرفت ۱۰")],
)
def test_reasons_say_what_they_did_and_gave(sales: Language, line: str) -> None:
    talker = Talker("en")
    talker.starts()
    talker.writes("name@company.example")
    talker.answers("build")
    talker.asks(Command.TALK)
    assert line in lines_of(card_of(talker, sales=sales))


def test_an_english_card_reads_as_the_reference_shows_it() -> None:
    lines = lines_of(card_of(b2b(), first_source="site", last_source="g_ads7"))
    assert lines[:5] == [
        "🔥 Lead 128 · Sara",
        "✉️ name@company.example",
        "Wants: a message on Telegram, within three months",
        "Need: A website, landing page or campaign",
        "Budget: Over $2,000",
    ]
    assert "Why hot: fit 92 · interest 75" in lines
    assert "need 40 · budget 40 · wants a reply 30" in lines
    assert "Source: Google Ads (g_ads7), first: site" in lines
    assert "English · @sara · 4 min after start" in lines


def test_what_people_made_is_isolated_and_what_we_made_is_not() -> None:
    text = card_of(hot_buyer(), sales="fa").text
    assert "\u2068Sara\u2069" in text
    assert "\u2068+989121234567\u2069" in text
    assert "\u2068@sara\u2069" in text
    assert "می‌خواهد: تماس تلفنی، همین ماه" in text


def test_a_claimed_card_says_who_has_it_and_after_how_long() -> None:
    talker = hot_buyer()
    claimed = talker.now + timedelta(seconds=42)
    card = card_of(talker, owner=5, owner_name="Reza", alerted_at=talker.now, claimed_at=claimed)
    assert lines_of(card)[:2] == ["✅ Reza has it (after 42 s) · Lead 128", "👤 Sara"]
    assert [button.wish for button in card.buttons] == [Wish.RELEASE, Wish.COPY, Wish.MESSAGE]


def test_whoever_asks_for_a_person_without_answers_is_said_to_have_asked() -> None:
    talker = Talker("en")
    talker.asks(Command.TALK)
    lines = lines_of(card_of(talker))
    assert lines[1:3] == ["💬 Here on Telegram", "Asked to talk to a person"]
    assert not [line for line in lines if line.startswith(("Wants", "Need", "Budget"))]


@pytest.mark.parametrize(
    ("known", "head", "wishes"),
    [
        pytest.param({}, ["⛔️ Lead 128", "👤 Sara"], [Wish.CLAIM], id="nobody's"),
        pytest.param(
            {"owner": 5, "owner_name": "Reza"},
            ["⛔️ Lead 128", "✅ Reza has it", "👤 Sara"],
            [Wish.RELEASE],
            id="claimed",
        ),
        pytest.param({"alerts": 0, "quiet": ("asked",)}, ["⛔️ Lead 128", "👤 Sara"], [Wish.CLAIM], id="a quiet one"),
    ],
)
def test_a_stopped_lead_has_a_head_of_its_own_and_no_button_that_reaches_them(
    known: dict[str, Any], head: list[str], wishes: list[Wish]
) -> None:
    talker = hot_buyer()
    card = card_of(talker, stopped=True, hot=False, quiet_at=talker.now, **known)
    assert lines_of(card)[: len(head)] == head
    assert sum("👤" in line for line in lines_of(card)) == 1
    assert [button.wish for button in card.buttons] == wishes
    assert card.bare.translate(ISOLATES) == "⛔️ Lead 128", "a contact in it would invite a call"


@pytest.mark.parametrize(
    ("changes", "line"),
    [
        pytest.param({"stopped": True}, "⛔️ Asked us to stop writing", id="stopped"),
        pytest.param({"blocked": True}, "🚫 Blocked the bot", id="blocked"),
        pytest.param({"hot": False}, "❄️ No longer hot", id="cooled"),
        pytest.param({"outcome": "disqualified", "hot": False}, "✖️ Not a fit", id="not a fit"),
        pytest.param({"outcome": "won", "stage": "customer"}, "🏆 Bought", id="bought"),
        pytest.param({"stage": "pql"}, "🧪 Used the trial", id="trial used"),
        pytest.param(
            {"unread_contact": "0912 twelve"},
            '⚠️ A contact nobody could read: "0912 twelve"',
            id="a contact nobody could read",
        ),
        pytest.param(
            {"email": "аdmin@company.example"},
            "⚠️ This email mixes letters of two scripts: it may not be what it looks like",
            id="a cyrillic letter in a latin address",
        ),
        pytest.param({"first_source": "", "last_source": ""}, "Source: direct", id="no campaign"),
        pytest.param({"first_source": "x", "last_source": "x"}, "Source: x", id="a campaign nobody declared"),
        pytest.param({"name": "\u3164\u200b"}, "🔥 Lead 128 · No name", id="an invisible name"),
        pytest.param({"username": None}, "Persian · 3 min after start", id="no username"),
    ],
)
def test_the_card_says_what_changes_the_next_step(changes: dict[str, Any], line: str) -> None:
    talker = hot_buyer()
    whole = from_columns(Lead, asdict(talker.lead) | changes)
    talker.session = talker.session.replace(lead=whole)
    assert line in lines_of(card_of(talker))


def test_the_same_number_under_another_account_is_named() -> None:
    card = write_card(hot_buyer().session, funnel=SHIPPED, zone=TEHRAN, now=Talker().now, duplicates=(97,))
    assert "همین شماره: سرنخ ۹۷" in lines_of(card)


@pytest.mark.parametrize("days", [0, 1, 30])
def test_a_promise_names_its_day_whenever_it_is_read(days: int) -> None:
    talker = hot_buyer()
    talker.waits(timedelta(days=days))
    assert "We promised: Monday 23 Nov before 18:00, Tehran time" in lines_of(card_of(talker))


def test_a_promise_is_told_by_the_clock_of_the_company_not_of_the_setting() -> None:
    session = hot_buyer().session
    company = SHIPPED.company.replace(timezone="Europe/Berlin")
    funnel = SHIPPED.replace(company=company, sales_language="en")
    card = write_card(session, funnel=funnel, zone=TEHRAN, now=Talker().now)
    assert "We promised: Monday 23 Nov before 15:30, Berlin time" in lines_of(card)


def test_a_promise_of_an_earlier_version_names_its_day_too() -> None:
    talker = hot_buyer()
    old = {"deadline": "2026-11-23T14:30:00+00:00", "fa": "امروز تا ۱۸:۰۰", "en": "today before 18:00, Tehran time"}
    ledger = [entry.replace(data=old) if entry.kind is EntryKind.PROMISED else entry for entry in talker.session.ledger]
    talker.session = talker.session.replace(ledger=tuple(ledger))
    assert "We promised: Monday 23 Nov before 18:00, Tehran time" in lines_of(card_of(talker))
    assert "قول ما: دوشنبه ۲ آذر تا ۱۸:۰۰" in lines_of(card_of(talker, sales="fa"))


def test_an_answer_in_another_language_also_shows_its_own_label() -> None:
    lines = lines_of(card_of(b2b(), sales="fa"))
    assert "بودجه: بیش از ۶۰ میلیون تومان (Over $2,000)" in lines
    assert lines[2] == ("می‌خواهد: پیام در تلگرام (Write to me here on Telegram)، تا سه ماه دیگر (Within three months)")
    assert "Budget: Over $2,000" in lines_of(card_of(b2b()))


def test_the_own_label_is_of_the_language_in_which_the_answer_was_given() -> None:
    talker = b2b()
    talker.writes("سلام")
    lead = talker.lead.replace(language="fa")
    talker.session = talker.session.replace(lead=lead)
    assert "بودجه: بیش از ۶۰ میلیون تومان (Over $2,000)" in lines_of(card_of(talker, sales="fa"))
    before = [
        each.replace(data={key: value for key, value in each.data.items() if key != "language"})
        for each in talker.session.ledger
    ]
    talker.session = talker.session.replace(ledger=tuple(before))
    assert "بودجه: بیش از ۶۰ میلیون تومان" in lines_of(card_of(talker, sales="fa")), "entries before 0.6.0"


def saying(talker: Talker, *texts: str) -> Session:
    said = [Entry(kind=EntryKind.SAID, at=talker.now, data={"text": text, "medium": "text"}) for text in texts]
    return talker.session.replace(ledger=(*talker.session.ledger, *said))


def test_the_last_three_messages_stand_word_for_word() -> None:
    session = saying(hot_buyer(), "one", "two\nlines", "three", "four")
    card = write_card(session, funnel=SHIPPED, zone=TEHRAN, now=Talker().now)
    assert [line for line in lines_of(card) if line.startswith("✍️")] == ["✍️ «two lines»", "✍️ «three»", "✍️ «four»"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("سلام " * 1000, id="persian"),
        pytest.param("👨‍👩‍👧‍👦" * 1000, id="families"),
        pytest.param("<b>&" * 1500, id="markup"),
        pytest.param("\u202e\u2066" * 3000, id="controls"),
    ],
)
def test_long_words_are_cut_and_nothing_else_is(text: str) -> None:
    card = write_card(saying(hot_buyer(), "short", text, text), funnel=SHIPPED, zone=TEHRAN, now=Talker().now)
    assert utf16_length(card.text) <= CARD_UTF16
    assert "✍️ «short»" in lines_of(card)
    assert lines_of(card)[-1] == "قول ما: دوشنبه ۲ آذر تا ۱۸:۰۰"


def test_a_voice_message_is_named() -> None:
    talker = hot_buyer()
    voice = Entry(kind=EntryKind.SAID, at=talker.now, data={"text": "", "medium": "voice"})
    session = talker.session.replace(ledger=(*talker.session.ledger, voice))
    card = write_card(session, funnel=SHIPPED, zone=TEHRAN, now=talker.now)
    assert "✍️ [پیام صوتی]" in lines_of(card)


def test_what_is_left_when_all_is_refused_is_number_and_contact() -> None:
    assert card_of(hot_buyer()).bare.translate(ISOLATES) == "🔥 Lead 128 +989121234567"
