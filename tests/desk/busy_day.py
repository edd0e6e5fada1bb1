"""A working day of a desk of three, in virtual time: 40 people come, and 12 of them become hot.

`python -m tests.desk.busy_day` prints what the group got, and how many of our messages those were.
"""

import sys
from collections.abc import Callable, Iterator
from typing import NamedTuple

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press, matches
from tests.desk.record import Line
from tests.desk.shop import Shop, open_shop
from tests.direction_marks import INVISIBLE
from tests.faults.simulated.story import HAND, HOT

MIDNIGHT = "Mon 30 Nov 2026 0:01"
CURIOUS = ("فقط کنجکاوم",)
"""Answers that make nobody a matter for sales."""


class Visit(NamedTuple):
    """Somebody comes; a seller claims their card and calls so many minutes later."""

    at: str
    answers: tuple[str, ...]
    claim_after: int = 0
    """0: nobody claims."""
    call_after: int = 0
    """After the claim; 0: nobody calls."""
    writes: tuple[tuple[int, str], ...] = ()
    """After so many minutes."""
    ends: str = ""
    """The button of the result, pressed half an hour after the call."""


WHEN = ((20, "کی زنگ می‌زنید؟"),)
VISITS = (
    Visit("0:40", HOT, 501, 3),
    Visit("7:50", HOT, 71, 4, ((30, "صبح بخیر"),)),
    Visit("8:20", HAND, 45, 12),
    Visit("9:20", HOT, 1, 3, WHEN, "🏆"),
    Visit("9:50", HAND, 30, 10),
    Visit("10:05", HOT, 2, 5, ((40, "مزاحم شدم، قیمت را هم بفرستید"),)),
    Visit("10:50", HOT, 7, 2),  # late: P1
    Visit("11:40", HOT, 1, 4, (), "✖️ از دست رفت"),
    Visit("12:10", HAND, 0, 0, ((5, "عجله‌ای نیست"),)),
    Visit("13:00", HOT, 3, 0),  # who claims is silent: P4 in private, R2
    Visit("14:15", HOT, 2, 3, WHEN, "🏆"),
    Visit("14:40", HAND, 20, 15, ((60, "ممنون از تماستان"),)),
    Visit("15:10", HOT, 11, 3),  # later still: P1, P2
    Visit("16:30", HOT, 1, 5, ((10, "الان می‌توانم حرف بزنم"), (30, "مرسی"))),
    Visit("17:10", HAND),
    Visit("17:40", HOT, 2, 4),
    Visit("20:30", HOT, 0, 0, ((30, "فردا صبح لطفاً"),)),
    Visit("22:00", HAND),
    *(Visit(f"{hour}:{minute:02}", CURIOUS) for hour in range(9, 20) for minute in (7, 37)),
)


class Step(NamedTuple):
    """Something that somebody does at a minute of the day."""

    minute: int
    act: Callable[[], object]


class Day:
    """The shop on that day."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self._steps = [Step(_minute(visit.at), self._arrival(visit, turn)) for turn, visit in enumerate(VISITS)]

    def passes(self) -> None:
        """Let the day pass, until midnight."""
        while self._steps:
            step = min(self._steps, key=lambda each: each.minute)
            self._steps.remove(step)
            clock = f"{step.minute // 60}:{step.minute % 60:02}"
            if step.minute > self._now():
                self.shop.until(clock)
            step.act()
        self.shop.until("23:59")

    @property
    def said(self) -> list[Line]:
        """All our messages that the group got; edits, deletions and reactions are none."""
        return [line for line in self.shop.record.of(self.shop.group) if line.sign in {"🔔", "🔕"}]

    def _now(self) -> int:
        return self.shop.now.hour * 60 + self.shop.now.minute

    def _later(self, minutes: int, act: Callable[[], object]) -> None:
        self._steps.append(Step(self._now() + minutes, act))

    def _arrival(self, visit: Visit, turn: int) -> Callable[[], None]:
        def comes() -> None:
            person = self.shop.prospect(f"مشتری {turn + 1}", *visit.answers)
            seller = (self.shop.sara, self.shop.reza, self.shop.mina)[turn % 3]
            name = person.name
            for after, text in visit.writes:
                self._later(after, lambda text=text: self.shop.does(lambda: person.sends(text)))
            if visit.claim_after:
                self._later(visit.claim_after, lambda: self._claims(seller, name, visit))

        return comes

    def _claims(self, seller: Person, name: str, visit: Visit) -> None:
        self._taps(seller, name, "🙋")
        if visit.call_after:
            self._later(visit.call_after, lambda: self._calls(seller, name, visit))

    def _calls(self, seller: Person, name: str, visit: Visit) -> None:
        self._taps(seller, name, "📞")
        self._taps(seller, name, "✅ حرف زدیم")
        if visit.ends:
            self._later(30, lambda: self._ends(seller, name, visit.ends))

    def _ends(self, seller: Person, name: str, result: str) -> None:
        self._taps(seller, name, "🏁")
        self._taps(seller, name, result)
        if result == "🏆":
            self.shop.does(lambda: seller.taps("بی‌مبلغ", chat=self.shop.group))
        else:
            self._taps(seller, name, "قیمت")

    def _taps(self, seller: Person, name: str, label: str) -> None:
        """Tap a button of the newest card that has this prospect's name."""
        press = next(press for press in self._buttons(name) if matches(label, press.button.text))
        self.shop.does(lambda: seller.presses(press))

    def _buttons(self, name: str) -> Iterator[Press]:
        for message in self.shop.group.chat.newest_first:
            if any(line.endswith(name) for line in message.shown.translate(INVISIBLE).split("\n")):
                yield from (Press(message, button) for button in message.buttons)


def _minute(clock: str) -> int:
    hour, minute = clock.split(":")
    return int(hour) * 60 + int(minute)


def counted(said: list[Line]) -> str:
    """Return how many of our messages the group saw, and how many of them without sound."""
    silent = sum(line.sign == "🔕" for line in said)
    return f"{len(said)} messages of ours, {silent} without sound ({silent / len(said):.0%})"


def main() -> None:
    """Print the day as the group saw it."""
    with open_shop(MIDNIGHT) as shop:
        day = Day(shop)
        day.passes()
        hot = sum(visit.answers == HOT for visit in VISITS)
        lines = [*map(str, shop.record.of(shop.group)), f"{len(VISITS)} people, {hot} of them hot: {counted(day.said)}"]
        sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
