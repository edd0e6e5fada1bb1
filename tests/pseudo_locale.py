"""A pseudo-locale: English with an accent on every letter, right to left, with its own digits.

A word that appears without accents is hard-coded and not in a folder of texts.
"""

import json
import re
import shutil
import tomllib
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from bot.funnels.source import SHIPPED
from conversations.language.loaded import SHIPPED as TEXTS

CODE = "xx"
NAME = "Áççéñťéď"
DIGITS = "०१२३४५६७८९"
_ACCENTED = str.maketrans(
    "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789",
    "áḃçďéḟğĥíĵķļḿñöṗŕšťüṽŵẋýžÁḂÇĎÉḞĞĤÍĴĶĻḾÑÖṖŔŠŤÜṼŴẊÝŽ" + DIGITS,
)
# Places, commands, addresses and links are the same in every language.
_KEPT = re.compile(r"\{\w*\}|(?<!\w)/[a-z]\w*|https?://\S+|\S+@\S+|@\w+")
_NOT_ACCENTED = re.compile(r"[A-Za-z]*[a-pr-zA-PR-Z][A-Za-z]*|[0-9۰-۹]+")
_ISOLATED = re.compile("\u2068[^\u2068\u2069]*\u2069")


def accented(text: str) -> str:
    """Return a text with an accent on every letter that can have one, and other digits; places and commands stay."""
    kept = [*_KEPT.findall(text), ""]
    return "".join(part.translate(_ACCENTED) + same for part, same in zip(_KEPT.split(text), kept, strict=True))


def not_accented(text: str) -> list[str]:
    """Return the words and numbers of a text without accents, except isolated ones, which are people's own."""
    return _NOT_ACCENTED.findall(_KEPT.sub(" ", _ISOLATED.sub(" ", text)))


def texts_with_pseudo_locale(folder: Path) -> Path:
    """Write a folder of languages: the shipped ones and the pseudo-locale."""
    texts = folder / "texts"
    shutil.copytree(TEXTS, texts, ignore=shutil.ignore_patterns("__*"))
    (texts / CODE).mkdir()
    for file in (texts / "en").glob("*.toml"):
        table = tomllib.loads(file.read_text("utf-8"))
        written = _facts(table) if file.name == "language.toml" else _said(table)
        (texts / CODE / file.name).write_text(_toml(written), "utf-8")
    return texts


def funnel_with_pseudo_locale(folder: Path, **changes: object) -> Path:
    """Write the shipped funnel with the pseudo-locale as its first language, and its guides next to it."""
    data = _spoken_too(YAML(typ="safe").load(SHIPPED.read_text("utf-8")))
    data |= {"languages": [CODE, "fa", "en"], "sales_language": CODE, **changes}
    data["magnets"]["guide"]["file"][CODE] = "guide-en.pdf"
    for guide in SHIPPED.parent.glob("guide-*.pdf"):
        shutil.copy(guide, folder)
    path = folder / "accented.yaml"
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1), "utf-8")
    return path


def _facts(table: dict[str, Any]) -> dict[str, Any]:
    own = {"name": NAME, "english_name": "Accented", "direction": "rtl", "digits": DIGITS, "thousands": "'"}
    kept = {"script": "Latn", "percent": "%{count}", "lingua_franca": False, "local_phones": True}
    calendar = {**_said(table["calendar"]), "kind": "gregorian", "week_begins": "mon"}
    return {**_said(table), **own, **kept, "calendar": calendar, "cities": {"Tehran": accented("Tehran")}}


def _said(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _said(each) for key, each in value.items()}
    return [_said(each) for each in value] if isinstance(value, list) else accented(str(value))


def _spoken_too(value: Any) -> Any:
    """Add the pseudo-locale to every English text of a funnel."""
    if isinstance(value, list):
        return [_spoken_too(each) for each in value]
    if not isinstance(value, dict):
        return value
    said = {key: _spoken_too(each) for key, each in value.items()}
    return {**said, CODE: accented(value["en"])} if isinstance(value.get("en"), str) else said


def _toml(table: dict[str, Any]) -> str:
    """Write a table as TOML; strings and lists have the syntax of JSON."""
    plain = [(key, each) for key, each in table.items() if not isinstance(each, dict)]
    lines = [f"{json.dumps(key)} = {json.dumps(each, ensure_ascii=False)}" for key, each in plain]
    tables = [(key, each) for key, each in table.items() if isinstance(each, dict)]
    return "\n".join([*lines, *(f"[{key}]\n{_toml(each)}" for key, each in tables), ""])
