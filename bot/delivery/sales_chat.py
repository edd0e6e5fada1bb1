"""Where sales are told: the group and topic that rows without a chat go to, as the sender keeps it in memory."""

from collections.abc import Callable
from enum import StrEnum

CARDS_AT_ONCE = 5
"""More waiting cards than this come as a list: a group takes 20 messages a minute."""


class GroupChange(StrEnum):
    """What can happen to the sales group where it stands; the value is the key of the text that admins read."""

    LOST = "lost"
    FOUND = "found"
    TOPIC_LOST = "topic_lost"


class SalesChat:
    """The sales group, which may be unbound, lost (the bot may not write there) or bound elsewhere at any time."""

    def __init__(self, chat: int | None = None, thread: int | None = None, *, lost: bool = False) -> None:
        self.chat = chat
        self.thread = thread
        self.lost = lost
        self._wake: list[Callable[[], None]] = []

    def bind(self, chat: int | None, thread: int | None = None, *, lost: bool = False) -> None:
        """Send there from now on; None waits until there is a group, a lost one until it is found."""
        self.chat, self.thread, self.lost = chat, thread, lost
        self.changed()

    def lose(self) -> None:
        """Wait: the bot is out of the group or may not write in it."""
        self.lost = True

    def found(self) -> None:
        """Go on: the bot may write in the group again."""
        self.lost = False
        self.changed()

    def changed(self) -> None:
        """Wake all who wait for the group."""
        for wake in self._wake:
            wake()

    def on_change(self, wake: Callable[[], None]) -> None:
        """Call `wake` whenever rows for the group may be tried again."""
        self._wake.append(wake)
