"""People who go through the whole talk: they act only on what they see, and never repeat an act."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from bot.sandbox.people.person import Person

PATIENCE_S = 120.0
"""Long enough for crashes on a slow machine: no one taps again, so a longer wait means the talk is stuck."""


@dataclass(frozen=True)
class Road:
    """What a person sees and does, in order; `sees` ends with the result of the last answer."""

    language: str
    sees: tuple[str, ...]
    does: tuple[Callable[[Person], object], ...]
    stage: str
    """The stage they must reach."""
    alerts: int
    fate: tuple[int, int]
    """Fit and interest."""


def tap(label: str) -> Callable[[Person], object]:
    return lambda person: person.taps(label)


PERSIAN = ("دو صفحه PDF", r"\(۱ از ۴\)$", r"\(۲ از ۴\)$", r"\(۳ از ۴\)$", r"\(۴ از ۴\)$")
ENGLISH = ("Just send your number", r"\(1 of 4\)$", r"\(2 of 4\)$", r"\(3 of 4\)$", r"\(4 of 4\)$")
BUYER = Road(
    "fa",
    (*PERSIAN, "همه‌چیز آماده است"),
    tuple(map(tap, ("ارسال شماره", "مشتری و فروش بیشتر", "همین ماه", "۲۰ تا ۶۰ میلیون", "با من تماس بگیرید"))),
    "sql", 1, (90, 90),
)  # fmt: skip
COMPANY = Road(
    "en",
    (*ENGLISH, "All set"),
    (
        lambda person: person.sends(f"buyer{person.id}@corp.example"),
        *map(tap, ("A website", "Within three months", "Over ", "Write to me here")),
    ),
    "sql", 1, (92, 75),
)  # fmt: skip
READER = Road(
    "en",
    (*ENGLISH, "Thank you for your time"),
    (
        lambda person: person.sends(f"reader{person.id}@gmail.com"),
        *map(tap, ("See what my ads", "No date yet", "Not sure", "No, thanks")),
    ),
    "mql", 0, (61, 20),
)  # fmt: skip
STUDENT = Road(
    "fa",
    (*PERSIAN, "امیدواریم"),
    tuple(map(tap, ("ارسال شماره", "فقط کنجکاوم", "هنوز زمانش", "نمی‌دانم", "نه، فعلاً"))),
    "lead", 0, (10, 20),
)  # fmt: skip
ROADS = (BUYER, COMPANY, READER, STUDENT)


@dataclass
class Walker:
    """One person under way."""

    person: Person
    road: Road
    turns: asyncio.Semaphore
    """People take their time: after seeing a message they wait for their turn to answer."""
    steps: int = 0

    @property
    def through(self) -> bool:
        return self.steps == len(self.road.sees)

    async def walks(self) -> None:
        self.person.opens("kill")
        for seen, act in zip(self.road.sees, (*self.road.does, None), strict=True):
            await self.person.sees(seen, within=PATIENCE_S)
            self.steps += 1
            if act is not None:
                await self.turns.acquire()
                act(self.person)
