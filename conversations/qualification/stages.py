"""The stage a person has reached, and whether the SQL rule holds now.

`stage` only goes forward here; staff can move it back (`decisions`). `hot` is the state of the SQL gate
with hysteresis: set at the thresholds, cleared below them less `hysteresis`, or when a gate answer changes.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal

from msgspec import Struct

from conversations.funnel.model import Funnel
from conversations.funnel.parts.basics import Picks
from conversations.qualification.scoring import FAR, Score, falls_below, score
from storage.records.lead import Lead, Outcome, Stage
from storage.records.ledger import Entry, EntryKind

SAME_WISH = timedelta(hours=1)
"""A second wish to talk within this time is the same wish; it counts at least this long, even if the cool-down is
shorter."""
ROUNDING = 0.5
"""A score that rounds up to a threshold reaches it, because points decay from the first second and people see whole
numbers."""

_WISHES_AND_THEIR_ENDS = frozenset({EntryKind.TALK_ASKED, EntryKind.STOPPED, EntryKind.OUTCOME})
_NOBODY = 0
"""The actor of what no colleague did: a lead that was closed is open again by the prospect's own wish."""


class Evaluation(Struct, frozen=True):
    """The lead with current score, stage and heat, and what changed."""

    lead: Lead
    entries: tuple[Entry, ...]
    alert: bool
    """Whether sales must be alerted now."""
    facts: bool
    """Whether their answers make them sales-qualified."""
    talk_until: datetime | None
    """Until when a wish to talk makes them sales-qualified; None without a wish."""
    worth: Score


def picked(answers: dict[str, str], picks: Picks) -> bool:
    """Return whether every question named in `picks` was answered with one of the options listed for it."""
    return all(answers.get(question) in options for question, options in picks.items())


def picked_any(answers: dict[str, str], picks: Picks) -> bool:
    """Return whether any question named in `picks` was answered with one of the options listed for it."""
    return any(answers.get(question) in options for question, options in picks.items())


def must_be_stated(answers: Mapping[str, str], funnel: Funnel) -> Picks:
    """Return the lines of `where` that count for these answers.

    A question that was never asked, because an answer led past it, is no fact against anybody unless it is `required`;
    an answer from an earlier time counts.
    """
    gate = funnel.sql
    unanswered = gate.allowed.keys() - gate.required - answers.keys()
    neutral = unanswered & funnel.jumped_over(answers) if unanswered else unanswered
    if not neutral:
        return gate.allowed
    return {question: options for question, options in gate.allowed.items() if question not in neutral}


def evaluate(
    lead: Lead, ledger: Sequence[Entry], *, funnel: Funnel, now: datetime, worth: Score | None = None
) -> Evaluation:
    """Return score, stage and heat of a lead at `now`.

    Args:
        lead: the lead before.
        ledger: theirs, with this turn.
        funnel: the funnel of their talk.
        now: aware UTC.
        worth: the score of this ledger, where it is known already.
    """
    worth = score(ledger, funnel, now) if worth is None else worth
    reached = _reached(lead, worth, funnel)
    facts, talk_until = lead.contact is not None and _facts_hold(lead, worth, funnel), _talk_until(ledger, funnel)
    talk = talk_until is not None and now < talk_until
    hot = lead.contact is not None and (facts or talk)
    stage = max(reached, Stage.SQL, key=lambda each: each.rank) if hot else reached
    alert = hot and (not lead.hot or _talk_now(ledger, now)) and _may_alert(lead, funnel, now)
    alerted = {"alerts": lead.alerts + 1, "alerted_at": now} if alert else {}
    after = lead.replace(
        fit=round(worth.fit),
        interest=round(worth.interest),
        reasons=worth.reasons,
        scored_at=now,
        stage=stage,
        hot=hot,
        updated=now,
        **alerted,
    )
    entries = _changes(lead, after, alert=alert, funnel=funnel, now=now)
    return Evaluation(after, entries, alert, facts, talk_until, worth)


def alerted_by_trial(lead: Lead, funnel: Funnel, now: datetime) -> tuple[Lead, Entry] | None:
    """Return a lead whose used trial alerts sales, and the entry that says so; None if it may not.

    It may for who gave a contact and agrees, once in the cool-down.
    """
    if not (lead.agrees and lead.contact is not None and _may_alert(lead, funnel, now)):
        return None
    after = lead.replace(alerts=lead.alerts + 1, alerted_at=now, quiet_due=None, updated=now)
    return after, Entry(kind=EntryKind.ALERTED, at=now, data={"alert": after.alerts})


def recheck_at(evaluation: Evaluation, *, funnel: Funnel, now: datetime) -> datetime | None:
    """Return when decay alone, or the age of a wish to talk, may end the heat; None if the lead is not hot."""
    if not evaluation.lead.hot:
        return None
    gate, talk_until = funnel.sql, evaluation.talk_until
    moments = []
    if evaluation.facts:
        below = falls_below(evaluation.worth, funnel, interest=gate.interest - gate.hysteresis, now=now)
        moments.append(below or now + FAR)
    if talk_until is not None and talk_until > now:
        moments.append(talk_until)
    return min(moments, default=None)


