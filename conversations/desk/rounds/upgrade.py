"""The rounds of leads that came before there were rounds (DESK §8, "The start after an upgrade", and §10.1)."""

from datetime import datetime

from msgspec.structs import replace

from conversations.desk.rounds.clock.starts import start
from conversations.desk.rounds.values.context import DeskContext
from storage.records.lead import Lead, Outcome, Stage
from storage.records.round import LadderStep, Round, RoundKind, RoundState

_LAST_WORKING_DAY = 1
_ENDED = {
    Outcome.WON: RoundState.WON,
    Outcome.LOST: RoundState.LOST,
    Outcome.DISQUALIFIED: RoundState.UNFIT,
}


def round_of_before(lead: Lead, ctx: DeskContext) -> Round:
    """Return the round of a lead as it stood before, at the first start with rounds.

    Owned leads count as touched when they were claimed; no clock runs, so that they are in no figure of first
    responses. One that is nobody's runs the ladder from now if it was alerted within the last working day; an older
    one stands in the morning list and pings nobody.
    """
    if not lead.has_card:
        return _flags(Round(lead=lead.number), lead)
    bare = _flags(_bare(lead), lead)
    ended = _ENDED.get(lead.outcome)
    if ended is not None:
        return _closed(bare, lead, ended)
    if lead.owner is not None:
        return replace(_touched(bare, lead), state=RoundState.CONTACTED)
    return replace(bare, promised=lead.quiet_due) if bare.is_quiet else _waiting(bare, ctx)


def _bare(lead: Lead) -> Round:
    return Round(
        lead=lead.number,
        n=max(lead.alerts, 1),
        kind=RoundKind.QUIET if lead.is_quiet else RoundKind.ALERT,
        state=RoundState.NEW,
        opened=lead.alerted_at or lead.quiet_at,
    )


def _flags(round_: Round, lead: Lead) -> Round:
    return replace(
        round_,
        cooled=lead.alerts > 0 and not lead.hot and lead.outcome is Outcome.OPEN,
        stopped=lead.stopped,
        blocked=lead.blocked,
        telegram_alone=lead.phone is None and lead.email is None,
        trial=lead.stage is Stage.PQL,
    )


def _touched(round_: Round, lead: Lead) -> Round:
    """Return a round that its owner touched when they claimed it, as far as anybody knows."""
    if lead.owner is None:
        return round_
    since = lead.claimed_at or lead.updated
    return replace(
        round_,
        owner=lead.owner,
        claimed=since,
        held_since=since,
        claimers=(lead.owner,),
        touched=since,
        by=lead.owner,
    )


def _closed(round_: Round, lead: Lead, state: RoundState) -> Round:
    deals = 1 if state is RoundState.WON else 0
    return replace(_touched(round_, lead), state=state, outcome=lead.outcome, ended=lead.updated, deals=deals)


def _waiting(round_: Round, ctx: DeskContext) -> Round:
    """Return a lead that is nobody's with a clock: from now, or one whose ladder is over."""
    alerted = round_.opened or ctx.now
    if _is_recent(alerted, ctx):
        return replace(start(round_, ctx), offer_due=None)
    return replace(round_, t0=alerted, due=ctx.after(alerted, ctx.clock.sla), sent=LadderStep.MANAGER_AGAIN)


def _is_recent(alerted: datetime, ctx: DeskContext) -> bool:
    return ctx.hours.add_days(alerted, _LAST_WORKING_DAY) >= ctx.now
