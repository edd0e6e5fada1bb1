"""Access to the page's JSON: only for pages of this machine."""

from urllib.parse import urlsplit

from aiohttp import web

from bot.sandbox.values.fields import Fields

_OURS = ("127.0.0.1", "localhost")


class PageAccess:
    """Checks where a request comes from."""

    def check(self, request: web.Request) -> None:
        """Refuse host names that merely resolve to this machine (DNS rebinding)."""
        if urlsplit(f"//{request.host}").hostname not in _OURS:
            raise web.HTTPForbidden

    async def posted(self, request: web.Request) -> Fields:
        """Read a JSON object that a page of ours posted."""
        self.check(request)
        # Another site's page can post a form to this machine, but not JSON without a preflight request.
        if request.content_type != "application/json":
            raise web.HTTPUnsupportedMediaType
        try:
            body = await request.json()
        except ValueError as error:
            raise web.HTTPBadRequest(text="this is no JSON") from error
        if not isinstance(body, dict):
            raise web.HTTPBadRequest(text="a JSON object is expected")
        return Fields(body)
