"""Warnings about answers after which a gate can never be passed although nothing says so.

A deliberate exit is none of them: an answer that a gate itself keeps out, one that costs points, or one without points
that ends the talk.
"""

from collections.abc import Iterator

from conversations.funnel.model import Funnel, Option, Question
from conversations.funnel.paths.gates import GateRule, Reach, rules, target
from conversations.funnel.paths.listed import listed
from conversations.funnel.paths.reachability import AXES
from conversations.funnel.problems import Complaint, ValuePath
from storage.records.translatable import Translatable, tr

GOOD = 0.5
"""An answer with this share of the points of the best one is a good answer: few expect that it closes a gate."""


def dead_end_warnings(funnel: Funnel) -> Iterator[Complaint]:
    """Yield answers that close a gate by where they lead or by their points; every id must exist."""
    for rule in rules(funnel):
        reach = Reach(funnel, rule)
        if not reach.passes():
            yield _never_both(rule)
            continue
        jumps = tuple(_fatal_jumps(funnel, reach))
        yield from jumps
        last = max((int(each.path[1]) for each in jumps), default=-1)
        yield from _fatal_points(funnel, reach, after=last)
    yield from _unasked_wishes(funnel)


def _never_both(rule: GateRule) -> Complaint:
    says = tr(
        "no path reaches fit {fit} and interest {interest} at once, so nobody is {stage} by their answers; "
        "lower one of them, or give more points",
        fit=rule.fit, interest=rule.interest, stage=rule.name.upper(),
    )  # fmt: skip
    return Complaint((rule.name,), says, about_key=True)


def _fatal_jumps(funnel: Funnel, reach: Reach) -> Iterator[Complaint]:
    """Yield each `next` without which the gate could still be passed."""
    for place, number, option in _closing(funnel, reach):
        to = target(funnel, place, option)
        if to > place + 1 and reach.passes_through(place, option, to=place + 1):
            yield Complaint(_path(place, number, "next"), _why_jump(funnel, reach, place, option))


def _fatal_points(funnel: Funnel, reach: Reach, *, after: int) -> Iterator[Complaint]:
    """Yield good answers that close the gate by their points, while another answer of their question does not.

    Those before the question `after`, a jump of which is told already, may be closed by that jump alone.
    """
    for place, number, option in _closing(funnel, reach):
        question = funnel.questions[place]
        to = target(funnel, place, option)
        best = max(min(question.cap, each.points) for each in question.options)
        others = (reach.passes_through(place, each, to=target(funnel, place, each)) for each in question.options)
        jumped = to > place + 1 and reach.passes_through(place, option, to=place + 1)
        if place > after and not jumped and 0 < GOOD * best <= option.points and any(others):
            says = tr(
                "`{option}` is worth {points} points, yet after it nobody can be {stage}: {why}; "
                "give it more points, or write it into `{gate}.unless` if that is meant",
                option=option.id, points=option.points, stage=reach.rule.name.upper(), gate=reach.rule.name,
                why=_what_is_short(reach, place, option, to),
            )  # fmt: skip
            yield Complaint(_path(place, number, "points"), says)


def _unasked_wishes(funnel: Funnel) -> Iterator[Complaint]:
    """Yield each `next` that jumps over a question by which people ask to be contacted."""
    rule = rules(funnel)[1]
    reach = Reach(funnel, rule)
    for place, question in enumerate(funnel.questions):
        for number, option in enumerate(question.options):
            to = target(funnel, place, option)
            between = [each.id for each in funnel.questions[place + 1 : to] if each.id in funnel.sql.wants]
            if not between or not reach.behind[place] or _is_exit(rule, question, option):
                continue
            if reach.passes_through(place, option, to=to):
                says = tr(
                    "after `{option}` people can be SQL without being asked {questions}, by which they ask to be "
                    "contacted; lead to it, or make it `required: yes` in `sql.where`",
                    option=option.id, questions=listed(between),
                )  # fmt: skip
                yield Complaint(_path(place, number, "next"), says)
            elif not reach.passes_through(place, option, to=place + 1):
                says = tr(
                    "`next` jumps over {questions}: after `{option}` nobody is asked whether to be contacted",
                    option=option.id, questions=listed(between),
                )  # fmt: skip
                yield Complaint(_path(place, number, "next"), says)


def _closing(funnel: Funnel, reach: Reach) -> Iterator[tuple[int, int, Option]]:
    """Yield place, number and option of each answer after which the gate can never be passed, but for exits."""
    for place, question in enumerate(funnel.questions):
        for number, option in enumerate(question.options):
            open_ = reach.passes_through(place, option, to=target(funnel, place, option))
            if reach.behind[place] and not open_ and not _is_exit(reach.rule, question, option):
                yield place, number, option


def _is_exit(rule: GateRule, question: Question, option: Option) -> bool:
    """Tell whether an answer is meant to lead out of the funnel."""
    ends = option.next == "end" and option.points <= 0
    return ends or option.points < 0 or not rule.lets_through(question.id, option)


def _why_jump(funnel: Funnel, reach: Reach, place: int, option: Option) -> Translatable:
    to, rule = target(funnel, place, option), reach.rule
    required = reach.skipped_requirements(place, to)
    if required:
        return tr(
            "after `{option}` nobody can be {stage}: `next` jumps over {questions}, which `{gate}.where` requires; "
            "lead to it, or write `required: no`",
            option=option.id, stage=rule.name.upper(), gate=rule.name, questions=listed(required),
        )  # fmt: skip
    return tr(
        "after `{option}` nobody can be {stage}: `next` jumps over {questions}, and {why}; "
        "lead to it, or give this answer more points",
        option=option.id, stage=rule.name.upper(),
        questions=listed([each.id for each in funnel.questions[place + 1 : to]]),
        why=_what_is_short(reach, place, option, to),
    )  # fmt: skip


def _what_is_short(reach: Reach, place: int, option: Option, to: int) -> Translatable:
    """Return what keeps the paths with this answer from passing."""
    for axis in AXES:
        most, threshold = reach.most_through(axis, place, option, to=to), reach.rule.threshold(axis)
        if most is not None and most < threshold:
            return tr(
                "{axis} then stops at {most}, while `{gate}.{axis}` is {threshold}",
                axis=axis, most=most, gate=reach.rule.name, threshold=threshold,
            )  # fmt: skip
    if reach.ahead[to]:
        return tr("fit and interest never reach `{gate}` together", gate=reach.rule.name)
    return tr("no answer that follows passes `{gate}`", gate=reach.rule.name)


def _path(place: int, number: int, key: str) -> ValuePath:
    return "questions", place, "options", number, key
