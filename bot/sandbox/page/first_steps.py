"""What a newcomer has seen so far: five first steps, told from the world itself and from the bot's process.

A step that was done stays done, also where its message is erased, until `reset`.
"""

from collections.abc import Callable, Iterator
from typing import Literal

from aiohttp import web

from bot.sandbox.page.access import PageAccess
from bot.sandbox.page.bot_process import BotProcess
from bot.sandbox.world.model import Query
from bot.sandbox.world.telegram import Telegram

FirstStep = Literal["started", "answered", "alerted", "claimed", "restarted"]
FIRST_STEPS: tuple[FirstStep, ...] = ("started", "answered", "alerted", "claimed", "restarted")
"""In the order in which they are offered."""


class FirstSteps:
    """Tells which steps are done; `played` are people whom the page itself has played: they teach by being watched."""

    def __init__(self, telegram: Telegram, door: PageAccess, *, process: Callable[[], BotProcess | None]) -> None:
        self.played: set[int] = set()
        self._telegram = telegram
        self._door = door
        self._process = process
        self._done: set[FirstStep] = set()
        self._starts: int | None = None

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [web.get("/sandbox/steps", self.look)]

    def reset(self) -> None:
        """Begin again; the world is a new one."""
        self.played.clear()
        self._done.clear()
        self._starts = None

    async def look(self, request: web.Request) -> web.Response:
        """Return the steps, in order, and which of them are done."""
        self._door.check(request)
        self._done.update(self._in_the_world())
        process = self._process()
        if process is not None and await self._was_restarted(process):
            self._done.add("restarted")
        steps = [step for step in FIRST_STEPS if step != "restarted" or process is not None]
        return web.json_response({"steps": steps, "done": [step for step in steps if step in self._done]})

    def _in_the_world(self) -> Iterator[FirstStep]:
        """Yield what the chats and the presses show."""
        chats = self._telegram.chats.values()
        staff = {member for chat in chats if not chat.is_private for member in chat.members}
        others = staff | self.played
        private = [chat for chat in chats if chat.is_private and chat.id not in others]
        if any(not message.from_bot for chat in private for message in chat.by_id.values()):
            yield "started"
        pressed = [query for query in self._telegram.queries.values() if query.is_answered]
        if any(query.person.id not in others for query in pressed):
            yield "answered"
        groups = [chat for chat in chats if not chat.is_private]
        if any(message.from_bot and message.buttons for chat in groups for message in chat.by_id.values()):
            yield "alerted"
        if any(map(_changed_a_card, pressed)):
            yield "claimed"

    async def _was_restarted(self, process: BotProcess) -> bool:
        """Tell whether the process was started again since the first look."""
        state = await process.state()
        if self._starts is None or state.starts < self._starts:
            self._starts = max(1, state.starts)  # its first start is no restart
        return state.status == "running" and state.starts > self._starts


def _changed_a_card(query: Query) -> bool:
    """Tell whether a press in a group led to a change of its message."""
    message = query.message
    return message is not None and not message.chat.is_private and message.edited
