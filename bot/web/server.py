"""The one HTTP server that whatever we show or receive shares: routes come in, and no more than they ask for goes out.

Refusals have no body, and nothing says what we are made of.
"""

import asyncio
import os
from collections.abc import Iterable
from http import HTTPStatus

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.settings.settings import SettingsError
from bot.settings.values import Listen

OUR_NAME = "sarnakh"
LARGEST_BODY = 1024 * 1024
"""An update is a few kilobytes; nothing else is ever sent to us."""
IDLE_S = 75.0
"""How long a connection may bring no request. A proxy keeps its own for less (nginx: 60 s), or it would send into one
that is closing."""
LINGER_S = 1.0
"""So long what is left of a refused request is read on, or whoever sends it would not read the answer."""
ANSWERS_S = 1.5
"""At the end, requests under way are given this long, and as long once more when they are cancelled."""

log = structlog.get_logger(__name__)


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
    runner = _Runner(app, shutdown_timeout=ANSWERS_S)
    await runner.setup()
    try:
        await web.TCPSite(runner, listen.host, listen.port).start()
    except OSError as error:
        await runner.cleanup()
        reason = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
        raise SettingsError(f"{setting}: {listen.host}:{listen.port} cannot be used: {reason}") from error
    return runner


class _Runner(web.AppRunner):
    """Lets connections be ours, where aiohttp has no setting for what they say to nonsense."""

    async def _make_server(self) -> web.Server:
        made = await super()._make_server()
        return _Server(made.request_handler, request_factory=made.request_factory)


class _Server(web.Server):
    """Makes a connection of ours for each that comes."""

    def __call__(self) -> web.RequestHandler:
        loop = asyncio.get_running_loop()
        return _Connection(
            self,
            loop=loop,
            access_log=None,  # type: ignore[arg-type]  # no line for each request; `web.AppRunner` hands None on, too
            keepalive_timeout=IDLE_S,
            lingering_time=LINGER_S,
        )


class _Connection(web.RequestHandler):
    """Answers what is no HTTP without a word, too."""

    __slots__ = ()

    def handle_error(
        self,
        request: web.BaseRequest,  # noqa: ARG002  # aiohttp's own signature
        status: int = HTTPStatus.INTERNAL_SERVER_ERROR,
        exc: BaseException | None = None,
        message: str | None = None,  # noqa: ARG002
    ) -> web.StreamResponse:
        """Return a number; our own errors are logged."""
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            log.error("page_failed", exc_info=exc)
        response = web.Response(status=status, headers={"Server": OUR_NAME})
        response.force_close()
        return response

    def log_exception(self, *args: object, **kw: object) -> None:
        """Say nothing of what strangers break, as a body that is not what its head says: they could fill the log."""


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
    response.headers["Server"] = OUR_NAME
