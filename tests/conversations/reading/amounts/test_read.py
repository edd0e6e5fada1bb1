"""Amounts as people type them: the table of the desk's reference, and more of each of its kinds."""

import pytest

from conversations.reading.amounts.read import read_amount
from conversations.reading.amounts.results import AmountError, Meaning, ScaleQuestion, UnitQuestion
from storage.records.money import Currency, Money

IRT, USD, EUR = Currency
TOMAN, MILLION_TOMAN = 10, 10_000_000


def asked(text: str, currency: Currency = IRT) -> tuple[type, list[tuple[Meaning, int]]]:
    """Return the question about a text, with what each choice is in rial."""
    question = read_amount(text, currency)
    assert isinstance(question, UnitQuestion | ScaleQuestion), question
    assert all(choice.money.currency is IRT for choice in question.choices)
    return type(question), [(choice.meaning, choice.money.amount) for choice in question.choices]


@pytest.mark.parametrize(
    ("toman", "texts"),
    [
        pytest.param(
            12_000_000, "۱۲ میلیون تومان | ۱۲م | 12m | ١٢ مليون | 12 MLN | ۱۲ میلیون | 12 Million Tomans", id="12m"
        ),
        pytest.param(
            1_500_000_000, "۱٫۵ میلیارد | ۱/۵ میلیارد | 1.500 میلیارد | 1.5bn | 1.50 Billion | ۱.۵ ملیارد", id="1.5b"
        ),
        pytest.param(12_500_000, "دوازده میلیون و نیم | ۱۲ میلیون و ۵۰۰ هزار تومان | 12.5m | ۱۲/۵ ملیون", id="12.5m"),
        pytest.param(
            1_250_000, "۱۲٬۵۰۰٬۰۰۰ ریال | 12 500 000 rials | IRR 12,500,000 | ۱۲٬۵۰۰٬۰۰۰﷼ | ۱۲۵۰۰۰۰۰ر", id="rial"
        ),
        pytest.param(
            1_200_000, "۱۲ میلیون ریال | 12m rial | ریال ۱۲ میلیون | ۱۲م‌ریال | 12,000 k irr", id="scaled rial"
        ),
        pytest.param(12_500, "۱۲٫۵۰۰ تومان | 12.500 irt | ۱۲/۵۰۰ ت | 12,500 toman | ۱۲۵۰۰ت | 12.5k", id="12.5k"),
        pytest.param(
            12_500_000, "12.500.000 تومان | ۱۲/۵۰۰/۰۰۰ تومن | ۱۲،۵۰۰،۰۰۰ تومان | 12'500'000 toman", id="groups"
        ),
        pytest.param(
            1_234, "1.234 هزار | 1.234k | ۱٫۲۳۴ هزار تومان | هزار و دویست و سی و چهار تومن", id="three decimals"
        ),
        pytest.param(125_000, "0.125 میلیون | ۰٫۱۲۵ م | صد و بیست و پنج هزار | 125 thousand", id="begins with 0"),
        pytest.param(
            2_500_000, "دو و نیم میلیون تومن | ۲ و نیم میلیون | دو میلیون و نیم | دو نیم میلیون", id="two and a half"
        ),
        pytest.param(500_000, "نیم میلیون | پونصد هزار تومن | پانصدهزار | 500K", id="half"),
        pytest.param(
            1_500_000, "یه میلیون و پونصد هزار | یک و نیم میلیون | یک میلیون پونصد هزار تومن", id="as it is said"
        ),
        pytest.param(
            1_500, "هزار و پونصد تومن | یه هزار و پونصد تومن | ۱٬۵۰۰ تومان | هزارو پانصد تومان", id="thousand"
        ),
        pytest.param(1_000, "هزار تومان | هزار | 1,000 toman | ۱۰۰۰ تومن", id="just a thousand"),
        pytest.param(12_000_500, "۱۲ میلیون و ۵۰۰ | دوازده میلیون و پانصد تومان", id="«و» adds"),
        pytest.param(
            2_550_350_000, "۲ میلیارد و ۵۵۰ میلیون و ۳۵۰ هزار | 2 billion 550 million 350 thousand", id="three scales"
        ),
        pytest.param(1_253_400, "یک میلیون و دویست و پنجاه و سه هزار و چهارصد تومان", id="all in words"),
        pytest.param(5_000_000_000_000, "پنج هزار میلیارد | ۵۰۰۰ میلیارد تومان | 5k bn", id="thousands of billions"),
        pytest.param(300_000, "سیصدهزارتومن | سی صد هزار تومان | سی‌صد‌هزار | ۳۰۰ هزارتومان", id="joined words"),
        pytest.param(25_000_000, "بیست‌وپنج میلیون | بیستوپنج‌میلیون | بیست پنج ملیون", id="joined «و»"),
        pytest.param(616_000, "ششصد و شانزده هزار | شیشصد و شونزده هزار | شیشصدوشونزده هزار", id="colloquial words"),
        pytest.param(
            120_000_000, "صد و بیست میلیون | صد بیست میلیون | یکصدوبیست میلیون | یک صد و بیست میلیون", id="hundred"
        ),
    ],
)
def test_toman_are_read(toman: int, texts: str) -> None:
    for text in texts.split(" | "):
        assert read_amount(text) == Money(amount=toman * TOMAN), text


