"""The way to Telegram's Bot API: one aiohttp session with two doors.

PTB's `Bot` comes in by `do_request`. Outbox rows and the intake come in by `call` and `upload`, which skip PTB's
objects: finished bytes in, one small answer out. The token stands in every URL, so nothing that leaves this module
as an error, a repr or a log line may carry an URL: texts are redacted, and causes are dropped, not chained.
"""

import asyncio
import json
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import IO, NamedTuple
from urllib.parse import urlsplit

import orjson
from aiohttp import (
    BaseConnector,
    ClientConnectorError,
    ClientError,
    ClientHttpProxyError,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    FormData,
    InvalidURL,
    TCPConnector,
)
from telegram.error import NetworkError
from telegram.request import BaseRequest, RequestData
from yarl import URL

from bot.errors import FileUnreadable, Unanswered
from bot.strikeout import Strikeout
from storage.records import Json

ANSWER_TIMEOUT_S = 20.0
"""A Bot API call answers in well under a second; ten times the slowest seen."""
CONNECT_TIMEOUT_S = 10.0
"""TCP, TLS and a proxy's greeting together, over a mobile line."""
KEEP_ALIVE_S = 60.0
"""Telegram closes idle connections after about 75 s; ours go first, so that no request meets a closing one."""
UPLOAD_BYTES_PER_S = 32 * 1024
"""The slowest line an upload should survive: 50 MB then take 27 minutes."""

_JSON_HEADERS = {"Content-Type": "application/json"}
_NEEDLESS_HEADERS = ("User-Agent", "Accept", "Accept-Encoding")
_FAILURES = (ClientError, OSError, ValueError)
_NEVER_SENT = (ClientConnectorError, ClientHttpProxyError, ConnectionTimeoutError, InvalidURL)


class Answer(NamedTuple):
    """What Telegram answered to one call; a tuple because three are made for every update."""

    status: int
    ok: bool
    result: Json = None
    description: str = ""
    """Telegram's own words; empty when the answer is not the Bot API's (a proxy's page, a cut-off body)."""
    retry_after: float | None = None
    migrate_to: int | None = None


class Written(NamedTuple):
    """A document that is on no disk: written for one person, and uploaded once."""

    name: str
    content: bytes


