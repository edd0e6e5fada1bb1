"""The way to Telegram's Bot API: finished bytes go in, one small answer comes out.

Without a proxy, calls take `http1`; large files, and everything where there is a proxy, take aiohttp's client
(`aiohttp_client`). python-telegram-bot's `Bot` uses it through `ptb_bot`. The token is in every path, so no error, repr
or log line that leaves this module may carry a path: texts are redacted, and causes are dropped, not chained.
"""

import asyncio
import errno
import json
from collections.abc import Mapping
from contextlib import nullcontext
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, NamedTuple, Self
from urllib.parse import urljoin, urlsplit

import orjson

from bot.bot_api.http1 import Http1Client, MaySend
from bot.bot_api.multipart import FormFile, form_of
from bot.bot_api.picture import picture_of
from bot.errors import FileUnreadable, Unanswered
from bot.logs.redaction import Redactor
from bot.whole_numbers import whole_or_none
from storage.records.record import Json

if TYPE_CHECKING:
    from bot.bot_api.aiohttp_client import HttpClient

ANSWER_TIMEOUT_S = 20.0
"""Ten times the slowest answer seen; Telegram answers most calls in well under a second."""
NO_ROOM = (errno.EMFILE, errno.ENFILE, errno.ENOMEM)
"""Errors of the machine that say nothing about the file: it can be read a moment later."""
PICTURE = "picture"
"""The part of an upload that is the document's thumbnail: https://core.telegram.org/bots/api#sending-files"""
LARGEST_IN_MEMORY = 2 * 1024 * 1024
"""Bytes of a file that is read before it is sent, for a moment in three copies. Larger ones are streamed by aiohttp's
client, whose import takes 8 MB and 0.13 s."""
UPLOAD_BYTES_PER_S = 32 * 1024
"""The slowest line an upload should survive: 50 MB then take 27 minutes."""


class Answer(NamedTuple):
    """Telegram's answer to one call; a tuple because three are made for every update."""

    status: int
    ok: bool
    result: Json = None
    description: str = ""
    """Telegram's own words; empty when the answer is not the Bot API's (a proxy's page, a truncated body)."""
    retry_after: float | None = None
    migrate_to: int | None = None


class Written(NamedTuple):
    """A document in memory: written for one person, and uploaded once."""

    name: str
    content: bytes


