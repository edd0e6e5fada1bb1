"""The process dies before and after every commit and every call of a whole talk with its alert; nothing is lost.

Each death is tried in a separate world, in virtual time: the people wait until the bot has answered.
"""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from structlog.testing import capture_logs

from tests.faults.death_points import Deaths, every
from tests.faults.simulated import laws
from tests.faults.simulated.bot import MEMORY, Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.story import (
    MORNINGS,
    raises_a_hand_and_becomes_hot,
    waits_for_mornings,
    walks_and_is_claimed,
    walks_and_is_erased,
)
from tests.faults.simulated.totals import Totals, count

EVERY = min(every(4), 8)
"""The points at which a process dies in a talk, with a quiet card, and in a morning; `make soak` tries all of them.

Close enough that some die between a call and its mark.
"""
STORY = [
    "started", "consented", "contact", "guide", "stage", "answered", "answered", "stage", "answered", "answered",
    "completed", "promised", "stage", "heated", "alerted", "said", "claimed",
]  # fmt: skip
DUE = 12
"""The first screen, the guide, the first question and what it becomes by each of four answers, the end, and that their
words were passed on; a card, their words beneath it, and what it becomes by the claim."""


POINTS_OF_MORNINGS = 60
"""The last points of a life with three mornings: everything from the first timer on."""


def lives_through(deaths: Deaths) -> Totals:
    """Run the talk through these deaths, check that nothing is lost, and return the result."""
    with Runner() as runner, capture_logs() as logs, TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)
        bot.fate = deaths.fate

        async def main() -> Totals:
            bot.starts()
            sara = await walks_and_is_claimed(bot)
            laws.all_hold(bot)
            assert what_stands(bot) == [
                (sara.id, "+989121234567", "own_phone", "sql", 1, 1, bot.maryam.id,
                 '{"need":"sales","timing":"now","budget":"mid","talk":"call"}')
            ]  # fmt: skip
            assert bot.witness.count("SELECT count(*) FROM dead_letters") == 0
            assert what_happened(bot) == STORY
            assert what_was_due(bot) == DUE
            totals = count(bot, logs)
            await bot.ends()
            return totals

        return runner.run(main())


def what_happened(bot: Bot) -> list[str]:
    """Return the ledger: an update that was handled twice would be in it twice."""
    return [kind for (kind,) in bot.witness.rows("SELECT kind FROM ledger ORDER BY id")]


def what_was_due(bot: Bot) -> int:
    """Return the number of all messages and edits that were written."""
    return bot.witness.count("SELECT count(*) FROM witness")


def what_stands(bot: Bot) -> list[tuple]:
    return bot.witness.rows("SELECT telegram_id, phone, contact, stage, hot, alerts, owner, answers FROM leads")


@pytest.fixture(scope="module")
def points() -> list[str]:
    """Return every point that a life without a death passes."""
    deaths = Deaths()
    lives_through(deaths)
    return deaths.points


def some_of(points: list[str]) -> range:
    """Return every point in a soak, and every fourth one otherwise, from one that is drawn."""
    first = random.randrange(EVERY)
    print(f"\nevery {EVERY}th of {len(points)} points, from {first} on")  # noqa: T201  # to repeat the run
    return range(first, len(points), EVERY)


def test_a_death_at_any_commit_or_call_loses_nothing(points: list[str]) -> None:
    totals = Totals()
    tried = some_of(points)
    for nth in tried:
        totals.add(lives_through(Deaths(nth)))
    assert totals.kills == totals.worlds == len(tried)
    assert totals.doubled > 0, "some died between a call and its mark"
    assert totals.unhandled_exceptions == 0


def test_the_points_are_where_something_could_be_lost(points: list[str]) -> None:
    assert {"before a commit", "after a commit", "before getUpdates", "after sendMessage"} <= set(points)


