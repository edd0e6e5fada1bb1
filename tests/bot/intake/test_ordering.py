"""In which order posted updates are handled: that of their numbers, as far as `bot.intake.ordering` promises."""

import asyncio
import random
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.intake.ordering import GAP_S, OWED_S, RENUMBERED, RefusedUpdates, Reorderer
from bot.intake.webhook_queue import ANSWER_S
from tests.bot.fake_clock import FakeClock
from tests.bot.front_desk import Desk, front_desk, presses, says

TALK = [
    says(2, "/start"),
    says(3, "emma@corp.example"),
    presses(4, "q:1:0:0"),
    presses(5, "q:1:1:0"),
    presses(6, "q:1:2:1"),
    presses(7, "q:1:3:0"),
]
"""From the first press to what makes a lead hot; any two of them the other way round end elsewhere."""
FATE = "SELECT stage, hot, fit, interest, reasons, answers, email, contact, alerts FROM leads WHERE telegram_id != 1"
LEDGER = "SELECT kind, data FROM ledger JOIN leads ON number = lead WHERE telegram_id != 1 ORDER BY id"


async def begin(desk: Desk) -> None:
    """Let the first number of all come; the next are known to follow it."""
    first = asyncio.create_task(desk.posts(says(1, "/start", person=1)))
    await desk.until_waiting(1)
    desk.clock.advance(GAP_S)
    assert await first == 200


async def talk(folder: Path, order: list[dict[str, object]], *, at_once: bool) -> tuple[list, list]:
    """Post in this order, and return what became of the person."""
    async with front_desk(folder) as desk:
        await begin(desk)
        if at_once:
            assert set(await asyncio.gather(*map(desk.posts, order))) == {200}
        else:
            assert [await desk.posts(update) for update in order] == [200] * len(order)
        return await desk.rows(FATE), await desk.rows(LEDGER)


@pytest.mark.long
async def test_posts_in_any_order_lead_to_the_same_lead(folder: Path) -> None:
    expected = await talk(folder / "0", TALK, at_once=False)
    assert expected[0][0][:2] == ("sql", 1)
    for seed in range(1, 9):
        order = random.Random(seed).sample(TALK, len(TALK)) if seed > 1 else TALK[::-1]
        assert await talk(folder / str(seed), order, at_once=True) == expected, f"seed {seed}"


@pytest.mark.long
async def test_people_do_not_mix(folder: Path) -> None:
    async with front_desk(folder) as desk:
        await begin(desk)
        updates = [says(number, "/start", person=number) for number in range(2, 82)]
        random.Random(7).shuffle(updates)
        assert set(await asyncio.gather(*map(desk.posts, updates))) == {200}
        assert await desk.rows("SELECT count(*), count(DISTINCT telegram_id) FROM leads") == [(81, 81)]
        numbers = [number for (number,) in await desk.rows("SELECT telegram_id FROM leads ORDER BY number")]
        assert numbers == sorted(numbers) or desk.database.lanes > 1


async def test_a_number_that_does_not_come_is_waited_for_a_moment_and_no_longer(folder: Path) -> None:
    async with front_desk(folder) as desk:
        await begin(desk)
        later = asyncio.create_task(desk.posts(says(4, "/start")))
        await desk.until_waiting(1)
        desk.clock.advance(GAP_S / 2)
        assert await desk.posts(says(2, "/start", person=2)) == 200
        assert desk.queue.waiting == 1
        desk.clock.advance(GAP_S)
        assert await later == 200
        assert await desk.posts(says(3, "/start", person=3)) == 200, "late, but it came"
        assert await desk.posts(says(5, "/start", person=5)) == 200, "nobody waits for it again"


class HastyClock(FakeClock):
    """A clock that moves on whenever somebody looks at it."""

    def monotonic(self) -> float:
        self.advance(GAP_S * 0.6)
        return super().monotonic()


async def test_a_wait_that_ends_between_two_looks_at_the_clock_ends(folder: Path) -> None:
    """Seen in CI: the first post after a start had no answer, and a 503 after 4.5 s, unless another one came."""
    async with front_desk(folder, clock=HastyClock()) as desk:
        first = asyncio.create_task(desk.posts(says(1, "/start")))
        await desk.until_waiting(1)
        for _ in range(10):  # the queue looks, and begins to wait
            await asyncio.sleep(0)
        desk.clock.advance(GAP_S)
        assert await first == 200


