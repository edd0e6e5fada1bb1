"""Rate limits: token buckets that keep our calls below Telegram's limits, so that 429s stay rare.

Pure: the caller passes the time (monotonic seconds). A bucket is one number, the moment at which it would be full
again (the "theoretical arrival time" of the generic cell rate algorithm), so that one chat costs one float. In a
window of any length, at most `burst + rate * window` calls pass.

That holds where calls begin; `under_way` sees to it that it holds where they arrive, too, however late some are.
"""

import math
from dataclasses import dataclass

from bot.delivery.queue.under_way import CallsUnderWay, CallUnderWay, GroupWindows

MINUTE_S = 60.0
CHAT_BURST = 5
"""Telegram allows short bursts in a chat: a contact is answered with three messages at once."""
FORGET_ABOVE = 10_000
"""Number of chats above which those with full buckets are forgotten."""
STORM_S = 1.0
"""When two chats are refused within this time, the limit is the bot's, not the chat's."""


@dataclass(frozen=True, slots=True)
class Bucket:
    """`burst` calls at once, and `rate` a second in the long run."""

    rate: float
    burst: float

    def wait(self, full_at: float, now: float, *, keep: int = 0) -> float:
        """Return the seconds until one more call fits, given when the bucket would be full again.

        `keep` calls of the burst are reserved for others, unless the burst is no larger than that.
        """
        at_once = max(1.0, self.burst - keep)
        return max(0.0, full_at - (at_once - 1) / self.rate - now)

    def taken(self, full_at: float, now: float, calls: int = 1) -> float:
        """Return when the bucket will be full again after so many more calls."""
        return max(full_at, now) + calls / self.rate

    def empty(self, now: float) -> float:
        """Return when the bucket will be full again if it is empty now."""
        return now + self.burst / self.rate

    def room(self, full_at: float, now: float) -> float:
        """Return how many calls fit at once, given that one does."""
        return max(1.0, self.burst - max(0.0, full_at - now) * self.rate)


@dataclass(frozen=True, slots=True)
class TelegramLimits:
    """What Telegram, or a Bot API server, takes from a bot."""

    overall_per_second: float
    chat_per_second: float
    group_per_minute: float


