"""Which address shows what: METRICS_LISTEN the pages for a monitor, HTTP_LISTEN the rest.

Where there is no METRICS_LISTEN the pages are on HTTP_LISTEN; but never on one that receives from the internet, for a
proxy in front of it makes every visitor look as if they came from this machine.
"""

import ipaddress
from collections.abc import Mapping, Sequence

import structlog
from aiohttp import web

from bot.monitoring.health import Health
from bot.monitoring.metrics import Metrics
from bot.settings.settings import Settings
from bot.settings.values import Listen
from bot.web.health_pages import alive, ready
from bot.web.metrics_page import metrics_route
from bot.web.server import serve

log = structlog.get_logger(__name__)


async def open_listeners(
    settings: Settings,
    *,
    health: Health,
    metrics: Metrics,
    sends: Mapping[str, int],
    received: Sequence[web.RouteDef] = (),
) -> list[web.AppRunner]:
    """Serve everything where the settings say, until each runner is cleaned up; `received` is what Telegram posts to.

    Raises:
        SettingsError: an address cannot be listened on.
    """
    shown = [alive(health), ready(health), metrics_route(health, metrics, sends)]
    public = [alive(health), *received] if received or settings.metrics_listen else shown
    doors = [("METRICS_LISTEN", settings.metrics_listen, shown), ("HTTP_LISTEN", settings.http_listen, public)]
    open_: list[web.AppRunner] = []
    try:
        for setting, listen, routes in doors:
            if listen is None:
                continue
            if routes is shown and not is_loopback(listen):
                log.warning(
                    "metrics_in_the_open", setting=setting, host=listen.host,
                    hint="whoever reaches it reads how your business does; 127.0.0.1 shows it to this machine alone",
                )  # fmt: skip
            open_.append(await serve(listen, routes, setting=setting))
    except BaseException:  # cancelled or not, what was opened is closed
        for runner in open_:
            await runner.cleanup()
        raise
    return open_


def is_loopback(listen: Listen) -> bool:
    """Tell whether only this machine can come in."""
    if listen.host == "localhost":
        return True
    try:
        return ipaddress.ip_address(listen.host).is_loopback
    except ValueError:
        return False