def lives_through_an_erasure(deaths: Deaths) -> None:
    """Run a talk that ends with /forget through these deaths, and check that none of its data is left."""
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)
        bot.fate = deaths.fate

        async def main() -> None:
            bot.starts()
            sara = await walks_and_is_erased(bot)
            laws.all_hold(bot)
            assert what_stands(bot) == []
            assert laws.traces_of(bot, "Zandieh", str(sara.id), "9121234567") == []
            assert "پاک شد" in sara.chat.last.text
            assert bot.witness.owed_duties == 0
            await bot.ends()

        runner.run(main())


@pytest.mark.long
def test_a_death_at_any_point_of_an_erasure_leaves_the_wiping_to_the_next_life() -> None:
    calm = Deaths()
    lives_through_an_erasure(calm)
    points = calm.points
    assert points.count("before a wipe") == points.count("after a wipe") >= 2, "again once they were told goodbye"
    begun = points.index("before a wipe") - 12
    for nth in range(begun, len(points)):
        lives_through_an_erasure(Deaths(nth))


QUIET_STORY = [
    "started", "consented", "contact", "guide", "stage", "answered", "answered", "answered", "answered", "completed",
    "quiet", "stage", "said", "quiet", "claimed", "said", "talk_asked", "promised", "stage", "heated", "alerted",
    "said",
]  # fmt: skip
"""Asked for a call, then wrote, which was promised an answer sooner; a voice message adds no reason and no promise."""


def raises_a_hand_through(deaths: Deaths) -> Totals:
    """Run a talk with a quiet card and the alert that follows through these deaths: one card of each, none lost."""
    with Runner() as runner, capture_logs() as logs, TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)
        bot.fate = deaths.fate

        async def main() -> Totals:
            bot.starts()
            sara = await raises_a_hand_and_becomes_hot(bot)
            laws.all_hold(bot)
            ((telegram_id, *_, stage, hot, alerts, owner, _answers),) = what_stands(bot)
            assert (telegram_id, stage, hot, alerts, owner) == (sara.id, "sql", 1, 1, bot.maryam.id)
            assert what_happened(bot) == QUIET_STORY
            assert cards_written(bot) == ["quiet:1", "alert:1:1"]
            totals = count(bot, logs)
            await bot.ends()
            return totals

        return runner.run(main())


def cards_written(bot: Bot) -> list[str]:
    rows = bot.witness.rows(
        "SELECT key FROM witness WHERE sends AND (key GLOB 'quiet:*' OR key GLOB 'alert:*') AND key NOT GLOB '*:u*'"
    )
    return [key for (key,) in rows]


@pytest.mark.long
def test_a_death_at_any_point_loses_no_quiet_card_and_makes_no_second_alert() -> None:
    calm, totals = Deaths(), Totals()
    raises_a_hand_through(calm)
    tried = some_of(calm.points)
    for nth in tried:
        totals.add(raises_a_hand_through(Deaths(nth)))
    assert totals.kills == len(tried)
    assert totals.doubled_without_a_reason == totals.unhandled_exceptions == 0


def is_listed_through(deaths: Deaths) -> None:
    """Let mornings pass in which nobody claims a quiet card, through these deaths: each lists it once."""
    with Runner() as runner, capture_logs(), TemporaryDirectory(dir=MEMORY) as folder:
        bot = Bot(Path(folder), loop=runner.loop)
        bot.fate = deaths.fate

        async def main() -> None:
            bot.starts()
            await waits_for_mornings(bot)
            laws.all_hold(bot)
            written = bot.witness.rows("SELECT text FROM witness WHERE key LIKE 'morning:%'")
            assert ["🟡" in text for (text,) in written] == [True] * MORNINGS
            await bot.ends()

        runner.run(main())


def test_a_death_at_any_point_of_a_morning_neither_loses_nor_repeats_its_list() -> None:
    calm = Deaths()
    is_listed_through(calm)
    begun = len(calm.points) - POINTS_OF_MORNINGS
    for nth in some_of(calm.points[begun:]):
        is_listed_through(Deaths(begun + nth))
