"""The order of posted updates: they are handled by their numbers, in whichever order they come.

Telegram numbers a bot's updates without gaps (https://core.telegram.org/bots/api#update) and posts many at once. This
is guaranteed: of all updates that have come, the lowest number is handled first; after a missing number the later ones
wait 0.25 s, so that posts which overtake each other on the way are handled in order; when an update was answered 503,
so are later ones of the same person, until it has come again or a minute has passed.

This is not guaranteed: a post that is lost on the way, or later than that, is handled after those that overtook it; so
is one that was under way when the process was killed, if Telegram sends a later one first. Within a chat it does not:
it posts a message once the one before was accepted. But a person's presses and messages are in two such queues.
"""

import heapq

from bot.bounded_dict import BoundedDict

GAP_S = 0.25
"""How long to wait for a missing number: posts sent together come within a few round trips of each other."""
RENUMBERED = 10_000
"""A number this far below the last one shows that Telegram restarted the numbering at random, as after a quiet week."""
OWED_S = 60.0
"""How long a person's later updates wait for one that was refused: Telegram tries again within a few seconds."""
REMEMBERED = 10_000


class Reorderer:
    """Gives out waiting numbers, the lowest first."""

    def __init__(self, last: int | None) -> None:
        self.last = last
        self._waiting: list[tuple[int, float]] = []

    def put(self, number: int, now: float) -> None:
        """Add a number that has just come."""
        heapq.heappush(self._waiting, (number, now))

    def waiting(self) -> list[tuple[int, float]]:
        """Return the numbers that wait, and when each came."""
        return list(self._waiting)

    def take(self, now: float) -> int | None:
        """Return the lowest number, or None when none waits or a lower one may still come."""
        if not self._waiting or self.wait_s(now) > 0:
            return None
        number, _ = heapq.heappop(self._waiting)
        if self.last is None or not self.last - RENUMBERED < number < self.last:
            self.last = number
        return number

    def wait_s(self, now: float) -> float:
        """Return how long the lowest number must still wait, in seconds; 0 when no lower one is missing."""
        if not self._waiting:
            return 0.0
        number, came = self._waiting[0]
        if self.last is not None and number <= self.last + 1:
            return 0.0
        return max(0.0, came + GAP_S - now)


class RefusedUpdates:
    """Remembers which updates were refused, so that no later one of the same person overtakes them."""

    def __init__(self) -> None:
        self._refused: BoundedDict[int, dict[int, float]] = BoundedDict(REMEMBERED)

    def refused(self, person: int, number: int, now: float) -> None:
        """Note that an update of this person was answered 503 and will be posted again."""
        self._refused.put(person, {**self._still(person, now), number: now})

    def came(self, person: int, number: int) -> None:
        """Note that an update was handled."""
        (self._refused.get(person) or {}).pop(number, None)

    def is_behind(self, person: int, number: int, now: float) -> bool:
        """Tell whether an earlier update of this person was refused and has not come again."""
        return any(earlier < number for earlier in self._still(person, now))

    def _still(self, person: int, now: float) -> dict[int, float]:
        refused = self._refused.get(person) or {}
        return {number: at for number, at in refused.items() if now - at < OWED_S}
