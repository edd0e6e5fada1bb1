"""Rounds as the figures count them, made by hand and by chance."""

from datetime import date, timedelta
from random import Random
from typing import Any

from msgspec.structs import replace

from storage.records.lead import Outcome, QuietReason
from storage.records.round import CountedRound, RoundKind, TouchKind
from tests.conversations.desk.rounds.desks import NIMA, REZA, SARA

DAY = date(2026, 12, 2)
WAITS = CountedRound(
    day=DAY,
    kind=RoundKind.ALERT,
    due=True,
    to_claim=None,
    response=None,
    in_time=False,
    how=None,
    outcome=Outcome.OPEN,
    claimers=(),
    by=None,
    closed_by=None,
    silent=(),
)
"""Past its due, and nobody's."""


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def changed(**changes: Any) -> CountedRound:
    return replace(WAITS, **changes)


def touched(after: float, *, by: int = SARA, in_time: bool = False, **changes: Any) -> CountedRound:
    """Return a round that somebody claimed at once, and touched after so many minutes."""
    told = {"claimers": (by,), "by": by, "how": TouchKind.CALL, "in_time": in_time} | changes
    return changed(to_claim=timedelta(), response=minutes(after), **told)


def quiet(**changes: Any) -> CountedRound:
    return changed(**{"kind": RoundKind.QUIET, "due": False, "quiet": QuietReason.WORDS} | changes)


def random_round(chance: Random) -> CountedRound:
    """Return a round of any kind; spans are such that many are equal, and some lie on a limit of the parts."""
    person, closer = chance.choice([SARA, REZA, NIMA]), chance.choice([SARA, REZA, NIMA, None])
    outcome = chance.choice(list(Outcome))
    if chance.random() < 0.2:
        reason = chance.choice([*QuietReason, None])
        return quiet(quiet=reason, outcome=outcome, closed_by=closer, claimers=chance.choice([(), (person,)]))
    span = timedelta(seconds=chance.choice([0, 20, 60, 299, 300, 301, 1800, 1801, 3600, 3601, 9000]))
    if chance.random() < 0.3:
        due, silent = chance.random() < 0.7, chance.choice([(), (person,), (person, person)])
        claim = chance.choice([None, span])
        return changed(due=due, to_claim=claim, claimers=() if claim is None else (person,), silent=silent)
    told = {"outcome": outcome, "closed_by": closer, "in_time": span <= minutes(5)}
    return replace(touched(0, by=person, **told), response=span, to_claim=min(span, minutes(30)))
