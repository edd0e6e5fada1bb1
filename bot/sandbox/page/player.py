"""The person whom the page plays: a talk that runs by a script while one watches, until the sales group hears of it."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, replace
from typing import Literal

from aiohttp import web

from bot.sandbox.api.faults import FaultPlan
from bot.sandbox.page.access import PageAccess
from bot.sandbox.page.bot_process import BotProcess
from bot.sandbox.people.replay import Replay, TalkScript
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world.model import Message
from bot.sandbox.world.telegram import Telegram, WorldEvent

TALK_S = 12.0
"""What the pauses of a whole talk are about; with the bot's answers it takes a quarter of a minute."""
LONGEST_PAUSE_S = 2.2
LOOKS_S = 0.5
PATIENCE_S = 20.0
PATIENCE_UNDER_FAULTS_S = 120.0

PlayStatus = Literal["idle", "playing", "waiting", "alerted", "quiet", "gave_up", "stopped"]
Hindrance = Literal["", "dead", "fault", "silent", "impossible"]


@dataclass(frozen=True)
class PlayState:
    """How far the talk is; `why` is what it waits for, or why it ended without an alert."""

    status: PlayStatus = "idle"
    person: int = 0
    name: str = ""
    place: int = 0
    length: int = 0
    group: int = 0
    why: Hindrance = ""


class Player:
    """Plays one talk at a time; `next_script` makes a new person and their script."""

    def __init__(
        self,
        telegram: Telegram,
        weather: FaultPlan,
        door: PageAccess,
        *,
        process: Callable[[], BotProcess | None],
        began: Callable[[int], None],
    ) -> None:
        self.rest: Callable[[float], Awaitable[None]] = asyncio.sleep
        """How pauses pass."""
        self.patience_s = PATIENCE_S
        """How long a bot that works is waited for."""
        self.patience_under_faults_s = PATIENCE_UNDER_FAULTS_S
        """How long a bot is waited for that is dead, or meets faults."""
        self.next_script: Callable[[str], Awaitable[TalkScript]] | None = None
        self.state = PlayState()
        self._telegram = telegram
        self._weather = weather
        self._door = door
        self._process = process
        self._began = began
        self._task: asyncio.Task[None] | None = None

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [web.get("/sandbox/player", self.look), web.post("/sandbox/player", self.play_or_stop)]

    async def look(self, request: web.Request) -> web.Response:
        """Return the state of the talk; `can_play` tells whether there is somebody to play."""
        self._door.check(request)
        return self._written()

    async def play_or_stop(self, request: web.Request) -> web.Response:
        """Begin to play a new person, or stop."""
        values = await self._door.posted(request)
        match values.text("do"):
            case "stop":
                await self.stop()
            case "play":
                await self._play(values.text("language"))
            case _:
                raise web.HTTPNotFound(text="no such wish")
        return self._written()

    async def stop(self) -> None:
        """Let the person be; their chat stays as it is."""
        if self._task is None or self._task.done():
            return
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)
        self._turn(status="stopped", why="")

    def reset(self) -> None:
        """Forget the last talk; a talk under way ends with the world that it was in."""
        if self._task is not None:
            self._task.cancel()
        self.state = PlayState()
        self._telegram.happens(WorldEvent("player"))

    async def until_over(self) -> PlayState:
        """Wait for the end of the talk, and return how it ended."""
        if self._task is not None:
            await self._task
        return self.state

    async def _play(self, language: str) -> None:
        if self._task is not None and not self._task.done():
            raise web.HTTPConflict(text="somebody is being played already")
        if self.next_script is None:
            raise web.HTTPNotFound(text="there is nobody to play")
        script = await self.next_script(language)
        self._telegram.add_person(script.person)
        self._began(script.person.id)
        replay = Replay(self._telegram, script, pause=lambda: self.rest(pause_s))
        pause_s = min(LONGEST_PAUSE_S, TALK_S / replay.length)
        self.state = PlayState("playing", script.person.id, script.person.name, 0, replay.length)
        self._task = asyncio.create_task(self._run(replay), name="a played talk")
        self._telegram.happens(WorldEvent("player"))

    async def _run(self, replay: Replay) -> None:
        """Play the whole talk, then wait for the alert."""
        known = {id(message) for message in self._group_messages()}
        try:
            while not replay.is_over:
                if not await self._patiently(replay.go_on):
                    return
                self._turn(place=replay.place)
            if await self._patiently(lambda within_s: self._alert(replay, known, within_s), ends="quiet"):
                self._turn(status="alerted", place=replay.length, why="")
        except ImpossibleActError:
            self._turn(status="gave_up", why="impossible")

    async def _patiently(self, go_on: Callable[[float], Awaitable[bool]], *, ends: PlayStatus = "gave_up") -> bool:
        """Do it as soon as it can be done; say what hinders it, and give up after a while."""
        loop = asyncio.get_running_loop()
        since = loop.time()
        while not await go_on(LOOKS_S):
            why = await self._hindrance()
            if loop.time() - since > (self.patience_s if why == "silent" else self.patience_under_faults_s):
                self._turn(status=ends if why == "silent" else "gave_up", why=why)
                return False
            if why != "silent":
                self._turn(status="waiting", why=why)
        self._turn(status="playing", why="")
        return True

    async def _hindrance(self) -> Hindrance:
        process = self._process()
        state = None if process is None else await process.state()
        if state is not None and state.status != "running":
            return "dead"
        faults = self._weather.switched_on or self._weather.latency_s or (state is not None and state.disk_is_full)
        return "fault" if faults else "silent"

    async def _alert(self, replay: Replay, known: set[int], within_s: float) -> bool:
        """Wait for a message in a group that names the person, who still does what the bot may ask of them."""
        while await replay.go_on(0.0):
            self._turn(place=replay.place)
        found = await self._telegram.changed.until(
            lambda: next(
                (each for each in self._group_messages() if id(each) not in known and _names(each, replay)), None
            ),
            within_s,
        )
        if found is not None:
            self._turn(group=found.chat.id)
        return found is not None

    def _group_messages(self) -> list[Message]:
        groups = [chat for chat in self._telegram.chats.values() if not chat.is_private]
        return [message for chat in groups for message in chat.by_id.values() if message.from_bot]

    def _turn(self, **changes: object) -> None:
        """Change the state, and tell the pages."""
        state = replace(self.state, **changes)  # type: ignore[arg-type]  # the names of our own calls
        if state != self.state:
            self.state = state
            self._telegram.happens(WorldEvent("player"))

    def _written(self) -> web.Response:
        return web.json_response({**asdict(self.state), "can_play": self.next_script is not None})


def _names(message: Message, replay: Replay) -> bool:
    return replay.person.first_name in message.words.text
