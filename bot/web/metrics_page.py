"""`/metrics`: what the bot counts, in the words of Prometheus; read when it is asked for.

Every label's values are a closed set of ours: no person, chat or text ever becomes one.
"""

from collections.abc import Iterable, Mapping
from itertools import accumulate

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, ProcessCollector, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.monitoring.health import Fault, Health
from bot.monitoring.loop_lag import Histogram
from bot.monitoring.metrics import Metrics
from storage.messages import Priority

_OUTCOMES = {"sent": "sent", "waiting": "again", "dead": "dead"}
"""Rows that are to be tried again are waiting, in the outbox's words."""


def metrics_route(health: Health, metrics: Metrics, sends: Mapping[str, int]) -> web.RouteDef:
    """Return `/metrics`; `sends` counts attempts by what became of their rows."""
    # A registry of our own: the default one is a global, and two bots in one process would share it.
    registry = CollectorRegistry()
    registry.register(_Figures(health, metrics, sends))
    ProcessCollector(registry=registry)

    async def answer(_request: web.Request) -> web.Response:
        return web.Response(body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return web.get("/metrics", answer)


class _Figures(Collector):
    """Turns plain numbers into metrics."""

    def __init__(self, health: Health, metrics: Metrics, sends: Mapping[str, int]) -> None:
        self._health = health
        self._metrics = metrics
        self._sends = sends

    def collect(self) -> Iterable[Metric]:
        """Yield everything, as it is now."""
        yield from self._counted()
        yield from self._outbox()
        yield from self._standing()
        yield _histogram_metric(
            "sarnakh_intake_lag_seconds", "From an update's date to its commit", self._metrics.intake_lag
        )
        yield _histogram_metric(
            "sarnakh_loop_lag_seconds", "How late the event loop comes", self._health.loop_lag.histogram
        )

    def _counted(self) -> Iterable[Metric]:
        updates = CounterMetricFamily("sarnakh_updates", "Updates committed, by kind", labels=["kind"])
        stages = CounterMetricFamily("sarnakh_stage_entries", "Stages that leads entered", labels=["stage"])
        turns = CounterMetricFamily("sarnakh_turns", "Turns of talks")
        set_aside = CounterMetricFamily("sarnakh_dead_letters", "Updates that could not be handled")
        for (what, label), count in self._metrics.counts.items():
            match what:
                case "update":
                    updates.add_metric([label], count)
                case "stage":
                    stages.add_metric([label], count)
                case "turn":
                    turns.add_metric([], count)
                case "set_aside":
                    set_aside.add_metric([], count)
        sends = CounterMetricFamily("sarnakh_sends", "Attempts to send, by outcome", labels=["outcome"])
        for state, outcome in _OUTCOMES.items():
            sends.add_metric([outcome], self._sends[state])
        turned_away = CounterMetricFamily("sarnakh_posts_turned_away", "Posts refused, by status", labels=["status"])
        for status, count in self._metrics.turned_away.items():
            turned_away.add_metric([str(status)], count)
        return updates, stages, turns, set_aside, sends, turned_away

    def _outbox(self) -> Iterable[Metric]:
        waiting = GaugeMetricFamily("sarnakh_outbox_waiting", "Messages that wait to be sent", labels=["priority"])
        oldest = GaugeMetricFamily("sarnakh_outbox_oldest_seconds", "Age of the oldest of them", labels=["priority"])
        counts = {each.priority: each.waiting for each in self._health.backlog}
        for priority in Priority:
            waiting.add_metric([priority], counts.get(priority, 0))
            oldest.add_metric([priority], self._health.age(priority).total_seconds())
        return waiting, oldest

    def _standing(self) -> Iterable[Metric]:
        health = self._health
        yield _gauge("sarnakh_silence_seconds", "Since Telegram was last heard", health.silence().total_seconds())
        yield _gauge("sarnakh_database_log_bytes", "Size of the database's write-ahead log", health.log_bytes)
        if health.disk_bytes is not None:
            yield _gauge("sarnakh_disk_free_bytes", "Free where the database lies", health.disk_bytes)
        wrong = GaugeMetricFamily("sarnakh_fault", "1 while this is wrong", labels=["fault"])
        faults = health.faults()
        for fault in Fault:
            wrong.add_metric([fault.name.lower()], fault in faults)
        yield wrong
        version = GaugeMetricFamily("sarnakh_info", "Always 1", labels=["version"])
        version.add_metric([health.version], 1)
        yield version


def _gauge(name: str, what: str, value: float) -> Metric:
    return GaugeMetricFamily(name, what, value=value)


def _histogram_metric(name: str, what: str, histogram: Histogram) -> Metric:
    bounds = [*map(str, histogram.bounds), "+Inf"]
    buckets = list(zip(bounds, map(float, accumulate(histogram.counts)), strict=True))
    return HistogramMetricFamily(name, what, buckets=buckets, sum_value=histogram.sum)
