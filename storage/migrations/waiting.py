"""Migrations that wait until no process of an older version is at work, and how long a start waits for them."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import NamedTuple

from storage.migrations.runner import Migration
from storage.records.translatable import Translatable, tr

GONE_AFTER = timedelta(minutes=1)
"""A process whose last sign of life is older is no longer at work."""
AGAIN_S = 5.0


class Waiting(NamedTuple):
    """The migrations that are not applied yet, of which the first one waits."""

    pending: tuple[Migration, ...]
    versions: tuple[str, ...]
    """The versions of the processes it waits for."""

    @property
    def holds_the_start(self) -> bool:
        """Whether our code cannot work before they are applied."""
        return not all(migration.after_start for migration in self.pending)

    def said(self) -> Translatable:
        """Return the sentence for the operator."""
        return tr(
            "Migration {migration} waits until no process of an older version has been seen for a minute; "
            "there are ones of {versions}.",
            migration=self.pending[0].name,
            versions=", ".join(self.versions),
        )


async def nobody_is_told(_why: Translatable) -> None:
    """Tell nobody that the start waits."""


@dataclass(frozen=True, slots=True)
class StartWaits:
    """How a start waits for processes of older versions."""

    told: Callable[[Translatable], Awaitable[None]] = nobody_is_told
    """Called with each new reason."""
    gone_after: timedelta = GONE_AFTER
    again_s: float = AGAIN_S
