"""A value without the brackets around it: one for a list (`languages: fa, en`), one text for a text by language."""

import re

from conversations.funnel.problems import ValuePath
from conversations.funnel.written.schema_nodes import Node, below, nodes_at
from conversations.funnel.written.spoken_languages import language_called
from conversations.funnel.yaml_reader import Document, PlainData
from conversations.language.loaded import languages
from storage.records.record import Language

_COMMAS = re.compile(r"[,،;؛]")


def read_single_values(document: Document, schema: Node) -> None:
    """Put lists and texts by language in place of the single values in the document's data."""
    _read(document, document.data, nodes_at(schema, ()), (), schema)


def takes_single_values(node: Node) -> bool:
    """Tell whether a node is a list of ids or of a few words, in none of which a comma can stand."""
    items = node.get("items", {})
    return node.get("type") == "array" and ("pattern" in items or "enum" in items)


def takes_single_text(node: Node) -> bool:
    """Tell whether a node is a text by language."""
    by_language: bool = node.get("propertyNames", {}).get("enum") == list(languages())
    return by_language and bool(node.get("additionalProperties", {}).get("type") == "string")


def _read(document: Document, data: PlainData, nodes: tuple[Node, ...], path: ValuePath, schema: Node) -> None:
    if isinstance(data, dict):
        for key, value in data.items():
            here = below(nodes, key, schema)
            data[key] = _in_form(document, value, here, (*path, key))
            _read(document, data[key], here, (*path, key), schema)
    elif isinstance(data, list):
        for place, value in enumerate(data):
            _read(document, value, below(nodes, place, schema), (*path, place), schema)


def _in_form(document: Document, value: PlainData, nodes: tuple[Node, ...], path: ValuePath) -> PlainData:
    if not isinstance(value, str):
        return value
    if any(takes_single_values(node) for node in nodes):
        return [each.strip() for each in _COMMAS.split(value) if each.strip()] or value
    language = _first_language(document.data) if any(takes_single_text(node) for node in nodes) else None
    if language is None:
        return value
    document.places.values[*path, language] = document.places.values[path]
    if path in document.begins:
        document.begins[*path, language] = document.begins[path]
    return {language: value}


def _first_language(data: PlainData) -> Language | None:
    """Return the default language of a file; None if it cannot be read."""
    offered = data.get("languages") if isinstance(data, dict) else None
    first = offered[0] if isinstance(offered, list) and offered else offered
    return language_called(_COMMAS.split(first)[0]) if isinstance(first, str) else None
