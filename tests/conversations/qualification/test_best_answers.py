"""The answers of the hottest talk."""

from collections.abc import Mapping

from hypothesis import given

from bot.funnels.source import open_funnel
from conversations.funnel.model import Funnel
from conversations.funnel.parts.gates import SqlGate
from conversations.qualification.best_answers import best_answers
from conversations.qualification.stages import must_be_stated
from tests.conversations.funnel.paths.small_funnels import answer, answers_of, ask, paths, small, small_funnels
from tests.journeys.walking import funnel_with


def chosen(file=None) -> tuple[str, ...]:
    """Return the hottest talk of a funnel as option ids."""
    funnel = open_funnel(file).funnel
    return tuple(funnel.questions[each.question].options[each.option].id for each in best_answers(funnel))


def test_they_pass_the_gate_and_bring_most_points():
    assert chosen() == ("sales", "now", "high", "call")


def test_an_answer_that_skips_a_line_of_the_gate_is_not_taken_for_its_points(tmp_path):
    file = funnel_with(tmp_path, ("      - id: now\n", "      - id: now\n        next: end\n"))
    assert chosen(file)[1] == "soon"


def test_an_answer_that_the_gate_refuses_is_not_taken_for_its_points(tmp_path):
    refused = ("  unless: { need: [learn] }\n  where:", "  unless: { need: [learn, sales] }\n  where:")
    file = funnel_with(tmp_path, refused)
    assert chosen(file)[0] == "results"


def missed(funnel: Funnel, answers: Mapping[str, str]) -> int:
    """Return how many lines of the SQL gate these answers miss, as a lead with them would."""
    stated = must_be_stated(answers, funnel)
    short = {question for question, options in stated.items() if answers.get(question) not in options}
    return len(short | {each for each, refused in funnel.sql.unless.items() if answers.get(each) in refused})


@given(small_funnels())
def test_no_path_misses_fewer_lines_of_the_gate(funnel):
    places = [(each.question, each.option) for each in best_answers(funnel)]
    taken = tuple((place, funnel.questions[place].options[number]) for place, number in places)
    least = min(missed(funnel, answers_of(funnel, path)) for path in paths(funnel))
    assert missed(funnel, answers_of(funnel, taken)) == least


def test_a_line_that_is_not_required_may_be_jumped_over():
    ways = answer("far", 60, next="end"), answer("near", 10)
    sql = SqlGate(fit=60, interest=0, where={"budget": ("high",)}, wants={})
    funnel = small((ask("need", *ways), ask("budget", answer("high"), answer("low"))), sql=sql)
    assert [each.option for each in best_answers(funnel)] == [0], "near passes no threshold"
