"""The order of posted updates where several processes take posts of one bot. Pure.

Each process tells the others what has come to it, before it handles it, and handles only what came to it. This is
guaranteed of updates that share a person or a chat: one is handled once no lower number is missing, or has been missing
for 0.25 s and as long as it takes to be told, and all lower ones that have come anywhere are handled. So updates posted
within 0.25 s of each other are handled in the order of their numbers, wherever they are posted, if no process takes
twice as long to tell as this one took lately. A lower one that was refused is waited for until it has come again, for a
minute at the most.

This is not guaranteed: a number that comes after a later one was handled is late, as in `ordering`. An update whose
process has ended holds others up for 0.25 s and no longer, and for 6 s if the process hangs: Telegram posts it again.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from bot.intake.ordering import GAP_S, OWED_S, RENUMBERED
from storage.installation.arrived import NOBODY, Arrived

TOLD_S, TOLD_MAX_S = 0.05, 1.0
"""How long it may take, at the least and at the most, until the others know what has come to one."""
TOLD_FIRST_S, FORGETS = 0.25, 0.8
"""How long telling counts as having taken before the first, and what is left of the longest after each further one."""
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
    ended: float = float("-inf")
    """When the look began and ended, in monotonic seconds."""


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
        self.alive = frozenset[int]()
        """The other processes; of those that have just ended, some may be in it."""
        self.opens = float("-inf")
        """Nothing is handled that was not seen to be next since this time, in monotonic seconds."""
        self._told_s = TOLD_FIRST_S
        """How long telling took lately."""

    @property
    def must_look(self) -> bool:
        """Whether the others are to be told of something, or something here waits for what they do."""
        return bool(self._let_go) or len(self._ready()) < len(self._here)

    @property
    def is_handling(self) -> bool:
        """Whether something that was taken is being handled."""
        return bool(self._taken)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is here or being handled, and the others know it."""
        return not (self._here or self._let_go or self._taken)

    def put(self, update: Arrived, now: float) -> None:
        """Add an update that has just come."""
        self._here[update.number] = _Here(update, now)
        self._let_go.pop(update.number, None)

    def take(self, limit: int) -> list[int]:
        """Return the numbers that may be handled now, the lowest first; they are here until `handled` or `failed`."""
        ready = self._ready()[:limit]
        for number in ready:
            self._taken[number] = self._here.pop(number).update
        return ready

    def _ready(self) -> list[int]:
        ready: list[int] = []
        behind: set[int] = set()
        waits_for_missing = False
        for number, here in sorted(self._here.items()):
            has_waited = self._is_next(number) or here.came + self.patience_s <= self._view.begun
            waits_for_missing |= not has_waited
            if not has_waited or not self._may_go(here, behind):
                behind |= here.update.keys
                continue
            ready.append(number)
            if not waits_for_missing:
                self._pass(number)
        return ready

    @property
    def patience_s(self) -> float:
        """How long a missing number is waited for."""
        return GAP_S + min(max(TOLD_S, 2 * self._told_s), TOLD_MAX_S)

    def handled(self, number: int) -> None:
        """Note that an update that was taken is committed."""
        if (update := self._taken.pop(number, None)) is not None:
            for key in update.keys:
                self._by_key[key] = [each for each in self._by_key.get(key, ()) if each.number != number]

    def next_after(self, numbers: Iterable[int]) -> set[int]:
        """Return the processes whose turn it is, as far as is known, once these updates are handled."""
        done = {*numbers}
        keys = set[int]().union(*(self._taken[number].keys for number in done if number in self._taken))
        waiting = ([each for each in self._by_key.get(key, ()) if each.number not in done] for key in keys)
        return self._others(min(each) for each in waiting if each)

    def concerned(self, waiting: Sequence[Arrived], news: Sequence[Arrived]) -> set[int]:
        """Return the processes that may wait for what has just come here or was refused, and those it waits for."""
        behind = [each for each in waiting if news and each > min(news)]
        before = [
            max((each for each in waiting if each < new and each.keys & new.keys and each.replica != self.replica),
                default=new) for new in news
        ]  # fmt: skip
        return self._others([*behind, *before])

    def _others(self, waiting: Iterable[Arrived]) -> set[int]:
        return {each.replica for each in waiting} - {self.replica, NOBODY}

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

    def asks_who_lives(self, waiting: Iterable[Arrived], now: float) -> bool:
        """Tell whether it matters which processes are alive: until 0.25 s have passed, most are waited for anyway."""
        elsewhere = [each for each in waiting if each.replica not in (self.replica, NOBODY)]
        return any(each.number in self._here for each in elsewhere) or (
            bool(elsewhere) and any(here.came + GAP_S <= now for here in self._here.values())
        )

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
        self.alive = view.alive
        told = [here for update in announced if (here := self._here.get(update.number)) is not None]
        for here in told:
            here.is_announced = True
        if told:
            self._told_s = max(view.ended - min(here.came for here in told), FORGETS * self._told_s)
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
        is_told = here.is_announced and self._view.begun >= self.opens
        if not is_told or here.update.number in self._elsewhere or not behind.isdisjoint(here.update.keys):
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
        if earlier.replica in self.alive:
            return self._held_for(earlier) < ANSWERED_S
        return here.came + GAP_S > self._view.begun

    def _stands(self, update: Arrived) -> bool:
        """Tell whether an update is in the hands of the process that it belongs to."""
        return update.replica in self.alive and self._held_for(update) < LEFT_S

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
