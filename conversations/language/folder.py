"""A folder of languages, read and checked: each language is a folder named by its code, with its facts and texts."""

import difflib
import re
import tomllib
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
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
from storage.records.translatable import Translatable, joined, said_by, tr

Audience = Literal["prospect", "sales", "desk", "admin"]
FACTS = "language"
FILES = tuple(f"{name}.toml" for name in (FACTS, *get_args(Audience)))
_ASCII_DIGITS = "0123456789"
_SHOULD_BE = {
    "bool_type": tr("must be true or false, without quotes"),
    "dict_type": tr("must be a table of its own, with its keys under it"),
    "model_type": tr("must be a table of its own, with its keys under it"),
    "string_pattern_mismatch": tr("must be the two-letter code of a language (ISO 639-1)"),
    "string_too_short": tr("is empty; say something"),
    "string_type": tr("must be a text in quotes"),
    "tuple_type": tr("must be a list of texts in quotes"),
}
"""By pydantic's type of error: https://docs.pydantic.dev/latest/errors/validation_errors/"""


class LanguageError(ConversationsError):
    """A folder of languages cannot be used; it lists every problem found."""

    def __init__(self, problems: tuple[Translatable, ...]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))

    @property
    def sentences(self) -> tuple[Translatable, ...]:
        """Every problem."""
        return self.problems


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
    problems: list[Translatable]

    def complain(self, file: str, says: Translatable) -> None:
        self.problems.append(tr("{file}: {problem}", file=self.folder / file, problem=says))


def read_languages(folder: Path) -> tuple[LanguageFolder, ...]:
    """Return the languages of a folder by their codes, the lingua franca last.

    Raises:
        LanguageError: one of them has problems; lists them file by file.
        OSError: an existing file cannot be read.
    """
    raws = [_read(each) for each in _folders(folder)]
    if not raws:
        raise LanguageError(
            (tr("{folder}: no language is here; each is a folder named by its code, such as en", folder=folder),)
        )
    languages = [language for raw in raws if (language := _checked(raw))]
    if not any(raw.problems for raw in raws):
        _compare(raws, languages, folder)
    if problems := tuple(problem for raw in raws for problem in raw.problems):
        raise LanguageError(problems)
    return tuple(sorted(languages, key=lambda each: (each.facts.lingua_franca, each.code)))


def _folders(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise LanguageError((tr("{folder}: there is no such folder of languages", folder=folder),))
    return sorted(each for each in folder.iterdir() if each.is_dir() and not each.name.startswith(("_", ".")))


def _read(folder: Path) -> _Raw:
    raw = _Raw(folder, {}, [])
    if not re.fullmatch(LANGUAGE_PATTERN, folder.name):
        raw.complain("", tr("a language's folder is named by its two-letter code (ISO 639-1), such as de; rename it"))
        return raw
    there = {each.name for each in folder.glob("*.toml")}
    missing = set(FILES) - there
    unknown = _meant(there - set(FILES), missing)
    for name, meant in unknown.items():
        raw.complain(name, tr("nothing reads this file; {remedy}", remedy=_instead(meant)))
    for name in sorted(missing - set(unknown.values())):
        raw.complain(name, tr("this file is missing; copy it from another language and translate it"))
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
        raw.complain(name, tr("line {line} is not UTF-8; save the file as UTF-8", line=line))
    except tomllib.TOMLDecodeError as error:
        raw.complain(name, tr('this is not TOML: {error}; each line is a key = "text in quotes"', error=str(error)))
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
            raw.complain(name, tr('"{key}" {problem}', key=key, problem=_SHOULD_BE["string_type"]))
        elif not text.strip():
            raw.complain(name, tr('"{key}" {problem}', key=key, problem=_SHOULD_BE["string_too_short"]))
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


def _wrong_facts(errors: Sequence[ErrorDetails]) -> Iterator[Translatable]:
    """Yield pydantic's errors, worded for people who edit the file."""
    missing, extra = (
        {".".join(map(str, each["loc"])) for each in errors if each["type"] == kind}
        for kind in ("missing", "extra_forbidden")
    )
    unknown = _meant(extra, missing)
    for name, meant in unknown.items():
        yield tr('"{key}" is no fact of a language; {remedy}', key=name, remedy=_instead(meant))
    for name in sorted(missing - set(unknown.values())):
        yield tr('"{key}" is missing; say it as another language does', key=name)
    for each in errors:
        if each["type"] not in ("missing", "extra_forbidden"):
            yield _in_words(each["type"], each["loc"], each["msg"], each.get("ctx", {}))


def _in_words(kind: str, path: tuple[int | str, ...], message: str, context: Mapping[str, Any]) -> Translatable:
    key = ".".join(str(step) for step in path if step != "[key]")
    match kind:
        case "literal_error":
            return tr('"{key}" must be {expected}', key=key, expected=context["expected"])
        case "too_short" | "too_long":
            needed = context.get("min_length") or context.get("max_length")
            return tr(
                '"{key}" must have {needed} entries, not {actual}',
                key=key,
                needed=needed,
                actual=context["actual_length"],
            )
        case "value_error":
            return tr('"{key}" {problem}', key=key, problem=said_by(context["error"]))
        case _:
            problem = _SHOULD_BE.get(kind) or tr("cannot be used: {message}", message=message)
            return tr('"{key}" {problem}', key=key, problem=problem)


def _compare(raws: list[_Raw], languages: list[LanguageFolder], folder: Path) -> None:
    """Compare the keys and places of all texts with those of the lingua franca."""
    common = [each for each in languages if each.facts.lingua_franca]
    if len(common) != 1:
        says = tr("exactly one language says lingua_franca = true in its language.toml; here none does")
        if common:
            says = tr(
                "exactly one language says lingua_franca = true in its language.toml; here {languages} do",
                languages=joined([each.code for each in common]),
            )
        raws[0].problems.append(tr("{file}: {problem}", file=folder, problem=says))
        return
    for raw, language in zip(raws, languages, strict=True):
        for audience in get_args(Audience):
            for says in _differences(language.texts[audience], common[0].texts[audience], common[0].code):
                raw.complain(f"{audience}.toml", says)


def _differences(texts: Mapping[str, str], others: Mapping[str, str], code: Language) -> Iterator[Translatable]:
    missing = others.keys() - texts.keys()
    unknown = _meant(texts.keys() - others.keys(), missing)
    for key, meant in unknown.items():
        yield tr('the text "{key}" is not one of {code}\'s; {remedy}', key=key, code=code, remedy=_instead(meant))
    for key in sorted(missing - set(unknown.values())):
        yield tr('the text "{key}" is missing; {code} says: {text!r}', key=key, code=code, text=others[key])
    for key in sorted(texts.keys() & others.keys()):
        if places(texts[key]) != places(others[key]):
            left, needed = (_listed(places(each[key])) for each in (texts, others))
            yield tr(
                '"{key}" must leave the same places as {code}\'s, {needed}, not {left}',
                key=key,
                code=code,
                needed=needed,
                left=left,
            )


def _listed(names: frozenset[str]) -> Hashable:
    return joined([f"{{{name}}}" for name in sorted(names)]) if names else tr("none")


def _meant(unknown: Collection[str], missing: Collection[str]) -> dict[str, str | None]:
    """Map each unknown name to the missing name it probably misspells, or to None."""
    near = {name: difflib.get_close_matches(name, sorted(missing), n=1) for name in sorted(unknown)}
    return {name: next(iter(found), None) for name, found in near.items()}


def _instead(meant: str | None) -> Translatable:
    return tr('rename it to "{name}"', name=meant) if meant else tr("delete it")
