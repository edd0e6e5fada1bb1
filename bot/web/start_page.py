"""The monitor's pages during a start that waits: alive, and not ready.

They are where /readyz will be. Nobody listens where posts arrive, so a proxy hands them to another process.
"""

from typing import TYPE_CHECKING

import structlog

from bot.settings.settings import Settings
from bot.settings.values import Listen
from storage.records.translatable import Translatable

if TYPE_CHECKING:
    from aiohttp.web import AppRunner

log = structlog.get_logger(__name__)


class StartPage:
    """Tells the log and /readyz why the start waits."""

    def __init__(self, settings: Settings, *, version: str) -> None:
        self._setting, self._listen = _where(settings)
        self._version = version
        self._why = ""
        self._runner: AppRunner | None = None

    async def tell(self, why: Translatable) -> None:
        """Say why the start waits, from now on.

        Raises:
            SettingsError: the address cannot be listened on.
        """
        self._why = str(why)
        log.warning("start_waits", why=self._why, hint="stop the processes of the older version")
        if self._runner is None and self._listen is not None:
            from bot.web.health_pages import serve_a_start  # the web server is imported only where it is needed

            self._runner = await serve_a_start(self._listen, self._report, setting=self._setting)

    async def close(self) -> None:
        """Leave the address to the bot."""
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def _report(self) -> dict[str, object]:
        return {"status": "starting", "faults": [], "migration": self._why, "version": self._version}


def _where(settings: Settings) -> tuple[str, Listen | None]:
    """Return the setting and the address of /readyz, which is never where the webhook's posts arrive."""
    if settings.metrics_listen is not None or settings.webhook_url is not None:
        return "METRICS_LISTEN", settings.metrics_listen
    return "HTTP_LISTEN", settings.http_listen
