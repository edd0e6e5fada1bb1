"""In which order several processes handle what is posted to any of them, in a world of the test's own."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from bot.intake.ordering import GAP_S, OWED_S, RENUMBERED
from bot.intake.shared_order import ANSWERED_S, LEFT_S, TOLD_MAX_S, TOLD_S, SharedOrder, SharedView
from storage.installation.arrived import NOBODY, Arrived
from tests.drawing import trials

STEP_S = 0.005
LOOK_S = 0.02
EMMA, OLGA = 1, 2
ME, OTHER, THIRD, DEAD = 11, 12, 13, 14


class Posted(NamedTuple):
    number: int
    person: int
    process: int
    at: float


@dataclass
class Process:
    """A process whose looks and commits take time."""

    number: int
    order: SharedOrder
    looked: float = -1.0
    busy_until: float = 0.0
    taken: list[int] = field(default_factory=list)


class Deployment:
    """Several processes, what has arrived anywhere, and the order in which updates were committed."""

    def __init__(self, processes: int, chance: random.Random, *, last: int | None) -> None:
        self.processes = [Process(number + 1, SharedOrder(number + 1, last)) for number in range(processes)]
        self.chance = chance
        self.waiting: dict[int, Arrived] = {}
        self.handled: list[int] = []

    def run(self, posts: Sequence[Posted]) -> None:
        """Post at the given times, and go on until everything is handled."""
        now, to_come = 0.0, sorted(posts, key=lambda post: post.at)
        while len(self.handled) < len(posts):
            assert now < 30, f"stuck: {self.handled} of {posts}"
            while to_come and to_come[0].at <= now:
                post = to_come.pop(0)
                process = self.processes[post.process % len(self.processes)]
                process.order.put(Arrived(post.number, post.person, None, process.number), now)
            for process in self.chance.sample(self.processes, len(self.processes)):
                self._act(process, now)
            now += STEP_S

    def _act(self, process: Process, now: float) -> None:
        if process.order.must_look and now >= process.looked + LOOK_S * self.chance.random():
            look(process.order, self.waiting, self.handled, now, alive={each.number for each in self.processes})
            process.looked = now
        if now < process.busy_until:
            return
        for number in process.taken:
            self.handled.append(number)
            del self.waiting[number]
            process.order.handled(number)
        process.taken = process.order.take(1 + self.chance.randrange(5))
        process.busy_until = now + 0.06 * self.chance.random()


def look(
    order: SharedOrder, waiting: dict[int, Arrived], handled: Sequence[int], now: float, *, alive: set[int]
) -> None:
    """Announce, let go, claim and look, as one transaction does."""
    new, gone = order.to_announce(), order.to_let_go()
    for update in new:
        if update.number not in handled:
            waiting.setdefault(update.number, update)
    for update in gone:
        waiting[update.number] = update._replace(replica=NOBODY)
    for update in order.to_claim():
        waiting[update.number] = update._replace(replica=order.replica)
    lowest, above, below = order.span()
    seen = tuple(sorted(update for update in waiting.values() if update.number >= lowest))
    between = frozenset(number for number in handled if above < number < below)
    order.saw(SharedView(seen, between, frozenset(alive), now, now), announced=new, let_go=gone)


@st.composite
def posted(draw: st.DrawFn) -> list[Posted]:
    numbers = draw(st.lists(st.integers(101, 130), unique=True, min_size=1, max_size=16))
    return [
        Posted(number, draw(st.integers(1, 3)), draw(st.integers(0, 2)), draw(st.floats(0, 0.6))) for number in numbers
    ]


@trials(150)
@given(posted(), st.integers(2, 3), st.integers(0, 2**32), st.sampled_from([None, 100]))
def test_what_is_posted_within_a_moment_is_handled_in_order_wherever_it_is_posted(
    posts: list[Posted], processes: int, seed: int, last: int | None
) -> None:
    deployment = Deployment(processes, random.Random(seed), last=last)
    deployment.run(posts)
    place = {number: at for at, number in enumerate(deployment.handled)}
    assert len(place) == len(posts), "each once"
    in_their_order = sorted(posts)
    for earlier, later in combinations(in_their_order, 2):
        # What is late for one that was handled already, others do not wait for, as on one process.
        late = any(each.at + GAP_S < earlier.at for each in posts if each.number > earlier.number)
        if earlier.person == later.person and earlier.at <= later.at + GAP_S and not late:
            assert place[earlier.number] < place[later.number], (earlier, later)


class World:
    """One process, and what the others have told."""

    def __init__(self, *told: Arrived, last: int | None = 6) -> None:
        self.order = SharedOrder(ME, last)
        self.waiting = {each.number: each for each in told}
        self.handled: list[int] = []

    def comes(self, number: int, *, person: int = EMMA, chat: int | None = None, at: float = 0.0) -> None:
        self.order.put(Arrived(number, person, chat, ME), at)

    def taken_at(self, now: float) -> list[int]:
        """Return what may be handled after a look at this time."""
        look(self.order, self.waiting, self.handled, now, alive={OTHER})
        return self.order.take(25)

    @property
    def seen(self) -> list[Arrived]:
        return sorted(self.waiting.values())

    def handles(self, *numbers: int) -> None:
        """Commit what was taken."""
        for number in numbers:
            self.others_handle(number)
            self.order.handled(number)

    def others_handle(self, number: int) -> None:
        self.handled.append(number)
        del self.waiting[number]


def test_what_has_not_been_told_is_not_handled() -> None:
    world = World()
    world.comes(7)
    assert world.order.take(25) == []
    assert world.taken_at(0) == [7]
    assert world.waiting == {7: Arrived(7, EMMA, None, ME)}


def test_a_missing_number_is_waited_for_a_moment_and_no_longer() -> None:
    world = World()
    world.comes(8)
    world.comes(9, person=OLGA)
    assert world.taken_at(0.0) == []
    assert world.taken_at(world.order.patience_s - 0.01) == []
    assert world.taken_at(world.order.patience_s) == [8, 9]
    world.handles(8, 9)
    world.comes(10, at=1.0)
    world.comes(7, at=1.0)
    assert world.taken_at(1.0) == [7, 10], "7 is late, and nobody waits for it again"


def test_where_nothing_was_handled_yet_the_first_that_others_handle_is_where_the_numbers_begin() -> None:
    world = World(Arrived(7, OLGA, None, OTHER), last=None)
    world.comes(8)
    assert world.taken_at(0.0) == []
    world.others_handle(7)
    assert world.taken_at(0.1) == [8]


def test_an_update_waits_for_what_its_person_or_its_group_has_sent_elsewhere_and_others_do_not() -> None:
    world = World(Arrived(7, EMMA, None, OTHER), Arrived(8, OLGA, -5, OTHER))
    world.comes(9)
    world.comes(10, person=3, chat=-5)
    world.comes(11, person=3)
    world.comes(12, person=4)
    assert world.taken_at(1.0) == [12]
    world.others_handle(7)
    assert world.taken_at(2.0) == [9]
    world.others_handle(8)
    assert world.taken_at(3.0) == [10, 11]


def test_what_came_to_a_process_that_ended_holds_nobody_up_for_longer_than_a_missing_number() -> None:
    world = World(Arrived(7, EMMA, None, DEAD))
    world.comes(8)
    assert world.taken_at(GAP_S - 0.01) == []
    assert world.taken_at(GAP_S) == [8]
    world.comes(7, at=1.0)
    assert world.taken_at(1.0) == [7]
    assert world.waiting[7].replica == ME


def test_what_came_to_a_process_that_hangs_holds_others_up_until_it_should_have_been_answered() -> None:
    world = World(Arrived(7, EMMA, None, OTHER))
    world.comes(8)
    assert world.taken_at(0.0) == []
    assert world.taken_at(ANSWERED_S - 1) == []
    assert world.taken_at(ANSWERED_S) == [8]


def test_a_refused_update_is_waited_for_by_all_until_it_comes_again_anywhere() -> None:
    world = World()
    world.comes(7)
    world.order.refused(7)
    world.comes(8)
    assert world.taken_at(0.0) == []
    assert world.waiting[7].replica == NOBODY
    assert world.taken_at(OWED_S - 1) == [], "for everybody else it is no missing number"
    world.comes(7, at=OWED_S - 1)
    assert world.taken_at(OWED_S - 1) == [7, 8]


def test_a_refused_update_that_does_not_come_again_is_waited_for_no_longer_than_a_minute() -> None:
    world = World(Arrived(7, EMMA, None, NOBODY))
    world.comes(8)
    assert world.taken_at(0.0) == []
    assert world.taken_at(OWED_S) == [8]


def test_the_same_update_posted_to_two_is_handled_by_the_first_and_answered_by_both() -> None:
    world = World(Arrived(7, EMMA, None, OTHER))
    world.comes(7)
    world.comes(8)
    assert world.taken_at(1.0) == []
    world.others_handle(7)
    assert world.taken_at(1.1) == [7, 8], "the first of them is recognised by its number"


def test_an_update_is_taken_from_a_living_process_once_it_cannot_be_at_work_on_it() -> None:
    world = World(Arrived(7, EMMA, None, OTHER))
    world.comes(7)
    assert world.taken_at(0.0) == []
    assert world.taken_at(LEFT_S) == []
    assert world.taken_at(LEFT_S + 0.02) == [7]


def test_one_that_failed_is_let_go_of_unless_it_has_come_again() -> None:
    world = World()
    world.comes(7)
    world.comes(8, person=OLGA)
    assert world.taken_at(0.0) == [7, 8]
    world.comes(8, person=OLGA, at=0.5)
    world.order.failed(7)
    world.order.failed(8)
    assert [each.number for each in world.order.to_let_go()] == [7]
    assert not world.order.is_idle
    assert world.taken_at(1.0) == [8]


def test_one_that_is_refused_while_it_is_handled_is_not_let_go_of() -> None:
    world = World()
    world.comes(7)
    assert world.taken_at(0.0) == [7]
    world.order.refused(7)
    assert world.order.to_let_go() == []
    world.order.handled(7)
    assert world.order.is_idle


def test_numbers_that_begin_anew_at_random_are_waited_for_like_any() -> None:
    world = World(last=5_000_000)
    world.comes(7)
    assert world.taken_at(0.0) == [7]
    world.comes(7 + 2 * RENUMBERED)
    assert world.taken_at(0.0) == []
    assert world.taken_at(world.order.patience_s) == [7 + 2 * RENUMBERED]


def test_a_missing_number_is_waited_for_as_long_as_telling_takes() -> None:
    world = World()
    for number in range(7, 37):
        world.comes(number)
        assert world.taken_at(0.0) == [number]
        world.handles(number)
    assert world.order.patience_s == GAP_S + TOLD_S
    world.comes(38)
    assert world.taken_at(0.2) == []
    assert world.order.patience_s == GAP_S + 2 * 0.2
    world.comes(39)
    assert world.taken_at(0.6) == []
    assert world.order.patience_s == GAP_S + TOLD_MAX_S


def test_what_comes_to_a_new_process_is_told_at_once_and_handled_once_the_others_know_of_it() -> None:
    world = World()
    world.order.opens = 1.5
    world.comes(7)
    assert world.taken_at(0.0) == []
    assert world.waiting == {7: Arrived(7, EMMA, None, ME)}
    assert world.taken_at(1.5) == [7]


def test_only_those_whom_it_concerns_are_told() -> None:
    world = World(Arrived(8, OLGA, None, OTHER), Arrived(9, EMMA, None, THIRD), Arrived(11, EMMA, None, OTHER))
    world.comes(7)
    assert world.taken_at(0.0) == [7]
    told = world.order.concerned
    assert told(world.seen, [Arrived(7, EMMA, None, ME)]) == {OTHER, THIRD}, "they may miss its number"
    assert told(world.seen, [Arrived(10, 3, None, ME)]) == {OTHER}
    assert told(world.seen, [Arrived(12, EMMA, None, ME)]) == {OTHER}, "then it tells us when it has handled 11"
    assert told(world.seen, [Arrived(12, 3, None, ME)]) == set()
    assert told(world.seen, []) == set()
    assert world.order.next_after([7]) == {THIRD}
