"""What a lead counts as: its state, a row of the view `lead_states`, and the figures that the state adds one to."""

from functools import lru_cache
from typing import NamedTuple, TypeVar

from storage.database import Row
from storage.put_aside import as_text
from storage.records.lead import ContactKind, Stage

K = TypeVar("K")
COLUMNS = "quarter, source, stage_key, quality, marks, took"
"""The columns of a state, in the order of `LeadState`."""
MARKS = (
    "alerted", "claimed", "unclaimed", "tips", "unfinished", "tried", "quiet_sent", "quiet_claimed", "quiet_unclaimed",
)  # fmt: skip
"""The names of the bits of `LeadState.marks`, the lowest first."""
NO_CONTACT, ALL_SOURCES = "-", ""
STATES_KEPT = 4096


class LeadState(NamedTuple):
    """What a lead counts as; nothing in it names the person."""

    quarter: int
    """When they came, in quarters of an hour since 1970; -1 is before."""
    source: str
    """The payload of the first link that brought them."""
    stage_key: str
    """Stage, contact and outcome as stored, with / between them."""
    quality: int
    marks: int
    took: int | None
    """From alert to claim, in seconds, rounded down as it is shown."""


class FigureKey(NamedTuple):
    """A figure, the source of the people it counts, and which of them: a stage key, a quality, a mark, seconds.

    Times and marks are not kept by source, "" is all: nothing shows them by source, and there are many times.
    """

    figure: str
    source: str
    key: str


class StandingKey(NamedTuple):
    """The parts of a stage key that /stats shows."""

    stage: Stage
    contact: ContactKind | None


class Amount(NamedTuple):
    """How many people were counted, and how many of them were erased since."""

    n: int = 0
    gone: int = 0

    @property
    def there(self) -> int:
        """How many there are now."""
        return self.n - self.gone


def state_of(row: Row) -> LeadState:
    """Return the state of a row of `COLUMNS`."""
    quarter, source, stage_key, quality, marks, took = row
    return LeadState(quarter, as_text(source), as_text(stage_key), quality, marks, took)


@lru_cache(STATES_KEPT)
def figures_of(state: LeadState) -> tuple[FigureKey, ...]:
    """Return the figures that a state adds one to."""
    source = state.source
    found = [FigureKey("stage", source, state.stage_key)]
    standing = standing_of(state.stage_key)
    if standing is not None and standing.stage is not Stage.VISITOR:
        found.append(FigureKey("quality", source, str(state.quality)))
    if state.took is not None:
        found.append(FigureKey("took", ALL_SOURCES, str(state.took)))
    found += [FigureKey("mark", ALL_SOURCES, mark) for bit, mark in enumerate(MARKS) if state.marks >> bit & 1]
    return tuple(found)


@lru_cache(STATES_KEPT)
def standing_of(stage_key: str) -> StandingKey | None:
    """Return the parts of a stage key; None if this version does not know its stage or its contact.

    Once a version knows more stages, it must count all leads again, because such people have no quality.
    """
    stage, _, rest = stage_key.partition("/")
    contact = rest.partition("/")[0]
    try:
        return StandingKey(Stage(stage), None if contact == NO_CONTACT else ContactKind(contact))
    except ValueError:
        return None


def add_to(total: dict[K, Amount], key: K, n: int, gone: int = 0) -> None:
    """Add an amount to the sum of a key."""
    before = total.get(key, NOTHING)
    total[key] = Amount(before.n + n, before.gone + gone)


NOTHING = Amount()
