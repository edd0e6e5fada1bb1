"""Rounds that a wall clock wrote which was ahead, once it is right again."""

from msgspec.structs import replace

from conversations.desk.rounds.clock.starts import start
from conversations.desk.rounds.values.context import DeskContext
from storage.records.round import Offer, Round

_HAPPENED = (
    "opened", "claimed", "held_since", "touched", "waits_since", "last_word", "step_ended", "sending", "free_since",
    "wrote_after_stop",
)  # fmt: skip
"""What is never later than now."""


def as_of_now(round_: Round, ctx: DeskContext) -> Round:
    """Return an open round with what has happened by now, and not later: else its clocks stand until then.

    If its card came by that clock, its own clock starts again. A round that no such clock wrote stays as it is.
    """
    if not round_.state.is_open:
        return round_
    came_ahead = round_.opened is not None and round_.opened > ctx.now
    by_now = _by_now(round_, ctx)
    if not came_ahead or round_.is_quiet or round_.t0 is None:
        return by_now
    if round_.is_untouched and round_.due is not None:
        return start(by_now, ctx)
    return replace(by_now, t0=min(round_.t0, ctx.now))


def _by_now(round_: Round, ctx: DeskContext) -> Round:
    happened = {name: getattr(round_, name) for name in _HAPPENED}
    ahead = {name: ctx.now for name, at in happened.items() if at is not None and at > ctx.now}
    by_now = replace(round_, **ahead) if ahead else round_
    offer, longest = by_now.offer, ctx.after(ctx.now, ctx.rules.claim.offer)
    return by_now if offer is None or offer.until <= longest else replace(by_now, offer=Offer(offer.to, longest))
