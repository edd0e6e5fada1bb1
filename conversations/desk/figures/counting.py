"""From the rounds of a period to its figures (DESK §7)."""

from collections.abc import Iterable, Sequence

from conversations.desk.figures.colleagues import figures_of_colleagues
from conversations.desk.figures.ratios import MEDIAN, NEVER, NINETY, Ratio, nearest_rank, ratio_of
from conversations.desk.figures.values import (
    RESPONSE_LIMITS,
    Colleague,
    DeskFigures,
    LeadsWithoutStep,
    QuietFigures,
)
from storage.records.lead import Outcome, QuietReason
from storage.records.money import Money
from storage.records.round import CountedRound, RoundKind


def desk_figures(
    rounds: Iterable[CountedRound],
    *,
    deals: Iterable[Money],
    colleagues: Iterable[Colleague],
    leads: LeadsWithoutStep,
) -> DeskFigures:
    """Return the figures of some rounds, named or not.

    `deals`: the last entry of each deal whose day is in the period, of whatever round; `colleagues`: who is at the
    desk, and who left it.
    """
    every = tuple(rounds)
    due = tuple(each for each in every if each.due)
    responses = tuple(NEVER if each.response is None else each.response for each in due)
    return DeskFigures(
        rounds=sum(each.kind is RoundKind.ALERT for each in every),
        due=len(due),
        claimed=sum(each.to_claim is not None for each in due),
        to_claim=nearest_rank((NEVER if each.to_claim is None else each.to_claim for each in due), MEDIAN),
        response_median=nearest_rank(responses, MEDIAN),
        response_ninety=nearest_rank(responses, NINETY),
        in_time=ratio_of(each.in_time for each in due),
        won=_won(every),
        won_by_response=_won_by_response(due),
        deals=tuple(deals),
        quiet=_quiet(every),
        colleagues=figures_of_colleagues(every, colleagues),
        leads=leads,
    )


def _won(rounds: Iterable[CountedRound]) -> Ratio:
    decided = (each.outcome for each in rounds if each.outcome in (Outcome.WON, Outcome.LOST))
    return ratio_of(outcome is Outcome.WON for outcome in decided)


def _won_by_response(due: Sequence[CountedRound]) -> tuple[Ratio, ...]:
    parts: list[list[CountedRound]] = [[] for _ in (*RESPONSE_LIMITS, NEVER)]
    for each in due:
        parts[_part(each)].append(each)
    return tuple(map(_won, parts))


def _part(round_: CountedRound) -> int:
    """Return the place of a round among the parts by F; the last for longer ones, and untouched ones."""
    response = NEVER if round_.response is None else round_.response
    return sum(response > limit for limit in RESPONSE_LIMITS)


def _quiet(rounds: Iterable[CountedRound]) -> QuietFigures:
    quiet = tuple(each for each in rounds if each.kind is RoundKind.QUIET)
    return QuietFigures(
        rounds=len(quiet),
        wrote=sum(each.quiet is QuietReason.WORDS for each in quiet),
        asked=sum(each.quiet is QuietReason.ASKED for each in quiet),
        claimed=sum(bool(each.claimers) for each in quiet),
    )
