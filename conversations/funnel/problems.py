"""What can be wrong with a funnel file, and where in it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from conversations.errors import ConversationsError

ValuePath = tuple[str | int, ...]
"""The way to a value: keys, and places in lists from 0."""
Spot = tuple[int, int]
"""Line and column, both from 1."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something wrong with the value (or, with `about_key`, the key) at a path."""

    path: ValuePath
    says: str
    about_key: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """Something wrong at a place of a file, in words that its owner understands."""

    file: str
    line: int
    column: int
    says: str

    def __str__(self) -> str:
        """Return the form that editors and terminals make a link of."""
        return f"{self.file}:{self.line}:{self.column}: {self.says}"


@dataclass(frozen=True, slots=True)
class Places:
    """Where each key and each value of a file stands."""

    values: dict[ValuePath, Spot] = field(default_factory=dict)
    keys: dict[ValuePath, Spot] = field(default_factory=dict)

    def problem(self, complaint: Complaint, file: str) -> Problem:
        """Return the complaint with its place; of a value that is not there, the nearest around it."""
        path = complaint.path
        first, second = (self.keys, self.values) if complaint.about_key else (self.values, self.keys)
        spot = first.get(path) or second.get(path)
        while spot is None and path:
            # What may stand alone where a list may stand has no number in the file: its own value is meant.
            first, second = (self.values, self.keys) if isinstance(path[-1], int) else (self.keys, self.values)
            path = path[:-1]
            spot = first.get(path) or second.get(path)
        line, column = spot or (1, 1)
        return Problem(file, line, column, complaint.says)


class FunnelError(ConversationsError):
    """The funnel file cannot be used; every problem found is told at once, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))
