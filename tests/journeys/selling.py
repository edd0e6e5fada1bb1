"""Shared helpers for sales and admins: leads who become hot, a clock that jumps, a funnel for English sales."""

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import Clock
from bot.funnels.source import SHIPPED
from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests.journeys.running import Office

MONDAY_NOON = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""12:30 in Tehran, within the shipped hours."""
HOT = {
    "fa": ("مشتری و فروش بیشتر", "همین ماه", "۲۰ تا ۶۰ میلیون تومان", "با من تماس بگیرید"),
    "en": ("A website, landing page or campaign", "Within three months", "Over $2,000", "Write to me here on Telegram"),
}
COOL = {
    "fa": ("بدانم تبلیغم چه نتیجه‌ای می‌دهد", "هنوز زمانش معلوم نیست", "نمی‌دانم یا نمی‌خواهم بگویم", "نه، فعلاً لازم نیست"),
    "en": ("See what my ads really bring", "No date yet", "Not sure, or rather not say", "No, thanks"),
}
PLACES = {"fa": "({} از ۴)", "en": "({} of 4)"}
DIGITS = {"fa": "۰۱۲۳۴", "en": "01234"}
_INVISIBLE = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))


class JumpingAlarm:
    """An alarm that rings at its time, or when the clock jumps past it."""

    def __init__(self, due: float, do: Callable[[], None]) -> None:
        self.due = due
        self.do: Callable[[], None] | None = do

    def ring(self) -> None:
        """Run the callback, once."""
        do, self.do = self.do, None
        if do is not None:
            do()

    def cancel(self) -> None:
        """Cancel the callback."""
        self.do = None


class JumpingClock(Clock):
    """A clock that starts at a given time, runs like the machine's, and jumps on request."""

    def __init__(self, at: datetime = MONDAY_NOON) -> None:
        self._ahead = at - datetime.now(UTC)
        self._jumped_s = 0.0
        self._alarms: set[JumpingAlarm] = set()

    def now(self) -> datetime:
        """Return the time."""
        return datetime.now(UTC) + self._ahead

    def monotonic(self) -> float:
        """Return monotonic seconds, which also jump."""
        return time.monotonic() + self._jumped_s

    def call_later(self, seconds: float, do: Callable[[], None]) -> JumpingAlarm:
        """Run a callback after this many seconds, elapsed or jumped."""
        alarm = JumpingAlarm(self.monotonic() + seconds, do)
        self._alarms = {each for each in self._alarms if each.do is not None} | {alarm}
        asyncio.get_running_loop().call_later(max(0.0, seconds), alarm.ring)
        return alarm

    def jumps(self, **delta: float) -> None:
        """Advance the time at once; alarms that became due ring, the earliest first."""
        leap = timedelta(**delta)
        self._ahead += leap
        self._jumped_s += leap.total_seconds()
        for alarm in sorted(self._alarms, key=lambda each: each.due):
            if alarm.due <= self.monotonic():
                alarm.ring()


def english_sales(folder: Path) -> Path:
    """Return a copy of the shipped funnel whose sales group reads English."""
    for guide in SHIPPED.parent.glob("guide-*.pdf"):
        (folder / guide.name).write_bytes(guide.read_bytes())
    funnel = folder / "shop.yaml"
    funnel.write_text(SHIPPED.read_text("utf-8").replace("sales_language: fa", "sales_language: en"), "utf-8")
    return funnel


async def answers(person: Person, labels: tuple[str, ...], *, language: str = "fa") -> None:
    """Answer the questions one by one, as they arrive."""
    for n, label in enumerate(labels, start=1):
        await person.sees(PLACES[language].format(DIGITS[language][n]))
        person.taps(label)


async def becomes_hot(person: Person, *, language: str = "fa", contact: str = "", payload: str = "") -> None:
    """Give the own number, or `contact`, and give answers that make the lead hot."""
    person.opens(payload)
    await person.sees("/privacy")
    if contact:
        person.sends(contact)
    else:
        person.shares_contact()
    await answers(person, HOT[language], language=language)
    await person.sees("همه‌چیز آماده است" if language == "fa" else "All set")


def lines_of(message: Message) -> list[str]:
    """Return the lines of a message without direction marks."""
    return message.shown.translate(_INVISIBLE).split("\n")


def cards(office: Office) -> list[Message]:
    """Return the bot's messages in the sales group."""
    return [message for message in office.group.messages if message.from_bot]
