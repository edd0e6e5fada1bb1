"""The page's stage: the clock that everybody goes by, a person who starts again, and everything as at the beginning."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Literal, Protocol, get_args

from aiohttp import web

from bot.sandbox.page.access import PageAccess
from bot.sandbox.people.successor import succeed
from bot.sandbox.world.telegram import Telegram, WorldEvent

ClockStep = Literal["hour", "day", "opening", "now"]
"""How the clock can be moved: by an hour or a day, to the company's next opening, or back to the machine's time."""


@dataclass(frozen=True)
class StageClock:
    """What the clock shows: `now` and `opening` are seconds since 1970, `ahead_s` is how far it was moved.

    `zone` is the company's time zone, or "" where nobody knows it, and `cities` its city by language; `opening` is None
    where no hours are known.
    """

    now: float
    ahead_s: float = 0.0
    zone: str = ""
    cities: Mapping[str, str] = field(default_factory=dict)
    opening: float | None = None


class PageStage(Protocol):
    """Moves the clock and puts everything back; without one the page only shows the time."""

    def clock(self) -> StageClock:
        """Return what the clock shows now."""
        ...

    async def move(self, step: ClockStep) -> None:
        """Move Telegram's and the bot's clock together."""
        ...

    async def start_over(self, language: str) -> tuple[str, ...]:
        """Put a new world and a new database in the place of these, and start the bot.

        Returns what prevents it, in the page's language.
        """
        ...


class PageStaging:
    """Serves the stage to the page."""

    def __init__(self, telegram: Telegram, door: PageAccess) -> None:
        self.stage: PageStage | None = None
        self._telegram = telegram
        self._door = door

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.get("/sandbox/clock", self.look),
            web.post("/sandbox/clock", self.move),
            web.post("/sandbox/successor", self.successor),
            web.post("/sandbox/reset", self.reset),
        ]

    def changed(self) -> None:
        """Make the pages read the clock again."""
        self._telegram.happens(WorldEvent("clock"))

    def begun_again(self) -> None:
        """Make the pages forget what they knew: everybody is new."""
        self._telegram.happens(WorldEvent("reset"))
        self.changed()

    async def look(self, request: web.Request) -> web.Response:
        """Return what the clock shows, and whether it can be moved."""
        self._door.check(request)
        return self._told()

    async def move(self, request: web.Request) -> web.Response:
        """Move the clock."""
        step = (await self._door.posted(request)).text("to")
        if self.stage is None or step not in get_args(ClockStep):
            raise web.HTTPNotFound(text="no such time")
        await self.stage.move(_STEPS[step])
        return self._told()

    async def successor(self, request: web.Request) -> web.Response:
        """Put a new person in the place of one, and let them come to the bot; return the new one."""
        values = await self._door.posted(request)
        person = self._telegram.users.get(values.number("person") or 0)
        if person is None or person.is_replaced:
            raise web.HTTPNotFound(text="no such person")
        return web.json_response({"id": succeed(self._telegram, person).id})

    async def reset(self, request: web.Request) -> web.Response:
        """Put everything back."""
        language = (await self._door.posted(request)).text("language")
        if self.stage is None:
            raise web.HTTPNotFound(text="this world does not begin again")
        if problems := await self.stage.start_over(language):
            raise web.HTTPConflict(text="\n".join(problems))
        return self._told()

    def _told(self) -> web.Response:
        shown = StageClock(self._telegram.now()) if self.stage is None else self.stage.clock()
        return web.json_response({**asdict(shown), "moves": self.stage is not None})


_STEPS: dict[str, ClockStep] = {step: step for step in get_args(ClockStep)}
