"""Numbers in Persian, Arabic and other digits, where the schema wants a number; elsewhere they stay text."""

from typing import Any

from conversations.funnel.problems import ValuePath
from conversations.funnel.written.schema_nodes import Node, nodes_at
from conversations.funnel.yaml_reader import Document, PlainData

_NUMBERS = ("integer", "number")


def read_foreign_digits(document: Document, schema: Node) -> None:
    """Put the numbers that are wanted in place of their texts in the document's data."""
    for path, number in document.numbers.items():
        if _wants_number(nodes_at(schema, path)):
            _put(document.data, path, number)


def _wants_number(nodes: tuple[Node, ...]) -> bool:
    wants = any(node.get("type") in _NUMBERS or isinstance(node.get("const"), int) for node in nodes)
    return wants and not any("string" in (node.get("type"), *node.get("enum", ())) for node in nodes)


def _put(data: PlainData, path: ValuePath, number: float) -> None:
    """Replace the value at a path; there is one, because the path was noted when it was read."""
    within: Any = data  # of keys and places alike, which the steps of a path are too
    for step in path[:-1]:
        within = within[step]
    within[path[-1]] = number
