"""Timers that fire (DESK §2): each asks the state whether it still has something to say."""

from typing import assert_never

from msgspec.structs import replace

from conversations.desk.rounds.claiming import fell_silent, mentions, private_steps
from conversations.desk.rounds.clock.ladder import hold_end, overdue_step, waited
from conversations.desk.rounds.clock.timers import timers_of
from conversations.desk.rounds.pausing import back
from conversations.desk.rounds.rotation import offer_if_due
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.moves import Moves, Notice, NoticeKey, ProspectKey, ProspectNotice, ProspectTiming
from storage.records.round import LadderStep, Ping, Round
from storage.records.timer import DeskTimer

_STEP_SAID = {
    LadderStep.DUE: NoticeKey.DUE,
    LadderStep.BACKUP: NoticeKey.BACKUP,
    LadderStep.MANAGER: NoticeKey.MANAGER,
    LadderStep.MANAGER_AGAIN: NoticeKey.MANAGER,
}


def fired(round_: Round, timer: DeskTimer, ctx: DeskContext) -> Moves:
    """Return the moves of a timer that fires; one that is not due in this state changes nothing."""
    at = timers_of(round_, ctx).get(timer)
    return Moves(round=round_) if at is None or at > ctx.now else _due(round_, timer, ctx)


def _due(round_: Round, timer: DeskTimer, ctx: DeskContext) -> Moves:
    match timer:
        case DeskTimer.CARD:
            return _card_due(round_)
        case DeskTimer.START:
            return Moves(round=offer_if_due(round_, ctx))
        case DeskTimer.OFFER:
            return _offer_over(round_)
        case DeskTimer.LADDER:
            return _step_due(round_, ctx)
        case DeskTimer.NUDGE:
            return _nudge_due(round_, ctx)
        case DeskTimer.HOLD:
            return fell_silent(round_, ctx)
        case DeskTimer.ANSWER:
            return _answer_due(round_, ctx)
        case DeskTimer.SNOOZE:
            return back(round_, "time", ctx)
        case DeskTimer.MEETING_NEAR:
            return _meeting_near(round_, ctx)
        case DeskTimer.MEETING_OVER:
            return _meeting_over(round_)
        case DeskTimer.WINDOW_NEAR:
            return _window_near(round_, ctx)
        case DeskTimer.SEEN:
            return _seen(round_, ctx)
        case DeskTimer.LATE:
            return _late(round_)
        case _:
            assert_never(timer)


def _card_due(round_: Round) -> Moves:
    """Show the card that waited for the opening: it is a new one, with sound."""
    told = () if round_.owner is None else (round_.owner,)
    card = Notice(key=NoticeKey.CARD, person=round_.owner, mentions=told)
    return Moves(round=replace(round_, card_due=None), notices=(card,))


def _offer_over(round_: Round) -> Moves:
    passed = None if round_.offer is None else round_.offer.to
    return Moves(round=replace(round_, offer=None), offer_passed=passed)


def _step_due(round_: Round, ctx: DeskContext) -> Moves:
    """Say the highest step of the ladder that is over."""
    rung = overdue_step(round_, ctx)
    if rung is None:
        return Moves(round=round_)
    step, wait = rung[0], waited(round_, ctx)
    ping = Notice(key=_STEP_SAID[step], mentions=mentions(step, ctx), waited=wait)
    private = private_steps(step, round_, ctx)
    said = replace(round_, sent=step, ping=Ping.LADDER, privately=round_.privately or bool(private))
    return Moves(round=said, notices=(ping, *private))


def step_listed(round_: Round, step: LadderStep, ctx: DeskContext) -> Moves:
    """Note that a list says a step in place of a ping, which goes; managers hear of theirs in private all the same."""
    private = private_steps(step, round_, ctx) if step > round_.sent else ()
    said = replace(round_, sent=max(round_.sent, step), ping=None, privately=round_.privately or bool(private))
    return Moves(round=said, notices=private)


