"""The bot's state as Prometheus's gauges, read from health at every request of the page."""

from collections.abc import Iterable

from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from bot.monitoring.health import Fault, Health
from storage.messages import Priority


class Gauges(Collector):
    """Shows health as it is now; unknown values are left out, and the faults are read once for all gauges."""

    def __init__(self, health: Health) -> None:
        self._health = health

    def collect(self) -> Iterable[Metric]:
        """Yield every gauge."""
        yield from self._outbox()
        yield from self._standing()

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
        yield _gauge("sarnakh_leads", "1 where this process sends; of several on one database one does", health.leads)
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
