"""When calls arrive at Telegram, as far as the sender knows: between their beginning and their answer.

Telegram counts calls where they arrive: of two that began a second apart, the first may be late, and both arrive at
once. So a call that has no answer yet counts as arriving now, and an answered one as arriving when its answer came.
Then the calls of any window at Telegram's side were all counted when the last of them began.
"""

from bisect import insort
from collections import deque
from math import ceil, inf
from typing import NamedTuple

LONGEST_S = 2.0
"""For how long a call without an answer counts as arriving now: a slow line must not hold up everybody."""
WINDOW_S = 1.0
GROUP_WINDOW_S = 60.0 + LONGEST_S


class CallUnderWay(NamedTuple):
    """A call that has no answer yet."""

    chat: int
    since: float
    messages: int
    """How many messages it puts into the chat."""


class CallsUnderWay:
    """The messages that may arrive within a second of one that is sent now; times are monotonic seconds."""

    def __init__(self, most: float) -> None:
        """`most` is what Telegram takes in any second."""
        self._most = max(1.0, most)
        self._calls: dict[int, CallUnderWay] = {}
        """By ticket, the oldest first."""
        self._of_chats: dict[int, int] = {}
        self._messages = 0
        self._recent: deque[float] = deque()
        """When each message of the answered calls arrived at the latest."""

    def begin(self, ticket: int | None, call: CallUnderWay) -> None:
        """Count a call that begins; without a ticket it arrives at once."""
        if ticket is None:
            self._recent.extend([call.since] * call.messages)
            return
        self._calls[ticket] = call
        self._messages += call.messages
        self._of_chats[call.chat] = self.messages_to(call.chat) + call.messages

    def end(self, ticket: int, at: float) -> CallUnderWay | None:
        """Note that a call arrived by then; return it, or None where it counts as arrived already."""
        call = self._calls.pop(ticket, None)
        if call is None:
            return None
        self._messages -= call.messages
        left = self._of_chats.pop(call.chat) - call.messages
        if left:
            self._of_chats[call.chat] = left
        for _ in range(call.messages):
            insort(self._recent, at)
        return call

    def next_late(self, now: float) -> tuple[int, float] | None:
        """Return the ticket of the oldest call if it has had no answer for too long, and since when."""
        ticket = next(iter(self._calls), None)
        late_at = inf if ticket is None else self._calls[ticket].since + LONGEST_S
        return None if ticket is None or late_at > now else (ticket, late_at)

    def messages_to(self, chat: int) -> int:
        """Return how many messages are on their way to a chat."""
        return self._of_chats.get(chat, 0)

    def wait(self, now: float) -> float:
        """Return the seconds until one more message fits, at the latest."""
        recent = self._recent
        while recent and recent[0] + WINDOW_S <= now:
            recent.popleft()
        if len(recent) + self._messages + 1 <= self._most:
            return 0.0
        too_many = ceil(len(recent) + self._messages + 1 - self._most)
        if too_many <= len(recent):
            return recent[too_many - 1] + WINDOW_S - now
        oldest = next(iter(self._calls.values()))
        return oldest.since + LONGEST_S + WINDOW_S - now


class GroupWindows:
    """The newest messages to each group, of which Telegram takes so many in any minute; later rows wait for them.

    The windows are a little longer than a minute, because calls may be late.
    """

    def __init__(self, most: float) -> None:
        self._most = max(1.0, most)
        self._begun: dict[int, deque[float]] = {}

    def begin(self, chat: int, messages: int, now: float) -> None:
        """Count the messages of one call."""
        self._begun.setdefault(chat, deque()).extend([now] * messages)

    def wait(self, chat: int, now: float) -> float:
        """Return the seconds until one more message to this chat fits."""
        begun = self._begun.get(chat)
        if begun is None:
            return 0.0
        while begun and begun[0] + GROUP_WINDOW_S <= now:
            begun.popleft()
        too_many = ceil(len(begun) + 1 - self._most)
        return begun[too_many - 1] + GROUP_WINDOW_S - now if too_many > 0 else 0.0

    def room(self, chat: int) -> float:
        """Return how many messages fit, given that one does."""
        return max(1.0, self._most - len(self._begun.get(chat, ())))
