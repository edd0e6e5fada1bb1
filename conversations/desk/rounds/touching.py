"""Touches, words and meetings (DESK §1.2, §2.6)."""

from datetime import datetime, timedelta

from msgspec.structs import replace

from conversations.desk.rounds.claiming import claim_entry, claimed
from conversations.desk.rounds.clock.starts import first_response
from conversations.desk.rounds.values.acts import EndMeeting, Meet, MessageFailed, NeedNoAnswer, Touch, WriteMessage
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import (
    Denial,
    Denied,
    DeskVerdict,
    Moves,
    ProspectKey,
    ProspectNotice,
    ProspectTiming,
    RoundEntry,
    RoundEntryKind,
)
from conversations.desk.rounds.values.people import Actor
from conversations.desk.rounds.values.rules import FURTHEST_WHEN, MEETING_SAID_BEFORE
from conversations.desk.rounds.who import denied, neither_theirs_nor_free, not_theirs, not_writable
from storage.records.record import Json
from storage.records.round import ANSWERED, DECIDED, OPEN, OWNED, Round, RoundState, TouchKind


def touch(round_: Round, act: Touch, ctx: DeskContext) -> DeskVerdict:
    """Record a call or a message; of a free lead it is a claim, too."""
    refused = _may_not_touch(round_, act, ctx)
    if refused is not None:
        return refused
    if round_.state in DECIDED:  # who asks for help after the end is answered, and the end stands
        answered_then = _spoken(round_, ctx.now if act.at is None else min(act.at, ctx.now))
        return Moves(round=answered_then, entries=touch_entries(round_, answered_then, act.actor, act.how, ctx))
    mine, entries = made_theirs(round_, act.actor, ctx)
    moment = ctx.now if act.at is None else min(act.at, ctx.now)
    after = _spoken(touched(mine, act.actor, act.how, moment), moment)
    if after.state is RoundState.CLAIMED:
        after = replace(after, state=RoundState.CONTACTED)
    missed = act.how is TouchKind.NO_ANSWER and not round_.missed_said and not _no_writing(round_)
    told = (ProspectNotice(ProspectKey.NO_ANSWER, ProspectTiming.AT_OPENING),) if missed else ()
    entry = touch_entries(round_, after, act.actor, act.how, ctx)
    return Moves(
        round=replace(after, missed_said=round_.missed_said or missed), entries=(*entries, *entry), to_prospect=told
    )


def _may_not_touch(round_: Round, act: Touch, ctx: DeskContext) -> Denied | None:
    """Check a touch.

    A message that Telegram took was allowed when it was written, so it is a touch even if the lead has another owner
    now; what its owner wrote before the hold ended wins.
    """
    if act.at is None or not (round_.state.is_open or round_.state in DECIDED):
        return neither_theirs_nor_free(round_, act.actor, ctx, _called(round_))
    return None if act.actor.is_at_desk else denied(round_, Denial.OUT)


def _called(round_: Round) -> frozenset[RoundState]:
    """Return the states in which prospects are called: a customer who asked for help is, too."""
    return OPEN | {RoundState.WON} if round_.helping else OPEN


def made_theirs(round_: Round, actor: Actor, ctx: DeskContext) -> tuple[Round, tuple[RoundEntry, ...]]:
    """Return a lead that an act on it may have claimed, with the ledger's line of the claim."""
    if round_.state is not RoundState.NEW:
        return round_, ()
    return claimed(round_, actor, ctx), (claim_entry(round_, actor, ctx),)


def touched(round_: Round, actor: Actor, how: TouchKind, moment: datetime) -> Round:
    """Return a round with its first touch; that which it has stays."""
    if not round_.is_untouched:
        return replace(round_, ping=None, privately=False)
    return replace(round_, touched=moment, by=actor.id, how=how, seen_at=None, ping=None, privately=False)


