"""What a monitor asks for: `/healthz` (does the process live?) and `/readyz` (does it do what it is for?).

A monitor should tell a person when `/readyz` turns 503: the bot tells its admins, too, but by way of Telegram.
"""

from http import HTTPStatus

from aiohttp import web

from bot.monitoring.health import Health


def alive(health: Health) -> web.RouteDef:
    """Return `/healthz`: 200 from a process whose loop turns; one whose loop stands still answers nobody."""

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
