"""The answers with which a talk passes the SQL gate, and with the most points among those: the hottest talk.

Computed from the last question to the first, because `next` only leads forward. Of the ways on from a question, those
are kept that no other one beats in all of: lines of the gate missed, fit, interest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from conversations.funnel.model import Funnel
from conversations.funnel.paths.gates import Reach, rules, target, worth
from storage.records.lead import ContactKind

GIVEN_FIRST = {
    "phone": ContactKind.OWN_PHONE,
    "email": ContactKind.COMPANY_EMAIL,
    "telegram": ContactKind.TELEGRAM,
}
"""The best contact of each way to be reached."""


@dataclass(frozen=True, slots=True)
class PathAnswer:
    """One answer on the way: the place of its question in the funnel, and of its option in the question."""

    question: int
    option: int
    asks_price: bool


@dataclass(frozen=True, slots=True)
class _Way:
    """The answers from a question to the end, and what they are worth."""

    missed: int = 0
    fit: int = 0
    interest: int = 0
    answers: tuple[PathAnswer, ...] = ()

    def after(self, answered: "_Way") -> "_Way":
        """Return the way that begins with these answers."""
        return _Way(
            answered.missed + self.missed,
            answered.fit + self.fit,
            answered.interest + self.interest,
            (*answered.answers, *self.answers),
        )

    def beats(self, other: "_Way") -> bool:
        """Tell whether this way is nowhere worse than another."""
        return self.missed <= other.missed and self.fit >= other.fit and self.interest >= other.interest


def best_answers(funnel: Funnel) -> tuple[PathAnswer, ...]:
    """Return the answers of the hottest talk; if none passes the SQL gate, those that miss the fewest lines of it."""
    _mql, sql = rules(funnel)
    reach = Reach(funnel, sql)
    ways: list[Sequence[_Way]] = [()] * len(funnel.questions) + [(_Way(),)]
    for place in reversed(range(len(funnel.questions))):
        question = funnel.questions[place]
        found: list[_Way] = []
        for number, option in enumerate(question.options):
            to = target(funnel, place, option)
            missed = len(reach.skipped_requirements(place, to)) + (not sql.lets_through(question.id, option))
            fit, interest = worth(question, option)
            answer = PathAnswer(place, number, asks_price=option.price)
            for way in ways[to]:
                _keep(found, way.after(_Way(missed, fit, interest, (answer,))))
        ways[place] = found
    return max(ways[0], key=partial(_rank, funnel=funnel)).answers


def _keep(found: list[_Way], way: _Way) -> None:
    """Add a way unless another one beats it; of equals the first stays."""
    if any(each.beats(way) for each in found):
        return
    found[:] = [each for each in found if not way.beats(each)]
    found.append(way)


def _rank(way: _Way, *, funnel: Funnel) -> tuple[int, int, int]:
    """Return what is best by: few lines missed, then little missing at the thresholds, then many points."""
    contact = funnel.contact_points
    fit = way.fit + min(contact.cap, contact.points.get(GIVEN_FIRST[funnel.contact.first], 0))
    interest = way.interest + min(funnel.engagement.cap, funnel.engagement.guide + funnel.engagement.completed)
    below = min(0, fit - funnel.sql.fit) + min(0, interest - funnel.sql.interest)
    return -way.missed, below, way.fit + way.interest
