"""Calls that only help while they are fresh ("typing…", answering a button press): after the commit, never again."""

import asyncio
from collections import deque

import orjson
import structlog

from bot.bot_api.transport import Transport
from bot.errors import Unanswered
from storage.records.record import Json

AT_ONCE = 50
WAITING = 500
"""More than that and the oldest are too old to help."""
TIMEOUT_S = 10.0

log = structlog.get_logger(__name__)


class FleetingCalls:
    """Makes such calls, a bounded number at once."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._waiting: deque[tuple[str, bytes]] = deque(maxlen=WAITING)
        self._lanes: set[asyncio.Task[None]] = set()

    def make(self, method: str, body: dict[str, Json]) -> None:
        """Make a call soon, and forget it."""
        self._waiting.append((method, orjson.dumps(body)))
        if len(self._lanes) < AT_ONCE:
            lane = asyncio.get_running_loop().create_task(self._lane())
            self._lanes.add(lane)
            lane.add_done_callback(self._lanes.discard)

    async def stop(self) -> None:
        """Drop whatever was not made yet."""
        self._waiting.clear()
        lanes = list(self._lanes)
        for lane in lanes:
            lane.cancel()
        await asyncio.gather(*lanes, return_exceptions=True)

    async def _lane(self) -> None:
        while self._waiting:
            method, body = self._waiting.popleft()
            try:
                answer = await self._transport.call(method, body, timeout_s=TIMEOUT_S)
            except Unanswered as error:
                log.debug("fleeting_call_unanswered", method=method, error=str(error))
                continue
            if not answer.ok:
                log.debug("fleeting_call_refused", method=method, status=answer.status)
