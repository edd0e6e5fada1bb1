"""What a talk does about each answer of the reader of contacts."""

import pytest

from conversations.turn.buttons import Act
from conversations.turn.turn import Say
from storage.records.lead import ContactKind
from storage.records.talk import Step
from tests.conversations.talks import Talker


def asked(language: str = "en") -> Talker:
    person = Talker(language)
    person.starts()
    return person


def replied(person: Talker) -> list[str]:
    assert person.turn is not None
    return [each.name for each in person.turn.replies if isinstance(each, Say)]


@pytest.mark.parametrize(
    ("language", "typed", "key"),
    [
        ("fa", "1500", "bad_phone_short"),
        ("fa", "0912345678", "bad_phone_part"),
        ("fa", "091234567890", "bad_phone_long"),
        ("fa", "0912345678909351234567", "bad_phone_several"),
        ("fa", "0532 123 45 67", "bad_phone"),
        ("fa", "9" * 4096, "bad_phone_long"),
        ("en", "07400 123456", "bad_phone_code"),
        ("en", "+44 7400 12345", "bad_phone_part"),
        ("en", "sara@", "bad_email_domain"),
        ("en", "@sara.com", "bad_email_name"),
    ],
)
def test_an_unreadable_contact_says_what_is_missing(language: str, typed: str, key: str) -> None:
    person = asked(language)
    person.writes(typed)
    assert replied(person) == [key]
    assert person.lead.contact is None
    assert person.lead.unread_contact == typed[:300]


@pytest.mark.parametrize(
    "typed",
    [
        "بودجه 2500000000 تومان",
        "کد پستی ۱۱۳۴۵۶۷۸۹۰",
        "شماره کارت 6037 9911 1234 5678",
        "IR12 0170 0000 0012 3456 7890 12",
        "شماره سفارش 9123456789",
        "فردا 1403/05/12 10:30 خوبه",
        "203.0.113.120",
        "35.7219, 51.3347",
        "https://shop.example/product/9123456789",
        "v9.123.456.789",
    ],
)
def test_what_only_looks_like_a_contact_is_kept_as_words_and_is_no_failed_try(typed: str) -> None:
    person = asked("fa")
    person.writes(typed)
    assert (person.lead.contact, person.lead.unread_contact, person.session.talk.failures) == (None, None, 0)
    assert person.entries("said")[-1].data["text"] == typed
    assert person.said


def test_of_a_long_message_around_a_contact_nothing_is_lost() -> None:
    person = asked("fa")
    typed = "ما سه شعبه داریم و " * 60 + "شماره‌ام ۰۹۱۲۳۴۵۶۷۸۹ است"
    person.writes(typed)
    assert person.lead.phone == "+989123456789"
    assert person.entries("contact")[-1].data["typed"] == typed
    unread = asked("fa")
    unread.writes(typed.replace("۶۷۸۹", ""))
    assert unread.entries("unread_contact")[-1].data["text"] == typed.replace("۶۷۸۹", "")
    assert len(unread.lead.unread_contact or "") == 300


def test_a_phone_and_an_email_in_one_message_are_both_kept() -> None:
    person = asked("fa")
    typed = "09123456789 یا 09351234567، sara@company.ir و ali@company.ir، عصرها"
    person.writes(typed)
    assert (person.lead.phone, person.lead.email) == ("+989123456789", "sara@company.ir")
    assert [entry.data["kind"] for entry in person.entries("contact")] == ["company_email", "typed_phone"]
    assert person.entries("contact")[-1].data["typed"] == typed
    assert person.lead.contact is ContactKind.TYPED_PHONE
    assert person.step is Step.QUESTION


@pytest.mark.parametrize(("typed", "value"), [("6789-345-0912", "+989123456789"), ("sara@gmail,com", "sara@gmail.com")])
def test_a_contact_that_is_probably_meant_is_asked_about(typed: str, value: str) -> None:
    person = asked("fa")
    person.writes(typed)
    assert value in person.said
    assert person.labels == ["بله، همین است", "نه"]
    person.presses(Act.EMAIL_AS_SUGGESTED)
    assert value in (person.lead.phone, person.lead.email)
    assert person.step is Step.QUESTION


def test_a_no_to_the_meant_phone_asks_for_a_number_again() -> None:
    person = asked("fa")
    person.writes("6789-345-0912")
    person.presses(Act.EMAIL_AS_TYPED)
    assert replied(person) == ["ask_phone_too"]
    assert (person.lead.contact, person.session.talk.suggested_email) == (None, None)
    person.writes("۰۹۱۲۳۴۵۶۷۸۹")
    assert person.lead.phone == "+989123456789"


def test_a_no_to_an_address_that_cannot_be_kept_as_typed_asks_for_an_email_again() -> None:
    person = asked()
    person.writes("sara@gmail,com")
    person.writes("no")
    assert replied(person) == ["ask_email"]
    assert person.lead.contact is None


@pytest.mark.parametrize("code", ["+44", "44", "0044", "۴۴"])
def test_a_country_code_alone_completes_the_number_before_it(code: str) -> None:
    person = asked()
    person.writes("07400 123456")
    person.writes(code)
    assert person.lead.phone == "+447400123456"
    assert person.step is Step.QUESTION


@pytest.mark.parametrize("code", ["+999", "7", "12", "+1"])
def test_a_code_that_makes_no_number_completes_nothing(code: str) -> None:
    person = asked()
    person.writes("07400 123456")
    person.writes(code)
    assert person.lead.phone is None


def test_a_code_completes_no_number_that_lacked_something_else() -> None:
    person = asked()
    person.writes("+44 7400 12345")
    person.writes("+44")
    assert person.lead.phone is None


@pytest.mark.parametrize("typed", ["9000000000", "0912345678", "2500000000", "1134567890", "12345678"])
def test_a_number_at_a_question_that_is_no_phone_is_words(typed: str) -> None:
    person = asked("fa")
    person.writes("sara@company.ir")
    person.writes(typed)
    assert (person.lead.phone, person.lead.unread_contact) == (None, None)


def test_at_a_question_a_number_that_is_certain_is_kept() -> None:
    person = asked("fa")
    person.writes("sara@company.ir")
    person.writes("شماره‌ام ۰۹۱۲ ۳۴۵ ۶۷ ۸۹ هم هست")
    assert person.lead.phone == "+989123456789"
    assert person.step is Step.QUESTION


def test_beside_a_number_that_stands_a_new_email_in_the_same_message_is_taken() -> None:
    person = asked("fa")
    person.writes("09123456789")
    person.writes("09351234567 و sara@company.ir")
    assert (person.lead.phone, person.lead.email) == ("+989123456789", "sara@company.ir")


@pytest.mark.parametrize("typed", ["+888 0513 1234", "+88805131234"])
def test_an_anonymous_number_is_a_contact_on_telegram(typed: str) -> None:
    person = asked("fa")
    person.writes(typed)
    assert (person.lead.phone, person.lead.contact) == (None, ContactKind.TELEGRAM)
