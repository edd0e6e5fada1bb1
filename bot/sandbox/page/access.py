"""Access to the page's JSON: only for pages of this machine, and only what can be read."""

from urllib.parse import urlsplit

from aiohttp import web
from aiohttp.typedefs import Handler

from bot.sandbox.values.fields import Fields
from bot.sandbox.values.refusals import RefusedError

_OURS = ("127.0.0.1", "localhost")


@web.middleware
async def refuse_unreadable(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Answer a request whose values have other types than the page sends: it changes nothing."""
    try:
        return await handler(request)
    except RefusedError as refusal:
        raise web.HTTPBadRequest(text=refusal.description) from refusal


class PageAccess:
    """Checks where a request comes from."""

    def check(self, request: web.Request) -> None:
        """Refuse host names that merely resolve to this machine (DNS rebinding)."""
        if urlsplit(f"//{request.host}").hostname not in _OURS:
            raise web.HTTPForbidden

    async def posted(self, request: web.Request) -> Fields:
        """Read a JSON object that a page of ours posted."""
        self.check(request)
        # Scripts send no origin; a browser always does, and another site's page has another one.
        origin = request.headers.get("Origin")
        if origin is not None and urlsplit(origin).hostname not in _OURS:
            raise web.HTTPForbidden
        # Another site's page can post a form to this machine, but not JSON without a preflight request.
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        try:
            body = await request.json()
        except (ValueError, RecursionError) as error:
            raise web.HTTPBadRequest(text="this is no JSON") from error
        if not isinstance(body, dict):
            raise web.HTTPBadRequest(text="a JSON object is expected")
        return Fields(body)
