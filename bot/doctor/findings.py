"""The findings of checks: fine, worth a look, or wrong; and what to do."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check."""

    level: Level
    about: str
    """A word or two: `disk`, `sales group`."""
    says: str
    remedy: str = ""
    """What to do; empty when all is fine."""


def ok(about: str, says: str) -> Finding:
    """Return a finding that something is fine."""
    return Finding(Level.OK, about, says)


def warning(about: str, says: str, remedy: str) -> Finding:
    """Return a finding that is worth a look, though the bot does its work."""
    return Finding(Level.WARNING, about, says, remedy)


def fault(about: str, says: str, remedy: str) -> Finding:
    """Return a finding that keeps the bot from its work."""
    return Finding(Level.FAULT, about, says, remedy)
