"""`GET /health` on HTTP_LISTEN answers 200 or 503 with a few numbers and nobody's data.

It is for a monitor on the same machine or network, which should tell a person when it turns red: the bot cannot tell
them itself.
"""

from aiohttp import web

from bot.health import Health
from bot.setting_values import Listen
from bot.web.server import serve


async def serve_health(listen: Listen, health: Health) -> web.AppRunner:
    """Serve `/health` until the runner is cleaned up.

    Raises:
        SettingsError: the address cannot be listened on.
    """

    async def answer(_request: web.Request) -> web.Response:
        report = health.report()
        return web.json_response(report, status=200 if report["status"] == "ok" else 503)

    return await serve(listen, [web.get("/health", answer)])
