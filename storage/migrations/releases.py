"""Versions of Sarnakh as numbers that can be compared."""

import re
from functools import cache
from importlib.metadata import version

_NUMBERS = re.compile(r"\d+(?:\.\d+)*")


def release_of(text: str | None) -> tuple[int, ...] | None:
    """Return the numbers of a version, without what makes it a preview; None if it begins with none."""
    found = _NUMBERS.match(text or "")
    return None if found is None else tuple(int(number) for number in found.group().split("."))


@cache
def our_version() -> str:
    """Return the version that is installed."""
    return version("sarnakh")


def is_below(text: str | None, other: str | None) -> bool:
    """Tell whether a version is older than another; one that cannot be read is older than every other."""
    return (release_of(text) or ()) < (release_of(other) or ())
