"""The log of the bot's calls, for tests, and the time since the last one."""

import asyncio
from dataclasses import dataclass, field

from bot.sandbox.values.entities import JsonObject
from bot.sandbox.world.signals import Signal

MAX_KEPT = 100_000  # a demo that runs for weeks must not fill the memory


@dataclass
class LoggedCall:
    """One call of the bot; `outcome` is "ok", "<status> <description>", or the name of the fault that met it."""

    at: float
    method: str
    params: JsonObject
    outcome: str = "under way"
    result: object = field(default=None, repr=False)

    @property
    def ok(self) -> bool:
        """Tell whether the bot got a success as the answer."""
        return self.outcome == "ok"


class CallLog:
    """All calls in the order they came."""

    def __init__(self) -> None:
        self.calls: list[LoggedCall] = []
        self.closed = Signal()
        self.changed = Signal()
        self.last_at = 0.0
        self._under_way = 0

    def open(self, call: LoggedCall) -> None:
        """Note a call that came in."""
        self.calls.append(call)
        if len(self.calls) > MAX_KEPT:
            del self.calls[: MAX_KEPT // 2]
        self._count(call, 1)
        self.changed.notify()

    def close(self, call: LoggedCall, outcome: str, result: object = None) -> None:
        """Note how a call ended."""
        call.outcome, call.result = outcome, result
        self._count(call, -1)
        self.closed.notify()
        self.changed.notify()

    def idle_s(self) -> float:
        """Return the seconds since the last call other than getUpdates; 0 while one is under way."""
        return 0.0 if self._under_way else asyncio.get_running_loop().time() - self.last_at

    def _count(self, call: LoggedCall, change: int) -> None:
        if call.method == "getUpdates":
            return
        self._under_way += change
        self.last_at = asyncio.get_running_loop().time()
