"""Fuzzed updates, plausible and impossible ones: each is handled, ignored or set aside.

None of them raises, none stops the intake, and a person who writes after them is answered. `FUZZ_UPDATES` sets how many
are tried, `FUZZ_SEED` repeats a run.
"""

import copy
import os
import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from bot.sandbox.world.updates import Update
from tests.faults.fuzz_mutations import spoilt
from tests.faults.fuzz_schema import Json, made_up_update
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot, Store
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.server_store import ServerStore
from tests.faults.simulated.story import walks_and_is_claimed
from tests.postgres_server import PostgresServer

UPDATES = int(os.environ.get("FUZZ_UPDATES", "1500"))
SEED = int(os.environ.get("FUZZ_SEED", "0")) or random.SystemRandom().randrange(1, 1_000_000)
AT_ONCE = 250
COMPARED = UPDATES // 3


class Fuzzed:
    """A bot that receives fuzzed updates."""

    def __init__(self, bot: Bot, dice: random.Random) -> None:
        self.bot = bot
        self.dice = dice
        self.samples: list[dict[str, Json]] = []
        self.given = 0

    async def learns(self) -> None:
        """Record the updates of a whole talk, to be mutated later."""
        updates = self.bot.telegram.updates
        updates.on_confirmed = lambda update: self.samples.append(copy.deepcopy(update.body))
        await walks_and_is_claimed(self.bot)
        updates.on_confirmed = lambda _update: None

    def update(self) -> dict[str, Json]:
        kind = self.dice.randrange(3)
        if kind == 0:
            return made_up_update(self.dice)
        return spoilt(made_up_update(self.dice) if kind == 1 else self.dice.choice(self.samples), self.dice)

    def give(self, count: int) -> set[int]:
        """Queue this many; return their numbers."""
        updates, numbers = self.bot.telegram.updates, set()
        for _ in range(count):
            number = updates.next_id
            updates.next_id += 1
            # Not through the sandbox, which only makes valid updates.
            updates._waiting.append(Update(number, self.bot.telegram.now(), {**self.update(), "update_id": number}))
            numbers.add(number)
        updates.arrived.notify()
        self.given += count
        return numbers


async def all_are_survived(fuzzed: Fuzzed, count: int) -> None:
    """Give the bot this many, and check that it finishes each and still answers the next person."""
    bot = fuzzed.bot
    while fuzzed.given < count:
        numbers = fuzzed.give(min(AT_ONCE, count - fuzzed.given))
        next_one = bot.sandbox.person("Next", language="en")
        next_one.opens()
        await bot.settles()
        seen = {row[0] for row in bot.witness.rows("SELECT update_id FROM updates")}
        assert numbers <= seen, "an update is neither handled nor set aside"
        assert any("Just send your number" in message.text for message in next_one.chat.messages)


def survives(count: int, *, seed: int, store: Store | None = None) -> list[tuple]:
    """Try this many fuzzed updates, check that nothing raises, and return the numbers of those that were set aside."""
    with Runner() as runner, capture_logs() as logs, TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop, store=store)
        fuzzed = Fuzzed(bot, random.Random(seed))
        bot.starts()
        runner.run(fuzzed.learns())
        runner.run(all_are_survived(fuzzed, count))
        letters = bot.witness.rows("SELECT update_id FROM dead_letters ORDER BY update_id")
        runner.run(bot.ends())
    assert laws.raised(bot, logs) == []
    return letters


def test_no_update_raises_or_stops_the_intake() -> None:
    print(f"\nFUZZ_SEED={SEED} FUZZ_UPDATES={UPDATES}")  # noqa: T201  # repeats the same run
    assert 0 < len(survives(UPDATES, seed=SEED)) < UPDATES / 2


@pytest.mark.long
def test_a_server_sets_aside_what_a_file_does(postgres: PostgresServer) -> None:
    print(f"\nFUZZ_SEED={SEED} FUZZ_UPDATES={UPDATES}")  # noqa: T201  # repeats the same run
    store = ServerStore(postgres, f"fuzz{os.getpid()}")
    try:
        assert survives(COMPARED, seed=SEED, store=store.emptied()) == survives(COMPARED, seed=SEED)
    finally:
        store.ends()
