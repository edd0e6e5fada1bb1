"""Strangers write more than the sales group's rate limit allows: presses by colleagues and alerts do not wait for it.

In virtual time, with Telegram's limits on both sides: the tests measure the wait caused by the limits and our order.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from bot.funnels.source import SHIPPED, open_text
from bot.sandbox.people.person import Person
from bot.sandbox.people.screen import Press
from bot.sandbox.world.model import Message
from bot.settings.values import SendLimits
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner

STRANGERS, WORDS = 10, 60
LETTERS = "ABCDEFGHIJ"
NAMES = [f"Stranger {letter}" for letter in LETTERS]
TICK_S = 0.1
SOON_S = 1.0
READ_S = 90.0
"""The time until everything that ten people wrote at once can be read: 15 rows of 4 s each, and half a row."""
CLAIM_EVERY_S, ALERT_EVERY_S = 5, 20
MANY_CLAIMS = "{claim: {max_untouched: 0}}"
"""One colleague claims all day and calls nobody."""
SETTLED_WITHIN_S = 3600.0


@dataclass
class Waits:
    """Seconds from an act until it is visible in the group."""

    claims: list[float] = field(default_factory=list)
    alerts: list[float] = field(default_factory=list)
    words: list[float] = field(default_factory=list)
    messages: int = 0

    def __str__(self) -> str:
        def said(waits: list[float]) -> str:
            return f"p50 {median(waits):.1f} s, max {max(waits):.1f} s" if waits else "-"

        return (
            f"claims {said(self.claims)} · alerts {said(self.alerts)} · last words {said(self.words)}"
            f" · {self.messages} messages in the group"
        )


class Crowd:
    """A bot with Telegram's limits, its sales group, and strangers in it."""

    def __init__(self, folder: str, runner: Runner) -> None:
        self.bot = Bot(Path(folder), loop=runner.loop, send_limits=SendLimits(30, 1, 20))
        self.bot.opened = open_text(f"{SHIPPED.read_text('utf-8')}\ndesk: {MANY_CLAIMS}\n", SHIPPED)
        self.bot.sandbox.floods.on = True
        self.waits = Waits()
        self.said: dict[str, int] = {}
        """The number of messages of each person in the ledger."""
        self._open: list[tuple[Callable[[], bool], list[float], float]] = []

    @property
    def now(self) -> float:
        return self.bot.loop.time()

    def stranger(self, name: str) -> Person:
        return self.bot.sandbox.person(name, language="en", username=name.lower().replace(" ", "_"))

    def card_of(self, name: str) -> Message | None:
        cards = (each for each in self.bot.group.messages if each.from_bot and f"{name}\u2069" in each.shown)
        return next(cards, None)

    def can_be_read(self, words: str) -> bool:
        """Tell whether words are visible in the group, on their card or below it."""
        return any(words in message.shown for message in self.bot.group.messages)

    def shows(self, happened: Callable[[], bool], waits: list[float]) -> None:
        """Measure the time until this holds."""
        self._open.append((happened, waits, self.now))

    def asks_for_a_person(self, name: str) -> Person:
        person = self.stranger(name)
        person.sends("/talk")
        self.shows(lambda: self.card_of(name) is not None, self.waits.alerts)
        return person

    def claims(self, name: str) -> None:
        card = self.card_of(name)
        assert card is not None
        is_free = "🙋" in card.labels[0]
        act = ":claim" if is_free else ":free"
        button = next(each for each in card.buttons if each.callback_data.endswith(act))
        self.bot.maryam.presses(Press(card, button))
        self.shows(lambda: ("✅" in card.shown) is is_free, self.waits.claims)

    async def passes(self, seconds: float) -> None:
        until = self.now + seconds
        while self.now < until:
            await self.bot.passes(TICK_S, look_s=TICK_S)
            self._look()

    def _look(self) -> None:
        for each in tuple(self._open):
            happened, waits, since = each
            if happened():
                waits.append(self.now - since)
                self._open.remove(each)

    def kept(self) -> dict[str, int]:
        """Return the number of different messages of each person in the ledger."""
        rows = self.bot.witness.rows(
            "SELECT name, count(DISTINCT data) FROM leads JOIN ledger ON lead = number"
            " WHERE kind = 'said' GROUP BY telegram_id"
        )
        return dict(rows)

    async def settles(self) -> None:
        until = self.now + SETTLED_WITHIN_S
        while self._open or not self.bot.is_quiet:
            assert self.now < until, f"{len(self._open)} never came, under way: {self.bot.on_its_way()}"
            await self.passes(1.0)


