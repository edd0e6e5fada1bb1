"""Sums of money as Persian and English write them."""

import pytest

from conversations.language.money import say_money, say_sums
from storage.records.money import Currency, Money

MILLION_TOMAN = 10_000_000


@pytest.mark.parametrize(
    ("rial", "persian", "english"),
    [
        pytest.param(120_000_000, "۱۲ میلیون تومان", "12,000,000 toman", id="whole millions"),
        pytest.param(125_000_000, "۱۲٫۵ میلیون تومان", "12,500,000 toman", id="a tenth of a million"),
        pytest.param(500_000_000, "۵۰ میلیون تومان", "50,000,000 toman", id="the sum of the example"),
        pytest.param(122_500_000, "۱۲٬۲۵۰٬۰۰۰ تومان", "12,250,000 toman", id="two decimals are grouped"),
        pytest.param(15_000_000_000, "۱٫۵ میلیارد تومان", "1,500,000,000 toman", id="a billion and a half"),
        pytest.param(25_500_000_000, "۲٬۵۵۰٬۰۰۰٬۰۰۰ تومان", "2,550,000,000 toman", id="billions that are not exact"),
        pytest.param(10**15, "۱۰۰٬۰۰۰ میلیارد تومان", "100,000,000,000,000 toman", id="the most"),
        pytest.param(125_000, "۱۲٫۵ هزار تومان", "12,500 toman", id="thousands"),
        pytest.param(10_000, "۱ هزار تومان", "1,000 toman", id="one thousand"),
        pytest.param(9_990, "۹۹۹ تومان", "999 toman", id="below a thousand"),
        pytest.param(12_345_670, "۱٬۲۳۴٬۵۶۷ تومان", "1,234,567 toman", id="to the last toman"),
        pytest.param(120_000_005, "۱۲۰٬۰۰۰٬۰۰۵ ریال", "120,000,005 rial", id="no whole toman"),
        pytest.param(5, "۵ ریال", "5 rial", id="less than a toman"),
        pytest.param(0, "۰ تومان", "0 toman", id="nothing"),
    ],
)
def test_iranian_money_is_said_in_toman(rial: int, persian: str, english: str) -> None:
    assert (say_money(Money(amount=rial), "fa"), say_money(Money(amount=rial), "en")) == (persian, english)


@pytest.mark.parametrize(
    ("currency", "cents", "persian", "english"),
    [
        pytest.param(Currency.USD, 50_000, "۵۰۰ دلار", "$500", id="whole dollars"),
        pytest.param(Currency.USD, 120_050, "۱٬۲۰۰٫۵۰ دلار", "$1,200.50", id="dollars and cents"),
        pytest.param(Currency.USD, 5, "۰٫۰۵ دلار", "$0.05", id="cents alone"),
        pytest.param(Currency.EUR, 1_200_000_000, "۱۲٬۰۰۰٬۰۰۰ یورو", "€12,000,000", id="euros have no words"),
    ],
)
def test_other_money_is_grouped(currency: Currency, cents: int, persian: str, english: str) -> None:
    money = Money(amount=cents, currency=currency)
    assert (say_money(money, "fa"), say_money(money, "en")) == (persian, english)


def test_sums_are_added_by_currency_and_said_in_one_order() -> None:
    dollars = Money(amount=50_000, currency=Currency.USD)
    sold = [dollars, *(Money(amount=millions * MILLION_TOMAN) for millions in (12, 30, 8))]
    assert say_sums(sold, "fa") == "۵۰ میلیون تومان · ۵۰۰ دلار"
    assert say_sums(sold, "en") == "50,000,000 toman · $500"


@pytest.mark.parametrize("sums", [(), (Money(amount=0), Money(amount=0, currency=Currency.EUR))])
def test_no_sum_says_nothing(sums: tuple[Money, ...]) -> None:
    assert say_sums(iter(sums), "en") == ""


def test_equal_sums_are_one_key() -> None:
    assert len({Money(amount=1), Money(amount=1), Money(amount=1, currency=Currency.USD)}) == 2
