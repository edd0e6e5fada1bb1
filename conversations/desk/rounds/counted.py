"""What is kept of a round once its lead is forgotten, so that no figure of the desk moves (DESK, "Rows")."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from conversations.desk.rounds.clock.starts import first_response
from conversations.desk.rounds.values.round import Round, RoundKind, RoundState, TouchKind
from conversations.desk.rounds.values.rules import WorkingClock
from storage.records.lead import Outcome


class NamelessRound(Struct, frozen=True, kw_only=True):
    """The figures of a round, without the lead; minutes are of working time, rounded down."""

    day: date | None
    """Of t0, in the company's zone; of the card, where there is no clock; None without both."""
    kind: RoundKind
    counts: bool
    """Whether it is a due round: touched, or past its due."""
    claim_minutes: int | None
    """From t0 to the first claim, 0 if it came before; None without both."""
    response_minutes: int | None
    """F; None without a touch or a clock."""
    in_time: bool
    how: TouchKind | None
    outcome: Outcome
    claimers: tuple[int, ...]
    by: int | None
    closed_by: int | None
    silent: tuple[int, ...]


def nameless(round_: Round, *, now: datetime, hours: WorkingClock, zone: ZoneInfo) -> NamelessRound:
    """Return what is kept of a round."""
    begun = round_.t0 or round_.opened
    return NamelessRound(
        day=None if begun is None else begun.astimezone(zone).date(),
        kind=round_.kind,
        counts=is_due(round_, now),
        claim_minutes=_minutes(first_claim(round_, hours)),
        response_minutes=_minutes(first_response(round_, hours)),
        in_time=is_in_time(round_),
        how=round_.how,
        outcome=round_.outcome,
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


def _minutes(span: timedelta | None) -> int | None:
    return None if span is None else span // timedelta(minutes=1)
