"""The heartbeat: an external monitor is pinged every minute while all is well, so that silence raises an alarm, too.

As with healthchecks.io: a ping of the address means "well", one of `/fail` below it says what is wrong. It goes out
directly, not by PROXY_URL, because it must report a proxy that is down. A failed ping does not disturb the bot.
"""

from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import structlog

from bot.clock import Clock
from bot.errors import Unanswered
from bot.logs.redaction import Redactor
from bot.machine_errors import machine_error, said
from bot.monitoring.health import Health

if TYPE_CHECKING:
    from bot.bot_api.aiohttp_client import HttpClient

EVERY_S = 60.0
SOON_S = 5.0
"""Pause until Telegram's first answer: a restart must not cost a whole ping, or a strict monitor raises an alarm."""
TIMEOUT_S = 10.0

log = structlog.get_logger(__name__)


class Heartbeat:
    """Pings an address for as long as it runs."""

    def __init__(self, url: str, health: Health, clock: Clock) -> None:
        self._url = url
        self._health = health
        self._clock = clock
        self._client: HttpClient | None = None
        self._trouble: str | None = None

    async def run(self) -> None:
        """Ping every minute until cancelled."""
        try:
            while True:
                await self.beat()
                await self._clock.sleep(EVERY_S if self._health.ever_heard else SOON_S)
        finally:
            await self.close()

    async def beat(self) -> None:
        """Ping once, and log the result."""
        faults = self._health.faults()
        if not faults and not self._health.ever_heard:
            # A bot that crashes at every start, and is restarted, must not seem well because it has started.
            return
        verb, url, body = ("POST", _failed(self._url), "\n".join(faults)) if faults else ("GET", self._url, None)
        try:
            status, _ = await self._http_client().send(verb, url, body, TIMEOUT_S)
        except Unanswered as error:
            self._say(str(error))
        except Exception as error:
            if (cause := machine_error(error)) is None:
                raise
            self._say(said(cause))
        else:
            self._say(None if status < HTTPStatus.MULTIPLE_CHOICES else f"HTTP {status}")

    async def close(self) -> None:
        """Close the connection to the monitor."""
        if self._client is not None:
            await self._client.close()

    def _http_client(self) -> "HttpClient":
        if self._client is None:
            from bot.bot_api.aiohttp_client import HttpClient

            self._client = HttpClient(proxy_url=None, redact=Redactor([self._url, urlsplit(self._url).path]))
        return self._client

    def _say(self, trouble: str | None) -> None:
        """Log a change: a monitor that is down for a night is worth one line."""
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
