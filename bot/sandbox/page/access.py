"""Whom the page's JSON lets in: pages of this machine, and nobody else's."""

from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox.values.fields import Fields

_OURS = ("127.0.0.1", "localhost")


class PageAccess:
    """Checks where a request comes from."""

    def check(self, request: web.Request) -> None:
        """Refuse names that were pointed at this machine (DNS rebinding)."""
        if urlsplit(f"//{request.host}").hostname not in _OURS:
            raise web.HTTPForbidden

    async def posted(self, request: web.Request) -> Fields:
        """Read a JSON object that a page of ours posted."""
        self.check(request)
        # A page of somebody else's can post a form to this machine, but not JSON without asking first.
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        try:
            body = await request.json()
        except ValueError as error:
            raise web.HTTPBadRequest(text="this is no JSON") from error
        if not isinstance(body, dict):
            raise web.HTTPBadRequest(text="a JSON object is expected")
        return Fields(body)