async def test_a_second_start_knows_where_the_first_ended(folder: Path) -> None:
    async with front_desk(folder) as desk:
        await begin(desk)
    async with front_desk(folder) as desk:
        assert await desk.posts(says(2, "/start")) == 200, "without a wait: the clock stands"


@pytest.mark.sqlite  # another process has the file
async def test_later_updates_of_whoever_was_refused_wait_until_it_has_come_again(folder: Path) -> None:
    async with front_desk(folder, busy=timedelta(milliseconds=10)) as desk:
        await begin(desk)
        with held(folder):
            assert await desk.posts(says(2, "/start")) == 503
        assert await desk.posts(says(3, "emma@corp.example")) == 503, "it would overtake"
        assert await desk.posts(says(4, "/start", person=4)) == 200, "nobody else waits"
        assert await desk.posts(says(2, "/start")) == 200
        assert await desk.posts(says(3, "emma@corp.example")) == 200
        assert await desk.rows("SELECT email FROM leads WHERE telegram_id > 100") == [("emma@corp.example",)]


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep the database from everybody else."""
    other = sqlite3.connect(folder / "desk.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("COMMIT")
    other.close()


@pytest.mark.sqlite  # another process has the file
async def test_a_database_that_is_held_is_told_within_five_seconds_and_the_update_counts_once(folder: Path) -> None:
    async with front_desk(folder) as desk:
        await begin(desk)
        with held(folder):
            async with asyncio.timeout(ANSWER_S + 2):
                assert await desk.posts(says(2, "/start")) == 503
        assert await desk.posts(says(2, "/start")) == 200
        assert await desk.rows("SELECT count(*) FROM leads WHERE telegram_id > 100") == [(1,)]


# The order alone


def drained(order: Reorderer, now: float) -> list[int]:
    found = []
    while (number := order.take(now)) is not None:
        found.append(number)
    return found


def test_numbers_go_in_order_up_to_the_first_gap() -> None:
    order = Reorderer(10)
    for number in (13, 11, 12, 15):
        order.put(number, 0.0)
    assert drained(order, 0.0) == [11, 12, 13]
    assert order.wait_s(0.1) == pytest.approx(GAP_S - 0.1)
    assert drained(order, GAP_S) == [15]
    assert order.wait_s(GAP_S) == 0.0


@given(st.permutations(range(11, 23)), st.sets(st.integers(11, 22)))
def test_whatever_comes_in_time_goes_in_order_and_only_what_is_next(came: list[int], twice: set[int]) -> None:
    order, gone = Reorderer(10), list[int]()
    for number in came:
        order.put(number, 0.0)
        gone += drained(order, 0.0)
        assert gone == [*range(11, 11 + len(gone))], "nobody overtakes"
    for number in twice:
        order.put(number, 0.0)
    assert gone == sorted(came)
    assert drained(order, 0.0) == sorted(twice), "known by their number later"


def test_a_first_number_of_all_is_waited_upon() -> None:
    order = Reorderer(None)
    order.put(8, 0.0)
    order.put(7, 0.1)
    assert drained(order, 0.1) == []
    assert drained(order, 0.1 + GAP_S) == [7, 8]


def test_counting_that_begins_anew_lower_is_followed() -> None:
    order = Reorderer(900_000_000)
    order.put(100, 0.0)
    assert drained(order, 0.0) == [100]
    order.put(102, 0.0)
    assert drained(order, 0.0) == [], "a gap again"
    order.put(101, 0.0)
    assert drained(order, 0.0) == [101, 102]


def test_an_old_number_that_comes_late_does_not_set_the_count_back() -> None:
    order = Reorderer(RENUMBERED * 2)
    order.put(RENUMBERED * 2 - 5, 0.0)
    assert drained(order, 0.0) == [RENUMBERED * 2 - 5]
    order.put(RENUMBERED * 2 + 1, 0.0)
    assert drained(order, 0.0) == [RENUMBERED * 2 + 1]


def test_what_is_owed_is_forgotten_after_a_minute() -> None:
    owed = RefusedUpdates()
    owed.refused(1, 5, 0.0)
    assert owed.is_behind(1, 6, OWED_S - 1)
    assert not owed.is_behind(1, 4, OWED_S - 1)
    assert not owed.is_behind(2, 6, OWED_S - 1)
    assert not owed.is_behind(1, 6, OWED_S)
