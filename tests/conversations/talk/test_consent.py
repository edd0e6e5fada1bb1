"""A contact counts as consent only if the consent text was shown before it."""

import pytest

from conversations.turn.buttons import Act
from conversations.turn.events import Asked, Command, Event, SharedContact, Wrote
from storage.records.talk import Step
from tests.conversations.talks import SHIPPED, Talker

BY_EMAIL_ALONE = SHIPPED.replace(contact=SHIPPED.contact.replace(kinds=("email", "telegram"), first="email"))
SEPARATE = SHIPPED.replace(consent=SHIPPED.consent.replace(mode="separate_step"))
NEWER = SHIPPED.replace(
    hash="newer",
    consent=SHIPPED.consent.replace(version=3, text={"fa": "متن دوم، /privacy", "en": "The second text, /privacy"}),
)
OWN = SharedContact("989121234567", own=True)


@pytest.mark.parametrize("command", [Command.HELP, Command.MY_DATA, Command.STOP, Command.FORGET])
@pytest.mark.parametrize("contact", [OWN, Wrote("+98 912 123 4567"), Wrote("sara@gmail.com")])
def test_a_contact_is_taken_only_once_they_have_read_what_for(command: Command, contact: Event) -> None:
    sara = Talker()
    sara.asks(command)
    sara.does(contact)
    assert "/privacy" in sara.said
    assert (sara.lead.phone, sara.lead.email, sara.lead.consent) == (None, None, None)
    sara.does(contact)
    assert sara.lead.consent is not None
    assert sara.step is Step.QUESTION


@pytest.mark.parametrize("words", ["+1", "1", "موافقم", "agree"])
def test_nobody_agrees_by_words_to_a_text_that_was_not_shown(words: str) -> None:
    sara = Talker(funnel=SEPARATE)
    sara.writes(words)
    assert (sara.lead.consent, sara.step) == (None, Step.CONSENT)
    assert "/privacy" in sara.said


def test_words_before_the_first_screen_bring_it() -> None:
    sara = Talker()
    sara.asks(Command.HELP)
    sara.writes("hello there")
    assert "/privacy" in sara.said


def test_who_asked_for_a_person_and_was_asked_for_no_number_reads_it_before_an_email_is_taken() -> None:
    sara = Talker(funnel=BY_EMAIL_ALONE)
    sara.does(Asked(Command.TALK))
    sara.writes("sara@gmail.com")
    assert (sara.lead.email, sara.lead.consent) == (None, None)
    sara.writes("sara@gmail.com")
    assert sara.lead.email == "sara@gmail.com"
    assert sara.lead.consent is not None
    assert sara.step is Step.DONE


def test_the_text_under_the_question_for_a_number_is_enough() -> None:
    sara = Talker()
    sara.asks(Command.TALK)
    sara.shares()
    assert sara.lead.phone == "+989121234567"
    assert sara.lead.consent is not None


def test_who_changes_to_persian_with_their_number_agreed_to_the_english_text_they_read() -> None:
    sara = Talker()
    sara.starts()
    shown = sara.said
    sara.writes("شماره‌ام ۰۹۱۲۱۲۳۴۵۶۷ است")
    (given,) = sara.entries("consented")
    assert (sara.lead.language, sara.lead.phone) == ("fa", "+989121234567")
    assert str(given.data["text"]) in shown


def test_who_was_shown_one_text_does_not_agree_to_a_newer_one() -> None:
    sara = Talker()
    sara.starts()
    shown = sara.said
    sara.writes("Not now")
    sara.funnel = NEWER
    sara.does(OWN)
    (given,) = sara.entries("consented")
    assert given.data["version"] == 2
    assert str(given.data["text"]) in shown


def test_a_newer_text_is_agreed_to_by_whoever_gives_a_contact_under_it() -> None:
    sara = Talker()
    sara.starts()
    sara.writes("Not now")
    sara.funnel = NEWER
    sara.starts()
    sara.does(OWN)
    (given,) = sara.entries("consented")
    assert (given.data["version"], given.data["text"]) == (3, "The second text, /privacy")


def through_a_suggestion() -> Talker:
    sara = Talker()
    sara.goes_through("results", "none", "unknown", "no")
    sara.writes("sara@gmial.com")
    return sara


def at_the_email() -> Talker:
    sara = Talker(funnel=SEPARATE)
    sara.starts()
    sara.presses(Act.AGREE)
    sara.writes("✉️ Use my email")
    return sara


def at_the_fallback() -> Talker:
    sara = Talker(funnel=SEPARATE)
    sara.starts()
    sara.presses(Act.AGREE)
    sara.writes("+98 912 34 56")
    sara.writes("+98 912 34 57")
    return sara


@pytest.mark.parametrize(
    ("sara", "goes_on"),
    [
        pytest.param(through_a_suggestion(), Act.EMAIL_AS_SUGGESTED, id="an old suggestion"),
        pytest.param(at_the_fallback(), Act.HERE_IS_FINE, id="an old way out"),
        pytest.param(at_the_fallback(), Act.AGREE, id="an old agree"),
        pytest.param(at_the_email(), "sara@gmail.com", id="an email that was asked for"),
    ],
)
def test_after_withdrawal_what_was_open_before_takes_nothing_and_shows_the_text(
    sara: Talker, goes_on: Act | str
) -> None:
    sara.asks(Command.STOP)
    sara.presses(goes_on) if isinstance(goes_on, Act) else sara.writes(goes_on)
    assert "/privacy" in sara.said
    assert (sara.lead.email, sara.lead.consent) == (None, None)
    assert sara.lead.stopped
