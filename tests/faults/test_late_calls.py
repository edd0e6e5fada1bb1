"""Calls are late on their way, each by another time: however near to each other they arrive, Telegram refuses none.

In virtual time, with Telegram's limits on both sides: it counts where calls arrive, not where they begin.
"""

import random
from collections import Counter
from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.values.fields import Fields
from bot.settings.values import SendLimits
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner

SEED = random.SystemRandom().randrange(1_000_000)
PEOPLE, QUESTIONS = 40, 4
BURST = 5
"""What Telegram takes at once in a private chat: no more than we send."""
QUICK_S, LATE_S = (0.02, 0.06), (0.1, 0.9)
"""Each way."""


Story = Callable[[Bot, list[Person]], Awaitable[None]]


class Line:
    """A line on which some calls are late."""

    def __init__(self, seed: int, late: float) -> None:
        self._rng = random.Random(seed)
        self._late = late

    def latency(self) -> float:
        return self._rng.uniform(*(LATE_S if self._rng.random() < self._late else QUICK_S))


async def answers_every_second(bot: Bot, crowd: list[Person]) -> None:
    """Everybody walks through the questions, and presses each second what can be pressed."""
    for person in crowd:
        person.opens()
    await bot.passes(2.0)
    for person in crowd:
        person.shares_contact()
    for _ in range(3 * QUESTIONS):
        await bot.passes(1.0)
        for person in crowd:
            shown = [Press(each, button) for each in person.chat.messages for button in each.buttons]
            answers = [each for each in shown if each.button.callback_data.startswith("q:")]
            if answers:
                person.presses(answers[-1])


async def send_albums(bot: Bot, crowd: list[Person]) -> None:
    """A few ask for a person, and send albums."""
    for person in crowd[:5]:
        person.sends("/talk")
        await bot.passes(3.0)
    for person in crowd[:5] * 2:
        person.sends_album(8)
        await bot.passes(10.0)


async def take_notes_where_no_reactions_are_allowed(bot: Bot, crowd: list[Person]) -> None:
    """Each note is acknowledged by a line, while leads come and write."""
    bot.group.forbids_reactions()
    for person in crowd[:5]:
        person.sends("/talk")
        await bot.passes(3.0)
    cards = [each for each in bot.group.messages if each.from_bot and each.buttons]
    for nth in range(60):
        bot.maryam.sends(f"// note {nth}", chat=bot.group, reply_to=cards[nth % len(cards)])
        crowd[nth % 5].sends(f"word {nth}")
        await bot.passes(1.0)


def refused(story: Story, *, seed: int, late: float) -> Counter[str]:
    """Return the calls that Telegram told to wait, by method."""
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop, send_limits=SendLimits(30, 1, 20))
        bot.sandbox.floods.on, bot.sandbox.floods.chat_burst = True, BURST
        bot.latency = Line(seed, late).latency
        found = Counter[str]()

        def watch(method: str, _fields: Fields, outcome: str) -> None:
            found[method] += outcome == "429"

        async def main() -> None:
            bot.starts()
            await bot.settles()
            bot.mail.watch = watch
            await story(bot, [bot.sandbox.person(f"Person {n}", language="en") for n in range(PEOPLE)])
            await bot.settles()
            await bot.ends()

        runner.run(main())
        assert set(found) > {"sendMessage"}, "it made calls"
        return +found


@pytest.mark.parametrize("late", [0.0, 0.1, 0.5], ids=["none is late", "some are late", "many are late"])
@pytest.mark.long
def test_telegram_tells_no_call_to_wait(late: float) -> None:
    print(f"\nseed {SEED}")  # noqa: T201  # repeats the run
    assert refused(answers_every_second, seed=SEED, late=late) == Counter()


@pytest.mark.parametrize("story", [send_albums, take_notes_where_no_reactions_are_allowed])
def test_telegram_tells_no_call_to_wait_in_a_busy_group(story: Story) -> None:
    print(f"\nseed {SEED}")  # noqa: T201  # repeats the run
    assert refused(story, seed=SEED, late=0.1) == Counter()
