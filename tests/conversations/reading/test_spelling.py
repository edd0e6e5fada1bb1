import unicodedata
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.language.facts import Script
from conversations.reading.scripts import has_letters_of
from conversations.reading.spelling import ZEROS, fold, plain

ANY_TEXT = st.text(st.characters(exclude_categories=()))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("علي", "علی", id="arabic yeh"),
        pytest.param("كتاب", "کتاب", id="arabic kaf"),
        pytest.param("مصطفى", "مصطفی", id="alef maksura"),
        pytest.param("۱۲۳", "123", id="persian digits"),
        pytest.param("١٢٣", "123", id="arabic digits"),
        pytest.param("１２３", "123", id="full-width digits"),
        pytest.param("ســــلام", "سلام", id="tatweel"),
        pytest.param("می‌خواهم", "میخواهم", id="half-space"),
        pytest.param("\u200fسلام\u202c", "سلام", id="bidi controls"),
        pytest.param("س\u200bلا\ufeffم", "سلام", id="zero-width"),
        pytest.param("فعلاً", "فعلا", id="tanvin"),
        pytest.param("صفحهٔ فرود", "صفحه فرود", id="hamza above"),
        pytest.param("آره", "اره", id="alef madda"),
        pytest.param("سؤال", "سوال", id="hamza seat"),
        pytest.param("ﺳﻼﻡ", "سلام", id="presentation forms"),
        pytest.param("  a \t\n b ", "a b", id="whitespace"),
        pytest.param("✅ This month!", "this month", id="tick and punctuation"),
        pytest.param("«همین ماه»", "همین ماه", id="guillemets"),
        pytest.param("2️⃣", "2", id="keycap"),
        pytest.param("STRASSE", "straße", id="casefold"),
        pytest.param("İSTANBUL", "istanbul", id="dotted capital i"),
        pytest.param("Résumé", "resume", id="accents"),
        pytest.param("👍", "", id="emoji alone"),
    ],
)
def test_two_spellings_fold_to_one(one, other):
    assert fold(one) == fold(other)


def test_folding_does_not_grow_the_dotted_capital_i():
    assert fold("İ") == "i"


def test_folding_any_single_character_twice_changes_nothing():
    folded = (fold(f"a{chr(point)}b") for point in range(0x3000))
    assert all(fold(text) == text for text in folded)


@given(ANY_TEXT)
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


def test_plain_text_keeps_its_letters_and_loses_what_is_unseen():
    assert plain("\u200fعلي ＠ ۰۹۱۲\u202c") == "علي @ 0912"


@pytest.mark.parametrize(
    ("text", "persian"),
    [
        pytest.param("سلام", True, id="persian"),
        pytest.param("hello علی", True, id="a persian word in english"),
        pytest.param("ﺳﻼﻡ", True, id="presentation forms"),
        pytest.param("hello", False, id="english"),
        pytest.param("۱۲۳ ٤٥٦", False, id="digits alone"),
        pytest.param("👍", False, id="emoji"),
        pytest.param("؟،٪", False, id="punctuation"),
        pytest.param("\u200f\u200c", False, id="controls"),
        pytest.param("שלום", False, id="hebrew"),
    ],
)
def test_persian_letters_are_letters(text, persian):
    assert has_letters_of("Arab", text) is persian


@pytest.mark.parametrize(
    ("script", "text"),
    [("Latn", "ĥöŵ"), ("Arab", "چقدر"), ("Cyrl", "сколько"), ("Grek", "πόσο"), ("Hebr", "כמה")],
)
def test_every_script_is_told_by_its_letters_alone(script: Script, text: str) -> None:
    assert [each for each in get_args(Script) if has_letters_of(each, text)] == [script]


@pytest.mark.parametrize("zero", ZEROS)
def test_the_digits_of_every_script_are_read(zero: str) -> None:
    digits = [chr(ord(zero) + value) for value in range(10)]
    assert [unicodedata.decimal(digit) for digit in digits] == list(range(10))
    assert plain("".join(digits)) == fold("".join(digits)) == "0123456789"
