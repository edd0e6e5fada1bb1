"""Presence: a session of its own shows that a bot works on a database, or keeps every bot away from it.

Each bot holds a shared advisory lock for as long as it lives, and a command that must be alone the exclusive one. Who
finds the other one there is refused at once. The server frees the lock when the session ends, however it ends.
"""

import asyncio
import secrets
from contextlib import suppress
from typing import TYPE_CHECKING

from storage.errors import AlreadyOpen, CannotOpen, DatabaseAway
from storage.postgres.address import ServerAddress
from storage.postgres.connecting import open_connection
from storage.postgres.refusals import ERRORS
from storage.records.translatable import Translatable, tr

if TYPE_CHECKING:
    from asyncpg import Connection

PRESENT = -2
"""The advisory lock; people's ids are positive."""
NUMBERED = -2
"""The first key of the lock that shows a bot's number; locks of two keys are apart from those of one."""
LOOK_S, ANSWER_S = 15.0, 5.0
"""How often the session is asked whether it is still there, and how long its answer may take."""
AGAIN_S = 0.5

_SHARED = f"SELECT pg_try_advisory_lock_shared({PRESENT})"
_EXCLUSIVE = f"SELECT pg_try_advisory_lock({PRESENT})"
# The key's two halves, as the view shows them: https://www.postgresql.org/docs/current/view-pg-locks.html
BOTS = f"""
    SELECT count(*) FROM pg_locks
    WHERE locktype = 'advisory' AND mode = 'ShareLock' AND granted AND objsubid = 1
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
      AND classid::BIGINT = {PRESENT >> 32 & 0xFFFFFFFF} AND objid::BIGINT = {PRESENT & 0xFFFFFFFF}
"""  # noqa: S608  # a number of this file
ALIVE = f"""
    SELECT objid::BIGINT FROM pg_locks
    WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid::BIGINT = {NUMBERED & 0xFFFFFFFF}
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""  # noqa: S608  # as above
"""The numbers of all bots that are present."""


class Presence:
    """The session that holds the lock; it is opened again when it is lost."""

    def __init__(self, address: ServerAddress, connection: "Connection", lock: str) -> None:
        self._address = address
        self._connection = connection
        self._lock = lock
        self.number = 1 + secrets.randbelow(2**31 - 1)
        """Of this process, among those present; it stays the same when the session is opened again."""
        self._lost = asyncio.Event()
        self._held = False
        self._why: Exception | None = None
        """Why the place could not be taken again."""
        self._watching: asyncio.Task[None] | None = None

    async def begin(self, refusal: Translatable) -> None:
        """Take the lock, and keep it.

        Raises:
            AlreadyOpen: with `refusal`; another session holds it.
        """
        if not await self._take():
            raise AlreadyOpen(refusal)
        self._watching = asyncio.create_task(self._watch())

    def must_hold(self) -> None:
        """Make sure that the lock is held.

        Raises:
            DatabaseAway: it was lost with its session, and is not back yet.
        """
        if not self._held:
            said = self._why or tr("This process has lost its place at the database, and asks for it again.")
            raise DatabaseAway(str(said)) from self._why

    async def end(self) -> None:
        """Release the lock; further calls do nothing."""
        self._held = False
        if self._watching is not None:
            self._watching.cancel()
            with suppress(asyncio.CancelledError):
                await self._watching
        await self._connection.close()

    async def _take(self) -> bool:
        self._lost.clear()
        self._connection.add_termination_listener(self._note_loss)
        held = bool(await self._connection.fetchval(self._lock, timeout=ANSWER_S))
        if held:
            # Shared, because the server may not know yet that a session we lost has ended.
            show = f"SELECT pg_advisory_lock_shared({NUMBERED}, {self.number})"
            await self._connection.execute(show, timeout=ANSWER_S)
        self._held = held
        return held

    def _note_loss(self, connection: object) -> None:
        if connection is self._connection:
            self._held = False
            self._lost.set()

    async def _watch(self) -> None:
        while True:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._lost.wait(), LOOK_S)
            if not await self._answers():
                self._held = False
                await self._come_back()

    async def _answers(self) -> bool:
        try:
            await self._connection.fetchval("SELECT 1", timeout=ANSWER_S)
        except ERRORS:
            self._connection.terminate()
            return False
        return True

    async def _come_back(self) -> None:
        while True:
            try:
                self._connection = await open_connection(self._address)
                if await self._take():
                    self._why = None
                    return
                self._connection.terminate()
                self._why = None
            except (CannotOpen, *ERRORS) as error:  # the writes say so
                self._why = error
            await asyncio.sleep(AGAIN_S)


async def among_others(address: ServerAddress) -> Presence:
    """Take a bot's place.

    Raises:
        AlreadyOpen: a command works on the database alone.
        CannotOpen: the server cannot be reached.
    """
    refusal = tr(
        "A command works on {database} alone, such as restore, copy or rekey: wait until it has ended.",
        database=str(address),
    )
    return await _begun(address, _SHARED, refusal)


async def alone(address: ServerAddress) -> Presence:
    """Take the place of a command beside which no bot may be at work.

    Raises:
        AlreadyOpen: a bot, or another such command, works on the database.
        CannotOpen: the server cannot be reached.
    """
    refusal = tr(
        "A bot works on {database}, or a command that must be alone: stop every replica first.", database=str(address)
    )
    return await _begun(address, _EXCLUSIVE, refusal)


async def bots_present(address: ServerAddress) -> int:
    """Return how many bots work on the database now.

    Raises:
        CannotOpen: the server cannot be reached.
    """
    connection = await open_connection(address)
    try:
        return int(await connection.fetchval(BOTS, timeout=ANSWER_S))
    finally:
        await connection.close()


async def _begun(address: ServerAddress, lock: str, refusal: Translatable) -> Presence:
    presence = Presence(address, await open_connection(address), lock)
    try:
        await presence.begin(refusal)
    except BaseException:  # also when cancelled: what was opened is closed
        await presence.end()
        raise
    return presence
