"""A folder of languages, read and checked: each language is a folder named by its code, with its facts and texts."""

import difflib
import re
import tomllib
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from conversations.errors import ConversationsError
from conversations.language.facts import Facts
from conversations.language.places import places
from storage.records.language_codes import LANGUAGE_PATTERN
from storage.records.record import Language

Audience = Literal["prospect", "sales", "admin"]
FACTS = "language"
FILES = tuple(f"{name}.toml" for name in (FACTS, *get_args(Audience)))
_ASCII_DIGITS = "0123456789"
_SHOULD_BE = {
    "bool_type": "must be true or false, without quotes",
    "dict_type": "must be a table of its own, with its keys under it",
    "model_type": "must be a table of its own, with its keys under it",
    "string_pattern_mismatch": "must be the two-letter code of a language (ISO 639-1)",
    "string_too_short": "is empty; say something",
    "string_type": "must be a text in quotes",
    "tuple_type": "must be a list of texts in quotes",
}
"""By pydantic's type of error: https://docs.pydantic.dev/latest/errors/validation_errors/"""


class LanguageError(ConversationsError):
    """A folder of languages cannot be used; it lists every problem found."""

    def __init__(self, problems: tuple[str, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


@dataclass(frozen=True, slots=True)
class LanguageFolder:
    """A language as read from its folder, with precomputed values that every text needs."""

    code: Language
    facts: Facts
    texts: Mapping[Audience, Mapping[str, str]]
    digit_table: Mapping[int, str] | None
    """Translation of ASCII digits to its own; None if it uses ASCII digits."""
    is_right_to_left: bool


@dataclass(frozen=True, slots=True)
class _Raw:
    """The parsed TOML files of one language, and their problems."""

    folder: Path
    tables: dict[str, dict[str, Any]]
    problems: list[str]

    def complain(self, file: str, says: str) -> None:
        self.problems.append(f"{self.folder / file}: {says}")


def read_languages(folder: Path) -> tuple[LanguageFolder, ...]:
    """Return the languages of a folder by their codes, the lingua franca last.

    Raises:
        LanguageError: one of them has problems; lists them file by file.
        OSError: an existing file cannot be read.
    """
    raws = [_read(each) for each in _folders(folder)]
    if not raws:
        raise LanguageError((f"{folder}: no language is here; each is a folder named by its code, such as en",))
    languages = [language for raw in raws if (language := _checked(raw))]
    if not any(raw.problems for raw in raws):
        _compare(raws, languages, folder)
    if problems := tuple(problem for raw in raws for problem in raw.problems):
        raise LanguageError(problems)
    return tuple(sorted(languages, key=lambda each: (each.facts.lingua_franca, each.code)))


def _folders(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise LanguageError((f"{folder}: there is no such folder of languages",))
    return sorted(each for each in folder.iterdir() if each.is_dir() and not each.name.startswith(("_", ".")))


def _read(folder: Path) -> _Raw:
    raw = _Raw(folder, {}, [])
    if not re.fullmatch(LANGUAGE_PATTERN, folder.name):
        raw.complain("", "a language's folder is named by its two-letter code (ISO 639-1), such as de; rename it")
        return raw
    there = {each.name for each in folder.glob("*.toml")}
    missing = set(FILES) - there
    unknown = _meant(there - set(FILES), missing)
    for name, meant in unknown.items():
        raw.complain(name, f"nothing reads this file; {_instead(meant)}")
    for name in sorted(missing - set(unknown.values())):
        raw.complain(name, "this file is missing; copy it from another language and translate it")
    for name in FILES:
        if name in there and (table := _table(raw, name)) is not None:
            raw.tables[name] = table
    return raw


def _table(raw: _Raw, name: str) -> dict[str, Any] | None:
    written = (raw.folder / name).read_bytes()
    try:
        return tomllib.loads(written.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        line = written.count(b"\n", 0, error.start) + 1
        raw.complain(name, f"line {line} is not UTF-8; save the file as UTF-8")
    except tomllib.TOMLDecodeError as error:
        raw.complain(name, f'this is not TOML: {error}; each line is a key = "text in quotes"')
    return None


def _checked(raw: _Raw) -> LanguageFolder | None:
    """Return the language of these files; None if one of them is invalid."""
    texts = {each: _texts(raw, f"{each}.toml") for each in get_args(Audience)}
    facts = _facts(raw)
    if facts is None or raw.problems:
        return None
    digits = None if facts.digits == _ASCII_DIGITS else dict(zip(map(ord, _ASCII_DIGITS), facts.digits, strict=True))
    return LanguageFolder(raw.folder.name, facts, MappingProxyType(texts), digits, facts.direction == "rtl")


def _texts(raw: _Raw, name: str) -> Mapping[str, str]:
    for key, text in raw.tables.get(name, {}).items():
        if not isinstance(text, str):
            raw.complain(name, f'"{key}" must be a text in quotes')
        elif not text.strip():
            raw.complain(name, f'"{key}" is empty; say something')
    return MappingProxyType(raw.tables.get(name, {}))


def _facts(raw: _Raw) -> Facts | None:
    table = raw.tables.get(f"{FACTS}.toml")
    if table is None:
        return None
    try:
        return Facts.model_validate(table)
    except ValidationError as error:
        for says in _wrong_facts(error.errors(include_url=False)):
            raw.complain(f"{FACTS}.toml", says)
    return None


def _wrong_facts(errors: Sequence[ErrorDetails]) -> Iterator[str]:
    """Yield pydantic's errors, worded for people who edit the file."""
    missing, extra = (
        {".".join(map(str, each["loc"])) for each in errors if each["type"] == kind}
        for kind in ("missing", "extra_forbidden")
    )
    unknown = _meant(extra, missing)
    for name, meant in unknown.items():
        yield f'"{name}" is no fact of a language; {_instead(meant)}'
    for name in sorted(missing - set(unknown.values())):
        yield f'"{name}" is missing; say it as another language does'
    for each in errors:
        if each["type"] not in ("missing", "extra_forbidden"):
            yield _in_words(each["type"], each["loc"], each["msg"], each.get("ctx", {}))


def _in_words(kind: str, path: tuple[int | str, ...], message: str, context: Mapping[str, Any]) -> str:
    key = ".".join(str(step) for step in path if step != "[key]")
    match kind:
        case "literal_error":
            return f'"{key}" must be {context["expected"]}'
        case "too_short" | "too_long":
            needed = context.get("min_length") or context.get("max_length")
            return f'"{key}" must have {needed} entries, not {context["actual_length"]}'
        case "value_error":
            return f'"{key}" {context["error"]}'
        case _:
            return f'"{key}" {_SHOULD_BE.get(kind, f"cannot be used: {message}")}'


def _compare(raws: list[_Raw], languages: list[LanguageFolder], folder: Path) -> None:
    """Compare the keys and places of all texts with those of the lingua franca."""
    common = [each for each in languages if each.facts.lingua_franca]
    if len(common) != 1:
        named = " and ".join(each.code for each in common) or "none"
        do = "do" if len(common) > 1 else "does"
        says = f"exactly one language says lingua_franca = true in its {FACTS}.toml; here {named} {do}"
        raws[0].problems.append(f"{folder}: {says}")
        return
    for raw, language in zip(raws, languages, strict=True):
        for audience in get_args(Audience):
            for says in _differences(language.texts[audience], common[0].texts[audience], common[0].code):
                raw.complain(f"{audience}.toml", says)


def _differences(texts: Mapping[str, str], others: Mapping[str, str], code: Language) -> Iterator[str]:
    missing = others.keys() - texts.keys()
    unknown = _meant(texts.keys() - others.keys(), missing)
    for key, meant in unknown.items():
        yield f'the text "{key}" is not one of {code}\'s; {_instead(meant)}'
    for key in sorted(missing - set(unknown.values())):
        yield f'the text "{key}" is missing; {code} says: {others[key]!r}'
    for key in sorted(texts.keys() & others.keys()):
        if places(texts[key]) != places(others[key]):
            left, needed = (_listed(places(each[key])) for each in (texts, others))
            yield f'"{key}" must leave the same places as {code}\'s, {needed}, not {left}'


def _listed(names: frozenset[str]) -> str:
    return " and ".join(f"{{{name}}}" for name in sorted(names)) or "none"


def _meant(unknown: Collection[str], missing: Collection[str]) -> dict[str, str | None]:
    """Map each unknown name to the missing name it probably misspells, or to None."""
    near = {name: difflib.get_close_matches(name, sorted(missing), n=1) for name in sorted(unknown)}
    return {name: next(iter(found), None) for name, found in near.items()}


def _instead(meant: str | None) -> str:
    return f'rename it to "{meant}"' if meant else "delete it"
