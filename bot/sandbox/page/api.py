"""The page's own JSON API: what people see, what they do, and a stream of changes."""

import asyncio
import json

from aiohttp import web

from bot.sandbox.page import actions, view
from bot.sandbox.page.access import PageAccess
from bot.sandbox.page.static_files import PageFiles
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.refusals import ImpossibleActError
from bot.sandbox.world.model import SAMPLE_LANGUAGE, Chat, User
from bot.sandbox.world.telegram import Telegram, WorldEvent

KEEP_ALIVE_S = 15.0


class PageApi:
    """Serves the page to people on this machine."""

    def __init__(self, telegram: Telegram, door: PageAccess) -> None:
        self._telegram = telegram
        self._door = door
        self._files = PageFiles(telegram, door)
        self._streams: set[asyncio.Queue[WorldEvent | None]] = set()

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            *self._files.routes(),
            web.get("/sandbox/world", self.world),
            web.get("/sandbox/chat", self.chat),
            web.get("/sandbox/events", self.events),
            web.post("/sandbox/people", self.add_person),
            web.post("/sandbox/act", self.act),
        ]

    def close(self) -> None:
        """End the streams."""
        for stream in self._streams:
            stream.put_nowait(None)

    async def world(self, request: web.Request) -> web.Response:
        """Return the bot, the people and the groups."""
        self._door.check(request)
        return web.json_response(view.world_json(self._telegram))

    async def chat(self, request: web.Request) -> web.Response:
        """Return a chat as one of its members sees it."""
        self._door.check(request)
        chat, person = self._place(Fields(dict(request.query)))
        return web.json_response(view.chat_json(self._telegram, chat, person))

    async def add_person(self, request: web.Request) -> web.Response:
        """Create a new prospect."""
        values = await self._door.posted(request)
        name, language, phone = values.text("name").strip(), values.text("language"), values.text("phone").strip()
        if not name:
            raise web.HTTPBadRequest(text="a person needs a name")
        username = values.text("username").strip().removeprefix("@")
        number = phone or self._telegram.fresh_phone()
        person = User(self._telegram.fresh_person_id(), name, "", username, language or SAMPLE_LANGUAGE, number)
        person.private_forwards = values.flag("private_forwards")
        self._telegram.add_person(person)
        return web.json_response({"id": person.id})

    async def act(self, request: web.Request) -> web.Response:
        """Do what a person did on the page."""
        values = await self._door.posted(request)
        chat, person = self._place(values)
        try:
            actions.perform(self._telegram, person, chat, values)
        except ImpossibleActError as error:
            raise web.HTTPConflict(text=str(error)) from error
        return web.json_response({"opened": person.opened[-1:], "clipboard": person.clipboard})

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Stream what happens, as Server-Sent Events."""
        self._door.check(request)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        stream: asyncio.Queue[WorldEvent | None] = asyncio.Queue()
        self._streams.add(stream)
        self._telegram.watchers.add(stream.put_nowait)
        try:
            await _pour(stream, response)
        except ConnectionError:
            pass  # the page was closed
        finally:
            self._telegram.watchers.discard(stream.put_nowait)
            self._streams.discard(stream)
        return response

    def _place(self, values: Fields) -> tuple[Chat, User]:
        chat = self._telegram.chats.get(values.number("chat") or 0)
        person = self._telegram.users.get(values.number("as") or 0)
        if chat is not None and chat.migrated_to is not None:
            chat = self._telegram.chats[chat.migrated_to]
        if chat is None or person is None or person.id not in chat.members:
            raise web.HTTPNotFound(text="no such person in such a chat")
        return chat, person


async def _pour(stream: "asyncio.Queue[WorldEvent | None]", response: web.StreamResponse) -> None:
    while True:
        try:
            async with asyncio.timeout(KEEP_ALIVE_S):
                happening = await stream.get()
        except TimeoutError:
            await response.write(b": still here\n\n")
            continue
        if happening is None:
            return
        await response.write(f"data: {json.dumps(view.happening_json(happening))}\n\n".encode())
