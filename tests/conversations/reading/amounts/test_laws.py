"""Laws of the reader: no text breaks it or holds it up, every number word is read, and what we say is read back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.desk.amount_questions import choice_label
from conversations.language.loaded import languages
from conversations.language.money import say_money
from conversations.reading.amounts.choices import read_choice
from conversations.reading.amounts.read import read_amount
from conversations.reading.amounts.results import AmountError, ReadAmount, ScaleQuestion, UnitQuestion
from conversations.reading.amounts.units import GREATEST
from conversations.reading.amounts.words import WORDS
from storage.records.money import Currency, Money
from tests.effort import effort

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
SIGNS = "0123456789۱۲٣.,/٫٬،' -+$€﷼()"
PIECES = st.sampled_from([*WORDS, *SIGNS, "12,500", "1.500", "000", "\u200c", "\u200f", "🏆", "½"])
LIKE_AMOUNTS = st.tuples(st.sampled_from(["", " "]), st.lists(PIECES, max_size=12)).map(
    lambda each: each[0].join(each[1])
)
MONEY = st.sampled_from(Currency).flatmap(
    lambda currency: st.builds(
        Money, amount=st.integers(1, GREATEST[currency]) | _round_up_to(GREATEST[currency]), currency=st.just(currency)
    )
)


def _round_up_to(most: int) -> st.SearchStrategy[int]:
    """Return sums with many zeros, as people pay them."""
    powers = st.integers(0, len(str(most)) - 4)
    return st.tuples(st.integers(1, 999), powers).map(lambda pair: pair[0] * 10 ** pair[1])


def moneys(read: ReadAmount) -> list[Money]:
    match read:
        case Money():
            return [read]
        case UnitQuestion() | ScaleQuestion():
            assert read.choices
            return [choice.money for choice in read.choices]
        case AmountError():
            return []


@given(ANY_TEXT | LIKE_AMOUNTS, st.sampled_from(Currency))
def test_every_text_has_an_answer_within_the_limits(text: str, currency: Currency) -> None:
    for money in moneys(read_amount(text, currency)):
        assert 0 < money.amount <= GREATEST[money.currency]
        assert type(money.amount) is int


@given(MONEY, st.sampled_from(languages()), st.sampled_from(Currency))
def test_what_is_shown_is_read_as_the_same_amount(money: Money, language: str, currency: Currency) -> None:
    shown = say_money(money, language)
    read = read_amount(shown, currency)
    if isinstance(read, ScaleQuestion):
        assert money.amount < 10_000
        read = read.choices[-1].money
    assert read == money, shown


@given(st.integers(1, 10**12), st.sampled_from(languages()))
def test_the_label_of_a_choice_typed_is_that_choice(cents: int, language: str) -> None:
    question = read_amount(f"{cents // 100}.{cents % 100:02}")
    if isinstance(question, UnitQuestion | ScaleQuestion):
        for choice in question.choices:
            assert read_choice(choice_label(choice, language), question) == choice.money


ONES = ("", "یک", "دو", "سه", "چهار", "پنج", "شش", "هفت", "هشت", "نه")
TEENS = ("ده", "یازده", "دوازده", "سیزده", "چهارده", "پانزده", "شانزده", "هفده", "هجده", "نوزده")
TENS = ("", "", "بیست", "سی", "چهل", "پنجاه", "شصت", "هفتاد", "هشتاد", "نود")
HUNDREDS = ("", "صد", "دویست", "سیصد", "چهارصد", "پانصد", "ششصد", "هفتصد", "هشتصد", "نهصد")
SAID = {"یک": "یه", "چهار": "چار", "شش": "شیش", "پانزده": "پونزده", "شانزده": "شونزده", "هجده": "هیجده", "چهل": "چل"}
SAID |= {"پانصد": "پونصد", "ششصد": "شیشصد", "چهارصد": "چارصد", "هفتصد": "هفصد", "هشتصد": "هشصد", "بیست": "بیس"}


def in_words(number: int) -> list[str]:
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    below = [TEENS[ones]] if tens == 1 else [TENS[tens], ONES[ones]]
    return [word for word in (HUNDREDS[hundreds], *below) if word]


@pytest.mark.parametrize(
    "joined",
    [pytest.param(" و ", id="spaces"), pytest.param("\u200cو\u200c", id="half-spaces"), pytest.param("و", id="none")],
)
@pytest.mark.long
def test_every_number_word_is_read_as_it_is_written_and_as_it_is_said(joined: str) -> None:
    for number in range(1, 1000):
        words = in_words(number)
        for spelt in (words, [SAID.get(word, word) for word in words]):
            text = joined.join(spelt)
            assert read_amount(f"{text} هزار تومان") == Money(amount=number * 10_000), text
            assert read_amount(f"{text}\u200cمیلیون") == Money(amount=number * 10_000_000), text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("9" * 4096, id="digits"),
        pytest.param("1," * 2048, id="separators"),
        pytest.param("1,000" * 800, id="groups"),
        pytest.param("1.2/" * 1024, id="points"),
        pytest.param(" " * 4095 + "5", id="spaces"),
        pytest.param("هزار" * 1024, id="joined scales"),
        pytest.param("سیصد" * 1023 + "x", id="joined words and a slip"),
        pytest.param("یک و " * 819, id="words"),
        pytest.param("هزار " * 819, id="scales"),
        pytest.param("\u200f" * 4096, id="marks"),
        pytest.param("\u200c" * 4095 + "۵", id="half-spaces"),
        pytest.param("🏆" * 4096, id="emoji"),
        pytest.param("\ufdfa" * 4096, id="a sign that becomes eighteen"),
        pytest.param("$" * 4096, id="units"),
        pytest.param("-" * 4096, id="minuses"),
        pytest.param("０９１２" * 1024, id="full width"),
        pytest.param("\ud83d" * 4096, id="halves of surrogate pairs"),
        pytest.param("(0" * 2048, id="brackets"),
    ],
)
def test_the_longest_message_is_answered_quickly(text: str) -> None:
    assert isinstance(read_amount(text), AmountError | ScaleQuestion)
    assert effort(lambda: read_amount(text)) < 100, "about 0.1 s"
