"""One HTTP/1.1 connection: it sends a request and reads the whole answer within limits, or closes.

Anything else that a server sends fails the call at once; only silence waits for the timeout.
"""

import asyncio
import select
import sys
from typing import NamedTuple, cast

import httptools

from bot.errors import Unanswered

LARGEST_ANSWER = 64 * 1024 * 1024
"""Bytes, with head and framing. The largest answer we ask for is getUpdates: 100 updates, each of at most 512 KiB
(MAX_EVENT_LENGTH in tddb/td/db/TQueue.cpp of github.com/tdlib/td, the queue in Telegram's server), so 50 MiB."""
LARGEST_HEAD = 64 * 1024
"""Bytes until the head ends, interim responses included. Telegram's head is 400 bytes; Python's http.client takes
64 KiB for a single line."""
MOST_INTERIM = 16
"""Interim (1xx) responses before an answer. Telegram sends none, a proxy one or two; Go's client accepts 5 (net/http,
max1xxResponses)."""
ALARM_S = 0.002
"""How early an alarm may ring: uvloop rounds to milliseconds."""
SWITCHING_PROTOCOLS = 101
FIRST_INTERIM, FIRST_FINAL = 100, 200


class Response(NamedTuple):
    """A whole answer; `kept` says that the connection may carry another request."""

    status: int
    body: bytes
    kept: bool


