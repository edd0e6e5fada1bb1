"""Connections to the server, and why one could not be made, in a sentence for the operator."""

import socket
import ssl
from contextlib import suppress
from typing import TYPE_CHECKING

import asyncpg

from storage.errors import CannotOpen
from storage.postgres.address import ServerAddress
from storage.postgres.refusals import ERRORS, explained
from storage.records.translatable import Translatable, tr

if TYPE_CHECKING:
    from asyncpg import Connection
    from asyncpg.pool import PoolConnectionProxy

CONNECT_S = 10.0
STATEMENT_S, ANSWER_S = 20.0, 25.0
"""The longest that one statement may take, and then its answer: work that takes 30 s ends the process."""
CLOSE_S = 1.0
"""How long the end of a connection may take: the server ends it, too, when it hears nothing more."""
STATEMENTS_KEPT = 512
CONNECTIONS = 10
"""The most that one process opens; a server allows 100 by default, of all who use it."""

_SOCKET_OPTIONS = {
    "SO_KEEPALIVE": (socket.SOL_SOCKET, 1),
    "TCP_KEEPIDLE": (socket.IPPROTO_TCP, 10),
    "TCP_KEEPINTVL": (socket.IPPROTO_TCP, 5),
    "TCP_KEEPCNT": (socket.IPPROTO_TCP, 3),
    "TCP_USER_TIMEOUT": (socket.IPPROTO_TCP, 10_000),
}
"""Where the network drops what we send, a connection ends after 10 s without an acknowledgement, or 25 s of silence.

https://man7.org/linux/man-pages/man7/tcp.7.html; other systems lack some, and have the limits of time above.
"""
_SETTINGS = {
    "application_name": "sarnakh",
    "timezone": "UTC",
    # What a process leaves open that is cut off, or stands still, holds its locks: another could not begin to lead.
    "idle_in_transaction_session_timeout": "5s",
    "statement_timeout": f"{STATEMENT_S:.0f}s",
    "tcp_keepalives_idle": "30",
    "tcp_keepalives_interval": "10",
    "tcp_keepalives_count": "3",
    # Each connection plans a statement once instead of for each of its first five uses, and without JIT: measured,
    # 0.3 ms of the server's 1.6 ms an update.
    "plan_cache_mode": "force_generic_plan",
    "jit": "off",
}
_SESSION = "SELECT pg_backend_pid()"
_POOLER = tr(
    "a pooler such as PgBouncer stands in between and keeps no session; take the address of the server "
    "itself, or give the pooler pool_mode = session and ignore_startup_parameters = {parameters}.",
    parameters=",".join(sorted(_SETTINGS)),
)


class _Connection(asyncpg.Connection):  # type: ignore[misc]  # it has no types
    """A connection whose end takes no longer than a second, and is no error."""

    async def close(self, *, timeout: float | None = None) -> None:  # noqa: ARG002, ASYNC109  # asyncpg's
        with suppress(*ERRORS):
            await super().close(timeout=CLOSE_S)


async def open_pool(address: ServerAddress) -> asyncpg.Pool:
    """Return a pool of connections, of which one was made.

    Raises:
        CannotOpen: the server refused, or there is none.
    """
    try:
        pool = await asyncpg.create_pool(
            address.url,
            # It keeps none by itself: while the server is away, it would log a traceback every other second.
            min_size=0,
            max_size=CONNECTIONS,
            max_inactive_connection_lifetime=300.0,
            timeout=CONNECT_S,
            command_timeout=ANSWER_S,
            statement_cache_size=STATEMENTS_KEPT,
            max_cached_statement_lifetime=0,
            server_settings=_SETTINGS,
            target_session_attrs=address.wants,
            connection_class=_Connection,
            init=_set_up,
            reset=_leave_as_it_is,
        )
        await pool.release(await pool.acquire())
    except Exception as error:  # asyncpg raises what sockets, TLS and the reading of an address raise, too
        said = _why(error, address)
        if said is None:
            raise
        raise CannotOpen(said) from error
    return pool


