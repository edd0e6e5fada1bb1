"""What a person's deeds are worth: a pure function of the ledger and the moment, with its reasons.

Two axes, each 0-100. Fit (who they are and what they need) never decays; interest (what they do and say) loses
half of each part's points every half-life. Each group of points has a cap, so that ten taps make no buyer; a
negative group lowers its axis, and the axis stops at 0. The figures of the shipped funnel are in its file.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from conversations.funnel import Funnel
from storage.records import ContactKind, Entry, EntryKind, Reason

AXIS_MAX = 100
CONTACT = "contact"
ENGAGEMENT = "engagement"
DAY_S = 86_400.0
FAR = timedelta(days=10 * 366)
"""Nothing decays for longer than this before it is looked at again."""


@dataclass(frozen=True, slots=True)
class Score:
    """Both axes as real numbers in 0-100, and what they are made of, largest part first."""

    fit: float
    interest: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    """Points that decay together from `at` on."""

    option: str
    points: float
    at: datetime


def score(ledger: Sequence[Entry], funnel: Funnel, now: datetime) -> Score:
    """Return what this ledger is worth at `now`."""
    answers = current_answers(ledger)
    reasons = [
        *_answer_reasons(answers, funnel, now),
        *_contact_reason(ledger, funnel),
        *_engagement_reasons(ledger, funnel, now),
    ]
    reasons.sort(key=lambda reason: -abs(reason.points))
    return Score(_axis("fit", reasons), _axis("interest", reasons), tuple(reasons))


def current_answers(ledger: Iterable[Entry]) -> dict[str, Entry]:
    """Return the newest answer to each question, by question id."""
    return {str(entry.data["question"]): entry for entry in ledger if entry.kind is EntryKind.ANSWERED}


def falls_below(ledger: Sequence[Entry], funnel: Funnel, *, interest: float, now: datetime) -> datetime | None:
    """Return the first moment, to the minute, at which decay alone takes interest below a threshold; None for never.

    Found by halving: with no negative points interest only falls while nothing happens.
    """
    early, late = now, now + FAR
    if score(ledger, funnel, late).interest >= interest:
        return None
    while late - early > timedelta(minutes=1):
        middle = early + (late - early) / 2
        if score(ledger, funnel, middle).interest >= interest:
            early = middle
        else:
            late = middle
    return late


def _axis(axis: str, reasons: Iterable[Reason]) -> float:
    return min(AXIS_MAX, max(0.0, sum(reason.points for reason in reasons if reason.axis == axis)))


def _decayed(points: float, since: datetime, half_life_days: float | None, now: datetime) -> float:
    if half_life_days is None or now <= since:
        return points
    return float(points * 0.5 ** ((now - since).total_seconds() / DAY_S / half_life_days))


def _answer_reasons(answers: dict[str, Entry], funnel: Funnel, now: datetime) -> Iterable[Reason]:
    for question in funnel.questions:
        entry = answers.get(question.id)
        option = next((each for each in question.options if entry and each.id == entry.data["option"]), None)
        if entry is None or option is None:
            continue
        points = _decayed(min(option.points, question.cap), entry.at, question.half_life_days, now)
        yield Reason(about=question.id, option=option.id, axis=question.axis, points=points)


def _contact_reason(ledger: Sequence[Entry], funnel: Funnel) -> Iterable[Reason]:
    plan = funnel.contact_points
    kinds = [ContactKind(str(entry.data["kind"])) for entry in ledger if entry.kind is EntryKind.CONTACT]
    if kinds:
        best = max(kinds, key=lambda kind: plan.points.get(kind, 0))
        yield Reason(about=CONTACT, option=best, axis="fit", points=min(plan.cap, plan.points.get(best, 0)))


def _engagement_reasons(ledger: Sequence[Entry], funnel: Funnel, now: datetime) -> Iterable[Reason]:
    """Yield the parts, the ones that no longer fit under the cap cut or left out, oldest first."""
    plan = funnel.engagement
    room = float(plan.cap)
    for part in _engagement_parts(ledger, funnel):
        points = min(room, _decayed(part.points, part.at, plan.half_life_days, now))
        room -= points
        if points:
            yield Reason(about=ENGAGEMENT, option=part.option, axis="interest", points=points)


def _engagement_parts(ledger: Sequence[Entry], funnel: Funnel) -> Iterable[_Part]:
    plan = funnel.engagement
    once = {
        EntryKind.GUIDE: plan.guide,
        EntryKind.COMPLETED: plan.completed,
        EntryKind.PRICE_ASKED: plan.price_asked,
    }
    newest = {entry.kind: entry for entry in ledger if entry.kind in once}
    campaigns = {str(entry.data["source"]): entry for entry in ledger if entry.kind is EntryKind.CAMPAIGN}
    yield from (_Part(kind.value, once[kind], entry.at) for kind, entry in newest.items())
    yield from (
        _Part(entry.kind.value, plan.returned, entry.at) for entry in ledger if entry.kind is EntryKind.RETURNED
    )
    yield from (_Part(entry.kind.value, plan.campaign, entry.at) for entry in campaigns.values())
