import errno
from collections.abc import Iterator

import phonenumbers
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.reading.contacts.phones.number import load
from conversations.reading.contacts.phones.read import read_phones
from conversations.reading.contacts.reading import Verdict

MOBILE = (Verdict.READ, "+989123456789", "mobile")
LANDLINE = (Verdict.READ, "+982188776655", "landline")
NEEDS_CODE = (Verdict.NEEDS_COUNTRY_CODE, None, "country_code")
WORDS = (Verdict.NONE, None, "")
IRAN = "IR"
ANY_TEXT = st.text(st.characters(exclude_categories=()))
NUMBERISH = st.text("0123456789۰۱۲۳۴۵۶۷۸۹+-() ./@\u200f\n")


def read(text: str, *, region: str | None) -> tuple[Verdict, str | None, str]:
    reading = read_phones(text, region=region)
    return reading.verdict, reading.value, reading.missing or reading.kind


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("+989123456789", id="e164"),
        pytest.param("00989123456789", id="00"),
        pytest.param("989123456789", id="country code without +"),
        pytest.param("09123456789", id="national"),
        pytest.param("9123456789", id="without the 0"),
        pytest.param("+9809123456789", id="country code and 0"),
        pytest.param("+98 (0) 912 345 6789", id="0 in brackets"),
        pytest.param("+0098 912 345 6789", id="+ and 00"),
        pytest.param("+0912 345 6789", id="+ before a national number"),
        pytest.param("(+98) 912 345 6789", id="country code in brackets"),
        pytest.param("+ 98 912 345 6789", id="space after +"),
        pytest.param("۰۹۱۲۳۴۵۶۷۸۹", id="persian digits"),
        pytest.param("٠٩١٢٣٤٥٦٧٨٩", id="arabic digits"),
        pytest.param("０９１２３４５６７８９", id="full-width digits"),
        pytest.param("۰۹۱۲ ۳۴۵ ۶۷ ۸۹", id="spaced"),
        pytest.param("۰۹۱۲\u00a0۳۴۵\u00a0۶۷۸۹", id="hard spaces"),
        pytest.param("(0912) 345-67-89", id="brackets and hyphens"),
        pytest.param("0912.345.67.89", id="dots"),
        pytest.param("0912/345/6789", id="slashes"),
        pytest.param("0912–345–6789", id="en dashes"),
        pytest.param("\u200f\u202a+98 912 345 6789\u202c", id="bidi marks"),
        pytest.param("۰۹۱۲\u200c۳۴۵\u200b۶۷۸۹", id="zero-width inside"),
        pytest.param("۹۸۹۱۲۳۴۵۶۷۸۹+", id="+ at the other end"),
        pytest.param("شماره‌ام ۰۹۱۲۳۴۵۶۷۸۹ است", id="inside a sentence"),
        pytest.param("شماره‌ام:۰۹۱۲۳۴۵۶۷۸۹.", id="glued to a colon and a full stop"),
        pytest.param("بین ۹ تا ۱۸ زنگ بزنید\n09123456789", id="after other numbers"),
        pytest.param("1405 0912 345 6789", id="after a year"),
        pytest.param("2 09123456789", id="after a line number"),
        pytest.param("09123456789 یا 09351234567", id="first of two"),
        pytest.param("09123456789-09351234567", id="first of two, joined"),
        pytest.param("0912345 اشتباه شد 09123456789", id="after an unfinished one"),
        pytest.param("ali09351112233@gmail.com\n09123456789", id="beside an email"),
        pytest.param("tel:+989123456789", id="tel link"),
        pytest.param("\ud83d09123456789", id="after half a surrogate pair"),
    ],
)
def test_every_way_to_write_an_iranian_mobile_is_one_number(text):
    assert read(text, region=IRAN) == MOBILE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("02188776655", id="plain"),
        pytest.param("021-88776655", id="hyphen"),
        pytest.param("۰۲۱ ۸۸ ۷۷ ۶۶ ۵۵", id="persian, spaced"),
        pytest.param("021-88776655 داخلی 12", id="with an extension"),
        pytest.param("+982188776655", id="e164"),
    ],
)
def test_a_landline_is_as_good(text):
    assert read(text, region=IRAN) == LANDLINE


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        pytest.param("سلام", (Verdict.NONE, ""), id="words"),
        pytest.param("", (Verdict.NONE, ""), id="nothing"),
        pytest.param("۱۲۳", (Verdict.UNREADABLE, "short"), id="a few digits"),
        pytest.param("ali09123456789@gmail.com", (Verdict.NONE, ""), id="an email"),
        pytest.param("0912345678", (Verdict.UNREADABLE, "part"), id="a digit short"),
        pytest.param("091234567890", (Verdict.UNREADABLE, "long"), id="a digit long"),
        pytest.param("20000000 تومان", (Verdict.NONE, ""), id="a sum of money"),
        pytest.param("6037 9911 1234 5678", (Verdict.NONE, ""), id="a bank card"),
        pytest.param("+999123456789", (Verdict.UNREADABLE, "number"), id="no such country"),
        pytest.param("ب" * 4090 + "09123456789", (Verdict.NONE, ""), id="cut by the cap"),
    ],
)
def test_what_is_no_number_says_why(text, reason):
    verdict, value, missing = read(text, region=IRAN)
    assert ((verdict, missing), value) == (reason, None)


