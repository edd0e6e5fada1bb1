"""What staff may decide about a lead: trial used, bought, lost, not a fit, opened again, back to lead.

Forward is a fact and needs no reason; back is a judgement and needs one, in the ledger. One rule ties stage to outcome:
a lead is a customer exactly while its outcome is won, so that every figure says the same.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from storage.records.lead import Lead, Outcome, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import Session


class Decision(StrEnum):
    """A decision by staff; the value is what a button carries."""

    TRIAL = "trial"
    BOUGHT = "won"
    LOST = "lost"
    UNFIT = "unfit"
    REOPEN = "reopen"
    BACK = "back"


class LossReason(StrEnum):
    """Why a lead was lost, as the ledger stores it; for OTHER it stores the words of the person who decided."""

    PRICE = "price"
    COMPETITOR = "competitor"
    NO_ANSWER = "no_answer"
    LATER = "later"
    NO_NEED = "no_need"
    OTHER = "other"


NEED_A_REASON = frozenset({Decision.LOST, Decision.REOPEN, Decision.BACK})


def decide(session: Session, act: Decision, *, by: int, reason: str, now: datetime) -> tuple[Lead, tuple[Entry, ...]]:
    """Return the lead after the decision and the new ledger entries; none if the lead was in that state already.

    Raises:
        ValueError: the lead is a visitor, who cannot be moved, or the decision needs a reason and has none.
    """
    before = session.lead
    if before.stage is Stage.VISITOR:
        raise ValueError("a visitor left no contact: nothing can be said of them yet")
    if act in NEED_A_REASON and not reason.strip():
        raise ValueError(f"{act} needs a reason")
    after = _decided(before, act, session.ledger)
    if after == before:
        return before, ()
    after = after.replace(updated=now)
    return after, _entries(before, after, act=act, by=by, reason=reason.strip(), now=now)


def changes_nothing(session: Session, act: Decision) -> bool:
    """Tell whether a lead is in that state already."""
    return _decided(session.lead, act, session.ledger) == session.lead


def _decided(lead: Lead, act: Decision, ledger: Sequence[Entry]) -> Lead:
    match act:
        case Decision.TRIAL:
            ahead = lead.stage.rank >= Stage.PQL.rank
            return lead if ahead else lead.replace(stage=Stage.PQL)
        case Decision.BOUGHT:
            # What was promised before they bought is kept; what they write later gets a new promise.
            return lead.replace(stage=Stage.CUSTOMER, outcome=Outcome.WON, quiet_due=None)
        case Decision.LOST:
            return _no_customer(lead, ledger, outcome=Outcome.LOST, hot=False)
        case Decision.UNFIT:
            return _no_customer(lead, ledger, outcome=Outcome.DISQUALIFIED, hot=False)
        case Decision.REOPEN:
            return _no_customer(lead, ledger, outcome=Outcome.OPEN, hot=lead.hot)
        case Decision.BACK:
            return lead.replace(stage=Stage.LEAD, outcome=Outcome.OPEN, hot=False)


def _no_customer(lead: Lead, ledger: Sequence[Entry], *, outcome: Outcome, hot: bool) -> Lead:
    """Return the lead with an outcome other than won; one that was a customer returns to the stage before."""
    stage = _stage_before(lead, ledger) if lead.stage is Stage.CUSTOMER else lead.stage
    return lead.replace(stage=stage, outcome=outcome, hot=hot)


def _stage_before(lead: Lead, ledger: Sequence[Entry]) -> Stage:
    """Return the stage from which a lead became a customer; without an entry, what their alerts show."""
    for entry in reversed(ledger):
        if entry.kind is EntryKind.STAGE and entry.data.get("after") == Stage.CUSTOMER:
            return next((stage for stage in Stage if stage == entry.data.get("before")), Stage.LEAD)
    return Stage.SQL if lead.alerts else Stage.LEAD


def _entries(before: Lead, after: Lead, *, act: Decision, by: int, reason: str, now: datetime) -> tuple[Entry, ...]:
    entries = []
    if after.stage is not before.stage:
        back = after.stage.rank < before.stage.rank
        # What goes back has a reason: where nobody was asked for one, it is the outcome.
        why = reason or (after.outcome.value if back else "")
        data = {"before": before.stage.value, "after": after.stage.value, "reason": why}
        entries.append(Entry(kind=EntryKind.STAGE, at=now, actor=by, data=data))
    # Noted even if the outcome stays the same: a wish to talk counts only after the newest outcome.
    cools = before.hot and not after.hot
    if after.outcome is not before.outcome or act is Decision.BACK or cools:
        data = {"before": before.outcome.value, "after": after.outcome.value, "reason": reason}
        entries.append(Entry(kind=EntryKind.OUTCOME, at=now, actor=by, data=data))
    if cools and act is Decision.UNFIT:  # the other outcomes say it themselves (DESK §1.2)
        entries.append(Entry(kind=EntryKind.COOLED, at=now, actor=by, data={"reason": "person"}))
    return tuple(entries)
