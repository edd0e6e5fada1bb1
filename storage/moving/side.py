"""What a copy needs of an engine beyond the port: what tables there are, and how rows come in as they are."""

from collections.abc import Iterable, Mapping, Sequence
from graphlib import TopologicalSorter
from typing import NamedTuple, Protocol

from storage.database import Reader, Row, Transaction
from storage.installation.keyring import COPYING

PASSED_OVER = frozenset({"migrations", "leases", "replicas", "arrived"})
"""Each database keeps the history of its own schema, and knows which processes work on it and what they just took."""
_OWN_STATE = f"key NOT IN ('opened', 'closed', '{COPYING}')"
"""When a process last opened the file, and how it ended, is no part of what is copied."""


class Table(NamedTuple):
    """A table, in the order in which rows are copied and compared."""

    name: str
    columns: tuple[str, ...]
    """By name, so that both engines have one order."""
    key: tuple[str, ...]

    @property
    def where(self) -> str:
        """The rows that are copied."""
        return _OWN_STATE if self.name == "state" else "TRUE"

    @property
    def ordered(self) -> str:
        """The rows that are copied, by their keys."""
        return f"SELECT {', '.join(self.columns)} FROM {self.name} WHERE {self.where} ORDER BY {', '.join(self.key)}"  # noqa: S608  # names of our own schema

    def key_of(self, row: Row) -> tuple[int | str, ...]:
        """Return the key of a row."""
        return tuple(row[self.columns.index(each)] for each in self.key)


class Side(Protocol):
    """One engine as the source or the target of a copy."""

    async def tables(self, reader: Reader) -> tuple[Table, ...]:
        """Return every table that is copied, those that others refer to first."""
        ...

    async def last_numbers(self, reader: Reader) -> Mapping[str, int]:
        """Return, for each table that numbers its rows and never gives a number twice, the last one that it gave."""
        ...

    async def silence(self, tx: Transaction) -> tuple[str, ...]:
        """Turn the triggers off, which would count and refuse what comes in; return what `wake` needs."""
        ...

    async def wake(self, tx: Transaction, silenced: Sequence[str]) -> None:
        """Turn them on again."""
        ...

    async def load(self, tx: Transaction, table: Table, rows: Sequence[Row]) -> None:
        """Insert rows as they are.

        Raises:
            StatementRefused: this engine cannot keep one of the values.
        """
        ...

    async def go_on_after(self, tx: Transaction, numbers: Mapping[str, int]) -> None:
        """Let each table number its next row above these, and above all that it has."""
        ...


def in_order(
    keys: Mapping[str, Sequence[str]], columns: Mapping[str, Sequence[str]], parents: Iterable[Row]
) -> tuple[Table, ...]:
    """Return the tables, each after those that it refers to.

    Args:
        keys: the columns of each table's primary key.
        columns: all columns of each table.
        parents: pairs of a table and one that it refers to.
    """
    graph: dict[str, set[str]] = {name: set() for name in sorted(columns) if name not in PASSED_OVER}
    for child, parent in parents:
        if child != parent:
            graph[child].add(parent)
    return tuple(
        Table(name, tuple(sorted(columns[name])), tuple(keys[name])) for name in TopologicalSorter(graph).static_order()
    )
