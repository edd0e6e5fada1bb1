"""The facts of a language, as `language.toml` in its folder states them: how it writes numbers, days and times.

A form is a text with places for values, such as "{day} {month} {year}"; each has exactly the places named here.
"""

import unicodedata
from string import Formatter
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StrictBool

from storage.records.record import Language
from storage.records.translatable import joined, tr

Direction = Literal["ltr", "rtl"]
Script = Literal["Latn", "Arab", "Cyrl", "Grek", "Hebr"]
"""ISO 15924 codes. `reading/scripts` has the letters of each."""
CalendarKind = Literal["gregorian", "jalali"]
DayOfWeek = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAYS_OF_THE_WEEK: tuple[DayOfWeek, ...] = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""As `date.weekday()` counts."""


def _places(form: str) -> set[str]:
    """Return the names of a form's places.

    Raises:
        ValueError: a brace is unmatched, or a place is more than a name.
    """
    parts = [(name, spec, conversion) for _, name, spec, conversion in Formatter().parse(form) if name is not None]
    if any(not name.isidentifier() or spec or conversion for name, spec, conversion in parts):
        raise ValueError(tr("a place is a name in braces, such as {{day}}"))
    return {name for name, _, _ in parts}


def _has(*places: str) -> AfterValidator:
    def check(form: str) -> str:
        if _places(form) != set(places):
            needed = joined([f"{{{place}}}" for place in places]) or tr("no place in braces")
            raise ValueError(tr("must have {places}, and nothing else in braces", places=needed))
        return form

    return AfterValidator(check)


def _ten_digits(digits: str) -> str:
    if [unicodedata.decimal(digit, None) for digit in digits] != list(range(10)):
        raise ValueError(tr("must be the ten digits from 0 to 9, in this order and with nothing between them"))
    return digits


Word = Annotated[str, Field(min_length=1), _has()]
Digits = Annotated[str, AfterValidator(_ten_digits)]
OneAndMore = tuple[Annotated[str, _has("count")], Annotated[str, _has("count")]]
"""The form for one of a unit, and the form for any other number."""
DayOfLast = ("last_day", "last_month", "last_year")


class FactsPart(BaseModel):
    """Frozen, strict in its keys: a misspelt key is an error."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)


class CalendarFacts(FactsPart):
    """The calendar for dates, and the names of its months and of the days of the week."""

    kind: CalendarKind
    months: Annotated[tuple[Word, ...], Field(min_length=12, max_length=12)]
    week_begins: DayOfWeek
    weekdays: Annotated[tuple[Word, ...], Field(min_length=7, max_length=7)]
    """Starting with the first day of the week."""

    short_weekdays: Annotated[tuple[Word, ...], Field(min_length=7, max_length=7)] | None = None
    """The same for buttons and cards; without them the whole names."""

    def weekday(self, place: int) -> str:
        """Return the name of a day of the week, counted as `date.weekday()` counts: 0 is Monday."""
        return self.weekdays[self._from_week_begin(place)]

    def short_weekday(self, place: int) -> str:
        """Return the short name of a day of the week, counted as `date.weekday()` counts."""
        return (self.short_weekdays or self.weekdays)[self._from_week_begin(place)]

    def _from_week_begin(self, place: int) -> int:
        return (place - DAYS_OF_THE_WEEK.index(self.week_begins)) % 7


class DateForms(FactsPart):
    """How days, spans of days and moments are written; `last_…` is of the last day of a span."""

    day: Annotated[str, _has("day", "month", "year")]
    day_and_month: Annotated[str, _has("day", "month")]
    weekday_and_date: Annotated[str, _has("weekday", "date")]
    """`date` is a `day_and_month`, or a `day`."""
    within_a_month: Annotated[str, _has("day", *DayOfLast)]
    within_a_year: Annotated[str, _has("day", "month", *DayOfLast)]
    over_years: Annotated[str, _has("day", "month", "year", *DayOfLast)]
    clock: Annotated[str, _has("hour", "minute")]
    moment: Annotated[str, _has("date", "clock")]
    from_to: Annotated[str, _has("first", "last")] = "{first}–{last}"
    """A span of days of the week, or of times of day."""
    both: Annotated[str, _has("first", "last")] = "{first}, {last}"
    """Two of them, or more, one after the other."""


class LengthForms(FactsPart):
    """How lengths of time are written, in whole units."""

    day: OneAndMore
    hour: OneAndMore
    minute: OneAndMore
    second: OneAndMore
    both: Annotated[str, _has("first", "last")] = "{first} {last}"
    """Hours and minutes that are over them."""
    month: tuple[str, ...] = ()
    """For one month, two months, and so on; the last form is for all greater counts. Without it: in days."""
    year: tuple[str, ...] = ()


