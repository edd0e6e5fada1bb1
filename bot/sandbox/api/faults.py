"""Fault injection by tests or visitors: refusals, broken answers, lost connections and slow ones."""

import random
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class TooManyRequests:
    """429; `retry_after_s=None` leaves the parameter out, as some proxies do."""

    retry_after_s: int | None = 3


@dataclass(frozen=True)
class Refuses:
    """Any other status with its description, without an effect: 500, 502, 401, a 400 of your choice."""

    status: int = 502
    description: str = "Bad Gateway"


@dataclass(frozen=True)
class ResetBefore:
    """The connection breaks before the call has an effect."""


@dataclass(frozen=True)
class ResetAfter:
    """The call has its effect, and the connection breaks before the answer."""


@dataclass(frozen=True)
class Hangs:
    """The connection is accepted and never answered."""


@dataclass(frozen=True)
class Garbled:
    """200 with a body that is not an answer, and no effect."""

    body: str = "null"


InjectedFault = TooManyRequests | Refuses | ResetBefore | ResetAfter | Hangs | Garbled

SLOW_S = 2.0
# What the page's switches do: a fault, and the share of calls that it meets.
SWITCHES: Mapping[str, tuple[InjectedFault, float]] = {
    "too_many": (TooManyRequests(3), 0.5),
    "server_error": (Refuses(502, "Bad Gateway"), 0.5),
    "reset_before": (ResetBefore(), 0.5),
    "reset_after": (ResetAfter(), 0.3),
}


@dataclass
class _Order:
    """A pending fault, for a number of calls or for a share of them."""

    fault: InjectedFault
    method: str | None
    chat_id: int | None
    times: int | None
    share: float


class FaultPlan:
    """Decides which fault a call gets; an order without a method does not affect getUpdates."""

    def __init__(self, rng: random.Random) -> None:
        self.latency_s = 0.0
        self.struck: Counter[str] = Counter()
        self._rng = rng
        self._orders: list[_Order] = []
        self._switched: dict[str, _Order] = {}

    def next(
        self, fault: InjectedFault, times: int = 1, *, method: str | None = None, chat_id: int | None = None
    ) -> None:
        """Order a fault for the next calls that match."""
        self._orders.append(_Order(fault, _lower(method), chat_id, times, 1.0))

    def share(
        self, fault: InjectedFault, share: float, *, method: str | None = None, chat_id: int | None = None
    ) -> None:
        """Order a fault for a share of all calls that match, until `clear`."""
        self._orders.append(_Order(fault, _lower(method), chat_id, None, share))

    def switch(self, name: str, *, on: bool) -> None:
        """Turn one of `SWITCHES` on or off, and leave all other orders as they are."""
        self._orders = [order for order in self._orders if order is not self._switched.get(name)]
        self._switched.pop(name, None)
        if on:
            fault, share = SWITCHES[name]
            self._switched[name] = _Order(fault, None, None, None, share)
            self._orders.append(self._switched[name])

    @property
    def switched_on(self) -> frozenset[str]:
        """Return which switches are on."""
        return frozenset(self._switched)

    def clear(self) -> None:
        """Drop all faults."""
        self._orders.clear()
        self._switched.clear()
        self.latency_s = 0.0

    def strikes(self, method: str, chat_id: object = None) -> InjectedFault | None:
        """Return the fault for this call, if there is one, and count it."""
        for order in self._orders:
            if self._meets(order, method.lower(), chat_id):
                self.struck[type(order.fault).__name__] += 1
                return order.fault
        return None

    def _meets(self, order: _Order, method: str, chat_id: object) -> bool:
        if order.method != method and (order.method is not None or method == "getupdates"):
            return False
        if order.chat_id not in (None, chat_id):
            return False
        if order.times is None:
            return self._rng.random() < order.share
        if order.times:
            order.times -= 1
            return True
        return False


def _lower(method: str | None) -> str | None:
    return None if method is None else method.lower()