@pytest.mark.parametrize(
    ("text", "right"),
    [
        pytest.param("+44 20 7946 0018", (Verdict.READ, "+442079460018", "landline"), id="+"),
        pytest.param("0044 20 7946 0018", (Verdict.READ, "+442079460018", "landline"), id="00"),
        pytest.param("+98 912 345 6789", MOBILE, id="iranian with +"),
        pytest.param(
            "+1 202 555 0123", (Verdict.READ, "+12025550123", "other"), id="a plan that does not tell them apart"
        ),
        pytest.param("09123456789", NEEDS_CODE, id="national"),
        pytest.param("+0912 345 6789", NEEDS_CODE, id="national with a +"),
        pytest.param("020 7946 0018", NEEDS_CODE, id="another national"),
        pytest.param("989123456789", MOBILE, id="country code of an iranian mobile without +"),
        pytest.param("447400123456", NEEDS_CODE, id="country code without +"),
        pytest.param("+44 20 7946 00", (Verdict.UNREADABLE, None, "part"), id="too short"),
        pytest.param("hello", WORDS, id="words"),
    ],
)
def test_outside_persian_a_country_code_is_asked_for_never_guessed(text, right):
    assert read(text, region=None) == right


def test_the_region_is_the_companys():
    assert read("020 7946 0018", region="GB") == (Verdict.READ, "+442079460018", "landline")


def test_an_unknown_region_reads_what_has_a_country_code():
    assert read("+98 912 345 6789", region="XX") == MOBILE
    assert read("0912 345 6789", region="XX") == (Verdict.UNREADABLE, None, "number")


@st.composite
def written_mobiles(draw):
    """Draw a valid Iranian mobile and one of the ways to write it."""
    operator = draw(st.sampled_from(["901", "905", "910", "912", "919", "920", "930", "935", "939", "990", "994"]))
    national = operator + draw(st.text("0123456789", min_size=7, max_size=7))
    gap = draw(st.sampled_from(["", " ", "-", ".", "  ", "\u00a0", "\u200f", "\u200c"]))
    start = draw(st.sampled_from(["+98", "0098", "98", "0", "", "+980", "(+98)", "+98 (0)"]))
    body = gap.join([start, national[:3], national[3:6], national[6:8], national[8:]])
    if draw(st.booleans()):
        body = body.translate(str.maketrans("0123456789", draw(st.sampled_from(["۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩"]))))
    before, after = draw(st.sampled_from([("", ""), ("شماره‌ام ", " است"), ("\u202a", "\u202c"), ("☎️ ", ".")]))
    return f"+98{national}", before + body + after


@settings(deadline=None)  # the first one pays for the import
@given(written_mobiles())
def test_all_written_forms_of_a_mobile_give_the_same_number(written):
    e164, text = written
    assert read(text, region=IRAN) == (Verdict.READ, e164, "mobile")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("8 901 021 20 00", id="no 9 of the country code"),
        pytest.param("01-021-20-00", id="no 9 of the operator"),
        pytest.param("1.021.2000", id="two digits missing"),
        pytest.param("8 901 02120000", id="its end in one piece"),
        pytest.param("98 901 202 021", id="the last group looks like an area code"),
    ],
)
def test_the_end_of_an_unfinished_mobile_is_no_number_of_tehran(text):
    assert read(text, region=IRAN)[:2] == (Verdict.UNREADABLE, None)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("2 021-84000", id="after the number of a line"),
        pytest.param("1) 021 84000", id="after the number of a line, marked"),
        pytest.param("1405\n021 84000", id="below a year"),
        pytest.param("2 +982184000", id="with its country code"),
    ],
)
def test_a_short_number_of_tehran_after_something_else_is_read(text):
    assert read(text, region=IRAN) == (Verdict.READ, "+982184000", "landline")


@settings(deadline=None)  # the first one pays for the import
@given(written_mobiles(), st.integers(0, 30))
def test_with_a_digit_missing_no_other_number_of_iran_is_read(written, place):
    e164, text = written
    digits = [index for index, sign in enumerate(text) if sign.isdecimal()]
    missing = digits[place % len(digits)]
    value = read_phones(text[:missing] + text[missing + 1 :], region=IRAN).value
    assert value in (None, e164) or not value.startswith("+98")


@settings(deadline=None)  # the first one pays for the import
@given(st.one_of(ANY_TEXT, NUMBERISH), st.sampled_from([IRAN, None]))
def test_reading_a_phone_never_raises_and_reads_its_own_result_again(text, region):
    verdict, value, kind = read(text, region=region)
    if verdict is Verdict.READ:
        assert read(value, region=None) == (verdict, value, kind)


@pytest.fixture
def a_plan_that_cannot_be_read() -> Iterator[None]:
    """Add a country to the library whose file cannot be opened."""

    def no_handle_is_left(_region: str) -> None:
        raise OSError(errno.EMFILE, "Too many open files", "region_ZZ.py")

    load.cache_clear()
    phonenumbers.PhoneMetadata.register_region_loader("ZZ", no_handle_is_left)
    yield
    del phonenumbers.PhoneMetadata._region_available["ZZ"]


@pytest.mark.usefixtures("a_plan_that_cannot_be_read")
def test_a_plan_that_cannot_be_read_once_holds_up_no_later_number() -> None:
    with pytest.raises(OSError, match="Too many open files"):
        read("+447400123456", region=IRAN)
    phonenumbers.PhoneMetadata.register_region_loader("ZZ", lambda _region: None)
    assert read("+447400123456", region=IRAN) == (Verdict.READ, "+447400123456", "mobile")
    assert not phonenumbers.PhoneMetadata._metadata_lock.locked()
