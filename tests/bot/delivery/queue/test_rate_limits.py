"""Telegram's limits: what may pass in any window, and who is held up by a 429."""

import heapq
import math
import random
from collections.abc import Sequence
from operator import itemgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.queue.rate_limits import CHAT_BURST, RateLimits
from bot.delivery.queue.under_way import LONGEST_S
from bot.sandbox.api.flood_limits import FloodLimits
from bot.sandbox.values.refusals import RefusedError

SARA, REZA, GROUP = 11, 12, -100500
EPSILON = 1e-6

gaps = st.lists(st.floats(min_value=0, max_value=3, allow_nan=False), min_size=1, max_size=150)
chats = st.sampled_from([SARA, REZA, GROUP])


def most_in(window_s: float, moments: list[float]) -> int:
    """Return the most calls in any half-open window of that length."""
    return max((sum(1 for moment in moments if 0 <= moment - first < window_s) for first in moments), default=0)


def passed(limits: RateLimits, asked: list[tuple[float, int]]) -> list[tuple[float, int]]:
    """Ask at each moment, and once more when the wait that was named is over."""
    through, now = [], 0.0
    for gap, chat in asked:
        now += gap
        wait = limits.take(chat, now)
        if wait > 0:
            now += wait + EPSILON
            assert limits.take(chat, now) == 0, "the wait that was named is enough"
        through.append((now, chat))
    return through


@given(asked=st.lists(st.tuples(st.floats(0, 0.2), chats), min_size=1, max_size=150))
def test_no_window_sees_more_than_the_limits(asked: list[tuple[float, int]]) -> None:
    through = passed(RateLimits.of(30, 1, 20), asked)

    assert most_in(1, [at for at, _ in through]) <= 30
    assert most_in(60, [at for at, chat in through if chat == GROUP]) <= 20
    for window_s in (1, 2, 5, 30):
        assert most_in(window_s, [at for at, chat in through if chat == SARA]) <= CHAT_BURST + window_s


class Line:
    """A line on which each call takes its time to Telegram, and its answer back."""

    def __init__(self, limits: RateLimits) -> None:
        self.limits = limits
        self.arrived: list[tuple[float, int, int]] = []
        self.now = 0.0
        self._answers: list[tuple[float, int]] = []

    def passes(self, seconds: float) -> None:
        """Let time pass, and answers come."""
        self.now += seconds
        while self._answers and self._answers[0][0] <= self.now:
            at, ticket = heapq.heappop(self._answers)
            self.limits.ended(ticket, at)

    def sends(self, chat: int, there_s: float, back_s: float, *, messages: int = 1) -> None:
        """Send as soon as the limits let it go."""
        ticket = len(self.arrived)
        while (wait := self.limits.take(chat, self.now, ticket=ticket, messages=messages)) > 0:
            self.passes(wait + EPSILON)
        self.arrived.append((self.now + there_s, chat, messages))
        heapq.heappush(self._answers, (self.now + there_s + back_s, ticket))


def told_to_wait(arrived: list[tuple[float, int, int]]) -> list[float]:
    """Return when Telegram, as strict as our own limits, refuses what arrived, taken in the order of arriving."""
    now, refused = 0.0, []
    floods = FloodLimits(lambda: now, on=True)
    floods.chat_burst = CHAT_BURST
    for now, chat, messages in sorted(arrived, key=itemgetter(0)):
        try:
            floods.take("copyMessages", chat, [0] * messages)
        except RefusedError:
            refused.append(now)
    return refused


EVERYBODY = [
    pytest.param(range(1, 201), id="everybody"),
    pytest.param([SARA] * 60, id="one person"),
    pytest.param([GROUP] * 60, id="a group"),
    pytest.param([SARA, REZA, GROUP, *range(100, 120)] * 5, id="all at once"),
]
pauses = st.sampled_from((0.0, 0.03, 1.0))


@pytest.mark.parametrize("chats", EVERYBODY)
@given(seed=st.integers(0, 2**32), share=st.sampled_from((0.02, 0.2, 0.5)), gap_s=pauses)
@pytest.mark.long
def test_telegram_refuses_nothing_however_late_some_calls_arrive(
    chats: Sequence[int], seed: int, share: float, gap_s: float
) -> None:
    line, rng = Line(RateLimits.of(30, 1, 20)), random.Random(seed)
    for chat in chats:
        line.passes(gap_s)
        line.sends(chat, *(rng.uniform(0, LONGEST_S) if rng.random() < share else 0.02 for _ in range(2)))

    assert told_to_wait(line.arrived) == []


@pytest.mark.parametrize("chats", EVERYBODY)
@given(seed=st.integers(0, 2**32), gap_s=pauses)
def test_telegram_refuses_nothing_after_copies_of_several_messages(
    chats: Sequence[int], seed: int, gap_s: float
) -> None:
    line, rng = Line(RateLimits.of(30, 1, 20)), random.Random(seed)
    for chat in chats:
        line.passes(gap_s)
        line.sends(chat, 0.02, 0.02, messages=rng.choice((1, 1, 3, 10)))

    assert told_to_wait(line.arrived) == []