def mql_holds(lead: Lead, *, fit: float, interest: float, funnel: Funnel) -> bool:
    """Return whether the MQL rule holds."""
    gate = funnel.mql
    return (
        lead.contact is not None
        and fit >= gate.fit - ROUNDING
        and interest >= gate.interest - ROUNDING
        and not picked_any(lead.answers, gate.unless)
    )


class MissedGate(Struct, frozen=True):
    """The first line of the SQL gate that a lead misses: an answer, then fit, then interest."""

    line: Literal["answer", "fit", "interest"]
    question: str = ""
    """The question of the answer."""
    have: int = 0
    needs: int = 0


def missed_gate(lead: Lead, funnel: Funnel) -> MissedGate | None:
    """Return the first line of the SQL gate that a lead misses by its stored answers and score; None if it misses none.

    Answers that ask to be contacted are no line of it here: `wants` says who asked.
    """
    gate, stated = funnel.sql, must_be_stated(lead.answers, funnel)
    for question in funnel.questions:
        allowed = stated.get(question.id)
        if allowed is not None and question.id not in gate.wants and lead.answers.get(question.id) not in allowed:
            return MissedGate("answer", question=question.id)
    if lead.fit < gate.fit:
        return MissedGate("fit", have=lead.fit, needs=gate.fit)
    if lead.interest < gate.interest:
        return MissedGate("interest", have=lead.interest, needs=gate.interest)
    return None


def _reached(lead: Lead, worth: Score, funnel: Funnel) -> Stage:
    if lead.contact is None:
        return lead.stage
    now = Stage.MQL if mql_holds(lead, fit=worth.fit, interest=worth.interest, funnel=funnel) else Stage.LEAD
    return max(lead.stage, now, key=lambda stage: stage.rank)


def _facts_answered(lead: Lead, funnel: Funnel) -> bool:
    stated = must_be_stated(lead.answers, funnel)
    return picked(lead.answers, stated) and not picked_any(lead.answers, funnel.sql.unless)


def _facts_hold(lead: Lead, worth: Score, funnel: Funnel) -> bool:
    """Return whether stated facts and thresholds make a sales-qualified lead.

    False for a lead that staff set aside, and for one who did not consent or withdrew consent.
    """
    gate = funnel.sql
    slack = gate.hysteresis if lead.hot else ROUNDING
    return (
        lead.agrees
        and lead.outcome not in (Outcome.DISQUALIFIED, Outcome.LOST)
        and worth.fit >= gate.fit - slack
        and worth.interest >= gate.interest - slack
        and _facts_answered(lead, funnel)
    )


def _talk_until(ledger: Sequence[Entry], funnel: Funnel) -> datetime | None:
    """Return until when the newest wish to talk counts: as long as it would not cause a second alert."""
    asked = newest_wish(ledger)
    return None if asked is None else asked.at + max(funnel.sql.cooldown, SAME_WISH)


def newest_wish(ledger: Sequence[Entry]) -> Entry | None:
    """Return the newest wish to talk; None if they said stop, or staff decided something, since.

    By order, not by date: a batch has one time, and a date may come from a clock that was wrong.
    """
    newest = next((entry for entry in reversed(ledger) if _is_wish_or_its_end(entry)), None)
    return newest if newest is not None and newest.kind is EntryKind.TALK_ASKED else None


def _is_wish_or_its_end(entry: Entry) -> bool:
    is_open_again = entry.kind is EntryKind.OUTCOME and entry.data.get("after") == Outcome.OPEN
    return entry.kind in _WISHES_AND_THEIR_ENDS and not (is_open_again and entry.actor == _NOBODY)


def _talk_now(ledger: Sequence[Entry], now: datetime) -> bool:
    return any(entry.kind is EntryKind.TALK_ASKED and entry.at == now for entry in ledger)


def _may_alert(lead: Lead, funnel: Funnel, now: datetime) -> bool:
    # An alert dated further ahead than the cool-down comes from a wrong clock and must not suppress alerts.
    return lead.alerted_at is None or abs(now - lead.alerted_at) >= funnel.sql.cooldown


def _changes(before: Lead, after: Lead, *, alert: bool, funnel: Funnel, now: datetime) -> tuple[Entry, ...]:
    entries = []
    if after.stage is not before.stage:
        data = {"before": before.stage.value, "after": after.stage.value}
        entries.append(Entry(kind=EntryKind.STAGE, at=now, data=data))
    if after.hot and not before.hot:
        entries.append(Entry(kind=EntryKind.HEATED, at=now))
    if before.hot and not after.hot:
        reason = "withdrawn" if after.stopped else "decay" if _facts_answered(before, funnel) else "gate"
        entries.append(Entry(kind=EntryKind.COOLED, at=now, data={"reason": reason}))
    if alert:
        entries.append(Entry(kind=EntryKind.ALERTED, at=now, data={"alert": after.alerts}))
    return tuple(entries)
