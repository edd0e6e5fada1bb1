"""The whole reader: phones and emails of one message, and which of them counts."""

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.reading.contacts.read import other_contact, read_contact
from conversations.reading.contacts.reading import Verdict

MIXED = "09123456789، ۰۹۳۵۱۲۳۴۵۶۷ یا 02188776655؛ ایمیل sara@company.ir و ali@company.ir، لطفاً عصر"


def values_of(name: str) -> list[tuple[str, str, str]]:
    with Path(__file__).parent.joinpath(name).open(encoding="utf-8", newline="") as file:
        return [(row["typed"], row.get("language", "fa"), row["right"]) for row in csv.DictReader(file)]


@pytest.mark.parametrize("name", ["phones.csv", "emails.csv"])
def test_beside_the_other_form_every_row_of_the_lists_reads_the_same(name: str) -> None:
    as_read = {Verdict.ANONYMOUS: "unreadable", Verdict.UNREADABLE: "unreadable", Verdict.NONE: "none"}
    wrong = []
    for typed, language, right in values_of(name):
        reading = read_contact(typed, region="IR" if language == "fa" else None)
        got = as_read.get(reading.verdict) or str(reading.value or reading.verdict)
        got = f"ask:{got}" if reading.verdict is Verdict.ASK else "doubt" if reading.verdict is Verdict.DOUBT else got
        if got != right.replace("refuse", "unreadable"):
            wrong.append((typed, right, got, reading.rule))
    assert wrong == []


def test_of_three_numbers_and_two_emails_the_first_counts_and_the_first_email_stands_beside_it() -> None:
    reading = read_contact(MIXED, region="IR")
    assert (reading.form, reading.value) == ("phone", "+989123456789")
    other = other_contact(reading)
    assert other is not None
    assert other.value == "sara@company.ir"
    assert len([each for each in reading.judged if each.verdict is Verdict.READ]) == 5


@pytest.mark.parametrize(
    ("typed", "form"),
    [
        ("sara@company.ir 09123456789", "email"),
        ("09123456789 sara@company.ir", "phone"),
        ("سارا\nsara@company.ir\n۰۹۱۲۳۴۵۶۷۸۹", "email"),
        ("0912345 sara@company.ir", "email"),
        ("sara@ 09123456789", "phone"),
    ],
)
def test_the_contact_that_stands_first_counts_if_it_can_be_read(typed: str, form: str) -> None:
    reading = read_contact(typed, region="IR")
    assert (reading.verdict, reading.form) == (Verdict.READ, form)


@pytest.mark.parametrize("typed", ["سلام", "", "ساعت ۵", "we sell shoes in 3 cities", "بودجه ۵۰ میلیون تومان"])
def test_words_hold_no_contact(typed: str) -> None:
    assert read_contact(typed, region="IR").verdict is Verdict.NONE


@pytest.mark.parametrize("typed", ["/stats@other_bot", " /start@sarnakh_bot now"])
def test_a_command_for_another_bot_is_words(typed: str) -> None:
    assert read_contact(typed, region=None).verdict is Verdict.NONE


def test_a_link_is_words_and_a_name_written_like_an_address_is_none() -> None:
    assert read_contact("https://www.tiktok.com/@shop/video/7312345678901234567", region=None).verdict is Verdict.NONE
    assert read_contact("https://medium.com/@user.name", region=None).verdict is Verdict.UNREADABLE


@settings(deadline=None)  # the first one pays for the import
@given(st.text(st.characters(exclude_categories=())) | st.text("0123456789۰۹+-() ./@\u200f\nabکtelwa.me"))
def test_reading_never_raises_and_names_what_is_missing(text: str) -> None:
    for region in ("IR", None):
        reading = read_contact(text, region=region)
        if reading.verdict in (Verdict.UNREADABLE, Verdict.NEEDS_COUNTRY_CODE):
            assert reading.form == "email" or reading.missing is not None
