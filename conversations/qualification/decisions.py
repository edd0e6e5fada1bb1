"""What staff may decide about a lead: trial used, bought, not a fit, back to lead.

Forward is a fact and needs no reason; back is a judgement and needs one, in the ledger.
"""

from datetime import datetime
from enum import StrEnum

from storage.records.lead import Lead, Outcome, Stage
from storage.records.ledger import Entry, EntryKind
from storage.records.talk import Session


class Decision(StrEnum):
    """A decision by staff; the value is what a button carries."""

    TRIAL = "trial"
    BOUGHT = "won"
    UNFIT = "unfit"
    BACK = "back"


def decide(session: Session, act: Decision, *, by: int, reason: str, now: datetime) -> tuple[Lead, tuple[Entry, ...]]:
    """Return the lead after the decision and the new ledger entries; none if the lead was in that state already.

    Raises:
        ValueError: the lead is a visitor, who cannot be moved, or a move back has no reason.
    """
    before = session.lead
    if before.stage is Stage.VISITOR:
        raise ValueError("a visitor left no contact: nothing can be said of them yet")
    if act is Decision.BACK and not reason.strip():
        raise ValueError("going back to lead needs a reason")
    after = _decided(before, act)
    if after == before:
        return before, ()
    after = after.model_copy(update={"updated": now})
    return after, _entries(before, after, act=act, by=by, reason=reason.strip(), now=now)


def _decided(lead: Lead, act: Decision) -> Lead:
    match act:
        case Decision.TRIAL:
            ahead = lead.stage.rank >= Stage.PQL.rank
            return lead if ahead else lead.model_copy(update={"stage": Stage.PQL})
        case Decision.BOUGHT:
            # What was promised before they bought is kept; what they write later gets a new promise.
            return lead.model_copy(update={"stage": Stage.CUSTOMER, "outcome": Outcome.WON, "quiet_due": None})
        case Decision.UNFIT:
            return lead.model_copy(update={"outcome": Outcome.DISQUALIFIED, "hot": False})
        case Decision.BACK:
            return lead.model_copy(update={"stage": Stage.LEAD, "outcome": Outcome.OPEN, "hot": False})


def _entries(before: Lead, after: Lead, *, act: Decision, by: int, reason: str, now: datetime) -> tuple[Entry, ...]:
    entries = []
    if after.stage is not before.stage:
        data = {"before": before.stage.value, "after": after.stage.value, "reason": reason}
        entries.append(Entry(kind=EntryKind.STAGE, at=now, actor=by, data=data))
    # Noted even if the outcome stays the same: a wish to talk counts only after the newest outcome.
    cools = before.hot and not after.hot
    if after.outcome is not before.outcome or act is Decision.BACK or cools:
        data = {"before": before.outcome.value, "after": after.outcome.value, "reason": reason}
        entries.append(Entry(kind=EntryKind.OUTCOME, at=now, actor=by, data=data))
    if cools:
        entries.append(Entry(kind=EntryKind.COOLED, at=now, actor=by, data={"reason": "person"}))
    return tuple(entries)
