"""Days, moments and spans said as people say them: Jalali in Persian, Gregorian elsewhere."""

from datetime import date, datetime, timedelta, tzinfo

from persiantools.jdatetime import JalaliDate

from conversations.language.numbers import digits

_JALALI_MONTHS = (
    "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
)  # fmt: skip
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_PERSIAN_WEEKDAYS = ("دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه")
_UNITS = (
    (timedelta(days=1), "روز", "day", "days"),
    (timedelta(hours=1), "ساعت", "h", "h"),
    (timedelta(minutes=1), "دقیقه", "min", "min"),
    (timedelta(seconds=1), "ثانیه", "s", "s"),
)


def day_of(now: datetime, zone: tzinfo) -> date:
    """Return the day that `now` falls on in a time zone."""
    return now.astimezone(zone).date()


def say_date(moment: datetime, language: str, zone: tzinfo) -> str:
    """Return the day of a moment: «۱ آذر ۱۴۰۵» or "22 Nov 2026"."""
    return say_day(day_of(moment, zone), language)


def say_day(day: date, language: str) -> str:
    """Return a day with its year: «۱ آذر ۱۴۰۵» or "22 Nov 2026"."""
    return digits(" ".join(_parts(day, language)), language)


def say_day_and_month(day: date, language: str) -> str:
    """Return a day without its year: «۱ آذر» or "22 Nov"."""
    return digits(" ".join(_parts(day, language)[:2]), language)


def say_weekday(day: date, language: str) -> str:
    """Return the name of a day of the week: «شنبه» or "Saturday"."""
    return (_PERSIAN_WEEKDAYS if language == "fa" else _WEEKDAYS)[day.weekday()]


def say_period(first: date, last: date, language: str) -> str:
    """Return a span of days, both included, what is common said once: «۲۵ آبان تا ۱ آذر ۱۴۰۵», "16–22 Nov 2026"."""
    if first == last:
        return say_day(last, language)
    start, end = _parts(first, language), _parts(last, language)
    common = 2 if start[1:] == end[1:] else 1 if start[2] == end[2] else 0
    said = " ".join(start[: 3 - common])
    if language == "fa":
        return digits(f"{said} تا {' '.join(end)}", language)
    return f"{said}{'–' if common == 2 else ' – '}{' '.join(end)}"


def say_when(moment: datetime, language: str, zone: tzinfo) -> str:
    """Return a moment to the minute: «۱ آذر ۱۴۰۵، ۱۸:۰۵» or "22 Nov 2026, 18:05"."""
    clock = f"{moment.astimezone(zone):%H:%M}"
    comma = "،" if language == "fa" else ","
    return f"{say_date(moment, language, zone)}{comma} {digits(clock, language)}"


def say_ago(delta: timedelta, language: str) -> str:
    """Return a length of time in its largest whole unit: «۳ دقیقه» or "3 min"; a negative one counts as none."""
    length = max(delta, timedelta(0))
    unit, persian, one, many = next((row for row in _UNITS if length >= row[0]), _UNITS[-1])
    count = length // unit
    if language == "fa":
        return f"{digits(str(count), language)} {persian}"
    return f"{count} {one if count == 1 else many}"


def _parts(day: date, language: str) -> tuple[str, str, str]:
    if language != "fa":
        return str(day.day), _MONTHS[day.month - 1], str(day.year)
    jalali = JalaliDate(day)  # type: ignore[no-untyped-call]  # persiantools types its results alone
    return str(jalali.day), _JALALI_MONTHS[jalali.month - 1], str(jalali.year)
