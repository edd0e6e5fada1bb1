"""The rules about phones, by name: one row each at least, and what has no number in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from conversations.reading.contacts.phones.own import read_own_number
from conversations.reading.contacts.phones.read import read_phones
from conversations.reading.contacts.phones.rules import ASKED_BY, READ_BY
from conversations.reading.contacts.reading import Verdict
from conversations.reading.contacts.surroundings.table import RULES
from tests.effort import effort

IRAN = "IR"
READ = [
    ("+44 (0)20 7946 0018", IRAN, "with_country_code", "landline"),
    ("۰۹۱۲ ۳۴۵ ۶۷ ۸۹", IRAN, "iranian_mobile", "mobile"),
    ("021-88776655", IRAN, "iranian_landline", "landline"),
    ("21-88776655", IRAN, "tehran_without_zero", "landline"),
    ("2188776655", IRAN, "tehran_in_one_piece", "landline"),
    ("0989123456789", IRAN, "iranian_without_plus", "mobile"),
    ("98 912 345 6789", None, "iranian_without_plus", "mobile"),
    ("٩٧١ ٥٠ ١٢٣ ٤٥٦٧", None, "script_of_country", "mobile"),
    ("020 7946 0018", "GB", "of_the_region", "landline"),
    ("9123456789 (98+)", IRAN, "country_code_last", "mobile"),
    ("88776655-021", IRAN, "area_code_last", "landline"),
    ("021-84000", IRAN, "business_number", "landline"),
    ("6789-345-0912", IRAN, "groups_reversed", "mobile"),
    ("090-1234-5678", IRAN, "grouped_as_in_japan", "mobile"),
    ("wa.me/989123456789", IRAN, "phone_link", "mobile"),
]
HELD = [
    ("https://shop.example/product/9123456789", "link_id"),
    ("ali09123456789@gmail.com", "email_address"),
    ("IR12 0170 0000 0012 3456 7890 12", "iban"),
    ("user9123456789", "identifier"),
    ("v9.123.456.789", "version"),
    ("داخلی ۱۲۰۰۳", "extension"),
    ("35.7219, 51.3347", "coordinates"),
    ("203.0.113.120", "ip_address"),
    ("1403/05/12", "date"),
    ("12:30:45", "time_of_day"),
    ("6037 9911 1234 5678", "card_number"),
    ("ISBN 978-3-16-148410-0", "book_number"),
    ("کد پستی ۱۱۳۴۵۶۷۸۹۰", "postal_code"),
    ("کد ملی من 0012345679 است", "national_code"),
    ("بودجه 2500000000 تومان", "money"),
    ("3,500,000", "thousands"),
    ("شماره سفارش 9123456789", "order_number"),
    ("3000000 users", "amount"),
]
LACKS = [
    ("1500", IRAN, "too_short", "short"),
    ("0912345678", IRAN, "incomplete", "part"),
    ("091234567890", IRAN, "too_long", "long"),
    ("0912345678909351234567", IRAN, "several_numbers", "several"),
    ("0980 123 4567", IRAN, "no_such_number", "number"),
    ("0151 23456789", None, "no_country_code", "country_code"),
    ("+44 7400 12345", None, "incomplete", "part"),
    ("+999 123 456 789", None, "no_such_number", "number"),
]
WRITTEN_INTO_EACH_OTHER = "0912 345 6789, 0935 123 4567 و 02188776655، ایمیل sara@company.ir یا ali@company.ir؛ عصر"


@pytest.mark.parametrize(("typed", "region", "rule", "kind"), READ)
def test_a_rule_reads_a_number_and_says_so(typed: str, region: str | None, rule: str, kind: str) -> None:
    reading = read_phones(typed, region=region)
    assert (reading.rule, reading.kind) == (rule, kind)
    asked = {each.__name__ for each in ASKED_BY}
    assert reading.verdict is (Verdict.ASK if rule in asked else Verdict.READ)


@pytest.mark.parametrize(("typed", "rule"), HELD)
@pytest.mark.parametrize("region", [IRAN, None])
def test_what_only_looks_like_a_phone_is_words(typed: str, rule: str, region: str | None) -> None:
    reading = read_phones(typed, region=region)
    assert (reading.verdict, reading.rule) == (Verdict.NONE, rule)


@pytest.mark.parametrize(("typed", "region", "rule", "missing"), LACKS)
def test_what_is_missing_is_named(typed: str, region: str | None, rule: str, missing: str) -> None:
    reading = read_phones(typed, region=region)
    assert (reading.rule, reading.missing) == (rule, missing)


def test_what_two_patterns_of_a_rule_hold_is_shown_once() -> None:
    judged = read_phones("بودجه 2500000000 تومان", region=IRAN).judged
    assert [each.written for each in judged] == ["2500000000 تومان"]


def test_of_two_numbers_the_one_that_is_called_wrong_does_not_count() -> None:
    reading = read_phones("شماره قبلی 09351234567 بود الان 09123456789", region=IRAN)
    assert reading.value == "+989123456789"
    assert [each.rule for each in reading.judged] == ["withdrawn_number", "iranian_mobile"]


def test_every_rule_has_a_row() -> None:
    assert {rule.__name__ for rule in (*READ_BY, *ASKED_BY)} <= {rule for _, _, rule, _ in READ}
    assert {rule.hold.__name__ for rule in RULES} == {rule for _, rule in HELD}


@pytest.mark.parametrize("near", [typed for typed, _ in HELD])
@pytest.mark.parametrize("phone", ["09123456789", "0912 345 67 89", "+98 912 345 6789"])
def test_a_phone_in_the_next_line_is_read_whatever_stands_above_it(near: str, phone: str) -> None:
    assert read_phones(f"{near}\n{phone}", region=IRAN).value == "+989123456789"
    assert read_phones(f"{phone}\n{near}", region=IRAN).value == "+989123456789"


def test_of_several_numbers_the_first_is_meant_and_all_are_shown() -> None:
    reading = read_phones(WRITTEN_INTO_EACH_OTHER, region=IRAN)
    assert reading.value == "+989123456789"
    read = [each.value for each in reading.judged if each.verdict is Verdict.READ]
    assert read == ["+989123456789", "+989351234567", "+982188776655"]


def test_a_number_after_an_unfinished_one_is_read() -> None:
    assert read_phones("0912345 اشتباه شد 09123456789", region=IRAN).value == "+989123456789"


def test_within_a_number_with_a_country_code_no_other_number_is_read() -> None:
    assert read_phones("+45 912 345 6789", region=IRAN).verdict is Verdict.UNREADABLE
    assert read_phones("+45 0912 345 6789", region=IRAN).verdict is Verdict.UNREADABLE


@pytest.mark.parametrize("typed", ["09123456789", "989123456789", "+989123456789", "+09123456789"])
def test_an_own_number_is_read_with_and_without_its_plus(typed: str) -> None:
    assert read_own_number(typed, region=IRAN).value == "+989123456789"


CARDS = st.one_of(
    st.from_regex(r"\+?(?:98|0|00|888|1|44|49|521|971|)[0-9]{4,14}", fullmatch=True),
    st.from_regex(r"98(?:9[0-3][0-9]|21)[0-9]{7,8}", fullmatch=True),
)


@given(CARDS, st.sampled_from([IRAN, "GB", None]))
def test_a_contact_card_is_read_as_a_message_of_its_digits(card: str, region: str | None) -> None:
    own, written = read_own_number(card, region=region), read_phones("+" + card.lstrip("+"), region=None)
    if written.verdict not in (Verdict.READ, Verdict.ANONYMOUS):
        written = read_phones(card, region=region)
    assert replace(own, judged=()) == replace(written, judged=())


def test_an_own_number_of_telegram_is_anonymous() -> None:
    assert read_own_number("88805131234", region=IRAN).verdict is Verdict.ANONYMOUS


SIGNS = """\
0123456789|0|9|0 |9 |+1 |98+ |1-|1a|a1|x1|1_|1😀|10:30 |9:00-|1 000 |\
0912 345 678 |12 تومان |بودجه 1|کارت 1 |DE1 |1ـ|a.|@|+|http://|wa.me/|۰|(1)|%31|ﷺ|9 تا 17 |I called +1 |شماره شما 1 """


@pytest.mark.parametrize("signs", SIGNS.split("|"))
@pytest.mark.parametrize("region", [IRAN, None])
@pytest.mark.long
def test_a_long_message_is_answered_at_once(signs: str, region: str | None) -> None:
    text = (signs * 4096)[:4096]
    assert effort(lambda: read_phones(text, region=region)) < 150
