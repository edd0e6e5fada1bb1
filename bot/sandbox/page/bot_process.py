"""The bot's process as the page shows it: its state, and what its database holds."""

from dataclasses import dataclass
from typing import Literal, Protocol

Status = Literal["starting", "running", "stopped", "failed"]


@dataclass(frozen=True)
class Kept:
    """Counts from the bot's database."""

    people: int
    leads: int
    unsent: int


@dataclass(frozen=True)
class BotState:
    """The process's state: `before` is what its database held when it was last killed, `lines` its last output."""

    status: Status
    starts: int
    pid: int | None = None
    kept: Kept | None = None
    before: Kept | None = None
    disk_is_full: bool = False
    lines: tuple[str, ...] = ()


class BotProcess(Protocol):
    """Runs the bot next to the sandbox; without one the page shows no switches for the process."""

    @property
    def can_fill_disk(self) -> bool:
        """Tell whether this machine can make the bot's writes fail."""
        ...

    async def state(self) -> BotState:
        """Return the state of the process and its database."""
        ...

    async def start(self) -> None:
        """Start the bot unless it is running."""
        ...

    async def kill(self) -> None:
        """End the bot with SIGKILL."""
        ...

    def fill_disk(self, *, full: bool) -> None:
        """Make the bot's writes fail, or succeed again."""
        ...
