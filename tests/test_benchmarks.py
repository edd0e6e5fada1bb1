"""The benchmarks match the current tables: a small database is created and opened by the bot's own code."""

import argparse
import asyncio
from pathlib import Path

import pytest

from benchmarks import desk_presses
from benchmarks.million import make
from benchmarks.tap_to_question import QUESTIONS, long_funnel
from benchmarks.update_cost import timed
from benchmarks.writer_holds import measure
from bot.funnels.source import open_funnel
from storage.database import Row
from storage.sqlite.database import SqliteDatabase

MOST_MS = 1_500.0
"""Far above what a press takes, and far below what the other cards wait: this machine may be busy."""
COUNTS = "SELECT (SELECT count(*) FROM leads), (SELECT count(*) FROM sessions), (SELECT count(*) FROM ledger)"


async def opened(file: Path) -> tuple[Row | None, list[Row]]:
    """Return row counts and rows without an owner, read by the bot's own readers."""
    database = await SqliteDatabase.open(file)
    async with database.read() as reader:
        found = await reader.one(COUNTS), list(await reader.all("PRAGMA foreign_key_check"))
    await database.close()
    return found


def test_a_small_business_after_two_years_opens_as_a_database(tmp_path: Path) -> None:
    make(tmp_path / "small.db", 200, seed=7)
    counts, loose = asyncio.run(opened(tmp_path / "small.db"))
    assert counts is not None
    assert (counts[:2], counts[2] > 1_500, loose) == ((200, 200), True, [])


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "small.db").write_text("mine")
    with pytest.raises(SystemExit, match="there already"):
        make(tmp_path / "small.db", 200, seed=7)
    assert (tmp_path / "small.db").read_text() == "mine"


@pytest.mark.long
def test_a_day_passes_over_it_and_each_job_holds_the_writer(tmp_path: Path) -> None:
    make(tmp_path / "small.db", 200, seed=7)
    holds = asyncio.run(measure(tmp_path / "small.db", hours=1, seed=7))
    jobs = {"talk", "purge", "erasure by age", "erasure asked for", "wiping", "group moved", "bound elsewhere"}
    assert jobs <= {job for job, times in holds.items() if times}


@pytest.mark.long
async def test_talks_are_timed_on_it_and_on_an_empty_file_in_turn(tmp_path: Path) -> None:
    await asyncio.to_thread(make, tmp_path / "small.db", 200, seed=7)
    given = argparse.Namespace(people=2, at_once=2, rounds=1, language="en")
    rounds = await timed({"empty": tmp_path / "empty.db", "file": tmp_path / "small.db"}, given)
    assert [len(costs) for costs in rounds.values()] == [1, 1]


def test_the_funnel_of_ten_questions_can_run(tmp_path: Path) -> None:
    assert len(open_funnel(long_funnel(tmp_path)).funnel.questions) == QUESTIONS


@pytest.mark.long
async def test_a_small_desk_is_filled_and_its_presses_wait_for_no_card(tmp_path: Path) -> None:
    cards = await desk_presses.fill(tmp_path / "desk.db", at_desk=3, waiting=12)
    (waits,) = await desk_presses.measure(tmp_path / "desk.db", cards, presses=1, refill_s=0.0)
    assert 0 < waits.toast < MOST_MS
    assert 0 < waits.edit < MOST_MS
