"""Calls that are only useful while fresh ("typing…", answering a press): made after the commit, never retried.

The few that Telegram counts as messages are left out where their chat takes none now.
"""

import asyncio
from collections import deque
from collections.abc import Callable

import orjson
import structlog

from bot.bot_api.transport import Transport
from bot.errors import Unanswered
from bot.whole_numbers import whole_or_none
from storage.records.record import Json

AT_ONCE = 50
WAITING = 500
"""Calls that may wait; beyond that the oldest are too old to be useful."""
TIMEOUT_S = 10.0
REFUSALS = (400, 403)
"""Statuses that no retry changes."""

LINES_AT_ONCE, LINES_WITHIN_S = 5, 15.0
"""At most so many calls take the place of refused ones in this time: they are messages, and the group takes few."""

_Call = tuple[str, dict[str, Json], tuple[str, dict[str, Json]] | None]

log = structlog.get_logger(__name__)


class EphemeralCalls:
    """Makes such calls, a bounded number at once."""

    def __init__(self, transport: Transport, may_write: Callable[[int], bool]) -> None:
        """`may_write` counts a message to a chat, or tells that it takes none now."""
        self._transport = transport
        self._may_write = may_write
        self._waiting: deque[_Call] = deque(maxlen=WAITING)
        self._workers: set[asyncio.Task[None]] = set()
        self._stopped = False
        self._instead: deque[float] = deque(maxlen=LINES_AT_ONCE)
        """When the newest calls took the place of refused ones."""

    def make(self, method: str, body: dict[str, Json], *, refused: tuple[str, dict[str, Json]] | None = None) -> None:
        """Make a call soon, without waiting for its result; where Telegram refuses it, the other one, once.

        Of such other calls few are made in a short time.
        """
        if self._stopped:
            return
        self._waiting.append((method, body, refused))
        if len(self._workers) < AT_ONCE:
            worker = asyncio.get_running_loop().create_task(self._work())
            self._workers.add(worker)
            worker.add_done_callback(self._workers.discard)

    async def stop(self) -> None:
        """Stop, and drop the calls that were not made yet."""
        self._stopped = True
        self._waiting.clear()
        workers = list(self._workers)
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)

    async def _work(self) -> None:
        while self._waiting:
            method, body, refused = self._waiting.popleft()
            if _is_limited(method) and not self._may_write(whole_or_none(body.get("chat_id")) or 0):
                log.debug("fleeting_call_left_out", method=method)
                continue
            try:
                answer = await self._transport.call(method, orjson.dumps(body), timeout_s=TIMEOUT_S)
            except Unanswered as error:
                log.debug("fleeting_call_unanswered", method=method, error=str(error))
                continue
            if not answer.ok:
                log.debug("fleeting_call_refused", method=method, status=answer.status)
                if refused is not None and answer.status in REFUSALS and self._may_take_place():
                    self._waiting.append((*refused, None))

    def _may_take_place(self) -> bool:
        """Tell whether another call may take the place of a refused one now, and count it."""
        now = asyncio.get_running_loop().time()
        if len(self._instead) == LINES_AT_ONCE and now - self._instead[0] < LINES_WITHIN_S:
            return False
        self._instead.append(now)
        return True


def _is_limited(method: str) -> bool:
    """Tell whether Telegram's limits for messages count a call."""
    return method.startswith(("send", "edit", "copy")) and method != "sendChatAction"
