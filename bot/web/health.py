"""`GET /health` on HTTP_LISTEN answers 200 or 503 with a few numbers and nobody's data.

It is for a monitor on the same machine or network, which should tell a person when it turns red: the bot cannot tell
them itself.
"""

from aiohttp import web

from bot.health import Health
from bot.setting_values import Listen
from bot.settings import SettingsError


async def serve_health(listen: Listen, health: Health) -> web.AppRunner:
    """Serve `/health` until the runner is cleaned up.

    Raises:
        SettingsError: the address cannot be listened on.
    """

    async def answer(_request: web.Request) -> web.Response:
        report = health.report()
        return web.json_response(report, status=200 if report["status"] == "ok" else 503)

    app = web.Application()
    app.router.add_get("/health", answer)
    app.on_response_prepare.append(_without_banner)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, listen.host, listen.port).start()
    except OSError as error:
        await runner.cleanup()
        reason = error.strerror or str(error)
        raise SettingsError(f"HTTP_LISTEN: {listen.host}:{listen.port} cannot be used: {reason}") from error
    return runner


async def _without_banner(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers["Server"] = "sarnakh"
