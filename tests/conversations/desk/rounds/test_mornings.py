"""Openings, and which leads stand in the list of a morning."""

from datetime import datetime
from typing import Any

from msgspec.structs import replace

from conversations.desk.rounds.clock.mornings import (
    has_list,
    is_first_of_its_day,
    is_third_morning,
    morning_rounds,
    openings_between,
)
from conversations.desk.rounds.values.context import DeskContext
from storage.records.round import AskedWindow, Round, RoundKind, RoundState
from tests.conversations.desk.rounds.desks import SARA, TEHRAN, NineToSix, NoHours, at, context

HOLIDAY = at(29, "0:00").date()
HOURS = NineToSix(holidays=frozenset({HOLIDAY}))


def on(day: int, clock: str) -> DeskContext:
    return context(at(day, clock), hours=HOURS)


class WithLunch(NineToSix):
    """Each day opens twice."""

    def openings(self, moment: datetime) -> Any:
        for opens, closes in super().openings(moment):
            yield opens, opens.replace(hour=13)
            yield opens.replace(hour=14), closes


def test_openings_are_those_of_working_days_up_to_now() -> None:
    assert list(openings_between(at(28, "9:00"), on(30, "9:00"))) == [at(28, "9:00"), at(30, "9:00")]
    assert list(openings_between(at(28, "9:01"), on(30, "8:59"))) == []
    assert list(openings_between(at(28, "9:00"), context(at(30, "9:00"), hours=NoHours()))) == []


def test_a_list_comes_with_the_first_opening_of_today_while_the_company_is_open() -> None:
    lunch = context(at(28, "14:00"), hours=WithLunch())
    assert [is_first_of_its_day(each, lunch, TEHRAN) for each in openings_between(at(28, "9:00"), lunch)] == [
        True,
        False,
    ]
    cases = {
        "at the opening": (at(28, "9:00"), on(28, "9:00"), True),
        "late, after a downtime": (at(28, "9:00"), on(30, "10:30"), True),
        "late, and the company is closed": (at(28, "9:00"), on(28, "18:00"), False),
        "late, on a day off": (at(28, "9:00"), on(29, "10:00"), False),
        "after lunch": (at(28, "14:00"), lunch, False),
    }
    for said, (since, ctx, wanted) in cases.items():
        assert has_list(since, ctx, TEHRAN) is wanted, said


def test_a_third_morning_is_counted_in_working_days() -> None:
    assert [is_third_morning(at(26, "19:40"), on(day, "9:00"), TEHRAN) for day in (28, 30)] == [False, False]
    assert is_third_morning(at(26, "19:40"), context(at(1, "9:00", month=12), hours=HOURS), TEHRAN)
    assert not is_third_morning(None, on(30, "9:00"), TEHRAN)


def lead(number: int, **more: Any) -> Round:
    known = Round(lead=number, n=1, state=RoundState.NEW, opened=at(26, "19:40"), t0=at(28, "9:00"), due=at(28, "9:05"))
    return replace(known, **more)


def test_each_lead_stands_where_it_belongs() -> None:
    rounds = (
        lead(1, opened=at(26, "20:00")),
        lead(2, state=RoundState.CLAIMED, owner=SARA, t0=at(26, "17:59"), due=at(28, "9:04")),
        lead(3, state=RoundState.CONTACTED, owner=SARA, touched=at(28, "8:00"), last_word=at(28, "8:00")),
        lead(4, kind=RoundKind.QUIET, t0=None, due=None),
        lead(5, t0=at(28, "15:00"), due=at(28, "15:05"), window=AskedWindow(at(28, "15:00"), at(28, "17:00"))),
        lead(6, state=RoundState.MEETING, owner=SARA, touched=at(25, "9:00"), meeting=at(28, "10:00")),
        lead(7, state=RoundState.CONTACTED, owner=SARA, touched=at(21, "9:00"), last_word=at(21, "9:00")),
        lead(8, cooled=True),
        lead(9, stopped=True),
        lead(10, snoozed=at(30, "9:00")),
        lead(11, state=RoundState.LOST, owner=SARA, touched=at(25, "9:00")),
        lead(12, kind=RoundKind.QUIET, t0=None, due=None, stopped=True),
    )
    found = morning_rounds(rounds, on(28, "9:00"), TEHRAN)
    parts = (found.waiting, found.quiet, found.today, found.stepless)
    assert [[each.lead for each in part] for part in parts] == [[2, 1], [4], [6, 5], [7]]


def test_who_stands_there_for_the_third_morning_is_known_without_counting() -> None:
    tuesday = context(at(1, "9:00", month=12), hours=HOURS)
    rounds = (
        lead(1),
        lead(2, free_since=at(30, "10:00"), touched=at(28, "9:02")),
        lead(3, kind=RoundKind.QUIET, t0=None, due=None),
        lead(4, kind=RoundKind.QUIET, t0=None, due=None, opened=at(30, "9:30")),
        lead(5, state=RoundState.CONTACTED, owner=SARA, touched=at(15, "9:00"), last_word=at(15, "9:00")),
    )
    assert morning_rounds(rounds, tuesday, TEHRAN).third == {1, 3, 5}
