"""A promise names only what sales can do: write to a username, call a number, answer an email; else ask first."""

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


HAND, READER = ("sales", "none", "mid", "call"), ("results", "none", "unknown", "no")
UNREACHABLE = {
    "fa": "تلگرامتان نام کاربری ندارد",
    "en": "your Telegram has no username",
}


def unreachable(*options: str, language: Language = "en") -> Talker:
    """A person without username, phone or email, at the end of the questions."""
    talker = person(username=False, language=language)
    if language == "fa":
        talker.starts()
        talker.writes("۰۹۱۲۳۴۵۶")
        talker.writes("۰۹۱۲۳۴۵۷")
        talker.presses(Act.HERE_IS_FINE)
        for option in options:
            talker.answers(option)
    else:
        talker.goes_through(*options, contact="telegram")
    return talker


def keys(talker: Talker) -> list[str]:
    assert talker.turn is not None
    shown = [reply.keyboard for reply in talker.turn.replies if isinstance(reply, Say)]
    return [key.label for rows in shown if not isinstance(rows, str) for row in rows for key in row if key.asks_contact]


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize("why", ["a raised hand", "words"])
def test_a_number_is_asked_for_with_its_key_where_nobody_can_answer(language: Language, why: str) -> None:
    talker = unreachable(*(HAND if why == "a raised hand" else READER), language=language)
    if why == "words":
        talker.writes("کسی نیست؟" if language == "fa" else "is anybody there?")
    assert talker.alerts() == ["NewQuietCard"], "sales hears of it all the same"
    assert UNREACHABLE[language] in talker.said
    assert (talker.step, len(keys(talker))) == (Step.NUMBER, 1)
    talker.writes("۰۹۱۲ ۱۲" if language == "fa" else "0912 12")
    assert ("شماره کامل نیست؛ لطفاً کاملش را بفرستید." if language == "fa" else "isn't complete") in talker.said
    due = talker.lead.quiet_due
    talker.shares("989121234567")
    day = {"fa": ("شنبه ۷ آذر", "سه‌شنبه ۳ آذر"), "en": ("Saturday 28 Nov", "Tuesday 24 Nov")}[language]
    assert day[why == "words"] in talker.said, "the promise they had, now that it can be kept"
    assert ("با شما تماس می‌گیریم" if language == "fa" else "call you") in talker.said
    assert (talker.lead.quiet_due, talker.step) == (due, Step.DONE)


def test_at_a_question_the_number_is_asked_for_and_the_question_stays() -> None:
    talker = unreachable("sales")
    talker.writes("we sell shoes")
    talker.writes("is that a problem?")
    assert (talker.step, UNREACHABLE["en"] in talker.said) == (Step.NUMBER, True)
    talker.shares("989121234567")
    assert talker.step is Step.QUESTION
    assert "2 of 4" in talker.said


def test_who_gives_no_number_is_not_asked_each_time_and_never_promised_what_cannot_be_kept() -> None:
    talker = unreachable(*READER)
    talker.writes("is anybody there?")
    talker.writes("I'd rather not")
    assert "no way to answer you" in talker.said
    for words in ("hello? anyone?", "please answer"):
        talker.writes(words)
        assert UNREACHABLE["en"] in talker.said
        assert (talker.step, keys(talker)) == (Step.DONE, [])


@pytest.mark.parametrize("again", [Act.TALK, None], ids=["the button", "the command"])
def test_who_asks_for_a_person_again_is_asked_for_a_number_again(again: Act | None) -> None:
    talker = unreachable(*READER)
    talker.asks(Command.TALK)
    talker.writes("I'd rather not")
    if again is None:
        talker.asks(Command.TALK)
    else:
        talker.presses(again)
    assert (talker.step, len(keys(talker))) == (Step.NUMBER, 1)
    assert "write to you here" not in talker.said


def test_where_no_number_may_be_asked_for_an_email_will_do() -> None:
    kinds = SHIPPED.contact.replace(kinds=("email", "telegram"), first="email")
    talker = Talker(funnel=SHIPPED.replace(contact=kinds))
    lead = talker.lead.replace(username=None)
    talker.session = talker.session.replace(lead=lead)
    talker.starts()
    talker.asks(Command.TALK)
    assert UNREACHABLE["en"] in talker.said
    assert "write to you here" not in talker.said
    talker.writes("a@corp.example")
    assert talker.lead.email == "a@corp.example"
    talker.asks(Command.TALK)
    assert "email you" in talker.said


def test_a_number_that_makes_them_hot_brings_the_promise_of_an_alert() -> None:
    talker = unreachable("sales", "soon", "low", "chat")
    assert talker.alerts() == ["NewQuietCard"]
    talker.shares("989121234567")
    assert talker.alerts()[-1] == "NewAlert"
    assert CALL_EN in talker.said
