"""Answers that close a gate, and the jumps by which they do."""

from collections.abc import Iterator

from conversations.funnel.model import Funnel, Option, Question
from conversations.funnel.paths.gates import AXES, GateRule, Reach, target
from conversations.funnel.problems import Complaint, ValuePath
from storage.records.translatable import Translatable, listed, tr


def fatal_jumps(funnel: Funnel, reach: Reach) -> Iterator[Complaint]:
    """Yield each `next` without which the gate could still be passed; every id must exist."""
    for place, number, option in closing_answers(funnel, reach):
        to = target(funnel, place, option)
        if to > place + 1 and reach.passes_through(place, option, to=place + 1):
            yield Complaint(path_of(place, number, "next"), _why_jump(funnel, reach, place, option))


def closing_answers(funnel: Funnel, reach: Reach) -> Iterator[tuple[int, int, Option]]:
    """Yield place, number and option of each answer after which the gate can never be passed, but for exits."""
    for place, question in enumerate(funnel.questions):
        for number, option in enumerate(question.options):
            open_ = reach.passes_through(place, option, to=target(funnel, place, option))
            if reach.behind[place] and not open_ and not is_exit(reach.rule, question, option):
                yield place, number, option


def is_exit(rule: GateRule, question: Question, option: Option) -> bool:
    """Tell whether an answer is meant to lead out of the funnel."""
    ends = option.next == "end" and option.points <= 0
    return ends or option.points < 0 or not rule.lets_through(question.id, option)


def what_is_short(reach: Reach, place: int, option: Option, to: int) -> Translatable:
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


def path_of(place: int, number: int, key: str) -> ValuePath:
    """Return the path of a key of an option."""
    return "questions", place, "options", number, key


def _why_jump(funnel: Funnel, reach: Reach, place: int, option: Option) -> Translatable:
    to, rule = target(funnel, place, option), reach.rule
    required = reach.skipped_requirements(place, to)
    if required:
        return tr(
            "after `{option}` nobody can be {stage}: `next` jumps over {questions}, which `{gate}.where` requires; "
            "lead to it, or write `required: no`",
            option=option.id, stage=rule.stage, gate=rule.name,
            questions=listed([f"`{each}`" for each in required]),
        )  # fmt: skip
    return tr(
        "after `{option}` nobody can be {stage}: `next` jumps over {questions}, and {why}; "
        "lead to it, or give this answer more points",
        option=option.id, stage=rule.stage,
        questions=listed([f"`{each.id}`" for each in funnel.questions[place + 1 : to]]),
        why=what_is_short(reach, place, option, to),
    )  # fmt: skip
