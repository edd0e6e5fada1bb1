"""The chat page and its own small JSON API: what is seen, what people do, and a stream of changes."""

import asyncio
import json
from importlib.resources import files
from urllib.parse import quote, urlsplit

from aiohttp import web

from bot.sandbox import acts, page_view
from bot.sandbox.fields import Fields
from bot.sandbox.refusals import ImpossibleActError
from bot.sandbox.screen import visible_keys
from bot.sandbox.telegram import Happening, Telegram
from bot.sandbox.world import Chat, User

_FILES = {
    "index.html": "text/html",
    "page.css": "text/css",
    "page.js": "text/javascript",
    "pane.js": "text/javascript",
    "bubbles.js": "text/javascript",
    "texts.js": "text/javascript",
}
# Nothing is loaded from elsewhere, and no script but our own runs: names and texts in a chat are anybody's.
_POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_SHOWN_INLINE = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
KEEP_ALIVE_S = 15.0


class PageApi:
    """Serves the page to people on this machine."""

    def __init__(self, telegram: Telegram, host: str) -> None:
        self._telegram = telegram
        self._hosts = {host, "127.0.0.1", "localhost"}
        self._streams: set[asyncio.Queue[Happening | None]] = set()

    def routes(self) -> list[web.RouteDef]:
        """Return what this answers."""
        return [
            web.get("/", self.file),
            web.get(r"/page/{name:[\w.]+}", self.file),
            web.get("/sandbox/world", self.world),
            web.get("/sandbox/chat", self.chat),
            web.get("/sandbox/events", self.events),
            web.get(r"/sandbox/files/{id:\w+}", self.attachment),
            web.post("/sandbox/people", self.add_person),
            web.post("/sandbox/act", self.act),
        ]

    def close(self) -> None:
        """End the streams."""
        for stream in self._streams:
            stream.put_nowait(None)

    async def file(self, request: web.Request) -> web.Response:
        """Serve a file of the page."""
        name = request.match_info.get("name", "index.html")
        if name not in _FILES:
            raise web.HTTPNotFound
        text = files("bot.sandbox").joinpath("page", name).read_text(encoding="utf-8")
        headers = {"Content-Security-Policy": _POLICY, "X-Content-Type-Options": "nosniff", "Cache-Control": "no-cache"}
        return web.Response(text=text, content_type=_FILES[name], headers=headers)

    async def world(self, request: web.Request) -> web.Response:
        """Say who and what there is."""
        self._check_origin(request)
        return web.json_response(page_view.world_json(self._telegram))

    async def chat(self, request: web.Request) -> web.Response:
        """Show a chat as one of its members sees it."""
        self._check_origin(request)
        chat, person = self._place(Fields(dict(request.query)))
        return web.json_response(page_view.chat_json(self._telegram, chat, person))

    async def attachment(self, request: web.Request) -> web.Response:
        """Hand out a file of a message."""
        self._check_origin(request)
        file = self._telegram.files.get(request.match_info["id"])
        if file is None:
            raise web.HTTPNotFound
        kind = "inline" if file.mime in _SHOWN_INLINE else "attachment"
        headers = {
            "Content-Disposition": f"{kind}; filename*=UTF-8''{quote(file.name)}",
            "Content-Security-Policy": "sandbox",
            "X-Content-Type-Options": "nosniff",
        }
        return web.Response(body=file.data, content_type=file.mime, headers=headers)

    async def add_person(self, request: web.Request) -> web.Response:
        """Let a new prospect exist."""
        values = await self._posted(request)
        name, language, phone = values.text("name").strip(), values.text("language"), values.text("phone").strip()
        if not name:
            raise web.HTTPBadRequest(text="a person needs a name")
        username = values.text("username").strip().removeprefix("@")
        person = User(self._telegram.fresh_person_id(), name, "", username, language or "fa", phone)
        person.private_forwards = values.flag("private_forwards")
        self._telegram.add_person(person)
        return web.json_response({"id": person.id})

    async def act(self, request: web.Request) -> web.Response:
        """Do what somebody did on the page."""
        values = await self._posted(request)
        chat, person = self._place(values)
        try:
            _act(self._telegram, person, chat, values)
        except ImpossibleActError as error:
            raise web.HTTPConflict(text=str(error)) from error
        return web.json_response({"opened": person.opened[-1:], "clipboard": person.clipboard})

    async def events(self, request: web.Request) -> web.StreamResponse:
        """Stream what happens, as Server-Sent Events."""
        self._check_origin(request)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream", "Cache-Control": "no-store"})
        await response.prepare(request)
        stream: asyncio.Queue[Happening | None] = asyncio.Queue()
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

    async def _posted(self, request: web.Request) -> Fields:
        self._check_origin(request)
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

    def _check_origin(self, request: web.Request) -> None:
        """Refuse names that were pointed at this machine (DNS rebinding)."""
        if urlsplit(f"//{request.host}").hostname not in self._hosts:
            raise web.HTTPForbidden


async def _pour(stream: "asyncio.Queue[Happening | None]", response: web.StreamResponse) -> None:
    while True:
        try:
            async with asyncio.timeout(KEEP_ALIVE_S):
                happening = await stream.get()
        except TimeoutError:
            await response.write(b": still here\n\n")
            continue
        if happening is None:
            return
        await response.write(f"data: {json.dumps(page_view.happening_json(happening))}\n\n".encode())


def _act(telegram: Telegram, person: User, chat: Chat, values: Fields) -> None:
    match values.text("act"):
        case "say":
            acts.say(telegram, person, chat, values.text("text"))
        case "open":
            acts.open_link(telegram, person, f"https://t.me/{telegram.bot.username}?start={values.text('payload')}")
        case "press":
            _press(telegram, person, chat, values)
        case "key":
            _press_key(telegram, person, chat, values)
        case "edit":
            message = chat.by_id.get(values.number("message") or 0)
            if message is not None:
                acts.edit(telegram, person, message, values.text("text"))
        case "contact":
            acts.share_contact(telegram, person, chat, number=person.phone, of=person)
        case "photo":
            acts.send_photo(telegram, person, chat)
        case "voice":
            acts.send_voice(telegram, person, chat)
        case "sticker":
            acts.send_sticker(telegram, person, chat)
        case "block":
            acts.block(telegram, person)
        case "unblock":
            acts.unblock(telegram, person)
        case unknown:
            raise ImpossibleActError(f"nobody can {unknown!r}")


def _press(telegram: Telegram, person: User, chat: Chat, values: Fields) -> None:
    message = chat.by_id.get(values.number("message") or 0)
    index = values.number("button") or 0
    if message is None or not 0 <= index < len(message.buttons):
        raise ImpossibleActError("this button is gone")
    acts.press(telegram, person, message, message.buttons[index])


def _press_key(telegram: Telegram, person: User, chat: Chat, values: Fields) -> None:
    for key in visible_keys(chat):
        if key.text == values.text("text"):
            acts.press_key(telegram, person, chat, key)
            return
    raise ImpossibleActError("this key is gone")
