"""What the answers on a path can give at most, and whether that passes a gate.

Computed from both ends of the questions, because `next` only leads forward: the twelve options of twenty questions
make more paths than can ever be looked at, but few sums of points of which none is better than another in both axes.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from conversations.funnel.model import Funnel, Option, Question
from conversations.funnel.parts.basics import Axis, Picks
from storage.records.translatable import Translatable, tr

AXES: tuple[Axis, Axis] = ("fit", "interest")
MOST = 100
"""Both axes of the score end here."""

Sums = tuple[tuple[int, int], ...]
"""Points for fit and interest: as fit falls, interest grows, so none is better than another in both."""


@dataclass(frozen=True, slots=True)
class GateRule:
    """A gate as a rule for answers: MQL and SQL alike."""

    name: Literal["mql", "sql"]
    fit: int
    interest: int
    unless: Picks
    allowed: Picks
    required: frozenset[str]
    stage: Translatable | str
    """What sentences call those who pass, in the words of the funnel's figures."""

    def lets_through(self, question_id: str, option: Option) -> bool:
        """Tell whether an answer by itself does not close the gate."""
        return option.id not in self.unless.get(question_id, ()) and option.id in self.allowed.get(
            question_id, (option.id,)
        )

    def threshold(self, axis: Axis) -> int:
        """Return the threshold of an axis."""
        return self.fit if axis == "fit" else self.interest


def rules(funnel: Funnel) -> tuple[GateRule, GateRule]:
    """Return the rules of the two gates."""
    mql, sql = funnel.mql, funnel.sql
    plain = funnel.words == "plain"
    warm, hot = (tr("interested (MQL)"), tr("hot (SQL)")) if plain else ("MQL", "SQL")
    return (
        GateRule("mql", mql.fit, mql.interest, mql.unless, {}, frozenset(), warm),
        GateRule("sql", sql.fit, sql.interest, sql.unless, sql.allowed, sql.required, hot),
    )


def target(funnel: Funnel, place: int, option: Option) -> int:
    """Return the place of the question after an answer; one past the last question is the end."""
    if option.next is None:
        return place + 1
    return funnel.places.get(option.next, len(funnel.questions))


def worth(question: Question, option: Option) -> tuple[int, int]:
    """Return the points that an answer adds to fit and to interest."""
    points = min(question.cap, option.points)
    return (points, 0) if question.axis == "fit" else (0, points)


class Reach:
    """What the paths that pass a gate can give, before and after each question.

    Every id must exist, and every `next` must lead forward.
    """

    def __init__(self, funnel: Funnel, rule: GateRule) -> None:
        self.rule = rule
        self._funnel = funnel
        besides = {"fit": most_from_contact(funnel), "interest": most_from_engagement(funnel)}
        self._besides: dict[str, int] = besides

    @cached_property
    def ahead(self) -> tuple[Sums, ...]:
        """By place: the sums of the answers from this question to the end; none where no answers pass."""
        sums: list[Sums] = [()] * len(self._funnel.questions) + [((0, 0),)]
        for place in reversed(range(len(self._funnel.questions))):
            steps = self._steps(place)
            sums[place] = _best(_plus(each, worth) for worth, to in steps for each in sums[to])
        return tuple(sums)

    @cached_property
    def behind(self) -> tuple[Sums, ...]:
        """By place: the sums of the answers that lead to this question; none where no such path passes."""
        found: list[list[tuple[int, int]]] = [[] for _ in range(len(self._funnel.questions) + 1)]
        found[0].append((0, 0))
        for place in range(len(self._funnel.questions)):
            found[place] = list(_best(found[place]))
            for worth, to in self._steps(place):
                found[to] += [_plus(each, worth) for each in found[place]]
        return tuple(_best(each) for each in found)

    def most(self, axis: Axis) -> int | None:
        """Return the most points of an axis that a person who passes can have; None if no answers pass."""
        return self._most(axis, ((0, 0),), (0, 0), self.ahead[0])

    def passes(self) -> bool:
        """Tell whether any path reaches both thresholds at once."""
        return self._passes(((0, 0),), (0, 0), self.ahead[0])

    def passes_through(self, place: int, option: Option, *, to: int) -> bool:
        """Tell whether any path with this answer reaches both thresholds, if the answer leads to `to`."""
        if not self._is_open(place, option, to):
            return False
        return self._passes(self.behind[place], worth(self._funnel.questions[place], option), self.ahead[to])

    def most_through(self, axis: Axis, place: int, option: Option, *, to: int) -> int | None:
        """Return the most points of an axis on a path with this answer; None if no such path passes."""
        if not self._is_open(place, option, to):
            return None
        return self._most(axis, self.behind[place], worth(self._funnel.questions[place], option), self.ahead[to])

    def skipped_requirements(self, place: int, to: int) -> tuple[str, ...]:
        """Return the questions without which nobody passes, and which a way from one place to another jumps over."""
        between = self._funnel.questions[place + 1 : to]
        return tuple(each.id for each in between if each.id in self.rule.required)

    def _steps(self, place: int) -> Iterator[tuple[tuple[int, int], int]]:
        """Yield points and target of each answer that leaves the gate open."""
        for option in self._funnel.questions[place].options:
            to = target(self._funnel, place, option)
            if self._is_open(place, option, to):
                yield worth(self._funnel.questions[place], option), to

    def _is_open(self, place: int, option: Option, to: int) -> bool:
        question = self._funnel.questions[place]
        return self.rule.lets_through(question.id, option) and not self.skipped_requirements(place, to)

    def _most(self, axis: Axis, behind: Sums, worth: tuple[int, int], ahead: Sums) -> int | None:
        if not behind or not ahead:
            return None
        number = 0 if axis == "fit" else 1
        answers = max(each[number] for each in behind) + worth[number] + max(each[number] for each in ahead)
        return min(MOST, max(0, answers + self._besides[axis]))

    def _passes(self, behind: Sums, worth: tuple[int, int], ahead: Sums) -> bool:
        rising = ahead[::-1]
        fits = [fit for fit, _interest in rising]
        for fit, interest in behind:
            # An axis stops at 0: a threshold of 0 is reached with any points.
            missing = self.rule.fit - self._besides["fit"] - fit - worth[0]
            place = bisect_left(fits, missing) if self.rule.fit > 0 else 0
            if place < len(rising) and (
                self.rule.interest <= 0
                or interest + worth[1] + rising[place][1] + self._besides["interest"] >= self.rule.interest
            ):
                return True
        return False


def most_from_contact(funnel: Funnel) -> int:
    """Return the most points that a way to be reached can add to fit."""
    counted = funnel.contact_points
    asked = [points for kind, points in counted.points.items() if kind.way in funnel.contact.kinds]
    return min(counted.cap, max(asked, default=0))


def most_from_engagement(funnel: Funnel) -> int:
    """Return the cap if days or campaigns, which can repeat without end, give points; else the sum of all deeds."""
    counted = funnel.engagement
    if counted.returned > 0 or counted.campaign > 0:
        return counted.cap
    return min(counted.cap, sum(max(0, each) for each in (counted.guide, counted.completed, counted.price_asked)))


def _plus(one: tuple[int, int], other: tuple[int, int]) -> tuple[int, int]:
    return one[0] + other[0], one[1] + other[1]


def _best(sums: Iterable[tuple[int, int]]) -> Sums:
    """Return the sums of which no other one is better: fit falls, interest grows."""
    kept: list[tuple[int, int]] = []
    for fit, interest in sorted(set(sums), reverse=True):
        if not kept or interest > kept[-1][1]:
            kept.append((fit, interest))
    return tuple(kept)