async def ten_strangers_write_sixty_words_each(crowd: Crowd, words_a_second: int) -> None:
    people = []
    for name in NAMES:  # cards that come at once become a list
        people.append(crowd.asks_for_a_person(name))
        await crowd.passes(6.0)
    await crowd.settles()
    crowd.waits.alerts.clear()
    for second in range(WORDS):
        for person in people:
            for nth in range(words_a_second * second, min(WORDS, words_a_second * (second + 1))):
                person.sends(f"word {nth} of {person.name}")
            if words_a_second * (second + 1) == WORDS:
                crowd.shows(partial(crowd.can_be_read, f"word {WORDS - 1} of {person.name}"), crowd.waits.words)
        if second % CLAIM_EVERY_S == CLAIM_EVERY_S - 1:
            crowd.claims(NAMES[second // CLAIM_EVERY_S % STRANGERS])
        if second % ALERT_EVERY_S == ALERT_EVERY_S - 1:
            crowd.asks_for_a_person(f"Newcomer {second}")
        await crowd.passes(1.0)
    await crowd.settles()


def measured(story) -> Crowd:
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        crowd = Crowd(folder, runner)

        async def main() -> None:
            crowd.bot.starts()
            await crowd.bot.settles()
            await story(crowd)
            laws.all_hold(crowd.bot)
            crowd.waits.messages = sum(message.from_bot for message in crowd.bot.group.messages)
            crowd.said = crowd.kept()
            await crowd.bot.ends()

        runner.run(main())
        return crowd


@pytest.mark.parametrize(
    "words_a_second",
    [pytest.param(1, id="one a second", marks=pytest.mark.long), pytest.param(WORDS, id="all at once")],
)
@pytest.mark.long
def test_a_press_is_shown_at_once_however_much_strangers_write(words_a_second: int) -> None:
    """Measured without a budget: 2,300 s and 790 s from a press until its card showed it."""
    crowd = measured(partial(ten_strangers_write_sixty_words_each, words_a_second=words_a_second))
    print(f"\n{crowd.waits}")  # noqa: T201  # what was measured
    assert len(crowd.waits.claims) == WORDS // CLAIM_EVERY_S
    assert max(crowd.waits.claims) <= SOON_S
    assert max(crowd.waits.alerts) <= SOON_S
    assert max(crowd.waits.words) <= READ_S
    assert crowd.said == {f"Stranger {letter}": WORDS for letter in LETTERS[:STRANGERS]}


@pytest.mark.long
def test_forty_strangers_without_a_card_tell_the_group_nothing() -> None:
    async def write_sixty_words(crowd: Crowd) -> None:
        people = [crowd.stranger(f"Stranger {n}") for n in range(40)]
        for nth in range(WORDS):
            for person in people:
                person.sends(f"word {nth}")
            await crowd.passes(1.0)
        await crowd.settles()

    crowd = measured(write_sixty_words)
    assert crowd.waits.messages == 0
    assert set(crowd.said.values()) == {WORDS}


@pytest.mark.long
def test_leads_who_change_their_answers_all_the_time_hold_up_no_press() -> None:
    async def change_their_minds(crowd: Crowd) -> None:
        people = {name: crowd.asks_for_a_person(name) for name in NAMES[:3]}
        await crowd.settles()
        for second in range(WORDS):
            for nth, person in enumerate(people.values()):
                person.sends(f"+98912555{nth}{second:03}")
            if second % CLAIM_EVERY_S == CLAIM_EVERY_S - 1:
                crowd.claims(NAMES[second % 3])
            await crowd.passes(1.0)
        await crowd.settles()

    crowd = measured(change_their_minds)
    print(f"\n{crowd.waits}")  # noqa: T201  # what was measured
    assert max(crowd.waits.claims) <= SOON_S
