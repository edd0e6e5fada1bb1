"""The one HTTP server that whatever we show or receive shares: routes come in, and no more than they ask for goes out.

Refusals have no body, and nothing says what we are made of.
"""

from collections.abc import Iterable
from http import HTTPStatus

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.setting_values import Listen
from bot.settings import SettingsError

LARGEST_BODY = 1024 * 1024
"""An update is a few kilobytes; nothing else is ever sent to us."""


async def serve(
    listen: Listen, routes: Iterable[web.AbstractRouteDef], *, setting: str = "HTTP_LISTEN"
) -> web.AppRunner:
    """Serve routes until the runner is cleaned up; `setting` named the address.

    Raises:
        SettingsError: the address cannot be listened on.
    """
    app = web.Application(middlewares=[_without_words], client_max_size=LARGEST_BODY)
    app.add_routes(routes)
    app.on_response_prepare.append(_without_banner)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, listen.host, listen.port).start()
    except OSError as error:
        await runner.cleanup()
        reason = error.strerror or str(error)
        raise SettingsError(f"{setting}: {listen.host}:{listen.port} cannot be used: {reason}") from error
    return runner


@web.middleware
async def _without_words(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse without a body: a stranger learns the number alone."""
    try:
        return await handler(request)
    except web.HTTPException as refused:
        if refused.status < HTTPStatus.BAD_REQUEST:
            raise
        allowed = {"Allow": refused.headers["Allow"]} if "Allow" in refused.headers else None
        return web.Response(status=refused.status, headers=allowed)


async def _without_banner(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers["Server"] = "sarnakh"
