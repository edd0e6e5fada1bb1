"""The heartbeat: a watcher elsewhere is told every minute that all is well, so that silence alarms, too.

In the way of healthchecks.io: the address itself says "well", `/fail` behind it says what is wrong. It goes out
directly, not by PROXY_URL: it must tell of a proxy that is gone. Nothing that happens to a ping disturbs the bot.
"""

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import structlog

from bot.clock import Clock
from bot.errors import Unanswered
from bot.health import Health
from bot.strikeout import Strikeout

if TYPE_CHECKING:
    from bot.http_client import HttpClient

EVERY_S = 60.0
TIMEOUT_S = 10.0

log = structlog.get_logger(__name__)


class Heartbeat:
    """Pings an address for as long as it runs."""

    def __init__(self, url: str, health: Health, clock: Clock) -> None:
        self._url = url
        self._health = health
        self._clock = clock
        self._trouble: str | None = None

    async def run(self) -> None:
        """Ping every minute until cancelled."""
        from bot.http_client import HttpClient

        client = HttpClient(proxy_url=None, strike_out=Strikeout([self._url, urlsplit(self._url).path]))
        try:
            while True:
                await self._beat(client)
                woken = asyncio.Event()
                self._clock.call_later(EVERY_S, woken.set)
                await woken.wait()
        finally:
            await client.close()

    async def _beat(self, client: "HttpClient") -> None:
        faults = self._health.faults()
        if not faults and not self._health.ever_heard:
            # A bot that ends at every start, and is started again, must not seem well for having begun.
            return
        try:
            if faults:
                status, _ = await client.send("POST", _failed(self._url), "\n".join(faults).encode(), TIMEOUT_S)
            else:
                status, _ = await client.send("GET", self._url, None, TIMEOUT_S)
        except Unanswered as error:
            self._say(str(error))
        else:
            self._say(None if status < 300 else f"HTTP {status}")  # no redirect is followed

    def _say(self, trouble: str | None) -> None:
        """Log what is new: a watcher that is away for a night is worth one line."""
        if trouble == self._trouble:
            return
        self._trouble = trouble
        if trouble is None:
            log.info("heartbeat_heard")
        else:
            log.warning("heartbeat_unheard", error=trouble, hint="is HEARTBEAT_URL right? It is tried every minute")


def _failed(url: str) -> str:
    parts = urlsplit(url)
    return parts._replace(path=parts.path.rstrip("/") + "/fail").geturl()
