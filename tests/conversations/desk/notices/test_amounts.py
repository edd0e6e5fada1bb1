"""The buttons under the question about an unclear amount (DESK §6, §10.5)."""

import pytest

from conversations.desk.cards.buttons import LABEL_UTF16
from conversations.desk.notices.amounts import amount_question, chosen_meaning
from conversations.language.graphemes import utf16_length
from conversations.reading.amounts.read import read_amount
from conversations.reading.amounts.results import Meaning, ScaleQuestion, UnitQuestion
from storage.records.money import Currency
from tests.conversations.desk.shown import bare, labels, telling_in


def asked(typed: str) -> UnitQuestion | ScaleQuestion:
    question = read_amount(typed, currency=Currency.IRT)
    assert isinstance(question, UnitQuestion | ScaleQuestion)
    return question


@pytest.mark.parametrize(
    ("typed", "persian", "english"),
    [
        ("۱۵۰۰۰", [["تومان", "ریال"]], [["toman", "rial"]]),
        (
            "۱۲ تومن",
            [["۱۲ هزار تومان", "۱۲ میلیون تومان"], ["همان ۱۲ تومان"]],
            [["12 thousand toman", "12 million toman"], ["Just 12 toman"]],
        ),
        (
            "999.99 تومان",
            [["۹۹۹٫۹۹ هزار تومان", "۹۹۹٫۹۹ میلیون تومان"]],
            [["999.99 thousand tom…", "999.99 million toman"]],
        ),
    ],
)
def test_each_meaning_has_a_button(typed: str, persian: list[list[str]], english: list[list[str]]) -> None:
    for language, expected in (("fa", persian), ("en", english)):
        text = amount_question(asked(typed), 128, telling_in(language))
        shown = labels(text.rows)
        assert shown == expected
        assert max(utf16_length(label) for row in shown for label in row) <= LABEL_UTF16
        assert bare(text.plain)
        assert [chosen_meaning(button.arg) for row in text.rows for button in row] == [
            choice.meaning for choice in asked(typed).choices
        ]


def test_an_arg_that_we_never_wrote_means_nothing() -> None:
    assert chosen_meaning("guess") is None
    assert chosen_meaning("as_written") is Meaning.AS_WRITTEN
