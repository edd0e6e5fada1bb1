"""Numbers that are taken for rows before they are written, so that their INSERT can be put off. Pure.

A row's number orders it among others of its person, so numbers are taken once the person is held: all of a block are
above those of whoever held them before. What is left of a block is never used, and leaves a gap.
"""

import re
from collections import deque
from collections.abc import Iterable
from functools import cache

NUMBERED = frozenset({"outbox"})
"""Tables whose rows are numbered by us: many rows are written in a slice, and nobody is shown their numbers."""
FEWEST, MOST = 4, 64
"""How many numbers are taken at once: each costs the server 1 µs, a question more than 100."""
_INSERT = re.compile(
    r"\s*INSERT INTO (?P<table>\w+)\s*\((?P<columns>[^()]+)\)\s*VALUES\s*\((?P<places>[^()]+)\)\s*"
    r"(?:ON CONFLICT (?:\([^()]*\) )?DO NOTHING)?\s*"
)


class Block:
    """The numbers that a transaction has taken, by table."""

    def __init__(self) -> None:
        self._left: dict[str, deque[int]] = {}

    def take(self, table: str) -> int | None:
        """Return the next number, or None if none is left."""
        left = self._left.get(table)
        return left.popleft() if left else None

    def put(self, table: str, numbers: Iterable[int]) -> None:
        """Keep numbers that were taken for a table."""
        self._left[table] = deque(sorted(numbers))

    def drop(self) -> None:
        """Forget what is left: somebody else is held now, who may have rows with higher numbers."""
        self._left.clear()


def block_for(people: int) -> int:
    """Return how many numbers to take in a transaction that holds so many people."""
    return min(max(FEWEST, 2 * people), MOST)


@cache
def with_number(sql: str, key: str) -> tuple[str, str] | None:
    """Return the table of an INSERT of one row, and its text with the number as the last value.

    None if the server numbers the rows of that table. A conflict that the statement would ignore is an error of this
    one: whoever has put it off must know that nothing was inserted.
    """
    found = _INSERT.fullmatch(sql)
    if found is None or found["table"] not in NUMBERED:
        return None
    table, columns, places = found["table"], found["columns"].strip(), found["places"].strip()
    last = places.count(",") + 2
    return table, f"INSERT INTO {table} ({columns}, {key}) VALUES ({places}, ${last})"  # noqa: S608  # of our own text


@cache
def taking(table: str, key: str) -> str:
    """Return the query that takes as many numbers as its value says."""
    return f"SELECT nextval(pg_get_serial_sequence('{table}', '{key}')) FROM generate_series(1, CAST($1 AS BIGINT))"  # noqa: S608  # of our own text