def touch_entries(
    before: Round, after: Round, actor: Actor, how: TouchKind, ctx: DeskContext
) -> tuple[RoundEntry, ...]:
    """Return the ledger's line of a touch; a later message has none, as it is a line of its own already."""
    data: dict[str, Json] = {"how": how.value}
    if before.is_untouched:
        minutes = first_response(after, ctx.hours)
        data |= {} if minutes is None else {"after_min": minutes // timedelta(minutes=1)}
    elif how is TouchKind.MESSAGE or how is TouchKind.MEETING:
        return ()
    return (RoundEntry(RoundEntryKind.TOUCHED, data, actor.id),)


def _spoken(round_: Round, moment: datetime) -> Round:
    """Return a round after we spoke to the prospect: the answer clock ends, unless they have written since.

    A message may have waited long for Telegram to take it: it answers nothing that came after it.
    """
    is_older = round_.waits_since is not None and moment < round_.waits_since
    after = round_ if is_older else answered(round_)
    return replace(after, last_word=max(round_.last_word or moment, moment), sending=None)


def answered(round_: Round) -> Round:
    """Return a round whose prospect waits for no answer."""
    return replace(round_, waits_since=None, answer_pings=0, ping=None)


def _no_writing(round_: Round) -> bool:
    return round_.is_shut or round_.blocked


def write_message(round_: Round, act: WriteMessage, ctx: DeskContext) -> DeskVerdict:
    """Note that a message waits to be sent; it touches once Telegram has taken it. A free lead is claimed.

    With `relay: desk` everybody of the desk may write to a lead that somebody has. A lead that has come to an end is
    answered by who had it last: the end stands.
    """
    states = OPEN | DECIDED
    for_all = ctx.rules.relay == "desk" and act.actor.is_at_desk and round_.state in states - {RoundState.NEW}
    refused = None if for_all else neither_theirs_nor_free(round_, act.actor, ctx, states)
    refused = refused or not_writable(round_, ctx.now)
    if refused is not None:
        return refused
    if round_.state in DECIDED:
        return Moves(round=round_)
    mine, entries = made_theirs(round_, act.actor, ctx)
    return Moves(round=replace(mine, sending=round_.sending or ctx.now), entries=entries)


def message_failed(round_: Round, act: MessageFailed) -> Moves:
    """Let the hold run on: a failed message is no touch. No second one is tried to a person who blocked the bot."""
    return Moves(round=replace(round_, sending=None, blocked_tried=round_.blocked_tried or act.blocked))


def need_no_answer(round_: Round, act: NeedNoAnswer, ctx: DeskContext) -> DeskVerdict:
    """Stop the answer clock; of a customer the help ends."""
    refused = not_theirs(round_, act.actor, ANSWERED if round_.helping else OWNED)
    if refused is not None:
        return refused
    if round_.waits_since is None:
        return denied(round_, Denial.OLD)
    return Moves(round=replace(answered(round_), step_ended=ctx.now, helping=False))


def is_no_when(moment: datetime, ctx: DeskContext) -> bool:
    """Tell whether a time cannot be meant: it is past, or more than a year ahead."""
    return not ctx.now < moment <= ctx.now + FURTHEST_WHEN


def meet(round_: Round, act: Meet, ctx: DeskContext) -> DeskVerdict:
    """Agree on a meeting, or move it; the first of a round is a touch."""
    refused = not_theirs(round_, act.actor, OWNED)
    if refused is not None:
        return refused
    if is_no_when(act.at, ctx):
        return denied(round_, Denial.WHEN)
    near = act.at - ctx.now <= MEETING_SAID_BEFORE
    after = replace(
        _spoken(touched(round_, act.actor, TouchKind.MEETING, ctx.now), ctx.now),
        state=RoundState.MEETING,
        meeting=act.at,
        near_said=near,
        held_asked=False,
    )
    entry = RoundEntry(RoundEntryKind.MEETING, {"at": act.at.isoformat()}, act.actor.id)
    told = () if _no_writing(round_) else (ProspectNotice(ProspectKey.MEETING, ProspectTiming.BY_DAY, act.at),)
    of_touch = touch_entries(round_, after, act.actor, TouchKind.MEETING, ctx)
    return Moves(round=after, entries=(*of_touch, entry), to_prospect=told)


def end_meeting(round_: Round, act: EndMeeting, ctx: DeskContext) -> DeskVerdict:
    """Record that a meeting was held, or that nobody came; held, it is our last word."""
    refused = not_theirs(round_, act.actor, OWNED if round_.meeting is not None else (RoundState.MEETING,))
    if refused is not None:
        return refused
    held = act.how == "held"
    kind = RoundEntryKind.HELD if held else RoundEntryKind.NO_SHOW
    ended = replace(round_, state=RoundState.CONTACTED, meeting=None, step_ended=ctx.now)
    return Moves(round=_spoken(ended, ctx.now) if held else ended, entries=(RoundEntry(kind, {}, act.actor.id),))
