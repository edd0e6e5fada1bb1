"""The twelve leads of DESK §7, driven act by act: their minutes, dues and what counts."""

from datetime import date, datetime, timedelta

import pytest

from conversations.desk.rounds.clock.next_steps import is_waiting, is_without_step
from conversations.desk.rounds.clock.starts import first_response
from conversations.desk.rounds.counted import first_claim, is_due, is_in_time
from conversations.desk.rounds.values import acts
from storage.records.lead import Outcome
from storage.records.round import Round, TouchKind
from tests.conversations.desk.rounds.desks import NIMA, REZA, SARA, LeadAtDesk, NineToSix, at, context, member, people

HOURS = NineToSix(holidays=frozenset({date(2026, 11, 29)}))
DESK = people(HOURS)
NOW = at(2, "18:00", month=12)
THU, FRI, SAT, SUN, MON = 26, 27, 28, 29, 30
CALL, WROTE = TouchKind.CALL, TouchKind.MESSAGE


def first(day: int, clock: str) -> datetime:
    return at(day, clock, month=12)


def claim(person: int, moment: datetime) -> tuple[datetime, acts.DeskAct]:
    return moment, acts.Claim(member(person))


def touch(person: int, moment: datetime, how=CALL) -> tuple[datetime, acts.DeskAct]:
    return moment, acts.Touch(member(person), how)


def lost(person: int, moment: datetime, reason: str) -> tuple[datetime, acts.DeskAct]:
    return moment, acts.Lose(member(person), Outcome.LOST, reason)


def won(person: int, moment: datetime) -> tuple[datetime, acts.DeskAct]:
    return moment, acts.Win(member(person))


WINDOW = acts.WindowPicked(at(MON, "11:00"), at(MON, "13:00"))
MEETING = (at(MON, "11:10"), acts.Meet(member(SARA), first(5, "10:00")))
UNFIT = (first(1, "10:09"), acts.Lose(member(SARA), Outcome.DISQUALIFIED, "too_small"))

LIVES = {
    201: (at(THU, "19:40"), [claim(SARA, at(SAT, "9:01")), touch(SARA, at(SAT, "9:04")), won(SARA, at(SAT, "9:30"))]),
    202: (
        at(FRI, "21:00"),
        [claim(REZA, at(SAT, "9:02")), touch(REZA, at(SAT, "9:06")), lost(REZA, at(SAT, "9:40"), "price")],
    ),
    203: (
        at(SAT, "10:00"),
        [claim(SARA, at(SAT, "10:01")), touch(SARA, at(SAT, "10:02")), won(SARA, at(SAT, "11:00"))],
    ),
    204: (
        at(SAT, "11:30"),
        [claim(NIMA, at(SAT, "12:00")), touch(NIMA, at(SAT, "12:10")), lost(NIMA, at(SAT, "13:00"), "no_answer")],
    ),
    205: (
        at(SAT, "14:00"),
        [(at(SAT, "14:01"), WINDOW), claim(SARA, at(SAT, "14:10")), touch(SARA, at(MON, "11:05")), MEETING],
    ),
    206: (at(SAT, "17:57"), [claim(REZA, at(SAT, "17:59")), touch(REZA, at(MON, "9:01"), WROTE)]),
    207: (at(SUN, "12:00"), [claim(SARA, at(SUN, "12:15")), touch(SARA, at(SUN, "12:20")), won(SARA, at(MON, "9:30"))]),
    208: (
        at(MON, "9:30"),
        [
            claim(NIMA, at(MON, "9:31")),
            claim(REZA, at(MON, "10:35")),
            touch(REZA, at(MON, "10:45")),
            lost(REZA, at(MON, "12:00"), "competitor"),
        ],
    ),
    209: (
        at(MON, "16:00"),
        [claim(REZA, at(MON, "16:12")), touch(REZA, at(MON, "16:25")), won(REZA, at(MON, "17:00"))],
    ),
    210: (first(1, "10:00"), [claim(SARA, first(1, "10:01")), touch(SARA, first(1, "10:03")), UNFIT]),
    211: (first(1, "17:00"), []),
    212: (first(2, "17:58"), []),
}
"""When each was alerted, and what was done."""


def life(number: int) -> Round:
    lead = LeadAtDesk(HOURS, DESK, Round(lead=number))
    alerted, those = LIVES[number]
    lead.does(alerted, acts.Alerted())
    for moment, act in those:
        lead.does(moment, act)
    lead.runs_to(NOW)
    assert not [line for line in lead.log if "E-" in line]
    return lead.round


ROUNDS = {number: life(number) for number in LIVES}


def minutes(span: timedelta | None) -> int | None:
    return None if span is None else span // timedelta(minutes=1)


@pytest.mark.parametrize(
    ("number", "claimed", "response", "due", "in_time", "state"),
    [
        (201, 1, 4, at(SAT, "9:05"), True, "won"),
        (202, 2, 6, at(SAT, "9:05"), False, "lost"),
        (203, 1, 2, at(SAT, "10:05"), True, "won"),
        (204, 30, 40, at(SAT, "11:35"), False, "lost"),
        (205, 0, 5, at(MON, "11:05"), True, "meeting"),
        (206, 2, 4, at(MON, "9:02"), True, "contacted"),
        (207, 0, 0, at(MON, "9:05"), True, "won"),
        (208, 1, 75, at(MON, "9:35"), False, "lost"),
        (209, 12, 25, at(MON, "16:05"), False, "won"),
        (210, 1, 3, first(1, "10:05"), True, "unfit"),
        (211, None, None, first(1, "17:05"), False, "new"),
        (212, None, None, first(5, "9:03"), False, "new"),
    ],
)
def test_a_lead_of_the_example(number, claimed, response, due, in_time, state) -> None:
    found = ROUNDS[number]
    assert (minutes(first_claim(found, HOURS)), minutes(first_response(found, HOURS))) == (claimed, response)
    assert (found.due, is_in_time(found), found.state) == (due, in_time, state)


def test_the_sums_of_the_example() -> None:
    due = [each for each in ROUNDS.values() if is_due(each, NOW)]
    spans = [minutes(first_response(each, HOURS)) for each in due]
    claims = [minutes(first_claim(each, HOURS)) for each in due]
    assert (len(due), sum(map(is_in_time, due))) == (11, 6)
    assert sorted(each for each in spans if each is not None) == [0, 2, 3, 4, 4, 5, 6, 25, 40, 75]
    assert sorted(each for each in claims if each is not None) == [0, 0, 1, 1, 1, 1, 2, 2, 12, 30]
    assert ROUNDS[208].silent == (NIMA,)


def test_who_waits_and_who_has_no_step_in_the_example() -> None:
    ctx = context(NOW, hours=HOURS, desk=DESK)
    assert [number for number, each in ROUNDS.items() if is_waiting(each, ctx)] == [211]
    assert [number for number, each in ROUNDS.items() if is_without_step(each, ctx)] == [206]


@pytest.mark.parametrize(("person", "claimed", "in_time"), [(SARA, 5, 5), (REZA, 4, 1), (NIMA, 2, 0)])
def test_whose_they_were(person: int, claimed: int, in_time: int) -> None:
    assert sum(person in each.claimers for each in ROUNDS.values()) == claimed
    assert sum(is_in_time(each) and each.by == person for each in ROUNDS.values()) == in_time
