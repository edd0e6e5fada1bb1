"""Nobody agrees to what they were not shown: a contact counts as consent only under the consent text."""

import pytest

from conversations.events import Asked, Command, Event, SharedContact, Wrote
from storage.records import Step
from tests.conversations.talks import SHIPPED, Talker

BY_EMAIL_ALONE = SHIPPED.model_copy(
    update={"contact": SHIPPED.contact.model_copy(update={"kinds": ("email", "telegram"), "first": "email"})}
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