@pytest.mark.parametrize(
    ("text", "currency", "cents"),
    [
        pytest.param("$1,200", USD, 120_000, id="sign in front"),
        pytest.param("1200$", USD, 120_000, id="sign behind"),
        pytest.param("€1.200,50", EUR, 120_050, id="dots, and a decimal comma"),
        pytest.param("1.234.567,5 euro", EUR, 123_456_750, id="several dots"),
        pytest.param("0.5 usd", USD, 50, id="half a dollar"),
        pytest.param("۵۰۰ دلار", USD, 50_000, id="persian dollars"),
        pytest.param("دو هزار یورو", EUR, 200_000, id="words"),
        pytest.param("1.200 USD", USD, 120_000, id="a dot that groups"),
        pytest.param("USD 1.2k", USD, 120_000, id="a scale"),
        pytest.param("$5 USD", USD, 500, id="one unit on both sides"),
        pytest.param("12٬000٫05 Euros", EUR, 1_200_005, id="persian signs"),
        pytest.param("۱۲٬۰۰۰/۵ دلار", USD, 1_200_050, id="a decimal slash"),
        pytest.param("1 200.50 dollars", USD, 120_050, id="spaces that group"),
        pytest.param("＄５００", USD, 50_000, id="full width"),
        pytest.param("$ 10 b", USD, 10**12, id="the most"),
    ],
)
def test_dollars_and_euros_are_read(text: str, currency: Currency, cents: int) -> None:
    assert read_amount(text) == Money(amount=cents, currency=currency)


@pytest.mark.parametrize("currency", [USD, EUR])
@pytest.mark.parametrize(
    ("text", "cents"),
    [
        pytest.param("1.2k", 120_000, id="scale"),
        pytest.param("12", 1_200, id="few"),
        pytest.param("۱۵۰۰۰", 1_500_000, id="many"),
        pytest.param("1,200.50", 120_050, id="decimals"),
        pytest.param("دو و نیم میلیون", 250_000_000, id="words"),
    ],
)
def test_a_funnel_that_sells_in_another_currency_asks_nothing(text: str, currency: Currency, cents: int) -> None:
    assert read_amount(text, currency) == Money(amount=cents, currency=currency)


@pytest.mark.parametrize("currency", Currency)
def test_a_named_unit_counts_whatever_the_currency_of_the_funnel(currency: Currency) -> None:
    assert read_amount("۱۲ میلیون تومان", currency) == Money(amount=12 * MILLION_TOMAN)
    assert read_amount("15,000 rial", currency) == Money(amount=15_000)
    assert read_amount("$5", currency) == Money(amount=500, currency=USD)
    assert asked("12 toman", currency)[0] is ScaleQuestion


@pytest.mark.parametrize(
    ("text", "number"),
    [
        pytest.param("12,500,000", 12_500_000, id="grouped"),
        pytest.param("۱۵۰۰۰", 15_000, id="persian"),
        pytest.param("1000", 1_000, id="the smallest"),
        pytest.param("12.500", 12_500, id="a dot that groups"),
        pytest.param("12 500", 12_500, id="a space that groups"),
        pytest.param("1.200,500", 1_200_500, id="a dot, then a comma"),
        pytest.param("9000000000", 9_000_000_000, id="as long as a mobile, but round"),
        pytest.param("9,123,456,789", 9_123_456_789, id="as long as a mobile, but grouped"),
    ],
)
def test_a_thousand_and_more_without_unit_may_be_toman_or_rial(text: str, number: int) -> None:
    assert asked(text) == (UnitQuestion, [(Meaning.TOMAN, number * TOMAN), (Meaning.RIAL, number)])


