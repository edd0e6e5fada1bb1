"""The order of posted updates where several processes take posts of one bot. Pure.

Each process tells the others what has come to it, before it handles it, and handles only what came to it. This is
guaranteed of updates that share a person or a chat: one is handled once no lower number is missing, or has been missing
for 0.5 s, and all lower ones that have come anywhere are handled. So updates posted within 0.25 s of each other are
handled in the order of their numbers, wherever they are posted, if the others are told within another 0.25 s. A lower
one that was refused is waited for until it has come again, for a minute at the most.

This is not guaranteed: a number that comes after a later one was handled is late, as in `ordering`. An update whose
process has ended holds others up for 0.25 s and no longer, and for 6 s if the process hangs: Telegram posts it again.
"""

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from bot.intake.ordering import GAP_S, OWED_S, RENUMBERED
from storage.installation.arrived import NOBODY, Arrived

TOLD_S = 0.25
"""How long it may take until the others know what has come to one. A missing number is waited for longer by this."""
WINDOW = 1_000
"""A number this far below the lowest that waits is not missed: Telegram posts 40 updates at once, and some bots 100."""
ANSWERED_S = 6.0
"""A post is answered within 4.5 s, and the update is then handled or let go of; a process that has done neither hangs,
or is cut off from the database, and the server has not noticed it yet."""
LEFT_S = 30.0
"""Work on one slice ends within this time, or its process does: then an update may be taken from a living process."""


class SharedView(NamedTuple):
    """What had arrived anywhere, and was not handled, at one moment."""

    waiting: tuple[Arrived, ...] = ()
    handled: frozenset[int] = frozenset()
    """Of the numbers asked for, those that are handled."""
    alive: frozenset[int] = frozenset()
    """The other processes."""
    begun: float = float("-inf")
    """When the look began, in monotonic seconds."""


@dataclass(slots=True)
class _Here:
    update: Arrived
    came: float
    is_announced: bool = False


