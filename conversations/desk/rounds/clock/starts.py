"""When a round's clock starts, by when the prospect must be touched, and how a morning is spread (DESK §2.2, §2.3)."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from conversations.desk.rounds.values.context import DeskContext
from conversations.desk.rounds.values.rules import ClockRules, WorkingClock
from storage.records.round import AskedWindow, LadderStep, Round, RoundState


def start_of_clock(window: AskedWindow | None, ctx: DeskContext) -> datetime:
    """Return t0 of an alert that comes now: the start of a window ahead, else now or the next opening."""
    if window is not None and window.end > ctx.now:
        return max(window.start, ctx.now)
    return ctx.when_open(ctx.now)


def start(round_: Round, ctx: DeskContext) -> Round:
    """Return a round whose clock starts now, or when it next can; its ladder begins again.

    A lead that is nobody's is to be offered at that time, if there is a rotation.
    """
    t0 = start_of_clock(round_.window, ctx)
    offered = round_.state is RoundState.NEW and ctx.rules.claim.rotation == "one_first"
    return replace(
        round_,
        t0=t0,
        due=ctx.after(t0, ctx.clock.sla),
        sent=LadderStep.NOTHING,
        free_since=None,
        offer=None,
        offer_due=t0 if offered else None,
    )


def by_new_rules(round_: Round, ctx: DeskContext) -> Round:
    """Return an open round whose clock has not begun with the start that the hours of now give it.

    A window is the prospect's word, and what has begun keeps its due: sales were told of it. The clock of an alert in
    working time began with it, also where it came after `now` was read.
    """
    waits = round_.state.is_open and round_.is_untouched and round_.due is not None and round_.window is None
    if not waits or round_.t0 is None or round_.t0 <= max(ctx.now, round_.opened or ctx.now):
        return round_
    begun = start(round_, ctx)
    return begun if round_.card_due is None else replace(begun, card_due=begun.t0)


def first_response(round_: Round, hours: WorkingClock) -> timedelta | None:
    """Return F: the working time from t0 to the touch, zero if it came before; None without both."""
    if round_.t0 is None or round_.touched is None:
        return None
    return hours.between(round_.t0, max(round_.touched, round_.t0))


def spread(
    opening: datetime, waiting: Sequence[Round], *, takers: int, rules: ClockRules, hours: WorkingClock
) -> Iterator[tuple[Round, datetime]]:
    """Yield the untouched rounds whose t0 is this opening, in order of due, each with its due.

    `takers`: how many people on shift take leads. The order: promised first, then the oldest card.
    """
    those = (each for each in waiting if each.t0 == opening and each.is_untouched and each.due is not None)
    in_order = sorted(those, key=lambda each: (each.promised is None, each.opened or opening, each.lead))
    for place, each in enumerate(in_order):
        yield each, hours.add(opening, rules.sla * (place // max(takers, 1) + 1))
