"""The nodes of the file's JSON Schema that describe the value at a path."""

from collections.abc import Iterator
from typing import Any

from conversations.funnel.problems import ValuePath

Node = dict[str, Any]


def nodes_at(schema: Node, path: ValuePath) -> tuple[Node, ...]:
    """Return every form that the value at a path may have; none for a path that the schema does not know."""
    nodes = tuple(_forms(schema, schema))
    for step in path:
        nodes = tuple(form for node in nodes for below in _below(node, step) for form in _forms(below, schema))
    return nodes


def below(nodes: tuple[Node, ...], step: str | int, schema: Node) -> tuple[Node, ...]:
    """Return the forms of the value under a key, or at a place in a list."""
    return tuple(form for node in nodes for each in _below(node, step) for form in _forms(each, schema))


def _below(node: Node, step: str | int) -> Iterator[Node]:
    if isinstance(step, int):
        found = node.get("items")
    elif step in node.get("properties", {}):
        found = node["properties"][step]
    else:  # a name chosen by the owner: a source, a magnet, a question
        found = node.get("additionalProperties") or next(iter(node.get("patternProperties", {}).values()), None)
    if isinstance(found, dict):
        yield found


def _forms(node: Node, schema: Node) -> Iterator[Node]:
    """Yield what a node stands for: its alternatives, and what a reference leads to."""
    if "anyOf" in node or "oneOf" in node:
        for each in node.get("anyOf", ()) or node["oneOf"]:
            yield from _forms(each, schema)
    elif "$ref" in node:
        yield from _forms(schema["$defs"][node["$ref"].rsplit("/", 1)[-1]], schema)
    elif node.get("type") != "null":
        yield node
