"""The bot as a process, as the page shows it: what it lives through, and what it has kept."""

from dataclasses import dataclass
from typing import Literal, Protocol

Status = Literal["starting", "running", "stopped", "failed"]


@dataclass(frozen=True)
class Kept:
    """What stands in the bot's database."""

    people: int
    leads: int
    unsent: int


@dataclass(frozen=True)
class BotState:
    """How the process is: `before` is what it had kept when it was last killed, `lines` are the last it wrote."""

    status: Status
    starts: int
    pid: int | None = None
    kept: Kept | None = None
    before: Kept | None = None
    disk_is_full: bool = False
    lines: tuple[str, ...] = ()


class BotProcess(Protocol):
    """Whoever runs the bot beside the sandbox; without one the page shows no such switches."""

    @property
    def can_fill_disk(self) -> bool:
        """Tell whether this machine can refuse the bot's writing."""
        ...

    async def state(self) -> BotState:
        """Look at the process and its database."""
        ...

    async def start(self) -> None:
        """Start it where it does not run."""
        ...

    async def kill(self) -> None:
        """End it with SIGKILL."""
        ...

    def fill_disk(self, *, full: bool) -> None:
        """Refuse, or allow again, that its files grow."""
        ...
