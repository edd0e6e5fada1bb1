"""The timers of a round, computed from its state: an act never sets one by hand, so none is forgotten."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from conversations.desk.rounds.clock.ladder import hold_end, next_step, nudge_at
from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.rules import (
    MEETING_ASKED_AFTER,
    MEETING_SAID_BEFORE,
    WINDOW_SAID_BEFORE,
)
from storage.records.round import ANSWERED, Round, RoundState
from storage.records.timer import DeskTimer

ANSWER_PINGS = 2
"""One to the owner, one with the managers (DESK §2.6)."""


def timers_of(round_: Round, ctx: DeskContext) -> Mapping[DeskTimer, datetime]:
    """Return the timers that a round has now; those of pings and of the hold lie in working time.

    A customer who asked for help has the answer clock alone.
    """
    if round_.state is RoundState.WON:
        answer = _answer_at(round_, ctx)
        return {} if answer is None else {DeskTimer.ANSWER: answer}
    if not round_.state.is_open:
        return {}
    return {timer: at for timer, at in _moments(round_, ctx) if at is not None}


def _moments(round_: Round, ctx: DeskContext) -> Iterator[tuple[DeskTimer, datetime | None]]:
    yield DeskTimer.CARD, round_.card_due
    yield DeskTimer.START, round_.offer_due or _window_start(round_, ctx)
    yield DeskTimer.OFFER, None if round_.offer is None else round_.offer.until
    rung = next_step(round_, ctx)
    yield DeskTimer.LADDER, None if rung is None else ctx.when_open(rung[1])
    for timer, at in ((DeskTimer.NUDGE, nudge_at(round_, ctx)), (DeskTimer.HOLD, hold_end(round_, ctx))):
        yield timer, None if at is None else ctx.when_open(at)
    yield DeskTimer.ANSWER, _answer_at(round_, ctx)
    yield DeskTimer.SNOOZE, round_.snoozed
    yield from _of_meeting(round_)
    yield DeskTimer.WINDOW_NEAR, _window_near(round_)
    yield DeskTimer.SEEN, round_.seen_at
    yield DeskTimer.LATE, _late_at(round_)


def _answer_at(round_: Round, ctx: DeskContext) -> datetime | None:
    if round_.waits_since is None or round_.answer_pings >= ANSWER_PINGS or round_.state not in ANSWERED:
        return None
    if round_.is_paused and not (round_.helping and not round_.is_shut):
        return None
    waits = ctx.clock.answer + ctx.clock.answer_again * round_.answer_pings
    return ctx.when_open(ctx.after(round_.waits_since, waits))


def _of_meeting(round_: Round) -> Iterator[tuple[DeskTimer, datetime]]:
    """Yield the reminder of a meeting, which a stop cancels, and the question after it, once somebody has the lead."""
    if round_.meeting is None:
        return
    if not round_.near_said and not round_.is_shut:
        yield DeskTimer.MEETING_NEAR, round_.meeting - MEETING_SAID_BEFORE
    if not round_.held_asked and round_.state.is_owned:
        yield DeskTimer.MEETING_OVER, round_.meeting + MEETING_ASKED_AFTER


def _window_start(round_: Round, ctx: DeskContext) -> datetime | None:
    """Return when the card of an untouched lead says until when, not from when: an opening shows that by itself."""
    if round_.window is None or not round_.is_untouched or round_.window.start <= ctx.now:
        return None
    return round_.window.start


def _window_near(round_: Round) -> datetime | None:
    if round_.window is None or round_.window_said or round_.is_paused:
        return None
    return round_.window.start - WINDOW_SAID_BEFORE


def _late_at(round_: Round) -> datetime | None:
    return round_.promised if round_.is_untouched and not round_.late_said and not round_.is_shut else None
