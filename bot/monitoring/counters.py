"""Counters of the running bot, as Prometheus's own objects: counted after commits, without personal data.

The values of every label are a closed set, present from the start: no person, chat or text ever becomes one.
"""

from collections import Counter as Tally

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, disable_created_metrics

from bot.context.effects import Effects, Happening
from bot.monitoring.gauges import Gauges
from bot.monitoring.health import Health
from bot.updates.update import KINDS
from storage.records.lead import Stage

INTAKE_BOUNDS_S = (1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 300.0, 3600.0)
"""Bounds of a histogram; Telegram dates an update by the whole second."""
OUTCOMES = {"sent": "sent", "waiting": "again", "dead": "dead"}
"""The outbox's state of a row to our label for the attempt: a row that is tried again is waiting."""


class Counters:
    """Everything that `/metrics` shows, in a registry of its own, which two bots in one process do not share."""

    def __init__(self, health: Health) -> None:
        # A `_created` series beside each counter would double the page; the switch is the library's and global.
        disable_created_metrics()  # type: ignore[no-untyped-call]  # untyped in the library
        self._clock = health.clock
        # In the order of the page.
        self.registry = registry = CollectorRegistry()
        updates = Counter("sarnakh_updates", "Updates committed, by kind", ["kind"], registry=registry)
        stages = Counter("sarnakh_stage_entries", "Stages that leads entered", ["stage"], registry=registry)
        turns = Counter("sarnakh_turns", "Turns of talks", registry=registry)
        set_aside = Counter("sarnakh_dead_letters", "Updates that could not be handled", registry=registry)
        from_json = Counter(
            "sarnakh_updates_read_from_json", "Updates of groups that python-telegram-bot could not read",
            registry=registry,
        )  # fmt: skip
        sends = Counter("sarnakh_sends", "Attempts to send, by outcome", ["outcome"], registry=registry)
        self._refused = Counter("sarnakh_posts_turned_away", "Posts refused, by status", ["status"], registry=registry)
        registry.register(Gauges(health))
        self._intake_lag = Histogram(
            "sarnakh_intake_lag_seconds",
            "From an update's date to its commit",
            registry=registry,
            buckets=INTAKE_BOUNDS_S,
        )
        registry.register(health.loop_lag.histogram)
        ProcessCollector(registry=registry)
        # Every label starts at zero, so that a monitor sees the first event of a kind as a rise.
        self._happened: dict[Happening, Counter] = {
            **{("update", kind): updates.labels(kind) for kind in KINDS},
            **{("stage", str(stage)): stages.labels(stage) for stage in Stage},
            ("turn", ""): turns,
            ("set_aside", ""): set_aside,
            ("read_from_json", ""): from_json,
        }
        self._sends = {state: sends.labels(outcome) for state, outcome in OUTCOMES.items()}
        self._refused.labels(403)

    def committed(self, effects: Effects) -> None:
        """Count the effects of a committed transaction."""
        for happening, times in Tally(effects.happened).items():
            self._happened[happening].inc(times)
        if effects.dates:
            now = self._clock.now().timestamp()
            for date in effects.dates:
                self._intake_lag.observe(max(0.0, now - date))

    def sent(self, state: str) -> None:
        """Count an attempt to send, by the state of its row."""
        self._sends[state].inc()

    def turned_away(self, status: int) -> None:
        """Count a refused request at the webhook, by the status of its answer."""
        self._refused.labels(status).inc()

    @property
    def posts_turned_away(self) -> int:
        """The number of refused requests since the start."""
        return int(sum(sample.value for family in self._refused.collect() for sample in family.samples))
