"""A long text as several messages."""

from collections.abc import Iterable

from conversations.language.graphemes import utf16_length

MESSAGE_UTF16 = 4096
"""UTF-16 units of a message (https://core.telegram.org/bots/api#sendmessage)."""


def in_messages(lines: Iterable[str], limit_utf16: int = MESSAGE_UTF16) -> tuple[str, ...]:
    """Return the lines as messages of at most so many UTF-16 units; none is longer than a message."""
    messages: list[str] = []
    for line in lines:
        joined = f"{messages[-1]}\n{line}" if messages else line
        if messages and utf16_length(joined) <= limit_utf16:
            messages[-1] = joined
        else:
            messages.append(line)
    return tuple(messages)
