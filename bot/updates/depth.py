"""The depth of JSON: an update has some fifteen levels, and code that reads or writes it by recursion has a limit."""

from collections.abc import Sequence

from storage.records.record import Json

DEEPEST = 64
"""Telegram writes no update that is nested deeper than this; one that is causes an exhausted stack itself."""


def is_deep(value: Json) -> bool:
    """Tell whether a value is nested deeper than any update; found level by level, without recursion."""
    level: Sequence[Json] = [value]
    for _ in range(DEEPEST):
        level = [child for each in level for child in _children(each)]
        if not level:
            return False
    return True


def pruned(value: Json) -> Json:
    """Return a value without the levels that are deeper than any update, so that it can be written by recursion."""
    return _pruned(value, DEEPEST)


def _pruned(value: Json, levels: int) -> Json:
    if not isinstance(value, dict | list):
        return value
    if not levels:
        return "…"
    if isinstance(value, dict):
        return {key: _pruned(each, levels - 1) for key, each in value.items()}
    return [_pruned(each, levels - 1) for each in value]


def _children(value: Json) -> Sequence[Json]:
    inner = list(value.values()) if isinstance(value, dict) else value if isinstance(value, list) else []
    return [each for each in inner if isinstance(each, dict | list)]
