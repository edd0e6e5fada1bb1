"""The server's errors, translated to ours; messages name tables and columns, never values."""

import asyncpg

from storage.errors import (
    Collision,
    DatabaseAway,
    DatabaseBroken,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseFull,
    StatementRefused,
    StorageError,
    TransactionLost,
)
from storage.records.translatable import Translatable, tr

AWAY = (OSError, TimeoutError, asyncpg.PostgresConnectionError, asyncpg.InternalClientError)
"""How asyncpg reports a connection that is gone."""
OF_DATA = "22"
"""Begins the SQLSTATE of data that is refused, by the server or before it gets there."""
GONE = ("closed", "released back to the pool")
"""Words of the errors of those who use a connection that is gone; others of the kind are about the statement."""
ERRORS = (asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError, OSError, TimeoutError)
"""Whatever asyncpg raises."""

_KINDS: dict[str, type[StorageError]] = {
    "08": DatabaseAway,  # connection exceptions
    "25006": DatabaseBroken,  # read_only_sql_transaction: the server has become a replica
    "25P02": TransactionLost,  # in_failed_sql_transaction
    "25P03": DatabaseAway,  # idle_in_transaction_session_timeout, which ends the connection
    "25P04": DatabaseAway,  # transaction_timeout, too
    "28": DatabaseBroken,  # the password or the rules of admission have changed
    "3D": DatabaseBroken,  # the database was dropped or renamed
    "40001": Collision,  # serialization_failure
    "40P01": Collision,  # deadlock_detected
    "42501": DatabaseBroken,  # insufficient_privilege
    "53100": DatabaseFull,  # disk_full
    "53": DatabaseBusy,  # memory, connections
    "54": StatementRefused,
    "55P03": Collision,  # lock_not_available
    "57014": Collision,  # query_canceled: statement_timeout
    "57": DatabaseAway,  # the server shuts down, or starts
    "58": DatabaseBroken,  # the server's own files
    "XX001": DatabaseDamaged,
    "XX002": DatabaseDamaged,
}
"""By SQLSTATE, or its first two digits. https://www.postgresql.org/docs/current/errcodes-appendix.html"""

LOST = tr("The transaction is gone; nothing of it was kept.")
_SAYS: dict[type[StorageError], Translatable] = {
    Collision: tr("Another transaction was in the way; it was tried again."),
    DatabaseAway: tr("The database server does not answer."),
    DatabaseBroken: tr("The database cannot be written."),
    DatabaseBusy: tr("The database server has no room for more connections or work."),
    DatabaseDamaged: tr("The database is damaged: put a backup in its place."),
    DatabaseFull: tr("The disk of the database server is full."),
    StatementRefused: tr("The database refused a statement or its values; the transaction is still open."),
    TransactionLost: LOST,
}


def explained(error: Exception) -> StorageError:
    """Return our error for one of `ERRORS`."""
    kind = _kind(error)
    state = getattr(error, "sqlstate", None)
    # Other fields of the error hold values: DETAIL quotes the row. Of data that is refused, the message does, too.
    quotes = state is not None and state.startswith(OF_DATA)
    said = type(error).__name__ if quotes else str(error) or type(error).__name__
    return kind(
        tr(
            "{what} PostgreSQL says: {error} ({name}).",
            what=_SAYS[kind],
            error=said.splitlines()[0],
            name=state or type(error).__name__,
        )
    )


def _kind(error: Exception) -> type[StorageError]:
    if isinstance(error, asyncpg.InvalidCachedStatementError):  # a migration changed a table that it reads
        return Collision
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return _KINDS.get(state) or _KINDS.get(state[:2]) or StatementRefused
    if isinstance(error, AWAY) or any(word in str(error) for word in GONE):
        return DatabaseAway
    return StatementRefused