def _nudge_due(round_: Round, ctx: DeskContext) -> Moves:
    """Remind the owner of an untouched lead, in private if the bot can; nobody who is away or off shift."""
    nudged, owner = replace(round_, nudged=True), ctx.people.find(round_.owner)
    end = hold_end(round_, ctx)
    is_over = end is not None and end <= ctx.now  # after a downtime: that the lead is free says enough
    if owner is None or not owner.is_on_shift(ctx.now) or is_over:
        return Moves(round=nudged)
    free = None if end is None else ctx.when_open(end)
    if owner.started:
        private = Notice(key=NoticeKey.NUDGE, to=owner.id, person=owner.id, at=free)
        return Moves(round=replace(nudged, privately=True), notices=(private,))
    under = Notice(key=NoticeKey.NUDGE, person=owner.id, mentions=(owner.id,), at=free)
    return Moves(round=replace(nudged, ping=Ping.NUDGE), notices=(under,))


def _answer_due(round_: Round, ctx: DeskContext) -> Moves:
    """Remind the owner that the prospect waits, or all on shift in their place; the second time the managers."""
    pings, owner = round_.answer_pings + 1, round_.owner
    there = ctx.people.is_on_shift(owner, ctx.now)
    if pings > 1:
        told = ctx.people.managers(ctx.now)
    else:
        told = (owner,) if there and owner is not None else ctx.people.on_shift(ctx.now)
    since = round_.waits_since or ctx.now
    notice = Notice(
        key=NoticeKey.ANSWER,
        person=owner,
        mentions=told,
        waited=ctx.hours.between(since, ctx.now),
        take_over=not there,
    )
    return Moves(round=replace(round_, answer_pings=pings, ping=Ping.ANSWER), notices=(notice,))


def _meeting_near(round_: Round, ctx: DeskContext) -> Moves:
    """Remind the prospect of a meeting that is still ahead, by day."""
    said = replace(round_, near_said=True)
    if round_.meeting is None or round_.meeting <= ctx.now or round_.blocked:
        return Moves(round=said)
    return Moves(
        round=said, to_prospect=(ProspectNotice(ProspectKey.MEETING_NEAR, ProspectTiming.BY_DAY, round_.meeting),)
    )


def _meeting_over(round_: Round) -> Moves:
    asks = Notice(
        key=NoticeKey.MEETING_OVER, person=round_.owner, mentions=() if round_.owner is None else (round_.owner,)
    )
    return Moves(round=replace(round_, held_asked=True), notices=(asks,))


def _window_near(round_: Round, ctx: DeskContext) -> Moves:
    """Remind the owner of a window, in private if the bot can; the group, if nobody has the lead.

    In place of an owner who will not be on shift then, those who will are called in the group. It notifies also before
    the opening, because of a window that begins with it.
    """
    said, owner = replace(round_, window_said=True), ctx.people.find(round_.owner)
    if round_.window is None or round_.window.end <= ctx.now:
        return Moves(round=said)
    there = owner is not None and owner.is_on_shift(round_.window.start)
    private = owner.id if owner is not None and there and owner.started else None
    if round_.owner is None or private is not None:
        told: tuple[int, ...] = ()
    else:
        told = (round_.owner,) if there else ctx.people.on_shift(round_.window.start)
    notice = Notice(
        key=NoticeKey.WINDOW,
        to=private,
        person=round_.owner,
        mentions=told,
        at=round_.window.start,
    )
    return Moves(round=said if private is not None else replace(said, ping=Ping.WINDOW), notices=(notice,))


def _seen(round_: Round, ctx: DeskContext) -> Moves:
    """Tell the prospect who has their request: in working time, or not at all."""
    waits = round_.is_untouched and round_.state.is_owned and ctx.is_open and not round_.blocked and not round_.is_shut
    told = (ProspectNotice(ProspectKey.SEEN, ProspectTiming.NOW),) if waits else ()
    return Moves(round=replace(round_, seen_at=None, seen_said=waits), to_prospect=told)


def _late(round_: Round) -> Moves:
    """Excuse a promise that was not kept; who blocked the bot cannot hear it."""
    told = () if round_.blocked else (ProspectNotice(ProspectKey.LATE, ProspectTiming.BY_DAY),)
    return Moves(round=replace(round_, late_said=True), to_prospect=told)
