"""Pydantic's errors about a funnel, worded for people who edit a text file."""

import difflib
import re
from collections.abc import Hashable, Iterator, Sequence
from typing import Any

from pydantic_core import ErrorDetails

from conversations.funnel.languages import NO_SUCH_LANGUAGE
from conversations.funnel.list_limits import is_about_a_limit, limit_complaints
from conversations.funnel.parts.gates import AS_KEYS, AS_LIST
from conversations.funnel.problems import Complaint, ValuePath
from conversations.funnel.written.schema_nodes import Node, nodes_at
from conversations.funnel.written.spoken_languages import language_called
from storage.records.translatable import Translatable, listed, tr

_PATTERNS = {
    "^[a-z][a-z0-9_]{0,31}$": tr("ids are small Latin letters, digits and _, beginning with a letter, at most 32"),
    "^[A-Za-z0-9_-]{1,64}$": tr("a link can carry only Latin letters, digits, _ and -, at most 64"),
    "^[A-Za-z0-9_-]{1,16}$": tr("the id of a reason is of Latin letters, digits, _ and -, at most 16"),
    "^[A-Z]{2}$": tr("a region is two capital letters, such as IR"),
}

_LONGEST_QUOTE = 40
_QUOTED_NUMBER = re.compile(r"\s*[-+−]?\d+([.٫]\d+)?\s*")
_CURLY = re.compile("[“”„]")
"""Quotes that word processors and phones write, and YAML takes for letters."""


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
            says = _did_you_mean(tr("unknown key `{key}`", key=str(path[-1])), meant)
            yield Complaint(path, says, about_key=True)
    languages: set[object] = set()
    for error in errors:
        if error["type"] == NO_SUCH_LANGUAGE:
            # Reported once: it would appear at every text.
            if str(error["input"]) in languages:
                continue
            languages.add(str(error["input"]))
        if error["type"] == "missing" and error["loc"] not in instead:
            says = tr("`{key}` is missing here", key=str(error["loc"][-1]))
            yield Complaint(error["loc"][:-1], says, about_key=True)
        elif error["type"] == "too_short":
            # Pydantic counts only valid entries; invalid ones have complaints of their own.
            if len(error["input"]) < error["ctx"]["min_length"]:
                least, given = error["ctx"]["min_length"], len(error["input"])
                name = _name(error["loc"])
                says = tr("{name} must have at least {least} entries, not {count}", name=name, least=least, count=given)
                yield Complaint(error["loc"], says)
        elif error["type"] not in ("missing", "extra_forbidden"):
            yield _about(error)


def _without_forms(error: ErrorDetails) -> ErrorDetails:
    """Return the error with the path that the file has: pydantic adds which of two forms a value is written in."""
    return {**error, "loc": tuple(step for step in error["loc"] if step not in (AS_LIST, AS_KEYS))}


def _about(error: ErrorDetails) -> Complaint:
    path, kind, context = error["loc"], error["type"], error.get("ctx", {})
    about_key = bool(path) and path[-1] == "[key]"
    path = path[:-1] if about_key else path
    given, name = _shown(error["input"]), _name(path)
    if kind == "string_pattern_mismatch":
        rule = _PATTERNS.get(context["pattern"]) or tr("it must look like {pattern}", pattern=context["pattern"])
        return Complaint(path, tr("{given} cannot stand here: {rule}", given=given, rule=rule), about_key)
    if kind == "value_error":
        return Complaint(path, tr("{name} {rule}", name=name, rule=_rule(context["error"])), about_key)
    says = _wrong_kind(kind, name, given) or _out_of_bounds(kind, context, name, given)
    if says is None:
        says = tr("{name} cannot be used ({error}): {given}", name=name, error=error["msg"], given=given)
    meant = _meant(error["input"], kind, context)
    return Complaint(path, _did_you_mean(says, meant) if meant else _hinted(says, error), about_key)


def _rule(error: ValueError) -> Translatable | str:
    """Return the sentence that a check of ours was raised with."""
    first = error.args[0] if error.args else ""
    return first if isinstance(first, Translatable) else str(error)


def _wrong_kind(kind: str, name: Hashable, given: Hashable) -> Translatable | None:
    """Say what a value must be, by pydantic's type of error.

    https://docs.pydantic.dev/latest/errors/validation_errors/
    """
    match kind:
        case "int_type" | "int_from_float":
            return tr("{name} must be a whole number, not {given}", name=name, given=given)
        case "float_type":
            return tr("{name} must be a number, not {given}", name=name, given=given)
        case "string_type":
            return tr("{name} must be text, in quotes, not {given}", name=name, given=given)
        case "bool_type":
            return tr("{name} must be true or false, not {given}", name=name, given=given)
        case "date_type" | "date_parsing" | "date_from_datetime_parsing" | "date_from_datetime_inexact":
            return tr("{name} must be a date, as in 2027-03-21, not {given}", name=name, given=given)
        case "model_type" | "dict_type":
            return tr(
                "{name} must be made of keys and values, each on a line of its own, not {given}", name=name, given=given
            )
        case "tuple_type":
            return tr("{name} must be a list: [a, b], or lines that begin with -, not {given}", name=name, given=given)
        case _:
            return None


