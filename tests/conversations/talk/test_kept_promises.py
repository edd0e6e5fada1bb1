"""A promise names what sales does: call a number, or write here, which the bot carries to everybody."""

from zoneinfo import ZoneInfo

import pytest

from conversations.desk.card import write_card
from conversations.desk.lines.score import quality_of
from conversations.turn.buttons import Act
from conversations.turn.events import Command
from conversations.turn.turn import Say
from storage.records.record import Language
from storage.records.talk import Step
from tests.conversations.talks import SHIPPED, Talker

TEHRAN = ZoneInfo("Asia/Tehran")
CALL, CHAT = ("sales", "now", "mid", "call"), ("build", "soon", "high", "chat")
WRITE_EN, CALL_EN = "A colleague will \u2068write to you here\u2069", "A colleague will \u2068call you\u2069"


def person(*, username: bool, language: Language = "en") -> Talker:
    talker = Talker(language)
    if not username:
        lead = talker.session.lead.replace(username=None)
        talker.session = talker.session.replace(lead=lead)
    return talker


@pytest.mark.parametrize(
    ("username", "contact", "options", "promised"),
    [
        pytest.param(True, "a@corp.example", CHAT, WRITE_EN, id="a username: a message"),
        pytest.param(True, "button", CHAT, WRITE_EN, id="a username and a number, but a message is wished for"),
        pytest.param(True, "button", CALL, CALL_EN, id="a call"),
        pytest.param(False, "button", CHAT, WRITE_EN, id="no username and a number, but a message is wished for"),
        pytest.param(False, "button", CALL, CALL_EN, id="no username: a call"),
        pytest.param(False, "a@corp.example", CALL, WRITE_EN, id="a call is wished for, but there is no number"),
    ],
)
def test_the_end_promises_what_can_be_kept(username: bool, contact: str, options: tuple, promised: str) -> None:
    talker = person(username=username)
    talker.goes_through(*options, contact=contact)
    assert promised in talker.said


@pytest.mark.parametrize(("language", "writes"), [("fa", "همین‌جا برایتان می‌نویسد"), ("en", "write to you here")])
@pytest.mark.parametrize("username", [True, False])
def test_who_asks_for_a_person_is_asked_for_a_number_once(language: Language, writes: str, username: bool) -> None:
    talker = person(username=username, language=language)
    talker.starts()
    talker.asks(Command.TALK)
    assert talker.alerts() == ["NewAlert"], "sales hears at once"
    assert (writes in talker.said, talker.step) == (True, Step.NUMBER)
    talker.writes("نه، همین‌جا خوب است" if language == "fa" else "No, here is fine")
    assert ("همین‌جا می‌نویسیم" if language == "fa" else "we'll write to you here") in talker.said
    talker.asks(Command.TALK)
    assert (writes in talker.said, talker.step is Step.NUMBER) == (True, False)


@pytest.mark.parametrize(
    ("language", "words", "said"),
    [("fa", "شماره نمی‌دهم", "همین‌جا می‌نویسیم"), ("en", "I'd rather not", "we'll write to you here")],
)
def test_a_key_of_before_still_skips_the_number(language: Language, words: str, said: str) -> None:
    talker = person(username=False, language=language)
    talker.gives("a@corp.example")
    talker.asks(Command.TALK)
    talker.writes(words)
    assert said in talker.said


@pytest.mark.parametrize("contact", ["telegram", "a@corp.example"])
def test_the_end_asks_nobody_for_a_number(contact: str) -> None:
    talker = person(username=False)
    talker.goes_through(*CHAT, contact=contact)
    assert (WRITE_EN in talker.said, talker.step, keys(talker)) == (True, Step.DONE, [])


def test_after_a_number_it_is_called() -> None:
    talker = person(username=True)
    talker.starts()
    talker.asks(Command.TALK)
    assert WRITE_EN in talker.said
    talker.shares()
    assert CALL_EN in talker.said


def test_talk_writes_over_no_thanks_and_the_card_says_so() -> None:
    talker = person(username=True)
    talker.goes_through("sales", "now", "mid", "no")
    talker.presses(Act.TALK)
    assert talker.lead.answers["talk"] == "chat"
    card = write_card(talker.session, funnel=talker.funnel, zone=TEHRAN, now=talker.now)
    assert "فعلاً هیچ" not in card.text


def test_what_was_never_asked_is_not_a_low_score() -> None:
    talker = person(username=True)
    talker.starts()
    talker.asks(Command.TALK)
    assert talker.lead.answers == {}
    card = write_card(talker.session, funnel=talker.funnel, zone=TEHRAN, now=talker.now)
    assert "هنوز نپرسیده‌ایم" in card.text
    assert "تناسب" not in card.text
    assert quality_of(talker.lead, "en") == "not asked yet"


HAND, READER = ("sales", "none", "mid", "call"), ("results", "none", "unknown", "no")


def keys(talker: Talker) -> list[str]:
    assert talker.turn is not None
    shown = [reply.keyboard for reply in talker.turn.replies if isinstance(reply, Say)]
    return [key.label for rows in shown if not isinstance(rows, str) for row in rows for key in row if key.asks_contact]


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("why", ["a raised hand", "words"])
def test_a_quiet_card_promises_an_answer_to_everybody(language: Language, why: str) -> None:
    talker = person(username=False, language=language)
    talker.goes_through(*(HAND if why == "a raised hand" else READER), contact="a@corp.example")
    if why == "words":
        talker.writes("کسی نیست؟" if language == "fa" else "is anybody there?")
    promised = {
        "a raised hand": {"fa": "همین‌جا برایتان می‌نویسیم", "en": "write to you here"},
        "words": {"fa": "تا پایان روز کاری بعد", "en": "by the end of the next working day"},
    }
    assert talker.alerts() == ["NewQuietCard"]
    assert promised[why][language] in talker.said
    assert (talker.step, keys(talker)) == (Step.DONE, [])


def test_words_at_a_question_are_passed_on_and_the_question_stays() -> None:
    talker = person(username=False)
    talker.goes_through("sales", contact="a@corp.example")
    talker.writes("we sell shoes")
    talker.writes("is that a problem?")
    assert (talker.step, "passed it on" in talker.said) == (Step.QUESTION, True)


def test_where_no_number_may_be_asked_for_nothing_is() -> None:
    kinds = SHIPPED.contact.replace(kinds=("email", "telegram"), first="email")
    talker = Talker(funnel=SHIPPED.replace(contact=kinds))
    talker.session = talker.session.replace(lead=talker.lead.replace(username=None))
    talker.starts()
    talker.asks(Command.TALK)
    assert WRITE_EN in talker.said
    assert keys(talker) == []
