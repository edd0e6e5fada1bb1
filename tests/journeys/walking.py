"""Ways through a talk that many people take, and a clock that can be set."""

import time
from datetime import UTC, datetime, timedelta

from bot.clock import SystemClock
from bot.sandbox.people import Person

HOT = ("مشتری و فروش", "همین ماه", "۲۰ تا ۶۰", "با من تماس بگیرید")
HOT_EN = ("More customers", "This month", "500–2,000", "Please call me")
COOL = ("بدانم تبلیغم", "هنوز زمانش", "نمی‌دانم", "نه، فعلاً")
COOL_EN = ("See what my ads", "No date yet", "Not sure", "No, thanks")
LEARNER = ("فقط کنجکاوم", "هنوز زمانش", "نمی‌دانم", "نه، فعلاً")
DIGITS = {"fa": "۰۱۲۳۴", "en": "01234"}
PLACE = {"fa": "({n} از {of})", "en": "({n} of {of})"}


class SetClock(SystemClock):
    """The machine's clock, set to another time."""

    def __init__(self, at: datetime) -> None:
        self._at = at
        self._begun = time.monotonic()

    def now(self) -> datetime:
        """Return the time it was set to, and what has passed since."""
        return (self._at + timedelta(seconds=time.monotonic() - self._begun)).astimezone(UTC)

    def moves(self, delta: timedelta) -> None:
        """Let so much time pass at once."""
        self._at += delta



async def sees_question(person: Person, n: int, language: str) -> None:
    """Wait for the n-th question, with its buttons."""
    words = PLACE[language].format(n=DIGITS[language][n], of=DIGITS[language][4])
    await person.sees(words.replace("(", r"\(").replace(")", r"\)") + "$")


async def walks(person: Person, *labels: str, language: str = "fa") -> None:
    """Answer the questions, each when it is there."""
    for n, label in enumerate(labels, start=1):
        await sees_question(person, n, language)
        person.taps(label)


async def gives_number(person: Person, *labels: str, payload: str = "", language: str = "fa") -> None:
    """Start, share the own number, and answer."""
    person.opens(payload)
    await person.sees("/privacy")
    person.shares_contact()
    await walks(person, *labels, language=language)