def _out_of_bounds(kind: str, context: dict[str, Any], name: Hashable, given: Hashable) -> Translatable | None:
    """Say between what limits, or which of some values, a value must be."""
    match kind:
        case "string_too_long":
            most = context["max_length"]
            return tr("{name} must have at most {most} characters, not {given}", name=name, most=most, given=given)
        case "string_too_short":
            return tr("{name} must say something, not {given}", name=name, given=given)
        case "too_long":
            most, count = context["max_length"], context["actual_length"]
            return tr("{name} must have at most {most} entries, not {count}", name=name, most=most, count=count)
        case "greater_than":
            return tr("{name} must be more than {least:g}, not {given}", name=name, least=context["gt"], given=given)
        case "greater_than_equal":
            return tr("{name} must be {least:g} or more, not {given}", name=name, least=context["ge"], given=given)
        case "less_than_equal":
            return tr("{name} must be {most:g} or less, not {given}", name=name, most=context["le"], given=given)
        case "literal_error" | "enum" | "no_such_language":
            return tr("{name} must be {expected}, not {given}", name=name, expected=_one_of(context), given=given)
        case _:
            return None


def _hinted(says: Translatable, error: ErrorDetails) -> Translatable:
    match error["type"], error["input"]:
        case "string_type", dict() | list():
            return tr("{says}; a text that begins with {{ or [ must be put in quotes", says=says)
        case "int_type" | "float_type", str() as written if _QUOTED_NUMBER.fullmatch(written):
            return tr("{says}; write the number without quotes", says=says)
        case "no_such_language", str() as written if _CURLY.search(written):
            return tr('{says}; only straight quotes hold a text together: "…"', says=says)
        case "no_such_language", _:
            return tr("{says}; a language is spoken once it has a folder in conversations/texts", says=says)
        case "literal_error", _ if error["loc"] == ("schema",):
            return tr("{says}; this file was written for another version of Sarnakh", says=says)
        case _:
            return says


def _name(path: ValuePath) -> Translatable | str:
    """Return the name of the value: its key, or its list's key and its index."""
    if not path:
        return tr("the file")
    if isinstance(path[-1], str):
        return f"`{path[-1]}`"
    if len(path) > 1 and isinstance(path[-2], str):
        return tr("number {place} of `{key}`", place=path[-1] + 1, key=path[-2])
    return tr("number {place}", place=path[-1] + 1)


def _shown(value: object) -> Translatable | str:
    match value:
        case None:
            return tr("nothing")
        case bool():
            return "true" if value else "false"
        case dict():
            return tr("keys and values")
        case list():
            return tr("a list")
        case str() if len(value) > _LONGEST_QUOTE:
            return f'"{value[:_LONGEST_QUOTE]}…"'
        case str():
            return f'"{value}"'
        case _:
            return str(value)


def _one_of(context: dict[str, Any]) -> Translatable | str:
    """Return the values that may stand there: `a`, `b` or `c`."""
    *before, last = (f"`{choice}`" for choice in _choices(context))
    return tr("{some} or {last}", some=listed(before), last=last) if before else last


def _choices(context: dict[str, Any]) -> list[str]:
    return str(context.get("expected", "")).replace(" or ", ", ").replace("'", "").split(", ")


def _meant(given: object, kind: str, context: dict[str, Any]) -> str | None:
    """Return the value that was probably meant by a misspelt one."""
    if not isinstance(given, str):
        return None
    called = language_called(given) if kind == NO_SUCH_LANGUAGE else None
    return called or _closest(given, _choices(context))


def _closest(word: str, known: Sequence[str]) -> str | None:
    same = (each for each in known if each.lower() == word.lower())
    return next(same, None) or next(iter(difflib.get_close_matches(word, known, n=1, cutoff=0.6)), None)


def _did_you_mean(says: Translatable, word: str | None) -> Translatable:
    return says if word is None else tr("{says}; did you mean `{meant}`?", says=says, meant=word)


def _keys_at(schema: Node, path: ValuePath) -> list[str]:
    """Return the keys that may stand at a path."""
    return [key for node in nodes_at(schema, path) for key in node.get("properties", {})]
