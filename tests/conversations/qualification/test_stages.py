"""When heat ends without an event: by decay below the gate, by the age of a wish to talk, or not within ten years."""

from datetime import timedelta

import pytest

from conversations.funnel.model import Funnel
from conversations.qualification.scoring import FAR, falls_below, score
from conversations.qualification.stages import evaluate, recheck_at
from conversations.turn.events import Command
from storage.records.ledger import Entry, EntryKind
from storage.records.record import Json
from tests.conversations.talks import SHIPPED, Talker

ENDLESS = SHIPPED.replace(sql=SHIPPED.sql.replace(interest=0, hysteresis=0))
"""Interest never falls below 0."""


def hot_by_facts(funnel: Funnel) -> Talker:
    person = Talker(funnel=funnel)
    person.goes_through("sales", "now", "mid", "call", contact="button")
    assert person.lead.hot
    return person


def hot_by_wish() -> Talker:
    person = Talker()
    person.starts()
    person.shares()
    person.asks(Command.TALK)
    assert person.lead.hot
    return person


def next_look(person: Talker) -> timedelta | None:
    """Return how long after now the heat must be checked again."""
    ledger, funnel, now = person.session.ledger, person.funnel, person.now
    due = recheck_at(evaluate(person.lead, ledger, funnel=funnel, now=now), funnel=funnel, now=now)
    return None if due is None else due - now


def test_facts_are_looked_at_when_decay_alone_takes_interest_below_the_gate() -> None:
    person, gate = hot_by_facts(SHIPPED), SHIPPED.sql
    ledger, now = person.session.ledger, person.now
    falls = falls_below(score(ledger, SHIPPED, now), SHIPPED, interest=gate.interest - gate.hysteresis, now=now)
    assert falls is not None
    assert next_look(person) == falls - now


def test_facts_that_never_decay_below_the_gate_are_looked_at_again_in_ten_years() -> None:
    assert next_look(hot_by_facts(ENDLESS)) == FAR


def test_a_wish_to_talk_is_looked_at_when_it_is_too_old_to_count() -> None:
    assert next_look(hot_by_wish()) == SHIPPED.sql.cooldown


@pytest.mark.parametrize(
    ("funnel", "first"),
    [
        pytest.param(ENDLESS, SHIPPED.sql.cooldown, id="the wish grows old first"),
        pytest.param(
            SHIPPED.replace(sql=SHIPPED.sql.replace(cooldown_days=5000)),
            None,
            id="the facts decay first",
        ),
    ],
)
def test_of_facts_and_a_wish_the_first_to_end_is_looked_at(funnel: Funnel, first: timedelta | None) -> None:
    person = hot_by_facts(funnel)
    by_facts = next_look(person)
    person.asks(Command.TALK)
    assert next_look(person) == (first or by_facts)


def test_nobody_who_is_not_hot_is_looked_at() -> None:
    person = Talker()
    person.starts()
    assert next_look(person) is None


def test_a_wish_to_talk_counts_for_an_hour_where_there_is_no_cool_down() -> None:
    sara = Talker(funnel=SHIPPED.replace(sql=SHIPPED.sql.replace(cooldown_days=0)))
    sara.asks(Command.TALK)
    assert sara.lead.hot
    assert sara.alerts() == ["NewAlert"]
    assert next_look(sara) == timedelta(hours=1)


@pytest.mark.parametrize(("told", "alerts"), [
    pytest.param(timedelta(days=-13), 1, id="within the cool-down"),
    pytest.param(timedelta(days=13), 1, id="by a clock that was days ahead"),
    pytest.param(timedelta(days=1100), 2, id="by a clock that was years ahead"),
])  # fmt: skip
def test_an_alert_dated_by_a_clock_that_was_ahead_silences_nobody_for_longer_than_the_cool_down(
    told: timedelta, alerts: int
) -> None:
    person = hot_by_wish()
    lead = person.lead.replace(alerted_at=person.now + told, hot=False)
    person.session = person.session.replace(lead=lead)
    person.writes("hello")
    assert (person.lead.hot, person.lead.alerts) == (True, alerts)


def test_of_a_wish_and_a_decision_the_later_counts_whatever_their_dates() -> None:
    person = hot_by_wish()
    ledger = person.session.ledger
    decided = Entry(kind=EntryKind.OUTCOME, at=person.now + timedelta(days=1), data={"outcome": "lost"})
    wish = next(entry for entry in ledger if entry.kind is EntryKind.TALK_ASKED)
    decided_first, asked_first = (*ledger[:-1], decided, wish), (*ledger, decided)
    for entries, hot in ((decided_first, True), (asked_first, False)):
        assert evaluate(person.lead, entries, funnel=SHIPPED, now=person.now).lead.hot is hot
    back = tuple(
        entry.replace(at=person.now - timedelta(days=1)) if entry is decided else entry for entry in asked_first
    )
    assert not evaluate(person.lead, back, funnel=SHIPPED, now=person.now).lead.hot


def test_a_wish_that_opens_a_closed_lead_again_is_not_ended_by_that() -> None:
    person = hot_by_wish()
    data: dict[str, Json] = {"before": "lost", "after": "open", "reason": "talk"}
    by_itself = Entry(kind=EntryKind.OUTCOME, at=person.now, data=data)
    for entry, hot in ((by_itself, True), (by_itself.replace(actor=7), False)):
        ledger = (*person.session.ledger, entry)
        assert evaluate(person.lead, ledger, funnel=SHIPPED, now=person.now).lead.hot is hot
