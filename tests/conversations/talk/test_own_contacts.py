"""The person's own contact card: read like a typed number; an anonymous number is a contact on Telegram."""

from zoneinfo import ZoneInfo

import pytest

from conversations.desk.card import write_card
from conversations.turn.events import Command
from storage.records.lead import ContactKind
from storage.records.talk import Step
from tests.conversations.talks import SHIPPED, Talker

ANONYMOUS = "+88801234567"


@pytest.mark.parametrize("language", ["fa", "en"])
@pytest.mark.parametrize(
    ("number", "kept"),
    [
        pytest.param("989121234567", "+989121234567", id="without a plus"),
        pytest.param("+989121234567", "+989121234567", id="with a plus"),
        pytest.param("09121234567", "+989121234567", id="national"),
        pytest.param("+09121234567", "+989121234567", id="national with a plus"),
        pytest.param("9121234567", "+989121234567", id="national without the 0"),
        pytest.param("00989121234567", "+989121234567", id="00"),
        pytest.param("+98 912 123 45 67", "+989121234567", id="with gaps"),
        pytest.param("02188776655", "+982188776655", id="a landline"),
        pytest.param("447400123456", "+447400123456", id="abroad"),
        pytest.param("4915112345678", "+4915112345678", id="another country"),
    ],
)
def test_an_own_contact_is_read_in_any_form(language, number, kept) -> None:
    person = Talker(language)
    person.starts()
    person.shares(number)
    assert (person.lead.phone, person.lead.phone_verified) == (kept, True)
    assert person.lead.contact is ContactKind.OWN_PHONE


@pytest.mark.parametrize("number", ["12345", "0000000", "+0", "", "یک", "09120000000000000"])
def test_an_own_contact_that_nobody_can_read_is_marked_so(number) -> None:
    person = Talker("fa")
    person.starts()
    person.shares(number)
    assert (person.lead.phone, person.lead.contact, person.lead.unread_contact) == (None, None, number)
    assert person.step is Step.EXCHANGE
    assert "شماره" in person.said


@pytest.mark.parametrize("number", [ANONYMOUS, ANONYMOUS[1:], "+888 0123 4567", "8888888", "+۸۸۸ ۰۱۲۳ ۴۵۶۷"])
def test_an_anonymous_number_is_a_contact_on_telegram(number) -> None:
    person = Talker("fa")
    person.starts()
    person.shares(number)
    assert (person.lead.phone, person.lead.contact, person.lead.unread_contact) == (None, ContactKind.TELEGRAM, None)
    assert [reason.points for reason in person.lead.reasons if reason.about == "contact"] == [4]
    assert person.step is Step.QUESTION
    assert person.lead.consent is not None


def test_a_typed_anonymous_number_is_one_too() -> None:
    person = Talker("en")
    person.starts()
    person.writes("call me: +888 0123 4567")
    assert (person.lead.phone, person.lead.contact) == (None, ContactKind.TELEGRAM)
    assert person.entries("contact")[-1].data["typed"] == "call me: +888 0123 4567"


@pytest.mark.parametrize(("language", "said"), [("en", "cannot be called"), ("fa", "نمی‌شود به آن زنگ زد")])
def test_the_card_says_that_it_cannot_be_called(language, said) -> None:
    person = Talker(language)
    person.starts()
    person.shares(ANONYMOUS)
    person.asks(Command.TALK)
    assert said in _card(person, language)
    assert ANONYMOUS in _card(person, language)
    person.writes("+98 912 123 4567")
    assert said not in _card(person, language)


def test_the_card_of_a_number_that_an_earlier_version_took_says_so_too() -> None:
    person = Talker("en")
    person.gives("button")
    lead = person.lead.replace(phone=ANONYMOUS)
    person.session = person.session.replace(lead=lead)
    assert f"{ANONYMOUS} is an anonymous number and cannot be called" in _card(person, "en")


def _card(person: Talker, language: str) -> str:
    funnel = SHIPPED.replace(sales_language=language)
    card = write_card(person.session, funnel=funnel, zone=ZoneInfo("Asia/Tehran"), now=person.now)
    return card.text.translate(str.maketrans("", "", "\u2068\u2069"))