class PromiseForms(FactsPart):
    """Forms of the promise: by when, or from when, a colleague answers.

    `day` is one of `today`, `tonight`, `tomorrow` and `weekday`; on a card the bare name of the day.
    """

    today: Word
    tonight: Word | None = None
    """Of a closing between midnight and the morning; without it the calendar day is named."""
    tomorrow: Word
    weekday: Annotated[str, _has("day")]
    whole_hour: Annotated[str, _has("hour")]
    """The time of day in a sentence when the minutes are 0."""
    before: Annotated[str, _has("day", "clock")]
    since: Annotated[str, _has("day", "clock")]
    before_on_card: Annotated[str, _has("day", "clock")]
    since_on_card: Annotated[str, _has("day", "clock")]
    by_the_clock_of: Annotated[str, _has("promise", "city")]
    one_working_day: Word
    next_working_day: Word
    """By the end of the next working day, as part of a sentence."""
    working_days: OneAndMore
    """A number of working days, which is written in words: `counts`."""
    by_day: Annotated[str, _has("day")]
    """By the end of a day, on a card; `day` is a day of the week with its date."""


class MoneyForms(FactsPart):
    """How sums are written; `count` is grouped, and has the language's digits."""

    toman: Annotated[str, _has("count")]
    rial: Annotated[str, _has("count")]
    dollar: Annotated[str, _has("count")]
    euro: Annotated[str, _has("count")]
    thousand: Annotated[str, _has("count")] | None = None
    """Of toman, where a sum is so many thousands or tenths of them; without it the sum is written in digits."""
    million: Annotated[str, _has("count")] | None = None
    billion: Annotated[str, _has("count")] | None = None


class WrittenForms(FactsPart):
    """Words that people write in the hours and holidays of a funnel file, besides the names of days; any spelling."""

    until: tuple[Word, ...] = ()
    """Between the ends of a span: to, until."""
    also: tuple[Word, ...] = ()
    """Between two spans: and."""
    unsaid: tuple[Word, ...] = ()
    """Words that change nothing: from, at."""
    closed: tuple[Word, ...] = ()
    every_day: tuple[Word, ...] = ()
    all_day: tuple[Word, ...] = ()
    """In place of the hours of a day: day and night."""
    morning: tuple[Word, ...] = ()
    """Beside an hour of the first half of the day: am."""
    afternoon: tuple[Word, ...] = ()
    """Beside an hour of the second half of the day: pm."""
    night: tuple[Word, ...] = ()
    """Beside an hour from the evening to the early morning."""
    weekdays: tuple[Word, ...] = ()
    """Other names of the days of the week, in the order of the calendar's; several for one day with | between them."""


class MomentForms(FactsPart):
    """Words in which people of the desk write when something comes, or how long it lasts; any spelling."""

    today: tuple[Word, ...] = ()
    tomorrow: tuple[Word, ...] = ()
    day_after_tomorrow: tuple[Word, ...] = ()
    seconds: tuple[Word, ...] = ()
    minutes: tuple[Word, ...] = ()
    hours: tuple[Word, ...] = ()
    days: tuple[Word, ...] = ()
    weeks: tuple[Word, ...] = ()
    one: tuple[Word, ...] = ()
    """Other words for 1 before a unit: an hour."""
    half: tuple[Word, ...] = ()
    unsaid: tuple[Word, ...] = ()
    """Words that change nothing: in, later, next."""


class InventedPeople(FactsPart):
    """Names and messages of the people of `sarnakh simulate`."""

    names: Annotated[tuple[Word, ...], Field(min_length=1)]
    price: Word
    """A question about the price."""
    chat: Word
    """Small talk."""


class Facts(FactsPart):
    """Everything that distinguishes a language, apart from its texts."""

    name: Word
    """Its name in the language itself, as a button shows it."""
    english_name: Word
    """Its name for operators."""
    direction: Direction
    script: Script
    """If it is not Latin and a person types letters of it, the talk switches to the offered language in that script."""
    digits: Digits
    thousands: Word
    """The separator of groups of digits."""
    decimal: Word = "."
    """The sign between a whole number and its fraction."""
    percent: Annotated[str, _has("count")]
    counts: Annotated[tuple[Word, ...], Field(min_length=10, max_length=10)]
    """The numbers from 1 to 10 in words."""
    lingua_franca: StrictBool = False
    """Used for people whose own language is not offered; the keys of all other languages are compared with it."""
    local_phones: StrictBool = False
    """Whether a phone without country code belongs to the funnel's region; if not, the code is asked for."""
    alphabet: str = ""
    """Its letters in their order, with spaces; those without a space between them count as one. Without it: as Unicode
    orders them."""
    also_called: tuple[Word, ...] = ()
    """Other names of the language, as owners write them in a funnel file."""
    names: dict[Language, Word] = {}
    """Its names for other languages; a missing one falls back to that language's own name."""
    calendar: CalendarFacts
    dates: DateForms
    lengths: LengthForms
    money: MoneyForms
    promise: PromiseForms
    written: WrittenForms = WrittenForms()
    moments: MomentForms = MomentForms()
    linked_endings: dict[str, str] = {}
    """What a word's last letter becomes before a word it belongs to (the ezafe of Persian: «راهنمای شما»)."""
    cities: dict[str, Word] = {}
    """Its names for the cities of time zones; a missing one falls back to the English name."""
    invented: InventedPeople
