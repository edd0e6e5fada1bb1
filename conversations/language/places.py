"""The places that a text leaves for values: {name}."""

import re
from collections.abc import Mapping

_PLACE = re.compile(r"\{([a-z_]+)\}")


def places(text: str) -> frozenset[str]:
    """Return the names of the places a text leaves for values."""
    return frozenset(_PLACE.findall(text))


def fill(text: str, values: Mapping[str, str]) -> str:
    """Put values into their places; a place without a value stays as it is.

    Places inside values are not filled: a person's words cannot pull in other values.
    """
    return _PLACE.sub(lambda place: values.get(place[1], place[0]), text)
