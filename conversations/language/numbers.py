"""Numbers as a language writes them."""

from conversations.language.loaded import LOADED
from storage.records.record import Language


def digits(text: str, language: Language) -> str:
    """Return `text` with the digits of `language`."""
    table = LOADED[language].digit_table
    return text.translate(table) if table else text


def number(n: int, language: Language) -> str:
    """Return `n` with its thousands grouped: ۱۲٬۳۴۵ or 12,345."""
    return digits(f"{n:,}".replace(",", LOADED[language].facts.thousands), language)


def with_decimals(whole: int, decimals: str, language: Language) -> str:
    """Return a number with these decimals, if there are any: ۱۲٬۳۴۵٫۶ or 12,345.6."""
    return number(whole, language) + (LOADED[language].facts.decimal + digits(decimals, language) if decimals else "")


def percent(n: int, language: Language) -> str:
    """Return a whole number of per cent: ۳۶٪ or 36%."""
    return LOADED[language].facts.percent.format(count=digits(str(n), language))
