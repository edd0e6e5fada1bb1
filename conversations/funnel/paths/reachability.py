"""Errors of the paths through the questions: every question can be asked, every threshold can be reached."""

import difflib
from collections.abc import Iterator

from conversations.funnel.model import Funnel, Option
from conversations.funnel.paths.gates import AXES, Reach, rules, target
from conversations.funnel.paths.jumps import fatal_jumps
from conversations.funnel.problems import Complaint
from storage.records.translatable import Translatable, tr


def road_complaints(funnel: Funnel) -> Iterator[Complaint]:
    """Yield problems of the path through the questions: it must only lead forward, and must reach each of them."""
    reached = {0}
    for place, question in enumerate(funnel.questions):
        for number, option in enumerate(question.options):
            wrong = _wrong_next(funnel, place, option)
            if wrong is not None:
                yield Complaint(("questions", place, "options", number, "next"), wrong)
            elif place in reached:
                reached.add(target(funnel, place, option))
        if place not in reached:
            says = tr(
                "nobody is ever asked `{question}`: no answer leads to it; let a `next` lead here, or delete it",
                question=question.id,
            )
            yield Complaint(("questions", place, "id"), says)


def _wrong_next(funnel: Funnel, place: int, option: Option) -> Translatable | None:
    """Return why an answer cannot lead where its `next` says; None if it can."""
    follows, ids = option.next, [question.id for question in funnel.questions]
    if follows in (None, "end", *ids[place + 1 :]):
        return None
    if follows == ids[place]:
        return tr("`{next}` would ask itself again; `next` leads only forward, or to `end`", next=follows)
    if follows in ids:
        return tr("`{next}` is not further down; `next` leads only forward, or to `end`", next=follows)
    close = difflib.get_close_matches(str(follows), [*ids[place + 1 :], "end"], n=1)
    if close:
        return tr("there is no question `{question}`; did you mean `{meant}`?", question=follows, meant=close[0])
    return tr("there is no question `{question}`", question=follows)


def gate_complaints(funnel: Funnel) -> Iterator[Complaint]:
    """Yield thresholds that no answers can reach, or the jumps by which they cannot; every id must exist."""
    for rule in rules(funnel):
        reach = Reach(funnel, rule)
        found = tuple(_unreachable(reach))
        yield from (found and tuple(fatal_jumps(funnel, reach))) or found


def _unreachable(reach: Reach) -> Iterator[Complaint]:
    rule = reach.rule
    for axis in AXES:
        most, threshold = reach.most(axis), rule.threshold(axis)
        if most is None:
            says = tr("nobody can give all these answers in one talk: see `next` and `unless`")
            yield Complaint((rule.name, "where"), says, about_key=True)
            return
        if threshold > most:
            says = tr(
                "{axis} {threshold} can never be reached: the answers that pass this gate give at most {most}; "
                "lower it, or give more points",
                axis=axis, threshold=threshold, most=most,
            )  # fmt: skip
            yield Complaint((rule.name, axis), says)
