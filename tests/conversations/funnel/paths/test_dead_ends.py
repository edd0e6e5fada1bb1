"""What `check` says of answers after which nobody can be MQL or SQL, and of which it says nothing."""

import pytest

from conversations.funnel.checks import warnings
from conversations.funnel.loader import FunnelError, warnings_in
from conversations.funnel.model import Funnel, Option
from conversations.funnel.parts.gates import MqlGate, SqlGate
from conversations.funnel.paths.dead_ends import dead_end_warnings
from conversations.language.operator_texts import in_language
from tests.conversations.funnel.paths.small_funnels import answer, ask, small
from tests.conversations.shop import TEXT, read

OTHER = answer("other", 20)
ASKED = {"timing": ("now", "soon"), "talk": ("yes",)}
REQUIRED = {"timing": {"options": ("now", "soon"), "required": True}, "talk": ("yes",)}


def funnel(first: Option, *, interest: int = 60, fit: int = 20, where: object = ASKED, mql: int = 0) -> Funnel:
    """Return a funnel whose first question has the answers `sales`, `other` and this one."""
    questions = (
        ask("need", answer("sales", 40), OTHER, first),
        ask("timing", answer("now", 40), answer("soon", 30), answer("later"), axis="interest"),
        ask("talk", answer("yes", 30), answer("no"), axis="interest"),
    )
    sql = SqlGate(fit=fit, interest=interest, where=where, unless={"need": ("learn",)}, wants={"talk": ("yes",)})
    return small(questions, sql=sql, mql=MqlGate(fit=mql, interest=0, unless={"need": ("learn",)}))


def said(of: Funnel) -> list[str]:
    return [str(each.says) for each in dead_end_warnings(of)]


@pytest.mark.parametrize(
    ("given", "says"),
    [
        pytest.param(
            funnel(answer("ready", 40, next="talk")),
            "after `ready` nobody can be SQL: `next` jumps over `timing`, and interest then stops at 30, "
            "while `sql.interest` is 60; lead to it, or give this answer more points",
            id="points of the question that is jumped over",
        ),
        pytest.param(
            funnel(answer("ready", 40, next="talk"), interest=30, where=REQUIRED),
            "after `ready` nobody can be SQL: `next` jumps over `timing`, which `sql.where` requires; "
            "lead to it, or write `required: no`",
            id="a question that is required",
        ),
        pytest.param(
            funnel(answer("ready", 40, next="end")),
            "after `ready` nobody can be SQL: `next` jumps over `timing`, `talk`, and interest then stops at 0, "
            "while `sql.interest` is 60; lead to it, or give this answer more points",
            id="the best customers end at once",
        ),
        pytest.param(
            funnel(answer("route", 0, next="talk"), fit=0),
            "after `route` nobody can be SQL: `next` jumps over `timing`, and interest then stops at 30, "
            "while `sql.interest` is 60; lead to it, or give this answer more points",
            id="a branch without points",
        ),
        pytest.param(
            funnel(answer("good", 30), fit=40),
            "`good` is worth 30 points, yet after it nobody can be SQL: fit then stops at 30, while `sql.fit` is 40; "
            "give it more points, or write it into `sql.unless` if that is meant",
            id="a good answer that is too low",
        ),
        pytest.param(
            funnel(answer("good", 30), mql=40),
            "`good` is worth 30 points, yet after it nobody can be MQL: fit then stops at 30, while `mql.fit` is 40; "
            "give it more points, or write it into `mql.unless` if that is meant",
            id="the same for MQL",
        ),
        pytest.param(
            funnel(answer("ready", 40, next="end"), interest=0),
            "after `ready` people can be SQL without being asked `talk`, by which they ask to be contacted; "
            "lead to it, or make it `required: yes` in `sql.where`",
            id="sales-qualified without being asked",
        ),
        pytest.param(
            funnel(answer("some", 10, next="end"), fit=30),
            "`next` jumps over `talk`: after `some` nobody is asked whether to be contacted",
            id="never asked whether to be contacted",
        ),
    ],
)
def test_an_answer_that_closes_a_gate_unseen_is_warned_of(given: Funnel, says: str) -> None:
    found = [each for each in said(given) if "`other`" not in each]
    assert found == [says]


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(funnel(answer("same", 40)), id="no jump"),
        pytest.param(funnel(answer("ready", 40, next="talk"), interest=30), id="jumped over, and neutral"),
        pytest.param(funnel(answer("learn", -20, next="end")), id="kept out by the gate"),
        pytest.param(funnel(answer("learn", 40, next="talk")), id="kept out, with points"),
        pytest.param(funnel(answer("nothing", 0, next="end")), id="an end without points"),
        pytest.param(funnel(answer("student", -10, next="talk")), id="an answer that costs points"),
        pytest.param(funnel(answer("little", 5), fit=20), id="a poor answer"),
    ],
)
def test_a_deliberate_exit_is_no_mistake(given: Funnel) -> None:
    assert said(given) == []


