"""A line of `where` about a question that an answer jumped over is neutral, unless it is required."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.funnel.model import Funnel
from conversations.funnel.parts.gates import SqlGate
from conversations.qualification.gate_lines import LineState, sql_lines
from conversations.qualification.scoring import Score
from conversations.qualification.stages import _facts_answered, missed_gate, picked, picked_any
from storage.records.lead import Lead
from tests.conversations.funnel.paths.small_funnels import answer, answers_of, ask, paths, small, small_funnels
from tests.conversations.shop import TEXT, read
from tests.conversations.talks import Talker
from tests.drawing import trials

LISTED, REQUIRED = ("now", "soon"), {"options": ("now", "soon"), "required": True}


def jumping(line: object, *, wants: dict[str, tuple[str, ...]] | None = None) -> Funnel:
    """Return a funnel in which `ready` jumps over `timing`."""
    questions = (
        ask("need", answer("ready", 40, next="talk"), answer("some", 40), answer("out", 0, next="end")),
        ask("timing", answer("now", 40), answer("soon", 20), answer("later"), axis="interest"),
        ask("talk", answer("yes", 30), answer("no"), axis="interest"),
    )
    sql = SqlGate(fit=0, interest=0, where={"timing": line, "talk": ("yes",)}, wants=wants or {})
    return small(questions, sql=sql)


def lead(**answers: str) -> Lead:
    return Talker().lead.replace(answers=answers, fit=100, interest=100)


@pytest.mark.parametrize(
    ("answers", "line", "passes"),
    [
        pytest.param({"need": "ready", "talk": "yes"}, LISTED, True, id="jumped over"),
        pytest.param({"need": "ready", "talk": "yes"}, REQUIRED, False, id="jumped over, and required"),
        pytest.param({"need": "ready"}, LISTED, False, id="still to be asked how to go on"),
        pytest.param({"need": "some", "talk": "yes"}, LISTED, False, id="not answered"),
        pytest.param({"need": "some", "timing": "soon", "talk": "yes"}, LISTED, True, id="answered well"),
        pytest.param({"need": "some", "timing": "soon", "talk": "yes"}, REQUIRED, True, id="required and answered"),
        pytest.param({"need": "ready", "timing": "later", "talk": "yes"}, LISTED, False, id="answered before the jump"),
        pytest.param({"timing": "now", "talk": "yes"}, LISTED, True, id="a first question that is new"),
        pytest.param({"need": "gone", "talk": "yes"}, LISTED, False, id="an option of another version"),
        pytest.param({"need": "out"}, LISTED, True, id="the talk ended before both"),
        pytest.param({"need": "out"}, REQUIRED, False, id="ended before one that is required"),
        pytest.param({}, LISTED, False, id="nothing said"),
    ],
)
def test_a_question_that_was_jumped_over_is_neutral(answers: dict[str, str], line: object, passes: bool) -> None:
    funnel = jumping(line)
    assert _facts_answered(lead(**answers), funnel) is passes
    assert (missed_gate(lead(**answers), funnel) is None) is passes
    score = Score(fit=100, interest=100, reasons=())
    lines = [line for line in sql_lines(lead(**answers), score, funnel) if line.kind == "where"]
    assert all(line.state in (LineState.MET, LineState.SKIPPED) for line in lines) is passes


def test_the_line_that_is_missed_is_the_one_that_counts() -> None:
    given_ = lead(need="ready")
    missed = missed_gate(given_, jumping(LISTED))
    assert missed is not None
    assert missed.question == "talk"
    missed = missed_gate(given_, jumping(REQUIRED))
    assert missed is not None
    assert missed.question == "timing"


@trials(80)
@given(
    funnel=small_funnels(jumps=False),
    answers=st.dictionaries(
        st.sampled_from(["q0", "q1", "q2", "q3", "q4", "gone"]), st.sampled_from(["a", "b", "c", "gone"])
    ),
)
def test_without_jumps_the_gate_is_what_it_was(funnel: Funnel, answers: dict[str, str]) -> None:
    before = picked(answers, funnel.sql.allowed) and not picked_any(answers, funnel.sql.unless)
    assert funnel.jumped_over(answers) == frozenset()
    assert _facts_answered(lead(**answers), funnel) is before


@trials(60)
@given(small_funnels())
def test_at_every_step_of_a_path_what_it_leads_past_was_jumped_over(funnel: Funnel) -> None:
    for path in paths(funnel):
        for answered in range(len(path) + 1):
            so_far = path[:answered]
            last = -1 if not so_far else path[answered][0] - 1 if answered < len(path) else len(funnel.questions) - 1
            passed = {question.id for question in funnel.questions[: last + 1]}
            answers = answers_of(funnel, so_far)
            assert funnel.jumped_over(answers) == passed - answers.keys()


def test_a_person_who_jumps_is_told_to_sales_and_under_required_is_not() -> None:
    jump = TEXT.replace("points: 40\n", "points: 40\n        next: talk\n", 1).replace("interest: 60", "interest: 45")
    hot = {}
    for line in ("[now, soon]", "{ options: [now, soon], required: yes }"):
        sara = Talker(funnel=read(jump.replace("timing: [now, soon]", f"timing: {line}")))
        sara.goes_through("sales", "call", contact="button")
        hot[line] = sara.lead.hot
    assert list(hot.values()) == [True, False]
