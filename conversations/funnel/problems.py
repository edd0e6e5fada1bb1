"""Problems of a funnel file, and their place in it."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from conversations.errors import ConversationsError
from conversations.language.operator_texts import in_language
from storage.records.record import Language
from storage.records.translatable import Translatable, tr

ValuePath = tuple[str | int, ...]
"""The way to a value: keys, and places in lists from 0."""
Spot = tuple[int, int]
"""Line and column, both from 1."""


@dataclass(frozen=True, slots=True)
class Complaint:
    """Something wrong with the value (or, with `about_key`, the key) at a path."""

    path: ValuePath
    says: Translatable | str
    about_key: bool = False
    inside: int = 0
    """Characters between the beginning of the value and what is wrong in it, on the same line."""


@dataclass(frozen=True, slots=True)
class Problem:
    """A problem at a place in the file, in words that the file's owner understands."""

    file: str
    line: int
    column: int
    says: Translatable | str

    def __str__(self) -> str:
        """Return the problem in English, in the form that editors and terminals turn into a link."""
        return f"{self.file}:{self.line}:{self.column}: {self.says}"

    def in_language(self, language: Language) -> str:
        """Return the same in another language."""
        return f"{self.file}:{self.line}:{self.column}: {in_language(self.says, language)}"

    def as_sentence(self) -> Translatable:
        """Return the problem with its place, still to be said in a language."""
        return tr("{place}: {says}", place=f"{self.file}:{self.line}:{self.column}", says=self.says)

    def as_warning(self) -> Translatable:
        """Return the same as a warning, still to be said in a language."""
        place = f"{self.file}:{self.line}:{self.column}"
        return tr("{place}: warning: {says}", place=place, says=self.says)

    @property
    def place(self) -> tuple[str, int, int, str]:
        """Return what problems are ordered by: file, line, column, and the English sentence."""
        return self.file, self.line, self.column, str(self.says)


@dataclass(frozen=True, slots=True)
class Places:
    """The place of each key and each value in a file."""

    values: dict[ValuePath, Spot] = field(default_factory=dict)
    keys: dict[ValuePath, Spot] = field(default_factory=dict)

    def problem(self, complaint: Complaint, file: str) -> Problem:
        """Return the complaint with its place; for a missing value, the place of the nearest enclosing one."""
        path = complaint.path
        first, second = (self.keys, self.values) if complaint.about_key else (self.values, self.keys)
        spot = first.get(path) or second.get(path)
        spot_is_own = spot is not None
        while spot is None and path:
            # A single value written in place of a list has no index in the file: the value itself is meant.
            first, second = (self.values, self.keys) if isinstance(path[-1], int) else (self.keys, self.values)
            path = path[:-1]
            spot = first.get(path) or second.get(path)
        line, column = spot or (1, 1)
        return Problem(file, line, column + (complaint.inside if spot_is_own else 0), complaint.says)


class FunnelError(ConversationsError):
    """The funnel file cannot be used; it holds every problem found, in the order of the file."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems), key=lambda each: each.place))
        super().__init__("\n".join(map(str, self.problems)))

    @property
    def sentences(self) -> tuple[Translatable, ...]:
        """Every problem with its place."""
        return tuple(problem.as_sentence() for problem in self.problems)
