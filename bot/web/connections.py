"""The connections of one listener: limited in number, and each in time.

A client that sends half a request and waits holds a file handle, which the database or a call to Telegram may need. So
a head must come within ten seconds, and when there are too many connections, the one that has waited longest without a
whole request is dropped: a genuine request arrives together with its connection, and is never the one that waits.
"""

import asyncio
from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus
from typing import cast

import structlog
from aiohttp import web

OUR_NAME = "sarnakh"
LOOK_S = 1.0
"""The pause between two checks for connections that are out of time."""
TELL_S = 60.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """How many connections a listener keeps, and how long each may take."""

    most: int = 512
    """Telegram keeps 40 at most, a proxy in front of us about as many."""
    head_s: float = 10.0
    """From the first byte of a request, or the beginning of the connection, to the end of the head."""
    answer_s: float = 30.0
    """Twice as long as a body (10 s) and its commit (4.5 s) may take."""
    idle_s: float = 75.0
    """How long a connection may stay without a further request. A proxy keeps its own for less (nginx: 60 s), so that
    it does not send into a closing one. A client that stops reading our answer has as long."""


class Phase(Enum):
    """The phase of a connection; each has its own time limit."""

    HEAD = "it owes us a request"
    ANSWER = "it is owed an answer"
    IDLE = "it had its answer"


class ConnectionTable:
    """The open connections, and since when each is in its phase."""

    def __init__(self, limits: ConnectionLimits) -> None:
        self._limits = limits
        # By phase, in the order in which connections entered it: the first has waited longest.
        self._in: dict[Phase, dict[InboundConnection, float]] = {phase: {} for phase in Phase}
        self._allowed = {Phase.HEAD: limits.head_s, Phase.ANSWER: limits.answer_s, Phase.IDLE: limits.idle_s}
        self._alarm: asyncio.TimerHandle | None = None
        self._told_at = -TELL_S

    def __len__(self) -> int:
        return sum(map(len, self._in.values()))

    def admit(self, connection: "InboundConnection") -> bool:
        """Admit a new connection; False when all others are being answered, and none can be dropped."""
        if len(self) >= self._limits.most and not self._make_room():
            return False
        self.enter(connection, Phase.HEAD)
        if self._alarm is None:
            self._alarm = asyncio.get_running_loop().call_later(LOOK_S, self._look)
        return True

    def enter(self, connection: "InboundConnection", phase: Phase) -> None:
        """Note a connection's new phase."""
        self.leave(connection)
        connection.phase = phase
        self._in[phase][connection] = asyncio.get_running_loop().time()

    def leave(self, connection: "InboundConnection") -> None:
        """Forget a connection."""
        self._in[connection.phase].pop(connection, None)

    def close(self) -> None:
        """Stop checking."""
        if self._alarm is not None:
            self._alarm.cancel()

    def _make_room(self) -> bool:
        """Drop the connection that waited longest, first of those that have not sent a whole request yet."""
        found = next((one for phase in (Phase.HEAD, Phase.IDLE) for one in self._in[phase]), None)
        self._tell()
        if found is None:
            return False
        self._drop(found)
        return True

    def _look(self) -> None:
        """Drop connections that are out of time."""
        loop = asyncio.get_running_loop()
        for phase, connections in self._in.items():
            before = loop.time() - self._allowed[phase]
            for connection in [one for one, since in connections.items() if since <= before]:
                self._drop(connection)
        self._alarm = loop.call_later(LOOK_S, self._look) if len(self) else None

    def _drop(self, connection: "InboundConnection") -> None:
        self.leave(connection)
        connection.abort()

    def _tell(self) -> None:
        """Log once a minute that there are too many."""
        now = asyncio.get_running_loop().time()
        if now - self._told_at >= TELL_S:
            self._told_at = now
            hint = "somebody opens more than they use; the oldest make room, and everybody else is answered"
            log.warning("connections_crowded", most=self._limits.most, hint=hint)


class InboundConnection(web.RequestHandler):
    """Answers invalid HTTP with an empty body, and reports its phase to the table."""

    __slots__ = ("_line", "_table", "expected", "phase")

    def __init__(self, manager: web.Server, table: ConnectionTable, *, linger_s: float, idle_s: float) -> None:
        super().__init__(
            manager,
            loop=asyncio.get_running_loop(),
            access_log=None,  # type: ignore[arg-type]  # no line for each request; `web.AppRunner` passes None on, too
            keepalive_timeout=idle_s,
            lingering_time=linger_s,
        )
        self._table = table
        self._line: asyncio.Transport | None = None
        self.phase = Phase.HEAD
        self.expected = ""
        """The `Expect` header of the request that is being answered."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Open, if there is room; asyncio calls this."""
        # Our own reference: aiohttp drops its transport while the last written data is still being sent.
        self._line = cast("asyncio.Transport", transport)
        if self._table.admit(self):
            super().connection_made(transport)
        else:
            self.abort()

    def data_received(self, data: bytes) -> None:
        """Take in a piece of a request; asyncio calls this."""
        if self.phase is Phase.IDLE:
            self._table.enter(self, Phase.HEAD)
        super().data_received(data)

    def connection_lost(self, exc: BaseException | None) -> None:
        """Close; asyncio calls this."""
        self._table.leave(self)
        self._line = None
        super().connection_lost(exc)

    def begins(self, expected: str) -> None:
        """Note that the head of a request is complete, and its expectation."""
        self.expected = expected
        self._table.enter(self, Phase.ANSWER)

    def ends(self) -> None:
        """Note that we have finished answering a request."""
        if self._line is not None:
            self._table.enter(self, Phase.IDLE)

    def abort(self) -> None:
        """Close at once: data that still waits to be read or written is dropped."""
        if self._line is not None:
            self._line.abort()

    def handle_error(
        self,
        request: web.BaseRequest,  # noqa: ARG002  # aiohttp's own signature
        status: int = HTTPStatus.INTERNAL_SERVER_ERROR,
        exc: BaseException | None = None,
        message: str | None = None,  # noqa: ARG002
    ) -> web.StreamResponse:
        """Return an answer with a status alone; our own errors are logged."""
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            log.error("page_failed", exc_info=exc)
        response = web.Response(status=status, headers={"Server": OUR_NAME})
        response.force_close()
        return response

    def log_exception(self, *args: object, **kw: object) -> None:
        """Log no errors that clients cause, like a body that does not match its head: they could fill the log."""
