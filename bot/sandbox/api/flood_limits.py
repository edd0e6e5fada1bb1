"""Telegram's flood limits, from https://core.telegram.org/bots/faq#broadcasting-to-users: 429 for calls above them.

Telegram publishes round figures and tolerates short bursts in a chat; the windows here are as strict as the figures.
They count messages: copies of several messages go as soon as one fits, and each of them counts.
"""

from collections import deque
from collections.abc import Callable

from bot.sandbox.values.refusals import too_many

OVERALL_PER_S = 30
GROUP_PER_MINUTE = 20
CHAT_PER_S = 1
CHAT_BURST = 8
"""The burst in a private chat before the limit of one a second applies."""
MINUTE_S = 60.0
MAX_CHATS = 10_000


class FloodLimits:
    """Counts what the bot puts into chats, and refuses calls above the limits while `on`."""

    def __init__(self, now: Callable[[], float], *, on: bool) -> None:
        self.on = on
        self.chat_burst = CHAT_BURST
        self._now = now
        self._overall: deque[float] = deque(maxlen=OVERALL_PER_S)
        self._groups: dict[int, deque[float]] = {}
        self._chats: dict[int, float] = {}

    def take(self, method: str, chat_id: int, message_ids: object = None) -> None:
        """Count the messages of one call, which may copy several, or refuse it and count nothing."""
        if not self.on or not method.startswith(("send", "edit", "copy")) or method == "sendChatAction":
            return
        now = self._now()
        group = self._group(chat_id)
        waits = [_left(self._overall, now, 1.0), _left(group, now, MINUTE_S), self._chat_left(chat_id, now)]
        if max(waits) > 0:
            raise too_many(int(max(waits)) + 1)
        messages = len(message_ids) if isinstance(message_ids, list) else 1
        self._overall.extend([now] * messages)
        if chat_id < 0:
            group.extend([now] * messages)
        else:
            self._chats[chat_id] = max(self._chats.get(chat_id, 0.0), now) + messages / CHAT_PER_S
        if len(self._chats) > MAX_CHATS:
            self._chats = {chat: full_at for chat, full_at in self._chats.items() if full_at > now}

    def _group(self, chat_id: int) -> deque[float]:
        if chat_id >= 0:
            return deque(maxlen=GROUP_PER_MINUTE)
        return self._groups.setdefault(chat_id, deque(maxlen=GROUP_PER_MINUTE))

    def _chat_left(self, chat_id: int, now: float) -> float:
        """Return how long this chat must wait: `_chats` holds when its bucket will be full again."""
        return self._chats.get(chat_id, 0.0) - (self.chat_burst - 1) / CHAT_PER_S - now


def _left(window: deque[float], now: float, length_s: float) -> float:
    """Return how long until the oldest of a full window leaves it."""
    return window[0] + length_s - now if len(window) == window.maxlen else 0.0
