"""Laws that hold for every talk: for any events, in any order, at any time."""

from datetime import timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.language.graphemes import utf16_length
from conversations.qualification.scoring import score
from conversations.turn.buttons import Act, ActButton, AnswerButton, BackButton, LanguageButton, read_button
from conversations.turn.events import (
    Asked,
    BlockedBot,
    Command,
    DecayDue,
    Edited,
    Event,
    Pressed,
    SentMedia,
    SharedContact,
    Started,
    UnblockedBot,
    Wrote,
)
from conversations.turn.turn import Button, Key, Reply, Rewrite, Say, SendData, SendMagnet
from storage.records.ledger import EntryKind
from storage.records.record import Language
from storage.records.talk import Step
from tests.conversations.talks import SHIPPED, Talker
from tests.drawing import trials

TEXT_UNITS, CAPTION_UNITS, CALLBACK_BYTES, LABEL_UNITS = 4096, 1024, 64, 64
"""Telegram's: https://core.telegram.org/bots/api#sendmessage, #senddocument, #inlinekeyboardbutton."""
SEPARATE = SHIPPED.replace(consent=SHIPPED.consent.replace(mode="separate_step"))
COUPON = SHIPPED.replace(magnets={"guide": SHIPPED.magnets["guide"].replace(file=None, coupon="SPRING-20")})
WORDS = st.one_of(
    st.sampled_from([
        "سلام", "hello", "قیمت؟", "how much", "09121234567", "+98 912 123 4567", "0912 12 34", "+1", "sara@gmail.com",
        "sara@gmial.com", "a@b", "۱", "2", "بله", "yes", "English", "فارسی", "فعلاً نه", "Not now", "✉️ Use my email",
        "No, here is fine", "📱 Send my number", "مشتری و فروش بیشتر", "Please call me", "/stats", "I agree",
        "لغو", "cancel", "ممنون", "thanks, and when?", "no", "چرا شماره می‌خواهید؟", "is anybody there?", "؟", "09123",
        "junk@nowhere", "other@corp.example", "x" * 4096,
    ]),
    st.text(max_size=200),
    st.text(min_size=1, max_size=3).map(lambda text: text * 1300),
)  # fmt: skip
SESSIONS, SMALL = st.integers(0, 4), st.integers(0, 5)
BUTTONS = st.one_of(
    st.builds(AnswerButton, SESSIONS, SMALL, SMALL),
    st.builds(BackButton, SESSIONS, SMALL),
    st.builds(ActButton, SESSIONS, st.sampled_from([act for act in Act if act is not Act.FORGET_YES])),
    st.builds(LanguageButton, SESSIONS, st.sampled_from(["fa", "en", "xx"])),
    st.none(),
)
MEDIA = st.sampled_from(["photo", "voice", "sticker", "forward", "other"])
EVENTS = st.one_of(
    st.builds(Started, st.sampled_from(["", "ig_story1", "g_ads7", "x" * 64, "سلام"])),
    st.builds(Asked, st.sampled_from(Command)),
    st.builds(Wrote, WORDS),
    st.builds(Edited, WORDS),
    st.builds(SharedContact, st.sampled_from(["989121234567", "+442079460018", "123", ""]), own=st.booleans()),
    st.builds(
        SentMedia,
        st.sampled_from(["photo", "voice", "sticker", "forward", "other"]),
        WORDS,
        st.sampled_from(["", "album"]),
    ),
    st.builds(Pressed, BUTTONS, st.one_of(st.none(), st.integers(1, 9))),
    st.sampled_from([BlockedBot(), UnblockedBot(), DecayDue()]),
)
HOPS = st.sampled_from([timedelta(seconds=1), timedelta(minutes=2), timedelta(hours=5), timedelta(days=3),
                        timedelta(days=20)])  # fmt: skip
TALKS = st.lists(st.tuples(EVENTS, HOPS), max_size=25)
FUNNELS = st.sampled_from([SHIPPED, SEPARATE, COUPON])
LANGUAGES = st.sampled_from(["fa", "en", "xx"])
"""Stored languages of people; the last one no longer has a folder."""
TEHRAN = ZoneInfo("Asia/Tehran")
FROM_A_PERSON = (Started, Asked, Wrote, SharedContact, Pressed)


def talks_on(person: Talker, talk: list[tuple[Event, timedelta]], *, answering: bool) -> None:
    """Run all events; with `answering`, answer the open question in between, so that talks get far."""
    for event, hop in talk:
        person.does(event)
        person.waits(hop)
        if answering and person.session.talk is not None and person.step is Step.QUESTION:
            person.answers(person.funnel.question(person.session.talk.question or "need").options[0].id)


def run(funnel: object, language: Language, talk: list[tuple[Event, timedelta]], *, answering: bool) -> Talker:
    person = Talker(language, funnel=funnel)
    talks_on(person, talk, answering=answering)
    return person


any_talk = given(FUNNELS, LANGUAGES, TALKS, st.booleans())


@trials(200)
@any_talk
def test_nothing_raises_and_every_reply_obeys_telegram(funnel, language, talk, answering) -> None:
    person = run(funnel, language, talk, answering=answering)
    for turn in person.turns:
        names = [reply.name for reply in turn.replies]
        assert len(set(names)) == len(names)
        for reply in turn.replies:
            assert_telegram_takes(reply)


