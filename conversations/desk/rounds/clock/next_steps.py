"""What comes next for an open lead, and which leads have nothing (DESK §2.7)."""

from datetime import datetime
from enum import StrEnum

from conversations.desk.rounds.clock.ladder import ladder_due
from conversations.desk.rounds.values.context import DeskContext
from storage.records.round import Round


class LeadStep(StrEnum):
    """What comes next for a lead, in the order in which the first that holds counts."""

    WINDOW = "window"
    MEETING = "meeting"
    SNOOZED = "snoozed"
    ANSWER = "answer"
    """The prospect waits for an answer."""
    WORD = "word"
    """We wrote or called not long ago."""


def step_of(round_: Round, ctx: DeskContext) -> LeadStep | None:
    """Return what comes next for an open lead; None if nothing does, and for others."""
    if not round_.state.is_open:
        return None
    if round_.window is not None and round_.window.end > ctx.now:
        return LeadStep.WINDOW
    if round_.meeting is not None and round_.meeting > ctx.now:
        return LeadStep.MEETING
    if round_.snoozed is not None:
        return LeadStep.SNOOZED
    if round_.waits_since is not None:
        return LeadStep.ANSWER
    word = _word_ends(round_, ctx)
    return LeadStep.WORD if word is not None and word > ctx.now else None


def is_without_step(round_: Round, ctx: DeskContext) -> bool:
    """Tell whether an owned lead, touched or cooled, has had no step for so long that the lists must name it."""
    candidate = round_.state.is_owned and (not round_.is_untouched or round_.cooled)
    if not candidate or step_of(round_, ctx) is not None:
        return False
    since = stepless_since(round_, ctx)
    return since is not None and ctx.after(since, ctx.clock.step) <= ctx.now


def stepless_since(round_: Round, ctx: DeskContext) -> datetime | None:
    """Return when the last step of an owned lead ended; None if it never had one, nor an owner."""
    window = None if round_.window is None else round_.window.end
    ends = (window, round_.meeting, round_.step_ended, _word_ends(round_, ctx), round_.held_since, round_.touched)
    return max((each for each in ends if each is not None and each <= ctx.now), default=None)


def is_unanswered(round_: Round, ctx: DeskContext) -> bool:
    """Tell whether the clock of a hot lead runs, and it is untouched or nobody's, and does not rest."""
    is_hot = round_.state.is_open and not round_.is_quiet and not round_.cooled and not round_.is_shut
    begun = round_.t0 or round_.free_since
    if not is_hot or round_.snoozed is not None or begun is None or waits_from(round_, ctx) is None:
        return False
    return begun <= ctx.now and (round_.is_untouched or round_.owner is None)


def is_waiting(round_: Round, ctx: DeskContext) -> bool:
    """Tell whether a hot lead is past due, untouched or nobody's, and does not rest."""
    since = waits_from(round_, ctx)
    return since is not None and since <= ctx.now and is_unanswered(round_, ctx)


def waits_from(round_: Round, ctx: DeskContext) -> datetime | None:
    """Return the moment after which a hot lead waits: its due, or that of its ladder if it has none or is earlier."""
    dues = (round_.due, ladder_due(round_, ctx))
    return min((each for each in dues if each is not None), default=None)


def _word_ends(round_: Round, ctx: DeskContext) -> datetime | None:
    if round_.last_word is None or round_.last_word > ctx.now:  # by a clock that was ahead
        return None
    whole_days = ctx.hours.add_days(round_.last_word, ctx.clock.wait) if ctx.clock.wait else round_.last_word
    return ctx.after(whole_days, ctx.clock.wait_time)
