"""Dates, times and places: on the map, in a network, of a program."""

import re

from conversations.reading.contacts.surroundings.spans import Spans, all_of

_VERSION = re.compile(
    r"(?<![^\W_])(?:v|ver|version|release|build|نسخه|نسخهٔ|ورژن)\.? ?[0-9]{1,12}(?:[.-][0-9]{1,12})*"
    r"|(?<![0-9.+])(?<![0-9][^\w])[1-9][0-9]?\.[0-9]{1,2}\.(?:[0-9]{1,12}|[0-9]{3,6}\.[0-9]{1,6})(?![.0-9])",
    re.IGNORECASE,
)


def version(text: str) -> Spans:
    """Hold the version of a program, such as v9.123.456.789."""
    return all_of(_VERSION, text)


_DECIMAL = r"[-+]?(?!0[0-9])[0-9]{1,3}[.٫][0-9]{3,15}"
_COORDINATES = re.compile(rf"(?<![0-9.]){_DECIMAL} ?°? ?[NSEW]?\s{{0,2}}[,،;/ ]\s{{0,2}}{_DECIMAL}(?![0-9.])")
_COORDINATE = re.compile(
    r"(?<![0-9.+])(?<![0-9][^\w])[1-9][0-9]?\.[0-9]{4,9}(?![0-9.-])"
    rf"|(?<![^\W_])(?:طول|عرض|جغرافیایی|lat|lon|lng|long|latitude|longitude)[^\w+-]{{0,3}}(?:جغرافیایی)?[^\w+-]{{0,3}}{_DECIMAL}",
    re.IGNORECASE,
)

_DEGREES = re.compile(
    r"(?<![0-9+])[0-9]{1,3} ?° ?[0-9]{1,2}(?:\.[0-9]{1,6})? ?['′’]"
    r"(?: ?[0-9]{1,2}(?:\.[0-9]{1,6})? ?(?:[\"”]|['′’]{2}))?"
)


def coordinates(text: str) -> Spans:
    """Hold a place on the map, such as 35.7219, 51.3347."""
    if "." in text or "٫" in text:
        yield from all_of(_COORDINATES, text)
        yield from all_of(_COORDINATE, text)
    if "°" in text:
        yield from all_of(_DEGREES, text)


_OCTET = r"(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])"
_IP = re.compile(rf"(?<![0-9.+)])(?:{_OCTET}\.){{3}}{_OCTET}(?::[0-9]{{2,5}}|/[0-9]{{1,2}})?(?![0-9.]?[0-9])")


def ip_address(text: str) -> Spans:
    """Hold an IP address with its port, such as 203.0.113.120:8080."""
    return all_of(_IP, text) if "." in text else iter(())


_MONTHS = (
    "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند|ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر"
    "|نوامبر|دسامبر|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
)
_YEAR, _MONTH, _DAY = r"(?:1[34]|19|20)[0-9]{2}", r"(?:0?[1-9]|1[0-2])", r"(?:0?[1-9]|[12][0-9]|3[01])"
_NEITHER_SIDE = r"(?![0-9]|[-/.][0-9])"
_DATE = re.compile(
    rf"(?<![0-9+])(?<![0-9][-/.]){_YEAR}/{_MONTH}/{_DAY} ?[-–] ?{_YEAR}/{_MONTH}/{_DAY}{_NEITHER_SIDE}"
    rf"|(?<![0-9+])(?<![0-9][-/.]){_YEAR}([-/.]){_MONTH}\1{_DAY}(?:T[0-9:.]+Z?)?{_NEITHER_SIDE}"
    rf"|(?<![0-9+])(?<![0-9][-/.])(?:{_DAY}([-/.]){_MONTH}\2|{_MONTH}([-/.]){_DAY}\3){_YEAR}{_NEITHER_SIDE}"
    rf"|(?<![0-9]){_DAY} (?:{_MONTHS})\w*,? ?(?:{_YEAR})?(?![0-9])"
    rf"|(?<![^\W_])(?:{_MONTHS})[a-z]* {_DAY}(?:, ?{_YEAR})?(?![0-9])"
    rf"|(?<![^\W_])(?:سال|متولد|year|in|since|born) {_YEAR}(?![0-9]| ?[-/.] ?[0-9]| [0-9])",
    re.IGNORECASE,
)


def date(text: str) -> Spans:
    """Hold a date of either calendar, such as 1403/05/12 or 12.5.2024, and a year such as سال ۱۴۰۳."""
    return all_of(_DATE, text)


_HOUR = r"(?:2[0-4]|[01]?[0-9])"
_TIME = re.compile(
    rf"(?<![0-9:]){_HOUR}:[0-5][0-9](?::[0-5][0-9])?(?: ?[+-]0?[0-9]:?[03]0)?(?![0-9:])"
    rf"|(?<![0-9]){_HOUR}(?:[:.][0-5][0-9])? ?(?:am|pm|a\.m|p\.m|صبح|ظهر|عصر|بعدازظهر|شب|o'clock)(?![^\W_])"
    rf"|(?<![0-9])24 ?/ ?7(?![0-9/])"
    rf"|(?<![^\W_])(?:ساعت|gmt|utc|after|before|at|until|بعد از|قبل از)\s?[+-]?{_HOUR}(?:[:.][0-5][0-9])?(?![0-9.:-])",
    re.IGNORECASE,
)
_HOURS = re.compile(
    rf"(?:(?<=\s)|(?<=^)|(?<=\())({_HOUR})(:[0-5][0-9])? ?(?:[-–—]|تا|to) ?({_HOUR})(?(2):[0-5][0-9])"
    r"(?=$|[\s.،,)!؟?])(?! ?[-(]?[0-9])"
)
_NOON = 12


def time_of_day(text: str) -> Spans:
    """Hold a time or opening hours, such as 10:30, 9-17 or 9-5."""
    yield from all_of(_TIME, text)
    for found in _HOURS.finditer(text):
        begin, end = int(found.group(1)), int(found.group(3))
        if begin < end or found.group(2) or _NOON >= begin > end:
            yield found.span()
