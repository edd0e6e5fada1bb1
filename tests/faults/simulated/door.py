"""The Bot API without HTTP: the sandbox's methods, checks, failures and rate limits, behind the bot's `Transport`."""

import asyncio
import json
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import assert_never

from bot.bot_api.http1 import MaySend, not_sent
from bot.bot_api.transport import ANSWER_TIMEOUT_S, Answer, Transport, Written, read_answer
from bot.errors import Unanswered
from bot.sandbox.api.faults import Garbled, Hangs, InjectedFault, Refuses, ResetAfter, ResetBefore, TooManyRequests
from bot.sandbox.methods.registry import method_named
from bot.sandbox.server import Sandbox
from bot.sandbox.values.fields import Fields, Upload
from bot.sandbox.values.parameters import check, decoded
from bot.sandbox.values.refusals import RefusedError
from storage.records.record import Json
from tests.faults.simulated.life import KilledError, Life, never

GROUP = 0
"""Placeholder for the sales group, whose id changes when it becomes a supergroup."""


@dataclass(frozen=True)
class Delivered:
    """A message delivered to a chat."""

    chat: int
    text: str
    """The text as the bot sent it, including markup."""


Latency = Callable[[], float]


class Mail:
    """The results of all calls in all lives."""

    def __init__(self) -> None:
        self.delivered: Counter[Delivered] = Counter()
        self.unsure: Counter[Delivered] = Counter()
        """Delivered without an answer to the bot: each may be sent once more."""
        self.shown: set[Delivered] = set()
        """Texts that an edit gave to a message, or would have: words that were joined to words under way come so."""
        self.calls: Counter[str] = Counter()
        self.watch: Callable[[str, Fields, str], None] = lambda _method, _fields, _outcome: None

    def note(self, fields: Fields, *, sends: bool, unsure: bool) -> None:
        message = Delivered(max(fields.number("chat_id") or 0, GROUP), fields.text("text") or fields.text("caption"))
        if not sends:
            self.shown.add(message)
            return
        self.delivered[message] += 1
        if unsure:
            self.unsure[message] += 1


class Door(Transport):
    """One process's connection to the sandbox."""

    def __init__(self, sandbox: Sandbox, life: Life, mail: Mail, latency: Latency) -> None:
        super().__init__("http://127.0.0.1/bot", sandbox.token)
        self._sandbox = sandbox
        self._life = life
        self._mail = mail
        self._latency = latency

    async def call(
        self, method: str, body: bytes, *, timeout_s: float = ANSWER_TIMEOUT_S, may_send: MaySend | None = None
    ) -> Answer:
        return await self._made(method, Fields(decoded(method, json.loads(body))), timeout_s, may_send)

    async def upload(
        self,
        method: str,
        fields: Mapping[str, Json],
        *,
        document: str,
        file: Path | Written,
        may_send: MaySend | None = None,
    ) -> Answer:
        content = file.content if isinstance(file, Written) else file.read_bytes()
        uploads = {document: Upload(file.name, "", content)}
        return await self._made(method, Fields(dict(fields), uploads), ANSWER_TIMEOUT_S, may_send)

    async def _made(self, method: str, fields: Fields, timeout_s: float, may_send: MaySend | None) -> Answer:
        try:
            self._life.passes(f"before {method}")
            await asyncio.sleep(self._latency())
            # A process that died before this had not sent it; one that dies later does not get the answer.
            self._life.must_go_on()
            if may_send is not None and not may_send():
                raise not_sent()
            answer = await self._answer(method, fields, timeout_s)
            await asyncio.sleep(self._latency())
            self._life.passes(f"after {method}")
        except KilledError:
            await never()
        return answer

    async def _answer(self, method: str, fields: Fields, timeout_s: float) -> Answer:
        self._mail.calls[method] += 1
        fault = self._sandbox.weather.strikes(method, fields.raw("chat_id"))
        unsure = isinstance(fault, ResetAfter)
        answer = None if fault and not unsure else await self._effect(method, fields, unsure=unsure)
        outcome = type(fault).__name__ if fault else str(answer.status if answer else "")
        self._mail.watch(method, fields, outcome)
        if fault is not None:
            return await _struck(fault, timeout_s)
        assert answer is not None, "what no fault meets is answered"
        return answer

    async def _effect(self, method: str, fields: Fields, *, unsure: bool) -> Answer:
        try:
            function = method_named(method)
            check(method, fields)
            chat = fields.raw("chat_id")
            if isinstance(chat, int):
                self._sandbox.floods.take(method, chat, fields.raw("message_ids"))
            result = function(self._sandbox.telegram, fields)
            if isinstance(result, Awaitable):
                result = await result
        except RefusedError as refusal:
            if method == "editMessageText" and "not modified" in str(refusal):
                self._mail.note(fields, sends=False, unsure=unsure)
            return _refused(refusal)
        if method.startswith("send") or method == "editMessageText":
            self._mail.note(fields, sends=method.startswith("send"), unsure=unsure)
        return read_answer(200, json.dumps({"ok": True, "result": result}).encode())


async def _struck(fault: InjectedFault, timeout_s: float) -> Answer:
    match fault:
        case TooManyRequests(None):
            return _refused(RefusedError(429, "Too Many Requests"))
        case TooManyRequests(int() as seconds):
            return _refused(RefusedError(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds}))
        case Refuses(status, description):
            return _refused(RefusedError(status, description))
        case Garbled(body):
            return read_answer(200, body.encode())
        case Hangs():
            await asyncio.sleep(timeout_s)
            raise Unanswered("no answer in time", maybe_done=True)
        case ResetBefore() | ResetAfter():
            raise Unanswered("the connection was reset", maybe_done=True)
        case _:
            assert_never(fault)


def _refused(refusal: RefusedError) -> Answer:
    body: dict[str, Json] = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = dict(refusal.parameters)
    return read_answer(refusal.status, json.dumps(body).encode())
