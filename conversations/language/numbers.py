"""Numbers in a language's own digits."""

from conversations.language.normalise import ASCII_DIGITS, PERSIAN_DIGITS

_TO_PERSIAN_DIGITS = str.maketrans(ASCII_DIGITS, PERSIAN_DIGITS)


def digits(text: str, language: str) -> str:
    """Return `text` with the digits of `language`: Persian ones for fa, untouched for any other."""
    return text.translate(_TO_PERSIAN_DIGITS) if language == "fa" else text


def number(n: int, language: str) -> str:
    """Return `n` with its thousands grouped: ۱۲٬۳۴۵ or 12,345."""
    grouped = f"{n:,}"
    return digits(grouped.replace(",", "٬"), language) if language == "fa" else grouped
