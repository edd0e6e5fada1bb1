"""Statements that are put off until something has to see what they wrote, and then run together, text by text. Pure."""

import re
from collections.abc import Sequence
from functools import cache

from storage.database import Value

_WORDS = re.compile(r"[a-z_]+")
_VIEWS = {"lead_states": frozenset({"leads", "sessions", "ledger"})}
"""What each view reads."""
_TRIGGERED = {table: frozenset({"total_changes"}) for table in ("leads", "sessions")}
"""What is also written by triggers when a table is."""


class PutOff:
    """Statements in groups of one text; within each turn they run in the order in which they were put off."""

    def __init__(self) -> None:
        self._groups: list[tuple[str, list[Sequence[Value]]]] = []
        self._tables: set[str] = set()
        self._reached = 0
        """The group that the turn has reached: none of its later statements may run before it."""

    def __bool__(self) -> bool:
        return bool(self._groups)

    def add(self, sql: str, rows: Sequence[Sequence[Value]]) -> None:
        """Put off a statement, to be run once for each row of values."""
        for place in range(self._reached, len(self._groups)):
            if self._groups[place][0] == sql:
                self._groups[place][1].extend(rows)
                self._reached = place
                return
        self._reached = len(self._groups)
        self._groups.append((sql, list(rows)))
        self._tables |= written_by(sql)

    def another_turn(self) -> None:
        """Begin the turn of somebody else, whose statements touch other rows than those before."""
        self._reached = 0

    def concern(self, sql: str) -> bool:
        """Tell whether a statement may see, or change, what is put off."""
        return bool(self._tables) and not self._tables.isdisjoint(words_of(sql))

    def taken(self) -> list[tuple[str, list[Sequence[Value]]]]:
        """Return all groups in their order, and forget them."""
        groups, self._groups = self._groups, []
        self._tables.clear()
        self._reached = 0
        return groups


@cache
def words_of(sql: str) -> frozenset[str]:
    """Return the names in a statement, and those of the tables behind its views."""
    words = frozenset(_WORDS.findall(sql.lower()))
    return words.union(*(tables for view, tables in _VIEWS.items() if view in words))


@cache
def written_by(sql: str) -> frozenset[str]:
    """Return the tables that an INSERT, UPDATE or DELETE writes, itself or by triggers."""
    words = _WORDS.findall(sql.lower())
    table = words[1] if words[0] == "update" else words[2]
    return frozenset({table}) | _TRIGGERED.get(table, frozenset())
