"""Pydantic's errors about a funnel, worded for people who edit a text file."""

import difflib
from collections.abc import Iterator, Sequence
from typing import Any

from pydantic_core import ErrorDetails

from conversations.funnel.languages import NO_SUCH_LANGUAGE
from conversations.funnel.list_limits import is_about_a_limit, limit_complaints
from conversations.funnel.model import AS_KEYS, AS_LIST
from conversations.funnel.problems import Complaint, ValuePath

_SHOULD_BE = {
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "string_type": "must be text, in quotes",
    "bool_type": "must be true or false",
    "time_type": 'must be a time, as in "09:00"',
    "time_parsing": 'must be a time, as in "09:00"',
    "date_type": "must be a date, as in 2027-03-21",
    "date_parsing": "must be a date, as in 2027-03-21",
    "date_from_datetime_parsing": "must be a date, as in 2027-03-21",
    "date_from_datetime_inexact": "must be a date, as in 2027-03-21",
    "model_type": "must be made of keys and values, each on a line of its own",
    "dict_type": "must be made of keys and values, each on a line of its own",
    "tuple_type": "must be a list: [a, b], or lines that begin with -",
    "string_too_long": "must have at most {max_length} characters",
    "string_too_short": "must say something",
    "too_long": "must have at most {max_length} entries",
    "greater_than": "must be more than {gt:g}",
    "greater_than_equal": "must be {ge} or more",
    "less_than_equal": "must be {le} or less",
    "literal_error": "must be {expected}",
    NO_SUCH_LANGUAGE: "must be {expected}",
    "enum": "must be {expected}",
}
"""By pydantic's type of error: https://docs.pydantic.dev/latest/errors/validation_errors/"""

_PATTERNS = {
    "^[a-z][a-z0-9_]{0,31}$": "ids are small Latin letters, digits and _, beginning with a letter, at most 32",
    "^[A-Za-z0-9_-]{1,64}$": "a link can carry only Latin letters, digits, _ and -, at most 64",
    "^[A-Z]{2}$": "a region is two capital letters, such as IR",
}

_LONGEST_QUOTE = 40


def plain_words(errors: Sequence[ErrorDetails], schema: dict[str, Any]) -> Iterator[Complaint]:
    """Yield a complaint for each of pydantic's errors; `schema` is the JSON Schema that knows all keys."""
    errors = [_without_forms(error) for error in errors]
    yield from limit_complaints(errors)
    errors = [error for error in errors if not is_about_a_limit(error)]
    instead: set[ValuePath] = set()
    for error in errors:
        if error["type"] == "extra_forbidden":
            path = error["loc"]
            meant = _closest(str(path[-1]), _keys_at(schema, path[:-1]))
            instead.update([(*path[:-1], meant)] if meant else [])
            yield Complaint(path, f"unknown key `{path[-1]}`{_did_you_mean(meant)}", about_key=True)
    languages: set[object] = set()
    for error in errors:
        if error["type"] == NO_SUCH_LANGUAGE:
            # Reported once: it would appear at every text.
            if str(error["input"]) in languages:
                continue
            languages.add(str(error["input"]))
        if error["type"] == "missing" and error["loc"] not in instead:
            yield Complaint(error["loc"][:-1], f"`{error['loc'][-1]}` is missing here", about_key=True)
        elif error["type"] == "too_short":
            # Pydantic counts only valid entries; invalid ones have complaints of their own.
            if len(error["input"]) < error["ctx"]["min_length"]:
                least, given = error["ctx"]["min_length"], len(error["input"])
                yield Complaint(error["loc"], f"{_name(error['loc'])} must have at least {least} entries, not {given}")
        elif error["type"] not in ("missing", "extra_forbidden"):
            yield _about(error)


def _without_forms(error: ErrorDetails) -> ErrorDetails:
    """Return the error with the path that the file has: pydantic adds which of two forms a value is written in."""
    return {**error, "loc": tuple(step for step in error["loc"] if step not in (AS_LIST, AS_KEYS))}


def _about(error: ErrorDetails) -> Complaint:
    path, kind, context = error["loc"], error["type"], error.get("ctx", {})
    about_key = bool(path) and path[-1] == "[key]"
    path = path[:-1] if about_key else path
    given = _shown(error["input"])
    name = _name(path)
    if kind == "string_pattern_mismatch":
        rule = _PATTERNS.get(context["pattern"], f"must look like {context['pattern']}")
        return Complaint(path, f"{given} cannot stand here: {rule}", about_key)
    if kind == "value_error":
        return Complaint(path, f"{name} {context['error']}", about_key)
    rule = _SHOULD_BE.get(kind, f"cannot be used ({error['msg']})").format_map(_one_of(context))
    meant = _closest(str(error["input"]), _choices(context)) if isinstance(error["input"], str) else None
    return Complaint(path, f"{name} {rule}, not {given}{_did_you_mean(meant)}{_hint(error)}", about_key)


def _hint(error: ErrorDetails) -> str:
    match error["type"], error["input"]:
        case "string_type", dict() | list():
            return "; a text that begins with { or [ must be put in quotes"
        case "no_such_language", _:
            return "; a language is spoken once it has a folder in conversations/texts"
        case "literal_error", _ if error["loc"] == ("schema",):
            return "; this file was written for another version of Sarnakh"
        case _:
            return ""


def _name(path: ValuePath) -> str:
    """Return the name of the value: its key, or its list's key and its index."""
    names = [f"`{step}`" if isinstance(step, str) else f"number {step + 1} of" for step in path[-2:]]
    if not names:
        return "the file"
    return names[-1] if isinstance(path[-1], str) else " ".join(reversed(names))


def _shown(value: object) -> str:
    match value:
        case None:
            return "nothing"
        case bool():
            return "true" if value else "false"
        case dict():
            return "keys and values"
        case list():
            return "a list"
        case str() if len(value) > _LONGEST_QUOTE:
            return f'"{value[:_LONGEST_QUOTE]}…"'
        case str():
            return f'"{value}"'
        case _:
            return str(value)


def _one_of(context: dict[str, Any]) -> dict[str, Any]:
    return {**context, "expected": str(context.get("expected", "")).replace("'", "`")}


def _choices(context: dict[str, Any]) -> list[str]:
    return str(context.get("expected", "")).replace(" or ", ", ").replace("'", "").split(", ")


def _closest(word: str, known: Sequence[str]) -> str | None:
    return next(iter(difflib.get_close_matches(word, known, n=1, cutoff=0.6)), None)


def _did_you_mean(word: str | None) -> str:
    return f"; did you mean `{word}`?" if word else ""


def _keys_at(schema: dict[str, Any], path: ValuePath) -> list[str]:
    """Return the keys that may stand at a path."""
    node = _followed(schema, schema)
    for step in path:
        if isinstance(step, int):
            below = node["items"]
        elif step in node.get("properties", {}):
            below = node["properties"][step]
        else:  # a name chosen by the owner: a source, a magnet, a question
            below = node.get("additionalProperties") or next(iter(node["patternProperties"].values()))
        node = _followed(below, schema)
    return list(node.get("properties", {}))


def _followed(node: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    if "oneOf" in node:  # a list, or keys: only the keys have names
        node = next(each for each in node["oneOf"] if "$ref" in each)
    if "anyOf" in node:
        node = next(each for each in node["anyOf"] if each.get("type") != "null")
    while "$ref" in node:
        node = schema["$defs"][node["$ref"].rsplit("/", 1)[-1]]
    return node
