"""What figures need of a round; the same is kept once its lead is forgotten, so that no figure moves (DESK, "Rows")."""

from collections.abc import Collection
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from conversations.desk.rounds.clock.starts import first_response
from conversations.desk.rounds.values.rules import WorkingClock
from storage.records.lead import Outcome, QuietReason
from storage.records.round import CountedRound, Round, RoundFigures, RoundState


def figures_of(
    round_: Round, *, hours: WorkingClock, zone: ZoneInfo, reasons: Collection[QuietReason] = ()
) -> RoundFigures:
    """Return what is stored with each state of a round, because only the company's hours and zone tell it.

    `reasons`: why the lead has a quiet card; who asked to be contacted counts as that, whatever they wrote.
    """
    if round_.carried:
        return RoundFigures()
    return RoundFigures(
        day=_day(round_, zone),
        quiet=_quiet_reason(round_, reasons),
        to_claim=first_claim(round_, hours),
        response=first_response(round_, hours),
    )


def counted(
    round_: Round, *, now: datetime, hours: WorkingClock, zone: ZoneInfo, reasons: Collection[QuietReason] = ()
) -> CountedRound:
    """Return what is counted of a round now, and kept of it if its lead is forgotten now.

    `reasons`: as of `figures_of`.
    """
    figures = figures_of(round_, hours=hours, zone=zone, reasons=reasons)
    return CountedRound(
        day=figures.day,
        kind=round_.kind,
        quiet=figures.quiet,
        due=is_due(round_, now),
        to_claim=figures.to_claim,
        response=figures.response,
        in_time=is_in_time(round_),
        how=round_.how,
        outcome=Outcome.OPEN if round_.state is RoundState.MERGED else round_.outcome,
        claimers=round_.claimers,
        by=round_.by,
        closed_by=round_.closed_by,
        silent=round_.silent,
    )


def is_due(round_: Round, now: datetime) -> bool:
    """Tell whether a round counts in the figures of first responses: touched, or due; not merged before its due."""
    if round_.is_quiet or round_.t0 is None:
        return False
    if not round_.is_untouched:
        return True
    until = round_.ended if round_.state is RoundState.MERGED and round_.ended is not None else now
    return round_.due is not None and round_.due <= until


def is_in_time(round_: Round) -> bool:
    """Tell whether the prospect was touched by the due."""
    return round_.touched is not None and round_.due is not None and round_.touched <= round_.due


def first_claim(round_: Round, hours: WorkingClock) -> timedelta | None:
    """Return the working time from t0 to the first claim, zero if it came before; None without both."""
    if round_.t0 is None or round_.claimed is None:
        return None
    return hours.between(round_.t0, max(round_.claimed, round_.t0))


def _day(round_: Round, zone: ZoneInfo) -> date | None:
    begun = round_.t0 or round_.opened or round_.claimed
    return None if begun is None else begun.astimezone(zone).date()


def _quiet_reason(round_: Round, reasons: Collection[QuietReason]) -> QuietReason | None:
    if not round_.is_quiet or round_.opened is None or not reasons:
        return None
    return QuietReason.ASKED if QuietReason.ASKED in reasons else QuietReason.WORDS
