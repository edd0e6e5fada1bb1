"""The places that a text leaves for values: {name}."""

import re
from collections.abc import Mapping
from functools import lru_cache

_PLACE = re.compile(r"\{([a-z_]+)\}")


def places(text: str) -> frozenset[str]:
    """Return the names of the places a text leaves for values."""
    return frozenset(_PLACE.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values into their places; a place without a value stays as it is.

    Places inside values are not filled: a person's words cannot pull in other values.
    """
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), text)


def fill_ours(text: str, values: Mapping[str, str]) -> str:
    """Return what `fill` does, the text's pieces remembered: for texts of ours and of a funnel, never a person's."""
    pieces = _pieces(text)
    if len(pieces) == 1:
        return text
    filled = list(pieces)
    for place in range(1, len(pieces), 2):
        name = pieces[place]
        filled[place] = values.get(name, f"{{{name}}}")
    return "".join(filled)


@lru_cache(maxsize=4096)  # the texts of two languages and a few funnels
def _pieces(text: str) -> tuple[str, ...]:
    """Return a text's pieces; every second one is the name of a place."""
    return tuple(_PLACE.split(text))
