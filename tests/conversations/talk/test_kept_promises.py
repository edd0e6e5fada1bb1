"""A promise names only what sales can do: write to a username, call a number, answer an email; else ask first."""

from zoneinfo import ZoneInfo

import pytest

from conversations.desk.card import write_card
from conversations.desk.card_lines import quality_of
from conversations.turn.buttons import Act
from conversations.turn.events import Command
from storage.records.record import Language
from storage.records.talk import Step
from tests.conversations.talks import Talker

TEHRAN = ZoneInfo("Asia/Tehran")
CALL, CHAT = ("sales", "now", "mid", "call"), ("build", "soon", "high", "chat")
WRITE_EN, CALL_EN = "A colleague will \u2068write to you here\u2069", "A colleague will \u2068call you\u2069"


def person(*, username: bool, language: Language = "en") -> Talker:
    talker = Talker(language)
    if not username:
        lead = talker.session.lead.model_copy(update={"username": None})
        talker.session = talker.session.model_copy(update={"lead": lead})
    return talker


@pytest.mark.parametrize(
    ("username", "contact", "options", "promised"),
    [
        pytest.param(True, "a@corp.example", CHAT, WRITE_EN, id="a username: a message"),
        pytest.param(True, "button", CHAT, WRITE_EN, id="a username and a number, but a message is wished for"),
        pytest.param(True, "button", CALL, CALL_EN, id="a call"),
        pytest.param(False, "button", CHAT, CALL_EN, id="no username: the number is called"),
    ],
)
def test_the_end_promises_what_can_be_kept(username: bool, contact: str, options: tuple, promised: str) -> None:
    talker = person(username=username)
    talker.goes_through(*options, contact=contact)
    assert promised in talker.said


@pytest.mark.parametrize(("language", "calls"), [("fa", "با شما تماس می‌گیرد"), ("en", "call you")])
@pytest.mark.parametrize("way", ["end", "talk"])
def test_whom_nobody_can_write_to_is_asked_for_a_number_first(language: Language, calls: str, way: str) -> None:
    talker = person(username=False, language=language)
    if way == "end":
        talker.goes_through(*CHAT, contact="a@corp.example")
    else:
        talker.starts()
        talker.asks(Command.TALK)
    assert talker.alerts() == ["NewAlert"], "sales hears at once"
    assert talker.step is Step.NUMBER
    assert "write to you here" not in talker.said
    assert "همین‌جا برایتان می‌نویسد" not in talker.said
    talker.shares()
    assert calls in talker.said
    assert talker.step is (Step.DONE if way == "end" else Step.QUESTION), "two quick questions follow"


@pytest.mark.parametrize(
    ("contact", "says"), [("a@corp.example", "answer by email"), ("", "no way to answer you")], ids=["email", "nothing"]
)
def test_who_gives_no_number_hears_how_we_answer(contact: str, says: str) -> None:
    talker = person(username=False)
    if contact:
        talker.gives(contact)
    else:
        talker.starts()
    talker.asks(Command.TALK)
    talker.writes("I'd rather not")
    assert says in talker.said
    assert "write to you here" not in talker.said


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
