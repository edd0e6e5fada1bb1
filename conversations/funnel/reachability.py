"""Checks that every question of a funnel can be asked, and how many points can be reached."""

from collections.abc import Iterator

from conversations.funnel.model import Axis, Funnel, Option, Picks, Question
from conversations.funnel.problems import Complaint

MOST = 100
"""Both axes of the score end here."""


def road_complaints(funnel: Funnel) -> Iterator[Complaint]:
    """Yield problems of the path through the questions: it must only lead forward, and must reach each of them."""
    places = {question.id: place for place, question in enumerate(funnel.questions)}
    reached = {0}
    for place, question in enumerate(funnel.questions):
        for number, option in enumerate(question.options):
            path = ("questions", place, "options", number, "next")
            if option.next not in (None, "end", *places):
                yield Complaint(path, f"there is no question `{option.next}`")
            elif option.next in places and places[option.next] <= place:
                yield Complaint(path, f"`{option.next}` is not further down; `next` leads only forward, or to `end`")
            elif place in reached:
                reached.add(_target(funnel, place, option))
        if place not in reached:
            yield Complaint(("questions", place, "id"), f"nobody is ever asked `{question.id}`: no answer leads to it")


def gate_complaints(funnel: Funnel) -> Iterator[Complaint]:
    """Yield thresholds that no answers can reach; every id that the gates name must exist."""
    for name, gate, where in (("mql", funnel.mql, Picks()), ("sql", funnel.sql, funnel.sql.where)):
        fit = _most(funnel, "fit", where, gate.unless)
        interest = _most(funnel, "interest", where, gate.unless)
        if fit is None or interest is None:
            says = "nobody can give all these answers in one talk: see `next` and `unless`"
            yield Complaint((name, "where"), says, about_key=True)
            continue
        for axis, threshold, most in (("fit", gate.fit, fit), ("interest", gate.interest, interest)):
            if threshold > most:
                says = f"{axis} {threshold} can never be reached: whoever passes this gate has at most {most}"
                yield Complaint((name, axis), says)


def _most(funnel: Funnel, axis: Axis, where: Picks, unless: Picks) -> int | None:
    """Return the most points of an axis that answers passing a gate can give; None if no answers pass."""
    answers = _most_from_answers(funnel, axis, where, unless)
    if answers is None:
        return None
    besides = _most_from_contact(funnel) if axis == "fit" else _most_from_engagement(funnel)
    return min(MOST, max(0, answers + besides))


def _most_from_answers(funnel: Funnel, axis: Axis, where: Picks, unless: Picks) -> int | None:
    """Return the most points from answers, computed from the last question to the first.

    A path that skips a question named in `where`, or ends before it, does not pass.
    """
    needed = {place for place, question in enumerate(funnel.questions) if question.id in where}
    best: list[int | None] = [None] * len(funnel.questions) + [0]
    for place in reversed(range(len(funnel.questions))):
        question = funnel.questions[place]
        ways = [] if any(each >= place for each in needed) else [0]
        for option in _let_through(question, where, unless):
            target = _target(funnel, place, option)
            rest = best[target]
            if rest is not None and not any(place < each < target for each in needed):
                ways.append(rest + (min(question.cap, option.points) if question.axis == axis else 0))
        best[place] = max(ways, default=None)
    return best[0]


def _let_through(question: Question, where: Picks, unless: Picks) -> list[Option]:
    refused = unless.get(question.id, ())
    wanted = where.get(question.id, tuple(option.id for option in question.options))
    return [option for option in question.options if option.id in wanted and option.id not in refused]


def _target(funnel: Funnel, place: int, option: Option) -> int:
    """Return the place of the question after an answer; one past the last question is the end."""
    if option.next is None:
        return place + 1
    ids = [question.id for question in funnel.questions]
    return ids.index(option.next) if option.next in ids else len(ids)


def _most_from_contact(funnel: Funnel) -> int:
    counted = funnel.contact_points
    asked = [points for kind, points in counted.points.items() if kind.way in funnel.contact.kinds]
    return min(counted.cap, max(asked, default=0))


def _most_from_engagement(funnel: Funnel) -> int:
    """Return the cap if days or campaigns, which can repeat without end, give points; else the sum of all deeds."""
    counted = funnel.engagement
    if counted.returned > 0 or counted.campaign > 0:
        return counted.cap
    return min(counted.cap, sum(max(0, each) for each in (counted.guide, counted.completed, counted.price_asked)))
