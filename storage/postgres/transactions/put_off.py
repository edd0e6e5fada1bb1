"""Statements that are put off until something has to see what they wrote, and then run together, text by text. Pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from storage.database import Value

_WORDS = re.compile(r"[a-z_]+")
_WRITES = re.compile(r"\b(?:insert\s+into|(?<!do )update|delete\s+from)\s+([a-z_]+)")
_VIEWS = {"lead_states": frozenset({"leads", "sessions", "ledger"})}
"""What each view reads."""
_TRIGGERED = {table: frozenset({"total_changes"}) for table in ("leads", "sessions")}
"""What is also written by triggers when a table is."""


@dataclass
class _Group:
    """Statements of one text."""

    sql: str
    rows: list[Sequence[Value]]
    turns: list[int]
    """The turn of each row."""

    def keep(self, places: Iterable[int]) -> None:
        """Forget all rows but these."""
        kept = list(places)
        self.rows, self.turns = [self.rows[each] for each in kept], [self.turns[each] for each in kept]


class PutOff:
    """Statements in groups of one text; within each turn they run in the order in which they were put off.

    Statements of different turns touch different rows, so their order among one another is free.
    """

    def __init__(self) -> None:
        self._groups: list[_Group] = []
        self._turn = 0
        self._reached = 0
        """The group that the turn has reached: none of its later statements may run before it."""

    def __bool__(self) -> bool:
        return bool(self._groups)

    def add(self, sql: str, rows: Sequence[Sequence[Value]]) -> None:
        """Put off a statement, to be run once for each row of values."""
        turns = [self._turn] * len(rows)
        for place in range(self._reached, len(self._groups)):
            group = self._groups[place]
            if group.sql == sql:
                group.rows.extend(rows)
                group.turns.extend(turns)
                self._reached = place
                return
        self._reached = len(self._groups)
        self._groups.append(_Group(sql, list(rows), turns))

    def another_turn(self) -> None:
        """Begin the turn of somebody else, whose statements touch other rows than those before."""
        self._turn += 1
        self._reached = 0

    def taken(self) -> list[tuple[str, list[Sequence[Value]]]]:
        """Return everything in as few groups as the turns allow, and forget it."""
        if len({group.sql for group in self._groups}) < len(self._groups):
            self._regroup()  # some was taken before the rest, which stands in groups of single turns
        groups, self._groups, self._reached = self._groups, [], 0
        return [(group.sql, group.rows) for group in groups]

    def _regroup(self) -> None:
        """Put the same statements off again, as if each turn had put off its own in one go."""
        by_turn: dict[int, list[tuple[str, Sequence[Value]]]] = {}
        for group in self._groups:
            for row, turn in zip(group.rows, group.turns, strict=True):
                by_turn.setdefault(turn, []).append((group.sql, row))
        self._groups, now = [], self._turn
        for turn in sorted(by_turn):
            self._turn, self._reached = turn, 0
            for sql, row in by_turn[turn]:
                self.add(sql, [row])
        self._turn = now

    def taken_for(
        self, sql: str, *, own: bool = False, writes: bool = False
    ) -> list[tuple[str, list[Sequence[Value]]]]:
        """Return what has to run before a statement that may see or change it, in groups, and forget it.

        That is whatever touches a table that the statement names, and what was put off before that in the same turns.
        With `own`, the statement looks only at rows of the person whose turn it is. One that `writes` comes after all
        of its turn: a deletion takes rows of other tables along.
        """
        words, taken = words_of(sql), list[tuple[str, list[Sequence[Value]]]]()
        turns = {self._turn} if writes else set[int]()
        for group in reversed(self._groups):
            wanted = turns
            if not written_by(group.sql).isdisjoint(words):
                wanted = turns | ({self._turn} & set(group.turns) if own else set(group.turns))
            places = [place for place, turn in enumerate(group.turns) if turn in wanted]
            if places:
                turns = wanted
                taken.append((group.sql, [group.rows[place] for place in places]))
                group.keep(place for place, turn in enumerate(group.turns) if turn not in wanted)
        if taken:
            self._groups = [group for group in self._groups if group.rows]
            reached = (place for place, group in enumerate(self._groups) if self._turn in group.turns)
            self._reached = max(reached, default=0)
        return taken[::-1]


@cache
def words_of(sql: str) -> frozenset[str]:
    """Return the names in a statement, and those of the tables behind its views."""
    words = frozenset(_WORDS.findall(sql.lower()))
    return words.union(*(tables for view, tables in _VIEWS.items() if view in words))


@cache
def written_by(sql: str) -> frozenset[str]:
    """Return the tables that the INSERT, UPDATE and DELETE of a statement write, themselves or by triggers."""
    tables = frozenset(_WRITES.findall(sql.lower()))
    return tables.union(*(_TRIGGERED.get(table, ()) for table in tables))
