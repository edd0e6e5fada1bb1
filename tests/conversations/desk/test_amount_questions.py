"""What the desk asks and says about an amount that was typed, letter for letter."""

import pytest

from conversations.desk.amount_questions import amount_error, ask_amount, choice_label
from conversations.reading.amounts.read import read_amount
from conversations.reading.amounts.results import AmountError, ScaleQuestion, UnitQuestion


@pytest.mark.parametrize(
    ("typed", "persian", "english"),
    [
        pytest.param("15000", ["تومان", "ریال"], ["toman", "rial"], id="unit"),
        pytest.param(
            "۱۲ تومن",
            ["۱۲ هزار تومان", "۱۲ میلیون تومان", "همان ۱۲ تومان"],
            ["12 thousand toman", "12 million toman", "Just 12 toman"],
            id="scale",
        ),
        pytest.param(
            "12.25",
            ["۱۲٫۲۵ هزار تومان", "۱۲٫۲۵ میلیون تومان"],
            ["12.25 thousand toman", "12.25 million toman"],
            id="two decimals",
        ),
        pytest.param(
            "نیم",
            ["۰٫۵ هزار تومان", "۰٫۵ میلیون تومان", "همان ۵ ریال"],
            ["0.5 thousand toman", "0.5 million toman", "Just 5 rial"],
            id="half",
        ),
    ],
)
def test_buttons_say_what_each_choice_means(typed: str, persian: list[str], english: list[str]) -> None:
    question = read_amount(typed)
    assert isinstance(question, UnitQuestion | ScaleQuestion)
    assert [choice_label(choice, "fa") for choice in question.choices] == persian
    assert [choice_label(choice, "en") for choice in question.choices] == english


def test_a_question_says_what_is_unclear() -> None:
    unit, scale = read_amount("15000"), read_amount("12")
    assert isinstance(unit, UnitQuestion)
    assert isinstance(scale, ScaleQuestion)
    assert (ask_amount(unit, "fa"), ask_amount(unit, "en")) == ("تومان یا ریال؟", "Toman or rial?")
    assert (ask_amount(scale, "fa"), ask_amount(scale, "en")) == ("کدام منظورتان است؟", "Which do you mean?")


@pytest.mark.parametrize(
    ("error", "persian", "english"),
    [
        (
            AmountError.AMOUNT,
            "این مبلغ را نفهمیدم. مثلاً «۱۲ میلیون تومان».",
            'I couldn\'t read that amount. E.g. "12 million toman".',
        ),
        (AmountError.ZERO, "مبلغ باید بیشتر از صفر باشد.", "It must be more than zero."),
        (AmountError.BIG, "این مبلغ زیادی بزرگ است.", "That is too large."),
        (AmountError.PHONE, "این به شمارهٔ تلفن می‌ماند.", "That looks like a phone number."),
    ],
)
def test_an_error_says_why(error: AmountError, persian: str, english: str) -> None:
    assert (amount_error(error, "fa"), amount_error(error, "en")) == (persian, english)
