"""The connections of one listener: a bounded number, and each for a bounded time.

Whoever sends half a request and waits costs a file handle, of which the database and the calls to Telegram need theirs.
So a head must come within ten seconds, and where too many have come, the one that has waited longest without a whole
request makes room: a genuine request arrives together with its connection, and is never the one that waits.
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
"""Between two looks at who has had their time."""
TELL_S = 60.0

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class ConnectionLimits:
    """How many connections a listener keeps, and how long each may take."""

    most: int = 512
    """Telegram keeps 40 at most, a proxy in front of us about as many."""
    head_s: float = 10.0
    """From the first word of a request, or the connection's own beginning, to the end of its head."""
    answer_s: float = 30.0
    """A body is given 10 s and its commit 4.5 s: twice as long."""
    idle_s: float = 75.0
    """How long a connection may bring no further request. A proxy keeps its own for less (nginx: 60 s), or it would
    send into one that is closing. A reader of our answer who stops has as long."""


class Phase(Enum):
    """What a connection does; each has a time of its own."""

    HEAD = "it owes us a request"
    ANSWER = "it is owed an answer"
    IDLE = "it had its answer"


class ConnectionTable:
    """Who is connected, and since when each does what it does."""

    def __init__(self, limits: ConnectionLimits) -> None:
        self._limits = limits
        # Each in the order in which they entered it: the first has waited longest.
        self._in: dict[Phase, dict[InboundConnection, float]] = {phase: {} for phase in Phase}
        self._allowed = {Phase.HEAD: limits.head_s, Phase.ANSWER: limits.answer_s, Phase.IDLE: limits.idle_s}
        self._alarm: asyncio.TimerHandle | None = None
        self._told_at = -TELL_S

    def __len__(self) -> int:
        return sum(map(len, self._in.values()))

    def admit(self, connection: "InboundConnection") -> bool:
        """Take a new connection in; False when all the others are being answered, and none can make room."""
        if len(self) >= self._limits.most and not self._make_room():
            return False
        self.enter(connection, Phase.HEAD)
        if self._alarm is None:
            self._alarm = asyncio.get_running_loop().call_later(LOOK_S, self._look)
        return True

    def enter(self, connection: "InboundConnection", phase: Phase) -> None:
        """Note what a connection does from now on."""
        self.leave(connection)
        connection.phase = phase
        self._in[phase][connection] = asyncio.get_running_loop().time()

    def leave(self, connection: "InboundConnection") -> None:
        """Forget a connection."""
        self._in[connection.phase].pop(connection, None)

    def close(self) -> None:
        """Look no more."""
        if self._alarm is not None:
            self._alarm.cancel()

    def _make_room(self) -> bool:
        """Drop whoever waited longest; half a request goes before a connection that has brought a whole one."""
        found = next((one for phase in (Phase.HEAD, Phase.IDLE) for one in self._in[phase]), None)
        self._tell()
        if found is None:
            return False
        self._drop(found)
        return True

    def _look(self) -> None:
        """Drop whoever has had their time."""
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
        """Say once a minute that there are too many."""
        now = asyncio.get_running_loop().time()
        if now - self._told_at >= TELL_S:
            self._told_at = now
            hint = "somebody opens more than they use; the oldest make room, and everybody else is answered"
            log.warning("connections_crowded", most=self._limits.most, hint=hint)


class InboundConnection(web.RequestHandler):
    """Answers what is no HTTP without a word, and tells the table what it does."""

    __slots__ = ("_line", "_table", "expected", "phase")

    def __init__(self, manager: web.Server, table: ConnectionTable, *, linger_s: float, idle_s: float) -> None:
        super().__init__(
            manager,
            loop=asyncio.get_running_loop(),
            access_log=None,  # type: ignore[arg-type]  # no line for each request; `web.AppRunner` hands None on, too
            keepalive_timeout=idle_s,
            lingering_time=linger_s,
        )
        self._table = table
        self._line: asyncio.Transport | None = None
        self.phase = Phase.HEAD
        self.expected = ""
        """What the request that is being answered expects, in its own words."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin, if there is room; asyncio calls this."""
        # Of our own: aiohttp forgets its one while what it wrote last is still on its way.
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
        """End; asyncio calls this."""
        self._table.leave(self)
        self._line = None
        super().connection_lost(exc)

    def begins(self, expected: str) -> None:
        """Note that the head of a request is whole, and what it expects."""
        self.expected = expected
        self._table.enter(self, Phase.ANSWER)

    def ends(self) -> None:
        """Note that a request has its answer, as far as it depends on us."""
        if self._line is not None:
            self._table.enter(self, Phase.IDLE)

    def abort(self) -> None:
        """Be gone at once: whatever still waits to be read or written is nobody's."""
        if self._line is not None:
            self._line.abort()

    def handle_error(
        self,
        request: web.BaseRequest,  # noqa: ARG002  # aiohttp's own signature
        status: int = HTTPStatus.INTERNAL_SERVER_ERROR,
        exc: BaseException | None = None,
        message: str | None = None,  # noqa: ARG002
    ) -> web.StreamResponse:
        """Return a number; our own errors are logged."""
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            log.error("page_failed", exc_info=exc)
        response = web.Response(status=status, headers={"Server": OUR_NAME})
        response.force_close()
        return response

    def log_exception(self, *args: object, **kw: object) -> None:
        """Say nothing of what strangers break, as a body that is not what its head says: they could fill the log."""
