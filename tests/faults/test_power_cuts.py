"""The power fails at SQLite's n-th disk operation; unsynced data is lost, wholly or in part.

Updates acknowledged to Telegram by then are in the remaining database. The same cuts without `synchronous=FULL` lose
them, which shows that the test can fail.
"""

import asyncio
import os
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from storage.sqlite.database import SqliteDatabase
from tests import people
from tests.faults.disk import failing_disk, needs_a_disk
from tests.faults.simulated.bot import Bot
from tests.faults.simulated.leaps import Runner
from tests.faults.simulated.story import HOT

pytestmark = needs_a_disk

EVERY = int(os.environ.get("SOAK_DISK_EVERY", "7"))
SMALL_LOG = "PRAGMA wal_autocheckpoint = 16"
"""So small that the log is checkpointed and restarted many times in one talk."""


class Cut(NamedTuple):
    """The state after one power cut."""

    file: Path
    acknowledged: range
    """Updates that were acknowledged to Telegram."""


def cuts_of_a_talk(folder: Path, *pragmas: str, chance: Callable[[int], random.Random | None]) -> list[Cut]:
    """Run one talk; at every EVERY-th disk operation save the state that a power cut would leave."""
    (folder / "data").mkdir(parents=True)
    cuts: list[Cut] = []
    with failing_disk(folder / "data") as disk, Runner() as runner:
        bot = Bot(folder / "data", loop=runner.loop)
        told = bot.first_update

        def hear(method: str, fields, outcome: str) -> None:
            nonlocal told
            told = max(told, fields.number("offset") or 0) if method == "getUpdates" else told

        def cut() -> None:
            if disk.acts % EVERY == 0:
                found = folder / str(disk.acts)
                disk.loses_power(found, rng=chance(disk.acts))
                cuts.append(Cut(found / "sarnakh.db", range(bot.first_update, told)))

        async def main() -> None:
            bot.starts()
            await bot.settles()
            for pragma in pragmas:
                bot._database._writer._control(pragma)
            bot.mail.watch, disk.watch = hear, cut
            sara = people.sara(bot.sandbox)
            for act in (
                lambda: sara.opens("ig_story1"),
                sara.shares_contact,
                *(lambda label=label: sara.taps(label) for label in HOT),
            ):
                act()
                await bot.settles()
            disk.watch = lambda: None
            await bot.ends()

        runner.run(main())
    return cuts


def missing(cut: Cut) -> int:
    """Return how many acknowledged updates are missing; the database itself must be intact."""
    connection = sqlite3.connect(cut.file)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    stored = {number for (number,) in connection.execute("SELECT update_id FROM updates")}
    connection.close()
    return len(set(cut.acknowledged) - stored)


@pytest.mark.parametrize(
    "chance",
    [
        pytest.param(lambda act: None, id="nothing unsynced arrived"),
        pytest.param(random.Random, id="some sectors arrived"),
    ],
)
def test_no_power_cut_loses_what_was_acknowledged(tmp_path: Path, chance) -> None:
    cuts = cuts_of_a_talk(tmp_path, SMALL_LOG, chance=chance)
    assert len(cuts) > 200 / EVERY
    assert len(cuts[-1].acknowledged) >= 5
    assert [missing(cut) for cut in cuts] == [0] * len(cuts)
    # One of them is opened by the next start.
    asyncio.run(opens_and_closes(cuts[-1].file))
    print(f"\n{len(cuts)} power cuts, 0 acknowledged updates missing")  # noqa: T201


async def opens_and_closes(file: Path) -> None:
    await (await SqliteDatabase.open(file)).close()


def test_the_same_cuts_without_full_syncs_lose_acknowledged_updates(tmp_path: Path) -> None:
    cuts = cuts_of_a_talk(tmp_path, "PRAGMA synchronous = NORMAL", chance=lambda act: None)
    lost = [missing(cut) for cut in cuts]
    assert max(lost) >= 5
    print(f"\n{sum(map(bool, lost))} of {len(cuts)} power cuts lose acknowledged updates with NORMAL")  # noqa: T201
