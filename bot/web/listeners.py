"""The listening addresses: METRICS_LISTEN for the monitor's pages, HTTP_LISTEN for the rest.

Without METRICS_LISTEN the pages are on HTTP_LISTEN, but never on one that receives from the internet, because a proxy
in front of it makes every client look as if it came from this machine.
"""

import ipaddress
from collections.abc import Sequence

import structlog
from aiohttp import web

from bot.monitoring.counters import Counters
from bot.monitoring.health import Health
from bot.settings.settings import Settings
from bot.settings.values import Listen
from bot.web.connections import ConnectionLimits
from bot.web.health_pages import alive, ready
from bot.web.metrics_page import metrics_route
from bot.web.server import serve

FEWEST = 8

log = structlog.get_logger(__name__)


async def open_listeners(
    settings: Settings,
    *,
    health: Health,
    counters: Counters,
    received: Sequence[web.RouteDef] = (),
    connections: int = ConnectionLimits().most,
) -> list[web.AppRunner]:
    """Serve everything where the settings say, until each runner is cleaned up; `received` are the webhook's routes.

    `connections` may be open at once on HTTP_LISTEN, a few more on METRICS_LISTEN, so that a crowd on the one leaves
    room for a monitor on the other.

    Raises:
        SettingsError: an address cannot be listened on.
    """
    shown = [alive(health), ready(health), metrics_route(counters.registry)]
    public = [alive(health), *received] if received or settings.metrics_listen else shown
    few = max(FEWEST, connections // 8)
    doors = [
        ("METRICS_LISTEN", settings.metrics_listen, shown, few),
        ("HTTP_LISTEN", settings.http_listen, public, connections),
    ]
    open_: list[web.AppRunner] = []
    try:
        for setting, listen, routes, most in doors:
            if listen is None:
                continue
            if routes is shown and not is_loopback(listen):
                log.warning(
                    "metrics_in_the_open", setting=setting, host=listen.host,
                    hint="whoever reaches it reads how your business does; 127.0.0.1 shows it to this machine alone",
                )  # fmt: skip
            open_.append(await serve(listen, routes, setting=setting, limits=ConnectionLimits(most)))
    except BaseException:  # also when cancelled: what was opened is closed
        for runner in open_:
            await runner.cleanup()
        raise
    return open_


def is_loopback(listen: Listen) -> bool:
    """Tell whether only this machine can connect."""
    if listen.host == "localhost":
        return True
    try:
        return ipaddress.ip_address(listen.host).is_loopback
    except ValueError:
        return False
