"""What each person of the desk did in a period (DESK §7): no ranking, each stands alone."""

from collections import Counter
from collections.abc import Iterable, Sequence

from conversations.desk.figures.ratios import Ratio
from conversations.desk.figures.values import Colleague, ColleagueFigures
from storage.records.lead import Outcome
from storage.records.round import CountedRound, RoundKind


def figures_of_colleagues(
    rounds: Sequence[CountedRound], colleagues: Iterable[Colleague]
) -> tuple[ColleagueFigures, ...]:
    """Return the figures of everybody at the desk, and of everybody else who did something, by ascending id.

    A claim is everybody's who claimed, a touch its toucher's, a sale its closer's, silence its silent one's. Who did
    something and is not among `colleagues` has no name.
    """
    claimed, touched, in_time = _claims(rounds), _touches(rounds), _touches(each for each in rounds if each.in_time)
    won = Counter(each.closed_by for each in rounds if each.outcome is Outcome.WON and each.closed_by is not None)
    silent = Counter(person for each in rounds for person in each.silent)
    known = {each.id: each for each in colleagues}
    active = claimed.keys() | touched.keys() | won.keys() | silent.keys()
    shown = active | {person for person, each in known.items() if not each.left}
    return tuple(
        ColleagueFigures(
            colleague=known.get(person, Colleague(person, "", left=True)),
            claimed=claimed[person],
            in_time=Ratio(in_time[person], touched[person]),
            won=won[person],
            silent=silent[person],
        )
        for person in sorted(shown)
    )


def _claims(rounds: Iterable[CountedRound]) -> Counter[int]:
    return Counter(person for each in rounds if each.kind is RoundKind.ALERT for person in each.claimers)


def _touches(rounds: Iterable[CountedRound]) -> Counter[int]:
    return Counter(each.by for each in rounds if each.due and each.by is not None)
