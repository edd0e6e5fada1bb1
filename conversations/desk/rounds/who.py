"""Who may do what (DESK §1.2, §3.1, §3.2): each check returns None, or why it is refused."""

from collections.abc import Collection
from datetime import datetime, timedelta

from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Denial, Denied
from conversations.desk.rounds.values.people import Actor
from storage.records.round import OPEN, OWNED, Round, RoundState

ANSWERED_FOR = timedelta(hours=72)
"""How long the words of somebody who had stopped us may be answered."""


def denied(round_: Round, error: Denial) -> Denied:
    """Return a refusal that names the lead, its state and its owner."""
    return Denied(error=error, lead=round_.lead, state=round_.state, owner=round_.owner)


def not_claimable(round_: Round, actor: Actor, ctx: DeskContext) -> Denied | None:
    """Check that a person may take a lead: it is nobody's, their turn, and they hold not too many."""
    if not actor.is_at_desk:
        return denied(round_, Denial.OUT)
    if round_.state.is_owned:
        return denied(round_, Denial.MINE if round_.owner == actor.id else Denial.TAKEN)
    if round_.state is not RoundState.NEW:
        return denied(round_, Denial.OLD)
    return _not_their_turn(round_, actor, ctx) or _full(round_, actor, ctx)


def _not_their_turn(round_: Round, actor: Actor, ctx: DeskContext) -> Denied | None:
    offer = round_.offer
    if offer is None or actor.manages or offer.to == actor.id or offer.until <= ctx.now:
        return None
    return Denied(error=Denial.TURN, lead=round_.lead, state=round_.state, owner=offer.to, until=offer.until)


def _full(round_: Round, actor: Actor, ctx: DeskContext) -> Denied | None:
    """Check §3.1; quiet leads and touched ones add nothing to `max_untouched`, so they may be claimed."""
    member, limits = ctx.people.find(actor.id), ctx.rules.claim
    if member is None:
        return None
    adds_untouched = round_.is_untouched and not round_.is_quiet
    if limits.max_untouched and adds_untouched and member.untouched >= limits.max_untouched:
        return _holds(round_, member.untouched)
    if limits.max_open and member.open_leads >= limits.max_open:
        return _holds(round_, member.open_leads)
    return None


def _holds(round_: Round, count: int) -> Denied:
    return Denied(error=Denial.FULL, lead=round_.lead, state=round_.state, count=count)


def not_theirs(round_: Round, actor: Actor, states: Collection[RoundState] = OWNED) -> Denied | None:
    """Check that a person is the owner or manages, and that the lead is in one of these states.

    Of a lead that is nobody's there is no owner: only managers pass.
    """
    if not actor.is_at_desk:
        return denied(round_, Denial.OUT)
    owns = round_.owner == actor.id or actor.manages
    if round_.state.is_owned and not owns:
        return denied(round_, Denial.NOT_YOURS)
    if round_.state not in states:
        return denied(round_, Denial.OLD)
    if owns:
        return None
    return denied(round_, Denial.NOT_YOURS if round_.owner is not None else Denial.OLD)


def not_the_owners(round_: Round, actor: Actor) -> Denied:
    """Refuse what only the owner may have, not even who manages."""
    if not actor.is_at_desk:
        return denied(round_, Denial.OUT)
    return denied(round_, Denial.NOT_YOURS if round_.owner is not None else Denial.OLD)


def neither_theirs_nor_free(
    round_: Round, actor: Actor, ctx: DeskContext, states: Collection[RoundState] = OPEN
) -> Denied | None:
    """Check that a person may act as the owner; what is nobody's must be theirs to claim."""
    if round_.state is RoundState.NEW and RoundState.NEW in states:
        return not_claimable(round_, actor, ctx)
    return not_theirs(round_, actor, states)


def not_writable(round_: Round, now: datetime) -> Denied | None:
    """Check that the prospect may be written to (DESK §4): an answer may go some days after /stop, if they wrote then.

    One message is tried to a person who blocked the bot, because they may be back unseen. A withdrawn
    consent alone forbids nothing.
    """
    wrote = round_.wrote_after_stop
    if round_.stopped and (wrote is None or now >= wrote + ANSWERED_FOR):
        return denied(round_, Denial.STOP)
    return denied(round_, Denial.BLOCKED) if round_.blocked and round_.blocked_tried else None


def no_admin(round_: Round, actor: Actor, states: Collection[RoundState]) -> Denied | None:
    """Check that an admin acts, on a lead in one of these states."""
    if not actor.is_admin:
        return denied(round_, Denial.OUT)
    return None if round_.state in states else denied(round_, Denial.OLD)