@pytest.mark.parametrize(
    ("text", "thousandths"),
    [
        pytest.param("۱۲ تومن", 12_000, id="toman"),
        pytest.param("۱۲", 12_000, id="no unit"),
        pytest.param("۷۰۰ت", 700_000, id="abbreviated"),
        pytest.param("999 toman", 999_000, id="the greatest"),
        pytest.param("پونصد تومن", 500_000, id="a word"),
        pytest.param("دو و نیم", 2_500, id="and a half"),
        pytest.param("12.5 toman", 12_500, id="a decimal"),
        pytest.param("۰٫۵", 500, id="less than one"),
    ],
)
def test_less_than_a_thousand_toman_may_be_short_for_more(text: str, thousandths: int) -> None:
    choices = [
        (Meaning.THOUSAND, thousandths * TOMAN),
        (Meaning.MILLION, thousandths * TOMAN * 1000),
        (Meaning.AS_WRITTEN, thousandths * TOMAN // 1000),
    ]
    assert asked(text) == (ScaleQuestion, choices)


def test_a_choice_that_would_be_no_amount_is_left_out() -> None:
    assert asked("12.25 toman")[1] == [(Meaning.THOUSAND, 122_500), (Meaning.MILLION, 122_500_000)]
    assert asked("1500.5")[1] == [(Meaning.TOMAN, 15_005)]
    assert asked(f"{5 * 10**14}")[1] == [(Meaning.RIAL, 5 * 10**14)]


def test_few_rial_are_rial() -> None:
    assert read_amount("۵۰۰ ریال") == Money(amount=500)


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param(
            "abc | سلام | ۱۲ تا | ۵ تا | 12 x | 12 million dogs | مبلغ ۱۲ میلیون | ۱۲ میلیون شد", id="other words"
        ),
        pytest.param("1.2.3 | 12,50 | 1,2500 | 12,5 | 1,20,000 | 1234,567 | 12٬50 | 12 50 | 1'2", id="wrong groups"),
        pytest.param(
            "1.2345 | 0.500 | 012.500 | 1234.567 | 1,234.567 | 12.500.00 | 1.200,5,5 | 1,200,50", id="no decimals"
        ),
        pytest.param(
            "1.23456 میلیون | 1234.567 میلیون | 12.500.000 میلیون | 1,200.500 میلیون", id="no decimals of a scale"
        ),
        pytest.param("۵ دلار تومان | $5 € | ریال ۵ تومان | $$5 | 5 usd usd | ۱۲ تومان و ۵۰۰ ریال", id="several units"),
        pytest.param("تومان | $ | میلیون | میلیون تومان | k | و | نیم و | - | ۱۲ و", id="no number"),
        pytest.param("", id="nothing"),
        pytest.param("   | \u200c\u200f | 👍 | 🏆🏆 | ؟ | . | ,", id="signs alone"),
        pytest.param("۵۰۰ هزار و ۱۲ میلیون | ۱۲ هزار و ۵۰۰ میلیون ریال", id="scales that go up"),
        pytest.param("۵ میلیون و ۷ میلیون | ۱۲ میلیون میلیون | ۵ هزار هزار", id="a scale twice"),
        pytest.param(
            "پنج شش میلیون | بیست سی میلیون | صد دویست هزار | ۵ ۶ میلیون | ده پونزده میلیون", id="about so many"
        ),
        pytest.param("۱۲ و ۵۰۰ | ۲۰۰ و پنجاه هزار | یک دو سه | ۱۲ میلیون ۵۰۰", id="numbers that nothing joins"),
        pytest.param("۵٪ | 1e6 | +5 | 5- | 5-10 m | (5) | 12, | ,12 | 12. | #5 | 5*3 | 1=1", id="signs"),
        pytest.param("10⁶ تومان | 2½ میلیون | ½ میلیون | 12₀ | 1⁄2", id="small digits and fractions"),
        pytest.param("007 | 0,500 toman | 012 میلیون | 0500 ت", id="begins with 0"),
        pytest.param(
            "0.5 rial | 1000.55 toman | 12500.25 | 0.001 usd | دو و نیم ریال", id="parts of the smallest unit"
        ),
        pytest.param("صفر میلیون و ۵ | صفر صفر | نیم و نیم میلیون", id="no grammar"),
        pytest.param("دوم | صدم | سیر | نیمه | دهه | بیستم | یکی", id="words that begin like numbers"),
    ],
)
def test_what_is_not_clearly_an_amount_is_not_understood(texts: str) -> None:
    for text in texts.split(" | "):
        assert read_amount(text) is AmountError.AMOUNT, text


