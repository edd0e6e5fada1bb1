"""The page's view of the bot's funnel: the score of a talk, the funnel's file and map, and funnels to begin with.

The sandbox knows no funnel: what is shown comes from the `FunnelDesk` that the demo gives it.
"""

from typing import Protocol

from aiohttp import web

from bot.sandbox.page.access import PageAccess
from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.fields import Fields
from bot.sandbox.world.telegram import Telegram, WorldEvent

MOST_CHARACTERS = 1_000_000
"""More than a funnel file can have; a longer text is refused before it is looked at."""


class FunnelDesk(Protocol):
    """Answers the page's questions about the bot's funnel; `said` in an answer is in the page's language."""

    async def score(self, person_id: int, language: str) -> JsonObject | None:
        """Return the score of a person's talk with its parts; None for people without a talk."""
        ...

    async def shown(self) -> JsonObject:
        """Return the funnel's file, its map, its problems, and the last simulation."""
        ...

    async def copy(self, language: str) -> JsonObject:
        """Write a copy of the funnel where the demo was started, and follow it."""
        ...

    async def save(self, text: str, stamp: str, language: str) -> JsonObject:
        """Write the funnel's file unless it has changed since `stamp`."""
        ...

    async def simulate(self, *, on: bool) -> None:
        """Start or stop a simulation of the funnel's file."""
        ...

    async def starters(self) -> JsonObject:
        """Return the funnels to begin with, and which one runs."""
        ...

    async def begin(self, starter: str, first: str, language: str) -> JsonObject:
        """Begin a fresh world with a starter whose `first` language is this one."""
        ...


class FunnelPage:
    """Serves what the `desk` knows; without one it shows nothing."""

    def __init__(self, telegram: Telegram, door: PageAccess) -> None:
        self.desk: FunnelDesk | None = None
        self._telegram = telegram
        self._door = door

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get("/sandbox/score", self.score),
            web.get("/sandbox/funnel", self.shown),
            web.post("/sandbox/funnel/copy", self.copy),
            web.post("/sandbox/funnel/save", self.save),
            web.post("/sandbox/funnel/simulate", self.simulate),
            web.get("/sandbox/starters", self.starters),
            web.post("/sandbox/starters", self.begin),
        ]

    def changed(self) -> None:
        """Make the pages load the funnel again."""
        self._telegram.happens(WorldEvent("funnel"))

    async def score(self, request: web.Request) -> web.Response:
        """Return the score of the person `as`; null for people without a talk."""
        self._door.check(request)
        asked = Fields(request.query)
        score = None if self.desk is None else await self.desk.score(asked.number("as") or 0, asked.text("language"))
        return web.json_response(score)

    async def shown(self, request: web.Request) -> web.Response:
        """Return the funnel as the page draws it."""
        self._door.check(request)
        return web.json_response(None if self.desk is None else await self.desk.shown())

    async def copy(self, request: web.Request) -> web.Response:
        """Copy the funnel for its new owner."""
        values = await self._door.posted(request)
        return web.json_response(await self._desk().copy(values.text("language")))

    async def save(self, request: web.Request) -> web.Response:
        """Save the funnel's file."""
        values = await self._door.posted(request)
        text = values.text("text")
        if len(text) > MOST_CHARACTERS:
            raise web.HTTPRequestEntityTooLarge(max_size=MOST_CHARACTERS, actual_size=len(text))
        return web.json_response(await self._desk().save(text, values.text("stamp"), values.text("language")))

    async def simulate(self, request: web.Request) -> web.Response:
        """Start or stop a simulation."""
        values = await self._door.posted(request)
        await self._desk().simulate(on=values.flag("on"))
        return web.json_response({})

    async def starters(self, request: web.Request) -> web.Response:
        """Return the funnels to begin with."""
        self._door.check(request)
        return web.json_response(None if self.desk is None else await self.desk.starters())

    async def begin(self, request: web.Request) -> web.Response:
        """Begin with another funnel."""
        values = await self._door.posted(request)
        starter, first, language = (values.text(name) for name in ("starter", "first", "language"))
        return web.json_response(await self._desk().begin(starter, first, language))

    def _desk(self) -> FunnelDesk:
        if self.desk is None:
            raise web.HTTPNotFound(text="this sandbox knows no funnel")
        return self.desk
