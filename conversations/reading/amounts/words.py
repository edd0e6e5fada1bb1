"""The words of amounts, folded: number words as they are written and as they are said, scales and units."""

from enum import Enum

from conversations.reading.amounts.units import AmountUnit
from conversations.reading.spelling import fold


class AmountScale(Enum):
    """What a number is multiplied by."""

    THOUSAND = 10**3
    MILLION = 10**6
    BILLION = 10**9


class AmountSign(Enum):
    """Words and signs that are no number, scale or unit."""

    AND = "and"
    HALF = "half"
    MINUS = "minus"


_NUMBERS = (
    (0, "صفر"), (1, "یک یه"), (2, "دو"), (3, "سه"), (4, "چهار چار"), (5, "پنج"), (6, "شش شیش"), (7, "هفت هف"),
    (8, "هشت هش"), (9, "نه"), (10, "ده"), (11, "یازده"), (12, "دوازده"), (13, "سیزده"), (14, "چهارده چارده"),
    (15, "پانزده پونزده"), (16, "شانزده شونزده"), (17, "هفده هیفده"), (18, "هجده هیجده هژده هیژده"), (19, "نوزده"),
    (20, "بیست بیس"), (30, "سی"), (40, "چهل چل"), (50, "پنجاه"), (60, "شصت شست"), (70, "هفتاد"), (80, "هشتاد"),
    (90, "نود"), (100, "صد یکصد"), (200, "دویست"), (300, "سیصد"), (400, "چهارصد چارصد"), (500, "پانصد پونصد"),
    (600, "ششصد شیشصد"), (700, "هفتصد هفصد"), (800, "هشتصد هشصد"), (900, "نهصد"),
)  # fmt: skip
_SCALES = (
    (AmountScale.THOUSAND, "هزار k thousand"),
    (AmountScale.MILLION, "میلیون ملیون م m mln million"),
    (AmountScale.BILLION, "میلیارد ملیارد b bn billion"),
)
_UNITS = (
    (AmountUnit.TOMAN, "تومان تومن ت toman tomans irt"),
    (AmountUnit.RIAL, "ریال ر rial rials irr"),
    (AmountUnit.DOLLAR, "$ دلار usd dollar dollars"),
    (AmountUnit.EURO, "€ یورو eur euro euros"),
)
"""The sign ﷼ is the word ریال once its compatibility form is resolved."""
_SIGNS = ((AmountSign.AND, "و"), (AmountSign.HALF, "نیم"), (AmountSign.MINUS, "- منفی"))

AmountWord = int | AmountScale | AmountUnit | AmountSign
WORDS: dict[str, AmountWord] = {
    word if len(word) == 1 else fold(word): meaning
    for table in (_NUMBERS, _SCALES, _UNITS, _SIGNS)
    for meaning, words in table
    for word in words.split()
}
"""Every word and sign, folded; a number word is its value, from 0 to 900."""
BARE_THOUSAND = fold("هزار")
"""The one scale that is a number by itself: «هزار تومان» is 1,000 toman, and «میلیون تومان» is nothing."""
