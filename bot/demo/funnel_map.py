"""The funnel's map: its steps and branches with their places in the file, and how a simulation walked through them."""

from collections.abc import Iterable
from functools import lru_cache

from bot.funnels.source import OpenFunnel
from bot.sandbox.values.entities import JsonObject
from bot.simulation.last_result import SimulatedQuestion, SimulationResult
from conversations.funnel.model import Funnel, Option, Question
from conversations.funnel.problems import Places, Problem, ValuePath
from conversations.funnel.yaml_reader import read_yaml
from conversations.language.operator_texts import in_language, operator_languages

END = "end"


def map_of(opened: OpenFunnel, result: SimulationResult | None) -> JsonObject:
    """Return the map of a funnel as JSON: texts in all its languages, lines from 1.

    Args:
        opened: the funnel, with its text.
        result: the last simulation of this very text; None if there was none.
    """
    funnel, places = opened.funnel, _places(opened.text)
    walked = {} if result is None else result.questions
    return {
        "languages": list(funnel.languages),
        "contact": _contact(funnel, places),
        "questions": [_question(each, funnel, places, walked.get(each.id)) for each in funnel.questions],
        "gates": {
            "mql": {"fit": funnel.mql.fit, "interest": funnel.mql.interest, "line": _line(places, ("mql",))},
            "sql": {"fit": funnel.sql.fit, "interest": funnel.sql.interest, "line": _line(places, ("sql",))},
        },
        "sources": [{"id": name, "label": each.label} for name, each in funnel.sources.items()],
        "walked": None if result is None else {"prospects": result.prospects, "seed": result.seed},
    }


def problems_json(problems: Iterable[Problem]) -> list[JsonObject]:
    """Return problems with their places, and in each language that we speak with operators."""
    return [
        {
            "place": f"{each.file}:{each.line}:{each.column}",
            "line": each.line,
            "column": each.column,
            "says": {language: in_language(each.says, language) for language in operator_languages()},
        }
        for each in problems
    ]


@lru_cache(maxsize=2)
def _places(text: str) -> Places:
    """Return the places of a text; the page asks again and again for the same one."""
    return read_yaml(text).places


def _line(places: Places, path: ValuePath) -> int:
    """Return the line of the key or value at a path, or of what encloses it."""
    while path:
        spot = places.keys.get(path) or places.values.get(path)
        if spot is not None:
            return spot[0]
        path = path[:-1]
    return 1


def _contact(funnel: Funnel, places: Places) -> JsonObject:
    worded = ("texts", "exchange") in places.keys
    return {
        "line": _line(places, ("texts", "exchange") if worded else ("contact",)),
        "kinds": list(funnel.contact.kinds),
        "first": funnel.contact.first,
        "cap": funnel.contact_points.cap,
    }


def _question(question: Question, funnel: Funnel, places: Places, walked: SimulatedQuestion | None) -> JsonObject:
    path: ValuePath = ("questions", funnel.places[question.id])
    return {
        "id": question.id,
        "line": _line(places, (*path, "id")),
        "label": question.label,
        "text": question.text,
        "axis": question.axis,
        "cap": question.cap,
        "options": [
            _option(each, question, funnel, _line(places, (*path, "options", number, "id")), walked)
            for number, each in enumerate(question.options)
        ],
        "walked": None if walked is None else {"asked": walked.asked, "answered": walked.answered},
    }


def _option(
    option: Option, question: Question, funnel: Funnel, line: int, walked: SimulatedQuestion | None
) -> JsonObject:
    follows = funnel.after(question, option)
    counted = None if walked is None else walked.options.get(option.id)
    return {
        "id": option.id,
        "line": line,
        "label": option.label,
        "points": option.points,
        "price": option.price,
        "to": END if follows is None else follows.id,
        "jumps": option.next is not None,
        "marks": list(_marks(option.id, question.id, funnel)),
        "walked": None if counted is None else counted.model_dump(),
    }


def _marks(option: str, question: str, funnel: Funnel) -> Iterable[str]:
    """Yield what an answer means to the gates."""
    sql = funnel.sql
    named = (
        ("where", sql.allowed), ("wants", sql.wants), ("no_sql", sql.unless), ("no_mql", funnel.mql.unless)
    )  # fmt: skip
    yield from (mark for mark, picks in named if option in picks.get(question, ()))
