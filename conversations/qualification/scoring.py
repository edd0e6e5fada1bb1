"""The score: a pure function of the ledger and the moment, with its reasons.

Two axes, each 0-100. Fit (who they are and what they need) never decays; interest (what they do and say) loses
half of each part's points every half-life. Each group of points has a cap, so that ten taps do not make a buyer; a
negative group lowers its axis, and the axis stops at 0. The figures of the shipped funnel are in its file.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from conversations.funnel.model import Funnel
from conversations.funnel.parts.basics import CONTACT, ENGAGEMENT, Axis
from storage.records.lead import ContactKind, Reason
from storage.records.ledger import Entry, EntryKind

AXIS_MAX = 100.0
FAR = timedelta(days=10 * 366)
"""The score is computed again after this time at the latest."""
SOON = timedelta(days=32)
"""Interest that was just above a threshold has usually fallen below it after this time."""
MINUTE_S = 60.0
# Names of our own, because looking them up in their class for each entry takes as long as all the rest.
_ANSWERED, _CONTACT, _RETURNED, _CAMPAIGN = (
    EntryKind.ANSWERED, EntryKind.CONTACT, EntryKind.RETURNED, EntryKind.CAMPAIGN
)  # fmt: skip
_DEEDS = frozenset({EntryKind.GUIDE, EntryKind.COMPLETED, EntryKind.PRICE_ASKED})
SCORED = _DEEDS | {_ANSWERED, _CONTACT, _RETURNED, _CAMPAIGN}
"""The kinds of entries that a score depends on."""


class ScorePart(NamedTuple):
    """Points given at a moment, which decay from then on; with a `half_life_s` of None they do not decay."""

    about: str
    option: str
    axis: Axis
    points: float
    at: float
    """In seconds since 1970."""
    half_life_s: float | None


class Score(NamedTuple):
    """Both axes as real numbers in 0-100, and what they consist of."""

    fit: float
    interest: float
    reasons: tuple[Reason, ...]
    """What is left of the parts, largest first."""
    parts: tuple[ScorePart, ...] = ()
    """The parts as they were given."""


def score(ledger: Sequence[Entry], funnel: Funnel, now: datetime) -> Score:
    """Return the score of this ledger at `now`."""
    parts = _parts(ledger, funnel)
    fit = interest = 0.0
    reasons = []
    for part, left in zip(parts, _left(parts, funnel, now.timestamp()), strict=True):
        if part.axis == "fit":
            fit += left
        else:
            interest += left
        if left or part.about != ENGAGEMENT:
            reasons.append(Reason(about=part.about, option=part.option, axis=part.axis, points=float(left)))
    # Rounded, as people read them: equal points keep the order of the questions.
    reasons.sort(key=lambda reason: -round(abs(reason.points)))
    return Score(_on_axis(fit), _on_axis(interest), tuple(reasons), parts)


def falls_below(worth: Score, funnel: Funnel, *, interest: float, now: datetime) -> datetime | None:
    """Return the first moment, to the minute, at which decay alone takes interest below a threshold; None for never.

    Found by bisection: with no negative points interest only falls while nothing happens.
    """
    parts = [part for part in worth.parts if part.axis == "interest"]
    early, late, far = now.timestamp(), (now + SOON).timestamp(), (now + FAR).timestamp()
    while _on_axis(sum(_left(parts, funnel, late))) >= interest:
        if late >= far:
            return None
        early, late = late, min(far, early + 2 * (late - early))
    while late - early > MINUTE_S:
        middle = (early + late) / 2
        if _on_axis(sum(_left(parts, funnel, middle))) >= interest:
            early = middle
        else:
            late = middle
    return datetime.fromtimestamp(late, UTC)


def _on_axis(points: float) -> float:
    return min(AXIS_MAX, max(0.0, points))


def _left(parts: Sequence[ScorePart], funnel: Funnel, now: float) -> list[float]:
    """Return the points left of each part; engagement above its cap is cut."""
    room = float(funnel.engagement.cap)
    lefts = []
    for about, _, _, points, at, half_life_s in parts:
        left = points if half_life_s is None or now <= at else points * 0.5 ** ((now - at) / half_life_s)
        if about == ENGAGEMENT:
            left = min(room, left)
            room -= left
        lefts.append(left)
    return lefts


def _parts(ledger: Sequence[Entry], funnel: Funnel) -> tuple[ScorePart, ...]:
    """Return answers, the best contact and engagement, sorted out in one pass, because each turn does it.

    The newest answer to each question counts, and each deed, each further day and each further campaign once, with the
    moment of the newest.
    """
    answers: dict[object, Entry] = {}
    contacts: list[ContactKind] = []
    # By kind and by its detail: a campaign may be called "guide", too.
    deeds: dict[tuple[EntryKind, object], Entry] = {}
    for place, entry in enumerate(ledger):
        kind = entry.kind
        if kind is _ANSWERED:
            answers[entry.data["question"]] = entry
        elif kind is _CONTACT:
            contacts.append(ContactKind(str(entry.data["kind"])))
        elif kind in _DEEDS:
            deeds[kind, None] = entry
        elif kind is _RETURNED:
            deeds[kind, place] = entry
        elif kind is _CAMPAIGN:
            deeds[kind, entry.data["source"]] = entry
    return (*_answers(answers, funnel), *_contact(contacts, funnel), *_engagement(deeds, funnel))


def _answers(answers: Mapping[object, Entry], funnel: Funnel) -> Iterator[ScorePart]:
    for question in funnel.questions:
        entry = answers.get(question.id)
        if entry is None:
            continue
        option = str(entry.data["option"])
        points = question.worth.get(option)
        if points is not None:
            yield ScorePart(question.id, option, question.axis, points, entry.at.timestamp(), question.half_life_s)


def _contact(kinds: Sequence[ContactKind], funnel: Funnel) -> Iterator[ScorePart]:
    if kinds:
        plan = funnel.contact_points
        best = max(kinds, key=lambda kind: plan.points.get(kind, 0))
        yield ScorePart(CONTACT, best, "fit", min(plan.cap, plan.points.get(best, 0)), 0.0, None)


def _engagement(deeds: Mapping[tuple[EntryKind, object], Entry], funnel: Funnel) -> Iterator[ScorePart]:
    plan = funnel.engagement
    for (kind, _), entry in deeds.items():
        yield ScorePart(ENGAGEMENT, kind.value, "interest", plan.worth[kind], entry.at.timestamp(), plan.half_life_s)
