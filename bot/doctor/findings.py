"""The findings of checks: fine, worth a look, or wrong; and what to do."""

from dataclasses import dataclass
from enum import StrEnum

from storage.records.translatable import Translatable


class Level(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARNING = "warning"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check."""

    level: Level
    about: Translatable
    """A word or two: `disk`, `sales group`."""
    says: Translatable | str
    remedy: Translatable | str = ""
    """What to do; empty when all is fine."""


def ok(about: Translatable, says: Translatable | str) -> Finding:
    """Return a finding that something is fine."""
    return Finding(Level.OK, about, says)


def warning(about: Translatable, says: Translatable | str, remedy: Translatable | str) -> Finding:
    """Return a finding that is worth a look, though the bot does its work."""
    return Finding(Level.WARNING, about, says, remedy)


def fault(about: Translatable, says: Translatable | str, remedy: Translatable | str) -> Finding:
    """Return a finding that keeps the bot from its work."""
    return Finding(Level.FAULT, about, says, remedy)
