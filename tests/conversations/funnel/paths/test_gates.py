"""The points of all paths, computed from both ends, are those of every path looked at one by one."""

import random

from hypothesis import given

from conversations.funnel.model import Funnel
from conversations.funnel.parts.gates import MqlGate, SqlGate
from conversations.funnel.paths.dead_ends import dead_end_warnings
from conversations.funnel.paths.gates import GateRule, Reach, rules, target
from conversations.funnel.paths.reachability import gate_complaints
from tests.conversations.funnel.paths.small_funnels import Given, answer, answers_of, ask, paths, small, small_funnels
from tests.drawing import trials
from tests.effort import effort


def passing(funnel: Funnel, rule: GateRule) -> list[Given]:
    """Return the paths whose answers leave the gate open, whatever their points."""
    return [
        path
        for path in paths(funnel)
        if all(rule.lets_through(funnel.questions[place].id, option) for place, option in path)
        and rule.required <= answers_of(funnel, path).keys()
    ]


def points_of(funnel: Funnel, path: Given, axis: str) -> int:
    of_axis = [(funnel.questions[place], option) for place, option in path if funnel.questions[place].axis == axis]
    answers = sum(min(question.cap, option.points) for question, option in of_axis)
    return min(100, max(0, answers + funnel.engagement.cap))


def reaches(funnel: Funnel, path: Given, rule: GateRule) -> bool:
    return points_of(funnel, path, "fit") >= rule.fit and points_of(funnel, path, "interest") >= rule.interest


@trials(60)
@given(small_funnels())
def test_the_most_points_are_those_of_the_best_path(funnel: Funnel) -> None:
    for rule in rules(funnel):
        reach, found = Reach(funnel, rule), passing(funnel, rule)
        for axis in ("fit", "interest"):
            assert reach.most(axis) == max((points_of(funnel, path, axis) for path in found), default=None)
        assert reach.passes() == any(reaches(funnel, path, rule) for path in found)


@trials(60)
@given(small_funnels())
def test_an_answer_leaves_a_gate_open_if_a_path_with_it_passes(funnel: Funnel) -> None:
    for rule in rules(funnel):
        reach = Reach(funnel, rule)
        through = [path for path in passing(funnel, rule) if reaches(funnel, path, rule)]
        for place, question in enumerate(funnel.questions):
            for option in question.options:
                passes = reach.passes_through(place, option, to=target(funnel, place, option))
                assert passes == any((place, option) in path for path in through)


@trials(60)
@given(small_funnels())
def test_an_answer_with_a_warning_can_never_pass_and_has_a_place(funnel: Funnel) -> None:
    if list(gate_complaints(funnel)):
        return
    for complaint in dead_end_warnings(funnel):
        if complaint.path[0] != "questions":
            continue
        place = int(complaint.path[1])
        options = funnel.questions[place].options
        told = options[int(complaint.path[3])] if len(complaint.path) > 3 else options
        said = str(complaint.says)
        for rule in rules(funnel):
            if f"cannot be {rule.stage}" in said or f"nobody can be {rule.stage}" in said:
                through = [path for path in passing(funnel, rule) if reaches(funnel, path, rule)]
                assert through
                assert not any(step == place and told in (option, options) for path in through for step, option in path)


def test_the_largest_funnel_is_looked_at_in_a_blink() -> None:
    dice = random.Random(7)  # to be repeated
    questions = tuple(
        ask(
            f"q{place}",
            answer("jump", 50, next="q19"),
            *(answer(f"o{number}", dice.randrange(-100, 100)) for number in range(11)),
            axis=("fit", "interest")[place % 2],
        )
        for place in range(19)
    )
    last = ask("q19", answer("yes", 50), answer("no"))
    gate = {"fit": 100, "interest": 100}
    funnel = small((*questions, last), sql=SqlGate(**gate, where={}, wants={}), mql=MqlGate(**gate))
    assert list(gate_complaints(funnel)) == []
    assert effort(lambda: (list(gate_complaints(funnel)), list(dead_end_warnings(funnel)))) < 800
