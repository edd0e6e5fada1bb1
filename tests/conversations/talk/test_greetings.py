"""How people are called, and what they read when they come back: one message, without contradiction."""

from datetime import timedelta

import pytest

from bot.updates.senders import person_of
from conversations.language.names import spoken_name
from conversations.turn.buttons import Act
from conversations.turn.events import Command
from conversations.turn.turn import Say
from storage.records.talk import Step
from tests.conversations.funnel_variants import in_languages
from tests.conversations.talks import Talker

HOT = ("sales", "now", "mid", "call")


@pytest.mark.parametrize(
    ("first", "called"),
    [
        ("محمد رضا", "محمد رضا"), ("Sara 🌸", "Sara"), ("🌸✨", ""), ("علی‌رضا", "علی‌رضا"), ("👩‍💻 Mina ❤️", "Mina"),
        ("🇮🇷 Reza", "Reza"), ("Ana María", "Ana María"), ("", ""), ("1️⃣", ""), ("O'Neil", "O'Neil"),
        ("👍🏽Kaveh", "Kaveh"),
    ],
)  # fmt: skip
def test_a_name_is_said_whole_and_without_emoji(first: str, called: str) -> None:
    assert spoken_name(first) == called


@pytest.mark.parametrize(
    ("first", "last", "begins"),
    [
        ("محمد رضا", "احمدی", "سلام \u2068محمد رضا\u2069 👋"),
        ("🌸", "", "سلام 👋"),
        ("", "Ahmadi", "سلام 👋"),
    ],
    ids=["no last name", "emoji alone", "no first name"],
)
def test_the_greeting_says_the_first_name(first: str, last: str, begins: str) -> None:
    person = person_of(1, first, last, "", "fa")
    talker = Talker("fa")
    lead = talker.session.lead.replace(name=person.name)
    talker.session = talker.session.replace(lead=lead, first_name=person.first_name)
    talker.starts()
    assert talker.said.startswith(begins)


def test_a_comma_before_a_missing_name_goes_with_it() -> None:
    sara = Talker()
    sara.goes_through(*HOT)
    sara.session = sara.session.replace(first_name="✨")
    sara.starts()
    assert "Welcome back 🌱" in sara.said


@pytest.mark.parametrize("come_back", ["start", "resume"])
@pytest.mark.parametrize("finished", [True, False], ids=["at the end", "at a question"])
def test_who_comes_back_after_stop_reads_one_message(come_back: str, *, finished: bool) -> None:
    sara = Talker()
    sara.starts()
    sara.shares()
    for option in HOT if finished else HOT[:2]:
        sara.answers(option)
    sara.asks(Command.STOP)
    sara.waits(timedelta(days=1))
    sara.starts() if come_back == "start" else sara.asks(Command.RESUME)
    assert sara.turn is not None
    assert len(sara.turn.replies) == 1
    assert "so we won't contact you unless you ask" in sara.said
    assert "in touch again" not in sara.said
    sara.presses(Act.AGREE)
    assert sara.lead.agrees
    assert sara.step is (Step.DONE if finished else Step.QUESTION)
    assert ("(3 of 4)" in sara.said) is not finished


def test_who_resumes_at_a_question_without_consent_reads_one_message() -> None:
    sara = Talker()
    sara.asks(Command.TALK)
    sara.writes("No, here is fine")
    assert sara.step is Step.QUESTION
    sara.asks(Command.STOP)
    sara.asks(Command.RESUME)
    assert sara.turn is not None
    assert [reply.name for reply in sara.turn.replies if isinstance(reply, Say)] == ["q0"]
    assert sara.said.split("\n---\n")[-1].startswith("Welcome back 🌱 We're in touch again.")
    assert "(1 of 2)" in sara.said


def test_a_visitor_who_resumes_reads_the_first_screen_alone() -> None:
    sara = Talker()
    sara.starts()
    sara.asks(Command.STOP)
    sara.asks(Command.RESUME)
    assert sara.turn is not None
    assert len(sara.turn.replies) == 1
    assert "Hi " in sara.said


@pytest.mark.parametrize(("languages", "shown"), [(("fa", "en"), True), (("en",), False)], ids=["two", "one"])
def test_language_is_offered_only_where_there_is_a_choice(languages: tuple[str, ...], *, shown: bool) -> None:
    sara = Talker("en", funnel=in_languages(*languages))
    sara.starts()
    sara.asks(Command.HELP)
    assert ("/language" in sara.said) is shown


def test_my_data_has_no_scores_in_the_chat() -> None:
    sara = Talker()
    sara.goes_through(*HOT)
    sara.asks(Command.MY_DATA)
    assert "estimate" not in sara.said
    assert "90" not in sara.said.replace("7000000001", "")


def test_what_back_leaves_is_edited_away() -> None:
    sara = Talker()
    sara.starts()
    sara.shares()
    sara.answers("sales")
    sara.goes_back()
    assert sara.turn is not None
    left = sara.turn.replies[0]
    assert "When would you like" not in getattr(left, "text", "")
