"""Whole numbers in Telegram's JSON that fit the database, and nothing else that Python would accept as a number.

To Python `true` is 1, "12" converts to 12 and 1.9 to 1: an id read that way would be another person's.
"""

LARGEST = 2**63 - 1


def is_whole(value: object) -> bool:
    """Tell whether a JSON value is a whole number that fits the database's columns."""
    return type(value) is int and abs(value) <= LARGEST


def whole(value: object) -> int:
    """Return a whole number.

    Raises:
        ValueError: it is something else.
    """
    number = whole_or_none(value)
    if number is None:
        raise ValueError(f"a whole number was expected, and {type(value).__name__} came")
    return number


def whole_or_none(value: object) -> int | None:
    """Return a whole number, or None for everything else."""
    return value if type(value) is int and abs(value) <= LARGEST else None