class Connection(asyncio.Protocol):
    """Sends a request and reads its answer, then the next."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._poll: select.poll | None = None
        self._answer: asyncio.Future[Response] | None = None
        self._alarm: asyncio.TimerHandle | None = None
        self._deadline = 0.0
        self._parser = httptools.HttpResponseParser(self)
        self._response: Response | None = None
        self._body = bytearray()
        self._came = 0
        self._interim = 0
        self._status = 0  # until the head of the answer is whole
        self.free = False
        """Connected, with no call under way, and nothing came unasked."""
        self.idle_since = 0.0

    @property
    def quiet(self) -> bool:
        """Free, and nothing is unread in the socket's buffer: neither unsolicited bytes nor a close.

        A TLS connection that has not been used may have session tickets there, which do no harm.
        """
        return self.free and not (self._poll is not None and self._poll.poll(0))

    def ask(self, request: bytes, timeout_s: float) -> "asyncio.Future[Response]":
        """Send a request and return the future of its answer; the connection must be free.

        It ends with Unanswered when the connection breaks, the time runs out, or the answer is not HTTP or exceeds the
        limits.
        """
        assert self._transport is not None, "a connection is made before it is used"
        loop = asyncio.get_running_loop()
        self.free, self._response = False, None
        self._came = self._interim = self._status = 0
        self._answer = loop.create_future()
        self._deadline = loop.time() + timeout_s
        self._set_alarm()
        self._transport.write(request)
        return self._answer

    def abort(self) -> None:
        """Close the connection at once."""
        self.free = False
        if self._transport is not None:
            self._transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the transport; asyncio calls this."""
        self._transport = cast("asyncio.Transport", transport)
        self._poll = _poll_of(self._transport)
        self.free = True

    def data_received(self, data: bytes) -> None:
        """Read a piece of the answer; asyncio calls this."""
        if self._answer is None or self._answer.done():
            # Unsolicited: no later request may take this for its answer.
            self.abort()
            return
        try:
            self._read(data)
        except (httptools.HttpParserError, _AnswerError) as error:
            if self._response is None:
                self._fail(_reason(error))
                return
            # The answer itself was whole: asking again would send the message twice.
            self._response = self._response._replace(kept=False)
        if self._response is not None:
            # Behind a request that was answered before it was sent whole, the next one would be taken for its rest.
            self.free = self._response.kept and self._is_sent
            self._answer.set_result(self._response)

    def eof_received(self) -> None:
        """Stop using this connection; asyncio calls this, and closes it."""
        self.free = False

    def connection_lost(self, exc: Exception | None) -> None:
        """Fail the call under way; asyncio calls this."""
        self.free = False
        if self._alarm is not None:
            self._alarm.cancel()
        reason = f"the connection broke ({type(exc).__name__})" if exc else "the connection was closed"
        self._fail(reason + self._so_far())

    def on_message_begin(self) -> None:
        """Begin a response; the parser calls this."""
        if self._response is not None:
            raise _AnswerError("more than one answer came")

    def on_headers_complete(self) -> None:
        """End a head; the parser calls this. After 1xx the answer itself is still to come."""
        status = self._parser.get_status_code()
        if status >= FIRST_FINAL:
            self._status = status
            return
        self._interim += 1
        if status < FIRST_INTERIM or status == SWITCHING_PROTOCOLS:
            raise _AnswerError(f"no HTTP/1.1 follows status {status:03}")
        if self._interim > MOST_INTERIM:
            raise _AnswerError(f"more than {MOST_INTERIM} interim responses came")

    def on_body(self, body: bytes) -> None:
        """Take a piece of the body; the parser calls this."""
        self._body += body

    def on_message_complete(self) -> None:
        """End a response; the parser calls this."""
        if self._status:
            self._response = Response(self._status, bytes(self._body), self._parser.should_keep_alive())
            self._body.clear()

    def _read(self, data: bytes) -> None:
        if not self._came and not data.startswith(b"H"):
            # The parser would skip blank lines for ever, and accepts RTSP and ICE, too.
            raise _AnswerError("no HTTP: an answer begins with HTTP/")
        head_left = LARGEST_HEAD - self._came
        self._came += len(data)
        if self._came > LARGEST_ANSWER:
            raise _AnswerError(f"the answer is longer than {LARGEST_ANSWER} bytes")
        if len(data) > head_left and not self._status:
            self._parser.feed_data(data[:head_left])
            if self._in_head():
                raise _AnswerError(f"the answer's head is longer than {LARGEST_HEAD} bytes")
            data = data[head_left:]
        self._parser.feed_data(data)

    def _in_head(self) -> bool:
        return self._status == 0

    @property
    def _is_sent(self) -> bool:
        return self._transport is not None and not self._transport.get_write_buffer_size()

    def _set_alarm(self) -> None:
        """Set an alarm for the deadline. It outlives the call and serves the next ones: setting one costs 2 µs."""
        if self._alarm is not None:
            if self._alarm.when() <= self._deadline:
                return
            self._alarm.cancel()
        self._alarm = asyncio.get_running_loop().call_at(self._deadline, self._ring)

    def _ring(self) -> None:
        self._alarm = None
        if self._answer is None or self._answer.done():
            return
        if self._deadline - asyncio.get_running_loop().time() > ALARM_S:
            self._set_alarm()
        else:
            self._fail("no answer in time" + self._so_far())

    def _so_far(self) -> str:
        return f", after {self._came} bytes of one" if self._came else ""

    def _fail(self, reason: str) -> None:
        if self._answer is not None and not self._answer.done():
            self._answer.set_exception(Unanswered(reason, maybe_done=True))


class _AnswerError(Exception):
    """We do not accept what came as an answer; the sentence says why, without a word from the server."""


def _reason(error: Exception) -> str:
    """Return what is wrong; the parser raises its own error, with ours as the context."""
    ours = error.__context__ if isinstance(error, httptools.HttpParserCallbackError) else error
    return str(ours) if isinstance(ours, _AnswerError) else f"no HTTP: {error}"


def _poll_of(transport: asyncio.Transport) -> "select.poll | None":
    """Return a poll object that tells whether a socket has unread data; None on Windows, which has no `poll`."""
    if sys.platform == "win32":
        return None
    poll = select.poll()
    poll.register(transport.get_extra_info("socket").fileno(), select.POLLIN)
    return poll
