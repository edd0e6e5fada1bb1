"""Stage and outcome of a lead follow its round, so that every figure says the same of both."""

from datetime import datetime

from conversations.desk.rounds.values.acts import Alerted, DeskAct, SendBack
from conversations.desk.rounds.values.moves import Moves, RoundEntry, RoundEntryKind
from conversations.qualification.decisions import Decision, decide
from storage.records.lead import Lead, Outcome
from storage.records.ledger import Entry
from storage.records.talk import Session

_DECISION = {
    Outcome.WON: Decision.BOUGHT,
    Outcome.LOST: Decision.LOST,
    Outcome.DISQUALIFIED: Decision.UNFIT,
    Outcome.OPEN: Decision.REOPEN,
}
TAKEN_BACK = "taken_back"
"""The reason of a lead that is open again because its only deal was none."""
_REASONED = frozenset({RoundEntryKind.REOPENED, RoundEntryKind.OUTCOME})


def follow_round(session: Session, act: DeskAct, moves: Moves, *, now: datetime) -> tuple[Lead, tuple[Entry, ...]]:
    """Return the lead as its round leaves it, and the ledger's lines of that; the same lead if nothing changes.

    Args:
        session: the lead before the act; one that is sent back may have had no round.
        act: what was done; its actor is the one whom the lines name.
        moves: what it leads to.
        now: the moment of the act.
    """
    lead, by = session.lead, _by(moves)
    if isinstance(act, SendBack):
        return decide(session, Decision.BACK, by=act.actor.id, reason=act.reason, now=now)
    if moves.round.outcome is lead.outcome:
        return lead, ()
    # The admins may have set a lead aside that has no round yet; the first one has nothing to open again.
    begun = act.why if isinstance(act, Alerted) and moves.round.state.is_open else ""
    if not moves.entries and not begun:
        return lead, ()
    decision, reason = _DECISION[moves.round.outcome], _reason(moves.entries) or begun
    return decide(session, decision, by=by, reason=reason or _without_words(decision), now=now)


def _by(moves: Moves) -> int:
    return next((entry.actor for entry in moves.entries if entry.kind in _REASONED), 0)


def _reason(entries: tuple[RoundEntry, ...]) -> str:
    """Return why a lead is open again, or lost: a person's reason, or what happened (`hot`, `talk`); "" if unsaid."""
    said = (entry.data.get("reason") or entry.data.get("why") for entry in entries if entry.kind in _REASONED)
    return next((str(reason) for reason in said if reason), "")


def _without_words(decision: Decision) -> str:
    """Return the reason that the ledger has of a lead that is open again because its deal was none."""
    return TAKEN_BACK if decision is Decision.REOPEN else ""
