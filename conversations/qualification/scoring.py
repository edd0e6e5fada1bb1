"""The score: a pure function of the ledger and the moment, with its reasons.

Two axes, each 0-100. Fit (who they are and what they need) never decays; interest (what they do and say) loses
half of each part's points every half-life. Each group of points has a cap, so that ten taps do not make a buyer; a
negative group lowers its axis, and the axis stops at 0. The figures of the shipped funnel are in its file.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from conversations.funnel.model import Funnel
from conversations.funnel.parts.basics import CONTACT, ENGAGEMENT, Axis
from conversations.qualification.ledger import current_answers
from storage.records.lead import ContactKind, Reason
from storage.records.ledger import Entry, EntryKind

AXIS_MAX = 100.0
DAY_S = 86_400.0
FAR = timedelta(days=10 * 366)
"""The score is computed again after this time at the latest."""
MINUTE_S = 60.0


class Score(NamedTuple):
    """Both axes as real numbers in 0-100, and their parts, largest first."""

    fit: float
    interest: float
    reasons: tuple[Reason, ...]


class ScorePart(NamedTuple):
    """Points given at a moment, which decay from then on; with a `half_life_s` of None they do not decay."""

    about: str
    option: str
    axis: Axis
    points: float
    at: float
    half_life_s: float | None

    def left(self, now: float) -> float:
        """Return the points that are left at `now`, in seconds since 1970."""
        if self.half_life_s is None or now <= self.at:
            return self.points
        return float(self.points * 0.5 ** ((now - self.at) / self.half_life_s))


def score(ledger: Sequence[Entry], funnel: Funnel, now: datetime) -> Score:
    """Return the score of this ledger at `now`."""
    parts = _parts(ledger, funnel)
    sums: dict[Axis, float] = {"fit": 0.0, "interest": 0.0}
    reasons = []
    for part, left in zip(parts, _left(parts, funnel, now.timestamp()), strict=True):
        sums[part.axis] += left
        if left or part.about != ENGAGEMENT:
            reasons.append(Reason(about=part.about, option=part.option, axis=part.axis, points=left))
    # Rounded, as people read them: equal points keep the order of the questions.
    reasons.sort(key=lambda reason: -round(abs(reason.points)))
    return Score(_on_axis(sums["fit"]), _on_axis(sums["interest"]), tuple(reasons))


def falls_below(ledger: Sequence[Entry], funnel: Funnel, *, interest: float, now: datetime) -> datetime | None:
    """Return the first moment, to the minute, at which decay alone takes interest below a threshold; None for never.

    Found by bisection: with no negative points interest only falls while nothing happens.
    """
    parts = [part for part in _parts(ledger, funnel) if part.axis == "interest"]
    early, late = now.timestamp(), (now + FAR).timestamp()
    if _on_axis(sum(_left(parts, funnel, late))) >= interest:
        return None
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
    for part in parts:
        left = part.left(now)
        if part.about == ENGAGEMENT:
            left = min(room, left)
            room -= left
        lefts.append(left)
    return lefts


def _parts(ledger: Sequence[Entry], funnel: Funnel) -> list[ScorePart]:
    return [*_answers(ledger, funnel), *_contact(ledger, funnel), *_engagement(ledger, funnel)]


def _answers(ledger: Sequence[Entry], funnel: Funnel) -> Iterator[ScorePart]:
    answers = current_answers(ledger)
    for question in funnel.questions:
        entry = answers.get(question.id)
        if entry is None:
            continue
        for option in question.options:
            if option.id == entry.data["option"]:
                points, half_life_s = min(option.points, question.cap), _seconds(question.half_life_days)
                yield ScorePart(question.id, option.id, question.axis, points, entry.at.timestamp(), half_life_s)


def _contact(ledger: Sequence[Entry], funnel: Funnel) -> Iterator[ScorePart]:
    plan = funnel.contact_points
    kinds = [ContactKind(str(entry.data["kind"])) for entry in ledger if entry.kind is EntryKind.CONTACT]
    if kinds:
        best = max(kinds, key=lambda kind: plan.points.get(kind, 0))
        yield ScorePart(CONTACT, best, "fit", min(plan.cap, plan.points.get(best, 0)), 0.0, None)


def _engagement(ledger: Sequence[Entry], funnel: Funnel) -> Iterator[ScorePart]:
    """Yield engagement: each deed, each further day and each further campaign once; the newest of each counts."""
    plan = funnel.engagement
    once = {
        EntryKind.GUIDE: plan.guide,
        EntryKind.COMPLETED: plan.completed,
        EntryKind.PRICE_ASKED: plan.price_asked,
    }
    # By kind and by its detail: a campaign may be called "guide", too.
    newest: dict[tuple[EntryKind, object], tuple[int, Entry]] = {}
    for place, entry in enumerate(ledger):
        if entry.kind in once:
            newest[entry.kind, None] = once[entry.kind], entry
        elif entry.kind is EntryKind.RETURNED:
            newest[entry.kind, place] = plan.returned, entry
        elif entry.kind is EntryKind.CAMPAIGN:
            newest[entry.kind, entry.data["source"]] = plan.campaign, entry
    half_life_s = _seconds(plan.half_life_days)
    for points, entry in newest.values():
        yield ScorePart(ENGAGEMENT, entry.kind.value, "interest", points, entry.at.timestamp(), half_life_s)


def _seconds(days: float | None) -> float | None:
    return None if days is None else days * DAY_S
