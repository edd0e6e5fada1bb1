"""aiohttp's client, for what `http1` does not support: proxies and files that are not in memory.

It is imported when it is first needed: a bot without a proxy runs without it until it sends a large file.
"""

from collections.abc import Awaitable, Callable, Mapping
from io import BytesIO
from types import SimpleNamespace
from typing import TypeVar

from aiohttp import (
    BaseConnector,
    ClientConnectorError,
    ClientError,
    ClientHttpProxyError,
    ClientPayloadError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    FormData,
    InvalidURL,
    TCPConnector,
    TraceConfig,
    TraceRequestHeadersSentParams,
)
from yarl import URL

from bot.bot_api.http1 import CONNECT_TIMEOUT_S, KEEP_ALIVE_S, MaySend, not_sent
from bot.bot_api.http1_connection import LARGEST_ANSWER
from bot.bot_api.multipart import FormFile, printable
from bot.errors import Unanswered
from bot.logs.redaction import Redactor

T = TypeVar("T")

_JSON_HEADERS = {"Content-Type": "application/json"}
_NEEDLESS_HEADERS = ("User-Agent", "Accept", "Accept-Encoding")
_FAILURES = (ClientError, OSError, ValueError)
_NEVER_SENT = (ClientConnectorError, ClientHttpProxyError, ConnectionTimeoutError, InvalidURL)


class HttpClient:
    """One aiohttp session; create it inside the event loop."""

    def __init__(self, *, proxy_url: str | None, redact: Redactor) -> None:
        self._redact = redact
        self._failures: tuple[type[Exception], ...] = _FAILURES
        self._never_sent: tuple[type[Exception], ...] = _NEVER_SENT
        socks = proxy_url is not None and proxy_url.startswith("socks")
        self._session = ClientSession(
            connector=self._socks(proxy_url or "") if socks else TCPConnector(limit=0, keepalive_timeout=KEEP_ALIVE_S),
            proxy=None if socks else proxy_url,
            cookie_jar=DummyCookieJar(),
            skip_auto_headers=_NEEDLESS_HEADERS,
            # We request nothing compressed. A kilobyte that inflates to a gigabyte would be read before it is counted.
            auto_decompress=False,
            trace_configs=[_checks()],
        )

    async def send(
        self,
        verb: str,
        url: str,
        body: bytes | str | FormData | None,
        timeout_s: float,
        may_send: MaySend | None = None,
    ) -> tuple[int, bytes]:
        """Make a request; return status and body.

        Raises:
            Unanswered: no answer came back, or none that could be read, or it was not sent because it no longer may.
        """
        return await self._answered(verb, url, body, timeout_s, _status_and_body, may_send)

    async def date(self, url: str, timeout_s: float) -> str | None:
        """Return a server's `Date` header as it stands; None when there is none.

        Raises:
            Unanswered: nothing came back.
        """
        return await self._answered("HEAD", url, None, timeout_s, _date)

    async def _answered(
        self,
        verb: str,
        url: str,
        body: bytes | str | FormData | None,
        timeout_s: float,
        read: Callable[[ClientResponse], Awaitable[T]],
        may_send: MaySend | None = None,
    ) -> T:
        try:
            async with self._session.request(
                verb,
                URL(url, encoded=True),
                data=body,
                headers=_JSON_HEADERS if isinstance(body, bytes) else None,
                timeout=ClientTimeout(total=timeout_s, sock_connect=CONNECT_TIMEOUT_S),
                allow_redirects=False,
                trace_request_ctx=may_send,
            ) as response:
                return await read(response)
        except self._failures as error:
            failure = self._unanswered(error)
        # Raised outside the handler, the error has no context: the original one names the URL and so the token.
        raise failure

    @staticmethod
    def form(texts: Mapping[str, str], files: Mapping[str, FormFile]) -> FormData:
        """Return a multipart form whose files are read while they are sent."""
        data = FormData(texts, quote_fields=False)  # quoted, a Persian file name would be shown as %D8%B1…
        for field, (name, content, media_type) in files.items():
            read = BytesIO(content) if isinstance(content, bytes) else content  # bytes would be sent in one piece
            data.add_field(field, read, filename=printable(name), content_type=media_type)
        return data

    async def close(self) -> None:
        """Close the session and its connections."""
        await self._session.close()

    def _socks(self, proxy_url: str) -> BaseConnector:
        from aiohttp_socks import ProxyConnectionError, ProxyConnector, ProxyError, ProxyTimeoutError

        refusals = (ProxyConnectionError, ProxyError, ProxyTimeoutError)
        self._failures, self._never_sent = _FAILURES + refusals, _NEVER_SENT + refusals
        # Elsewhere socks5h means "let the proxy look the name up", which is what rdns asks for.
        url = proxy_url.replace("socks5h://", "socks5://", 1)
        return ProxyConnector.from_url(url, limit=0, keepalive_timeout=KEEP_ALIVE_S, rdns=True)

    def _unanswered(self, error: Exception) -> Unanswered:
        text = f"{type(error).__name__}: {error}"
        return Unanswered(self._redact(text), maybe_done=not isinstance(error, self._never_sent))


def _checks() -> TraceConfig:
    """Return what asks `MaySend` between a request's head and its body, without which no server acts."""

    async def check(_session: ClientSession, context: SimpleNamespace, _params: TraceRequestHeadersSentParams) -> None:
        may_send: MaySend | None = context.trace_request_ctx
        if may_send is not None and not may_send():
            raise not_sent()

    checks = TraceConfig()
    checks.on_request_headers_sent.append(check)
    return checks


async def _status_and_body(response: ClientResponse) -> tuple[int, bytes]:
    body = bytearray()
    _check_length(response.content_length or 0)
    async for piece in response.content.iter_any():
        body += piece
        _check_length(len(body))
    return response.status, bytes(body)


def _check_length(length: int) -> None:
    if length > LARGEST_ANSWER:
        raise ClientPayloadError(f"the answer is longer than {LARGEST_ANSWER} bytes")


async def _date(response: ClientResponse) -> str | None:
    return response.headers.get("Date")
