"""The pages for a monitor: `/healthz` (does the process live?) and `/readyz` (does the bot work?).

A monitor should alert a person when `/readyz` turns 503: the bot alerts its admins, too, but through Telegram.
"""

from collections.abc import Callable
from http import HTTPStatus

from aiohttp import web

from bot.monitoring.health import Health
from bot.settings.values import Listen
from bot.web.server import serve


def alive(health: Health) -> web.RouteDef:
    """Return `/healthz`: 200 while the event loop runs; a blocked one does not answer."""

    async def answer(_request: web.Request) -> web.Response:
        return web.json_response({"status": "ok", "loop_lag_s": round(health.loop_lag.worst_s, 3)})

    return web.get("/healthz", answer)


def ready(health: Health) -> web.RouteDef:
    """Return `/readyz`: 200, or 503 with what is wrong."""

    async def answer(_request: web.Request) -> web.Response:
        report = health.report()
        status = HTTPStatus.SERVICE_UNAVAILABLE if report["faults"] else HTTPStatus.OK
        return web.json_response(report, status=status)

    return web.get("/readyz", answer)


async def serve_a_start(listen: Listen, report: Callable[[], dict[str, object]], *, setting: str) -> web.AppRunner:
    """Serve `/healthz`, and `/readyz` with 503 and a report, until the runner is cleaned up.

    Raises:
        SettingsError: the address, which `setting` named, cannot be listened on.
    """

    async def living(_request: web.Request) -> web.Response:
        return web.json_response({"status": "ok"})

    async def starting(_request: web.Request) -> web.Response:
        return web.json_response(report(), status=HTTPStatus.SERVICE_UNAVAILABLE)

    return await serve(listen, [web.get("/healthz", living), web.get("/readyz", starting)], setting=setting)
