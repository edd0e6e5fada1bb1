"""The JSON Schema as editors need it: with the forms of numbers and languages that the reader takes as well."""

from typing import Any

from conversations.funnel.written.schema_nodes import Node
from conversations.funnel.written.single_values import takes_single_text, takes_single_values
from conversations.funnel.written.spoken_languages import names_of_languages
from conversations.language.loaded import facts, languages

_NUMBERS = ("integer", "number")


def for_editors(schema: Node) -> Node:
    """Return a copy that also takes what the reader takes: foreign digits, names of languages, single values."""
    digits = "".join(sorted({digit for language in languages() for digit in facts(language).digits}))
    return {key: _widened(value, digits) for key, value in schema.items()}


def _widened(node: Any, digits: str) -> Any:
    if isinstance(node, list):
        return [_widened(each, digits) for each in node]
    if not isinstance(node, dict):
        return node
    if node.get("enum") == list(languages()):
        others = [name for name in names_of_languages() if name not in languages()]
        by_name = {"enum": [*languages(), *others]}
        by_tag = {"type": "string", "pattern": f"^({'|'.join(languages())})[-_]"}
        return {**{key: each for key, each in node.items() if key != "enum"}, "anyOf": [by_name, by_tag]}
    wide = {key: _widened(each, digits) for key, each in node.items()}
    number, kind = node.get("const"), node.get("type")
    if type(number) is int:
        spelt = [number, *(_in_digits(str(number), facts(language).digits) for language in languages())]
        return {**{key: each for key, each in wide.items() if key not in ("const", "type")}, "enum": spelt}
    if isinstance(kind, str) and kind in _NUMBERS:
        decimals = "" if kind == "integer" else f"([.٫][{digits}]+)?"
        wide |= {"type": [kind, "string"], "pattern": f"^[-+−]?[{digits}]+{decimals}$"}
    if takes_single_values(node):
        wide["type"] = ["array", "string"]
    if takes_single_text(node):
        wide["type"] = ["object", "string"]
    return wide


def _in_digits(number: str, digits: str) -> str:
    return number.translate(dict(zip(map(ord, "0123456789"), digits, strict=True)))
