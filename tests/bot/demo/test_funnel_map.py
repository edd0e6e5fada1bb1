"""The funnel's map: steps, branches, points and gates with their lines, and the counts of a simulation."""

from bot.demo.funnel_map import map_of, problems_json
from bot.funnels.source import SHIPPED, OpenFunnel, open_funnel
from bot.simulation.last_result import SimulatedOption, SimulatedQuestion, SimulationResult
from conversations.funnel.loader import Problem, read_funnel
from conversations.funnel.text_checks import known_texts
from storage.records.translatable import tr

OPENED = open_funnel(None)
LINES = SHIPPED.read_text("utf-8").splitlines()


def opened(text: str) -> OpenFunnel:
    return OpenFunnel(read_funnel(text, file="f", known_texts=known_texts()), text, OPENED.magnets, "f")


def option(drawn, question: str, name: str):
    return next(each for each in step(drawn, question)["options"] if each["id"] == name)


def step(drawn, question: str):
    return next(each for each in drawn["questions"] if each["id"] == question)


def test_each_step_and_branch_names_its_line() -> None:
    drawn = map_of(OPENED, None)
    assert "exchange:" in LINES[drawn["contact"]["line"] - 1]
    for each in drawn["questions"]:
        assert f"id: {each['id']}" in LINES[each["line"] - 1]
        for branch in each["options"]:
            assert f"id: {branch['id']}" in LINES[branch["line"] - 1]
    assert LINES[drawn["gates"]["sql"]["line"] - 1] == "sql:"


def test_a_branch_says_where_it_leads_what_it_is_worth_and_what_the_gates_make_of_it() -> None:
    drawn = map_of(OPENED, None)
    learn, now, none, call = (
        option(drawn, *names) for names in (("need", "learn"), ("timing", "now"), ("timing", "none"), ("talk", "call"))
    )
    assert (learn["points"], learn["to"], learn["marks"]) == (-25, "timing", ["no_sql", "no_mql"])
    assert (now["points"], now["marks"]) == (35, ["where"])
    assert none["marks"] == []
    assert (call["to"], call["jumps"], call["marks"]) == ("end", False, ["where", "wants"])


def test_a_jump_is_marked_and_leads_past_what_stands_between() -> None:
    text = OPENED.text.replace("        points: -25\n", "        points: -25\n        next: talk\n", 1)
    drawn = map_of(opened(text), None)
    learn = option(drawn, "need", "learn")
    assert (learn["to"], learn["jumps"]) == ("talk", True)


def test_a_simulation_of_this_text_is_drawn_on_it() -> None:
    counted = SimulatedQuestion(asked=100, answered=80, options={"sales": SimulatedOption(chosen=50, mql=40, sql=20)})
    result = SimulationResult(funnel=OPENED.funnel.hash, prospects=120, seed=7, questions={"need": counted})
    drawn = map_of(OPENED, result)
    assert step(drawn, "need")["walked"] == {"asked": 100, "answered": 80}
    assert option(drawn, "need", "sales")["walked"] == {"chosen": 50, "mql": 40, "sql": 20}
    assert option(drawn, "need", "learn")["walked"] is None
    assert step(drawn, "timing")["walked"] is None
    assert drawn["walked"] == {"prospects": 120, "seed": 7}


def test_problems_have_a_place_and_are_said_in_each_language() -> None:
    (problem,) = problems_json([Problem("f.yaml", 3, 9, tr("there is no magnet `{magnet}`", magnet="x"))])
    assert (problem["place"], problem["line"]) == ("f.yaml:3:9", 3)
    assert problem["says"] == {"en": "there is no magnet `x`", "fa": "هدیه‌ای به نام `x` تعریف نشده است"}
