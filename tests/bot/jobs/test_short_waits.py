"""Timers of an hour at most are done in time, even if the clock that set them was wrong."""

from datetime import timedelta

import pytest

from bot.jobs.short_waits import ShortWaits
from storage.records.timer import AgainTimer, AskTimer, CopiesTimer, MenuTimer, RemindTimer, ReportTimer, Timer
from tests.bot.fake_clock import START, FakeClock

DAY = timedelta(days=1)


def over(waits: ShortWaits, clock: FakeClock, *timers: Timer) -> list[str]:
    return [timer.key for timer in waits.over(timers, now=clock.now(), now_s=clock.monotonic())]


def timer(kind: str, due: timedelta) -> Timer:
    own = {"key": kind, "due": START + due}
    known: dict[str, Timer] = {
        "report": ReportTimer(**own, what="stats", chat=5, language="fa"),
        "again": AgainTimer(**own, update_id=7),
        "copies": CopiesTimer(**own, chat=-5, since=START, text="…"),
        "remind": RemindTimer(**own),
        "menu": MenuTimer(**own, menu="more", opener=7),
        "ask": AskTimer(**own, question="amount", by=7),
        "closed": AskTimer(**own, question="amount", by=7, closed=True),
    }
    return known[kind]


@pytest.mark.parametrize(
    ("kind", "longest_s"),
    [
        ("report", 0), ("again", 60), ("copies", 60), ("remind", 3_600), ("menu", 120), ("ask", 900),
        ("closed", 86_400),
    ],
)  # fmt: skip
@pytest.mark.parametrize("due", [2 * DAY, 1100 * DAY], ids=["in days", "in years"])
def test_a_timer_set_by_a_clock_that_was_ahead_waits_for_its_own_time(
    kind: str, longest_s: float, due: timedelta
) -> None:
    clock, waits = FakeClock(), ShortWaits()
    late = timer(kind, due)
    if longest_s:
        assert over(waits, clock, late) == []
        clock.advance(longest_s - 1)
        assert over(waits, clock, late) == []
        clock.advance(1)
    assert over(waits, clock, late) == [kind]


def test_a_timer_that_is_due_is_due_at_once() -> None:
    assert over(ShortWaits(), FakeClock(), timer("remind", timedelta())) == ["remind"]


def test_a_timer_that_is_set_again_waits_anew() -> None:
    clock, waits = FakeClock(), ShortWaits()
    assert over(waits, clock, timer("remind", DAY)) == []
    clock.advance(3_000)
    assert over(waits, clock, timer("remind", 2 * DAY)) == []
    clock.advance(3_000)
    assert over(waits, clock, timer("remind", 2 * DAY)) == []
    clock.advance(600)
    assert over(waits, clock, timer("remind", 2 * DAY)) == ["remind"]
