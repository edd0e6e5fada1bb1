"""Rest: a lead that is put off until a moment, and its return (DESK §1.2)."""

from datetime import datetime

from msgspec.structs import replace

from conversations.desk.rounds.claiming import freed
from conversations.desk.rounds.touching import is_no_when
from conversations.desk.rounds.values.acts import Snooze, Wake
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import (
    Denial,
    DeskVerdict,
    Moves,
    Notice,
    NoticeKey,
    RoundEntry,
    RoundEntryKind,
)
from conversations.desk.rounds.who import denied, not_theirs
from storage.records.round import OPEN, Round, RoundState

_BY_THE_OWNER = frozenset({RoundState.CONTACTED, RoundState.MEETING})


def snooze(round_: Round, act: Snooze, ctx: DeskContext) -> DeskVerdict:
    """Let a lead rest; untouched only by managers, or it would be a way around the hold."""
    refused = not_theirs(round_, act.actor, OPEN if act.actor.manages else _BY_THE_OWNER)
    if refused is not None:
        return refused
    if is_no_when(act.until, ctx):
        return denied(round_, Denial.WHEN)
    entry = RoundEntry(RoundEntryKind.SNOOZED, {"until": act.until.isoformat()}, act.actor.id)
    return Moves(round=replace(round_, snoozed=act.until, ping=None), entries=(entry,))


def wake(round_: Round, act: Wake, ctx: DeskContext) -> DeskVerdict:
    """End the rest before its time."""
    refused = not_theirs(round_, act.actor, OPEN)
    if refused is not None:
        return refused
    if round_.snoozed is None:
        return denied(round_, Denial.OLD)
    return back(round_, "person", ctx, actor=act.actor.id)


def back(round_: Round, why: str, ctx: DeskContext, *, actor: int = 0) -> Moves:
    """Return the moves that end a rest: the answer clock starts now, and the owner is told.

    The lead of an owner who is off shift or gone is nobody's.
    """
    owner = round_.owner
    awake = replace(_awake(round_, ctx.now), step_ended=ctx.now)
    there = owner is None or ctx.people.is_on_shift(owner, ctx.now)
    after = awake if there else freed(awake, ctx)
    told = Notice(
        key=NoticeKey.BACK, person=owner, mentions=(owner,) if owner is not None and there else (), why=why,
        sound=ctx.is_open,
    )  # fmt: skip
    entries = [RoundEntry(RoundEntryKind.RETURNED, {"why": why}, actor)]
    if not there:
        entries.append(RoundEntry(RoundEntryKind.RELEASED, {"name": ctx.people.name(owner), "why": "away"}))
    return Moves(round=after, entries=tuple(entries), notices=(told,))


def _awake(round_: Round, now: datetime) -> Round:
    if not round_.state.is_owned:
        return replace(round_, snoozed=None)
    return replace(round_, snoozed=None, held_since=now, waits_since=now, answer_pings=0)
