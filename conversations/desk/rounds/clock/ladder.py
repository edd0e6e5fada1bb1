"""Who hears of a lead that waits, and when (DESK §2.4)."""

from datetime import datetime, timedelta

from conversations.desk.rounds.values.context import DeskContext
from storage.records.round import LadderStep, Round, RoundState

Rung = tuple[LadderStep, datetime]


def ladder(round_: Round, ctx: DeskContext) -> tuple[Rung, ...]:
    """Return all steps of the ladder of a lead that is nobody's, with their moments; none if it has no ladder.

    They count from due; those of a touched lead that was given back, from the release.
    """
    due = ladder_due(round_, ctx)
    if due is None or round_.state is not RoundState.NEW or not _has_ladder(round_, ctx):
        return ()
    clock = ctx.clock
    return (
        (LadderStep.DUE, due),
        (LadderStep.BACKUP, ctx.after(due, clock.backup_after)),
        (LadderStep.MANAGER, ctx.after(due, clock.manager_after)),
        (LadderStep.MANAGER_AGAIN, ctx.after(due, clock.again_after)),
    )


def ladder_due(round_: Round, ctx: DeskContext) -> datetime | None:
    """Return the moment from which the steps count; None without a clock."""
    if round_.free_since is not None:
        return ctx.after(round_.free_since, ctx.clock.sla)
    return round_.due


def next_step(round_: Round, ctx: DeskContext) -> Rung | None:
    """Return the step to say next: of those that are over only the highest, else the first to come.

    None if nothing is left to say: the lead stands in the morning lists.
    """
    over = overdue_step(round_, ctx)
    if over is not None:
        return over
    return next((rung for rung in ladder(round_, ctx) if rung[0] > round_.sent and rung[1] > ctx.now), None)


def overdue_step(round_: Round, ctx: DeskContext) -> Rung | None:
    """Return the highest step that is over, if it was not said yet."""
    over = [rung for rung in ladder(round_, ctx) if rung[1] <= ctx.now]
    return over[-1] if over and over[-1][0] > round_.sent else None


def waited(round_: Round, ctx: DeskContext) -> timedelta:
    """Return how long a lead has waited, in working time: since t0, or since a touched one is free again."""
    since = round_.free_since or round_.t0
    return timedelta() if since is None else ctx.hours.between(since, ctx.now)


def nudge_at(round_: Round, ctx: DeskContext) -> datetime | None:
    """Return when the owner of an untouched lead is reminded; None if they are not, or were."""
    since = _held_from(round_, ctx)
    return None if since is None or round_.nudged else ctx.after(since, ctx.clock.nudge)


def hold_end(round_: Round, ctx: DeskContext) -> datetime | None:
    """Return when an untouched lead is nobody's again; None if there is no hold, or while a message is on its way."""
    since = _held_from(round_, ctx)
    return None if since is None or round_.sending is not None else ctx.after(since, ctx.clock.hold)


def _held_from(round_: Round, ctx: DeskContext) -> datetime | None:
    """Return the moment from which an owner's silence counts."""
    if round_.state is not RoundState.CLAIMED or round_.t0 is None or not _has_ladder(round_, ctx):
        return None
    return max(round_.held_since or round_.t0, round_.t0)


def _has_ladder(round_: Round, ctx: DeskContext) -> bool:
    return not round_.is_quiet and not round_.is_paused and ctx.hours.is_known