class SharedOrder:
    """Gives out the numbers of this process that may be handled, of those that have arrived anywhere."""

    def __init__(self, replica: int, last: int | None) -> None:
        """`last` is the number of the update that was handled last, by any process."""
        self.replica = replica
        """The number of this process."""
        self.last = last
        """No lower number is missing."""
        self._here: dict[int, _Here] = {}
        self._taken: dict[int, Arrived] = {}
        self._let_go: dict[int, Arrived] = {}
        self._view = SharedView()
        self._by_key: dict[int, list[Arrived]] = {}
        self._elsewhere: dict[int, Arrived] = {}
        """Of the updates in the view, those that belong to other processes, or to none."""
        self._since: dict[tuple[int, int], float] = {}
        """Since when each update in the view has belonged to its process."""

    @property
    def waits(self) -> bool:
        """Whether something here waits, or the others are to be told of something."""
        return bool(self._here or self._let_go)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is here or being handled, and the others know it."""
        return not (self.waits or self._taken)

    def put(self, update: Arrived, now: float) -> None:
        """Add an update that has just come."""
        self._here[update.number] = _Here(update, now)
        self._let_go.pop(update.number, None)

    def take(self, limit: int) -> list[int]:
        """Return the numbers that may be handled now, the lowest first; they are here until `handled` or `failed`."""
        ready: list[int] = []
        behind: set[int] = set()
        waits_for_missing = False
        for number, here in sorted(self._here.items()):
            if len(ready) == limit:
                break
            has_waited = self._is_next(number) or here.came + GAP_S + TOLD_S <= self._view.begun
            waits_for_missing |= not has_waited
            if not has_waited or not self._may_go(here, behind):
                behind |= here.update.keys
                continue
            ready.append(number)
            if not waits_for_missing:
                self._pass(number)
        for number in ready:
            self._taken[number] = self._here.pop(number).update
        return ready

    def handled(self, number: int) -> None:
        """Note that an update that was taken is committed."""
        if (update := self._taken.pop(number, None)) is not None:
            for key in update.keys:
                self._by_key[key] = [each for each in self._by_key.get(key, ()) if each.number != number]

    def failed(self, number: int) -> None:
        """Note that an update that was taken is not committed, and was refused."""
        if (update := self._taken.pop(number, None)) is not None and number not in self._here:
            self._let_go[number] = update

    def refused(self, number: int) -> None:
        """Note that an update was refused; one that is taken may be committed all the same."""
        if (here := self._here.pop(number, None)) is not None:
            self._let_go[number] = here.update

    def to_announce(self) -> list[Arrived]:
        """Return the updates of which the others do not know yet."""
        return [here.update for here in self._here.values() if not here.is_announced]

    def to_let_go(self) -> list[Arrived]:
        """Return the updates that were refused since the others were told last."""
        return list(self._let_go.values())

    def to_claim(self) -> list[Arrived]:
        """Return the updates here that belong to a process which has let go of them or ended."""
        return [
            update for update in self._elsewhere.values() if update.number in self._here and not self._stands(update)
        ]

    def span(self) -> tuple[int, int, int]:
        """Return the lowest number to look for, and the two between which handled ones are asked for."""
        lowest, highest = min(self._here, default=0), max(self._here, default=0)
        if self.last is None:
            return lowest - RENUMBERED, lowest - WINDOW, highest
        if self._here:
            self.last = max(self.last, lowest - WINDOW)
        return lowest - RENUMBERED, self.last, highest

    def saw(self, view: SharedView, *, announced: list[Arrived], let_go: list[Arrived]) -> None:
        """Go by what was seen after these updates were announced and let go of."""
        for update in announced:
            here = self._here.get(update.number)
            if here is not None:
                here.is_announced = True
        for update in let_go:
            self._let_go.pop(update.number, None)
        self._view = view
        self._since = {
            (each.number, each.replica): self._since.get((each.number, each.replica), view.begun)
            for each in view.waiting
        }
        self._elsewhere = {each.number: each for each in view.waiting if each.replica != self.replica}
        by_key: defaultdict[int, list[Arrived]] = defaultdict(list)
        for each in view.waiting:
            for key in each.keys:
                by_key[key].append(each)
        self._by_key = by_key
        if self.last is None and view.handled:
            self.last = min(view.handled)
        self._close_gaps()

    def _may_go(self, here: _Here, behind: set[int]) -> bool:
        """Tell whether an update that waits for no missing number waits for no other one either."""
        if not here.is_announced or here.update.number in self._elsewhere or not behind.isdisjoint(here.update.keys):
            return False
        return not any(self._holds_up(each, here) for key in here.update.keys for each in self._by_key.get(key, ()))

    def _is_next(self, number: int) -> bool:
        return self.last is not None and number <= self.last

    def _holds_up(self, earlier: Arrived, here: _Here) -> bool:
        """Tell whether an update must wait for another one, which has arrived and is not handled."""
        number = here.update.number
        if not number - RENUMBERED < earlier.number < number or earlier.number in self._here:
            return False
        if earlier.replica in (self.replica, NOBODY):
            return self._held_for(earlier) < OWED_S
        if earlier.replica in self._view.alive:
            return self._held_for(earlier) < ANSWERED_S
        return here.came + GAP_S > self._view.begun

    def _stands(self, update: Arrived) -> bool:
        """Tell whether an update is in the hands of the process that it belongs to."""
        return update.replica in self._view.alive and self._held_for(update) < LEFT_S

    def _held_for(self, update: Arrived) -> float:
        return self._view.begun - self._since.get((update.number, update.replica), self._view.begun)

    def _pass(self, number: int) -> None:
        """Note that a number is not missing, nor waited for any longer are those below it."""
        if self.last is None or not self.last - RENUMBERED < number <= self.last:
            self.last = number
            self._close_gaps()

    def _close_gaps(self) -> None:
        if self.last is None:
            return
        known = self._view.handled.union(each.number for each in self._view.waiting)
        while self.last + 1 in known:
            self.last += 1
