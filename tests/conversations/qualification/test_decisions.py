"""Decisions of staff about a lead."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.qualification.decisions import Decision, decide
from storage.records.lead import Lead, Outcome, Stage
from storage.records.ledger import EntryKind
from storage.records.talk import Session
from tests.drawing import trials

THEN = datetime(2026, 11, 22, 9, tzinfo=UTC)
NOW = THEN + timedelta(hours=1)
ADMIN = 700


def lead_at(stage: Stage, outcome: Outcome = Outcome.OPEN, *, hot: bool = False) -> Session:
    return Session(
        lead=Lead(
            number=12, telegram_id=5, name="Sara", language="en", stage=stage, outcome=outcome, hot=hot,
            scored_at=THEN, created=THEN, seen=THEN, updated=THEN,
        )
    )  # fmt: skip


@pytest.mark.parametrize(
    ("act", "stage", "outcome"),
    [
        pytest.param(Decision.TRIAL, Stage.PQL, Outcome.OPEN, id="trial used"),
        pytest.param(Decision.BOUGHT, Stage.CUSTOMER, Outcome.WON, id="bought"),
        pytest.param(Decision.UNFIT, Stage.SQL, Outcome.DISQUALIFIED, id="not a fit"),
        pytest.param(Decision.LOST, Stage.SQL, Outcome.LOST, id="lost"),
        pytest.param(Decision.BACK, Stage.LEAD, Outcome.OPEN, id="back to lead"),
    ],
)
def test_a_move_takes_a_hot_lead_where_it_says(act: Decision, stage: Stage, outcome: Outcome) -> None:
    lead, entries = decide(lead_at(Stage.SQL, hot=True), act, by=ADMIN, reason="said so", now=NOW)
    assert (lead.stage, lead.outcome, lead.updated) == (stage, outcome, NOW)
    assert all(entry.actor == ADMIN and entry.at == NOW for entry in entries)


@pytest.mark.parametrize("act", [Decision.UNFIT, Decision.LOST, Decision.BACK])
def test_whoever_is_set_aside_is_not_hot_and_the_ledger_says_who_did_it(act: Decision) -> None:
    lead, entries = decide(lead_at(Stage.SQL, hot=True), act, by=ADMIN, reason="no budget", now=NOW)
    assert not lead.hot
    assert (EntryKind.COOLED in {entry.kind for entry in entries}) is (act is Decision.UNFIT)


def test_a_stage_entry_tells_where_from_where_to_and_why() -> None:
    _, entries = decide(lead_at(Stage.MQL), Decision.BACK, by=ADMIN, reason=" wrong person ", now=NOW)
    assert entries[0].kind is EntryKind.STAGE
    assert entries[0].data == {"before": "mql", "after": "lead", "reason": "wrong person"}


@pytest.mark.parametrize(
    ("stage", "outcome", "act"),
    [
        pytest.param(Stage.PQL, Outcome.OPEN, Decision.TRIAL, id="trial used already"),
        pytest.param(Stage.CUSTOMER, Outcome.WON, Decision.TRIAL, id="a customer is further than a trial"),
        pytest.param(Stage.CUSTOMER, Outcome.WON, Decision.BOUGHT, id="bought already"),
        pytest.param(Stage.LEAD, Outcome.DISQUALIFIED, Decision.UNFIT, id="not a fit already"),
        pytest.param(Stage.LEAD, Outcome.LOST, Decision.LOST, id="lost already"),
        pytest.param(Stage.SQL, Outcome.OPEN, Decision.REOPEN, id="open already"),
        pytest.param(Stage.LEAD, Outcome.OPEN, Decision.BACK, id="a lead already"),
    ],
)
def test_whoever_is_there_already_is_left_alone(stage: Stage, outcome: Outcome, act: Decision) -> None:
    session = lead_at(stage, outcome)
    assert decide(session, act, by=ADMIN, reason="again", now=NOW) == (session.lead, ())


def test_a_wish_to_talk_ends_with_a_move_back() -> None:
    _, entries = decide(lead_at(Stage.SQL, hot=True), Decision.BACK, by=ADMIN, reason="a prank", now=NOW)
    assert EntryKind.OUTCOME in {entry.kind for entry in entries}


@pytest.mark.parametrize("act", [Decision.BACK, Decision.REOPEN, Decision.LOST])
def test_nobody_goes_back_or_is_lost_without_a_reason(act: Decision) -> None:
    with pytest.raises(ValueError, match="reason"):
        decide(lead_at(Stage.SQL), act, by=ADMIN, reason="  ", now=NOW)


def after_all(acts: Sequence[Decision], *, begun: Stage) -> Session:
    session = lead_at(begun)
    for act in acts:
        lead, entries = decide(session, act, by=ADMIN, reason="price", now=NOW)
        session = session.replace(lead=lead, ledger=(*session.ledger, *entries))
    return session


@pytest.mark.parametrize("act", [Decision.UNFIT, Decision.LOST, Decision.REOPEN])
def test_who_was_a_customer_returns_to_the_stage_before_and_the_ledger_says_why(act: Decision) -> None:
    session = after_all((Decision.TRIAL, Decision.BOUGHT, act), begun=Stage.MQL)
    assert session.lead.stage is Stage.PQL
    back = [entry for entry in session.ledger if entry.kind is EntryKind.STAGE][-1]
    assert (back.data["before"], back.data["after"], back.actor) == ("customer", "pql", ADMIN)
    assert back.data["reason"]


@given(
    acts=st.lists(st.sampled_from(Decision), max_size=8),
    begun=st.sampled_from([stage for stage in Stage if stage not in (Stage.VISITOR, Stage.CUSTOMER)]),
)
@trials(60)
def test_a_lead_is_a_customer_exactly_while_it_is_won(acts: list[Decision], begun: Stage) -> None:
    session = after_all(acts, begun=begun)
    assert (session.lead.stage is Stage.CUSTOMER) == (session.lead.outcome is Outcome.WON)
    for kind, last in ((EntryKind.STAGE, session.lead.stage), (EntryKind.OUTCOME, session.lead.outcome)):
        moved = [entry for entry in session.ledger if entry.kind is kind]
        assert not moved or moved[-1].data["after"] == last
        assert all(one.data["after"] == two.data["before"] for one, two in pairwise(moved))


def test_a_visitor_cannot_be_moved() -> None:
    with pytest.raises(ValueError, match="visitor"):
        decide(lead_at(Stage.VISITOR), Decision.BOUGHT, by=ADMIN, reason="", now=NOW)
