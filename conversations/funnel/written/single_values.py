"""A single value, or several with commas, where the schema wants a list: `languages: fa, en`."""

import re

from conversations.funnel.written.schema_nodes import Node, below, nodes_at
from conversations.funnel.yaml_reader import Document, PlainData

_COMMAS = re.compile(r"[,،;؛]")


def read_single_values(document: Document, schema: Node) -> None:
    """Put lists in place of the single values in the document's data."""
    _read(document.data, nodes_at(schema, ()), schema)


def takes_single_values(node: Node) -> bool:
    """Tell whether a node is a list of ids or of a few words, in none of which a comma can stand."""
    items = node.get("items", {})
    return node.get("type") == "array" and ("pattern" in items or "enum" in items)


def _read(data: PlainData, nodes: tuple[Node, ...], schema: Node) -> None:
    if isinstance(data, dict):
        for key, value in data.items():
            data[key] = _as_list(value, below(nodes, key, schema))
            _read(data[key], below(nodes, key, schema), schema)
    elif isinstance(data, list):
        for place, value in enumerate(data):
            _read(value, below(nodes, place, schema), schema)


def _as_list(value: PlainData, nodes: tuple[Node, ...]) -> PlainData:
    if not isinstance(value, str) or not any(takes_single_values(node) for node in nodes):
        return value
    return [each.strip() for each in _COMMAS.split(value) if each.strip()] or value
