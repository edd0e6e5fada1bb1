"""The sales group and topic, to which rows without a chat go, as the sender keeps them in memory."""

from collections.abc import Callable
from enum import StrEnum

CARDS_AT_ONCE = 5
"""More waiting cards than this become a list: a group takes 20 messages a minute."""


class GroupChange(StrEnum):
    """What can happen to the sales group; the value is the key of the text that admins read."""

    LOST = "lost"
    FOUND = "found"
    TOPIC_LOST = "topic_lost"


class SalesChat:
    """The sales group, which may become unbound, lost (the bot may not write there) or another one at any time."""

    def __init__(self, chat: int | None = None, thread: int | None = None, *, lost: bool = False) -> None:
        self.chat = chat
        self.thread = thread
        self.lost = lost
        self.was_open = False
        """Whether it was not lost at some time in this process."""
        self._wake: list[Callable[[], None]] = []

    def bind(self, chat: int | None, thread: int | None = None, *, lost: bool = False) -> None:
        """Send rows for sales to this chat; None waits for a group, a lost group waits until it is found."""
        self.chat, self.thread, self.lost = chat, thread, lost
        self.was_open |= chat is not None and not lost
        self.changed()

    def lose(self) -> None:
        """Pause the group: the bot is out of it or may not write in it."""
        self.lost = True

    def found(self) -> None:
        """Resume the group: the bot may write in it again."""
        self.lost = False
        self.changed()

    def changed(self) -> None:
        """Wake all rows that wait for the group."""
        for wake in self._wake:
            wake()

    def on_change(self, wake: Callable[[], None]) -> None:
        """Call `wake` whenever rows for the group may be tried again."""
        self._wake.append(wake)