class RateLimits:
    """Computes how long a chat must wait, and counts the calls made."""

    def __init__(self, limits: TelegramLimits | None) -> None:
        """Keep the limits; without any, only a 429 pauses.

        The burst is a tenth of the overall limit, and a quarter of a group's; the rate is what remains of the limit, so
        that no second and no minute ever sees more than the limit.
        """
        self._limits = limits
        self._overall = self._chat = self._group = None
        if limits is not None:
            self._overall = _within(limits.overall_per_second, 1.0, burst=limits.overall_per_second // 10)
            self._chat = Bucket(limits.chat_per_second, CHAT_BURST)
            self._group = _within(limits.group_per_minute, MINUTE_S, burst=limits.group_per_minute // 4)
        self._under_way = CallsUnderWay(math.inf if limits is None else limits.overall_per_second)
        self._groups = GroupWindows(math.inf if limits is None else limits.group_per_minute)
        self._full_at = 0.0
        self._emptied_at = -math.inf
        """Since when calls are counted here: an earlier sender may have used every burst right before."""
        self._chats: dict[int, float] = {}
        self._paused: dict[int, float] = {}
        self._all_paused = 0.0
        self._refused: tuple[int, float] | None = None

    @classmethod
    def of(cls, overall_per_second: float, chat_per_second: float, group_per_minute: float) -> "RateLimits":
        """Keep Telegram's limits (30, 1, 20), or a Bot API server's own."""
        return cls(TelegramLimits(overall_per_second, chat_per_second, group_per_minute))

    @classmethod
    def none(cls) -> "RateLimits":
        """Set no limits of ours, for a stand-in of Telegram; a 429 still pauses."""
        return cls(None)

    def emptied(self, now: float) -> "RateLimits":
        """Return the same limits with every burst used up, for a sender that takes over from another one."""
        limits = RateLimits(self._limits)
        limits._emptied_at = now
        if self._overall is not None:
            limits._full_at = self._overall.empty(now)
        return limits

    def wait_all(self, now: float) -> float:
        """Return the seconds until any chat may be written to."""
        paused = self._all_paused - now
        if self._overall is None:
            return max(0.0, paused)
        while (late := self._under_way.next_late(now)) is not None:
            self.ended(*late)
        return max(paused, self._under_way.wait(now), self._overall.wait(self._full_at, now))

    def take(self, chat: int, now: float, *, keep: int = 0, ticket: int | None = None, messages: int = 1) -> float:
        """Return 0 and count one call to `chat`, or return the seconds it must wait and count nothing.

        `keep` calls of the chat's burst are reserved for more urgent rows. With a `ticket` the call is under way until
        `ended` is called with it. Each of its `messages` counts, but Telegram lets it go as soon as one fits.
        """
        wait = max(self.wait_all(now), self._wait_chat(chat, now, keep=keep))
        if wait > 0:
            return wait
        bucket = self._bucket(chat)
        if bucket is None or self._overall is None:
            return 0.0
        # A group's bucket spreads calls, its window counts messages: after an album an alert waits for no others.
        calls = 1 if chat < 0 else messages
        self._chats[chat] = bucket.taken(self._full_again(chat, bucket, now), now, calls)
        if len(self._chats) > FORGET_ABOVE:
            self._chats = {chat: full_at for chat, full_at in self._chats.items() if full_at > now}
        if chat < 0:
            self._groups.begin(chat, messages, now)
        self._full_at = self._overall.taken(self._full_at, now, messages)
        self._under_way.begin(ticket, CallUnderWay(chat, now, messages))
        return 0.0

    def ended(self, ticket: int, at: float) -> None:
        """Note that a call was answered, or was not made: it arrived by then, which may be later than it counted."""
        call = self._under_way.end(ticket, at)
        if call is not None and call.chat > 0 and self._chat is not None:
            messages = call.messages + self._under_way.messages_to(call.chat)
            self._chats[call.chat] = max(self._chats.get(call.chat, 0.0), at + messages / self._chat.rate)

    def room(self, chat: int, now: float) -> float:
        """Return how many calls to `chat` fit at once by its own limit."""
        if self._wait_chat(chat, now) > 0:
            return 0.0
        bucket = self._bucket(chat)
        if bucket is None:
            return math.inf
        return min(self._groups.room(chat), bucket.room(self._full_again(chat, bucket, now), now))

    def pause_chat(self, chat: int, seconds: float, now: float) -> None:
        """Pause this chat for this many seconds."""
        self._paused[chat] = max(self._paused.get(chat, 0.0), now + seconds)

    def pause(self, chat: int, seconds: float, now: float) -> None:
        """Pause a chat that answered 429, and all chats when a second 429 follows at once."""
        self.pause_chat(chat, seconds, now)
        if self._refused is not None and self._refused[0] != chat and now - self._refused[1] <= STORM_S:
            self.pause_all(seconds, now)
        self._refused = (chat, now)

    def pause_all(self, seconds: float, now: float) -> None:
        """Pause all chats for this many seconds."""
        self._all_paused = max(self._all_paused, now + seconds)

    def _wait_chat(self, chat: int, now: float, *, keep: int = 0) -> float:
        wait = 0.0
        if self._paused:
            wait = self._paused.get(chat, 0.0) - now
            if wait <= 0:
                self._paused.pop(chat, None)
        bucket = self._bucket(chat)
        if bucket is None:
            return wait
        return max(wait, self._groups.wait(chat, now), bucket.wait(self._full_again(chat, bucket, now), now, keep=keep))

    def _full_again(self, chat: int, bucket: Bucket, now: float) -> float:
        """Return when a chat's bucket will be full again if what is under way to a person arrives now."""
        known = self._chats.get(chat)
        full_at = bucket.empty(self._emptied_at) if known is None else known
        under_way = self._under_way.messages_to(chat) if chat > 0 else 0
        return max(full_at, now + under_way / bucket.rate) if under_way else full_at

    def _bucket(self, chat: int) -> Bucket | None:
        """Return a chat's bucket. Groups and channels have negative ids; 20 a minute are stricter than one a second."""
        return self._group if chat < 0 else self._chat


def _within(limit: float, window_s: float, *, burst: float) -> Bucket:
    """Return a bucket that lets at most `limit` calls pass in every window of that length."""
    burst = max(1.0, burst)
    return Bucket(max(limit - burst, limit / 2) / window_s, burst)
