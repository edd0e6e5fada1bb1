"""Warnings about answers after which a gate can never be passed although nothing says so.

A deliberate exit is none of them: an answer that a gate itself keeps out, one that costs points, or one without points
that ends the talk.
"""

from collections.abc import Iterator

from conversations.funnel.model import Funnel
from conversations.funnel.paths.gates import GateRule, Reach, rules, target
from conversations.funnel.paths.jumps import closing_answers, fatal_jumps, is_exit, path_of, what_is_short
from conversations.funnel.problems import Complaint
from storage.records.translatable import listed, tr

GOOD = 0.5
"""An answer with this share of the points of the best one is a good answer: few expect that it closes a gate."""


def dead_end_warnings(funnel: Funnel) -> Iterator[Complaint]:
    """Yield answers that close a gate by where they lead or by their points; every id must exist."""
    for rule in rules(funnel):
        reach = Reach(funnel, rule)
        if not reach.passes():
            yield _never_both(rule)
            continue
        jumps = tuple(fatal_jumps(funnel, reach))
        yield from jumps
        last = max((int(each.path[1]) for each in jumps), default=-1)
        yield from _fatal_points(funnel, reach, after=last)
    yield from _idle_lines(funnel)
    yield from _unasked_wishes(funnel)


def _never_both(rule: GateRule) -> Complaint:
    says = tr(
        "no path reaches fit {fit} and interest {interest} at once, so nobody is {stage} by their answers; "
        "lower one of them, or give more points",
        fit=rule.fit, interest=rule.interest, stage=rule.stage,
    )  # fmt: skip
    return Complaint((rule.name,), says, about_key=True)


def _fatal_points(funnel: Funnel, reach: Reach, *, after: int) -> Iterator[Complaint]:
    """Yield good answers that close the gate by their points, while another answer of their question does not.

    Those before the question `after`, a jump of which is told already, may be closed by that jump alone.
    """
    for place, number, option in closing_answers(funnel, reach):
        question = funnel.questions[place]
        to = target(funnel, place, option)
        best = max(min(question.cap, each.points) for each in question.options)
        others = (reach.passes_through(place, each, to=target(funnel, place, each)) for each in question.options)
        jumped = to > place + 1 and reach.passes_through(place, option, to=place + 1)
        if place > after and not jumped and 0 < GOOD * best <= option.points and any(others):
            says = tr(
                "`{option}` is worth {points} points, yet after it nobody can be {stage}: {why}; "
                "give it more points, or write it into `{gate}.unless` if that is meant",
                option=option.id, points=option.points, stage=reach.rule.stage, gate=reach.rule.name,
                why=what_is_short(reach, place, option, to),
            )  # fmt: skip
            yield Complaint(path_of(place, number, "points"), says)


def _idle_lines(funnel: Funnel) -> Iterator[Complaint]:
    """Yield each question of `sql.where` that all who can still be SQL jump over."""
    rule = rules(funnel)[1]
    reach = Reach(funnel, rule)
    for place, question in enumerate(funnel.questions):
        if question.id in rule.allowed and not reach.behind[place] and reach.passes():
            says = tr(
                "`sql.where` names `{question}`, but all who are asked it cannot be {stage} any more, for the others "
                "jump over it; let a `next` lead to it, or take it out of `sql.where`",
                question=question.id, stage=rule.stage,
            )  # fmt: skip
            yield Complaint(("questions", place, "id"), says)


def _unasked_wishes(funnel: Funnel) -> Iterator[Complaint]:
    """Yield each `next` that jumps over a question by which people ask to be contacted."""
    rule = rules(funnel)[1]
    reach = Reach(funnel, rule)
    for place, question in enumerate(funnel.questions):
        for number, option in enumerate(question.options):
            to = target(funnel, place, option)
            between = [f"`{each.id}`" for each in funnel.questions[place + 1 : to] if each.id in funnel.sql.wants]
            if not between or not reach.behind[place] or is_exit(rule, question, option):
                continue
            if reach.passes_through(place, option, to=to):
                says = tr(
                    "after `{option}` people can be {stage} without being asked {questions}, by which they ask to be "
                    "contacted; lead to it, or make it `required: yes` in `sql.where`",
                    option=option.id, stage=rule.stage, questions=listed(between),
                )  # fmt: skip
                yield Complaint(path_of(place, number, "next"), says)
            elif not reach.passes_through(place, option, to=place + 1):
                says = tr(
                    "`next` jumps over {questions}: after `{option}` nobody is asked whether to be contacted",
                    option=option.id, questions=listed(between),
                )  # fmt: skip
                yield Complaint(path_of(place, number, "next"), says)
