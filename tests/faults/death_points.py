"""Stories in which the process dies at many points, each in a world of its own: at commits, wipes and calls."""

import os
import random
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from structlog.testing import capture_logs

from bot.funnels.source import SHIPPED, open_text
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.life import Fate

ALL_TESTS = "SARNAKH_ALL_TESTS"
"""Set in a run of every test, as in CI."""
Result = TypeVar("Result")
Story = Callable[[Bot, "Deaths"], Awaitable[Result]]
"""Starts the bot, sets its fate when the deaths may begin, and checks what came of it."""


class Deaths:
    """Counts the points that all lives pass, and dies at some of them, by number."""

    def __init__(self, *at: int) -> None:
        self._at = at
        self.points: list[str] = []

    def fate(self) -> Fate:
        return self._dies

    def _dies(self, point: str) -> bool:
        self.points.append(point)
        return len(self.points) - 1 in self._at


def every(nth: int) -> int:
    """Return the stride between two deaths: `nth` where every test runs, four times that in `make test`.

    The first death of a run is drawn, so that each point gets its turn. SOAK_DEATHS_EVERY overrides the stride:
    `make soak` tries all points.
    """
    return int(os.environ.get("SOAK_DEATHS_EVERY", "0")) or (nth if ALL_TESTS in os.environ else 4 * nth)


def sweep(
    lives_through: Callable[[Deaths], Result], stride: int, *, begun: Callable[[list[str]], int] = lambda _points: 0
) -> Result:
    """Live without a death, then with one at every so many points; all lives must have the result that is returned.

    At least one death is tried. `begun` says at which of the points the part begins that is of interest.
    """
    calm = Deaths()
    expected = lives_through(calm)
    points = range(begun(calm.points), len(calm.points))
    first = random.randrange(min(stride, len(points)))
    print(f"\nevery {stride}th of {len(points)} points, from {first} on")  # noqa: T201  # to repeat the run
    for nth in points[first::stride]:
        assert lives_through(Deaths(nth)) == expected, f"a death at point {nth}, {calm.points[nth]}"
    return expected


def lives_through(story: Story[Result], deaths: Deaths, *, desk: str | None = None) -> Result:
    """Run a story through these deaths, check every law at its end, and return its result.

    `desk` is the funnel's block of that name.
    """
    with Runner() as runner, capture_logs() as logs, TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)
        if desk is not None:
            bot.opened = open_text(f"{SHIPPED.read_text('utf-8')}\ndesk: {desk}\n", SHIPPED)

        async def main() -> Result:
            result = await story(bot, deaths)
            laws.all_hold(bot)
            assert laws.broke(logs) == []
            await bot.ends()
            return result

        return runner.run(main())
