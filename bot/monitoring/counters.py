"""The same counts as `metrics`, as Prometheus's own objects; not wired yet: `/metrics` still reads `metrics`.

Every label's values are a closed set of ours, present from the start: no person, chat or text ever becomes one.
"""

import asyncio
from collections import deque

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, disable_created_metrics

from bot.clock import Clock
from bot.context.effects import Effects
from bot.updates.update import KINDS
from storage.records.lead import Stage

LOOK_S = 0.5
REMEMBERED = 120
"""Looks, a minute of them."""
OUTCOMES = {"sent": "sent", "waiting": "again", "dead": "dead"}
"""Rows that are to be tried again are waiting, in the outbox's words."""


class Counters:
    """Everything that is counted, in a registry of its own: two bots in one process share none."""

    def __init__(self, clock: Clock) -> None:
        # A `_created` series beside each counter would double the page; the switch is the library's and global.
        disable_created_metrics()  # type: ignore[no-untyped-call]  # the library leaves it untyped
        self._clock = clock
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        self._updates = Counter("sarnakh_updates", "Updates committed, by kind", ["kind"], registry=registry)
        self._stages = Counter("sarnakh_stage_entries", "Stages that leads entered", ["stage"], registry=registry)
        self._sends = Counter("sarnakh_sends", "Attempts to send, by outcome", ["outcome"], registry=registry)
        self._refused = Counter("sarnakh_posts_turned_away", "Posts refused, by status", ["status"], registry=registry)
        self._turns = Counter("sarnakh_turns", "Turns of talks", registry=registry)
        self._set_aside = Counter("sarnakh_dead_letters", "Updates that could not be handled", registry=registry)
        # Telegram dates an update by the whole second.
        self._intake_lag = Histogram(
            "sarnakh_intake_lag_seconds", "From an update's date to its commit", registry=registry,
            buckets=(1, 2, 5, 10, 30, 60, 300, 3600),
        )  # fmt: skip
        self._loop_lag = Histogram(
            "sarnakh_loop_lag_seconds", "How late the event loop comes", registry=registry,
            buckets=(0.005, 0.02, 0.1, 0.5, 1, 5),
        )  # fmt: skip
        self._late: deque[float] = deque([0.0], maxlen=REMEMBERED)
        # Every label starts at zero, so that the first of a kind is a rise that a monitor sees.
        for family, labels in ((self._updates, KINDS), (self._stages, Stage), (self._sends, OUTCOMES.values())):
            for label in labels:
                family.labels(label)
        self._refused.labels(403)

    def committed(self, effects: Effects) -> None:
        """Count what has been committed."""
        for what, label in effects.happened:
            match what:
                case "update":
                    self._updates.labels(label).inc()
                case "stage":
                    self._stages.labels(label).inc()
                case "turn":
                    self._turns.inc()
                case "set_aside":
                    self._set_aside.inc()
        now = self._clock.now().timestamp() if effects.dates else 0.0
        for date in effects.dates:
            self._intake_lag.observe(max(0.0, now - date))

    def sent(self, state: str) -> None:
        """Count what became of an attempt to send."""
        self._sends.labels(OUTCOMES[state]).inc()

    def turned_away(self, status: int) -> None:
        """Count a request at the webhook that was no post of Telegram's."""
        self._refused.labels(status).inc()

    @property
    def worst_lag_s(self) -> float:
        """How late the event loop came at the worst, in the last minute."""
        return max(self._late)

    def late(self, late_s: float) -> None:
        """Take in one look at the event loop."""
        self._loop_lag.observe(late_s)
        self._late.append(late_s)

    async def watch_loop(self) -> None:
        """Look twice a second until cancelled, by the clock of the loop that is measured."""
        loop = asyncio.get_running_loop()
        while True:
            due = loop.time() + LOOK_S
            await asyncio.sleep(LOOK_S)
            self.late(max(0.0, loop.time() - due))
