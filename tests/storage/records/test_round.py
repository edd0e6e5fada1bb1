"""A round is stored as it is: what cannot be stored is refused when it is made."""

from datetime import UTC, datetime, timedelta
from typing import get_type_hints

import pytest

from storage.records.desk_person import DeskPerson
from storage.records.record import LATEST, Moment
from storage.records.round import AskedWindow, Offer, Round

NOW = datetime(2026, 11, 16, 9, 30, tzinfo=UTC)
MOMENTS = [
    name for name, hint in get_type_hints(Round, include_extras=True).items() if hint == Moment | None
]  # fmt: skip


def test_its_moments_are_known_here() -> None:
    assert {"t0", "due", "touched", "snoozed", "seen_at"} < {*MOMENTS}


@pytest.mark.parametrize("bad", [NOW.replace(tzinfo=None), LATEST], ids=["without a zone", "too late"])
@pytest.mark.parametrize("name", MOMENTS)
def test_each_moment_of_a_round_is_one_that_can_be_stored(name: str, bad: datetime) -> None:
    assert getattr(Round(lead=1).replace(**{name: NOW}), name) == NOW
    with pytest.raises(ValueError, match="no moment"):
        Round(lead=1).replace(**{name: bad})


def test_those_of_offers_and_windows_are_checked_too() -> None:
    for make in (lambda: Offer(7, LATEST), lambda: AskedWindow(NOW, LATEST), lambda: AskedWindow(LATEST, NOW)):
        with pytest.raises(ValueError, match="no moment"):
            make()


@pytest.mark.parametrize(
    ("since", "until", "away"),
    [
        pytest.param(None, None, False, id="there"),
        pytest.param(NOW, None, True, id="until they come back"),
        pytest.param(NOW, NOW + timedelta(seconds=1), True, id="for a while"),
        pytest.param(NOW, NOW, False, id="the while is over"),
    ],
)
def test_who_is_away_is_so_until_the_time_they_said(since: datetime | None, until: datetime | None, away: bool) -> None:
    person = DeskPerson(id=1, name="Sara", joined=NOW, away_since=since, away_until=until)
    assert person.is_away(NOW) is away


def test_what_somebody_was_given_counts_for_seven_days() -> None:
    person = DeskPerson(id=1, name="Sara", joined=NOW)
    week = timedelta(days=7)
    taken = person.takes(NOW).takes(NOW + timedelta(days=1)).takes(NOW + week)
    assert taken.given == (NOW + timedelta(days=1), NOW + week)
