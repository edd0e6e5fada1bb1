"""The monitor's pages during a start that waits: alive, and not ready.

They are where /readyz will be. Nobody listens where posts arrive, so a proxy hands them to another process.
"""

from http import HTTPStatus

import structlog
from aiohttp import web

from bot.settings.settings import Settings
from bot.settings.values import Listen
from bot.web.server import serve
from storage.records.translatable import Translatable

log = structlog.get_logger(__name__)


class StartPage:
    """Tells the log and /readyz why the start waits."""

    def __init__(self, settings: Settings, *, version: str) -> None:
        self._setting, self._listen = _where(settings)
        self._version = version
        self._why = ""
        self._runner: web.AppRunner | None = None

    async def tell(self, why: Translatable) -> None:
        """Say why the start waits, from now on.

        Raises:
            SettingsError: the address cannot be listened on.
        """
        self._why = str(why)
        log.warning("start_waits", why=self._why, hint="stop the processes of the older version")
        if self._runner is None and self._listen is not None:
            routes = [web.get("/healthz", self._alive), web.get("/readyz", self._not_ready)]
            self._runner = await serve(self._listen, routes, setting=self._setting)

    async def close(self) -> None:
        """Leave the address to the bot."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def _alive(self, _request: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def _not_ready(self, _request: web.Request) -> web.Response:
        report = {"status": "starting", "faults": [], "migration": self._why, "version": self._version}
        return web.json_response(report, status=HTTPStatus.SERVICE_UNAVAILABLE)


def _where(settings: Settings) -> tuple[str, Listen | None]:
    """Return the setting and the address of /readyz, which is never where the webhook's posts arrive."""
    if settings.metrics_listen is not None or settings.webhook_url is not None:
        return "METRICS_LISTEN", settings.metrics_listen
    return "HTTP_LISTEN", settings.http_listen
