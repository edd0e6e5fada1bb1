"""The answers with which a talk passes the SQL gate, and with the most points among those: the hottest talk.

Computed from the last question to the first, because `next` only leads forward. Of the ways on from a question, those
are kept that no other one beats in all of: lines of the gate missed, fit, interest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from conversations.funnel.model import Funnel, Option, Question
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

    def beats(self, other: "_Way") -> bool:
        """Tell whether this way is nowhere worse than another."""
        return self.missed <= other.missed and self.fit >= other.fit and self.interest >= other.interest


def best_answers(funnel: Funnel) -> tuple[PathAnswer, ...]:
    """Return the answers of the hottest talk; if none passes the SQL gate, those that miss the fewest lines of it."""
    ways: list[Sequence[_Way]] = [()] * len(funnel.questions) + [(_Way(),)]
    for place in reversed(range(len(funnel.questions))):
        question = funnel.questions[place]
        found: list[_Way] = []
        for number, option in enumerate(question.options):
            follows = funnel.after(question, option)
            target = len(funnel.questions) if follows is None else funnel.places[follows.id]
            skipped = sum(each.id in funnel.sql.where for each in funnel.questions[place + 1 : target])
            missed = skipped + _misses(funnel, question, option)
            answer = PathAnswer(place, number, asks_price=option.price)
            for way in ways[target]:
                _keep(found, _answered(way, question, option, answer=answer, missed=missed))
        ways[place] = found
    return max(ways[0], key=partial(_rank, funnel=funnel)).answers


def _answered(way: _Way, question: Question, option: Option, *, answer: PathAnswer, missed: int) -> _Way:
    """Return the way that begins with this answer."""
    points = min(question.cap, option.points)
    fit, interest = (points, 0) if question.axis == "fit" else (0, points)
    return _Way(way.missed + missed, way.fit + fit, way.interest + interest, (answer, *way.answers))


def _misses(funnel: Funnel, question: Question, option: Option) -> int:
    """Return how many lines of the SQL gate an answer misses."""
    wanted = funnel.sql.where.get(question.id)
    refused = funnel.sql.unless.get(question.id, ())
    return (wanted is not None and option.id not in wanted) + (option.id in refused)


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