def test_thresholds_that_are_reached_but_never_together_are_told_once() -> None:
    questions = (ask("need", answer("a", 50, next="x"), answer("b", 0, next="y")),
                 ask("x", answer("p", 0, next="end"), answer("q", 0, next="end")),
                 ask("y", answer("p", 50), answer("q", 40), axis="interest"))  # fmt: skip
    gate = SqlGate(fit=40, interest=40, where={}, wants={})
    (told,) = said(small(questions, sql=gate))
    assert told.startswith("no path reaches fit 40 and interest 40 at once, so nobody is SQL by their answers; lower")


def test_branches_that_both_lead_to_sales_are_no_mistake() -> None:
    questions = (
        ask("need", answer("shop", 40), answer("site", 40, next="pages")),
        ask("goods", answer("many", 20, next="talk"), answer("few", 10, next="talk")),
        ask("pages", answer("many", 20), answer("few", 10)),
        ask("talk", answer("yes", 30), answer("no"), axis="interest"),
    )
    where = {"goods": ("many",), "pages": ("many",), "talk": ("yes",)}
    assert said(small(questions, sql=SqlGate(fit=50, interest=30, where=where, wants={"talk": ("yes",)}))) == []


def test_a_jump_is_told_at_its_next_in_the_file_in_both_languages() -> None:
    text = TEXT.replace("points: 40\n", "points: 40\n        next: talk\n", 1).replace("interest: 60", "interest: 70")
    (told,) = (each for each in warnings_in(text, read(text), file="my.yaml") if "jumps" in str(each))
    assert text.splitlines()[told.line - 1][told.column - 1 :] == "talk"
    assert str(told.as_warning()).startswith(f"my.yaml:{told.line}:15: warning: after `sales` nobody can be SQL: ")
    assert "پس از `sales` کسی SQL نمی‌شود: `next` از روی `timing`، `budget` می‌پرد" in in_language(told.says, "fa")
    assert "۶۵" in in_language(told.says, "fa")


def test_a_threshold_out_of_reach_by_jumps_is_told_at_the_jumps() -> None:
    text = TEXT
    for option in ("sales", "results", "build"):
        text = text.replace(f"- id: {option}\n", f"- id: {option}\n        next: talk\n", 1)
    with pytest.raises(FunnelError) as caught:
        read(text.replace("interest: 60", "interest: 80"))
    told = [str(each) for each in caught.value.problems]
    assert len(told) == 3
    why = "nobody can be SQL: `next` jumps over `timing`, `budget`, and interest then stops at 65"
    assert all(why in each for each in told)


def test_a_question_of_the_gate_that_only_others_are_asked_is_told() -> None:
    questions = (
        ask("need", answer("sales", 40, next="talk"), answer("learn", 40)),
        ask("timing", answer("now", 40), answer("later"), axis="interest"),
        ask("talk", answer("yes", 30), answer("no"), axis="interest"),
    )
    where = {"timing": ("now",), "talk": ("yes",)}
    gate = SqlGate(fit=0, interest=20, where=where, unless={"need": ("learn",)}, wants={"talk": ("yes",)})
    (told,) = said(small(questions, sql=gate))
    assert told.startswith("`sql.where` names `timing`, but all who are asked it cannot be SQL any more")


def test_stages_are_named_in_the_plain_words_of_the_figures() -> None:
    text = TEXT.replace("points: 40\n", "points: 40\n        next: talk\n", 1).replace("interest: 60", "interest: 70")
    text = text.replace("words: trade", "words: plain")
    (told,) = (each for each in warnings_in(text, read(text), file="my.yaml") if "jumps" in str(each))
    assert "nobody can be hot (SQL): " in str(told)
    assert "کسی داغ (SQL) نمی‌شود" in in_language(told.says, "fa")


def test_the_shipped_funnel_has_no_dead_ends() -> None:
    assert [each for each in warnings(read(TEXT)) if each.path[0] in ("questions", "mql", "sql")] == []
