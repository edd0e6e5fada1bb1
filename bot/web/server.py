"""The HTTP server that all pages and the webhook share: it serves the given routes, and nothing else.

Refusals have no body, and no header reveals the software.
"""

from collections.abc import Awaitable, Callable, Iterable
from http import HTTPStatus

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.settings.settings import SettingsError
from bot.settings.values import Listen
from bot.web.connections import OUR_NAME, ConnectionLimits, ConnectionTable, InboundConnection
from bot.web.expectations import without_expectation
from storage.records.system_errors import reason_of_listening
from storage.records.translatable import tr

LARGEST_BODY = 1024 * 1024
"""An update is a few kilobytes; nothing else is ever sent to us."""
LINGER_S = 1.0
"""How long the rest of a refused request is read, because otherwise the client would not read the answer."""
ANSWERS_S = 1.5
"""At shutdown, requests under way are given this long, and as long again once they are cancelled."""

RequestHandling = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]


async def serve(
    listen: Listen,
    routes: Iterable[web.AbstractRouteDef],
    *,
    setting: str = "HTTP_LISTEN",
    limits: ConnectionLimits = ConnectionLimits(),  # noqa: B008  # frozen
) -> web.AppRunner:
    """Serve routes until the runner is cleaned up; `setting` named the address.

    Raises:
        SettingsError: the address cannot be listened on.
    """
    app = web.Application(middlewares=[_without_words], client_max_size=LARGEST_BODY)
    app.add_routes(routes)
    app.on_response_prepare.append(_without_banner)
    runner = _Runner(app, limits)
    await runner.setup()
    try:
        await web.TCPSite(runner, listen.host, listen.port).start()
    except OSError as error:
        await runner.cleanup()
        reason, address = reason_of_listening(error), f"{listen.host}:{listen.port}"
        said = tr("{setting}: {address} cannot be used: {reason}", setting=setting, address=address, reason=reason)
        raise SettingsError(said) from error
    return runner


class _Runner(web.AppRunner):
    """Makes the server use our connections: aiohttp has no setting for their number or for errors in invalid HTTP."""

    def __init__(self, app: web.Application, limits: ConnectionLimits) -> None:
        super().__init__(app, shutdown_timeout=ANSWERS_S)
        self._limits = limits

    async def _make_server(self) -> web.Server:
        return _Server(await super()._make_server(), self._limits)


class _Server(web.Server):
    """Makes one of our connections for each inbound one."""

    def __init__(self, made: web.Server, limits: ConnectionLimits) -> None:
        super().__init__(_ending(made.request_handler), request_factory=without_expectation(made.request_factory))
        self._limits = limits
        self._table = ConnectionTable(limits)

    def __call__(self) -> InboundConnection:
        return InboundConnection(self, self._table, linger_s=LINGER_S, idle_s=self._limits.idle_s)

    async def shutdown(self, timeout: float | None = None) -> None:  # noqa: ASYNC109  # aiohttp's own signature
        """Close every connection."""
        self._table.close()
        await super().shutdown(timeout)


def _ending(handle: RequestHandling) -> RequestHandling:
    """Return a handler that tells the connection when a request is finished."""

    async def handled(request: web.BaseRequest) -> web.StreamResponse:
        try:
            return await handle(request)
        finally:
            assert isinstance(request.protocol, InboundConnection), "our server makes no others"
            request.protocol.ends()

    return handled


@web.middleware
async def _without_words(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse without a body: a client learns only the status."""
    try:
        return await handler(request)
    except web.HTTPException as refused:
        if refused.status < HTTPStatus.BAD_REQUEST:
            raise
        allowed = {"Allow": refused.headers["Allow"]} if "Allow" in refused.headers else None
        return web.Response(status=refused.status, headers=allowed)


async def _without_banner(_request: web.Request, response: web.StreamResponse) -> None:
    response.headers["Server"] = OUR_NAME
