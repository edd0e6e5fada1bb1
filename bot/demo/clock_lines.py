"""The lines by which the demo moves the clock of its bot, and by which the bot says that it goes by it.

Both are lines of text on a pipe: the demo's on the bot's standard input, the bot's among what it writes for people.
"""

from datetime import timedelta

_MOVED = "the clock is moved by "
"""Begins what the bot answers; its log begins each line with a time or a brace."""


def line_of(ahead: timedelta) -> bytes:
    """Return the line that sets how far the bot's clock is ahead of the machine's."""
    return f"{ahead.total_seconds()}\n".encode()


def ahead_in(line: bytes) -> timedelta:
    """Return how far a line of the demo sets the clock ahead."""
    return timedelta(seconds=float(line))


def answer_to(ahead: timedelta) -> bytes:
    """Return the line that says that the bot's clock is that far ahead now."""
    return f"{_MOVED}{ahead.total_seconds()}\n".encode()


def moved_in(line: bytes) -> timedelta | None:
    """Return how far the bot's clock is ahead by one of its lines; None for any other line that it writes."""
    said = line.decode(errors="replace")
    return timedelta(seconds=float(said.removeprefix(_MOVED))) if said.startswith(_MOVED) else None