def test_after_an_album_an_alert_goes_at_once() -> None:
    limits = RateLimits.of(30, 1, 20)

    assert limits.take(GROUP, 100.0, keep=2, messages=10) == 0
    assert limits.take(GROUP, 101.0) == 0


def test_a_line_on_which_nothing_is_answered_does_not_hold_up_everybody() -> None:
    line = Line(RateLimits.of(30, 1, 20))
    for person in range(60):
        line.sends(person, 20.0, 20.0)

    assert line.now < 4 * LONGEST_S


@given(st.integers(1, 60), st.integers(1, 60), st.lists(st.floats(0, 0.5), min_size=1, max_size=100))
def test_the_law_holds_for_every_limit(overall: int, group: int, waits: list[float]) -> None:
    everyone = passed(RateLimits.of(overall, 1, 60), [(gap, number) for number, gap in enumerate(waits, 1)])
    one_group = passed(RateLimits.of(60, 1, group), [(gap * 10, GROUP) for gap in waits])

    assert most_in(1, [at for at, _ in everyone]) <= overall
    assert most_in(60, [at for at, _ in one_group]) <= group


@given(asked=st.lists(st.tuples(st.floats(0, 3), chats), max_size=60), chat=chats)
def test_as_many_calls_pass_at_once_as_there_is_room_for(asked: list[tuple[float, int]], chat: int) -> None:
    limits, now = RateLimits.of(1_000, 1, 20), 0.0
    for gap, each in asked:
        now += gap
        limits.take(each, now)
    room = limits.room(chat, now)
    passed_now = sum(limits.take(chat, now) == 0 for _ in range(30))

    assert room - 1 - EPSILON <= passed_now <= room + EPSILON


def test_a_chat_that_is_paused_has_no_room_and_a_stand_in_has_any() -> None:
    limits = RateLimits.of(30, 1, 20)
    limits.pause_chat(GROUP, 5, now=100.0)

    assert limits.room(GROUP, 101.0) == 0
    assert limits.room(GROUP, 105.0) == 5
    assert RateLimits.none().room(GROUP, 0.0) == math.inf


def test_three_messages_at_once_to_one_person_pass() -> None:
    limits = RateLimits.of(30, 1, 20)

    assert [limits.take(SARA, 5.0) for _ in range(3)] == [0, 0, 0]


def test_a_chat_that_waits_costs_the_others_nothing() -> None:
    limits = RateLimits.of(30, 1, 20)
    for second in range(50):
        limits.take(GROUP, float(second))

    assert limits.take(GROUP, 50.0) > 0
    assert limits.take(SARA, 50.0) == 0
    assert limits.wait_all(51.0) == 0


def test_no_limits_means_none() -> None:
    limits = RateLimits.none()

    assert {limits.take(GROUP, 1.0) for _ in range(1_000)} == {0}


def test_a_429_pauses_its_chat_alone() -> None:
    limits = RateLimits.none()
    limits.pause(GROUP, 30, now=100.0)

    assert limits.take(GROUP, 101.0) == 29
    assert limits.take(SARA, 101.0) == 0
    assert limits.take(GROUP, 130.0) == 0


@pytest.mark.parametrize(
    ("second_chat", "at", "paused"),
    [
        pytest.param(SARA, 100.5, True, id="another chat within a second"),
        pytest.param(SARA, 102.0, False, id="another chat later"),
        pytest.param(GROUP, 100.5, False, id="the same chat again"),
    ],
)
def test_a_second_chat_refused_within_a_second_pauses_all(second_chat: int, at: float, paused: bool) -> None:
    limits = RateLimits.none()
    limits.pause(GROUP, 5, now=100.0)
    limits.pause(second_chat, 5, now=at)

    assert (limits.take(REZA, at) > 0) is paused


def test_a_shorter_pause_does_not_end_a_longer_one() -> None:
    limits = RateLimits.none()
    limits.pause(GROUP, 3_600, now=0.0)
    limits.pause(GROUP, 1, now=10.0)

    assert limits.take(GROUP, 20.0) == 3_580


def test_full_buckets_are_forgotten() -> None:
    limits = RateLimits.of(1e9, 1, 20)
    for person in range(1, 25_000):
        limits.take(person, float(person))

    assert len(limits._chats) < 15_000


def test_a_sender_that_takes_over_begins_with_empty_bursts() -> None:
    before = RateLimits.of(30, 1, 20)
    assert [before.take(7, 100.0) for _ in range(3)] == [0.0] * 3
    limits = before.emptied(100.0)
    assert limits.take(7, 100.0) > 0
    assert limits.take(8, 100.0) > 0
    assert limits.take(-9, 100.0) > 0
    assert limits.take(7, 101.0) == 0.0
    assert limits.take(7, 101.0) > 0
    assert [limits.take(8, 106.0) for _ in range(3)] == [0.0] * 3
