"""Each line of the MQL and SQL gates for one lead, with its state: a score and a stage that explain themselves."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Literal

from msgspec import Struct

from conversations.funnel.model import Funnel
from conversations.funnel.parts.basics import Axis, Picks
from conversations.funnel.parts.gates import MqlGate, SqlGate
from conversations.qualification.scoring import Score
from conversations.qualification.stages import ROUNDING, must_be_stated
from storage.records.lead import Lead, Outcome

LineKind = Literal["contact", "consent", "outcome", "where", "unless", "fit", "interest"]


class LineState(StrEnum):
    """Whether a line of a gate holds."""

    MET = "met"
    MISSING = "missing"
    UNASKED = "unasked"
    """Nothing was said about it yet."""
    SKIPPED = "skipped"
    """The answers led past its question, which is held against nobody."""


class GateLine(Struct, frozen=True):
    """One line of a gate, and whether a lead meets it."""

    kind: LineKind
    state: LineState
    question: str = ""
    """Of `where` and `unless`."""
    options: tuple[str, ...] = ()
    """The options that `where` asks for, or that `unless` refuses."""
    have: int = 0
    needs: int = 0
    """Of `fit` and `interest`, in points."""


def mql_lines(lead: Lead, score: Score, funnel: Funnel) -> tuple[GateLine, ...]:
    """Return the lines of the MQL gate; it holds where each of them is met or was skipped."""
    gate = funnel.mql
    return (
        _contact(lead),
        *_thresholds(lead, score, gate, slack=ROUNDING),
        *_unless(lead, gate.unless, funnel),
    )


def sql_lines(lead: Lead, score: Score, funnel: Funnel) -> tuple[GateLine, ...]:
    """Return the lines of the SQL gate as answers open it; a wish to talk opens it without them."""
    gate = funnel.sql
    slack = gate.hysteresis if lead.hot else ROUNDING
    return (
        _contact(lead),
        _consent(lead),
        *_outcome(lead),
        *_thresholds(lead, score, gate, slack=slack),
        *_where(lead, funnel),
        *_unless(lead, gate.unless, funnel),
    )


def _contact(lead: Lead) -> GateLine:
    return GateLine("contact", LineState.UNASKED if lead.contact is None else LineState.MET)


def _consent(lead: Lead) -> GateLine:
    if lead.agrees:
        return GateLine("consent", LineState.MET)
    return GateLine("consent", LineState.MISSING if lead.stopped else LineState.UNASKED)


def _outcome(lead: Lead) -> Iterator[GateLine]:
    """Yield a line only where staff have set the lead aside."""
    if lead.outcome in (Outcome.DISQUALIFIED, Outcome.LOST):
        yield GateLine("outcome", LineState.MISSING)


def _thresholds(lead: Lead, score: Score, gate: MqlGate | SqlGate, *, slack: float) -> Iterator[GateLine]:
    axes: tuple[tuple[Axis, float, int], ...] = (
        ("fit", score.fit, gate.fit), ("interest", score.interest, gate.interest)
    )  # fmt: skip
    for axis, have, needs in axes:
        below = LineState.MISSING if lead.answers else LineState.UNASKED
        yield GateLine(axis, LineState.MET if have >= needs - slack else below, have=round(have), needs=needs)


def _where(lead: Lead, funnel: Funnel) -> Iterator[GateLine]:
    stated, past = must_be_stated(lead.answers, funnel), funnel.jumped_over(lead.answers)
    for question, options in funnel.sql.allowed.items():
        answer = lead.answers.get(question)
        if question not in stated:
            state = LineState.SKIPPED
        elif answer is None:
            # A required question that will not be asked any more can only be missed.
            state = LineState.MISSING if question in past else LineState.UNASKED
        else:
            state = LineState.MET if answer in options else LineState.MISSING
        yield GateLine("where", state, question, options)


def _unless(lead: Lead, picks: Picks, funnel: Funnel) -> Iterator[GateLine]:
    past = funnel.jumped_over(lead.answers)
    for question, options in picks.items():
        answer = lead.answers.get(question)
        if answer is None:
            state = LineState.SKIPPED if question in past else LineState.UNASKED
        else:
            state = LineState.MISSING if answer in options else LineState.MET
        yield GateLine("unless", state, question, options)
