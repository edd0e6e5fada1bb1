"""Read a funnel's text into a checked funnel, or into a list of all problems; also the JSON Schema for editors.

The text alone decides: a session pinned to an old version reads it again from the table `funnels`.
Files outside it, the magnets, are checked by `bot.funnels.magnets`.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from pydantic import ValidationError

from conversations.funnel.checks import complaints, warnings
from conversations.funnel.desk.values import LengthsInShort
from conversations.funnel.model import Funnel
from conversations.funnel.problems import Complaint, FunnelError, Problem
from conversations.funnel.type_errors import plain_words
from conversations.funnel.written.days_off import past_days_off
from conversations.funnel.written.editors_schema import for_editors
from conversations.funnel.written.forms import read_forms
from conversations.funnel.written.languages_of_texts import language_warnings
from conversations.funnel.yaml_reader import Document, read_yaml
from conversations.language.loaded import languages
from storage.records.record import Language
from storage.records.translatable import tr

__all__ = ["FunnelError", "Problem", "json_schema", "read_funnel", "warnings_in"]


def read_funnel(text: str, *, file: str, known_texts: Mapping[str, frozenset[str]]) -> Funnel:
    """Return the funnel that a text describes.

    Args:
        text: the YAML.
        file: what to call it in problems.
        known_texts: the keys that `texts` may have, and the places of each.

    Raises:
        FunnelError: with every problem found by the first step that finds any: syntax, then keys and types, then
            meaning.
    """
    document = read_yaml(text)
    texts = read_forms(document, _schema(languages()))
    funnel = _typed(document, file)
    # A text that stands in for a missing one is complained about once, where it was written.
    found = [each for each in complaints(funnel, known_texts) if each.path not in texts.filled]
    if found:
        raise FunnelError(document.places.problem(each, file) for each in found)
    return funnel.replace(hash=hashlib.sha256(text.encode()).hexdigest())


def warnings_in(
    text: str, funnel: Funnel, *, file: str, beside: tuple[Complaint, ...] = (), today: date | None = None
) -> tuple[Problem, ...]:
    """Return what works in a funnel but is probably a mistake, in the order of the text that it was read from.

    `beside` are warnings about the files that it gives. `today`: the day that days off are compared with; without it
    none is called past.
    """
    document = read_yaml(text)
    texts = read_forms(document, _schema(languages()))
    found = [each for each in (*warnings(funnel), *beside) if each.path not in texts.filled]
    found.extend(language_warnings(texts, document))
    if today is not None:
        found.extend(past_days_off(funnel.company, today))
    return tuple(sorted({document.places.problem(each, file) for each in found}, key=lambda each: each.place))


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema of the file, for editors that complete and check YAML."""
    return for_editors(_schema(languages()))


@lru_cache(maxsize=4)
def _schema(_spoken: tuple[Language, ...]) -> dict[str, Any]:
    """Make the schema once for the languages that are loaded: it takes 50 ms."""
    schema = Funnel.model_json_schema(schema_generator=LengthsInShort)
    del schema["properties"]["hash"]  # set by us, not a key of the file
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **schema,
        "title": "Sarnakh funnel file, schema 1",
    }


def _typed(document: Document, file: str) -> Funnel:
    """Return the data as a funnel; strictly: "40" is not a number, and true is not 1."""
    found = list(document.complaints)
    try:
        # JSON, because strict pydantic takes lists and times in it, and dates as text.
        funnel = Funnel.model_validate_json(json.dumps(document.data), strict=True)
    except ValidationError as error:
        if document.data is not None:
            found.extend(plain_words(error.errors(include_url=False), _schema(languages())))
    else:
        found.extend(_ours_alone(funnel))
        if not found:
            return funnel
    raise FunnelError(document.places.problem(each, file) for each in found)


def _ours_alone(funnel: Funnel) -> Iterator[Complaint]:
    if "hash" in funnel.model_fields_set:
        yield Complaint(("hash",), tr("unknown key `{key}`", key="hash"), about_key=True)
