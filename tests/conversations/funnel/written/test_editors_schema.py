"""The JSON Schema for editors accepts what the reader accepts."""

import re
from typing import Any

import pytest
from ruamel.yaml import YAML

from conversations.funnel.loader import FunnelError, json_schema
from tests.conversations.funnel.desk.sections import PAGE, funnel_with, with_desk
from tests.conversations.shop import TEXT, edited, read

SCHEMA = json_schema()
KINDS: dict[str, Any] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "object": dict,
    "array": list,
    "boolean": bool,
    "null": type(None),
}


def accepts(node: Any, value: Any) -> bool:
    """Validate as JSON Schema does, by the keywords that ours has."""
    if "$ref" in node:
        return accepts(SCHEMA["$defs"][node["$ref"].rsplit("/", 1)[-1]], value)
    alternatives = node.get("anyOf") or node.get("oneOf")
    if alternatives and not any(accepts(each, value) for each in alternatives):
        return False
    kinds = node.get("type", list(KINDS))
    kinds = kinds if isinstance(kinds, list) else [kinds]
    if not any(isinstance(value, KINDS[kind]) for kind in kinds):
        return False
    if ("const" in node and value != node["const"]) or ("enum" in node and value not in node["enum"]):
        return False
    if isinstance(value, str):
        return bool(re.search(node.get("pattern", ""), value))
    if isinstance(value, list):
        within = node.get("minItems", 0) <= len(value) <= node.get("maxItems", len(value))
        return within and all(accepts(node.get("items", {}), each) for each in value)
    return not isinstance(value, dict) or accepts_keys(node, value)


def accepts_keys(node: Any, value: dict[str, Any]) -> bool:
    others = node.get("additionalProperties", True)
    for key, each in value.items():
        below = node.get("properties", {}).get(key)
        below = below or next(
            (into for name, into in node.get("patternProperties", {}).items() if re.search(name, key)), None
        )
        below = below if below is not None else {} if others is True else others
        if below is False or not accepts(node.get("propertyNames", {}), key) or not accepts(below, each):
            return False
    return set(node.get("required", ())) <= set(value)


def data_of(text: str) -> Any:
    """Read YAML as editors do; times and dates stay text."""
    yaml = YAML(typ="safe", pure=True)
    yaml.constructor.yaml_constructors = {
        **yaml.constructor.yaml_constructors,
        "tag:yaml.org,2002:timestamp": lambda _loader, node: node.value,
    }
    return yaml.load(text)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("schema: 1", "schema: 1", id="as it is"),
        pytest.param("schema: 1", "schema: ۱", id="the schema's number"),
        pytest.param("points: 40", "points: ۴۰", id="points"),
        pytest.param("half_life_days: 45", "half_life_days: ۴۵٫۵", id="a decimal"),
        pytest.param("languages: [fa, en]", "languages: [فارسی, English]", id="names of languages"),
        pytest.param("languages: [fa, en]", "languages: [fa-IR, en_GB]", id="tags of languages"),
        pytest.param('sat: { opens: "09:00", closes: "18:00" }', "شنبه: ۹ تا ۱۳ و ۱۶ تا ۲۰", id="hours in words"),
        pytest.param('sat: { opens: "09:00", closes: "18:00" }', "sat: [9-13, { opens: 16, closes: 20 }]", id="list"),
        pytest.param('sat: { opens: "09:00", closes: "18:00" }', "sat: closed", id="closed"),
        pytest.param('sat: { opens: "09:00", closes: "18:00" }', "sat: false", id="false"),
        pytest.param("holidays: []", "holidays: [2027-03-21, 1406/01/02 - 1406/01/04]", id="days off"),
        pytest.param("holidays: []", "holidays: 1406/01/02", id="a day off"),
        pytest.param("languages: [fa, en]", "languages: fa, en", id="languages without brackets"),
        pytest.param("kinds: [phone, email, telegram]", "kinds: phone", id="one way"),
        pytest.param("unless: { need: [learn] }", "unless: { need: learn }", id="one answer"),
        pytest.param("timing: [now, soon]", "timing: now, soon", id="answers without brackets"),
        pytest.param('{ fa: "تراکت", en: "Flyer" }', "تراکت", id="a text without a language"),
        pytest.param("tips: no", "tips: yes", id="yes"),
        pytest.param(', en: "Flyer" }', " }", id="a missing language"),
    ],
)
@pytest.mark.long
def test_an_editor_takes_what_the_reader_takes(old: str, new: str) -> None:
    text, _ = edited(old, new)
    assert read(text)
    assert accepts(SCHEMA, data_of(text))


@pytest.mark.parametrize(
    "section",
    [
        pytest.param(PAGE, id="DESK's"),
        pytest.param("  clock: { sla: ۵ دقیقه, pings_an_hour: ۶ }", id="Persian"),
        pytest.param("  claim: { rotation: false, pql_alert: no }", id="off"),
        pytest.param("  talk: { topics: on }", id="on"),
        pytest.param("  who: { managers: 7001, backup: [۷۰۰۲] }", id="people"),
        pytest.param('  who: { people: { "7001": { weight: ۰٫۵, hours: { sat-wed: 9-14 } } } }', id="hours by day"),
        pytest.param("  ends: { after_sale: off }", id="nobody is asked"),
        pytest.param("  ends: { lost: [{ id: price }, { id: dear, label: گران }] }", id="reasons"),
    ],
)
@pytest.mark.long
def test_an_editor_takes_the_desk_as_the_reader_takes_it(section: str) -> None:
    assert funnel_with(section)
    assert accepts(SCHEMA, data_of(with_desk(section)))


@pytest.mark.parametrize(
    "section",
    [
        pytest.param("  clok: {}", id="a part"),
        pytest.param("  clock: { slaa: 5m }", id="a key"),
        pytest.param("  clock: { sla: 5 }", id="no unit"),
        pytest.param("  claim: { mask: phones }", id="a word"),
        pytest.param('  who: { managers: "@mina" }', id="no account"),
        pytest.param("  ends: { after_sale: maybe }", id="neither on nor off"),
        pytest.param("  ends: { lost: [{ id: too dear }] }", id="no id"),
    ],
)
def test_an_editor_marks_what_the_reader_refuses_in_the_desk(section: str) -> None:
    with pytest.raises(FunnelError):
        funnel_with(section)
    assert not accepts(SCHEMA, data_of(with_desk(section)))


def test_an_editor_is_told_defaults_as_they_are_written() -> None:
    written = {part: SCHEMA["$defs"][part]["properties"] for part in ("ClockPlan", "TalkPlan", "AfterSalePlan")}
    assert written["ClockPlan"]["sla"]["default"] == "5m"
    assert written["ClockPlan"]["wait"]["default"] == "2d"
    assert written["TalkPlan"]["human"]["default"] == "24h"
    assert written["AfterSalePlan"]["after"]["default"] == "7d"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("points: 40", "points: forty", id="points"),
        pytest.param("languages: [fa, en]", "languages: [fa, xx]", id="no language"),
        pytest.param("    axis: fit\n", "    axis: fitt\n", id="a word"),
        pytest.param('sat: { opens: "09:00", closes: "18:00" }', "sat: { opens: 9, close: 18 }", id="a key"),
        pytest.param('sat: { opens: "09:00", closes: "18:00" }', "sat: []", id="no opening"),
    ],
)
@pytest.mark.long
def test_an_editor_marks_what_the_reader_refuses(old: str, new: str) -> None:
    assert edited(old, new)[0] != TEXT
    assert not accepts(SCHEMA, data_of(edited(old, new)[0]))