async def open_connection(address: ServerAddress) -> "Connection":
    """Return one connection outside every pool; its statements may take any time.

    Raises:
        CannotOpen: the server refused, or there is none.
    """
    # Nothing is prepared: some statements, such as VACUUM, are sent once and take long.
    unlimited = {**_SETTINGS, "statement_timeout": "0", "idle_in_transaction_session_timeout": "0"}
    try:
        connection = await asyncpg.connect(
            address.url,
            timeout=CONNECT_S,
            statement_cache_size=0,
            server_settings=unlimited,
            target_session_attrs=address.wants,
            connection_class=_Connection,
        )
    except Exception as error:  # as above
        said = _why(error, address)
        if said is None:
            raise
        raise CannotOpen(said) from error
    await _set_up(connection)
    return connection


async def must_keep_sessions(pool: asyncpg.Pool, address: ServerAddress) -> None:
    """Make sure that each connection has a session of the server to itself: locks and LISTEN last for a session.

    A pooler that lends sessions transaction by transaction is found by its sharing: a second connection begins a
    transaction, and gets the session of the first one, or drives it to another.

    Raises:
        CannotOpen: a pooler lends sessions; it is told what to do.
        StorageError: the server could not say.
    """
    try:
        async with pool.acquire() as first, pool.acquire() as second:
            before = await first.fetchval(_SESSION)
            async with second.transaction():
                beside = await second.fetchval(_SESSION)
                after = await first.fetchval(_SESSION)
    except ERRORS as error:
        if not _is_poolers(error):
            raise explained(error) from error
        before = after = beside = None
    if before != after or beside == after:
        raise CannotOpen(tr("{database}: {why}", database=str(address), why=_POOLER))


def _is_poolers(error: Exception) -> bool:
    """Tell whether an error comes from a pooler: of statements that another session has, or of its way of pooling."""
    of_statements = (asyncpg.DuplicatePreparedStatementError, asyncpg.InvalidSQLStatementNameError)
    return isinstance(error, of_statements) or "pooling mode" in str(error)


async def _set_up(connection: "Connection") -> None:
    wire = connection._transport.get_extra_info("socket")  # noqa: SLF001  # asyncpg has no other way to it
    for name, (level, value) in _SOCKET_OPTIONS.items():
        if wire.family != getattr(socket, "AF_UNIX", None) and hasattr(socket, name):
            wire.setsockopt(level, getattr(socket, name), value)
    # Sums of whole numbers come as `numeric`.
    await connection.set_type_codec("numeric", schema="pg_catalog", encoder=str, decoder=int, format="text")


async def _leave_as_it_is(_connection: "PoolConnectionProxy") -> None:
    """Do nothing where the pool would reset a session, which costs a round trip: ours change nothing in it."""


def _why(error: Exception, address: ServerAddress) -> Translatable | None:
    """Return what an operator can do about a connection that could not be made; None where it is no such error."""
    said = str(error).splitlines()[0] if str(error) else type(error).__name__
    sentence = _sentence(error, said)
    return sentence and tr("{database}: {why}", database=str(address), why=sentence)


def _sentence(error: Exception, said: str) -> Translatable | None:
    match error:
        case asyncpg.InvalidPasswordError():
            return tr("the server does not take this user with this password; see DATABASE_URL.")
        case asyncpg.InvalidAuthorizationSpecificationError() if "pg_hba" in said or "SSL" in said:
            return tr(
                "the server lets nobody in like this; if it wants TLS, DATABASE_URL ends with ?sslmode=require. "
                "It says: {error}.",
                error=said,
            )
        case asyncpg.InvalidAuthorizationSpecificationError():
            return tr("the server does not know this user; see DATABASE_URL. It says: {error}.", error=said)
        case asyncpg.InvalidCatalogNameError():
            return tr("the server has no such database: make it with createdb, and start again.")
        case asyncpg.TooManyConnectionsError():
            return tr("the server has no connection left; raise max_connections, or stop another program.")
        case asyncpg.CannotConnectNowError():
            return tr("the server is starting or stopping; try again in a moment.")
        case asyncpg.PostgresError() if "startup parameter" in said or _is_poolers(error):
            return _POOLER
        case asyncpg.PostgresError():
            return tr("the server refuses. It says: {error}.", error=said)
        case TimeoutError():
            return tr("the server did not answer within {seconds} seconds.", seconds=round(CONNECT_S))
        case ssl.SSLError() | ssl.CertificateError():
            return tr("no secure connection. It says: {error}.", error=said)
        case OSError() | asyncpg.InterfaceError() | asyncpg.InternalClientError() | ValueError():
            return tr("the server cannot be reached. It says: {error}.", error=said)
    return None