class Transport:
    """Speaks HTTP to the Bot API, directly or through a proxy."""

    def __init__(self, api_url: str, token: str, *, proxy_url: str | None = None) -> None:
        self.api_url, self.token = api_url, token
        self._prefix = f"{api_url}{token}/"
        self._redact = Redactor(_secrets(token, proxy_url))
        self._proxy_url = proxy_url
        self._open = False
        self._wire: Http1Client | None = None
        self._client: HttpClient | None = None

    async def __aenter__(self) -> Self:
        await self.initialize()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.shutdown()

    async def initialize(self) -> None:
        """Prepare for calls; a second call changes nothing."""
        if not self._open and self._proxy_url is None:
            self._wire = Http1Client(self._prefix)
        self._open = True

    async def shutdown(self) -> None:
        """Close every connection."""
        self._open = False
        wire, self._wire = self._wire, None
        client, self._client = self._client, None
        if wire is not None:
            await wire.close()
        if client is not None:
            await client.close()

    async def call(
        self, method: str, body: bytes, *, timeout_s: float = ANSWER_TIMEOUT_S, may_send: MaySend | None = None
    ) -> Answer:
        """Call a Bot API method with a finished JSON body.

        Raises:
            Unanswered: nothing came back.
        """
        # Not by `post`: each coroutine that waits costs time, and an update leads to three calls.
        if self._wire is not None:
            return read_answer(*await self._wire.post(method, body, timeout_s=timeout_s, may_send=may_send))
        return read_answer(*await self.post(method, body, timeout_s=timeout_s, may_send=may_send))

    async def post(
        self, method: str, body: bytes, *, timeout_s: float, may_send: MaySend | None = None
    ) -> tuple[int, bytes]:
        """Call a method with a finished JSON body; return status and body of the answer.

        Raises:
            Unanswered: nothing came back.
        """
        if self._wire is not None:
            return await self._wire.post(method, body, timeout_s=timeout_s, may_send=may_send)
        return await self._http_client().send("POST", self._prefix + method, body, timeout_s, may_send)

    async def post_form(
        self,
        method: str,
        texts: Mapping[str, str],
        files: Mapping[str, FormFile],
        *,
        timeout_s: float,
        may_send: MaySend | None = None,
    ) -> tuple[int, bytes]:
        """Call a method with a form; return status and body of the answer.

        A form that is in memory goes like any other call; aiohttp's client streams the others.

        Raises:
            Unanswered: nothing came back.
        """
        form = form_of(texts, files) if self._wire is not None else None
        if self._wire is not None and form is not None:
            return await self._wire.post(
                method, form.body, timeout_s=timeout_s, media_type=form.media_type, may_send=may_send
            )
        client = self._http_client()
        return await client.send("POST", self._prefix + method, client.form(texts, files), timeout_s, may_send)

    async def upload(
        self,
        method: str,
        fields: Mapping[str, Json],
        *,
        document: str,
        file: Path | Written,
        may_send: MaySend | None = None,
    ) -> Answer:
        """Call a method with `file` as its field `document`; the time allowed grows with the size.

        A document goes with the picture that lies beside it, if there is one.

        Raises:
            FileUnreadable: there is no such file, or it cannot be read.
            Unanswered: nothing came back, or the machine had no file handle or memory left to read the file.
        """
        try:
            size, content, picture = await asyncio.to_thread(_open_file, file)
        except OSError as error:
            if error.errno in NO_ROOM:
                raise Unanswered(f"{file.name}: {error.strerror}", maybe_done=False) from None
            raise FileUnreadable(f"{file.name}: {error.strerror}") from None
        texts = {
            name: value if isinstance(value, str) else orjson.dumps(value).decode() for name, value in fields.items()
        }
        files = {document: FormFile(file.name, content)}
        if picture is not None and document == "document":
            texts["thumbnail"] = f"attach://{PICTURE}"
            files[PICTURE] = FormFile(f"{PICTURE}.jpg", picture, "image/jpeg")
        with nullcontext() if isinstance(content, bytes) else content:
            return read_answer(*await self.post_form(method, texts, files, timeout_s=time_for(size), may_send=may_send))

    async def date(self) -> datetime | None:
        """Return the server's time, aware, to the second; None when the server does not say.

        Raises:
            Unanswered: nothing came back.
        """
        told = await self._http_client().date(urljoin(self._prefix, "/"), ANSWER_TIMEOUT_S)
        return None if told is None else parsedate_to_datetime(told)

    def _http_client(self) -> "HttpClient":
        if not self._open:
            raise Unanswered("the session is closed", maybe_done=False)
        if self._client is None:
            from bot.bot_api.aiohttp_client import HttpClient

            self._client = HttpClient(proxy_url=self._proxy_url, redact=self._redact)
        return self._client


def time_for(size: int) -> float:
    """Return the timeout in seconds of an upload of this size."""
    return ANSWER_TIMEOUT_S + size / UPLOAD_BYTES_PER_S


def read_answer(status: int, payload: bytes) -> Answer:
    """Read a Bot API answer; anything else (HTML, half a body, `null`) becomes an answer without a description."""
    data = read_json(payload)
    if not isinstance(data, dict):
        return Answer(status, ok=False)
    if data.get("ok") is True and "result" in data:
        return Answer(status, True, data["result"])
    description, parameters = data.get("description"), data.get("parameters")
    retry_after = migrate_to = None
    if isinstance(parameters, dict):
        retry_after, migrate_to = parameters.get("retry_after"), parameters.get("migrate_to_chat_id")
    return Answer(
        status,
        ok=False,
        description=description if isinstance(description, str) else "",
        retry_after=retry_after if isinstance(retry_after, float) else whole_or_none(retry_after),
        migrate_to=whole_or_none(migrate_to),
    )


def read_json(payload: bytes) -> Json:
    """Read JSON, also with lone surrogates (orjson refuses them; Telegram has sent them); None for what is not JSON."""
    for loads in (orjson.loads, json.loads):
        try:
            value: Json = loads(payload)
        except (ValueError, RecursionError):
            continue
        return value
    return None


def _open_file(file: Path | Written) -> tuple[int, bytes | IO[bytes], bytes | None]:
    """Return a file's size, its content (a large file is opened, to be read while it is sent), and its picture."""
    if isinstance(file, Written):
        return len(file.content), file.content, None
    size = file.stat().st_size
    content = file.open("rb") if size > LARGEST_IN_MEMORY else _read_file(file)
    return size, content, picture_of(file)


def _read_file(file: Path) -> bytes:
    with file.open("rb") as handle:
        return handle.read()


def _secrets(token: str, proxy_url: str | None) -> tuple[str, ...]:
    password = urlsplit(proxy_url).password if proxy_url else None
    return tuple(secret for secret in (token, password) if secret)
