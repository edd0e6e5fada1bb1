"""Common paths through a talk, and a settable clock."""

import shutil
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.clock import SystemClock
from bot.funnels.source import SHIPPED
from bot.sandbox.people.person import Person
from bot.sandbox.world.model import Message
from tests.journeys.running import Office

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
        """Return the time it was set to plus the time elapsed since."""
        return (self._at + timedelta(seconds=time.monotonic() - self._begun)).astimezone(UTC)

    def moves(self, delta: timedelta) -> None:
        """Advance the time at once."""
        self._at += delta


async def sees_question(person: Person, n: int, language: str) -> None:
    """Wait for the n-th question, with its buttons."""
    words = PLACE[language].format(n=DIGITS[language][n], of=DIGITS[language][4])
    await person.sees(words.replace("(", r"\(").replace(")", r"\)") + "$")


async def walks(person: Person, *labels: str, language: str = "fa") -> None:
    """Answer the questions as they arrive."""
    for n, label in enumerate(labels, start=1):
        await sees_question(person, n, language)
        person.taps(label)


async def gives_number(person: Person, *labels: str, payload: str = "", language: str = "fa") -> None:
    """Start, share the own number, and answer."""
    person.opens(payload)
    await person.sees("/privacy")
    person.shares_contact()
    await walks(person, *labels, language=language)


def funnel_with(folder: Path, *edits: tuple[str, str]) -> Path:
    """Write an edited copy of the shipped funnel, with its magnets next to it."""
    text = SHIPPED.read_text("utf-8")
    for old, new in edits:
        assert old in text, f"the shipped funnel no longer says {old!r}"
        text = text.replace(old, new, 1)
    for guide in SHIPPED.parent.glob("guide-*.pdf"):
        shutil.copy(guide, folder)
    path = folder / "funnel.yaml"
    path.write_text(text, "utf-8")
    return path


def posts(office: Office, kind: str, **body: object) -> int | None:
    """Send the bot an update that no client of the sandbox can cause."""
    return office.sandbox.telegram.tell(kind, body)


def private_message(person: Person, **fields: object) -> dict[str, object]:
    """Return a message in a person's private chat as Telegram sends it."""
    user = {"id": person.id, "is_bot": False, "first_name": person.name, "language_code": person.user.language}
    chat = {"id": person.id, "type": "private", "first_name": person.name}
    return {"message_id": 900_000, "date": int(time.time()), "from": user, "chat": chat, **fields}


def newest_of(person: Person) -> Message:
    """Return the person's own newest message."""
    return next(message for message in reversed(person.chat.messages) if message.sender is person.user)
