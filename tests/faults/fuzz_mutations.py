"""Mutate valid updates: drop, duplicate or replace something in them."""

import copy
import random
from collections.abc import Iterator

from tests.faults.fuzz_schema import Json

NESTED = 60


def _nested() -> Json:
    deep: Json = "deep"
    for _ in range(NESTED):
        deep = {"message": [deep]}
    return deep


STRANGE: tuple[Json, ...] = (
    None, True, False, 0, -1, 2**31, 2**53 + 1, 2**63 - 1, 2**63, -(2**63) - 1, 2**64, 10**30, 1.5, 1e308, -0.0,
    "", " ", "0", "NaN", "\x00", "a\x00b", "\ud83d", "x\udc00", "\u202e\u2066\u2069", "\u200b\u3164\u2800",
    "é" * 5000, "𝕏" * 4096, [], {}, [[]], [None], {"id": None}, {"id": "1"}, ["private"], _nested(),
)  # fmt: skip


def spoilt(update: dict[str, Json], dice: random.Random) -> dict[str, Json]:
    """Return a copy with one to four mutations; its number is kept, because without one it is not an update."""
    changed = copy.deepcopy(update)
    for _ in range(dice.randrange(1, 5)):
        places = [place for place in _places(changed) if place[1] != "update_id"]
        if not places:
            break
        holder, key = dice.choice(places)
        _spoil(holder, key, dice)
    return changed


def _spoil(holder: dict | list, key: str | int, dice: random.Random) -> None:
    match dice.randrange(4):
        case 0:
            del holder[key]
        case 1 if isinstance(holder, dict):
            holder[f"{key}_of_tomorrow"] = holder.pop(key)
        case 2:
            holder[key] = [holder[key], holder[key]]
        case _:
            holder[key] = copy.deepcopy(dice.choice(STRANGE))


def _places(value: Json) -> Iterator[tuple[dict | list, str | int]]:
    """Yield every place in a tree, as container and key."""
    if isinstance(value, dict):
        inner: list[tuple[str | int, Json]] = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    else:
        return
    for key, child in inner:
        yield value, key
        yield from _places(child)
