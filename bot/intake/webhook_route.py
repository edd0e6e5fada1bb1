"""The webhook: Telegram posts an update to the path of WEBHOOK_URL and is answered once it is committed.

A client without the secret learns nothing: every answer is a status without a body. A post of Telegram's that is not an
update is set aside and answered 200; otherwise it would come again for a day.
"""

import asyncio
import hmac
from collections.abc import Sequence
from http import HTTPStatus

import structlog
from aiohttp import web

from bot.bot_api.transport import read_json
from bot.clock import Clock
from bot.intake.webhook_queue import WebhookQueue
from bot.logs.throttle import LogThrottle
from bot.machine_errors import hint_for, machine_error, said
from bot.monitoring.counters import Counters
from bot.updates.depth import DEEPEST, is_deep
from bot.updates.update import update_from
from bot.web.expectations import let_come
from bot.web.server import LARGEST_BODY
from storage.database import storable
from storage.records.record import Json

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  # the name of a header
READ_S = 10.0
"""Telegram posts a few kilobytes at once; a slower client holds the connection on purpose."""

log = structlog.get_logger(__name__)


class WebhookRoute:
    """Accepts what Telegram posts, and nothing else; refused requests are counted by status."""

    def __init__(
        self,
        queue: WebhookQueue,
        path: str,
        secrets: Sequence[str],
        *,
        counters: Counters,
        clock: Clock,
        read_s: float = READ_S,
    ) -> None:
        self._queue = queue
        self._path = path
        self._secrets = [secret.encode() for secret in secrets]
        self._counters = counters
        self._throttle = LogThrottle(clock)
        self._read_s = read_s

    @property
    def routes(self) -> list[web.RouteDef]:
        """Return the one route, for POST alone."""
        return [web.post(self._path, self._answer)]

    async def _answer(self, request: web.Request) -> web.Response:
        if not self._knows_secret(request):
            return self._turned_away(HTTPStatus.FORBIDDEN)
        if request.content_type != "application/json":
            return self._turned_away(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        if (request.content_length or 0) > LARGEST_BODY:
            return self._turned_away(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        try:
            if refusal := await let_come(request):
                return self._turned_away(refusal)
            async with asyncio.timeout(self._read_s):
                body = await request.read()
        except TimeoutError:
            return self._turned_away(HTTPStatus.REQUEST_TIMEOUT)
        except web.HTTPRequestEntityTooLarge:
            return self._turned_away(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        except (web.RequestPayloadError, ConnectionError):
            return self._turned_away(HTTPStatus.BAD_REQUEST)
        try:
            kept = await self._take(body)
        except Exception as error:  # an error of the machine may come as any class; all others are raised
            if (cause := machine_error(error)) is None:
                raise
            if self._throttle.allow("machine_refuses"):
                log.error("machine_refuses", said=said(cause), hint=hint_for(cause))
            kept = False
        return web.Response(status=HTTPStatus.OK if kept else HTTPStatus.SERVICE_UNAVAILABLE)

    async def _take(self, body: bytes) -> bool:
        value = read_json(body)
        update = update_from(value)
        if update is not None and not _is_deep(update.raw, body):
            return await asyncio.shield(self._queue.receive(update))  # others may wait for the same update
        reason = "posted, but no update" if isinstance(value, dict | list) else "posted, but no JSON"
        return await self._queue.set_aside(storable(body.decode(errors="replace")), reason)

    def _knows_secret(self, request: web.Request) -> bool:
        given = request.headers.get(SECRET_HEADER, "").encode(errors="surrogateescape")
        # All are compared, even after a match, so that the time taken reveals nothing.
        equal = [hmac.compare_digest(given, secret) for secret in self._secrets]
        return any(equal)

    def _turned_away(self, status: HTTPStatus) -> web.Response:
        """Refuse with an empty body, and log it once a minute, without what was sent."""
        self._counters.turned_away(status.value)
        if self._throttle.allow("posts_turned_away"):
            log.warning("posts_turned_away", status=status.value, since_the_start=self._counters.posts_turned_away)
        response = web.Response(status=status)
        response.force_close()
        return response


def _is_deep(update: Json, body: bytes) -> bool:
    """Tell whether a post is nested too deep; the brackets in its text are counted first, which costs less."""
    return body.count(b"{") + body.count(b"[") > DEEPEST and is_deep(update)