def assert_telegram_takes(reply: Reply) -> None:
    match reply:
        case Say(_, text, buttons, keyboard):
            assert 0 < utf16_length(text.strip()) <= utf16_length(text) <= TEXT_UNITS
            assert not (buttons and keyboard != "keep"), "one message carries one keyboard"
            for row in (*buttons, *(keyboard if not isinstance(keyboard, str) else ())):
                assert row
                for button in row:
                    assert_is_tappable(button)
        case Rewrite(_, text, message_id, key):
            assert 0 < utf16_length(text) <= TEXT_UNITS
            assert message_id is not None or key is not None
        case SendMagnet(_, _, caption) | SendData(_, caption):
            assert 0 < utf16_length(caption) <= CAPTION_UNITS


def assert_is_tappable(button: Button | Key) -> None:
    assert 0 < utf16_length(button.label) <= LABEL_UNITS
    if isinstance(button, Button):
        assert (button.press is None) != (button.copies is None)
    if isinstance(button, Button) and button.press is not None:
        assert len(button.press.encode()) <= CALLBACK_BYTES
        assert read_button(button.press) is not None


@any_talk
def test_everybody_who_does_something_hears_of_it(funnel, language, talk, answering) -> None:
    person = Talker(language, funnel=funnel)
    for event, hop in talk:
        person.waits(max(hop, timedelta(minutes=2)))
        turn = person.does(event)
        if isinstance(event, FROM_A_PERSON):
            assert turn.replies, event
        if answering and person.step is Step.QUESTION:
            person.answers(person.funnel.question(person.session.talk.question or "need").options[0].id)


@any_talk
def test_a_score_stays_in_range_and_is_the_ledgers(funnel, language, talk, answering) -> None:
    person = run(funnel, language, talk, answering=answering)
    for turn in person.turns:
        assert 0 <= turn.lead.fit <= 100
        assert 0 <= turn.lead.interest <= 100
    worth = score(person.session.ledger, funnel, person.lead.scored_at)
    assert (person.lead.fit, person.lead.interest) == (round(worth.fit), round(worth.interest))


@any_talk
def test_the_stage_never_goes_back_by_itself(funnel, language, talk, answering) -> None:
    person = run(funnel, language, talk, answering=answering)
    ranks = [turn.lead.stage.rank for turn in person.turns]
    assert ranks == sorted(ranks)


@any_talk
def test_consent_precedes_every_phone_and_email(funnel, language, talk, answering) -> None:
    person = run(funnel, language, talk, answering=answering)
    agreed = False
    for entry in person.session.ledger:
        agreed = entry.kind is EntryKind.CONSENTED or (agreed and entry.kind is not EntryKind.WITHDRAWN)
        asked = entry.kind is EntryKind.CONTACT and entry.data["kind"] != "telegram"
        assert agreed or not (asked or (funnel is SEPARATE and entry.kind is EntryKind.UNREAD_CONTACT))
    assert (person.lead.consent is not None) is agreed


@any_talk
def test_who_does_not_agree_is_brought_to_sales_by_a_wish_to_talk_alone(funnel, language, talk, answering) -> None:
    person = run(funnel, language, talk, answering=answering)
    agreed = wished = False
    for entry in person.session.ledger:
        agreed = entry.kind is EntryKind.CONSENTED or (agreed and entry.kind is not EntryKind.STOPPED)
        wished = entry.kind is EntryKind.TALK_ASKED or (wished and entry.kind is not EntryKind.STOPPED)
        assert entry.kind is not EntryKind.ALERTED or agreed or wished


@any_talk
def test_at_most_one_alert_a_cool_down(funnel, language, talk, answering) -> None:
    person = run(funnel, language, talk, answering=answering)
    alerted = [entry.at for entry in person.entries("alerted")]
    assert all(later - early >= funnel.sql.cooldown for early, later in pairwise(alerted))
    assert person.alerts().count("NewAlert") == len(alerted) == person.lead.alerts


@any_talk
def test_an_open_step_has_what_it_waits_for(funnel, language, talk, answering) -> None:
    person = run(funnel, language, talk, answering=answering)
    for turn in person.turns:
        talk_now = turn.talk
        assert talk_now is not None
        if talk_now.step is Step.QUESTION:
            assert talk_now.question in funnel.places
        if talk_now.step in (Step.QUESTION, Step.NUMBER, Step.DONE):
            assert turn.lead.contact is not None
        if talk_now.step in (Step.EXCHANGE, Step.EMAIL) and funnel is SEPARATE:
            assert turn.lead.consent is not None


@given(LANGUAGES, TALKS, SMALL, SMALL)
def test_a_button_of_an_older_session_changes_nothing(language, talk, question, option) -> None:
    person = run(SHIPPED, language, talk, answering=True)
    person.starts()
    before = person.session
    for button in (AnswerButton(0, question, option), BackButton(0, question)):
        turn = person.does(Pressed(button, 1))
        assert turn.lead.answers == before.lead.answers
        assert (turn.talk.step, turn.talk.question) == (before.talk.step, before.talk.question)
        assert "old_button" in [reply.name for reply in turn.replies]


@pytest.mark.parametrize("act", list(Act))
@pytest.mark.parametrize("funnel", [SHIPPED, SEPARATE], ids=["with contact", "separate"])
def test_every_act_may_come_first(act: Act, funnel) -> None:
    person = Talker(funnel=funnel)
    turn = person.does(Pressed(ActButton(1, act), 1))
    assert turn.replies
