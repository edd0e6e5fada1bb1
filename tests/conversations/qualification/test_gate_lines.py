"""Each line of the gates of one lead: met, missing, or not asked yet."""

from itertools import product

import pytest

from conversations.funnel.model import Funnel
from conversations.funnel.parts.gates import WhereLine
from conversations.qualification.gate_lines import GateLine, LineState, mql_lines, sql_lines
from conversations.qualification.scoring import score
from conversations.turn.events import Command
from storage.records.lead import Outcome
from tests.conversations.talks import SHIPPED, Talker


def lines(person: Talker) -> tuple[GateLine, ...]:
    return sql_lines(person.lead, score(person.session.ledger, person.funnel, person.now), person.funnel)


def states(person: Talker) -> dict[str, str]:
    return {f"{line.kind} {line.question}".strip(): line.state.value for line in lines(person)}


def test_before_any_answer_nothing_was_asked() -> None:
    person = Talker()
    person.starts()
    assert states(person) == {
        "contact": "unasked", "consent": "unasked", "fit": "unasked", "interest": "unasked",
        "where timing": "unasked", "where talk": "unasked", "unless need": "unasked",
    }  # fmt: skip


def test_a_hot_lead_meets_every_line() -> None:
    person = Talker()
    person.goes_through("sales", "now", "high", "call")
    assert person.lead.hot
    assert set(states(person).values()) == {"met"}


@pytest.mark.parametrize(
    ("answers", "missing"),
    [
        pytest.param(("learn", "now", "high", "call"), {"unless need", "fit"}, id="only learning"),
        pytest.param(("sales", "later", "high", "call"), {"where timing"}, id="later"),
        pytest.param(("sales", "none", "low", "no"), {"where timing", "where talk", "interest"}, id="cold"),
    ],
)
def test_a_line_that_an_answer_misses_is_missing(answers: tuple[str, ...], missing: set[str]) -> None:
    person = Talker()
    person.goes_through(*answers)
    found = {line for line, state in states(person).items() if state == "missing"}
    assert missing <= found
    assert not person.lead.hot


def test_a_threshold_says_how_much_there_is_and_how_much_it_needs() -> None:
    person = Talker()
    person.goes_through("sales", "now", contact="button")
    fit = next(line for line in lines(person) if line.kind == "fit")
    assert (fit.have, fit.needs, fit.state) == (60, SHIPPED.sql.fit, LineState.MET)


def test_a_hot_lead_meets_a_threshold_as_long_as_the_gate_lets_it_stay_hot() -> None:
    person = Talker()
    person.goes_through("sales", "now", "high", "call")
    cooler = score(person.session.ledger, SHIPPED, person.now)._replace(interest=51.0)
    hot, cold = (person.lead.replace(hot=hot) for hot in (True, False))
    of_hot, of_cold = (
        next(line for line in sql_lines(lead, cooler, SHIPPED) if line.kind == "interest") for lead in (hot, cold)
    )
    assert (of_hot.state, of_cold.state) == (LineState.MET, LineState.MISSING)


def test_consent_that_was_taken_back_is_missing_and_a_lost_lead_says_so() -> None:
    person = Talker()
    person.goes_through("sales", "now", "high", "call")
    person.asks(Command.STOP)
    assert states(person)["consent"] == "missing"
    lost = person.lead.replace(outcome=Outcome.LOST)
    assert [line.kind for line in sql_lines(lost, score((), SHIPPED, person.now), SHIPPED)][2] == "outcome"


def jumping(*, required: bool) -> Funnel:
    """Return the shipped funnel, where those who look for results are asked how to go on at once."""
    need, *others = SHIPPED.questions
    jump = {"next": "talk"}
    options = [each.replace(**(jump if each.id == "results" else {})) for each in need.options]
    where = {**SHIPPED.sql.where, "timing": WhereLine(options=("now", "soon"), required=required)}
    questions = (need.replace(options=tuple(options)), *others)
    sql = SHIPPED.sql.replace(where=where, interest=40)
    return SHIPPED.replace(questions=questions, sql=sql)


@pytest.mark.parametrize(("required", "state"), [(False, "skipped"), (True, "missing")])
def test_a_question_that_the_answers_led_past_is_held_against_nobody_unless_it_is_required(
    required: bool, state: str
) -> None:
    person = Talker(funnel=jumping(required=required))
    person.goes_through("results", "call")
    assert states(person)["where timing"] == state
    assert person.lead.hot is not required


@pytest.mark.parametrize("need", [option.id for option in SHIPPED.questions[0].options])
@pytest.mark.long
def test_all_lines_of_a_gate_are_met_exactly_where_the_bot_says_so(need: str) -> None:
    rest = [[option.id for option in question.options] for question in SHIPPED.questions[1:]]
    for answers in product(*rest):
        person = Talker()
        person.goes_through(need, *answers, contact="sara@gmail.com")
        worth = score(person.session.ledger, SHIPPED, person.now)
        gates = mql_lines(person.lead, worth, SHIPPED), sql_lines(person.lead, worth, SHIPPED)
        met = [all(line.state is LineState.MET for line in gate) for gate in gates]
        reached = person.lead.stage.value
        assert met == [reached in ("mql", "sql"), reached == "sql"], answers
