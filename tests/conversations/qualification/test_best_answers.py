"""The answers of the hottest talk."""

from bot.funnels.source import open_funnel
from conversations.qualification.best_answers import best_answers
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
