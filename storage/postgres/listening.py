"""What other processes tell of their commits: NOTIFY on one channel, and every 5 s a hint to look without one.

A commit that changes what others remember, or wait for, carries a NOTIFY with a name for each such thing. A session of
its own listens; while it is lost, nothing is heard, and it is opened again. What was missed meanwhile is found by the
look every 5 s.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from storage.errors import CannotOpen
from storage.postgres.address import ServerAddress
from storage.postgres.connecting import open_connection
from storage.postgres.refusals import ERRORS

if TYPE_CHECKING:
    from asyncpg import Connection

CHANNEL = "sarnakh"
POLL_S = 5.0
LOOK_S, ANSWER_S = 15.0, 5.0
"""How often the session is asked whether it is still there, and how long its answer may take."""
AGAIN_S = 0.5


class Listening:
    """The session that listens; it is opened when somebody first asks what was told."""

    def __init__(self, address: ServerAddress, heard: Callable[[], None], *, poll_s: float = POLL_S) -> None:
        self._address = address
        self._poll_s = poll_s
        self._on_hearing = heard
        self._names: set[str] = set()
        self._heard = asyncio.Event()
        self._look_at = 0.0
        """When to look at everything again, by the event loop's clock."""
        self._listening: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Listen from now on; further calls do nothing."""
        if self._listening is None:
            self._listening = asyncio.create_task(self._listen())

    async def told(self) -> frozenset[str]:
        """Wait for names, and return them; an empty set where anything may have changed unheard.

        One task asks.
        """
        self.begin()
        clock = asyncio.get_running_loop().time
        with suppress(TimeoutError):
            async with asyncio.timeout_at(self._look_at):
                await self._heard.wait()
        names = frozenset(self._names)
        if clock() >= self._look_at:
            names, self._look_at = frozenset(), clock() + self._poll_s
        self._heard.clear()
        self._names.clear()
        return names

    async def end(self) -> None:
        """Close the session; further calls do nothing."""
        if self._listening is not None:
            self._listening.cancel()
            await asyncio.wait({self._listening})

    async def _listen(self) -> None:
        while True:
            with suppress(CannotOpen, *ERRORS):  # the writes say that the server is away
                await self._listen_on(await open_connection(self._address))
            await asyncio.sleep(AGAIN_S)

    async def _listen_on(self, connection: "Connection") -> None:
        """Listen until the session is lost."""
        lost = asyncio.Event()
        try:
            connection.add_termination_listener(lambda _: lost.set())
            await connection.add_listener(CHANNEL, self._hear)
            self._look_at = 0.0  # what was told before is looked for
            self._wake()
            while not lost.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(lost.wait(), LOOK_S)
                await connection.fetchval("SELECT 1", timeout=ANSWER_S)
        finally:
            await connection.close()

    def _hear(self, _connection: object, _pid: int, _channel: str, name: str) -> None:
        self._names.add(name)
        self._wake()

    def _wake(self) -> None:
        self._heard.set()
        self._on_hearing()


def notices(names: set[str]) -> str:
    """Return the statements that tell others these names once the transaction is committed; "" for none."""
    return "".join(f"NOTIFY {CHANNEL}, '{name}'; " for name in sorted(names))
