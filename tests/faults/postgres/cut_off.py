"""A network between the bot and its server that can be cut: nothing passes meanwhile, and nobody is told.

What is under way is late, because TCP repeats it; or it is lost, where the network forgets its connections: each of
them is reset as soon as the cut is over. Or connections stay dead, and nobody is ever told, while others can be made.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from urllib.parse import urlsplit

from tests.ports import free_address

CHUNK = 65_536


class Network:
    """A TCP proxy on loopback."""

    def __init__(self, server_port: int) -> None:
        self.port = free_address().port
        self._server_port = server_port
        self._whole = asyncio.Event()
        self._whole.set()
        self._forgotten = asyncio.Event()
        """Set for the connections that the network has forgotten; later ones get another one."""
        self._dead = asyncio.Event()
        """Set for the connections on which nothing passes any more."""
        self._lines: set[asyncio.Task[object]] = set()
        self._carrying: set[asyncio.Task[object]] = set()

    async def is_cut(self, seconds: float, *, forgets: bool) -> None:
        """Let nothing pass for so long."""
        self._whole.clear()
        await asyncio.sleep(seconds)
        if forgets:
            self._forgotten.set()
            self._forgotten = asyncio.Event()
        self._whole.set()

    def kills_connections(self) -> None:
        """Let nothing pass any more on the connections there are; the next ones work."""
        self._dead.set()
        self._dead = asyncio.Event()

    def through(self, url: str) -> str:
        """Return the address of the same database by way of this network."""
        parts = urlsplit(url)
        return parts._replace(netloc=f"{parts.username}@127.0.0.1:{self.port}").geturl()

    async def carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one connection until either side ends it, or the network forgets it."""
        forgotten, dead = self._forgotten, self._dead
        if (carrying := asyncio.current_task()) is not None:
            self._carrying.add(carrying)
            carrying.add_done_callback(self._carrying.discard)
        with suppress(OSError):
            there, onward = await asyncio.open_connection("127.0.0.1", self._server_port)
            ways: set[asyncio.Task[object]] = {
                asyncio.create_task(self._one_way(reader, onward, forgotten, dead)),
                asyncio.create_task(self._one_way(there, writer, forgotten, dead)),
                asyncio.create_task(forgotten.wait()),
            }
            self._lines |= ways
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in ways:
                way.cancel()
            self._lines -= ways
            onward.close()
            await onward.wait_closed()
        writer.close()
        with suppress(OSError):
            await writer.wait_closed()

    async def _one_way(
        self, reader: asyncio.StreamReader, to: asyncio.StreamWriter, forgotten: asyncio.Event, dead: asyncio.Event
    ) -> None:
        with suppress(OSError):
            while (chunk := await reader.read(CHUNK)) or dead.is_set():
                await self._whole.wait()
                if forgotten.is_set():
                    return
                if dead.is_set():
                    await asyncio.Event().wait()
                to.write(chunk)
                await to.drain()
            await self._whole.wait()  # an end does not pass, either

    async def end(self) -> None:
        """End every connection."""
        for line in self._lines:
            line.cancel()
        if self._carrying:
            await asyncio.wait(self._carrying)


@asynccontextmanager
async def network_to(server_port: int) -> AsyncIterator[Network]:
    """Open such a network."""
    network = Network(server_port)
    listening = await asyncio.start_server(network.carry, "127.0.0.1", network.port)
    try:
        yield network
    finally:
        listening.close()
        await network.end()
