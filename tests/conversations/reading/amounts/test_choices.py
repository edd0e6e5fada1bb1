"""Words that are typed where buttons would choose."""

import pytest

from conversations.reading.amounts.choices import read_choice
from conversations.reading.amounts.read import read_amount
from conversations.reading.amounts.results import AmountError, ReadAmount, ScaleQuestion, UnitQuestion
from storage.records.money import Currency, Money


def question(text: str) -> UnitQuestion | ScaleQuestion:
    asked = read_amount(text)
    assert isinstance(asked, UnitQuestion | ScaleQuestion)
    return asked


@pytest.mark.parametrize(
    ("asked", "typed", "rial"),
    [
        pytest.param("15000", "تومن", 150_000, id="toman"),
        pytest.param("15000", "Rial.", 15_000, id="rial"),
        pytest.param("15000", "﷼", 15_000, id="the sign of rial"),
        pytest.param("۱۲", "هزار", 120_000, id="thousand"),
        pytest.param("۱۲", "هزار تومان", 120_000, id="thousand toman"),
        pytest.param("۱۲", "thousand toman", 120_000, id="in english"),
        pytest.param("۱۲", "ميليون", 120_000_000, id="million"),
        pytest.param("۱۲", "M", 120_000_000, id="abbreviated"),
        pytest.param("۱۲", "۱۲ میلیون تومن", 120_000_000, id="the label"),
        pytest.param("۱۲", "همون", 120, id="just so many"),
        pytest.param("۱۲", "همان ۱۲ تومان", 120, id="just 12 toman"),
        pytest.param("۱۲", "just 12", 120, id="just 12"),
        pytest.param("۱۲", "همان ۱۲ میلیون", 120_000_000, id="just 12 million"),
        pytest.param("۱۲", "۲۰ میلیون", 200_000_000, id="another amount"),
        pytest.param("15000", "20,000 toman", 200_000, id="another amount with a unit"),
    ],
)
def test_a_word_chooses_or_names_another_amount(asked: str, typed: str, rial: int) -> None:
    assert read_choice(typed, question(asked)) == Money(amount=rial)


@pytest.mark.parametrize(
    ("asked", "typed", "read"),
    [
        pytest.param("12", "toman", AmountError.AMOUNT, id="a unit is no scale"),
        pytest.param("15000", "میلیون", AmountError.AMOUNT, id="a scale is no unit"),
        pytest.param("12.25", "همان", AmountError.AMOUNT, id="a choice that is not there"),
        pytest.param("12", "نمی‌دانم", AmountError.AMOUNT, id="other words"),
        pytest.param("12", "", AmountError.AMOUNT, id="nothing"),
        pytest.param("12", "۱۲ تومان", question("12"), id="the same again is asked again"),
        pytest.param("12", "0", AmountError.ZERO, id="zero"),
        pytest.param("15000", "$5", Money(amount=500, currency=Currency.USD), id="another currency"),
    ],
)
def test_everything_else_is_read_as_an_amount(asked: str, typed: str, read: ReadAmount) -> None:
    assert read_choice(typed, question(asked)) == read