class Transport(BaseRequest):
    """Speaks HTTP to the Bot API, directly or through a proxy."""

    def __init__(self, api_url: str, token: str, *, proxy_url: str | None = None) -> None:
        self._prefix = f"{api_url}{token}/"
        self._urls: dict[str, URL] = {}
        self._strike_out = Strikeout(_secrets(token, proxy_url))
        self._proxy_url = proxy_url
        self._open: ClientSession | None = None
        self._failures: tuple[type[Exception], ...] = _FAILURES
        self._never_sent: tuple[type[Exception], ...] = _NEVER_SENT

    @property
    def read_timeout(self) -> float:
        """The seconds PTB adds to a long poll's own."""
        return ANSWER_TIMEOUT_S

    async def initialize(self) -> None:
        """Open the session; doing it again changes nothing."""
        if self._open is not None:
            return
        socks = self._proxy_url is not None and self._proxy_url.startswith("socks")
        self._open = ClientSession(
            connector=self._socks() if socks else TCPConnector(limit=0, keepalive_timeout=KEEP_ALIVE_S),
            proxy=None if socks else self._proxy_url,
            cookie_jar=DummyCookieJar(),
            skip_auto_headers=_NEEDLESS_HEADERS,
        )

    async def shutdown(self) -> None:
        """Close the session and its connections."""
        session, self._open = self._open, None
        if session is not None:
            await session.close()

    async def call(self, method: str, body: bytes, *, timeout_s: float = ANSWER_TIMEOUT_S) -> Answer:
        """Call a Bot API method with a finished JSON body.

        Raises:
            Unanswered: nothing came back.
        """
        url = self._urls.get(method) or self._url(method)
        return read_answer(*await self._send("POST", url, body, timeout_s))

    async def upload(
        self,
        method: str,
        fields: Mapping[str, Json],
        *,
        document: str,
        file: Path | Written,
        timeout_s: float | None = None,
    ) -> Answer:
        """Call a method with `file` as its field `document`; the time allowed grows with the size.

        Raises:
            FileUnreadable: there is no such file, or it cannot be read.
            Unanswered: nothing came back.
        """
        try:
            size, handle = await asyncio.to_thread(_open_file, file)
        except OSError as error:
            raise FileUnreadable(f"{file.name}: {error.strerror}") from None
        allowed_s = timeout_s or ANSWER_TIMEOUT_S + size / UPLOAD_BYTES_PER_S
        form = FormData()
        for name, value in fields.items():
            form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
        form.add_field(document, handle, filename=file.name)
        with handle:
            return read_answer(*await self._send("POST", self._url(method), form, allowed_s))

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the same for every call of ours
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - our pool never runs dry
    ) -> tuple[int, bytes]:
        """Do PTB's request; writing and reading share the larger of their two timeouts."""
        asked = [seconds for seconds in (read_timeout, write_timeout) if isinstance(seconds, int | float)]
        timeout_s = max(asked, default=ANSWER_TIMEOUT_S)
        try:
            return await self._send(method, URL(url, encoded=True), _ptb_body(request_data), timeout_s)
        except Unanswered as error:
            raise NetworkError(str(error)) from None

    def _socks(self) -> BaseConnector:
        from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError

        refusals = (ProxyConnectionError, ProxyError, ProxyTimeoutError)
        self._failures, self._never_sent = _FAILURES + refusals, _NEVER_SENT + refusals
        # socks5h is how others write "let the proxy look the name up", which is what rdns asks for.
        url = (self._proxy_url or "").replace("socks5h://", "socks5://", 1)
        return ProxyConnector.from_url(url, limit=0, keepalive_timeout=KEEP_ALIVE_S, rdns=True)

    def _url(self, method: str) -> URL:
        """Build a method's URL once: parsing it costs as much as a quarter of the call."""
        return self._urls.setdefault(method, URL(self._prefix + method, encoded=True))

    async def _send(self, verb: str, url: URL, body: bytes | FormData | None, timeout_s: float) -> tuple[int, bytes]:
        if self._open is None:
            raise Unanswered("the session is closed", maybe_done=False)
        try:
            async with self._open.request(
                verb,
                url,
                data=body,
                headers=_JSON_HEADERS if isinstance(body, bytes) else None,
                timeout=ClientTimeout(total=timeout_s, sock_connect=CONNECT_TIMEOUT_S),
                allow_redirects=False,
            ) as response:
                return response.status, await response.read()
        except self._failures as error:
            failure = self._unanswered(error)
        # Raised out here, the error has no context: the original one names the URL, and with it the token.
        raise failure

    def _unanswered(self, error: Exception) -> Unanswered:
        text = f"{type(error).__name__}: {error}"
        return Unanswered(self._strike_out(text), maybe_done=not isinstance(error, self._never_sent))


def read_answer(status: int, payload: bytes) -> Answer:
    """Read a Bot API answer; whatever else came (HTML, half a body, `null`) is an answer without a description."""
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
        retry_after=retry_after if isinstance(retry_after, int | float) else None,
        migrate_to=migrate_to if isinstance(migrate_to, int) else None,
    )


def read_json(payload: bytes) -> Json:
    """Read JSON, lone surrogates too (orjson refuses them; Telegram has sent them); None for what is no JSON."""
    for loads in (orjson.loads, json.loads):
        try:
            value: Json = loads(payload)
        except ValueError:
            continue
        return value
    return None


def _ptb_body(data: RequestData | None) -> bytes | FormData | None:
    if data is None:
        return None
    if not data.contains_files:
        return orjson.dumps(data.parameters)
    form = FormData(data.json_parameters)
    for field, (name, content, media_type) in data.multipart_data.items():
        form.add_field(field, content, filename=name, content_type=media_type)
    return form


def _open_file(file: Path | Written) -> tuple[int, IO[bytes]]:
    if isinstance(file, Written):
        return len(file.content), BytesIO(file.content)
    return file.stat().st_size, file.open("rb")


def _secrets(token: str, proxy_url: str | None) -> tuple[str, ...]:
    password = urlsplit(proxy_url).password if proxy_url else None
    return tuple(secret for secret in (token, password) if secret)
