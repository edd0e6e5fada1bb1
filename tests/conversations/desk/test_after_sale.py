"""When a customer is asked how it was: a table of moments, and of reasons not to ask. Times are Tehran's."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from conversations.desk.after_sale import (
    AskNow,
    Later,
    NotAsked,
    Sale,
    asking_time,
    decide_asking,
    mark_of,
)
from conversations.funnel.desk.settings import AfterSalePlan
from conversations.schedule.openings import Hours
from storage.records.lead import Lead, Outcome
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from storage.records.round import Round, RoundState
from storage.records.talk import Session

TEHRAN = ZoneInfo("Asia/Tehran")
NINE_TO_SIX = ((time(9), time(18)),)
HOURS = Hours(
    week=dict.fromkeys(("sat", "sun", "mon", "tue", "wed"), NINE_TO_SIX),
    zone="Asia/Tehran",
    holidays=frozenset({date(2026, 12, 6)}),
)
NO_HOURS = Hours(week={}, zone="Asia/Tehran")
BERLIN = Hours(week=dict.fromkeys(("sat", "sun"), NINE_TO_SIX), zone="Europe/Berlin")
PLAN = AfterSalePlan()


def at(words: str, zone: ZoneInfo = TEHRAN) -> datetime:
    """Return a time like "28 Nov 12:00" of 2026."""
    return datetime.strptime(f"2026 {words}", "%Y %d %b %H:%M").replace(tzinfo=zone).astimezone(UTC)


SOLD = at("28 Nov 12:00")
DUE = SOLD + timedelta(days=7)


@pytest.mark.parametrize(
    ("moment", "hours", "then"),
    [
        pytest.param("5 Dec 12:00", HOURS, "5 Dec 12:00", id="by day"),
        pytest.param("5 Dec 10:00", HOURS, "5 Dec 10:00", id="ten"),
        pytest.param("5 Dec 9:59", HOURS, "5 Dec 10:00", id="before ten"),
        pytest.param("5 Dec 19:59", HOURS, "5 Dec 19:59", id="after closing, before eight"),
        pytest.param("5 Dec 20:00", HOURS, "7 Dec 10:00", id="eight, and a holiday"),
        pytest.param("6 Dec 12:00", HOURS, "7 Dec 10:00", id="a holiday"),
        pytest.param("3 Dec 12:00", HOURS, "5 Dec 10:00", id="two days off"),
        pytest.param("9 Dec 23:30", HOURS, "12 Dec 10:00", id="the evening before two days off"),
        pytest.param("4 Dec 12:00", NO_HOURS, "4 Dec 12:00", id="no hours: every day"),
        pytest.param("4 Dec 3:00", NO_HOURS, "4 Dec 10:00", id="no hours, at night"),
    ],
)
def test_people_are_asked_by_day_on_working_days(moment: str, hours: Hours, then: str) -> None:
    assert asking_time(at(moment), hours) == at(then)


def test_ten_is_ten_on_the_wall_also_when_summer_time_ends_in_between() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    assert asking_time(at("24 Oct 20:30", berlin), BERLIN) == at("25 Oct 10:00", berlin)


def entry(kind: EntryKind, moment: datetime, **data: Json) -> Entry:
    return Entry(kind=kind, at=moment, data=data)


def customer(*entries: Entry, **changes: object) -> Session:
    lead = Lead(
        number=1, telegram_id=5, name="Negar", language="fa", outcome=Outcome.WON,
        scored_at=SOLD, created=SOLD, seen=SOLD, updated=SOLD,
    )  # fmt: skip
    return Session(lead=lead.replace(**changes), ledger=entries)


def won(**changes: object) -> Round:
    return Round(lead=1, n=1, state=RoundState.WON, outcome=Outcome.WON, owner=7, ended=SOLD, deals=1).replace(
        **changes
    )


DAY = timedelta(days=1)
HELD = [
    pytest.param(customer(), won(), AskNow(), id="nothing keeps from it"),
    pytest.param(customer(stopped=True), won(), NotAsked(), id="stopped"),
    pytest.param(customer(blocked=True), won(), NotAsked(), id="blocked"),
    pytest.param(customer(entry(EntryKind.STOPPED, SOLD + DAY)), won(), NotAsked(), id="stopped since, and resumed"),
    pytest.param(customer(entry(EntryKind.STOPPED, SOLD - DAY)), won(), AskNow(), id="stopped before, and resumed"),
    pytest.param(
        customer(entry(EntryKind.COOLED, SOLD - DAY, reason="withdrawn")), won(), NotAsked(), id="cooled by a stop"
    ),
    pytest.param(customer(entry(EntryKind.COOLED, SOLD + DAY, reason="decay")), won(), AskNow(), id="cooled by decay"),
    pytest.param(customer(), won(state=RoundState.LOST), NotAsked(), id="lost since"),
    pytest.param(customer(), won(state=RoundState.CONTACTED, ended=None), NotAsked(), id="reopened since"),
    pytest.param(customer(), won(ended=SOLD + DAY), NotAsked(), id="reopened, and won again"),
    pytest.param(customer(), won(ended=SOLD - DAY), AskNow(), id="another deal of a customer"),
    pytest.param(
        customer(entry(EntryKind.MARK_ASKED, DUE - 89 * DAY, deal=7)), won(), NotAsked(), id="asked 89 days ago"
    ),
    pytest.param(
        customer(entry(EntryKind.MARK_ASKED, DUE - 90 * DAY, deal=7)), won(), AskNow(), id="asked 90 days ago"
    ),
    pytest.param(
        customer(entry(EntryKind.MARK_ASKED, DUE - 200 * DAY, deal=1)), won(), NotAsked(), id="asked of this deal"
    ),
    pytest.param(customer(entry(EntryKind.SAID, DUE - 2 * DAY)), won(), AskNow(), id="wrote two days ago"),
    pytest.param(
        customer(entry(EntryKind.SAID, DUE - 1.9 * DAY)), won(), Later(at("7 Dec 12:00"), 1), id="wrote lately"
    ),
    pytest.param(customer(), won(last_word=DUE - DAY), Later(at("7 Dec 12:00"), 1), id="we wrote lately"),
    pytest.param(
        customer(entry(EntryKind.HELP_ASKED, DUE - DAY)), won(), Later(at("7 Dec 12:00"), 1), id="asked for help lately"
    ),
]


@pytest.mark.parametrize(("session", "round_", "then"), HELD)
def test_what_keeps_from_asking(session: Session, round_: Round, then: object) -> None:
    assert decide_asking(Sale(1, SOLD), session, round_, plan=PLAN, hours=HOURS, now=DUE) == then


@pytest.mark.parametrize(("put_off", "then"), [(6, Later(at("7 Dec 12:00"), 7)), (7, AskNow())])
def test_a_talk_puts_it_off_seven_times_at_most(put_off: int, then: object) -> None:
    wrote = customer(entry(EntryKind.SAID, DUE - DAY))
    assert decide_asking(Sale(1, SOLD, put_off), wrote, won(), plan=PLAN, hours=HOURS, now=DUE) == then


def test_at_night_after_a_downtime_and_before_its_time_by_new_rules_it_waits_and_counts_as_no_putting_off() -> None:
    night, longer = DUE + timedelta(hours=10), AfterSalePlan(after=timedelta(days=9))
    asked = decide_asking(Sale(1, SOLD, 3), customer(), won(), plan=PLAN, hours=HOURS, now=night)
    assert asked == Later(at("7 Dec 10:00"), 3)
    asked = decide_asking(Sale(1, SOLD), customer(), won(), plan=longer, hours=HOURS, now=DUE)
    assert asked == Later(at("7 Dec 12:00"), 0)


def test_nobody_is_asked_where_it_is_off() -> None:
    assert decide_asking(Sale(1, SOLD), customer(), won(), plan=None, hours=HOURS, now=DUE) == NotAsked()


def test_the_newest_mark_counts_and_the_day_from_the_first_one() -> None:
    given = [entry(EntryKind.RATED, DUE + n * DAY / 4, mark=mark, deal=1) for n, mark in enumerate((3, 5))]
    found = mark_of((*given, entry(EntryKind.RATED, DUE + DAY, mark=1, deal=2)), 1)
    assert found is not None
    assert (found.mark, found.first) == (5, DUE)
