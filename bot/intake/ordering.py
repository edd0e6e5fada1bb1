"""The order in which posted updates are handled: that of their numbers, whatever order they come in.

Telegram numbers a bot's updates without holes (https://core.telegram.org/bots/api#update) and posts many at once. What
is guaranteed: of all updates that have come, the lowest number is handled first; behind a number that has not come
everyone waits 0.25 s, so that posts which overtake each other on the way have the effect of posts in order; and when an
update was answered 503, later ones of the same person are too, until it came again or a minute has passed.

What is not: a post that is lost on the way, or is later than that, is handled after those that overtook it; so is one
that was under way when the process was killed, if Telegram sends a later one first. Within a chat it does not: a
message is posted when the one before it was accepted. But a person's presses and messages stand in two such queues.
"""

import heapq

from bot.bounded_dict import BoundedDict

GAP_S = 0.25
"""Posts that were sent together come within a few round trips of each other."""
ANEW = 10_000
"""A number so far below the last one: counting has started again at random, as after a week without updates."""
OWED_S = 60.0
"""How long a person's later updates wait for one that was refused: Telegram tries again within a few seconds."""
REMEMBERED = 10_000


class Reorderer:
    """Gives waiting numbers out from the lowest up."""

    def __init__(self, last: int | None) -> None:
        self._last = last
        self._waiting: list[tuple[int, float]] = []

    def put(self, number: int, now: float) -> None:
        """Let a number wait that has come now."""
        heapq.heappush(self._waiting, (number, now))

    def take(self, now: float) -> int | None:
        """Return the lowest number, or None when none waits or one before it may still come."""
        if not self._waiting or self.wait_s(now) > 0:
            return None
        number, _ = heapq.heappop(self._waiting)
        if self._last is None or not self._last - ANEW < number < self._last:
            self._last = number
        return number

    def wait_s(self, now: float) -> float:
        """Return how long the lowest number has still to wait; 0 when nothing below it is missing."""
        if not self._waiting:
            return 0.0
        number, came = self._waiting[0]
        if self._last is not None and number <= self._last + 1:
            return 0.0
        return max(0.0, came + GAP_S - now)


class RefusedUpdates:
    """Remembers which updates were refused, so that nobody's later one overtakes them."""

    def __init__(self) -> None:
        self._refused: BoundedDict[int, dict[int, float]] = BoundedDict(REMEMBERED)

    def refused(self, person: int, number: int, now: float) -> None:
        """An update of this person was answered 503: Telegram posts it again."""
        self._refused.put(person, {**self._still(person, now), number: now})

    def came(self, person: int, number: int) -> None:
        """It was handled."""
        (self._refused.get(person) or {}).pop(number, None)

    def is_behind(self, person: int, number: int, now: float) -> bool:
        """Tell whether an earlier update of this person is still owed to us."""
        return any(earlier < number for earlier in self._still(person, now))

    def _still(self, person: int, now: float) -> dict[int, float]:
        refused = self._refused.get(person) or {}
        return {number: at for number, at in refused.items() if now - at < OWED_S}