@pytest.mark.parametrize(
    "text",
    [
        "0",
        "۰",
        "00",
        "0.00",
        "صفر",
        "۰ تومان",
        "0 میلیون",
        "$0",
        "-5",
        "−۵",
        "-12 میلیون تومان",
        "- $5",
        "$-5",
        "منفی ۵",
        "-0",
        "0,000",
    ],
)
def test_nothing_and_less_are_no_amount(text: str) -> None:
    assert read_amount(text) is AmountError.ZERO


@pytest.mark.parametrize(
    ("most", "above"),
    [
        pytest.param("1,000,000,000,000,000 rial", "1,000,000,000,000,001 rial", id="rial"),
        pytest.param("100,000,000,000,000 toman", "100,000,000,000,000.1 toman", id="toman"),
        pytest.param("100,000 billion", "100,001 billion", id="a scale"),
        pytest.param("صد هزار میلیارد", "دویست هزار میلیارد", id="words"),
        pytest.param("10,000,000,000 usd", "10,000,000,000.01 usd", id="dollars"),
        pytest.param("€10b", "€11b", id="euros"),
        pytest.param(f"{10**15}", f"{10**15 + 1}", id="no unit"),
        pytest.param("999", "9" * 5000, id="longer than python reads"),
    ],
)
def test_above_the_limit_is_too_large_and_the_limit_is_not(most: str, above: str) -> None:
    assert not isinstance(read_amount(most), AmountError)
    assert read_amount(above) is AmountError.BIG


@pytest.mark.parametrize(
    "text",
    [
        "۰۹۱۲۳۴۵۶۷۸۹",
        "09123456789",
        "0912 345 6789",
        "0912-345-67-89",
        "+989123456789",
        "+98 912 345 6789",
        "00989123456789",
        "989123456789",
        "98 912 345 6789",
        "9123456789",
        "912 345 6789",
        "021-88776655",
        "(021) 8877 6655",
        "+1 (415) 555-0123",
        "+971501234567",
        "\u202a+98\u202c 9123456789",
        "٠٩١٢٣٤٥٦٧٨٩",
    ],
)
def test_a_phone_is_no_amount(text: str) -> None:
    assert read_amount(text) is AmountError.PHONE


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("۱۲ ميليون تومان", id="arabic yeh"),
        pytest.param("\u200f۱۲\u200cمیلیون\u200cتومان\u200e", id="half-spaces and marks"),
        pytest.param("۱\u200b۲ می\u200bلیون توم\u200cان", id="zero-width inside"),
        pytest.param("\u2067۱۲ میلیون تومان\u2069", id="isolated"),
        pytest.param("１２ میلیون تومان", id="full-width digits"),
        pytest.param("१२ میلیون تومان", id="devanagari digits"),
        pytest.param("𝟏𝟐 MILLION toman", id="mathematical digits"),
        pytest.param("\U0001e951\U0001e952 million toman", id="digits of adlam"),
        pytest.param("۱۲\u00a0میلیون\u202fتومان", id="no-break spaces"),
        pytest.param("  ۱۲ \n میلیون\tتومان  ", id="white space"),
        pytest.param("۱۲ میلیـــون تومان", id="tatweel"),
        pytest.param("۱۲ میلیونِ تومان", id="kasra"),
        pytest.param("1️⃣2️⃣ میلیون تومان", id="keycaps"),
        pytest.param("۱۲ ﻣﯿﻠﯿﻮﻥ تومان", id="presentation forms"),
        pytest.param("12 MiLLion ToMaN", id="casing"),
        pytest.param("۱۲ میلیون تومان.", id="a full stop"),
        pytest.param("12 million toman!", id="an exclamation mark"),
        pytest.param("۱۲٫۰ میلیون تومان", id="a decimal of 0"),
        pytest.param("12’000’000 toman", id="typographic apostrophes"),
        pytest.param("12，000，000 toman", id="full-width commas"),
        pytest.param("تومان ۱۲ میلیون", id="unit in front"),
    ],
)
def test_spellings_of_one_amount(text: str) -> None:
    assert read_amount(text) == Money(amount=12 * MILLION_TOMAN)
