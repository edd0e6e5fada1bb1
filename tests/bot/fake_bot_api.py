"""A small Bot API on loopback that answers as it is told: real HTTP, scripted refusals, broken connections."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, Self

import orjson
from aiohttp import web

TOKEN = "7000000001:AAH9fakeTokenForTestsOnly_0123456789abc"


@dataclass(frozen=True)
class Says:
    """An answer with this status and body."""

    status: int
    body: bytes | dict[str, Any]


@dataclass(frozen=True)
class Breaks:
    """The connection is reset, before or after the call had its effect."""

    done: bool


@dataclass(frozen=True)
class Holds:
    """The call has its effect at once and is answered when the test says so, or never if its connection breaks."""

    until: asyncio.Event = field(default_factory=asyncio.Event)
    breaks: bool = False


Reply = Says | Breaks | Holds


def refuses(description: str, status: int = 400, **parameters: object) -> Says:
    """Return one of Telegram's refusals."""
    body: dict[str, Any] = {"ok": False, "error_code": status, "description": description}
    return Says(status, body | ({"parameters": parameters} if parameters else {}))


@dataclass(frozen=True)
class Call:
    """What came in."""

    method: str
    fields: dict[str, Any]
    uploaded: bytes | None = None

    @property
    def text(self) -> str:
        return str(self.fields.get("text", ""))


class BotApi:
    """The stand-in: `calls` came in, `done` had an effect."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.done: list[Call] = []
        self.url = ""
        self._plan: list[tuple[Reply, dict[str, object]]] = []
        self._came = asyncio.Condition()
        app = web.Application(client_max_size=64 * 1024 * 1024)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{port}/bot"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    def plan(self, *replies: Reply, **when: object) -> None:
        """Answer the next calls whose fields (or `method`) are these with the replies, one each."""
        self._plan.extend((reply, when) for reply in replies)

    async def came(self, number: int) -> None:
        """Wait until so many calls have come in altogether."""
        async with asyncio.timeout(5), self._came:
            await self._came.wait_for(lambda: len(self.calls) >= number)

    def texts(self, chat: int | None = None) -> list[str]:
        """Return what people read, in order."""
        return [call.text for call in self.done if chat in (None, call.fields.get("chat_id"))]

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        call = await _read(request)
        reply = self._reply(call)
        self.calls.append(call)
        if not isinstance(reply, Says) and reply != Breaks(done=False):
            self.done.append(call)
        number = len(self.calls)
        async with self._came:
            self._came.notify_all()
        if isinstance(reply, Says):
            body = reply.body if isinstance(reply.body, bytes) else orjson.dumps(reply.body)
            return web.Response(status=reply.status, body=body, content_type="application/json")
        if isinstance(reply, Breaks):
            assert request.transport is not None
            request.transport.abort()
        elif reply is not None:
            await reply.until.wait()
            if reply.breaks:
                assert request.transport is not None
                request.transport.abort()
        return web.json_response({"ok": True, "result": _result(call, number)})

    def _reply(self, call: Call) -> Reply | None:
        known = call.fields | {"method": call.method}
        for index, (reply, when) in enumerate(self._plan):
            if all(known.get(name) == value for name, value in when.items()):
                del self._plan[index]
                return reply
        return None


def _result(call: Call, number: int) -> object:
    if call.method == "copyMessages":
        return [{"message_id": 1000 * number + place} for place, _ in enumerate(call.fields["message_ids"])]
    if call.method == "copyMessage":
        return {"message_id": 100 + number}
    if call.method == "createForumTopic":
        return {"message_thread_id": 500 + number, "name": call.fields["name"], "icon_color": 0x6FB9F0}
    if call.method == "editForumTopic" or not call.method.startswith(("send", "edit")):
        return True
    message = {"message_id": call.fields.get("message_id", 100 + number), "date": 0, "text": call.text}
    if call.method == "sendDocument":
        message["document"] = {"file_id": f"file-{number}", "file_unique_id": "u"}
    return message


async def _read(request: web.Request) -> Call:
    method = request.match_info["method"]
    if not request.content_type.startswith("multipart/"):
        raw = await request.read()
        return Call(method, orjson.loads(raw) if raw else {})
    fields: dict[str, Any] = {}
    uploaded = None
    async for part in await request.multipart():
        content = await part.read()
        if part.filename:
            uploaded = bytes(content)
            fields[f"{part.name}_name"] = part.filename
        else:
            fields[part.name] = _value(content.decode())
    return Call(method, fields, uploaded)


def _value(text: str) -> object:
    try:
        return orjson.loads(text)
    except ValueError:
        return text
