"""The page's files, and files that were sent in its chats."""

from importlib.resources import files
from pathlib import PurePath
from urllib.parse import quote

from aiohttp import web

from bot.sandbox.page.access import PageAccess
from bot.sandbox.world.telegram import Telegram

_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".woff2": "font/woff2"}
# Nothing is loaded from elsewhere, and only our own scripts run: names and texts in a chat are untrusted.
_POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_PDF = "application/pdf"
LOOKED_AT = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp", _PDF})
"""Types that browsers display without running anything; all others are only downloaded."""


class PageFiles:
    """Serves both; a file from a chat never runs as a page."""

    def __init__(self, telegram: Telegram, door: PageAccess) -> None:
        self._telegram = telegram
        self._door = door
        self._page = files("bot.sandbox.page").joinpath("static")
        self._names = {each.name for each in self._page.iterdir()}

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get("/", self.file),
            web.get(r"/page/{name:[\w.-]+}", self.file),
            web.get(r"/sandbox/files/{id:\w+}", self.attachment),
        ]

    async def file(self, request: web.Request) -> web.Response:
        """Serve a file of the page."""
        name = request.match_info.get("name", "index.html")
        kind = _TYPES.get(PurePath(name).suffix)
        if kind is None or name not in self._names:
            raise web.HTTPNotFound
        headers = {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache"}
        charset = "utf-8" if kind.startswith("text/") else None
        body = self._page.joinpath(name).read_bytes()
        return web.Response(body=body, content_type=kind, charset=charset, headers=headers)

    async def attachment(self, request: web.Request) -> web.Response:
        """Serve a file of a message: a picture or a PDF for display, others, and all on `?save`, as a download."""
        self._door.check(request)
        file = self._telegram.files.get(request.match_info["id"])
        if file is None:
            raise web.HTTPNotFound
        kind = "inline" if file.mime in LOOKED_AT and "save" not in request.query else "attachment"
        headers = {
            "Content-Disposition": f"{kind}; filename*=UTF-8''{quote(file.name)}",
            # Browsers show no PDF in a sandbox; their viewers run nothing of it with the page's rights.
            "Content-Security-Policy": "frame-ancestors 'none'" if file.mime == _PDF else "sandbox",
            "X-Content-Type-Options": "nosniff",
        }
        return web.Response(body=file.data, content_type=file.mime, headers=headers)
