"""The Bot API over HTTP: `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

import asyncio
import json
import re
from collections.abc import Awaitable
from typing import cast

from aiohttp import web

from bot.sandbox.api.call_log import CallLog, LoggedCall
from bot.sandbox.api.call_reader import read_call
from bot.sandbox.api.faults import (
    FaultPlan,
    Garbled,
    Hangs,
    InjectedFault,
    Refuses,
    ResetAfter,
    ResetBefore,
    TooManyRequests,
)
from bot.sandbox.api.flood_limits import FloodLimits
from bot.sandbox.methods.registry import method_named, proper_name
from bot.sandbox.values.entities import JsonObject
from bot.sandbox.values.fields import Fields
from bot.sandbox.values.parameters import check, decoded
from bot.sandbox.values.refusals import RefusedError, unauthorized
from bot.sandbox.world.telegram import Telegram, WorldEvent

_TOKEN = re.compile(r"\d+:[A-Za-z0-9_-]+")


class BotApi:
    """Answers the bot's calls."""

    def __init__(self, telegram: Telegram, weather: FaultPlan, floods: FloodLimits, log: CallLog) -> None:
        self._telegram = telegram
        self._weather = weather
        self._floods = floods
        self._log = log
        self._closing = asyncio.Event()

    def routes(self) -> list[web.RouteDef]:
        """Return the routes."""
        return [
            web.route("*", r"/bot{token:[^/]+}{method:(?:/.*)?}", self.answer),
            web.get(r"/file/bot{token:[^/]+}/{path:.+}", self.download),
        ]

    def close(self) -> None:
        """End calls that hang or wait."""
        self._closing.set()
        self._telegram.updates.close()

    async def answer(self, request: web.Request) -> web.StreamResponse:
        """Answer one call, with any fault that is set for it."""
        method = proper_name(request.match_info["method"].removeprefix("/"))
        try:
            self._check_token(request)
            values = await read_call(request, method)
        except RefusedError as refusal:
            return _refused(refusal)
        call = self._logged(method, values)
        try:
            return await self._weathered(request, call, values)
        finally:
            if call.outcome == "under way":
                self._log.close(call, "broken off")

    async def perform(self, method: str, values: JsonObject) -> None:
        """Make the call that a webhook's answer may carry; only the log shows how it ended."""
        fields = Fields(decoded(method, values))
        await self._effect(self._logged(proper_name(method), fields), fields)

    def _logged(self, method: str, values: Fields) -> LoggedCall:
        call = LoggedCall(self._telegram.now(), method, {**values.values, **_named(values)})
        self._log.open(call)
        return call

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Serve a file that getFile named."""
        if request.match_info["token"] != self._telegram.token:
            return _refused(unauthorized())
        for file in self._telegram.files.values():
            if file.path == request.match_info["path"]:
                return web.Response(body=file.data, content_type="application/octet-stream")
        return _refused(RefusedError(404, "Not Found"))

    def _check_token(self, request: web.Request) -> None:
        token = request.match_info["token"]
        if not _TOKEN.fullmatch(token):
            raise RefusedError(404, "Not Found")
        if token != self._telegram.token:
            raise unauthorized()

    async def _weathered(self, request: web.Request, call: LoggedCall, values: Fields) -> web.StreamResponse:
        on_the_way_s = self._weather.latency_s / 2
        if on_the_way_s:
            await asyncio.sleep(on_the_way_s)
            if request.transport is None:
                return web.Response()  # the caller is gone: the call never arrived
        fault = self._weather.strikes(call.method, call.params.get("chat_id"))
        if fault is None:
            answer = await self._effect(call, values)
            if on_the_way_s:
                await asyncio.sleep(on_the_way_s)
            return answer
        self._telegram.happens(WorldEvent("controls"))
        if isinstance(fault, ResetAfter):
            await self._effect(call, values)
        call.outcome = type(fault).__name__
        if not isinstance(fault, ResetAfter):
            self._log.close(call, call.outcome)
        return await self._strike(request, fault)

    async def _effect(self, call: LoggedCall, values: Fields) -> web.StreamResponse:
        try:
            function = method_named(call.method)
            check(call.method, values)
            self._take(call, values)
            result = function(self._telegram, values)
            if isinstance(result, Awaitable):
                result = await cast("Awaitable[object]", result)
        except RefusedError as refusal:
            self._log.close(call, str(refusal))
            return _refused(refusal)
        self._log.close(call, "ok", result)
        return _json(200, {"ok": True, "result": result})

    def _take(self, call: LoggedCall, values: Fields) -> None:
        chat_id = call.params.get("chat_id")
        if isinstance(chat_id, int):
            self._floods.take(call.method, chat_id, values.raw("message_ids"))

    async def _strike(self, request: web.Request, fault: InjectedFault) -> web.StreamResponse:
        match fault:
            case TooManyRequests(None):
                return _refused(RefusedError(429, "Too Many Requests"))
            case TooManyRequests(int() as seconds):
                description = f"Too Many Requests: retry after {seconds}"
                return _refused(RefusedError(429, description, {"retry_after": seconds}))
            case Refuses(status, description):
                return _refused(RefusedError(status, description))
            case Garbled(body):
                return web.Response(text=body, content_type="application/json")
            case Hangs():
                await self._closing.wait()
            case ResetBefore() | ResetAfter():
                pass
        if request.transport is not None:
            request.transport.abort()
        return web.Response()


def _named(values: Fields) -> JsonObject:
    """Replace uploads in the log by a description, without their bytes."""
    return {name: {"file_name": upload.name, "size": len(upload.data)} for name, upload in values.uploads.items()}


def _refused(refusal: RefusedError) -> web.Response:
    body: JsonObject = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return _json(refusal.status, body)


def _json(status: int, body: JsonObject) -> web.Response:
    return web.Response(status=status, text=json.dumps(body), content_type="application/json")
