"""Sums of money, counts, and extensions behind a number."""

import re

from conversations.reading.contacts.surroundings.spans import Spans, all_of

_CURRENCY = (
    r"تومان|تومن|تومنی|ریال|هزار|میلیون|میلیارد|دلار|یورو|درهم|لیر|پوند|افغانی|ت(?![^\W_])|rials?|tomans?|usd|eur|gbp|aed|irr|irt"
    r"|dollars?|euros?|pounds?|dirhams?|rupees?|k(?![^\W_])|mln|million|billion|bn|thousand|[$€£¥₺﷼]"
)
_THOUSANDS = r"[1-9][0-9]{0,2}(?:[ ,.٫٬،'/][0-9]{3}){1,6}"
_UP_TO = rf"(?: ?(?:[-–—]|to|تا) ?[$€£]?(?:{_THOUSANDS}|[0-9]{{1,12}}))?"
"""The end of a range, as in $500–2,000."""
_PRICE = re.compile(
    rf"(?<![0-9+])(?<![0-9][ .,])(?:{_THOUSANDS}|[1-9][0-9]{{0,17}})(?:[.,/][0-9]{{1,2}})? {{0,3}}(?:{_CURRENCY})"
    rf"|(?<![0-9+])(?<![0-9][ .,])[1-9][0-9]{{0,6}}{_UP_TO} ?(?:{_CURRENCY})"
    rf"|(?:[$€£¥₺﷼]|(?<![^\W_])(?:usd|eur|gbp|aed))\s{{0,2}}(?:{_THOUSANDS}|[0-9]{{1,18}})(?:[.,][0-9]{{1,2}})?"
    rf"{_UP_TO}(?![0-9])",
    re.IGNORECASE,
)
_PRICE_IN_A_ROW = re.compile(
    rf"(?<![0-9])[0-9]{{1,3}}(?:[ ,.٫٬،][0-9]{{3}}){{1,6}} {{0,3}}(?:{_CURRENCY})", re.IGNORECASE
)
_SUM = re.compile(
    r"(?<![^\W_])(?:بودجه|قیمت|هزینه|مبلغ|درآمد|درامد|فروش|حقوق|سرمایه|گردش|budget|price|cost|revenue|turnover|salary|income"
    r"|amount|sales|paid|pay)\w{0,4}((?:(?!شمار|تلفن|موبایل|همراه|تماس|phone|mobile|number|call)[^0-9+\n]){0,40})"
    rf"(?!989[0-9]{{9}}(?![0-9]))({_THOUSANDS}|[1-9][0-9]*)(?![0-9])",
    re.IGNORECASE,
)
_GROUPED = re.compile(
    r"(?<![0-9+.,٫٬،])[1-9][0-9]{0,2}(?:([,٫٬،])[0-9]{3})(?:\1[0-9]{3})+(?:[./][0-9]{1,2})?(?![0-9]|[,٫٬.][0-9])"
)
_DOTTED = re.compile(r"(?<![0-9+.])(?<![0-9][^\w])[1-9](?:\.[0-9]{3}){3}(?![0-9]|\.[0-9])")
_ROUND = re.compile(r"(?<![0-9+])(?<![0-9][^\w])(?<![0-9] - )(?=[0-9]{10}(?![0-9]))9[0-9]{0,3}0{6,9}")
"""Ten digits of a mobile without its 0 that are more likely a sum, such as 9500000000."""
_SPACED_ZEROS = re.compile(r"(?<![0-9+])[1-9][0-9]{0,2}(?:[ .][0-9]{3}){0,3}(?:[ .]000){2,4}(?![0-9]|[ .][0-9])")


_PERCENT = re.compile(r"(?<![0-9+])[0-9]{1,3}(?:[.,٫/][0-9]{1,2})? ?[%٪]")


def money(text: str) -> Spans:
    """Hold a sum with its currency or after "budget" or "price", and a share, such as 2 500 000 000 ریال or 20%."""
    if "%" in text or "٪" in text:
        yield from all_of(_PERCENT, text)
    yield from all_of(_PRICE, text)
    yield from all_of(_PRICE_IN_A_ROW, text)
    yield from (found.span(2) for found in _SUM.finditer(text))


def thousands(text: str) -> Spans:
    """Hold a sum in thousands or of many zeros, such as 3,500,000, 9.123.456.789 or 9500000000."""
    yield from all_of(_GROUPED, text)
    yield from all_of(_SPACED_ZEROS, text)
    yield from all_of(_DOTTED, text)
    yield from all_of(_ROUND, text)


_UNITS = (
    r"نفر|عدد|تا(?![^\W_])|متر|کیلو|گرم|سال|روز|ماه|هفته|ساعت|دقیقه|درصد|بار|خط|شعبه|محصول|مشتری|پرسنل|کارمند|سفارش|بازدید|فالوور|دنبال"
    r"|واحد|قلم|دستگاه|people|persons?|users?|years?|days?|weeks?|months?|hours?|hrs?|minutes?|mins?|kg|km|m2|sqm|items?|orders|pcs"
    r"|pieces?|percent|%|lines?|employees|customers|followers|visits|views|clients|members|units?|times"
)
_AMOUNT = re.compile(
    rf"(?<![0-9+])(?!9[0-9]{{9}}(?![0-9]))[1-9][0-9]{{0,11}}(?:[.,٫٬][0-9]{{1,3}}){{0,4}} ?"
    rf"(?:{_UNITS})(?![A-Za-z0-9])",
    re.IGNORECASE,
)


_BETWEEN = re.compile(r"(?<![0-9+])[1-9][0-9]{0,6} ?(?:تا|الی|to) ?[1-9][0-9]{0,6}(?![0-9])")


def amount(text: str) -> Spans:
    """Hold a count of something, such as ۱۰ خط, 3000000 users or 100 to 200."""
    yield from all_of(_AMOUNT, text)
    yield from all_of(_BETWEEN, text)


_EXTENSION = re.compile(
    r"(?<![^\W_])(?:داخلی|extension|ext|extn|int)\.?[^\w+]{0,3}[0-9]{1,6}(?![0-9])|(?<=[0-9])x[0-9]{1,6}(?![^\W_])"
    r"|(?<=[0-9]{4}) ?[;#][0-9]{1,6}(?![^\W_]|[;#])"
    r"|,,[0-9]{1,6}#?",
    re.IGNORECASE,
)


def extension(text: str) -> Spans:
    """Hold the extension behind a number, such as داخلی ۱۲۰, ext. 89, x89 or ;1234."""
    return all_of(_EXTENSION, text)
