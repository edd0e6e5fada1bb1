"""What a merge changes of the row of the lead that goes on, and how it is given back; its contacts stay its own."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from bot.context.context import Context
from bot.funnels.versions import funnel_for
from bot.sales.rounds.outcomes import TAKEN_BACK
from conversations.desk.rounds.merging import goes_on_from, together
from conversations.desk.rounds.values.context import DeskContext
from conversations.qualification.decisions import Decision, decide
from conversations.qualification.scoring import SCORED, score
from storage.records.lead import Lead, Outcome, Stage, SurvivorBefore
from storage.records.ledger import Entry, EntryKind
from storage.records.round import Round
from storage.records.talk import Session
from storage.totals import sources

_KEPT = ("stage", "outcome", "fit", "interest", "reasons", "scored_at", "first_source", "owner", "claimed_at")


class Joined(NamedTuple):
    """Two leads, and their rounds before the merge."""

    survivor: Session
    other: Session
    own: Round
    theirs: Round

    @property
    def carries(self) -> bool:
        """Whether the survivor goes on with the other's round."""
        return goes_on_from(self.own, self.theirs) is not self.own


async def before_of(ctx: Context, pair: Joined) -> SurvivorBefore:
    """Return what a survivor is before a merge."""
    lead = pair.survivor.lead
    known = {name: getattr(lead, name) for name in _KEPT}
    by_name = await sources.counts_by_name(ctx.tx, lead.number)
    return SurvivorBefore(n=pair.own.n, counts_as_other=not by_name, **known)


async def joined_lead(ctx: Context, pair: Joined, whole: Session, desk: DeskContext) -> Lead:
    """Return the survivor after a merge; `whole` has the ledgers of both.

    It has the owner and outcome of the more alive of the two, the score of both ledgers, and the source of the one who
    came earlier.
    """
    lead, other = pair.survivor.lead, pair.other.lead
    after = together(pair.own, pair.theirs, desk)
    worth = score(whole.ledger, await funnel_for(ctx, whole.talk), ctx.now)
    joined = lead.replace(
        outcome=after.outcome,
        stage=_stage(pair, after.outcome, ctx.now),
        fit=round(worth.fit),
        interest=round(worth.interest),
        reasons=worth.reasons,
        scored_at=ctx.now,
    )
    if pair.carries:
        joined = joined.replace(owner=after.owner, owner_name=other.owner_name, claimed_at=other.claimed_at)
    return joined.replace(first_source=other.first_source) if other.created < lead.created else joined


def _stage(pair: Joined, outcome: Outcome, now: datetime) -> Stage:
    """Return the stage of both: a customer exactly while it is won, else the higher of those before that."""
    if outcome is Outcome.WON:
        return Stage.CUSTOMER
    each = (_stage_but_customer(session, now) for session in (pair.survivor, pair.other))
    return max(each, key=lambda stage: stage.rank)


def _stage_but_customer(session: Session, now: datetime) -> Stage:
    if session.lead.stage is not Stage.CUSTOMER:
        return session.lead.stage
    opened, _ = decide(session, Decision.REOPEN, by=0, reason="merged", now=now)
    return opened.stage


def since_merge(own: Sequence[Entry], other: int) -> Sequence[Entry]:
    """Return what a survivor's ledger has since a lead was merged into it."""
    places = (
        place for place, entry in enumerate(own) if entry.kind is EntryKind.MERGED and entry.data.get("from") == other
    )
    return own[max(places, default=len(own)) :]


async def with_own_score(
    ctx: Context, survivor: Session, before: SurvivorBefore, own: Sequence[Entry], since: Sequence[Entry]
) -> Lead:
    """Return a survivor with its own source, and the score of its own ledger: that of before, if nothing changed it."""
    lead = survivor.lead.replace(first_source=before.first_source)
    if not any(entry.kind in SCORED for entry in since):
        return lead.replace(**{name: getattr(before, name) for name in ("fit", "interest", "reasons", "scored_at")})
    worth = score(own, await funnel_for(ctx, survivor.talk), ctx.now)
    return lead.replace(fit=round(worth.fit), interest=round(worth.interest), reasons=worth.reasons, scored_at=ctx.now)


def with_own_stage(lead: Lead, before: SurvivorBefore, since: Sequence[Entry]) -> Lead:
    """Return a survivor at the stage of before the merge, unless it has reached another one since.

    That it is no customer any more is nothing that it has reached, if only the merge had made it one.
    """
    reached = [entry.data for entry in since if entry.kind is EntryKind.STAGE]
    if before.stage is not Stage.CUSTOMER:
        reached = [data for data in reached if data.get("before") != Stage.CUSTOMER]
    return lead if reached else lead.replace(stage=before.stage)


def with_own_outcome(survivor: Session, round_: Round, *, now: datetime) -> tuple[Lead, tuple[Entry, ...]]:
    """Return a survivor that is open if its round is, as no deal of its own is left, and the ledger's lines of that."""
    if round_.outcome is not Outcome.OPEN or survivor.lead.outcome is not Outcome.WON:
        return survivor.lead, ()
    return decide(survivor, Decision.REOPEN, by=0, reason=TAKEN_BACK, now=now)


def with_own_owner(lead: Lead, before: SurvivorBefore, own: Sequence[Entry], desk: DeskContext) -> Lead:
    """Return a survivor with the owner and the outcome of before the merge."""
    return lead.replace(
        owner=before.owner,
        owner_name=_name_of(before.owner, lead, own, desk),
        claimed_at=before.claimed_at,
        outcome=before.outcome,
    )


def with_own_claim(lead: Lead, before: SurvivorBefore, other: Lead | None, since: Sequence[Entry]) -> Lead:
    """Return a survivor that was not claimed when the other was: its own claim, or the merge brought the owner."""
    if other is None or lead.claimed_at is None or lead.claimed_at != other.claimed_at:
        return lead
    return lead.replace(claimed_at=before.claimed_at or (since[0].at if since else lead.claimed_at))


def _name_of(owner: int | None, lead: Lead, own: Sequence[Entry], desk: DeskContext) -> str | None:
    """Return the name of the lead's owner before, as the ledger last named them, or as they are called now."""
    if owner is None:
        return None
    if owner == lead.owner:
        return lead.owner_name
    named = (_owner_named(entry, owner) for entry in reversed(own))
    return next((name for name in named if name), "") or desk.people.name(owner) or str(owner)


def _owner_named(entry: Entry, owner: int) -> str:
    whose = entry.data.get("to") if entry.kind is EntryKind.ASSIGNED else entry.actor
    is_theirs = entry.kind in (EntryKind.CLAIMED, EntryKind.ASSIGNED) and whose == owner
    return str(entry.data.get("name") or "") if is_theirs else ""
